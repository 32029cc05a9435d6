/** What is made, with what, and the services around it: rows of `concepts.ts`. */
export const PRODUCT_CONCEPTS = `
# tools and machine parts
mold | 金型 型製作 プレス型 樹脂型 モールド金型 プレス金型 ダイカスト金型 成形型 金型を作 | mold, die, tool and die, die making, mold making, tooling, make a mould
jig | 治具 治工具 冶具 冶工具 取付具 | jig, fixture, jigs and fixtures, jigs and tools
cutting-tool | 切削工具 工具 刃物 ドリル エンドミル バイト チップ工具 | cutting tool, end mill, cutter, blade, drill bit
machine-tool | 工作機械 | machine tool
mechanical-parts | 機械部品 機械要素 部品加工 金属部品 | machine parts, mechanical parts, machine components, mechanical components, metal parts | machining
precision-parts | 精密部品 微細部品 | precision parts, precision components | machining
gear | 歯車 ギヤ ギア 減速機 減速装置 変速機 | gear, reducer, speed reducer, gearbox, transmission | machine-element
bearing | 軸受 ベアリング 軸受け | bearing | machine-element
shaft | シャフト 軸物 スピンドル 主軸 | shaft, spindle | machine-element
spring | ばね バネ スプリング | spring
screw | ねじ ネジ ボルト ナット 螺子 締結部品 | screw, bolt, nut, fastener
valve | バルブ ボールバルブ 電磁弁 | valve, ball valve
pump | ポンプ | pump
seal | シール パッキン ガスケット オーリング | seal, gasket, packing ring, o-ring | sealing-up
hydraulic | 油圧 空圧 油圧機器 油空圧 | hydraulic, pneumatic
motor | モータ 電動機 | motor, electric motor
actuator | アクチュエータ | actuator
nozzle | ノズル 噴射口 ノズル先端 | nozzle, spray tip, jet nozzle | spraying
pressure-vessel | 圧力容器 タンク 貯槽 ガスボンベ 高圧容器 | pressure vessel, tank, gas cylinder | can-work
heat-exchanger | 熱交換器 ヒートシンク ラジエータ 放熱 熱を逃が 熱を交換 熱を伝え | heat exchanger, heat sink, radiator, heat dissipation, transfer heat, remove heat | heating
piping | 配管 管工事 プラント配管 | piping, plumbing, pipework
plant-engineering | プラント プラント設計 プラント工事 | plant engineering, process plant, plant construction
conveyor | コンベヤ コンベア 搬送 搬送装置 搬送機器 マテハン ベルトコンベヤ 物を運ぶ機械 自動で運 搬送機 | conveyor, conveying equipment, material handling, transfer equipment, conveyor belt, move goods
robot | ロボット 産業用ロボット ロボティクス ロボットアーム 人型ロボット ロボット化 ロボットに ロボットを | robot, industrial robot, robot arm, humanoid | automation
automation | 自動化 省力化 省力機器 自動機 省力機械 自動化装置 FA機器 専用機 省人化 自動で行 人手を減ら 手作業を減ら 人手不足 手間を省 自動機械 機械に任せ | automation, labor-saving equipment, automatic machine, factory automation, special purpose machine, labor saving machine, save labor, reduce manual work, labor shortage, automatic
semiconductor-equipment | 半導体製造装置 半導体装置 | semiconductor equipment, semiconductor manufacturing equipment, semiconductor production equipment | semiconductor
semiconductor | 半導体 集積回路 | semiconductor, integrated circuit
power-electronics | パワーエレクトロニクス パワー半導体 インバータ パワーデバイス | power electronics, power semiconductor, inverter, power device
electronic-parts | 電子部品 電子デバイス コネクタ リードフレーム コンデンサ | electronic parts, electronic components, electronic device, connector, lead frame, capacitor
display | 液晶 ディスプレイ 有機EL 表示装置 | display, liquid crystal, OLED, organic EL, LCD
led | LED照明 発光ダイオード 照明器具 LEDランプ LEDライト LED電球 | LED lighting, light emitting diode, lighting fixture, LED, LED lamp | lighting-up
sensor | センサ センシング 感知 検知 検知器 検出器 | sensor, sensing, detector, detect
camera | カメラ 撮像 写真を撮 撮影 | camera, imaging device, photograph, take pictures
lens | レンズ 光学部品 光学素子 プリズム | lens, optical component, optical element, optics parts
laser | レーザ レーザ光 | laser
optical-fiber | 光ファイバ 光通信 | optical fiber, fiber optic, optical communication
battery | 電池 二次電池 蓄電池 リチウムイオン電池 バッテリ 全固体電池 蓄電 電気をため 電気を貯め 充電池 充電できる 乾電池 電気をためる 充電 バッテリー交換 蓄電する | battery, secondary battery, lithium-ion battery, storage battery, solid-state battery, energy storage, rechargeable, store electricity, charge | energy
fuel-cell | 燃料電池 | fuel cell | energy
solar-cell | 太陽電池 太陽光発電 ソーラパネル ペロブスカイト 太陽の光で発電 太陽光パネル 太陽の光で電気 ソーラー発電 太陽電池パネル | solar cell, photovoltaic, solar power, solar panel, perovskite, electricity from sunlight, solar energy, solar electricity | renewable-energy
wind-power | 風力発電 風車 洋上風力 風で発電 風の力 風で電気 | wind power, wind turbine, offshore wind, electricity from wind, wind energy | renewable-energy
hydrogen | 水素 水素エネルギ 水電解 水素で | hydrogen, hydrogen energy, water electrolysis, electrolyzer | energy
antenna | アンテナ 無線 無線通信 高周波 ミリ波 | antenna, wireless, wireless communication, radio frequency, millimeter wave
vacuum-equipment | 真空装置 真空チャンバ 真空機器 真空 | vacuum equipment, vacuum chamber, vacuum
furnace | 電気炉 加熱炉 焼成炉 工業炉 | furnace, kiln, electric furnace
boiler | ボイラ お湯を沸か 蒸気を作 湯沸かし | boiler, hot water boiler, steam generator | heating
refrigeration | 冷凍 冷凍機 冷却 冷蔵 ヒートポンプ 冷やす 冷やし 冷やせ 冷たく 凍らせ 冷蔵庫 冷凍庫 | refrigeration, cooling, chiller, heat pump, freezer, freeze, chilling, keep cold
air-conditioning | 空調 空調設備 換気 クリーンルーム エアコン 冷暖房 クーラ 換気扇 | air conditioning, HVAC, ventilation, clean room, cleanroom, air conditioner, heating and cooling
# sectors
automotive | 自動車 自動車部品 自動車用部品 車載 車両部品 クルマ 乗用車 | automotive, automobile, car parts, vehicle parts, automotive parts, car, motor vehicle
electric-vehicle | 電気自動車 電動車 電動化 電気で走 EV 電気の車 | electric vehicle, electromobility, electric car, battery car | automotive
autonomous-driving | 自動運転 自動で走 無人運転車 無人で走 | autonomous driving, automated driving, self-driving, driverless | automotive
aerospace | 航空宇宙 航空機 航空機部品 宇宙機器 飛行機 ヘリコプタ 航空 | aerospace, aircraft, aircraft parts, aviation, airplane, aeroplane, helicopter, aeronautics
satellite | 人工衛星 小型衛星 衛星 | satellite, small satellite
rocket | ロケット | rocket, space launcher
drone | ドローン 無人航空機 無人機 | drone, unmanned aerial vehicle, UAV
railway | 鉄道 鉄道車両 電車 列車 線路 | railway, rail vehicle, rolling stock, railroad
ship | 船舶 造船 船外機 舶用 フネの 漁船 ヨット ボート | ship, shipbuilding, marine engine, vessel building, outboard motor, boat, yacht
construction-machine | 建設機械 建機 ショベルカー 油圧ショベル 重機 ブルドーザ | construction machinery, construction equipment, excavator, bulldozer, digger
agricultural-machine | 農業機械 農機 農機具 トラクタ 田植機 コンバイン 耕うん機 耕運機 | agricultural machinery, farm machine, tractor, rice planter, combine harvester, cultivator machine
medical-device | 医療機器 医療用具 医療器具 手術器具 医療装置 医療用機器 病院で使 治療器 医療の器具 医療の機械 医療部品 | medical device, medical equipment, surgical instrument, medical instrument, hospital equipment, instruments for doctors, medical parts | medicine
implant | インプラント 人工関節 人工骨 生体材料 | implant, artificial joint, biomaterial, artificial bone | medical-device
welfare | 福祉機器 福祉用具 介護 介護機器 車椅子 介護用品 お年寄り 老人 高齢者 介助 車いす 車イス 福祉 要介護 体の不自由 身体の不自由 障害者 障がい者 障碍者 老人ホーム おじいさん おばあさん シニア 年寄り 介護する 介護の 介護施設用 足の不自由 手の不自由 | welfare equipment, assistive device, nursing care, wheelchair, assistive technology, elderly, old people, senior citizens, older people, disabled, handicapped, care home, caregiver, seniors, aged care, eldercare, caring for old people
pharmaceutical | 医薬品 製薬 創薬 医薬 薬品 くすり 飲み薬 新薬 薬を作 | pharmaceutical, drug, medicine product, drug discovery, new drug
cosmetics | 化粧品 コスメ 肌の手入れ スキンケア 美容 化粧水 | cosmetics, skin care, skincare, beauty product, lotion
food-processing | 食品加工 食品 食品製造 加工食品 食べ物 食べもの 食料品 | food processing, food, food manufacturing, processed food, foodstuff, eatable, food product
food-machine | 食品機械 食品機器 厨房機器 | food machinery, food processing machine, kitchen equipment
functional-food | 機能性食品 健康食品 サプリメント 体に良い食 体にいい食 身体に良い食 体によい 健康に良い 健康に良い食 身体によい | functional food, health food, supplement, nutraceutical, healthy food, dietary supplement, good for health, healthy | food-processing
sake | 日本酒 清酒 酒造 酒類 焼酎 酒の 日本酒造 | sake, rice wine, liquor, distilled spirit | alcohol-drink
seafood | 水産 水産物 魚介 海産物 魚の加工 魚介類 貝類 魚の 魚を 貝の 海の幸 鮮魚加工 | seafood, marine product, fishery product, fish product, shellfish | food-processing
livestock | 畜産 家畜 酪農 牛や豚 養豚 養鶏 肉牛 乳牛 | livestock, dairy farming, cattle, pig farming, poultry farming, farm animals
construction | 建築 建設 土木 施工 建築工事 建物 家を建て 工事 建築物 | construction work, civil engineering, building construction, architecture, build a house, building work
hardware | 建築金物 金物 | architectural hardware, metal hardware
furniture | 家具 什器 机や椅子 テーブル 椅子 本棚 イス 椅子の 食器棚 | furniture, chair, desk, table furniture, bookshelf, tables and chairs
toy | 玩具 おもちゃ 教材 オモチャ 知育 ぬいぐるみ | toy, teaching material, plaything, stuffed toy, doll
sports-goods | スポーツ用品 スポーツ用具 | sporting goods, sports equipment | sports
disaster | 防災 減災 災害対策 地震 耐震 災害 台風 津波 洪水 避難 地震に強 災害時 地震対策 水害対策 | disaster prevention, disaster mitigation, earthquake, seismic, disaster, typhoon, tsunami, flood, evacuation, natural disaster, emergencies
security | 防犯 セキュリティ 泥棒 盗難 防犯カメラ 見張り | security, crime prevention, burglar, theft, surveillance
energy-saving | 省エネ 省エネルギ 電気代 電気を節約 節電 燃料を節約 エネルギを節約 エネルギー節約 省エネ設備 光熱費 電力削減 電気を減ら | energy saving, energy efficiency, energy conservation, save energy, save electricity, save power, electricity bill, low energy, cut electricity, power saving, energy bills | energy
renewable-energy | 再生可能エネルギ 新エネルギ 自然エネルギ 自然の力で発電 再エネ | renewable energy, new energy, clean energy, renewables, green energy | energy
environment-equipment | 環境装置 環境機器 公害防止 | environmental equipment, pollution control
water-treatment | 水処理 排水処理 浄水 汚水処理 浄化槽 廃水処理 汚れた水 水をきれい 下水 下水処理 汚水 排水をきれい 廃水 | water treatment, wastewater treatment, water purification, sewage treatment, waste water, sewage, dirty water, clean water, purify water, effluent
air-purification | 空気清浄 集塵 集じん 排ガス 脱臭 臭い対策 においを消 においを取 臭いを消 臭いを取 悪臭 消臭 ほこりを取 煙を減ら 粉じん 粉塵 空気を浄 空気の浄化 | air purification, dust collection, exhaust gas, deodorization, odor, odour, bad smell, dust removal, smoke removal, exhaust fumes, clean air, fumes
snow | 雪氷 除雪 融雪 凍結防止 積雪 雪かき 雪下ろし 雪を溶か 雪を取 雪対策 雪の 雪が 雪を 大雪 | snow removal, snow melting, snow and ice, anti-icing, snow, shovel snow, melt snow, snowfall, heavy snow, snowy
# software and services
software | ソフトウェア ソフト開発 ソフトウェア開発 システム開発 アプリ開発 プログラム開発 プログラム作成 プログラムを作 アプリを作 ソフトを作 プログラミング | software, software development, system development, application development, computer program, app development, programming language
embedded | 組込み 組み込み 組込ソフト 組込みソフト 組込みシステム マイコン ファームウェア 機械を動かすプログラム | embedded, embedded system, embedded software, firmware, microcontroller, control program
production-management | 生産管理 生産管理システム 工程管理 作業の予定 工場の予定 進み具合 生産計画 進捗管理 工場の管理 生産の管理 工程を管理 納期管理 | production management, production control, MES, production planning, factory scheduling, production schedule, manage production, shop floor control | software
sales-management | 販売管理 営業支援 顧客管理 お客様の管理 顧客情報 受注管理 売上管理 | sales management, CRM, sales support, customer management, order management | software
web | ホームページ制作 ウェブ制作 Webサイト ネット通販 電子商取引 ホームページ ウェブサイト ネットショップ ネット販売 通信販売 インターネット販売 サイト作成 ネットで売 ネットで販売 | web site, web design, e-commerce, website, homepage, online shop, online store, web page, sell online, internet sales | internet
cad | CAD 図面作成 製図 設計図面 図面を描 図面を書 図面を引 作図 図面化 | drafting, computer aided design, technical drawing, draw plans, draw up drawings, blueprints
cam | CAM NCデータ NCプログラム | NC data, NC program, computer aided manufacturing
cae | CAE 構造解析 有限要素法 有限要素解析 流体解析 数値解析 強度計算 強度解析 計算で強さ 強さを計算 応力解析 熱解析 熱流体解析 構造計算 | structural analysis, finite element, FEM, CFD, fluid analysis, numerical analysis, strength analysis, stress analysis, strength calculation, calculate strength
mechanical-design | 機械設計 機構設計 装置設計 機械装置設計 機械を設計 装置を設計 | mechanical design, machine design, design a machine
product-design | 製品設計 製品開発 商品開発 | product design, product development, development of products
industrial-design | 工業デザイン 意匠 プロダクトデザイン 意匠設計 デザイン開発 見た目の設計 形のデザイン 外観デザイン デザイナ | industrial design, styling, designer, appearance design | design-general
reverse-engineering | リバースエンジニアリング | reverse engineering
mold-design | 金型設計 型設計 | mold design, die design | mold
patent | 特許 知的財産 知財 ライセンス 発明 特許権 実用新案 商標 権利を守 | patent, intellectual property, licensing, invention, trademark, inventor
branding | ブランディング ブランド 販路開拓 マーケティング 市場調査 売り先 販路 売れるように 市場を調べ 宣伝 ブランドを作 売り方 | branding, market development, marketing, market research, sales channel, sales outlet, market study
naming | ネーミング 命名 パッケージデザイン 名前を付け 名前をつけ 商品名 名付け | naming, package design, product name, name a product
sales | 販売 営業 商社 卸売 | sales, trading company, wholesale, marketing and sales
logistics | 物流 運送 倉庫 配送 荷物を運 トラック輸送 宅配 荷物を届 保管 輸送 | logistics, transport service, warehouse, delivery service, carry goods, freight, deliver goods, shipping service, trucking
finance | 融資 資金調達 金融 投資 資金 お金を借り 資金繰り 出資 借入 | financing, funding, investment, borrow money, loan, money for business, investor
human-resources | 人材育成 人材教育 研修 人材 社員教育 人を育て 従業員教育 人づくり | human resource development, training, personnel training, staff training, train employees, workforce training
management-consulting | 経営相談 経営支援 コンサルティング 経営コンサルタント 経営の相談 経営を助け 経営指導 経営の悩み | management consulting, business consulting, consultancy, business advice, management advice
joint-order | 共同受注 共同受注グループ | joint order, joint order receiving
industry-academia | 産学連携 産学官連携 産学官 共同研究 産学 | industry-academia, university-industry cooperation, joint research, collaborative research
startup | 起業 創業 ベンチャ スタートアップ インキュベーション 会社を始め 起業家 新しい会社を 独立開業 | startup, venture business, incubation, entrepreneurship, start a company, start a business, entrepreneur, new business founder
tourism | 観光 旅行 宿泊 観光客 旅館 ホテル 旅行者 おみやげ お土産 | tourism, travel, accommodation, hotel, tourist, sightseeing, inn, souvenir
education | 教育 学習 教える 学校 授業 子供の学び 子供に教え 教え方 学生 生徒 | education, learning material, teaching, school, learn, classroom, students, pupils, lessons
`;
