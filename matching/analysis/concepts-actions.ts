/** What is done to things, in the words of every day: rows of `concepts.ts`. */
export const ACTION_CONCEPTS = `
# taking away and parting
cut-off | 切断 切断加工 切る 切って 切り取 切り出 切り分け 切り落と カットする 切断機 | cut off, cutting machine, cut to length, cut into pieces
sawing | 鋸切断 のこぎり ノコギリ 鋸刃 帯鋸 バンドソー 丸鋸 | saw, band saw, circular saw
thin-slicing | 薄切り スライス スライサ 輪切り | slice, slicer
hollow-out | くりぬ くり抜 中空加工 抜き加工 | scoop out
engraving | 彫刻 彫り込み 彫り込 刻む 刻み 刻印 文字彫り 文字を入 打刻 | engraving, carving, marking letters, stamped mark
scraping | きさげ キサゲ 摺り合わせ すり合わせ かき落と こそげ | scraping, hand scraping
peeling-off | 剥がす はがす 剥がれ はがれ 剥離 剥ぎ取 皮むき 皮を剥 皮をむ | peel, strip off, delamination, detach
tearing | 破る 破れる 破れに 引き裂 引裂 裂ける | tear, ripping, torn
drill-deep | 井戸掘 掘削 掘る 掘り ボーリング工事 穴を掘 | dig, well drilling, earth boring
separating | 分ける 分離 分離装置 より分け 取り分け 遠心分離 固液分離 | separate, centrifuge, solid-liquid separation
sorting | 選別 選別機 仕分け 仕分 より分 選り分け 分別 異物除去 | sorting, sorter, classify by grade, grading machine, foreign matter removal
sieving | 篩い ふるい機 篩分 分級 分級機 ふるいわけ | sieve, screening machine, particle classification
extracting | 抽出 抽出する エキス 取り出す 搾る 絞り出 搾汁 超臨界抽出 | extraction, squeeze out, juice extraction, supercritical extraction
purifying | 精製 純度を上 高純度 純度を高 不純物を除 不純物を取 | purification, refining, high purity, remove impurities
concentrating | 濃縮 濃くする 煮詰め 濃縮装置 | concentration of liquids, concentrate, thicken liquid, evaporator
dewatering | 脱水 水を絞 水を切 脱水機 水切り フィルタプレス | dewatering, squeeze water out, filter press, spin dryer
dissolving | 溶解 溶かす 溶かし 溶ける 溶けにく 可溶化 水に溶け | dissolve, dissolution, solubility, water-soluble
melting | 溶融 溶融炉 溶湯 融解 金属を溶か 熔解 | melting, molten, melting furnace
burning | 焼却 燃やす 燃やし 焼却炉 焼く 燃えかす | incineration, burn, burn waste
charring | 炭化 炭にする 炭焼き 木炭 炭化炉 熱分解 | carbonization, charcoal, pyrolysis, charring, biochar
firing | 焼成 焼き上げ 焼き付け 窯焼き | firing ceramics, calcination, baking at high temperature
heating | 加熱 加熱装置 温める 暖める あたため 温めて 熱を加 熱する ヒータ 誘導加熱 電熱 | heating, heater, warm up, induction heating, electric heater
heat-retaining | 保温 冷めにく 温かいまま 温度を保 保冷 恒温 | keep warm, heat retention, keep temperature, constant temperature
evaporating | 蒸発 気化 揮発 揮発性 気化熱 | vaporization, volatile
condensing | 結露 凝縮 結露防止 水滴が付 水滴がつ くもり止め 曇り止め 曇らない 防曇 | condensation, dew prevention, anti-fog, fogging
crystallizing | 結晶 結晶化 単結晶 晶析 結晶成長 | crystal, single crystal, crystal growth
solidifying | 固める 固まる 固まり 固化 硬化 凝固 硬化剤 ゲル化 凝集 | solidify, solidification, curing, coagulation, gelation, set hard
uv-curing | 紫外線硬化 UV硬化 光硬化 光で固 光で硬 光硬化性 | UV curing, ultraviolet curing, light curing, photocurable
softening | 柔らかくする 柔らかくし やわらかくす 軟化 ふやか 柔軟剤 | soften
swelling | 膨らむ 膨らま ふくらむ ふくらま 膨張 膨潤 熱膨張 | swell, expand, inflate, thermal expansion
shrinking | 縮む 縮み 縮める 収縮 縮まない 圧縮 押し縮 圧縮機 | shrink, shrinkage, compress
stretching | 伸ばす 伸びる 引き伸ば 延伸 伸縮 伸縮性 伸び縮み 引っ張り | stretch, elastic, stretchable, extensible
straightening | まっすぐにす 真っ直ぐ 真直 歪み取り 歪取り ひずみ取り 矯正 反りを直 レベラ | straightening, flattening, leveling machine, distortion removal
twisting | ねじる ひねる ねじり 捻る 撚り 撚糸 撚る | twist, yarn twisting, stranded
rolling-up | 巻く 巻き取 巻取 巻き付け 巻きつけ 巻取機 ロール状 | roll up, take-up winding, rewinding, reel
folding | 折る 折り畳 折りたた 折畳 たためる 紙折り | fold, foldable, collapsible
flanging | フランジ加工 縁曲げ バーリング ヘミング | flange forming, hemming, burring press
swaging | かしめ カシメ スエージ リベット 鋲打 | caulking, swaging, rivet, crimping metal
hammering | 叩く 叩いて ハンマ 槌目 打ち出し 鎚起 | hammer, beating metal
roll-forming | ロール成形 ロールフォーミング ロール曲げ | roll forming, roll bending | bending
bulging | ハイドロフォーム バルジ加工 液圧成形 | hydroforming, bulge forming | press
blanking | ファインブランキング 外形抜き トムソン ビク抜き 型抜き 打抜 | blanking, fine blanking, die cutting, Thomson cutting | press
progressive-press | 順送プレス 順送 トランスファプレス | progressive press, transfer press, progressive die | press
insert-molding | インサート成形 二色成形 アウトサート | insert molding, two-color molding, double molding, overmolding | injection-molding
rotational-molding | 回転成形 | rotational molding, rotomolding
laser-repair | 肉盛り 肉盛溶接 肉盛 金型補修 | overlay welding, build-up welding, cladding, mold repair | welding
ultrasonic-welding | 超音波溶着 溶着 熱溶着 高周波ウェルダ ヒートシール | ultrasonic welding, heat sealing, plastic welding
diffusion-bonding | 拡散接合 異種金属接合 異種材料接合 異なる材料をつな 異材接合 | diffusion bonding, dissimilar metal joining, joining different materials | bonding
sand-blast | 砂を吹き付け 砂をぶつけ | blast with sand | blasting
# joining, covering, showing
tying | 縛る しばる 結束 束ねる 束ね 結束バンド ひもで | bind, bundle, fasten with rope, cable tie
screwing | ねじ締め ネジ締め ねじを締 締め付け 締付 緩み止め ゆるみ止め ゆるまない 緩まない 締結 | screw tightening, tighten, anti-loosening, bolted joint
fixing-in-place | 固定する 固定具 留める 留め具 止め金 クランプ 締め具 | clamp, hold in place, clasp, fixing device
inserting | 差し込 はめ込 嵌合 圧入 はめ合 嵌め込 | insert, press fit, fitting together, interference fit
stacking | 積み重ね 積み上げ 重ねる 積層 重ね合わせ 多層 | stack, laminate layers, multilayer
hanging | 吊る 吊り下げ 吊り上げ 吊す ぶら下げ | hang, suspend, hoisting
covering | 覆う 覆い カバーする 被せる かぶせ | cover over
sealing-up | 密封 密閉 密栓 気密 漏れない 漏れを防 漏れ止め 水漏れ 液漏れ シーリング | airtight, leak-proof, leakage prevention, water leak, hermetic
leak-testing | 漏れ検査 リークテスト 漏れ試験 気密試験 漏れを調べ | leak test, leak detection, find leaks | inspection
filling | 埋める 埋め込 流し込 注入 充填機 充填する | filling machine, injection of liquid, pour in
wetting | 濡らす 濡れ性 親水 親水性 湿らせ 加湿 潤いを 浸す 浸漬 含浸 染み込ま | wet, moisten, hydrophilic, wettability, immersion, impregnation, soak, humidifier
water-repelling | はっ水 撥水 撥水性 撥油 水をはじ 疎水 | water repellent, repel water, hydrophobic, oil repellent
spraying | 噴霧 吹き付ける スプレー 霧状 ミスト 散布 撒く | spray, mist, atomize, sprinkle
applying-liquid | 塗布 塗布装置 塗工 ディスペンサ 塗工機 薄く塗 | dispensing, liquid application, coater, slot coating
transfer-print | 転写 熱転写 水圧転写 昇華転写 | transfer printing, heat transfer print, water transfer | printing
offset-print | オフセット印刷 グラビア印刷 フレキソ 凸版 活版 | offset printing, gravure, flexographic, letterpress | printing
inkjet | インクジェット デジタル印刷 プリンタ | inkjet, ink jet, digital printing, printer | printing
label-print | ラベル印刷 シール印刷 ラベル ステッカー 銘板 値札 | label, sticker, nameplate, label printing | printing
bookbinding | 製本 冊子 本を作 綴じる | bookbinding, booklet, brochure binding
color-adding | 着色 色を付け 色をつけ 調色 色合わせ 発色 | coloring, color matching, tint
bleaching | 漂白 脱色 白くする 色を抜 | bleach, decolorization, whitening
matte-finish | つや消し 艶消し マット仕上げ 梨地 シボ加工 シボ ヘアライン | matte finish, satin finish, hairline finish
decorating | 加飾 飾る 装飾 飾り 模様を付け 模様をつけ 金箔 | decoration, ornament, gold leaf
lacquering | 漆塗り うるし 漆器 漆塗 ニス塗 蒔絵 | lacquer, lacquerware, urushi, varnish
enameling | ほうろう ホーロー 琺瑯 釉薬 七宝 グラスライニング | enamel, vitreous enamel, glaze, glass lining
lining | ライニング 内張り ゴムライニング | rubber lining, inner lining | coating
chemical-film | 化成処理 リン酸塩 クロメート 黒染め パーカー処理 不動態 三価クロム | chemical conversion coating, phosphating, chromate, black oxide, passivation | surface-treatment
tin-plating | 錫めっき すずめっき 錫メッキ 銀めっき 銀メッキ はんだめっき | tin plating, silver plating, solder plating | plating
chrome-plating | クロムめっき クロムメッキ 装飾めっき 装飾クロム | chrome plating, decorative plating | plating
nickel-plating | ニッケルめっき ニッケルメッキ | nickel plating | plating
plastic-plating | プラスチックめっき 樹脂めっき 樹脂メッキ プラめっき | plating on plastic, plastic plating | plating
plasma-treatment | プラズマ処理 コロナ処理 表面の活性化 プラズマ照射 | plasma treatment, corona treatment | surface-treatment
ion-implant | イオン注入 イオンビーム 電子ビーム 電子線照射 | ion implantation, ion beam, electron beam
polishing-barrel | バレル研磨 バレル加工 | barrel polishing, barrel finishing, tumbling | polishing
cmp | 化学機械研磨 CMP | chemical mechanical polishing, planarization | polishing
fluid-polish | 磁気研磨 流体研磨 砥粒流動 | magnetic polishing, abrasive flow machining | polishing
dry-ice-cleaning | ドライアイス洗浄 ドライアイスブラスト | dry ice cleaning, dry ice blasting | cleaning
laser-cleaning | レーザ洗浄 レーザクリーニング レーザでさび | laser cleaning, laser rust removal | cleaning laser-processing
cutting-chip | 切りくず 切粉 切り屑 切屑 | chips of metal, swarf, metal chips
cutting-fluid | 切削油 切削液 クーラント 研削液 | cutting fluid, coolant, cutting oil
# handling
lifting | 持ち上げ 昇降 昇降機 リフト リフタ 引き上げ ジャッキ | lifting, lifter, raise up, jack
grasping | つかむ 掴む 把持 つまむ ロボットハンド グリッパ チャック | grasp, gripper, gripping, robot hand, chuck
suction | 吸い付け 吸着パッド 吸い込 吸引 吸い上げ バキューム | suction, suck up, vacuum suction, suction pad
carrying-by-hand | 持ち運 持ち運び 携帯用 携帯できる ポータブル 手で運 可搬 可搬型 | portable, carry around, hand-carried, easy to carry
pushing | 押す 押し込 押し付け 加圧 圧着 | push, press against, pressurize, crimp
aligning | 並べる 並べて 整列 位置決め 向きを揃 位置合わせ パーツフィーダ | align, line up, positioning stage, parts feeder
feeding | 供給装置 自動供給 材料を送 フィーダ 定量供給 | feeding device, feeder, automatic feeding, constant feeder
counting | 数える 計数 個数を数 カウンタ 計数機 | count pieces, counting, counter, counting machine
weighing | 重さを量 重さを測 計量 計量器 はかり 秤量 天秤 ロードセル | weigh, scale for weight, weighing balance, load cell | measurement
stopping | 止める装置 停止装置 ブレーキ 制動 | brake, stop device
turning-round | 回す 回転体 回転機械 回転させ 回転装置 ターンテーブル | rotate, rotating machine, turntable, spinning round
balancing | バランス調整 バランサ つりあい 釣り合い 動釣合い | balance correction, balancing, unbalance
shaking | 揺れる 揺らす 揺れを 振動 振動を抑 振動を減ら 振り動か | vibration, shake
vibration-damping | 防振 制振 除振 免震 揺れを抑 揺れを防 防振ゴム 振動吸収 | vibration damping, vibration isolation, anti-vibration, seismic isolation, damper
shock-absorbing | 衝撃吸収 緩衝 緩衝材 クッション 衝撃を和 落としても 割れにく 耐衝撃 | shock absorption, cushioning, absorb impact, impact resistant, buffer material
taking-apart | 分解する 解体 ばらす 取り外 解体工事 分解して | disassemble, dismantle, demolition, take apart, remove parts
remodeling | 改造 改良 作り変え レトロフィット 古い機械 機械を改造 | remodel, retrofit, modify machine, old machine, modification
demolding | 離型 離型剤 型から外 型離れ | mold release, release agent, demolding
gluing-tape | 貼る 貼り付け 貼付 粘着 シールを貼 糊付 | sticky, tacky, adhesive label
copying | 複製 写す レプリカ 真似て作 同じ物を作 現物から | copy an object, replica, duplicate part, from an existing part
scanning-3d | 3Dスキャン 3Dスキャナ 三次元スキャナ 形を読み取 形を取り込 非接触三次元 | 3D scan, 3D scanner, capture shape, non-contact digitizer | measurement
tracing | 追跡 追いかけ 履歴をたど 位置を追 | tracking, trace, keep track
watching | 見守る 見守り 監視 モニタリング 見張る | monitoring, watch over, supervise
alarm | 警報 知らせる装置 アラーム 警告 異常を知ら ブザー | alarm, alert, warning device, buzzer
failure-prediction | 故障予知 予知保全 故障診断 異常検知 壊れる前 故障を予 寿命予測 余寿命 | predictive maintenance, failure prediction, fault diagnosis, anomaly detection, remaining life | maintenance
failure-cause | 破損原因 事故原因 壊れた原因 故障原因 原因を調べ 原因究明 破面解析 不良解析 故障解析 クレーム解析 | cause of failure, failure analysis, why it broke, root cause, fracture analysis
optimizing | 最適化 最適設計 最もよい条件 最適条件 一番良い条件 | optimization, optimum design, best conditions
predicting | 予測 予想する 見通し 需要予測 将来予測 | prediction, forecast, demand forecast
planning-experiments | 実験計画 品質工学 タグチメソッド 実験計画法 | design of experiments, Taguchi method, quality engineering
drawing-reading | 図面がない 図面が無い 手書きの図 手描き スケッチ ポンチ絵 | no drawing, hand sketch, sketch
three-d-model | 三次元モデル 3Dモデル 3Dデータ 三次元データ 3D設計 三次元設計 立体データ 三次元CAD 3次元CAD 3DCAD | 3D model, 3D data, solid model, 3D design, three-dimensional data, 3D CAD | cad
installing | 据付 据え付け 取り付け工事 設置工事 設置する 取付工事 | installation, mounting work, set up equipment
operating-remote | 遠隔操作 リモコン 離れて操作 無線操作 遠隔操縦 | remote control, remote operation, teleoperation, operate from a distance
blowing-air | 送風 風を送 ファン 送風機 扇風機 ブロワ | fan, blower, blow air
lighting-up | 光らせ 照らす 照明 明るくする 明るく 電灯 電球 | lighting, illuminate, lamp, light bulb, brighten
shading | 遮光 光を遮 日よけ 日除け ブラインド カーテン | shading, block light, sunshade, blinds, curtain
uv-cut | 紫外線カット 紫外線を防 日焼け 紫外線吸収 紫外線 | ultraviolet protection, ultraviolet, sunscreen, UV cut
shielding | 遮蔽 シールド 電磁波シールド 放射線遮蔽 電波を遮 | shielding, electromagnetic shield, block radio waves
earthing | 静電気 帯電 帯電防止 除電 静電気を防 静電気対策 | static electricity, antistatic, electrostatic, static eliminator
`;
