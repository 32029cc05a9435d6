/** Machine parts, drives, handling and instruments in their narrower names: rows of `concepts.ts`. */
export const MACHINERY_CONCEPTS = `
# machine parts and drives
key-spline | キー溝 スプライン セレーション キー材 | keyway, spline, serration | machine-element
rack-pinion | ラック歯 ラックピニオン ピニオン 内歯車 | rack and pinion, pinion, internal gear | gear
harmonic-drive | 波動歯車 サイクロ減速 遊星減速 ギヤードモータ ギヤモータ | strain wave gear, cycloidal reducer, geared motor | gear motor
ball-bearing | 玉軸受 ころ軸受 ボールベアリング 転がり軸受 | ball bearing, rolling bearing, roller bearing | bearing
rotary-joint | ロータリジョイント 自在継手 ユニバーサルジョイント スイベル | rotary joint, universal joint, swivel joint | coupling
torque-limiter | トルクリミッタ 過負荷保護 トルク トルク管理 | torque limiter, overload protection, torque | machine-element
servo-press | サーボプレス 電動シリンダ 電動アクチュエータ | servo press, electric cylinder, electric actuator | actuator
xy-stage | XYステージ 精密ステージ 位置決め装置 アライメントステージ | XY stage, precision stage, motion stage | aligning
machine-cover | 機械カバー 防護カバー 安全柵 安全カバー じゃばら 蛇腹 | machine guard, bellows cover, safety fence, machine cover | cover-case safety
cable-chain | ケーブルベア ケーブルチェーン 配線ダクト | cable carrier, cable duct, drag chain | wiring
leveling-foot | アジャスタ 防振パッド レベリングフット 脚部品 | levelling foot, adjuster foot, mounting pad | machine-element
pneumatic | 空気圧機器 エアシリンダ機器 空圧機器 空圧シリンダ 空圧回路 | pneumatic equipment | hydraulic
hydraulic-pump | 油圧ポンプ 油圧モータ 油圧ユニット 油圧バルブ 水圧 水圧機器 | hydraulic pump, hydraulic unit, water hydraulics, hydraulic motor | hydraulic pump
control-valve | 調節弁 逆止弁 安全弁 減圧弁 仕切弁 弁の 制御弁 流量調整 | control valve, check valve, relief valve, safety valve, flow control | valve
hose-fitting | ホース継手 ワンタッチ継手 ホース金具 カプラ クイックカップリング | hose fitting, quick coupling, hose coupler | coupling
mechanical-seal | メカニカルシール オイルシール 軸封 グランドパッキン | mechanical seal, oil seal, gland packing | seal
rubber-extrusion | ゴム押出 ウェザーストリップ ゴムパッキン ゴム紐 | rubber extrusion, weather strip, rubber profile | rubber extrusion
tyre-retread | 更生タイヤ タイヤ再生 タイヤ成形 空気を入れない | retread tyre, airless tire, tire building | tyre
rubber-compound | ゴム練り 天然ゴム ゴム配合 合成ゴム ラテックス | rubber compounding, natural rubber, synthetic rubber, latex | rubber
anti-vibration-rubber | ゴムマウント ゴム足 防振マウント 免震ゴム | rubber mount, rubber bushing, vibration mount | vibration-damping rubber
silicone-part | シリコンゴム シリコンゴム成形 液状シリコーン | liquid silicone rubber, silicone part | rubber
metal-bellows | ベローズ 伸縮継手 伸縮管 フレキシブルチューブ | metal bellows, expansion joint, flexible metal hose | pipe-tube
pipe-flange | フランジ エルボ チーズ継手 管フランジ | flange, elbow pipe, pipe flange | piping
# casting and forging variants, coatings, electrochemistry
shell-mold | シェルモールド フルモールド 消失模型 Vプロセス 自硬性鋳型 | shell mould casting, full mold, lost foam casting, V-process | casting
gravity-casting | 金型鋳造 グラビティ鋳造 重力鋳造 低圧鋳造 | gravity casting, permanent mold casting, low pressure casting | casting
centrifugal-casting | 遠心鋳造 連続鋳造 | centrifugal casting, continuous casting | casting
core-making | 中子 中子造型 | core making, sand core | casting
near-net | ニアネットシェイプ 密閉鍛造 温間鍛造 精密鍛造 冷鍛 | near net shape, precision forging, warm forging | forging
ring-rolling | リングローリング 圧延リング 転造加工 フローフォーミング | ring rolling, flow forming, form rolling | forging
hot-press | 熱間プレス ホットプレス 熱間等方圧 HIP処理 温間プレス ホットスタンプ | hot pressing, hot isostatic pressing, hot stamping | press
explosive-forming | 爆発成形 爆着 電磁成形 液中放電 | explosive forming, explosive welding, electromagnetic forming | metalworking
clad-metal | クラッド材 クラッド鋼 接合板 複層材 | clad metal, clad steel, bimetal | metal
electroforming | 電鋳 電鋳加工 ニッケル電鋳 | electroforming | plating
alloy-plating | 合金めっき 複合めっき ニッケルタングステン パラジウムめっき ロジウムめっき | alloy plating, composite plating, rhodium plating | plating
plating-bath | めっき液 メッキ液 めっき浴 めっき排水 | plating bath, plating solution, plating wastewater | plating
corrosion-test | 腐食試験 塩水噴霧試験 電気防食 犠牲陽極 | corrosion test, salt spray test, cathodic protection, sacrificial anode | corrosion testing
electrode-catalyst | 電極触媒 電解液 電解質 電極材料 セパレータ 正極 負極 | electrolyte, cathode, separator film, electrode material | battery electrochemistry
primary-battery | 一次電池 ボタン電池 空気電池 ニッケル水素 鉛蓄電池 鉛電池 | primary battery, button cell, lead-acid battery, nickel metal hydride | battery
battery-reuse | 電池リユース 電池リサイクル 使用済み蓄電池 電池の再利用 電池管理 | battery reuse, battery recycling, second-life battery, battery management | battery recycling
sol-gel | ゾルゲル シリカ ナノコート 無機コーティング ガラスコーティング | sol-gel, silica, inorganic coating, glass coating | coating
hard-film | 硬質膜 窒化チタン 超硬質膜 耐摩耗コーティング | hard film, titanium nitride, wear resistant coating | coating
conductive-coat | 導電塗料 導電コーティング ITO膜 透明電極 | conductive paint, transparent electrode, ITO film | coating conductive
antifog-coat | 親水コーティング 光触媒コーティング 防汚コーティング 撥水コーティング | hydrophilic coating, photocatalyst coating, water-repellent coating | coating
paint-stripping | 塗膜剥離 塗装剥がし 古い塗装 塗装を剥 | paint stripping, strip paint, old paint removal | painting
color-steel | カラー鋼板 塗装鋼板 化粧鋼板 | coated steel sheet, prepainted steel | steel
# handling and logistics lines
palletizer | パレタイザ 段積み 荷積み 荷下ろし 積み下ろし 積み込み デパレタイズ | loading and unloading, unload cargo | conveyor automation
sort-line | 仕分け機 自動仕分け 仕分けライン ソータ | parcel sorter, automatic sorting line, sortation | conveyor sorting
picking-system | ピッキングシステム デジタルピッキング 棚出し 集品 | picking system, order picking, goods to person | stock-control
roller-conveyor | ローラコンベヤ チェーンコンベヤ スクリューコンベヤ 空気輸送 粉体輸送 | roller conveyor, chain conveyor, screw conveyor, pneumatic conveying | conveyor
parts-feeder | ボウルフィーダ 振動フィーダ ホッパーフィーダ | bowl feeder, vibratory feeder | feeding
loader-machine | ローダ ガントリ 取り出し機 取出ロボット 直交ロボット | loader, gantry, take-out robot, cartesian robot | conveyor robot
forklift | フォークリフト用 リーチリフト 荷役 荷役機械 | forklift truck, cargo handling, lift truck | conveyor logistics
dock-truck | 荷台リフト テールゲート トラックの荷 | tail lift, truck bed | logistics lifting
container-transport | 海上コンテナ 船便 海運 港湾運送 航空貨物 フォワーダ | sea freight, container shipping, air cargo, freight forwarder | logistics trade
last-mile | 宅配便 小口配送 買い物代行 買物代行 買い物支援 移動販売 | parcel delivery, last mile, shopping assistance, mobile shop | logistics retail
returnable-box | 通い箱管理 折りたたみコンテナ 輸送箱 ラック容器 パレット容器 | returnable container, collapsible crate, transport box | packaging
# packaging, paper
shrink-pack | シュリンク包装 真空包装 ピロー包装 ブリスタ スキンパック | shrink wrapping, vacuum packaging, blister pack, flow wrap | packaging
paper-cushion | 紙緩衝材 パルプモールド 段ボール緩衝 気泡緩衝材 | paper cushioning, pulp mold, moulded pulp | packaging shock-absorbing
pouch-film | パウチ スタンドパック 詰め替え チューブ容器 アルミパウチ | pouch, refill pack, tube container | packaging
export-packing | 輸出梱包 木枠 木箱梱包 重量物梱包 | export packing, wooden crate, heavy goods packing | packaging
barrier-pack | 脱酸素剤 ガス置換 鮮度保持包装 鮮度保持フィルム 抗菌包装 | oxygen absorber, modified atmosphere packaging, active packaging | packaging preservation
display-box | 店頭陳列箱 POPスタンド 什器箱 紙製什器 販促什器 | point of purchase, cardboard display, display stand | packaging advertising
eco-pack | 紙パッケージ 環境配慮包装 脱プラ包装 紙容器 | paper packaging, sustainable packaging, plastic-free packaging | packaging eco-friendly
special-paper | 特殊紙 機能紙 感熱紙 耐水紙 合成紙 ろ紙加工 | specialty paper, functional paper, thermal paper, synthetic paper | paper
paper-converting | 紙加工品 抜き紙 紙器加工 貼箱 折り箱 | paper converting, folding carton, rigid box | paper packaging
# textile
fabric-coat | 布コーティング 布に樹脂 ターポリン 塗布布 帆布加工 | coated fabric, fabric coating, tarpaulin fabric | textile coating
industrial-textile | 産業資材 産業用繊維 ジオテキスタイル 繊維ロープ 資材織物 | technical textile, industrial textile, geotextile | textile
three-d-weave | 三次元織物 立体織物 炭素繊維織物 ガラスクロス ガラス繊維 | 3D weaving, glass cloth, glass fiber, woven carbon fiber | textile composite
lace-ribbon | リボン 細幅織物 レース 刺しゅう ワッペン ブレード編 | ribbon, narrow fabric, emblem, braid | textile
down-quilt | 羽毛 羽毛布団 キルト 中綿 ダウン | down feather, duvet, quilt, padding | textile
cool-wear | 冷却ベスト 涼しい服 空調服 暑さを和 熱中症 熱中症対策 暑い現場 | cooling vest, cool clothing, heat stroke, heatstroke, air-conditioned clothing | clothing
pattern-apparel | 型紙 パタンナー 縫製指図 グレーディング アパレルCAD | sewing pattern, pattern maker, apparel CAD | sewing
inner-wear | 肌着 インナー ブラジャー パジャマ ニット肌着 | innerwear, underclothes, pyjamas, lingerie | clothing
baby-wear | ベビー服 子ども服 肌にやさしい服 | baby clothes, children's clothing, kidswear | clothing childcare
weave-inspection | 検反 反物検査 織物検査 織り傷 生地検査 | fabric inspection, cloth inspection, weaving defect | inspection textile
# glass, ceramics, wood
glass-thin | 薄板ガラス 極薄ガラス カバーガラス ガラス基板 | ultra-thin glass, cover glass, glass substrate | glass
glass-mold | ガラス成形 ガラスモールド ガラス溶融 ガラス繊維強化 吹きガラス | glass moulding, glass blowing, glass melting | glass
frosted-glass | すりガラス 調光ガラス 複層ガラス 断熱ガラス 合わせガラス | frosted glass, double glazing, insulated glass, laminated glass, smart glass | glass building-material
ceramic-press | セラミック成形 泥漿鋳込み テープ成形 セラミック射出 | slip casting, tape casting, ceramic injection molding | ceramics
ceramic-substrate | セラミック基板 積層セラミック アルミナ基板 窒化アルミ | ceramic substrate, LTCC, aluminum nitride, alumina substrate | ceramics electronic-parts
ceramic-filter | セラミックフィルタ ハニカムセラミック 多孔質セラミックス セラミック膜 | ceramic filter, honeycomb ceramic, porous ceramics, ceramic membrane | ceramics filtration
roof-tile-brick | 瓦製造 煉瓦 耐火煉瓦 陶板 素焼き | clay tile, firebrick, terracotta | ceramics
bioceramics | アパタイト ハイドロキシアパタイト 生体セラミックス | apatite, hydroxyapatite, bioceramics | ceramics biocompatible
wood-bending | 曲木 曲げ木 圧縮木材 成形合板 | bent wood, steam bending wood, compressed wood, molded plywood | woodworking
cross-laminated | CLT 直交集成板 構造用集成材 プレカット 木造軸組 | cross laminated timber, glulam, precut timber | timber-use
wood-plastic | 木質プラスチック ウッドプラスチック 木粉 ウッドデッキ 人工木材 | wood plastic composite, wood flour, wooden deck, artificial wood | wood plastic
wood-carving | 木彫 木彫り 木の彫刻 欄間 仏像 | wood carving, carved wood, Buddhist statue | woodworking
# instruments and optics
level-gauge | レベル計 液面 液面計 水位 水位計 水の高さ 残量 | level gauge, liquid level, water level meter, fill level | measurement sensor
torque-meter | トルク計 フォースゲージ 力を測 力センサ 荷重測定 荷重計 | force gauge, torque meter, force sensor, load measurement | measurement sensor
tilt-meter | 傾斜計 水準器 傾きを測 角度を測 角度センサ 角度計 | inclinometer, tilt sensor, spirit level, angle measurement | measurement sensor
thickness-meter | 膜厚計 厚さを測 厚み測定 膜厚測定 厚さ計 板厚 | thickness gauge, film thickness measurement, measure thickness | measurement
sound-meter | 騒音計 音を測 音響測定 マイクロホン | sound level meter, measure sound, acoustic measurement | measurement noise
dosimeter | 線量計 放射線測定 放射線を測 放射能測定 ガイガー | dosimeter, radiation measurement, Geiger counter, radiation detector | measurement nuclear
water-sensor | 水質計 pH計 濁度計 溶存酸素 水質センサ 塩分計 | water quality sensor, pH meter, turbidity meter, dissolved oxygen | water-quality measurement
weather-station | 風速計 雨量計 気圧計 日射計 風向 百葉箱 | anemometer, rain gauge, barometer, weather station | weather measurement
electric-tester | テスタ オシロスコープ 電流計 電圧計 電気測定 絶縁抵抗 電流センサ | oscilloscope, ammeter, voltmeter, current sensor, electrical measurement | measurement
laser-range | レーザ変位計 レーザ距離計 レーザ測定 光切断法 | laser displacement meter, laser rangefinder, laser measurement | displacement-sensor laser
data-recorder | 記録計 ロガ 波形記録 記録装置 | recorder, chart recorder, waveform recording | data-collection
optical-filter | 光学フィルタ 光学薄膜 反射膜 ダイクロイック バンドパス | optical filter, dichroic, optical thin film, bandpass | optic-device
optical-mirror | 光学ミラー 反射鏡 非球面 非球面レンズ 軸外し放物面 | optical mirror, aspheric lens, aspherical | lens
optic-inspection | 光学検査 レーザ干渉 偏光計測 光学測定 | optical inspection, optical measurement, interferometry | inspection optic-device
endoscope-industrial | 工業用内視鏡 管内カメラ ファイバスコープ 管の中を見 パイプの中 | industrial endoscope, borescope, pipe camera, inside of pipes | inspection camera
night-camera | 暗視カメラ 赤外カメラ 全天球カメラ 360度カメラ ステレオカメラ 水中カメラ | night vision, stereo camera, 360-degree camera, underwater camera | camera
hyperspectral | ハイパースペクトル 分光カメラ マルチスペクトル 色の分析 | hyperspectral, multispectral, spectral camera | spectroscopy camera
light-guide | 導光板 拡散板 ライトガイド 光源装置 面発光 | light guide, diffuser plate, light source device, backlight | lighting-up
thermo-camera | 熱画像 温度分布 サーモカメラ 温度を見 | thermal image, temperature distribution | far-infrared measurement
microscope-stage | 顕微観察 微小観察 拡大観察 拡大鏡 ルーペ | magnified observation, magnifying glass, loupe | microscope
sample-prep | 試料作製 試料調製 切片 試料台 前処理装置 サンプリング 採取 | sample preparation, sampling, specimen preparation, thin section | lab-glassware
lab-automation | 実験の自動化 分注 分注装置 ラボ自動化 ピペット | lab automation, pipetting, liquid handling robot, laboratory robot | automation lab-glassware
# electronics and machines
flexible-electronics | フレキシブル基板製造 曲がる基板 伸びる回路 印刷回路 曲がる電子 | flexible electronics, stretchable circuit, printed circuit on film | pcb
noise-filter-part | ノイズフィルタ フェライト 雑音対策部品 サージ 避雷 落雷 雷対策 | noise filter, ferrite, surge protection, lightning, lightning protection | electronic-parts
power-module | パワーモジュール DCDCコンバータ 電力変換 整流 無停電電源 UPS | power module, power converter, rectifier, uninterruptible power supply | power-supply power-electronics
linear-motor | リニアモータ ブラシレスモータ DCモータ 同期モータ 小型モータ 超小型モータ | linear motor, brushless motor, DC motor, small motor | motor
motor-core | モータコア ステータ ロータ 電磁鋼板 積層コア | motor core, stator, rotor, electrical steel sheet, laminated core | motor
printed-sensor | 感圧センサ 触覚センサ 圧力分布 シート型センサ | pressure sensitive sensor, tactile sensor, pressure distribution | sensor
human-sensor | 近接センサ 超音波センサ 人を検知 人がいる 通過検知 | proximity sensor, ultrasonic sensor, presence detection, detect people | sensor
mold-shop-tools | 金型材料 プラスチック金型 ゴム用金型 鋳造金型 鍛造金型 | casting die, forging die, die steel | mold
checking-jig | 組立治具 溶接治具 加工治具 治具設計 測定治具 | assembly jig, welding jig, machining fixture, fixture design | jig
cleaning-robot | 清掃ロボット 掃除ロボット 床掃除 窓拭き | cleaning robot, robot vacuum, floor cleaning, window cleaning | robot cleaning
disaster-robot | 災害ロボット レスキューロボット 探査ロボット 狭い所に入 | disaster robot, rescue robot, exploration robot | robot disaster
climb-robot | 壁面ロボット 壁を登 不整地 クローラ 歩行ロボット 四足 二足歩行 | wall-climbing robot, rough terrain, crawler robot, walking robot, legged robot | robot
robot-finger | ロボット部品 ロボット関節 触覚ハンド ロボットの手 力制御 | robot joint, robot finger, force control | robot grasping
painting-robot | 塗装ロボットシステム 自動塗装 塗装ライン | painting robot, automatic painting, painting line | painting automation
auto-assembly | 自動組立 自動組立機 組立機 ねじ締め機 組立ロボット 自動ねじ締 | automatic assembly, assembly machine, screw-driving machine, assembly robot | assembly automation
auto-inspect | 自動検査 自動検査装置 インライン検査 目視検査の自動化 | automated inspection, inline inspection, automatic inspection machine | inspection automation
machine-tending | ワーク交換 自動段取 無人運転 夜間無人 自動工具交換 | machine tending, unmanned operation, workpiece changer | automation
hand-push-tool | 作業台 作業ベンチ 工具箱 ツールワゴン 作業椅子 | workbench, tool box, work table, tool wagon | hand-tool
garden-tool | 園芸用品 剪定ばさみ 植木鉢 スコップ じょうろ プランタ | gardening tool, pruning shears, flower pot, shovel, hoe, planter box | hand-tool greening
pruning | 剪定 枝切り 枝打ち 高枝 枝を切 庭木 | pruning, branch trimming, cut branches, tree trimming | greening
power-tool | インパクトドライバ 電動ドリル エアツール 充電工具 | impact driver, electric drill, air tool, cordless tool | hand-tool
washer-jet | 高圧洗浄機 ウォーターブラスト 水で洗い流 配管洗浄 管の掃除 | water blasting, high-pressure cleaning, pipe cleaning | cleaning
wet-wipe | ウエス ウェットティッシュ 雑巾 ふきん 拭き取り 拭く | wiper cloth, wet wipe, wiping | cleaning-tool
`;
