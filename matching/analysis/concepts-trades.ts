/** Trades, services, care and daily life in their narrower names: rows of `concepts.ts`. */
export const TRADE_CONCEPTS = `
# medical and care devices
catheter-device | カテーテル加工 ガイドワイヤ ステント 医療用チューブ 医療チューブ | guide wire, stent, medical tubing, catheter manufacture | medical-device
surgical-tool | 鉗子 手術用器具 メス 手術支援 手術ロボット 縫合 | forceps, scalpel, surgical robot, suture | medical-device surgery
patient-monitor | 生体モニタ 生体情報 バイタル 心拍 呼吸 呼吸数 見守りセンサ 血中酸素 | patient monitor, heart rate, breathing, pulse oximeter | medical-device biosensor
infusion-pump | 輸液ポンプ 点滴スタンド 点滴台 シリンジ 注射器 | infusion pump, drip stand, IV pole | medical-device
hospital-goods | 病院用品 看護用品 ナースコール 医療用品 ガーゼ 包帯 医療消耗品 看護師 看護 | hospital supplies, nurse call, bandage, nurse, medical consumables | medical-device
sterile-pack | 滅菌袋 滅菌包装 医療包装 無菌包装 | sterile packaging, medical packaging | packaging medical-device
dental-device | 歯科器具 歯科材料 歯科技工 歯科インプラント 矯正歯科 歯科用CAD | dental instrument, dental material, dental technician, orthodontic | dental medical-device
orthopedic-device | 人工骨頭 骨固定 骨接合 ギプス コルセット サポータ 固定具医療 | bone plate, plaster cast for limb, corset, brace for joint | implant medical-device
ophthalmic-device | 眼鏡レンズ 眼内レンズ 視力検査 眼鏡フレーム 老眼 | eyeglass frame, intraocular lens, eye test, presbyopia | eye-care
hearing-device | 集音器 聞こえ 聞こえにく 聞き取り 骨伝導 | hearing device, hearing difficulty, bone conduction, hard of hearing | prosthesis
massage-device | マッサージ マッサージ器 指圧 鍼灸 はり灸 温熱治療 ツボ 整体 | massage, acupuncture, thermotherapy, chiropractic | medicine
respiration-device | 人工呼吸 酸素吸入 吸入器 ネブライザ 痰吸引 たん吸引 | ventilator for patients, oxygen therapy, inhaler, nebulizer, sputum suction | medical-device
blood-device | 血圧計 血糖測定 採血 透析 人工透析 血液浄化 | blood pressure monitor, dialysis, blood sampling, glucose meter | medical-device heart-blood
cancer-treatment | 抗がん剤 がん治療 がん検診 放射線治療 温熱療法 | anticancer drug, cancer treatment, cancer screening, radiotherapy | cancer medicine
drug-packing | 調剤 薬局 薬の飲み忘れ 服薬 服薬管理 お薬カレンダー 錠剤 | pharmacy, dispensing of drugs, medication management, forget medicine, tablets and pills | pharmaceutical
care-record | 介護記録 介護ソフト 看護記録 介護現場 介護士 介護職 ケアマネ | care records, care software, care workers | welfare
care-robot | 介護用ロボット 移乗ロボット 装着ロボット 歩行アシスト | walking assist, transfer robot | welfare robot
care-toilet | ポータブルトイレ 排泄センサ 排尿 尿漏れ 尿もれ おむつ交換 失禁 | commode, incontinence, urination sensor, diaper change | bath-care
care-meal | 食事介助 自助具 食べこぼし 持ちやすい 握りやすい 片手で使 | eating aid, self-help device, easy to hold, easy to grip, one-handed | welfare tableware
wheelchair-part | 電動車椅子 車椅子用 車いす用 シニアカー 電動カート 車椅子スロープ | electric wheelchair, mobility scooter, wheelchair accessory | welfare
fall-detect | 転倒検知 転倒 転ぶ つまずき 離床センサ ベッドから落 | fall detection, falling of elderly, bed exit sensor, tripping over | home-care safety
dementia-care | 認知症予防 脳トレ 回想法 脳の訓練 | dementia prevention, brain training, reminiscence | dementia welfare
communication-aid | 意思伝達 会話補助 視線入力 筆談 コミュニケーション支援 | communication aid, eye-gaze input, augmentative communication | welfare
disabled-tool | 障害児 発達障害 知的障害 特別支援 療育 車いすスポーツ | disabled children, developmental disorder, special needs education | welfare
clean-air-hospital | 陰圧 院内感染 感染防護 飛沫 パーティション 空気感染 | negative pressure room, hospital infection, droplet, infection control | virus hygiene
# homes, retail, offices
child-seat | チャイルドシート 抱っこひも 哺乳瓶 ベビーベッド おしゃぶり 子守 | child seat, baby carrier, baby bottle, crib | childcare
kids-safety | 子どもの安全 登下校 通学 誤飲 いたずら防止 防犯ブザー | child safety, way to school, childproof, choking hazard | childcare security
lunch-goods | 弁当箱 水筒 魔法瓶 保冷バッグ 保温容器 タンブラ | lunch container, water bottle, vacuum flask, thermos, tumbler, cooler bag | tableware heat-retaining
kitchen-tool | 調理道具 まな板 おろし器 泡立て 計量カップ 台所道具 | kitchen tool, cutting board, grater, pot, whisk, colander, cooking utensil | household-goods
storage-goods | 収納 収納用品 整理箱 片付け 片づけ 整理整頓 物を収納 | storage goods, organizer box, declutter | household-goods
bath-goods | 浴室 バス用品 シャワーヘッド 浴室用 風呂場 | bathroom, shower head, bathroom goods | household-goods
toilet-goods | 洋式トイレ 便座 温水便座 トイレ用品 節水トイレ | toilet seat, bidet, toilet goods | septic-tank household-goods
laundry-goods | 物干し 洗濯ばさみ ハンガー用品 洗濯機用 部屋干し 物干 | clothes drying rack, clothes peg, clothespin, laundry goods | laundry household-goods
room-fragrance | 加湿機 アロマディフューザ ルームフレグランス 消臭ビーズ | diffuser for aroma, room fragrance | perfume
outdoor-gear | キャンプ用品 アウトドア用品 登山用品 寝袋 バーベキュー 焚き火 たき火 | camping gear, outdoor gear, sleeping bag, barbecue, bonfire | sports-goods
fitness-gear | 健康器具 ストレッチ器具 トレーニング機器 フィットネス 運動器具 ジム | fitness equipment, exercise machine, health appliance, gym | sports-goods
golf-club | ゴルフクラブ ゴルフ用品 ゴルフボール ゴルフ練習 | golf club, golf ball, golf equipment | sports-goods
ski-goods | スキー用品 スキー板 スノーボード ゲレンデ スケート | snowboard, ski equipment, skate, sled | sports-goods snow
bicycle-part | 自転車部品 ペダル サドル 駐輪 駐輪場 自転車の鍵 | bicycle parts, pedal, saddle of bicycle, bicycle parking | bicycle
music-parts | 楽器部品 弦楽器 管楽器 三味線 尺八 ピアノ部品 | string instrument, wind instrument, shamisen, koto, instrument parts | music
toy-parts | 知育玩具 ブロック玩具 積み木 パズル カードゲーム 模型部品 | building blocks, puzzle, board game, educational toy | toy
hobby-craft | 手芸 ビーズ 手作り ハンドメイド クラフト DIY 日曜大工 | handicraft hobby, beads, handmade, hobby | household-goods
shoe-part | 靴底 中敷き 靴部品 革靴製造 靴ひも 靴型 | shoe sole, shoe parts, shoelace, shoemaking | socks-shoes
bag-part | 金具バッグ バックル 口金 カバン金具 ベルト革 | buckle, clasp for bag, leather belt | bag
eyewear-jewel | サングラス 真珠加工 時計バンド ブローチ装身 宝石加工 | sunglasses, watch strap, gem cutting, pearl jewelry | jewelry
cosmetic-container | 化粧品容器 化粧品OEM 口紅 ファンデーション 化粧道具 化粧筆 | cosmetic container, lipstick, foundation makeup, makeup brush | cosmetics
hair-tool | 美容器具 理美容 ヘアブラシ ドライヤー美容 | hair brush, comb, hairdressing tool, beauty appliance | hair-care cosmetics
nail-eye | ネイル まつげ 爪の手入れ 付け爪 | nail art, eyelash, manicure | cosmetics
shop-system | 店舗システム 無人店舗 セルフレジ 来店客 来客 行列 混雑 順番待ち 整理券 | unmanned store, self-checkout, store visitors, queue, crowding, waiting in line | retail
price-tag | 電子棚札 棚札 値札シール POP広告 店頭POP | electronic shelf label, price tag, shop display card | retail
ec-mall | 産直 お取り寄せ ネットモール 通販サイト オンラインショップ フリマ | online mall, farm-direct sales, marketplace site, mail order | web retail
office-furniture | 事務所 事務机 オフィス家具製造 会議室 書庫 事務椅子 | office, office desk, office chair, meeting room, filing cabinet | furniture
office-clerk | 事務作業 伝票 書類 事務の手間 入力作業 データ入力 手入力 窓口業務 役場 役所 市役所 | clerical work, paperwork, data entry, forms and slips, town hall, municipal office, city hall | paperless
meeting-online | 会議 ウェブ会議 テレビ会議 議事録 オンライン会議 文字起こし | video conference, web meeting, minutes of meeting, online meeting, transcription of speech | internet
# printing and education
sign-print | のぼり 横断幕 大判印刷 垂れ幕 | banner, flag, large format printing, pennant | printing advertising
card-print | 名刺 カード印刷 プラスチックカード はがき 年賀状 | business card, card printing, plastic card, postcard | printing
screen-print-fabric | シルクスクリーン 布プリント Tシャツ 手ぬぐい染め | silkscreen, T-shirt | printing
functional-print | 印刷で回路 機能性印刷 厚膜印刷 精密印刷 微細印刷 | functional printing, thick film printing, fine-line printing | printing
security-print | 偽造防止印刷 ホログラムシール 封印シール 開封がわか | security printing, hologram seal, tamper-evident | tamper-proof printing
variable-print | バリアブル印刷 フォーム印刷 帳票印刷 オンデマンド印刷 連続印刷 | variable printing, on-demand printing, business forms | printing
teaching-robot | 教育用ロボット ロボット教材 プログラミング教材 電子工作 工作キット | educational robot, robot kit, electronics kit, craft kit | teaching-material
school-goods | 黒板 学校用品 学校教材 校具 理科実験 実験教材 体験学習 | blackboard, school supplies, science experiment, hands-on learning | teaching-material
school-factory | 工場見学 出前授業 ものづくり体験 職場体験 体験教室 | factory tour, visiting lecture, making workshop, work experience | education
skills-video | 作業マニュアル 手順書 動画マニュアル 取扱説明書 説明書 技術文書 | work manual, procedure manual, instruction manual, video manual, technical writing | technical-training
vr-training | VR訓練 訓練シミュレータ 仮想体験 バーチャル見学 安全教育 | VR training, training simulator, virtual tour, safety training | vr human-resources
# software, law, finance, intellectual property, marketing
rpa | RPA 業務の自動化 自動入力 ルーチン作業 マクロ エクセル 表計算 | robotic process automation, office automation, spreadsheet, routine work, Excel macro | software automation
chat-generative | 生成AI 文章生成 大規模言語モデル AIチャット | generative AI, large language model, text generation, LLM | ai
anomaly-ai | 外観検査AI AI検査 AIカメラ AI画像 画像で不良 | AI inspection, AI camera, AI visual inspection | ai image-processing
demand-ai | 来客予測 売上予測 発注予測 販売予測 | sales forecast, demand prediction, visitor forecast | predicting
data-linking | データ連携 API連携 システム連携 データ変換 標準データ | data linkage, API integration, data exchange, data conversion | database
cad-custom | CADカスタマイズ 自動設計 図面自動 図面検索 類似図面 図面比較 | CAD customization, automatic design, drawing search, similar drawings | cad software
cost-quote | 見積作成 自動見積 見積もりシステム 見積を早 原価計算システム | quotation system, automatic quotation, estimate software | order-receiving software
machine-link | 機械をつな 設備をつな 古い機械のデータ 信号灯 稼働データ 設備稼働率 | connect old machines, machine data, machine utilization, signal tower | iot
edge-computing | エッジ エッジコンピューティング エッジAI 組込みAI | edge computing, edge AI, embedded AI | iot embedded
digital-map | 地図アプリ ハザードマップ 防災地図 位置ゲーム 観光アプリ | hazard map, map app, tourist app | map-navigation software
login-security | 認証システム ログイン 電子署名 電子契約 本人確認 | login, electronic signature, electronic contract, identity verification | cybersecurity
backup-data | バックアップ データ復旧 データ消失 データ消去 | data backup, data recovery, data erasure | cybersecurity
it-support | パソコン修理 IT相談 パソコン教室 パソコンの困 サポートデスク | computer repair, PC class | software technical-advice
patent-search | 特許マップ 特許を調べ 先行技術を調べ 侵害調査 | patent map, patent search, infringement search | patent
patent-use | 特許を使 ライセンス供与 技術を売 特許を売 使われていない特許 | sell technology | patent licensing-deal
trade-secret | 営業秘密 秘密保持 ノウハウ 技術流出 NDA 秘密を守 | trade secret, nondisclosure, confidentiality | patent legal
design-right | 意匠権 真似され 模倣され | design right, copied by others | patent
crowdfunding | クラウドファンディング 小口投資 資金を集め 寄付 | crowdfunding, raise money, donation | finance
insurance | 生命保険 損害保険 共済 年金 | pension, mutual aid | finance
credit-guarantee | 信用保証 保証協会 担保 返済 銀行 信用金庫 | credit guarantee, collateral, repayment, bank | finance
debt-collection | 売掛 売掛金 手形 回収不能 与信 ファクタリング | accounts receivable, factoring, promissory note, credit control | finance accounting
invoice | 請求書 インボイス 領収書 電子帳簿 納品書 | invoice, receipt, delivery note, electronic invoice | accounting
crisis-supply | 供給網 サプライチェーン 代替調達 供給が止 | supply chain, alternative sourcing, supply disruption | procurement logistics
esg | ESG 社会的責任 CSR 人権 フェアトレード | corporate social responsibility, human rights, fair trade | eco-friendly
women-work | 女性活躍 子育て支援 産休 育休 女性が働 託児 | women's employment, maternity leave, childcare leave, nursery at work | work-style
foreign-worker | 技能実習 外国人材 外国人労働者 外国人を雇 留学生 | technical intern, foreign staff, foreign students | recruiting overseas
health-manage | 健康経営 産業医 ストレスチェック 腰痛予防 従業員の健康 | employee health, occupational health, workplace health | labor-affairs checkup
sns-marketing | SNS集客 ネット広告 ウェブ広告 インフルエンサ 検索対策 SEO 動画広告 | social media marketing, web advertising, influencer | advertising
customer-voice | 顧客満足 顧客の声 利用者の声 お客様の声 満足度 | customer satisfaction, voice of customer, user feedback | market-research
story-brand | 地域ブランド化 ブランド戦略 付加価値づくり ストーリー ブランドロゴ | brand strategy, brand story, place branding | branding
antenna-shop | アンテナショップ 道の駅 朝市 直売市 マルシェ | antenna shop, roadside station, farmers market, morning market | retail local-specialty
inbound | インバウンド 訪日 外国人観光客 外国人旅行 免税 | inbound tourism, foreign tourists, duty free | tourism
farm-stay | 農家民泊 民泊 グリーンツーリズム 体験観光 農業体験 産業観光 | farm stay, green tourism, experience tourism, homestay, industrial tourism | tourism
akiya | 空き店舗 廃校 遊休施設 空き工場 空き地 移住 | vacant shop, closed school, idle facility, migration to the country | local-revival
event-equip | イベント用品 ステージ 音響照明 催事用品 照明演出 プロジェクションマッピング | event goods, stage lighting, projection mapping | event
theme-sign | 立体看板 モニュメント オブジェ 展示模型 造形物 | monument, sculpture, three-dimensional sign, display model | signboard
funeral-goods | 骨壷 位牌 仏像修理 祭具 神輿 みこし | urn, memorial tablet, portable shrine | wedding-funeral
`;
