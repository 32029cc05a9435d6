/** Parts of machines and devices: rows of `concepts.ts`. */
export const PART_CONCEPTS = `
# moving parts
chain-drive | チェーン スプロケット ローラチェーン | chain, sprocket, roller chain, chain drive | machine-element
belt-drive | ベルト プーリ タイミングベルト 伝動ベルト | drive belt, pulley, timing belt, transmission belt | machine-element
roller | ローラ ロール加工 ゴムロール コロ | roller, roll for machine, rubber roller | machine-element
wheel | 車輪 ホイール キャスタ 台車 手押し車 荷車 | wheel, caster, cart, trolley, hand truck
tyre | タイヤ | tyre, tire, pneumatic tire
coupling | カップリング 継手 軸継手 管継手 クラッチ | coupling, joint for pipe, clutch, pipe fitting
cam-mechanism | カム機構 リンク機構 からくり クランク | cam mechanism, linkage, link mechanism, crank | machine-element
linear-guide | 直動 リニアガイド ボールねじ スライドレール 直線案内 ボールネジ | linear guide, ball screw, linear motion, slide rail | machine-element
worm-gear | ウォーム ウォームギヤ かさ歯車 遊星歯車 樹脂歯車 プラスチック歯車 | worm gear, bevel gear, planetary gear, plastic gear | gear
bush | ブッシュ すべり軸受 含油軸受 メタル軸受 | bush, plain bearing, oilless bearing | bearing
piston | ピストン シリンダ エアシリンダ 油圧シリンダ | piston, cylinder, air cylinder, hydraulic cylinder | machine-element
damper-part | ダンパ 緩衝器 ショックアブソーバ | damper device, shock absorber, gas spring | vibration-damping
hinge | ヒンジ 蝶番 丁番 ちょうつがい | hinge | hardware
crane | クレーン ホイスト ウインチ 吊具 巻上機 フォークリフト クレーン車 玉掛け 天井クレーン 吊り上げ機 チェーンブロック | crane, winch, lifting tackle, forklift, overhead crane, chain block, hoist crane | lifting
elevator | エレベータ エスカレータ 昇降設備 階段昇降 階段を上 段差 リフト設備 昇降機械 階段昇降機 ホームエレベータ 荷物用エレベータ | elevator, escalator, stair lift, passenger lift, climb stairs, goods lift, stairlift, home elevator | lifting
press-machine | プレス機械 プレス機 鍛圧機械 油圧プレス | press machine, hydraulic press, forming machine | press
welding-machine | 溶接ロボット 溶接装置 | welding machine, welding robot, welder | welding
lathe-machine | 自動旋盤 自動盤 複合旋盤 CNC旋盤 | automatic lathe, CNC lathe, screw machine, turning center | turning
grinding-wheel | 砥石 研削砥石 研磨材 研磨剤 砥粒 紙やすり サンドペーパ ヤスリ | grinding wheel, abrasive, sandpaper, whetstone, abrasive grain | grinding
hand-tool | 手工具 作業工具 ドライバ スパナ レンチ ペンチ 電動工具 大工道具 | hand tool, screwdriver, wrench, pliers, power tool, spanner, carpenter tool
knife | 包丁 ナイフ はさみ ハサミ 刃物製品 カミソリ 剃刀 爪切り | knife, scissors, razor, cutlery blade, nail clipper | cutting-tool
saw-blade | チップソー 丸鋸刃 工業用刃物 機械刃物 | saw blade, industrial knife, machine knife | cutting-tool
tap-and-die | タップ ダイス リーマ ねじ切り工具 | tap tool, threading die, reamer | cutting-tool
tool-regrinding | 再研磨 工具研磨 再研削 刃物研磨 | regrinding, tool grinding, resharpening | grinding
punch-pin | パンチ 金型部品 ピン部品 ダイセット モールドベース | punch for die, mold component, ejector pin, die set, mold base | mold
rubber-mold | ゴム型 ゴム金型 シリコン型 | silicone mold | mold
simple-mold | 簡易型 簡易金型 試作型 試作金型 | simple mold, prototype mold, temporary tooling | mold prototyping
# containers, frames, flow
tank-vessel | 貯蔵タンク 水槽 容器製作 ドラム缶 サイロ ホッパ 貯水 | storage tank, water tank, silo, hopper, reservoir | can-work
metal-can | 金属缶 缶詰 アルミ缶 スチール缶 空き缶 | tin cans | packaging
frame | フレーム 架台 枠組 骨組 フレーム製作 筐体フレーム 機械架台 | frame, machine base, framework, mounting frame, rack stand | can-work
enclosure | 筐体 ケース製作 ハウジング キャビネット 収納箱 ロッカ 金庫 | enclosure, housing case, cabinet, locker, safe box | sheet-metal
steel-structure | 鉄骨 鋼構造 鉄骨加工 鉄塔 構造物 | steel structure, steel frame, structural steel, steel tower
scaffold | 足場 仮設 仮設材 型枠 | scaffold, temporary structure, formwork
pipe-tube | パイプ チューブ 管材 ホース 細管 金属管 塩ビ管 | tube, hose, metal pipe
duct | ダクト 煙突 排気 風洞 | duct, chimney, exhaust duct, wind tunnel | air-conditioning
faucet | 蛇口 水栓 給水 水道 水道用品 シャワ | faucet, water tap, water supply, waterworks, shower | piping
filter-part | フィルタエレメント 濾材 ろ材 ろ布 | filter element, filter medium, filter cloth | filtration
mesh | 金網 網状 メッシュ パンチングメタル スクリーン網 | wire mesh, metal mesh, netting, perforated metal, gauze
wire-product | 針金 ワイヤ加工 線材加工 線ばね ワイヤー | wire product, wire forming, nail, steel wire
spring-leaf | 板ばね 板バネ 皿ばね 薄板ばね ぜんまい ゼンマイ | leaf spring, disc spring, flat spring, clockwork | spring
coil | コイル ソレノイド 電磁コイル トランス 変圧器 | coil, solenoid, transformer, inductor | electronic-parts
magnet-device | 磁石応用 マグネット 磁選機 マグネットシート | magnet sheet, magnetic separator, applied magnet | magnet
washer-small | 座金 ワッシャ 割ピン スナップリング 止め輪 シム | washer part, retaining ring, shim, split pin
key-lock | 鍵の カギの 錠前 南京錠 ドア錠 電子錠 電子ロック シリンダ錠 | door lock, padlock, electronic lock | security
zipper | ファスナ チャック袋 ボタン ホック 面ファスナ マジックテープ | zipper, button, snap fastener, hook and loop
# electrics and electronics
switch | スイッチ 開閉器 押しボタン リレー 継電器 | switch, relay, push button, circuit breaker | electronic-parts
power-supply | 電源 電源装置 スイッチング電源 安定化電源 アダプタ 充電器 | power supply, power source, charger, adapter
generator | 発電機 発電 自家発電 発電装置 電気を起こ 電気を作 電気を作る 発電する | power generation, electricity generation, generate electricity, generate power | energy
turbine | タービン ガスタービン 水車 蒸気タービン | turbine, gas turbine, steam turbine, water wheel
hydro-power | 水力発電 小水力 水の力で 川の流れ 小水力発電 | hydropower, small hydro, hydroelectric, electricity from water | renewable-energy
wave-power | 波力 潮力 海洋エネルギ 波の力 | wave power, tidal power, ocean energy | renewable-energy
biomass-power | バイオマス発電 木質バイオマス ペレット 薪ストーブ バイオガス メタン発酵 | biomass power, wood pellet, wood stove, biogas, methane fermentation | biomass renewable-energy
cogeneration | コージェネ 熱電併給 廃熱 排熱 余熱 捨てる熱 排熱利用 熱回収 熱を再利用 捨てている熱 工場の熱 | cogeneration, waste heat, exhaust heat, heat recovery, combined heat and power, reuse heat, recover heat | energy-saving
thermoelectric | 熱電 ペルチェ 温度差で 熱電変換 熱電素子 環境発電 | thermoelectric, Peltier, energy harvesting
capacitor-part | キャパシタ 電気二重層 抵抗器 | supercapacitor, electric double layer capacitor, resistor | electronic-parts
cable-part | 電線加工 ケーブル加工 電源コード 端子 圧着端子 端子加工 | cable processing, electric cord, terminal, wire terminal | wiring
plug-connector | コネクタ部品 コンセント 接点 差込口 プラグ | electrical contact, plug, socket, outlet | electronic-parts
chip-ic | LSI LSI設計 ICチップ 半導体チップ FPGA ASIC チップ設計 半導体素子 | chip design, integrated chip, microchip | semiconductor
rfid | ICタグ RFID 電子タグ ICカード バーコード QRコード 二次元コード 無線タグ | IC tag, bar code, barcode, QR code, smart card, wireless tag
oscillator | 水晶振動子 発振器 圧電 圧電素子 ピエゾ | crystal oscillator, oscillator, piezoelectric, piezo | electronic-parts
amplifier | 増幅器 アンプ 信号処理 増幅回路 | amplifier, signal processing, amplification | electronic-parts
touch-panel | タッチパネル 操作パネル 操作盤 キーボード 入力装置 | touch panel, touch screen, operation panel, keyboard, input device | hmi
signboard-led | 電光掲示 デジタルサイネージ 電子看板 大型映像 | digital signage, electronic sign board, large screen display | display
uv-lamp | 紫外線ランプ 深紫外 紫外線LED 殺菌灯 ハロゲン 放電灯 | ultraviolet lamp, deep UV, UV LED, germicidal lamp, discharge lamp | lighting-up
communication-device | 電話 携帯電話 スマートフォン スマホ 無線機 通信装置 | telephone, mobile phone, smartphone, radio equipment, communication device
home-appliance | 家電 家庭用電気 家電製品 洗濯機 掃除機 電子レンジ 炊飯器 | home appliance, household electric, washing machine, vacuum cleaner, microwave oven, rice cooker | electrical-engineering
computer | パソコン コンピュータ 電子計算機 周辺機器 サーバ | computer, personal computer, peripheral device, server
office-machine | 事務機 複写機 事務用機器 コピー機 | office machine, copying machine, office equipment
watch-clock | 時計 腕時計 タイマ | clock, wristwatch, timer
game-machine | 遊技機 パチンコ ゲーム機 遊具 遊園地 アミューズメント | amusement machine, pachinko, game machine, playground equipment, amusement park
vending-machine | 自動販売機 券売機 自販機 両替機 | vending machine, ticket machine, coin machine
telemeter | 電力計 メータ 検針 流量計 水道メータ 流量測定 使用量を測 | meter reading, flow meter, flowmeter, water meter, electricity meter | measurement
thermometer | 温度計 温度測定 温度を測 熱電対 温度センサ 体温計 温度を計 | thermometer, temperature measurement, thermocouple, temperature sensor | measurement sensor
pressure-gauge | 圧力計 圧力センサ 真空計 圧力を測 | pressure gauge, pressure sensor, vacuum gauge | measurement sensor
gas-sensor | ガスセンサ ガス検知 ガス漏れ においセンサ 臭いセンサ 匂いセンサ においを検知 ガスを検知 | gas sensor, gas detection, gas leak, odor sensor, electronic nose, smell sensor | sensor
displacement-sensor | 変位計 変位センサ 距離を測 距離センサ 位置センサ エンコーダ ジャイロ 加速度 動きを検知 | displacement sensor, distance measurement, position sensor, encoder, accelerometer, gyro | measurement sensor
color-measure | 測色 色差 色彩計 色を測 色彩 照度 輝度 | color measurement, colorimeter, color difference, luminance | measurement
moisture-meter | 水分計 水分測定 水分を測 含水率 湿度計 | moisture meter, moisture measurement, water content, hygrometer | measurement
particle-size | 粒度 粒径 粒度分布 粒子径 比表面積 粒の大きさ | particle size, grain size distribution, specific surface area | measurement
gauge-tool | ノギス マイクロメータ ゲージ 定規 ものさし 巻尺 ブロックゲージ | caliper, micrometer, gauge tool, ruler, tape measure, gauge block | measurement
length-standard | 投影機 測定顕微鏡 画像測定 工具顕微鏡 | profile projector, measuring microscope, vision measuring | measurement
lab-glassware | 理化学機器 実験器具 実験装置 分析機器 理化学ガラス 試験機 | laboratory equipment, lab apparatus, scientific instrument, analytical instrument, laboratory glassware
fluid-visual | 可視化 流れを見 目に見えるように 高速度カメラ ハイスピードカメラ | visualization, make visible, high-speed camera, flow visualization
binocular | 望遠鏡 双眼鏡 眼鏡 メガネ めがね コンタクトレンズ 虫眼鏡 | telescope, binoculars, eyeglasses, spectacles, contact lens, magnifier
projector | プロジェクタ 映写 立体映像 ホログラム 3D映像 | projector, hologram, stereoscopic image, 3D video
heat-furnace | 溶解炉 真空炉 焼結炉 熱処理炉 | vacuum furnace, sintering furnace, heat treatment furnace | furnace
packaging-machine | 包装機 包装機械 充填包装 製袋機 結束機 ラベラ | packaging machine, packing machine, labeling machine, bag making machine | packaging
textile-machine | 繊維機械 織機 編機 染色機 | textile machine, loom, knitting machine, sewing machine | industrial-machine
printing-machine | 印刷機 印刷機械 製版 刷版 | printing machine, printing press, plate making | printing
wood-machine | 木工機械 製材機械 | woodworking machine, sawmill machine | woodworking
plastic-machine | 射出成形機 押出機 プラスチック機械 成形機 | injection molding machine, plastics machinery | industrial-machine
chemical-plant | 化学プラント 化学装置 反応器 反応装置 化学機械 マイクロリアクタ | chemical plant, reactor, chemical equipment, microreactor
food-vessel | 調理器具 鍋や フライパン やかん 厨房 皿や | cookware, frying pan, kitchenware, tableware, cooking pot, kettle
conveyance-cart | 無人搬送 AGV 搬送ロボット 自動搬送 無人搬送車 | automated guided vehicle, transport robot | conveyor robot
warehouse-rack | 自動倉庫 パレット 保管棚 | automated warehouse, pallet, storage rack, shelving
on-site-checking | 点検ロボット 配管点検 点検 巡視 水中ロボット | inspection robot, pipe inspection, patrol check, underwater robot
`;
