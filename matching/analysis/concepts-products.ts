/** What is made, with what, and the services around it: rows of `concepts.ts`. */
export const PRODUCT_CONCEPTS = `
# tools and machine parts
mold | 金型 型製作 プレス型 樹脂型 モールド金型 プレス金型 ダイカスト金型 成形型 | mold, die, mould, tool and die, moulds, die making, mold making, tooling
jig | 治具 治工具 冶具 冶工具 取付具 | jig, fixture, jigs and fixtures, jigs and tools
cutting-tool | 切削工具 工具 刃物 ドリル エンドミル バイト チップ工具 | cutting tool, end mill, cutter, blade, drill bit
machine-tool | 工作機械 | machine tool
mechanical-parts | 機械部品 機械要素 部品加工 金属部品 | machine parts, mechanical parts, machine components, mechanical components, metal parts
precision-parts | 精密部品 微細部品 | precision parts, precision components
gear | 歯車 ギヤ ギア 減速機 減速装置 変速機 | gear, gears, reducer, speed reducer, gearbox, transmission
bearing | 軸受 ベアリング 軸受け | bearing, bearings
shaft | シャフト 軸物 スピンドル 主軸 | shaft, spindle
spring | ばね バネ スプリング | spring, springs
screw | ねじ ネジ ボルト ナット 螺子 締結部品 | screw, bolt, nut, fastener
valve | バルブ 弁 ボールバルブ 電磁弁 | valve, ball valve
pump | ポンプ | pump
seal | シール パッキン ガスケット オーリング | seal, gasket, packing ring, o-ring
hydraulic | 油圧 空圧 油圧機器 油空圧 | hydraulic, hydraulics, pneumatic
motor | モータ 電動機 | motor, electric motor
actuator | アクチュエータ | actuator
nozzle | ノズル | nozzle
pressure-vessel | 圧力容器 タンク 貯槽 | pressure vessel, tank
heat-exchanger | 熱交換器 ヒートシンク ラジエータ 放熱 | heat exchanger, heat sink, radiator, heat dissipation
piping | 配管 管工事 プラント配管 | piping, plumbing, pipework
plant-engineering | プラント プラント設計 プラント工事 | plant engineering, process plant, plant construction
conveyor | コンベヤ コンベア 搬送 搬送装置 搬送機器 マテハン | conveyor, conveying equipment, material handling, transfer equipment
robot | ロボット 産業用ロボット ロボティクス | robot, robotics, industrial robot, robotic
automation | 自動化 省力化 省力機器 自動機 省力機械 自動化装置 FA機器 専用機 省人化 | automation, labor-saving equipment, automatic machine, factory automation, special purpose machine, labor saving machine
semiconductor-equipment | 半導体製造装置 半導体装置 | semiconductor equipment, semiconductor manufacturing equipment, semiconductor production equipment
semiconductor | 半導体 集積回路 | semiconductor, integrated circuit
power-electronics | パワーエレクトロニクス パワー半導体 インバータ パワーデバイス | power electronics, power semiconductor, inverter, power device
electronic-parts | 電子部品 電子デバイス コネクタ リードフレーム コンデンサ | electronic parts, electronic components, electronic device, connector, lead frame, capacitor
display | 液晶 ディスプレイ 有機EL 表示装置 | display, liquid crystal, OLED, organic EL, LCD
led | LED照明 発光ダイオード 照明器具 | LED lighting, light emitting diode, lighting fixture, LED
sensor | センサ センサー センシング | sensor, sensing, sensors
camera | カメラ 撮像 | camera, imaging device
lens | レンズ 光学部品 光学素子 プリズム | lens, optical component, optical element, optics parts
laser | レーザ レーザ光 | laser
optical-fiber | 光ファイバ 光通信 | optical fiber, fiber optic, optical communication
battery | 電池 二次電池 蓄電池 リチウムイオン電池 バッテリ 全固体電池 蓄電 | battery, secondary battery, lithium-ion battery, storage battery, solid-state battery, energy storage
fuel-cell | 燃料電池 | fuel cell
solar-cell | 太陽電池 太陽光発電 ソーラパネル ペロブスカイト | solar cell, photovoltaic, solar power, solar panel, perovskite
wind-power | 風力発電 風車 洋上風力 | wind power, wind turbine, offshore wind
hydrogen | 水素 水素エネルギ 水電解 | hydrogen, hydrogen energy, water electrolysis, electrolyzer
antenna | アンテナ 無線 無線通信 高周波 ミリ波 | antenna, wireless, wireless communication, radio frequency, millimeter wave
vacuum-equipment | 真空装置 真空チャンバ 真空機器 真空 | vacuum equipment, vacuum chamber, vacuum
furnace | 電気炉 加熱炉 焼成炉 工業炉 | furnace, kiln, electric furnace
boiler | ボイラ | boiler
refrigeration | 冷凍 冷凍機 冷却 冷蔵 ヒートポンプ | refrigeration, refrigerator, cooling, chiller, heat pump
air-conditioning | 空調 空調設備 換気 クリーンルーム | air conditioning, HVAC, ventilation, clean room, cleanroom
# sectors
automotive | 自動車 自動車部品 自動車用部品 車載 車両部品 | automotive, automobile, car parts, vehicle parts, automotive parts
electric-vehicle | 電気自動車 電動車 電動化 | electric vehicle, electromobility, electric car
autonomous-driving | 自動運転 | autonomous driving, automated driving, self-driving
aerospace | 航空宇宙 航空機 航空機部品 宇宙機器 | aerospace, aircraft, aircraft parts, aviation
satellite | 人工衛星 小型衛星 衛星 | satellite, small satellite
rocket | ロケット | rocket, space launcher
drone | ドローン 無人航空機 無人機 | drone, unmanned aerial vehicle, UAV
railway | 鉄道 鉄道車両 | railway, rail vehicle, rolling stock
ship | 船舶 造船 船外機 舶用 | ship, shipbuilding, marine engine, vessel building, outboard motor
construction-machine | 建設機械 建機 | construction machinery, construction equipment
agricultural-machine | 農業機械 農機 農機具 | agricultural machinery, farm machine
medical-device | 医療機器 医療用具 医療器具 手術器具 医療装置 | medical device, medical equipment, surgical instrument, medical instrument
implant | インプラント 人工関節 人工骨 生体材料 | implant, artificial joint, biomaterial, artificial bone
welfare | 福祉機器 福祉用具 介護 介護機器 車椅子 介護用品 | welfare equipment, assistive device, nursing care, wheelchair, assistive technology
pharmaceutical | 医薬品 製薬 創薬 医薬 | pharmaceutical, drug, medicine product, drug discovery
cosmetics | 化粧品 コスメ | cosmetics, cosmetic
food-processing | 食品加工 食品 食品製造 加工食品 | food processing, food, food manufacturing, processed food, foodstuff
food-machine | 食品機械 食品機器 厨房機器 | food machinery, food processing machine, kitchen equipment
functional-food | 機能性食品 健康食品 サプリメント | functional food, health food, supplement, nutraceutical
sake | 日本酒 清酒 酒造 酒類 焼酎 | sake, rice wine, liquor, distilled spirit
seafood | 水産 水産物 魚介 海産物 | seafood, marine product, fishery product
livestock | 畜産 家畜 酪農 | livestock, dairy farming, cattle
construction | 建築 建設 土木 施工 建築工事 | construction work, civil engineering, building construction, architecture
hardware | 建築金物 金物 | architectural hardware, metal hardware
furniture | 家具 什器 | furniture
toy | 玩具 おもちゃ 教材 | toy, teaching material
sports-goods | スポーツ用品 スポーツ用具 | sporting goods, sports equipment
disaster | 防災 減災 災害対策 地震 耐震 | disaster prevention, disaster mitigation, earthquake, seismic
security | 防犯 セキュリティ | security, crime prevention
energy-saving | 省エネ 省エネルギ | energy saving, energy efficiency, energy conservation
renewable-energy | 再生可能エネルギ 新エネルギ 自然エネルギ | renewable energy, new energy, clean energy
environment-equipment | 環境装置 環境機器 公害防止 | environmental equipment, pollution control
water-treatment | 水処理 排水処理 浄水 汚水処理 浄化槽 廃水処理 | water treatment, wastewater treatment, water purification, sewage treatment, waste water
air-purification | 空気清浄 集塵 集じん 排ガス 脱臭 | air purification, dust collection, exhaust gas, deodorization
snow | 雪氷 除雪 融雪 凍結防止 積雪 | snow removal, snow melting, snow and ice, anti-icing
# software and services
software | ソフトウェア ソフト開発 ソフトウェア開発 システム開発 アプリ開発 プログラム開発 | software, software development, system development, application development
embedded | 組込み 組み込み 組込ソフト 組込みソフト 組込みシステム マイコン ファームウェア | embedded, embedded system, embedded software, firmware, microcontroller
production-management | 生産管理 生産管理システム 工程管理 | production management, production control, MES
sales-management | 販売管理 営業支援 顧客管理 | sales management, CRM, sales support
web | ホームページ制作 ウェブ制作 Webサイト ネット通販 電子商取引 | web site, web design, e-commerce, website
cad | CAD 図面作成 製図 設計図面 | CAD, drafting, computer aided design, technical drawing
cam | CAM NCデータ NCプログラム | CAM, NC data, NC program, computer aided manufacturing
cae | CAE 構造解析 有限要素法 有限要素解析 流体解析 数値解析 | CAE, structural analysis, finite element, FEM, CFD, fluid analysis, numerical analysis
mechanical-design | 機械設計 機構設計 装置設計 機械装置設計 | mechanical design, machine design, mechanism design
product-design | 製品設計 製品開発 商品開発 | product design, product development, development of products
industrial-design | 工業デザイン 意匠 プロダクトデザイン 意匠設計 デザイン開発 | industrial design, styling
reverse-engineering | リバースエンジニアリング | reverse engineering
mold-design | 金型設計 型設計 | mold design, die design | mold
patent | 特許 知的財産 知財 ライセンス | patent, intellectual property, licensing
branding | ブランディング ブランド 販路開拓 マーケティング 市場調査 | branding, brand, market development, marketing, market research, sales channel
naming | ネーミング 命名 パッケージデザイン | naming, package design
sales | 販売 営業 商社 卸売 | sales, trading company, wholesale, marketing and sales
logistics | 物流 運送 倉庫 配送 | logistics, transport service, warehouse, delivery service
finance | 融資 資金調達 金融 投資 補助金 助成金 | financing, funding, investment, subsidy, grant
human-resources | 人材育成 人材教育 研修 人材 | human resource development, training, personnel training
management-consulting | 経営相談 経営支援 コンサルティング 経営コンサルタント | management consulting, business consulting, consultancy
joint-order | 共同受注 共同受注グループ | joint order, joint order receiving, joint orders
industry-academia | 産学連携 産学官連携 産学官 共同研究 産学 | industry-academia, university-industry cooperation, joint research, collaborative research
startup | 起業 創業 ベンチャ スタートアップ インキュベーション | startup, start-up, venture business, incubation, entrepreneurship
tourism | 観光 旅行 宿泊 | tourism, travel, accommodation
education | 教育 学習 | education, learning material, teaching
`;
