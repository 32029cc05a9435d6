/** Food, drink and what they grow from: rows of `concepts.ts`. */
export const FOOD_CONCEPTS = `
# food
vegetable | 野菜 カット野菜 野菜加工 葉物 根菜 トマト キャベツ 玉ねぎ たまねぎ ほうれん草 野菜を やさい 菜っ葉 にんじん 大根 きゅうり | vegetable, cut vegetables, tomato, cabbage, onion, spinach, carrot, radish, cucumber | agriculture
potato | じゃがいも ジャガイモ 馬鈴薯 さつまいも サツマイモ 芋の 甘藷 いも類 イモ ポテト | potato, sweet potato, taro | vegetable
fruit | 果物 果実 果樹 くだもの りんご リンゴ みかん ぶどう ブドウ 柑橘 イチゴ いちご さくらんぼ 桃の くだもの屋 みかん類 ブルーベリー スイカ メロン バナナ レモン | fruit, apple, grape, orange, citrus, strawberry, cherry, peach, pear, berries, plum, lemon, persimmon, melon | agriculture
mushroom | きのこ キノコ しいたけ シイタケ 椎茸 菌床 まいたけ | mushroom, shiitake, fungus bed | agriculture
bean | 大豆 豆類 小豆 豆腐 納豆 豆乳 油揚げ 枝豆 豆を | soybean, bean, tofu, natto, soy milk, red bean | food-processing
grain | 小麦 小麦粉 穀物 製粉 雑穀 大麦 麦の 玄米 精米 とうもろこし トウモロコシ | wheat, flour, cereal, grain, milling of grain, barley, brown rice, corn, maize | agriculture
noodle | 麺類 うどん そば製造 そば粉 ラーメン 製麺 めん類 素麺 そうめん パスタ 麺を | noodle, udon, soba, ramen, pasta, buckwheat | food-processing
bread | パン製造 製パン パン生地 食パン ベーカリー パン屋 米粉パン屋 | bread, bakery, baking, dough, baker | food-processing
sweets | 菓子 和菓子 洋菓子 お菓子 製菓 ケーキ せんべい 煎餅 あめ菓子 チョコレート アイスクリーム まんじゅう クッキー 菓子屋 スイーツ おやつ 甘い物 プリン 羊羹 | confectionery, sweets, cake, candy, chocolate, ice cream, cookie, rice cracker, snack, dessert, confections, pastry, biscuits, pudding | food-processing
sugar | 砂糖 糖類 オリゴ糖 甘味料 甘味 水あめ 糖質 | sugar, sweetener, oligosaccharide, saccharide, syrup | food-processing
miso-soy | 味噌 みそ製造 醤油 しょうゆ 調味料 食酢 酢の こうじ ソース製造 ドレッシング ソース 調味 みそ汁 タレの | miso, soy sauce, seasoning, condiment, dashi stock, vinegar, koji, sauce, salad dressing | food-processing
spice | 香辛料 わさび ワサビ 唐辛子 生姜 にんにく ハーブ 薬味 | spice, wasabi, chili pepper, ginger, garlic, herb | food-processing
pickle | 漬物 漬け物 つけもの 梅干 キムチ 漬け物屋 ぬか漬け | pickle, pickled vegetables, kimchi, pickled plum | food-processing
meat | 食肉 肉加工 ハム ソーセージ 牛肉 豚肉 鶏肉 畜肉 ジビエ 鹿肉 肉の 肉を | meat, meat processing, ham, sausage, beef, pork, chicken, game meat, venison | food-processing
egg | 鶏卵 たまご 卵製品 卵焼 卵を 玉子 | egg, egg product | food-processing
dairy | 乳製品 牛乳 チーズ ヨーグルト バター 乳業 ミルク 乳の | dairy product, milk, cheese, yogurt, butter | food-processing
fish-paste | かまぼこ 蒲鉾 練り製品 ねり製品 干物 塩辛 佃煮 魚肉 すり身 缶詰食品 | fish paste, kamaboko, dried fish, surimi, salted fish | seafood
seaweed | 海藻 昆布 わかめ ワカメ 海苔 のり養殖 もずく 藻類 微細藻類 | seaweed, kelp, laver, algae, microalgae, nori | seafood
crab-shrimp | エビ養殖 甲殻類 カニ殻 ホタテ カキ養殖 牡蠣 ウニ ナマコ イカ加工 タコの | shrimp, crab, scallop, oyster, sea urchin, sea cucumber, squid, octopus | seafood
tuna-salmon | マグロ サケマス 鮭の サンマ いわし イワシ ウナギ うなぎ タイの養殖 フグ | tuna, salmon, sardine, mackerel, eel, yellowtail | seafood
tea | お茶 緑茶 製茶 茶葉 煎茶 紅茶 | tea, green tea, tea leaf, black tea | beverage
coffee | コーヒー 珈琲 焙煎 コーヒー豆 | coffee, roasting, coffee bean | beverage
beverage | 飲料 清涼飲料 飲み物 ジュース 果汁 ドリンク 飲物 飲む物 飲みもの | beverage, soft drink, juice, drinks, drinks to sell | food-processing
beer-wine | ビール 地ビール ワイン ワイナリー 果実酒 ウイスキー 梅酒 発泡酒 リキュール | beer, wine, winery, whisky, craft beer, plum wine, liqueur | alcohol-drink
frozen-food | 冷凍食品 急速冷凍 急速凍結 解凍 凍結食品 冷凍保存 冷凍する 凍らせる 凍らせた | frozen food, quick freezing, thawing, deep freeze, frozen | food-processing
retort | レトルト 加熱殺菌 真空パック 缶詰製造 瓶詰製品 無菌充填 食品殺菌 高圧殺菌 | retort food, heat sterilization, vacuum pack, canning, aseptic filling, pasteurization | food-processing preservation
lunch-box | 弁当 惣菜 総菜 おにぎり 給食 お弁当 調理済 寿司 おかず 仕出し 調理パン | lunch box, bento, prepared food, side dish, school lunch, catering, ready meal, sushi, lunches, ready-made meals | food-processing
cooking | 調理 料理 炊飯 炊く 煮る 蒸す 揚げる 蒸し器 フライヤ 炒め レシピ 料理する 煮物 焼き物料理 炒める 揚げ物 | cooking, boil food, fry, steam cooking, recipe, rice cooking, steamed food
restaurant | 飲食店 レストラン 食堂 外食 居酒屋 喫茶 カフェ メニュー開発 | restaurant, cafe, diner, menu development
soft-diet | 介護食 きざみ食 嚥下 やわらかい食 飲み込みやす 飲み込みにく 噛みやす 噛めない 流動食 えん下 とろみ食 | nursing care food, soft food, easy to swallow, swallowing difficulty, dysphagia, easy to chew, pureed food | food-processing welfare
baby-food | 離乳食 粉ミルク 赤ちゃんの食 ベビーフード | baby food, infant formula, powdered milk | food-processing childcare
emergency-food | 非常食 保存食 備蓄 災害食 インスタント食品 即席 | emergency food, long-storage food, instant food, stockpile, preserved food | food-processing disaster
food-additive | 食品添加物 着色料 保存料 乳化剤 増粘剤 ゲル化剤 寒天 ゼラチン でんぷん 澱粉 デンプン コラーゲン | food additive, emulsifier, thickening agent, agar, gelatin, starch, collagen | food-processing
emulsion | 乳化 エマルション エマルジョン 分散剤 界面活性剤 水と油 コロイド | emulsion, emulsification, surfactant, dispersion, colloid, oil and water | chemistry
powdered-food | 粉末化 粉末食品 顆粒 造粒 粉末にする 打錠 カプセル マイクロカプセル 粉にした食 | powdered food, tablet making, capsule, microcapsule | food-processing
low-salt | 減塩 低カロリー 糖質オフ 無添加 カロリー ダイエット 肥満 低糖 グルテンフリー | low salt, low calorie, additive-free, diet food, obesity, gluten-free, sugar-free | functional-food
vitamin | ビタミン ミネラル 食物繊維 アミノ酸 GABA ギャバ イソフラボン カテキン | vitamin, dietary fiber, amino acid, isoflavone, catechin | functional-food
food-safety | 食品安全 食の安全 食品表示 残留農薬 食品検査 産地偽装 産地判別 | food safety, food labeling, pesticide residue, food inspection, place of origin
local-specialty | 特産品 地場産品 名産 郷土料理 地域資源 地元の食材 地域ブランド ご当地 六次産業 6次産業 農産加工 農産物加工 | local specialty, regional product, local food, regional brand, farm product processing
oil-fat | 食用油 油脂加工 マーガリン ごま油 オリーブ 椿油 こめ油 | edible oil, cooking oil, margarine, sesame oil, olive oil | food-processing
konjac | こんにゃく コンニャク 蒟蒻 | konjac, konnyaku | food-processing
tobacco | たばこ タバコ 葉たばこ 喫煙 分煙 禁煙 | tobacco, cigarette, smoking
cutting-food | 皮むき機 野菜を切 食材を切 魚をさばく 魚をおろ 野菜カット みじん切り 千切り フードカッタ | food cutter, vegetable cutter, fish filleting, cut food, chop vegetables, vegetable slicer | food-machine cut-off
# growing
seed-breeding | 品種改良 育種 新品種 種苗 苗の 育苗 種子 接ぎ木 | plant breeding, new variety, seedling, plant seed | agriculture
greenhouse | ビニールハウス 温室 ハウス栽培 施設園芸 園芸 農業ハウス | greenhouse, plastic house, horticulture, glasshouse | agriculture
hydroponics | 水耕栽培 養液栽培 土を使わな 植物工場栽培 | hydroponics, soilless culture, vertical farm | smart-agriculture agriculture
flower | 花き 花卉 切り花 生花 球根 観葉植物 胡蝶蘭 花の 花を 花屋 花束 | flower, floriculture, cut flower, bulb, ornamental plant, florist, bouquet | agriculture
organic-farming | 有機栽培 有機農業 無農薬 減農薬 自然農法 オーガニック | organic farming, pesticide-free, organic vegetable | agriculture
pesticide | 農薬 殺虫剤 除草剤 病害虫 病害 防除 植物の病気 殺菌剤 虫を殺 作物の病気 | pesticide, agrochemical, plant disease, fungicide, crop protection | agriculture
irrigation | 灌漑 かんがい 水やり 潅水 散水 スプリンクラ 自動水やり 農業用水 水をやる 水まき | irrigation, watering plants, sprinkler, agricultural water, watering | agriculture
harvesting | 収穫 収穫機 収穫ロボット 摘み取 刈り取り 脱穀 間引き 収穫する 刈り取る 摘み取る | harvesting, picking fruit, reaping, threshing, pick crops | agriculture
farm-field | 田んぼ 水田 畑作 農地 耕作放棄地 圃場 ほ場 耕作 土地改良 | paddy field, farmland, field farming, abandoned farmland, arable | agriculture
livestock-barn | 畜舎 牛舎 豚舎 鶏舎 搾乳 乳牛飼育 養鶏場 | livestock barn, cowshed, pigpen, henhouse | livestock
veterinary | 獣医 動物病院 動物用医薬 ペット 犬や猫 愛玩動物 犬の 猫の | veterinary, animal hospital, dog, cat, companion animal
fish-gear | 漁具 漁網 釣具 釣り具 釣竿 釣り竿 ルアー 魚群探知 釣り | fishing gear, fishing net, fishing tackle, fishing rod, lure, fish finder, angling | fishery
fish-culture | 水産養殖 魚の養殖 稚魚 種苗放流 魚病 陸上養殖 真珠 魚を飼 | fish culture, fry rearing, fish disease, land-based aquaculture, pearl | fishery
timber-use | 木造 国産材 集成材 合板 木質材料 木質化 県産材 杉材 ヒノキ スギ材 | wooden construction, domestic timber, plywood, laminated wood, cedar, cypress, particle board | wood
wood-preserving | 木材保存 木材乾燥 防腐 木材防腐 木が腐 腐らない木 腐りにく | wood preservation, timber drying, wood decay, rot-proof, antirot | wood
medicinal-plant | 薬草 漢方 生薬 薬用植物 | medicinal plant, herbal medicine, Chinese medicine, crude drug
`;
