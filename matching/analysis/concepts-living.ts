/** Homes, goods of daily life, care, health, learning and leisure: rows of `concepts.ts`. */
export const LIVING_CONCEPTS = `
# care and health
care-lift | 介護リフト 介護用リフト 移乗 移乗機器 抱え上げ 抱き上げ 入浴リフト | nursing-care lift, patient lift, transfer lift, patient transfer, lift for old people | welfare lifting
nursing-bed | 介護ベッド 寝台 寝たきり 床ずれ 褥瘡 体位変換 病院用ベッド | nursing bed, bedridden, bedsore, pressure ulcer, hospital bed | welfare
walking-aid | 歩行補助 歩行器 歩行支援 杖の ステッキ 歩行訓練 歩きやす 歩けない 歩くのを助け 歩きづら 足腰 | walking aid, walker, walking stick, gait training, help walking, walk, cane | welfare
bath-care | 入浴介助 介護浴槽 入浴装置 排泄 排泄介助 紙おむつ | bathing assistance, care bath, excretion care | welfare
barrier-free | バリアフリー 手すり スロープ 住宅改修 段差解消 | barrier-free, handrail, wheelchair ramp, accessibility | welfare
prosthesis | 義足 義手 装具 義肢 補聴器 耳の不自由 聴覚障害 耳が遠い 難聴 | prosthesis, artificial limb, orthosis, hearing aid, deaf, hearing impaired | welfare medical-device
blind-aid | 視覚障害 点字 目の不自由 盲人 音声案内 | visually impaired, braille, blind people, voice guidance | welfare
rehabilitation | リハビリ リハビリテーション 機能回復 筋力 筋肉 関節の 理学療法 | rehabilitation, physical therapy, muscle, muscle training | medicine
home-care | 在宅介護 在宅医療 独居 一人暮らし 安否確認 徘徊 介護施設 介護サービス 認知症ケア | home care, living alone, safety confirmation of elderly, care service, wandering | welfare
telemedicine | 遠隔医療 電子カルテ 診療 オンライン診療 医療情報 | telemedicine, electronic medical record, remote medical care, medical information | medicine
checkup | 健康診断 検診 健康管理 健康づくり 健康増進 予防医学 生活習慣病 健診 体調 体の調子 健康 | health checkup, health management, health promotion, preventive medicine, lifestyle disease, health, physical condition | medicine
diabetes | 糖尿病 血糖 インスリン 血糖値 | diabetes, blood sugar, insulin, glucose level | medicine
heart-blood | 心臓 血液 血圧 血管 循環器 脈拍 心電図 血流 動脈 | heart, blood, blood pressure, blood vessel, cardiovascular, pulse, electrocardiogram, artery | medicine
brain-nerve | 脳神経 脳内 神経 脳波 脳科学 パーキンソン うつ病 精神疾患 脳卒中 脳の 脳卒 | brain, nerve, neuroscience, electroencephalogram, Parkinson, depression, stroke, mental disorder | medicine
bone-joint | 骨粗 骨折 関節炎 骨密度 骨再生 整形外科 脊椎 軟骨 骨の ひざ 関節痛 | bone, osteoporosis, fracture of bone, arthritis, orthopedic, spine, cartilage, knee, joints pain | medicine
eye-care | 眼科 視力 白内障 緑内障 網膜 目の病気 眼の | ophthalmology, eyesight, cataract, glaucoma, retina, eye disease, eyes | medicine
dental | 歯科 歯科用 入れ歯 義歯 歯の 歯ブラシ 口腔 虫歯 歯磨き 歯周病 歯医者 | dental, dentistry, denture, tooth, toothbrush, oral care, periodontal, teeth, dentist | medicine
skin-care | 皮膚 肌に 美肌 保湿 しわ シワ 美白 角質 皮ふ 傷の手当 創傷 絆創膏 肌荒れ 手荒れ 乾燥肌 | skin, moisturizing, wrinkle, wound dressing, wound healing, dermatology, rough skin | cosmetics
hair-care | 毛髪 育毛 シャンプー ヘアケア 髪の毛 かつら カツラ 美容院 理容 抜け毛 薄毛 白髪 | hair, hair growth, shampoo, wig, hairdresser, barber, hair loss
soap | 石けん 石鹸 せっけん 洗剤 洗浄剤 | soap, detergent, cleanser
sleep | 睡眠 寝具 布団 枕の マットレス 快眠 不眠 ふとん ベッド 目覚め 居眠り 眠れ 眠り 寝る 寝つき | sleep, bedding, pillow, mattress, insomnia, drowsiness, sleepless | medicine
stress-mind | ストレス 心の健康 メンタル メンタルヘルス 癒し リラックス 疲労回復 | mental health, relaxation, mental stress, relieving stress, healing | medicine
surgery | 手術 内視鏡 カテーテル 外科 注射 注射針 低侵襲 点滴 輸液 手術室 | surgery, endoscope, catheter, surgical, injection needle, syringe, minimally invasive, infusion, operation on patient | medicine
drug-delivery | 薬物送達 ドラッグデリバリー 徐放 経皮 DDS 体内に届 | drug delivery, controlled release, transdermal | pharmaceutical
clinical-trial | 治験 臨床試験 薬事 薬機法 医療機器承認 承認申請 | clinical trial, regulatory approval, pharmaceutical affairs, medical device approval | medicine
diagnostic-kit | 検査キット 診断薬 体外診断 検査薬 血液検査 尿検査 診断キット | test kit, diagnostic reagent, in vitro diagnostic, blood test, urine test, point of care | medicine
immune-strength | 免疫力 抵抗力 自然免疫 炎症 抗炎症 | immune system, inflammation, anti-inflammatory
stroke-lifesaving | 救急 救命 救急車 AED 応急 命を救 | emergency medical, life-saving, ambulance, first aid, defibrillator, save lives | medicine
medical-imaging | 医用画像 MRI CT画像 レントゲン 超音波診断 画像診断 PET検査 | medical imaging, diagnostic imaging, ultrasound diagnosis | medicine
ageing | 老化 アンチエイジング 加齢 長寿 若返り 高齢化 高齢社会 | ageing, anti-aging, longevity, senescence, ageing society | welfare
# family, learning, culture
childcare | 育児 保育 子育て 赤ちゃん 乳幼児 ベビー用品 ベビーカー 幼児 子ども用 子供用 妊婦 出産 こども 子供の 子どもの 育てる 幼児の 幼稚園 保育園 乳児 | childcare, baby, infant, child rearing, stroller, toddler, pregnancy, childbirth, children, child, nursery school, kindergarten, kids
women | 女性向け 主婦 婦人 | women, housewife
teaching-material | 教材開発 学習教材 通信教育 eラーニング 遠隔教育 理科教材 教具 | teaching materials development, e-learning, distance education, science kit | education
stationery | 文具 文房具 筆記具 鉛筆 万年筆 ボールペン ノート 消しゴム 事務用品 文具用品 | stationery, pencil, pen, notebook, writing instrument, office supplies
book-publishing | 出版 書籍 雑誌 新聞 編集 電子書籍 図書 | publishing, book, magazine, newspaper, electronic book
music | 音楽 楽器 ピアノ ギター 太鼓 演奏 作曲 楽器の | music, musical instrument, piano, guitar, drum, composing, instruments music
video-making | 映像制作 動画 動画制作 ビデオ 映像 CM制作 アニメ アニメーション 映画 | video production, movie, video, animation, film making
photo-picture | 写真 絵画 イラスト 美術 芸術 アート 博物館 美術館 | picture, illustration, fine arts, art work, museum, painting picture
computer-graphics | コンピュータグラフィックス CG制作 3DCG CG映像 ゲーム開発 ゲームソフト | computer graphics, CG, game development, video game | video-making
event | イベント 催し 祭り 展示ブース 舞台 コンサート 式典 会場設営 | event planning, festival, stage equipment, concert
sports | スポーツ 運動用 トレーニング ゴルフ 野球 テニス スキー 体育 サッカー 水泳 登山 アウトドア キャンプ | sport, golf, baseball, tennis, ski, athletic training, soccer, outdoor, camping, swimming
bicycle | 自転車 サイクル 電動自転車 電動アシスト 三輪車 チャリ ママチャリ | bicycle, bike, cycling, electric bicycle, tricycle
motorcycle | オートバイ バイク 二輪車 スクータ | motorcycle, motorbike, scooter | automotive
wedding-funeral | 仏壇 仏具 葬儀 葬祭 墓地 神社 寺院 神棚 結婚式 冠婚 | Buddhist altar, funeral, grave, temple, shrine, wedding
religion-doll | 人形 こけし 雛人形 だるま 提灯 和傘 扇子 | traditional doll, kokeshi, paper lantern, folding fan
local-revival | 地域活性 地域振興 地域おこし 町おこし 村おこし 商店街 過疎 まちおこし 地方創生 町を元気 地域を元気 田舎 まちを元気 | regional revitalization, local development, shopping street, depopulation, community revival, rural revitalization, revitalise town, rural area, countryside
volunteer-npo | ボランティア NPO 市民活動 社会貢献 コミュニティ 住民参加 | volunteer, nonprofit, civil society, community participation
# goods of the home
household-goods | 日用品 生活用品 家庭用品 雑貨 生活雑貨 台所用品 掃除用品 家で使 生活の道具 暮らし 日用雑貨 便利グッズ | household goods, daily necessities, housewares, sundries, daily goods, home goods, everyday items
kitchen | 台所 キッチン システムキッチン 流し台 コンロ 食器洗い | kitchen, sink unit, gas stove, dishwasher | household-goods
tableware | 食器 茶碗 スプーン 洋食器 漆器食器 箸の 割り箸 コップ グラス カトラリ 茶わん 湯のみ 湯呑 お皿 | tableware set, spoon, chopsticks, cutlery, cup, drinking glass, bowl, dishes | household-goods
housing-equipment | 住宅設備 給湯 給湯器 ストーブ 暖房 床暖房 暖炉 こたつ | housing equipment, water heater, stove, floor heating, fireplace, room heating | house
door-window | 建具 ドア 窓の 窓枠 サッシ シャッタ ふすま 障子 扉の 網戸 引き戸 門扉 自動ドア 窓ガラス | door, window, sash, shutter, sliding door, shoji, automatic door | building-material
interior | 内装 インテリア 壁紙 床材 カーペット じゅうたん 畳の タタミ 敷物 フローリング 間仕切り 床の | interior finishing, wallpaper, flooring, carpet, tatami, partition, rug | construction
wooden-furniture | 木製家具 たんす タンス 箪笥 組み立て家具 学習机 オフィス家具 収納家具 | wooden furniture, chest of drawers, office furniture, storage furniture | furniture
shop-fixture | 店舗什器 陳列 ショーケース 陳列棚 店舗内装 店舗設計 展示用 | shop fixture, display case, showcase, shop interior, display shelf | furniture
signboard | 看板 標識 サイン工事 案内板 道路標識 掲示板 広告看板 | signboard, road sign, information board, billboard, shop sign
clothing | 衣料 衣服 アパレル 洋服 婦人服 子供服 シャツ 下着 作業服 ファッション 紳士服 服飾 洋裁 着る物 着る服 | apparel, garment, shirt, underwear, workwear, fashion, dress, suit for men, uniforms and clothes | textile
kimono | 着物 和服 和装 帯地 呉服 浴衣 絹織物 友禅 絣の | kimono, obi, silk fabric, yukata | clothing
socks-shoes | 靴下 手袋 靴の 履物 シューズ スリッパ サンダル ストッキング 革靴 下駄 インソール クツ 足袋 長靴 | socks, gloves, shoe, footwear, slippers, sandal, stockings, insole, boots | clothing
bag | かばん カバン バッグ 財布 袋物 ランドセル 旅行かばん かばんの | handbag, purse, wallet, suitcase, leather bag
hat-umbrella | 帽子 ヘルメット 傘の 日傘 レインコート 雨具 雨傘 カサ | hat, cap for head, helmet, umbrella, raincoat | clothing
protective-wear | 防護服 作業手袋 安全靴 マスク 保護具 保護メガネ 白衣 防塵マスク 作業用手袋 切れない手袋 身を守 | protective clothing, safety shoes, face mask, protective gear, work gloves, respirator, safety gear, PPE, protective gloves | clothing safety
laundry | クリーニング店 洗濯 ランドリー 染み抜き しみ抜き アイロン | laundry, stain removal, iron clothes, dry cleaner
towel-cloth | 寝装 毛布 タオル製品 ハンカチ のれん 暖簾 手ぬぐい | blanket, handkerchief, curtain cloth, noren | textile
yarn | 糸の 紡績 綿糸 毛糸 刺繍 レース編 組紐 紐の ロープ 撚糸加工 糸を | yarn, thread for sewing, spinning mill, embroidery, lace, cord, rope, string | textile
natural-fiber | 絹の シルク 綿の 羊毛 ウール 麻の 木綿 竹繊維 天然繊維 | silk, cotton, wool, hemp, linen, natural fiber | textile
synthetic-fiber | 化学繊維 合成繊維 ナイロン ポリエステル アラミド アクリル繊維 機能性繊維 | synthetic fiber, nylon, polyester, aramid, chemical fiber, functional fiber | textile
jewelry | 宝石 アクセサリ 装身具 貴金属加工 ジュエリ 指輪 ネックレス 宝飾 | jewelry, accessory, gemstone, ring for finger, necklace
gift | 贈り物 ギフト ノベルティ 記念品 トロフィ 景品 メダル | gift, present for guests, novelty goods, commemorative, trophy, medal
cleaning-tool | ブラシ ほうき 掃除用具 清掃用具 モップ 刷毛 たわし 掃除道具 掃除しやす | brush, broom, cleaning tool, mop | household-goods
building-cleaning | ビル清掃 清掃 掃除 ビルメンテナンス 清掃業 ハウスクリーニング | building cleaning, cleaning service, janitor, sweeping, house cleaning | cleaning
candle-match | ろうそく ローソク ワックス 線香 ライター マッチ棒 | candle, wax
bottle-cup | ガラスびん ボトル 瓶の キャップ 栓の 容器の蓋 | bottle, cap for bottle, lid, stopper | packaging
bag-film | ポリ袋 ビニール袋 レジ袋 包装袋 紙袋 包装フィルム 食品包装 ラップフィルム | plastic bag, paper bag, packaging film, food packaging, wrapping film | packaging
box-carton | 紙器 化粧箱 箱の 段ボール箱 木箱 通い箱 コンテナ パッケージ 包装容器 食品容器 トレー 発泡スチロール | paper box, cardboard box, wooden box, container, packaging container, tray, styrofoam, decorative box | packaging
plastic-goods | プラスチック容器 プラスチック雑貨 樹脂容器 プラスチック用品 | plastic container, plasticware | plastic packaging
sheet-tarp | シート加工 テント 帆布 幌の 養生シート ブルーシート 膜構造 | tent, tarpaulin, canvas, membrane structure, plastic sheet
glue-tape | テープ 両面テープ 粘着シート 糊の 瞬間接着 | tape, double-sided tape, glue stick | adhesive-tape
disaster-goods | 防災用品 避難所 非常用 救助 救助隊 津波避難 耐震シェルタ | emergency supplies, shelter, rescue, evacuation center | disaster
home-security | 見守りカメラ 監視カメラ 侵入 入退室 入退室管理 指紋認証 顔認証 生体認証 | surveillance camera, intrusion, access control, fingerprint, face recognition, biometrics | security
`;
