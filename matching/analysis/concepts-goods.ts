/** Further things that are made, and the trades that make them: rows of `concepts.ts`. */
export const GOODS_CONCEPTS = `
# metal goods
metal-goods | 金属製品 金属雑貨 金属加工品 金属小物 金属製の | metal goods, metalware, small metal items | metal
metalworking | 金属加工 鉄工 鉄工所 鉄加工 金属を加工 金属の加工 | metalworking, metal processing, ironworks, metal work | metal
stamped-part | プレス部品 プレス品 プレス製品 板金部品 打抜き品 | stamped part, pressed part, sheet metal part | press
cast-part | 鋳物部品 鋳鉄鋳物 鋳造品 鋳物製品 | cast part, casting product | casting
forged-part | 鍛造品 鍛造部品 火造り 鍛冶 | forged part, blacksmith | forging
machined-part | 切削部品 切削品 旋盤部品 挽物部品 削り出し部品 | turned part, lathe parts | machining
rubber-part | ゴム部品 工業用ゴム ゴムシート ゴム手袋 ゴムホース | rubber part, industrial rubber, rubber sheet | rubber
bolt-special | 特殊ねじ 特殊ボルト アンカー 小ねじ 冷間圧造 ヘッダ | special bolt, anchor bolt, cold heading, special screw | screw
hook-goods | フック ハンガ 吊り金具 金具 ブラケット | hook, hanger, bracket, metal fitting | hardware
handle-knob | ハンドル 取っ手 把手 ノブ | handle, knob, grip handle | hardware
nail-clip | クリップ ピンセット 止めピン 画びょう 安全ピン | clip, tweezers, safety pin, thumbtack
needle | 縫い針 釣り針 釣針 微細針 マイクロニードル | needle, sewing needle, microneedle
bell | 風鈴 梵鐘 鐘の 南部鉄器 鉄瓶 鉄器 | bell, wind chime, ironware, iron kettle
ladder | 脚立 はしご 梯子 踏み台 | ladder, stepladder, step stool
mailbox | 郵便受け ポスト 宅配ボックス | mailbox, letter box, delivery box
vault | 耐火金庫 貴重品ロッカ | fireproof safe, vault
stand-holder | ホルダ 支柱 三脚 台座 | holder, support stand, tripod, pedestal
cover-case | カバー 保護カバー 収納ケース 外装部品 | protective cover, storage case, exterior part
barrel | 樽の 酒樽 桶の 木桶 | barrel, cask, wooden tub
net-rope | 防鳥ネット 防虫ネット 命綱 安全帯 | bird net, safety harness, lifeline
wire-rope-goods | ワイヤーロープ スリング 吊りワイヤ | sling, lifting wire
# wood, bamboo, paper, fibre
wood-goods | 木製品 木工品 木の器 木のおもちゃ 木製玩具 木工芸 寄木 曲げわっぱ | wooden goods, wooden toy, wood craft, marquetry | wood
bamboo-goods | 竹製品 竹細工製品 竹かご 籠の かご細工 | bamboo goods, basket, rattan | bamboo
washi | 手漉き 手すき和紙 和紙製品 | washi, handmade paper, Japanese paper | paper
paper-goods | 紙製品製造 紙コップ 紙皿 封筒 ティッシュ トイレットペーパ 紙管 | paper cup, envelope, tissue paper, toilet paper, paper tube | paper
pulp | パルプ 製紙 紙を作 抄紙 古紙パルプ | pulp, papermaking, paper mill | paper
nonwoven | 不織布製品 フェルト 吸音フェルト | nonwoven product, felt | textile
knit-goods | ニット製品 セータ メリヤス 丸編 横編 | sweater, knitwear, circular knitting | weaving
carpet-goods | 段通 織物製品 緞帳 じゅうたん製造 | woven carpet, tapestry | weaving
uniform | 制服 ユニフォーム 学生服 スポーツウェア 水着 | uniform, sportswear, swimsuit | clothing
smart-textile | 導電繊維 スマートテキスタイル 電気を通す布 光る布 発熱する服 発熱繊維 冷感 | smart textile, conductive fiber, heated clothing, cooling fabric | textile
fiber-finish | 繊維加工 撥水加工 防しわ 形態安定 起毛 整理加工 染色整理 | textile finishing, wrinkle-free, fabric finishing | textile
leather-craft | レザー 革細工 合成皮革 人工皮革 | leather craft, synthetic leather, artificial leather | leather
# chemicals of the home and of works
paint-goods | 塗料製造 水性塗料 遮熱塗料 機能性塗料 防汚塗料 船底塗料 | water-based paint, functional coating, heat-shield paint, ship bottom paint | paint
ink-goods | 導電性インク 印刷インキ 機能性インク トナー | conductive ink, printing ink, toner | paint
cleaning-agent | 洗浄液 脱脂剤 剥離剤 カビ取り剤 | cleaning agent, paint remover | soap
rust-remover | さび取り サビ取り 錆取り 錆を落と さびを落と サビを落と 酸洗 除錆 | rust removal, remove rust, descaling, pickling of metal | surface-treatment
snow-melting-agent | 融雪剤 凍結防止剤 路面凍結 滑り止め砂 | snow melting agent, de-icer, road freezing | snow
absorbent | 油吸着 油を吸 流出油 オイル吸着 | oil absorbent, oil spill | activated-carbon
water-agent | 水処理剤 凝集剤 凝集沈殿 沈殿 | flocculant, sedimentation, water treatment chemical | water-treatment
deodorant-goods | 消臭剤 芳香剤 消臭スプレー 脱臭剤 | air freshener | air-purification
hand-sanitizer | 手指消毒 手洗い アルコール消毒 除菌スプレー | hand sanitizer, hand washing, alcohol disinfectant | antibacterial
essential-oil | アロマオイル 植物オイル 柚子 ゆず油 ハーブオイル | aroma oil, yuzu, herbal oil | perfume
bio-plastics-use | 植物由来 植物由来樹脂 でんぷん樹脂 ポリ乳酸 紙ストロー プラスチック代替 脱プラ | plant-based material, polylactic acid, PLA, plastic substitute, paper straw | biodegradable-plastic
recycled-goods | 再生品 アップサイクル 廃材を利用 廃材で 捨てる材料 再生原料 再生材 | upcycling, recycled goods, recycled material | recycling
repairable | 分別しやすい 分解しやすい リユース 再製造 使い捨て | reuse of containers, remanufacturing, design for disassembly, disposable | recycling
# making in detail
weld-inspection | 溶接検査 溶接部 溶接欠陥 溶接ひずみ 溶接歪み | weld inspection, weld defect, weld distortion | welding
thin-plate-weld | 薄板溶接 精密溶接 微細溶接 電子ビーム溶接 プラズマ溶接 | precision welding, electron beam welding, thin plate welding | welding
stud-weld | スタッド溶接 ナット溶接 プロジェクション溶接 | stud welding, projection welding | welding
robot-welding | ロボット溶接 自動溶接 | robot welding, automatic welding | welding automation
high-speed-machining | 高速切削 高速加工 高能率加工 ドライ加工 ドライ切削 | high speed machining, dry machining, high efficiency machining | machining
ultrasonic-machining | 超音波加工 超音波切削 超音波カッタ 振動切削 | ultrasonic machining, ultrasonic cutting, vibration cutting | machining
ceramic-machining | セラミック加工 セラミックス加工 ガラス切削 石英加工 シリコン加工 | ceramic machining, quartz machining | machining ceramics
graphite-machining | グラファイト加工 電極加工 放電電極 カーボン加工 | graphite machining, electrode machining | edm
mold-polish | 金型磨き 金型みがき 金型研磨 | mold polishing | polishing mold
mold-maintenance | 金型メンテナンス 金型修理 金型洗浄 金型修正 | mold maintenance, mold cleaning | mold maintenance
precision-mold | 精密金型 微細金型 超精密金型 順送金型 光学金型 | precision mold, optical mold, progressive die tooling | mold
precision-molding | 精密成形 薄肉成形 微細成形 スーパーエンプラ成形 | micro molding, thin-wall molding | injection-molding
mold-flow-defect | ウェルドライン 成形不良 ヒケ 成形条件 反り対策 | molding defect, weld line, sink mark, warpage | injection-molding
magnesium-molding | チクソ 半溶融 半凝固 ダイカスト鋳巣 鋳巣 鋳造欠陥 | thixomolding, semi-solid casting, casting defect, porosity defect | casting
heat-treatment-detail | 浸炭焼入 ガス窒化 軟窒化 サブゼロ 塩浴 高周波熱処理 | gas nitriding, carburizing and quenching, subzero treatment, induction heat treatment | heat-treatment
powder-coat | 粉体塗料 静電塗装 静電粉体 | electrostatic painting, powder paint | painting
wood-paint | 木工塗装 木材塗装 木製品塗装 | wood finishing, wood coating | painting
uv-print | UV印刷 曲面印刷 立体物への印刷 布に印刷 Tシャツ印刷 プリント加工 | UV printing, curved surface printing, T-shirt printing, fabric printing | printing
marking-goods | 印章 印鑑 スタンプ ゴム印 はんこ ハンコ | seal stamp, rubber stamp, personal seal
model-making | 模型 ジオラマ 建築模型 フィギュア モックアップ | scale model, diorama, figurine, architectural model
replacement-parts | 交換部品 補修部品 廃番部品 古い部品 部品がない 製造中止 | spare parts, replacement parts, discontinued part | maintenance
test-machine-making | 試験装置 評価装置 耐久試験機 検査治具 検査具 | test equipment, test rig, evaluation equipment, inspection jig | inspection-equipment
weigh-sort | 自動選別機 色彩選別 計量選別 金属検出 金属探知 | color sorter, checkweigher, metal detector, metal detection | sorting
food-inspect | 非破壊糖度 糖度 糖度計 甘さを測 熟度 | sugar content, Brix, ripeness, sweetness measurement | inspection
smell-taste-measure | 味覚センサ 味を測 においを測 臭気 嗅覚 臭気測定 | taste sensor, odor measurement, olfactory, smell measurement
skill-digitize | 技能のデジタル 技能解析 熟練者の動作 勘と経験 | skill digitization, skill analysis, intuition and experience | skill-passing
`;
