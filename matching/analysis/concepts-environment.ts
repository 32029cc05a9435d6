/** Waste, water, air, energy and nature: rows of `concepts.ts`. */
export const ENVIRONMENT_CONCEPTS = `
# waste
composting | 堆肥 コンポスト 堆肥化 コンポスト化 残り物を肥料 生ごみを肥料 肥料にする 肥料にし 肥料に変え たい肥 堆肥を作 落ち葉 | composting, turn into compost, make compost, leftovers into fertilizer, fallen leaves | food-waste fertilizer
food-waste | 食品残渣 食品廃棄物 生ごみ 生ゴミ 食べ残し 残飯 残さ 野菜くず 食品ロス 残り物 食べ物の残り フードロス 食品リサイクル 規格外野菜 | food waste, leftovers, kitchen waste, food loss, food scraps, food-waste recycling, vegetable scraps, garbage from kitchens | waste
feed | 飼料 飼料化 エサにする 餌に 家畜のえさ 家畜の餌 ペットフード えさを作 えさを えさに えさの | animal feed, feedstuff, fodder, pet food, feed for animals | livestock
manure | 家畜ふん尿 家畜糞尿 家畜ふん 牛ふん 鶏糞 鶏ふん 豚ふん 糞尿 ふん尿 家畜の糞 ふんの処理 | livestock manure, animal dung, cow dung, chicken droppings | waste livestock
plastic-recycling | 廃プラ プラスチック再生 ペットボトル 再生樹脂 再生プラスチック プラごみ 廃プラスチック再生 | plastic recycling, recycled plastic, PET bottle, plastic waste | recycling
metal-recycling | スクラップ 金属くず 金属回収 都市鉱山 貴金属回収 レアメタル回収 | metal scrap, scrap metal, metal recovery, urban mining | recycling
paper-recycling | 古紙 再生紙 古紙再生 紙くず | waste paper, recycled paper | recycling
glass-recycling | 廃ガラス ガラスくず 空き瓶 空きびん | waste glass, cullet, empty bottle | recycling
tire-recycling | 廃タイヤ 古タイヤ | waste tyre, used tire, scrap tire | recycling
wood-waste | 廃木材 木くず おがくず おが屑 木屑 剪定枝 樹皮 端材 | wood waste, sawdust, pruned branches, bark, offcut wood | waste
construction-waste | 建設廃材 建設廃棄物 がれき コンクリートがら 再生砕石 残土 | construction waste, rubble, demolition waste, recycled aggregate, surplus soil | waste
e-waste | 家電リサイクル 廃家電 廃電子 廃基板 使用済み電池 電池の回収 | electronic waste, e-waste, used appliance recycling, used battery | recycling
waste-oil | 廃油 廃食油 使用済みてんぷら油 天ぷら油 てんぷら油 油水分離 | waste oil, used cooking oil, oil-water separation | waste
biofuel | バイオ燃料 バイオディーゼル バイオエタノール バイオマス燃料 燃料を作 植物の燃料 | biofuel, biodiesel, bioethanol, bio-fuel | biomass fuel
solid-fuel | 固形燃料 RDF RPF 練炭 ペレット化 ごみを燃料 | solid fuel, refuse derived fuel, briquette, pelletizing | fuel
ash | 焼却灰 石炭灰 飛灰 フライアッシュ スラグ 鉱滓 | ash, incineration ash, fly ash, slag
shell-waste | 貝殻 ホタテ貝殻 カキ殻 卵殻 卵の殻 もみ殻 籾殻 米ぬか 米糠 おから 酒粕 | shell waste, scallop shell, oyster shell, eggshell, rice husk, rice bran, okara, sake lees | waste
waste-collection | ごみ収集 ゴミ収集 廃棄物処理 ごみ処理 収集運搬 産廃処理 処分場 ごみを減ら ゴミを減ら 減量化 | waste collection, waste disposal, landfill, waste reduction, reduce waste | waste
illegal-dump | 不法投棄 海洋ごみ 海洋プラスチック マイクロプラスチック 漂着 | marine litter, microplastic, ocean plastic, illegal dumping | waste
clothing-recycle | 古着 繊維くず 衣料リサイクル 古布 | used clothing, textile waste, rag | recycling
# water and air
septic-tank | 浄化槽設備 トイレ 便器 便所 仮設トイレ バイオトイレ し尿 | septic tank, toilet, lavatory, portable toilet, night soil
drinking-water | 飲料水 飲み水 水道水 井戸水 地下水 ミネラルウォーター 浄水器 湧水 | drinking water, tap water, well water, groundwater, mineral water, water purifier
seawater | 海水 海水淡水化 淡水化 海洋深層水 塩水 | seawater, desalination, deep sea water, brine | water-treatment
pure-water | 純水 超純水 軟水 イオン交換 イオン交換樹脂 逆浸透 | pure water, ultrapure water, ion exchange, reverse osmosis, soft water | water-treatment
rainwater | 雨水 雨水利用 雨水貯留 雨水タンク 透水 浸透ます | rainwater, rain water tank, permeable pavement, stormwater
water-quality | 水質 水質検査 水質浄化 水質分析 水の汚れ 水質汚濁 アオコ 湖沼 ため池 河川の水 水を調べ 水の検査 | water quality, water pollution, lake purification, algae bloom, water analysis, test water, water test
bubbles | 微細気泡 マイクロバブル ナノバブル ファインバブル 気泡 曝気 | microbubble, nanobubble, fine bubble, aeration, bubbles
ozone | オゾン オゾン水 オゾン処理 | ozone, ozonated water
ion-water | 電解水 機能水 アルカリイオン水 次亜塩素酸 強酸性水 | electrolyzed water, functional water, hypochlorous acid
heavy-metal | 重金属 水銀 カドミウム ヒ素 重金属除去 重金属を取 | heavy metal, mercury, cadmium, arsenic | water-treatment
soil-pollution | 土壌汚染 汚染土壌 土壌浄化 汚れた土 汚染土 | soil pollution, contaminated soil, soil remediation | soil
air-pollution | 大気汚染 PM2.5 NOx 窒素酸化物 硫黄酸化物 ばい煙 大気 排煙 | air pollution, sulfur oxide, soot, flue gas, atmosphere
voc | VOC 揮発性有機化合物 有機溶剤 溶剤回収 シンナー 溶剤 | volatile organic compound, organic solvent, solvent | air-pollution
dust | ほこり 粉塵対策 集塵機 集じん機 | dust, dust collector, airborne particle | air-purification
indoor-air | 室内の空気 室内環境 室内空気 空気清浄機 空気をきれい | indoor air, air cleaner, air purifier
perfume | 香り 芳香 香料 アロマ 香水 お香 良い匂い | fragrance, scent, perfume, aroma, incense
measurement-of-environment | 環境測定 環境計測 環境分析 環境アセスメント ダイオキシン 作業環境測定 | environmental measurement, environmental assessment, dioxin, environmental analysis
environmental-management | 環境管理 環境マネジメント ISO14001 ISO14000 環境経営 | environmental management, ISO 14001
gas-supply | 都市ガス LPガス プロパン 天然ガス LNG ガス器具 ガス機器 | city gas, LPG, propane, natural gas, gas appliance | fuel
petroleum | 石油 原油 ガソリン 灯油 軽油 燃料油 重油 | petroleum, crude oil, gasoline, kerosene, diesel oil, fuel oil | fuel
coal | 石炭 コークス 亜炭 石炭ガス化 | coal, coke, coal gasification | fuel
fuel | 燃料 燃料を 合成燃料 ガス化 アンモニア燃料 液体燃料 燃やす物 | fuel, synthetic fuel, gasification, ammonia fuel | energy
solar-heat | 太陽熱 太陽熱温水 ソーラ 太陽光 日光を利用 | solar heat, solar water heater, sunlight, solar | renewable-energy
heat-source-snow | 雪冷房 雪室 雪氷熱 地中熱 地中熱利用 | snow cooling, snow storage, ground source heat, ground heat | renewable-energy
demand-response | 電力の見える 電力監視 エネルギ管理 電力管理 使用電力 ピークカット 省電力 BEMS | energy management, power monitoring, peak shaving, low power consumption | energy-saving
electric-power | 電力会社 売電 電力供給 電気事業 給電 送配電 変電 電気を送 | electric power supply, electric utility, power supply business, substation, electricity | energy
wireless-power | ワイヤレス給電 無線給電 非接触給電 線なしで充電 非接触充電 | wireless power transfer, wireless charging, contactless charging
charging-station | 充電スタンド 急速充電 充電設備 水素ステーション | charging station, quick charger, hydrogen station | electric-vehicle
# nature
weather | 気象 天気 天候 気象観測 天気予報 雨量 | weather, meteorology, weather forecast, rainfall
landslide | 土砂災害 地滑り 土石流 がけ崩れ 斜面 法面 地盤沈下 液状化 | landslide, debris flow, slope protection, ground subsidence, soil liquefaction
river | 河川 ダム 治水 水害 護岸 砂防 堤防 川を 河川工事 洪水対策 水門 用水路 | river, dam, flood control, embankment, revetment, stream, floodgate, waterway, levee
sea | 海洋 港湾 海岸 漁港 海底 深海 | ocean, harbor, coast, seabed, deep sea, marine
ecosystem | 生態系 生物多様性 自然保護 自然環境 絶滅 里山 ビオトープ 外来種 | ecosystem, biodiversity, nature conservation, endangered species, invasive species, biotope
greening | 緑化 屋上緑化 壁面緑化 芝生 植栽 草花 花壇 造園 庭づくり 庭園 ガーデニング | greening, rooftop garden, lawn, tree and flower planting, gardening, landscape gardening
weeds | 雑草 草刈り 除草 草刈機 草取り 芝刈り 草を刈 草むしり 草を取 雑草対策 | weed, mowing, grass cutter, lawn mower, herbicide, cut grass | agriculture
insects | 昆虫 養蚕 蚕の 養蜂 ミツバチ ハチミツ 蜂蜜 | insect, sericulture, silkworm, beekeeping, honeybee, honey
volcano | 火山 火山灰 シラス 軽石 地質 地層 | volcano, volcanic ash, pumice, geology
minerals | 鉱物 鉱石 鉱山 鉱業 粘土 ゼオライト 珪藻土 けい藻土 石灰 石灰石 | mineral, ore, mining, clay, zeolite, diatomaceous earth, limestone, lime
stone | 石材 石工 墓石 砕石 大理石 砂利 御影石 | stone, gravestone, gravel, marble, granite, crushed stone
salt | 食塩 製塩 塩づくり 自然塩 | salt, salt making
hot-spring | 温泉 入浴 風呂 浴槽 入浴剤 銭湯 お風呂 サウナ | hot spring, spa, bath, bathtub, sauna
space | 宇宙 宇宙開発 天文 惑星 宇宙空間 人工重力 | outer space, space development, astronomy, planet, space technology
earth-observation | リモートセンシング 衛星画像 空から観測 空から撮 地球観測 空撮 航空写真 | remote sensing, satellite image, earth observation, aerial photograph
polar | 北極 南極 氷河 海氷 | Arctic, Antarctic, glacier, sea ice
`;
