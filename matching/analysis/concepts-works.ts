/** Civil works, energy, water, recycling and agriculture in their narrower names: rows of `concepts.ts`. */
export const WORKS_CONCEPTS = `
civil-works | 土木工事 インフラ工事 公共工事 土工 造成 | civil works, earthwork, infrastructure works | construction
# civil works and construction
soil-work | 盛土 掘削工事 土砂 法面工事 法面緑化 補強土 | earth fill, slope greening, reinforced soil | civil-works
river-work | 護岸工事 堤防工事 浚渫 しゅんせつ 水路工事 | dredging, bank protection, channel works | civil-works river
harbor-work | 防波堤 港湾工事 消波 桟橋 岸壁 海洋構造物 | breakwater, pier, wharf, offshore structure, port works | civil-works sea
road-marking | 区画線 白線 路面標示 道路標示 道路安全 カーブミラー 反射材 | road marking, lane line, traffic safety mirror, delineator | road safety
road-snow | 道路融雪 ロードヒーティング 散水融雪 凍った道 | road heating, snow melting pavement, icy road | road snow
permeable-paving | 透水性舗装 保水性舗装 遮熱舗装 ブロック舗装 木チップ舗装 | porous asphalt, water-retaining pavement, interlocking block, cool pavement | road rainwater
concrete-admix | 混和材 高強度コンクリート 軽量コンクリート 吹付コンクリート 繊維補強コンクリート ポーラスコンクリート | admixture, lightweight concrete, high strength concrete, fiber reinforced concrete, shotcrete | concrete
rebar | 鉄筋 PC鋼 アンカーボルト 鉄筋加工 鉄筋継手 | rebar, reinforcing bar, prestressed steel | concrete steel
seismic-device | 制震ダンパー 免震装置 耐震金物 耐震壁 家具転倒防止 転倒を防 家具の固定 | seismic damper, furniture anchoring, seismic wall | vibration-damping disaster
roof-garden | 屋根の緑 緑のカーテン 屋上菜園 壁の緑 | green roof, green wall, green curtain | greening roof-wall
waterproof-work | 防水工事 防水シート 屋上防水 ルーフィング コーキング | waterproofing work, roofing sheet, caulking of joints | waterproof construction
demolition-work | 解体業 建物を壊 家の解体 はつり コンクリート切断 | demolition contractor, building demolition, concrete cutting | taking-apart construction
crane-work | とび職 高所作業 高い所 高所作業車 ロープアクセス | work at height, aerial work platform, rope access, high places | construction scaffold
fire-door | 防火扉 防火シャッタ 火災報知 スプリンクラー設備 避難はしご | fire door, fire shutter, fire detector, escape ladder | fire-fighting building-material
sound-room | 防音室 防音ドア 吸音材 音響設計 吸音パネル | soundproof room, acoustic panel, acoustic design | soundproofing
window-insulation | 窓断熱 二重窓 内窓 断熱窓 窓フィルム 遮熱フィルム | window insulation, double window, window film | heat-insulating door-window
insulation-wood | 断熱工事 グラスウール ロックウール ウレタン吹付 セルロース断熱 | glass wool, rock wool, insulation work, blown insulation | heat-insulating building-material
bim | BIM CIM 建築CAD 土木設計 建築図面 設計図書 | building information modeling, civil engineering design, construction drawing | cad construction
construction-site | 工事現場 建設現場 施工管理 現場監督 工事写真 建設業 | construction site, site supervision, building site, construction management | construction
survey-drone | ドローン測量 写真測量 空から測 三次元測量 レーザ測量 | drone survey, photogrammetry, aerial survey, laser survey | surveying drone
tower-pole | 電柱 鉄柱 ポール 照明柱 風車タワー | utility pole, steel pole, mast, lamp post | steel-structure
gate-barrier | ゲート 車止め バリケード 遮断機 仮囲い | gate, bollard, barricade, barrier for vehicles | exterior-work
swimming-pool | プール 水泳場 プールの水 噴水 水族館 | swimming pool, fountain, aquarium
# energy
solar-mount | 架台設置 太陽光架台 太陽電池モジュール 太陽光設備 ソーラーシェアリング | solar mounting, PV module, agrivoltaics | solar-cell
small-wind | 小型風車 垂直軸風車 ブレード風車 | small wind turbine, vertical axis wind turbine | wind-power
microgrid | マイクログリッド 自家消費 オフグリッド 停電 停電対策 非常用電源 非常電源 | microgrid, off-grid, power outage, blackout of power, backup power, emergency power | smart-grid
battery-system | 家庭用蓄電池 定置型蓄電 蓄電システム 電力貯蔵 | home storage battery, stationary storage, power storage | battery energy
heat-pump | ヒートポンプ給湯 吸収冷凍 温水器 冷温水 吸着冷凍 | absorption chiller, heat pump water heater, adsorption chiller | refrigeration energy-saving
heat-recovery-power | 廃熱発電 バイナリ発電 スターリングエンジン スターリング ランキン | waste heat power, binary power generation, Stirling engine, Rankine | cogeneration
burner | バーナ 燃焼器 低NOx 燃焼装置 ガスバーナ | burner, combustor, combustion equipment | combustion
wood-stove | 薪割り ペレットストーブ 薪ボイラ | firewood, pellet stove, log splitter, wood boiler | biomass
methane | メタン メタンガス 消化ガス メタン化 | methane, digester gas | biomass-power
hydrogen-vessel | 水素タンク 水素容器 水素ガス 水素エンジン | hydrogen tank, hydrogen vessel, hydrogen engine | hydrogen
energy-audit | 省エネ診断 省エネ改修 エネルギー診断 エネルギーの無駄 | energy audit, energy diagnosis, energy retrofit | energy-saving
led-replace | 照明のLED化 直管LED 街路灯LED 省エネ照明 植物育成ライト | LED retrofit, grow light, energy-saving lighting | led energy-saving
carbon-credit | カーボンクレジット 排出量 排出量取引 カーボンフットプリント 排出量を計算 | carbon credit, emissions trading, carbon footprint, calculate emissions | climate
co2-use | 二酸化炭素利用 CO2利用 CO2を使 炭酸化 メタネーション | CO2 utilization, carbon dioxide use, carbon recycling | carbon-capture
# waste, recycling, water
sorting-waste | 廃棄物選別 ごみ選別 混合廃棄物 プラスチック選別 風力選別 磁力選別 比重選別 | waste sorting, plastic sorting, gravity separation, air classification | sorting recycling
plastic-oil | 油化 プラスチックを油 ケミカルリサイクル 熱分解油 | plastic to oil, chemical recycling, pyrolysis oil | plastic-recycling
pellet-recycle | 再生ペレット 粉砕材 リペレット 樹脂再生 ペレタイザ | recycled pellet, reprocessed resin | plastic-recycling
cfrp-recycle | 炭素繊維リサイクル CFRP再利用 FRP廃棄 FRPリサイクル | carbon fiber recycling, FRP waste | recycling carbon-fiber
solar-panel-recycle | 太陽光パネルの処分 使用済みパネル パネルリサイクル 廃パネル | solar panel recycling, end-of-life panel | recycling solar-cell
car-recycle | 廃車 自動車リサイクル 解体車 中古部品 シュレッダダスト | car recycling, end-of-life vehicle, used car parts, shredder dust | recycling automotive
battery-metal | コバルト リチウム ニッケル回収 リチウム回収 | cobalt, lithium, lithium recovery | metal-recycling
gypsum-recycle | 廃石膏 石膏リサイクル 廃瓦 瓦のリサイクル 廃コンクリート | waste gypsum, gypsum recycling, waste roof tiles | construction-waste recycling
slag-use | スラグ利用 石炭灰利用 灰の利用 溶融スラグ | slag utilization, ash utilization | ash recycling
sludge-reduce | 汚泥減容 汚泥を減ら 汚泥乾燥 汚泥脱水 | sludge reduction, sludge drying, sludge dewatering | sludge
organic-waste | 有機性廃棄物 有機廃棄物 バイオマス資源 未利用資源 未利用資源活用 | organic waste, unused resources, biowaste | waste biomass
coffee-grounds | コーヒーかす コーヒー粕 茶殻 茶がら 果皮 搾りかす しぼりかす 皮や種 | coffee grounds, used tea leaves, fruit peel, pomace, press cake | food-waste
bone-shell-use | 魚のあら 魚あら 骨の利用 うろこ 甲殻 | fish scraps, fish bones, fish scale | food-waste seafood
grease-trap | グリストラップ 排水の油 油脂分解 含油排水 油分離 | grease trap, oily wastewater, fat decomposition | water-treatment waste-oil
nitrogen-removal | 窒素除去 リン除去 脱窒 リン回収 アンモニア 富栄養化 | nitrogen removal, phosphorus recovery, denitrification, ammonia, eutrophication | water-treatment
membrane-bio | 膜処理 逆浸透膜 MBR 中空糸膜 限外ろ過 | reverse osmosis membrane, membrane bioreactor, hollow fiber membrane, ultrafiltration | water-treatment filtration
color-wastewater | 染色排水 着色排水 脱色処理 畜産排水 食品排水 工場排水 | dyeing wastewater, colored effluent, livestock wastewater, factory effluent | water-treatment
water-reuse | 中水 排水再利用 水の再利用 水循環 節水 水を節約 | water reuse, greywater, water recycling, save water, water saving | water-treatment rainwater
water-leak-find | 漏水調査 水道管の漏れ 漏水検知 配管の漏れ | leaking pipe, water main leakage, pipe leak detection | leak-testing piping
legionella | レジオネラ スライム スケール 水垢 水あか 配管詰まり 詰まり 湯あか | Legionella, scale deposit, limescale, clogging, clogged pipe, blocked drain | water-treatment
portable-water | 非常用浄水 携帯浄水 雨水を飲 災害用水 造水 | portable water purifier, emergency water, make drinking water | drinking-water disaster
odor-control | 畜舎臭気 工場臭気 においの苦情 臭気対策 生ごみのにおい トイレのにおい 臭い 臭う 匂い | odour control, smell complaint, livestock odor, smells, stink, stench | air-purification
# agriculture and horticulture
farm-sensor | 圃場センサ 農業センサ 農業IoT 土壌センサ 温湿度管理 ハウス管理 | farm sensor, soil sensor, greenhouse monitoring, agricultural IoT | smart-agriculture sensor
house-heating | ハウス暖房 ハウスの加温 温風機 暖房機 | greenhouse heating, hot air heater for greenhouse | greenhouse heating
farm-film | 農業用フィルム マルチシート 防草シート 生分解マルチ 農ポリ | agricultural film, mulch film, weed control sheet, weed mat | greenhouse weeds
seeding | 種まき 種を播 播種 播種機 植え付け 苗を植 移植機 | sowing, seeder, planting, seed planting | agriculture agricultural-machine
farm-robot-harvest | 果実を摘 収穫作業 野菜の収穫 自動収穫 | crop picking, automatic harvest, fruit picking robot | harvesting
grading-produce | 選果場 果物の選別 野菜の選別 大きさを揃 規格選別 | produce grading, fruit grading, packing house | sorting agriculture
storage-produce | 貯蔵 冷蔵貯蔵 貯蔵庫 青果物 CA貯蔵 米の保管 追熟 | storage of produce, cold storage, ripening, controlled atmosphere | preservation
farm-workwear | 農作業用 農作業着 農作業の負担 腰をかがめ しゃがむ 中腰 | farm workwear, stooping, bent-over work | agriculture fatigue-free
rice-machine | 籾摺 もみすり 無洗米 米の乾燥 色彩選別機 | rice milling, rice polishing, husking, rice-cleaning machine | food-machine rice
rice-food | 米菓 米粉パン 団子 だんご 甘酒 米加工 玄米食 | rice cake, mochi, rice flour bread, rice confectionery, amazake | rice food-processing
nuts | ナッツ 落花生 ピーナッツ くるみ クルミ ごま ゴマ 栗の アーモンド | peanut, walnut, sesame, chestnut, almond | food-processing
wild-plant | 山菜 ヨモギ よもぎ クワ 薬味草 ミント | wild edible plants, mugwort, mulberry, mint | vegetable
dried-food | 乾物 ドライフルーツ 乾燥野菜 切り干し 干し芋 干しいも 干し柿 燻製 くん製 | dried food, dried fruit, dried vegetables, smoked food, jerky | food-processing drying
jam | ジャム ピューレ ペースト 野菜ペースト 果実加工 コンポート | jam, puree, paste food, marmalade, fruit processing | food-processing fruit
dashi | 出汁 鰹節 かつお節 うま味調味 | soup stock, bonito flakes, umami, broth | miso-soy
vinegar-drink | 飲む酢 黒酢 酢飲料 果実酢 | drinking vinegar, black vinegar, fruit vinegar | beverage
jelly-drink | ゼリー飲料 栄養補助 高齢者食 流動栄養 プロテイン たんぱく質補給 | jelly drink, nutritional supplement drink, protein drink, enteral nutrition | functional-food
plant-meat | 代替肉 大豆ミート 植物性食品 ビーガン ベジタリアン 昆虫食 ハラル | plant-based meat, meat substitute, vegan, vegetarian, edible insects, halal | food-processing
food-print-form | 食品成形 成形食品 包あん 充填成形 型抜き食品 | food forming, encrusting, shaped food | food-machine
fryer-oven | 焼成機 焼き機 蒸し機 炊飯機 炊飯設備 揚げ物機 業務用オーブン | commercial oven, rice cooking equipment, steamer, commercial fryer | food-machine
food-xray | 食品異物 異物検査 髪の毛の混入 金属異物 骨の除去 骨取り | food foreign matter, foreign object inspection, bone removal, hair in food | food-safety inspection
microwave-food | 電子レンジ加熱 レンジで温 レンジ容器 マイクロ波加熱 | microwave heating, microwave container | heating microwave
supercool | 過冷却 氷温 チルド 製氷 かき氷 シャーベット状 スラリーアイス | supercooling, chilled food, ice, ice making, slurry ice | refrigeration
egg-grade | 殻割 ゆで卵 液卵 卵の検査 | boiled egg, liquid egg, egg grading | egg
fish-live | 活魚 生きた魚 魚を生き 鮮魚 活け締め 神経締め 魚の鮮度 | live fish, fresh fish, fish freshness, keep fish alive | seafood preservation
oyster-farm | 貝の養殖 海苔養殖 ホタテ養殖 カキ筏 いけす 網いけす | shellfish farming, seaweed farming, fish cage, net pen | fishery
ornamental-fish | 金魚 錦鯉 熱帯魚 観賞魚 水槽用品 メダカ | ornamental fish, goldfish, koi, tropical fish | fish-culture
pet-goods | ペット用品 犬用 猫用 ペット用 首輪 猫砂 ペットのトイレ | pet supplies, cat litter, dog collar, pet goods | veterinary
animal-care | 家畜の健康 牛の分娩 発情 家畜の病気 乳房炎 繁殖管理 | animal health, calving, estrus, mastitis, livestock disease | livestock veterinary
horse | 競馬 乗馬 馬具 | horse, horse riding, saddle | livestock
bee-goods | はちみつ 蜜蜂 巣箱 蜜ろう | beeswax, beehive, bee | insects
tree-disease | 松くい虫 ナラ枯れ 樹木医 木の病気 枯れ木 | tree disease, pine wilt, tree doctor | forestry plant-science
logging-road | 山道 林道 作業道 架線集材 木を運び出 | forest road, skyline logging, log transport | forestry
wood-chip | 木チップ ウッドチップ 木材チップ チッパ 竹チップ 竹粉 竹パウダー | wood chip, chipper, bamboo powder, bamboo chip | wood-waste
charcoal-use | もみ殻燻炭 くん炭 土壌改良炭 木酢液 竹酢液 | rice husk charcoal, wood vinegar, bamboo vinegar | charring soil
soil-media | 培土 培養土 腐葉土 人工土壌 軽量土 | potting soil, leaf mold, growing medium, artificial soil | soil
liquid-fertilizer | 液肥 液体肥料 葉面散布 緩効性肥料 肥料の散布 | liquid fertilizer, foliar spray, slow-release fertilizer | fertilizer
biopesticide | 天敵 生物農薬 微生物農薬 病気に強い作物 植物の免疫 | biopesticide, natural enemy, biocontrol, disease-resistant crop | pesticide
pollination | 受粉 人工授粉 花粉交配 マルハナバチ | pollination, bumblebee | harvesting agriculture
`;
