/** Buildings, roads, vehicles and large machines: rows of `concepts.ts`. */
export const BUILDING_CONCEPTS = `
# buildings and roads
house | 住宅 住まい 戸建 一戸建 マンション アパート 住居 家づくり 注文住宅 住宅建築 我が家 民家 自宅 戸建て 住宅会社 新築 家屋 | dwelling, residential house, apartment, home building, home, residence | construction
renovation | リフォーム 改修 改築 増築 古民家 リノベーション 大規模修繕 外壁塗装 家を直 家の修理 改装 リフォーム会社 建て替え 修復工事 補修工事 | renovation, house remodeling, refurbishment, old house repair, remodel home, home improvement, rebuild house | construction
roof-wall | 屋根 外壁 瓦の 屋根瓦 雨どい 雨樋 板金屋根 壁材 天井 屋根材 外装 外装材 やね 屋根工事 壁の 天井材 | roof, outer wall, roof tile, rain gutter, ceiling, wall material, wall panel, exterior wall, tiles of roof | building-material
building-material | 建材 建築材料 住宅建材 建築部材 サイディング 石膏 石こう 石膏ボード タイル れんが レンガ 建築資材 内装材 建築用 外壁材 タイル張 レンガ積 ALC | building material, siding, plaster, gypsum board, tile, brick, construction material, building supplies, wallboard | construction
prefab | プレハブ ユニットハウス コンテナハウス 仮設住宅 組立住宅 仮設ハウス 移動式住宅 トレーラーハウス | prefabricated house, prefab, modular house, temporary housing, prefab house, portable building, modular building | construction
architect | 設計事務所 建築設計 構造設計 建築士 耐震診断 耐震補強 建物を設計 設計士 住宅設計 耐震工事 建築家 | architect, architectural design, building design, seismic diagnosis, seismic retrofit, design of buildings, seismic strengthening | construction
electric-work | 電気工事 電気設備 受変電 電設 弱電 通信工事 電気屋 電気工事士 配線工事 電気の工事 電設工事 | electrical work, electrical installation, electric wiring work, electrician, electrical contractor, electrical wiring installation | construction
plumbing-work | 設備工事 給排水 衛生設備 水道工事 空調工事 消火設備 水回り 水まわり 水道屋 排水管 排水設備 給水設備 設備業 | building services, plumbing work, water supply and drainage, sanitary equipment, plumber, drains, sanitary work, building utilities | piping construction
road | 道路 舗装 アスファルト 路面 歩道 ガードレール 道路工事 道路補修 舗装工事 車道 路盤 路面補修 | road, pavement, asphalt, road surface, sidewalk, guardrail, street, paving, highway, roadway | civil-works
foundation-work | 基礎工事 地盤 杭打 地盤改良 擁壁 くい打 土台 地盤を固 基礎を作 土留 | foundation work, ground improvement, piling, retaining wall, foundation, pile driving, ground stabilization | civil-works
tunnel-work | トンネル掘 地下工事 シールド工法 推進工法 地下空間 地下を掘 トンネル工事 | underground works, shield tunneling | civil-works
bridge-repair | コンクリート補修 構造物補修 ひび割れ補修 インフラ点検 インフラ保全 構造物の劣化 橋の補修 コンクリートのひび コンクリートの劣化 構造物点検 インフラの老朽 | concrete repair, infrastructure inspection, structural health monitoring, infrastructure maintenance, repair concrete, aging infrastructure, concrete deterioration | bridge civil-works
sewer-pipe | 下水道 下水管 マンホール 管渠 管路 埋設管 水道管 下水の管 排水路 側溝 水道管の 管の更生 管更生 | sewer, sewer pipe, manhole, buried pipe, water main, drain pipe, sewerage, culvert, pipe rehabilitation | piping civil-works
precast | コンクリート製品 ブロック塀 コンクリート二次製品 生コン ヒューム管 ブロック コンクリートブロック コンクリート板 U字溝 | precast concrete, concrete product, concrete block, ready-mixed concrete, concrete slab, precast, paving block | concrete building-material
exterior-work | 外構 エクステリア フェンス 門柱 塀の 物置 カーポート 門扉工事 庭の工事 ブロック塀工事 | exterior works, fence, carport, storage shed, garden wall, outdoor structure | construction
park-facility | 公園 遊具設備 ベンチ あずまや 街路灯 街灯 | park facility, bench, street light, street lamp
surveying | 測量機 測量業 地質調査 ボーリング調査 建設コンサルタント 地盤調査 測量する 地形測量 土地を測 | land survey, geological survey, boring survey, construction consultant, survey land, surveyor, topographic survey
glass-work | ガラス加工 ガラス工芸 ガラス切断 強化ガラス ステンドグラス 切子 ガラスを切 ガラス研磨 ガラス細工 ガラスを加工 | glass processing, glass craft, tempered glass, stained glass, cut glass, glass cutting, glass polishing | glass
stone-craft | 石材加工 石の加工 彫像 石像 石を切 石を加工 石細工 石彫り | stone processing, stone carving, statue, cut stone, stonemason, carve stone | stone
pottery-craft | 陶芸 陶磁器製造 タイル製造 碍子 がいし 焼き物づくり 陶器づくり 茶碗を作 陶芸家 | ceramic art, tableware pottery, electrical insulator porcelain, potter, make pottery, clay craft | ceramics
aluminum-work | アルミ加工 アルミ切削 アルミ板金 アルミ溶接 アルミ鋳物 アルミ押出 | aluminum machining, aluminum welding, aluminum casting, aluminum extrusion | aluminum
stainless-work | ステンレス加工 ステンレス板金 ステンレス溶接 ステンレス製品 | stainless steel fabrication, stainless steel products, stainless welding | stainless
titanium-work | チタン加工 チタン製品 チタン切削 | titanium machining, titanium products | titanium
copper-work | 銅加工 銅製品 銅板 銅線 青銅 ブロンズ 銅器 砲金 | copper processing, copper wire, bronze, copper plate | copper
magnesium-work | マグネシウム加工 マグネシウム鋳造 | magnesium processing, magnesium casting | magnesium
lead-zinc | 亜鉛 はんだ合金 すず合金 錫合金 ダイカスト合金 亜鉛合金 | zinc, lead metal, tin alloy, zinc alloy | nonferrous
gold-silver | 金銀 銀粘土 純金 純銀 銀ナノ 銀製品 | gold, silver, gold and silver | precious-metal
# vehicles
truck-bus | トラック 特装車 トレーラ ダンプ 特殊車両 消防車 バス車体 車体 貨物車 バス ダンプカー 荷台 | lorry, trailer, special purpose vehicle, fire engine, vehicle body, bus, dump truck, coach body | automotive
car-body | ボディ部品 バンパ 車体部品 シート部品 自動車シート ワイパ 自動車内装 車の部品 内装部品 車の座席 | car body, bumper, car seat, car interior, wiper, automobile body, vehicle interior | automotive
car-repair | 自動車整備工場 車検 板金塗装 車の修理 自動車修理 車両整備 車を直 車の整備 自動車の修理 車検整備 タイヤ交換 | car repair, vehicle inspection, car maintenance, auto body repair, garage repair, fix cars, car service, vehicle maintenance | automotive maintenance
engine-parts | エンジン部品 ピストンリング 吸気 過給 点火 燃料噴射 ディーゼル ターボ マフラ エンジンの部品 内燃機関部品 排気管 | engine parts, diesel, turbocharger, fuel injection, ignition, exhaust muffler, engine components, piston parts, exhaust system | combustion automotive
drive-train | 駆動系 動力伝達 デファレンシャル ステアリング サスペンション 足回り トランスミッション | drivetrain, steering, suspension, differential gear | automotive
ev-motor | 車載電池 駆動モータ インホイールモータ ハイブリッド車 ハイブリッド自動車 小型電気自動車 | traction motor, in-wheel motor, hybrid car, hybrid vehicle | electric-vehicle
aircraft-part | 航空部品 機体部品 ジェットエンジン 航空エンジン 空港 | aircraft component, jet engine, aero engine, airframe, airport | aerospace
flying-car | 空飛ぶ 無人ヘリ マルチコプタ 無人ヘリコプタ 空から見 農薬散布ドローン | flying car, multicopter, unmanned helicopter | drone
train-car | 鉄道部品 車両用品 軌道 レール 枕木 新幹線 踏切 駅の 線路の 鉄道設備 車輪軸 駅設備 | railway parts, track rail, sleeper of track, bullet train, station equipment, level crossing, railway equipment | railway
ship-part | 船用機器 舶用機器 船体 漁船用 艤装 プロペラ スクリュー 水中 船の部品 船の 船用品 船舶部品 | ship parts, hull, propeller, marine equipment, underwater, fishing boat, boat parts, ship component, marine parts | ship
sea-exploration | 潜水 海底探査 海中ロボット 水中ドローン 海洋調査 海洋観測 | submersible, seabed exploration, underwater vehicle, ocean survey, ocean observation | sea
# large machines
industrial-machine | 産業機械 専用機械 機械製造 機械製作 機械装置 装置製作 装置製造 生産設備 製造装置 機械を作 機械メーカ 機械を設計製作 装置を作 装置開発 設備製作 省力設備 生産機械 専用機製作 | industrial machinery, special machine building, production equipment, manufacturing equipment, machine building, build machines, machine builder, machine manufacture, custom machinery, process equipment
food-line | 食品製造機 製菓機械 製麺機 酒造機械 水産機械 水産加工機 精米機 | food production machine, confectionery machine, noodle machine, fish processing machine | food-machine
chem-machine | 攪拌機 混合機 乾燥機 粉砕機 濾過機 造粒機 遠心分離機 粉砕装置 乾燥装置 かき混ぜる機械 混ぜる機械 ミル 濾過装置製造 | mixer, stirrer, dryer, crusher, granulator, grinding mill, mixing machine
agri-machine-parts | 農業用ロボット 農作業 農業用機械 乾燥調製 野菜収穫機 選果 選果機 | farm robot, farm work machine, fruit sorting machine, vegetable harvester | agricultural-machine
forestry-machine | 林業機械 チェーンソー 集材 伐採機 高性能林業 | forestry machine, chainsaw, log harvester | forestry
mining-machine | 鉱山機械 破砕機 建設用機械 土木機械 トンネル掘進 | mining machinery, rock crusher, tunnel boring machine | construction-machine
compressor | コンプレッサ 圧縮空気 空気圧縮 エアコンプレッサ 真空ポンプ 空気圧 空気を圧縮 エアー機器 エアーコンプレッサー 空気の力 空気入れ 圧縮空気機器 | compressor, compressed air, vacuum pump, air pressure, air compressor, pneumatic power, pressurized air
steam | 蒸気 スチーム 過熱水蒸気 湯気 水蒸気 湯気で 蒸す機械 蒸気で | steam, superheated steam, water vapor, vapour of water
cleaner-machine | 洗浄機 洗浄装置 高圧洗浄 食器洗浄機 部品洗浄 洗車機 洗濯装置 自動洗浄 高圧水 | cleaning machine, washing equipment, high pressure washer, car wash, washer machine, cleaning equipment, pressure washer, parts washer | cleaning
coating-machine | 塗装機 塗装設備 塗装ロボット 塗装ブース めっき装置 | painting equipment, coating machine, paint booth, plating equipment | painting
drying-oven | 乾燥炉 恒温槽 オーブン インキュベータ 木材乾燥機 食品乾燥機 乾かす機械 乾燥庫 乾燥室 定温 | oven, drying oven, thermostatic chamber, incubator device, drying chamber, drying cabinet, hot air oven | drying
sterilizer | 殺菌装置 滅菌器 殺菌機 オートクレーブ 除菌装置 | autoclave, disinfection equipment | antibacterial
dust-machine | 集塵装置 排ガス処理 脱臭装置 排煙脱硫 ガス処理 スクラバ | dust collecting equipment, exhaust gas treatment, deodorizing equipment, scrubber | air-purification
waste-machine | 廃棄物処理装置 リサイクル装置 生ごみ処理 生ごみ処理機 ごみ処理機 破袋 圧縮減容 減容 ごみを減らす機械 ごみを潰 生ごみを減 減量装置 生ごみ乾燥 | waste treatment equipment, recycling machine, garbage disposer, volume reduction, waste compactor, garbage machine, waste shredder, food waste disposer | waste recycling
space-parts | ロケット部品 宇宙用 人工衛星部品 宇宙部品 | space components, satellite parts, rocket parts | aerospace
weapon | 防衛 防衛装備 兵器 軍事 | defense, military, weapon
`;
