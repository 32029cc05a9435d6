/** What is done to things, in the words of every day: rows of `concepts.ts`. */
export const ACTION_CONCEPTS = `
# taking away and parting
cut-off | 切断 切断加工 切る 切って 切り取 切り出 切り分け 切り落と カットする 切断機 切り離 切断する 切断面 カット加工 切断品 定尺切断 刃で切 | cut off, cutting machine, cut to length, cut into pieces, cutting to size, sever
sawing | 鋸切断 のこぎり ノコギリ 鋸刃 帯鋸 バンドソー 丸鋸 ノコ切断 ノコ盤 のこ引き 丸のこ 糸鋸 | saw, band saw, circular saw, sawing machine, saw cutting | cut-off
thin-slicing | 薄切り スライス スライサ 輪切り 薄く切 スライス加工 | slice, slicer, cut thin | cut-off
hollow-out | くりぬ くり抜 中空加工 抜き加工 えぐる 削り抜 | scoop out, gouge
engraving | 彫刻 彫り込み 彫り込 刻む 刻み 刻印 文字彫り 文字を入 打刻 彫る 彫って 名入れ 刻印機 打刻機 文字彫刻 | engraving, carving, marking letters, stamped mark, inscribe, stamping letters, etched letters | marking
scraping | きさげ キサゲ 摺り合わせ すり合わせ かき落と こそげ こすり落と 削ぎ落と | scraping, hand scraping, scraper
peeling-off | 剥がす はがす 剥がれ はがれ 剥離 剥ぎ取 皮むき 皮を剥 皮をむ むける 剥ける 剥く 剥ぐ はがれない 剥がれない 皮を取 | peel, strip off, delamination, detach, peeling machine
tearing | 破る 破れる 破れに 引き裂 引裂 裂ける 破れない やぶれ 裂けない 破れにく 引裂強度 | tear, ripping, torn, tear strength, tear resistant
drill-deep | 井戸掘 掘削 掘る 掘り ボーリング工事 穴を掘 穴掘り 地面を掘 井戸 ボーリング 掘り出 | dig, well drilling, earth boring, bore into ground, borehole, dig a well
separating | 分ける 分離 分離装置 より分け 取り分け 遠心分離 固液分離 分離する 取り除 除去 取除く 分ける機械 分別する より分ける | separate, centrifuge, solid-liquid separation, remove unwanted, split apart
sorting | 選別 選別機 仕分け 仕分 より分 選り分け 分別 異物除去 選り分ける えり分け 仕分けする 不良を取 選別する 大きさで分け 色で分け 分類 | sorting, sorter, classify by grade, grading machine, foreign matter removal, classify, separate by size, sorting machine | separating
sieving | 篩い ふるい機 篩分 分級 分級機 ふるいわけ ふるう ふるいにかけ ふるい目 篩機 | sieve, screening machine, particle classification, sift, sifter | separating
extracting | 抽出 抽出する エキス 取り出す 搾る 絞り出 搾汁 超臨界抽出 絞る しぼる しぼり汁 抽出物 抽出装置 エキスを取 成分を取り出 | extraction, squeeze out, juice extraction, supercritical extraction, press juice, extractor | separating
purifying | 精製 純度を上 高純度 純度を高 不純物を除 不純物を取 精製する 純度 不純物 精錬 きれいな成分 | purification, refining, high purity, remove impurities, purify, purity, impurities, refinery | separating
concentrating | 濃縮 濃くする 煮詰め 濃縮装置 濃くし 煮詰める 濃縮する 濃い液 | concentration of liquids, concentrate, thicken liquid, evaporator, boil down | separating
dewatering | 脱水 水を絞 水を切 脱水機 水切り フィルタプレス 水切りする 脱水する 絞り機 水気を切 水分を絞 | dewatering, squeeze water out, filter press, spin dryer, wring out, drain water off | separating
dissolving | 溶解 溶かす 溶かし 溶ける 溶けにく 可溶化 水に溶け 溶け 溶けやす とかす とける 溶液 溶解性 溶けない物 | dissolve, dissolution, solubility, water-soluble, solution of liquid
melting | 溶融 溶融炉 溶湯 融解 金属を溶か 熔解 溶融する 溶けた金属 溶かす炉 金属を溶 | melting, molten, melting furnace, melt metal, smelting | heating
burning | 焼却 燃やす 燃やし 焼却炉 焼く 燃えかす 燃える 焼却する ごみを燃 焼却施設 焼却場 | incineration, burn, burn waste, combust waste
charring | 炭化 炭にする 炭焼き 木炭 炭化炉 熱分解 炭を作 炭焼 炭化物 炭素に バイオ炭 竹を炭 | carbonization, charcoal, pyrolysis, charring, biochar, make charcoal
firing | 焼成 焼き上げ 焼き付け 窯焼き 窯で焼 焼き固 焼成する 陶器を焼 | firing ceramics, calcination, baking at high temperature, fire in a kiln, fired clay | heating
heating | 加熱 加熱装置 温める 暖める あたため 温めて 熱を加 熱する ヒータ 誘導加熱 電熱 熱くする 熱くし 温かくする 暖かく あたためる 温かくし 電気ヒータ 加温 加熱器 昇温 | heating, heater, warm up, induction heating, electric heater, heating element, keep hot
heat-retaining | 保温 冷めにく 温かいまま 温度を保 保冷 恒温 温かく保 冷たいまま 温度管理 一定の温度 温度を一定 保温材 保温性 冷めない 恒温恒湿槽 | keep warm, heat retention, keep temperature, constant temperature, stay warm, stays hot, temperature control, insulated container
evaporating | 蒸発 気化 揮発 揮発性 気化熱 蒸発させ 気体にす 水分を飛 | vaporization, volatile
condensing | 結露 凝縮 結露防止 水滴が付 水滴がつ くもり止め 曇り止め 曇らない 防曇 くもらない くもり 曇る 曇り 結露を防 水滴 | condensation, dew prevention, anti-fog, fogging, dew
crystallizing | 結晶 結晶化 単結晶 晶析 結晶成長 | crystal, single crystal, crystal growth
solidifying | 固める 固まる 固まり 固化 硬化 凝固 硬化剤 ゲル化 凝集 固まらせ 固くな かたまる かためる 硬くな 固形化 ゲルにする 凝固剤 固めて | solidify, solidification, curing, coagulation, gelation, set hard, harden liquid, curing agent, gel formation
uv-curing | 紫外線硬化 UV硬化 光硬化 光で固 光で硬 光硬化性 紫外線で固 光で硬化 UVで固 UV樹脂 | UV curing, ultraviolet curing, light curing, photocurable, cured by light | solidifying
softening | 柔らかくする 柔らかくし やわらかくす 軟化 ふやか 柔軟剤 柔らかく やわらかく 柔軟化 軟らかく | soften, make soft
swelling | 膨らむ 膨らま ふくらむ ふくらま 膨張 膨潤 熱膨張 ふくれ 膨れる 膨張する | swell, expand, inflate, thermal expansion, swollen
shrinking | 縮む 縮み 縮める 収縮 縮まない 圧縮 押し縮 圧縮機 縮まる ちぢむ 縮ませ 縮小 圧縮する 収縮率 小さく潰 | shrink, shrinkage, compress, compact volume
stretching | 伸ばす 伸びる 引き伸ば 延伸 伸縮 伸縮性 伸び縮み 引っ張り のばす のびる 伸びる布 ストレッチ 引き伸ばす 伸長 伸縮する | stretch, elastic, stretchable, extensible, elongation, stretch fabric
straightening | まっすぐにす 真っ直ぐ 真直 歪み取り 歪取り ひずみ取り 矯正 反りを直 レベラ 反り ゆがみ 歪み直 曲がりを直 歪取 平らに直 矯正機 | straightening, flattening, leveling machine, distortion removal, correct bend, warp removal
twisting | ねじる ひねる ねじり 捻る 撚り 撚糸 撚る よじる 撚り線 ねじれ | twist, yarn twisting, stranded, torsion, twisted wire
rolling-up | 巻く 巻き取 巻取 巻き付け 巻きつけ 巻取機 ロール状 巻きとる 巻き取る ロールに巻 リール 巻き付ける まきとり | take-up winding, rewinding, reel, winder, spool, bobbin, roll up sheet
folding | 折る 折り畳 折りたた 折畳 たためる 紙折り たたむ 折りたたむ 折り畳める 折りたためる 折り紙 折る機械 コンパクトに畳 | fold, foldable, collapsible, folding machine, origami
flanging | フランジ加工 縁曲げ バーリング ヘミング | flange forming, hemming, burring press
swaging | かしめ カシメ スエージ リベット 鋲打 | caulking, swaging, rivet, crimping metal | joining
hammering | 叩く 叩いて ハンマ 槌目 打ち出し 鎚起 たたく 金槌 打つ 槌で | hammer, beating metal, hit | forging
roll-forming | ロール成形 ロールフォーミング ロール曲げ | roll forming, roll bending | bending
bulging | ハイドロフォーム バルジ加工 液圧成形 | hydroforming, bulge forming | press
blanking | ファインブランキング 外形抜き トムソン ビク抜き 型抜き 打抜 | blanking, fine blanking, die cutting, Thomson cutting | press
progressive-press | 順送プレス 順送 トランスファプレス | progressive press, transfer press, progressive die | press
insert-molding | インサート成形 二色成形 アウトサート | insert molding, two-color molding, double molding, overmolding | injection-molding
rotational-molding | 回転成形 | rotational molding, rotomolding | plastic-forming
laser-repair | 肉盛り 肉盛溶接 肉盛 金型補修 肉盛補修 摩耗部を直 金型の修理 | overlay welding, build-up welding, cladding, mold repair, weld repair, build up worn parts | welding
ultrasonic-welding | 超音波溶着 溶着 熱溶着 高周波ウェルダ ヒートシール | ultrasonic welding, heat sealing, plastic welding
diffusion-bonding | 拡散接合 異種金属接合 異種材料接合 異なる材料をつな 異材接合 | diffusion bonding, dissimilar metal joining, joining different materials | bonding
sand-blast | 砂を吹き付け 砂をぶつけ | blast with sand | blasting surface-treatment
# joining, covering, showing
tying | 縛る しばる 結束 束ねる 束ね 結束バンド ひもで たばねる ひもで結 縛る機械 結ぶ 結わえ | bind, bundle, fasten with rope, cable tie, tie, strap
screwing | ねじ締め ネジ締め ねじを締 締め付け 締付 緩み止め ゆるみ止め ゆるまない 緩まない 締結 ボルト締め ネジ止め ねじ止め ビス止め | screw tightening, tighten, anti-loosening, bolted joint, fasten with screws, bolt tightening | joining
fixing-in-place | 固定する 固定具 留める 留め具 止め金 クランプ 締め具 とめる 動かないように 固定金具 取り付け金具 押さえ 留め金 はさむ 挟む | clamp, hold in place, clasp, fixing device, fix in place, hold firmly, keep from moving, secure in position
inserting | 差し込 はめ込 嵌合 圧入 はめ合 嵌め込 差し込む はめ込む はめる 嵌める 挿入 差込 | insert, press fit, fitting together, interference fit, snap fit
stacking | 積み重ね 積み上げ 重ねる 積層 重ね合わせ 多層 積む 重ね合わせる 積み上げる | stack, laminate layers, multilayer, layered
hanging | 吊る 吊り下げ 吊り上げ 吊す ぶら下げ 吊るす つるす つり下げ ぶら下げる 吊り具 | hang, suspend, hoisting, hung | lifting
covering | 覆う 覆い カバーする 被せる かぶせ おおう カバーを付 覆いをか かぶせる | cover over, cover sheet
sealing-up | 密封 密閉 密栓 気密 漏れない 漏れを防 漏れ止め 水漏れ 液漏れ シーリング 漏れを止 もれない もれを防 密閉性 気密性 液体が漏れ こぼれない 密封する | airtight, leak-proof, leakage prevention, water leak, hermetic, seal tight, leakproof, leak, leakage, tightly closed, hermetically sealed
leak-testing | 漏れ検査 リークテスト 漏れ試験 気密試験 漏れを調べ もれ検査 水漏れ検査 漏水 漏洩検査 ガス漏れ検査 | leak test, leak detection, find leaks, check for leaks, leakage test, water leak detection | inspection testing sealing-up
filling | 埋める 埋め込 流し込 注入 充填機 充填する 埋め戻 流し込む 注ぐ 液を詰 液体充填 | filling machine, injection of liquid, pour in, fill bottles, dosing
wetting | 濡らす 濡れ性 親水 親水性 湿らせ 加湿 潤いを 浸す 浸漬 含浸 染み込ま 濡れる ぬれる 湿る しめらせ 浸ける 漬ける 浸透 しみ込 加湿器 濡らす機械 | wet, moisten, hydrophilic, wettability, immersion, impregnation, soak, humidifier, moisten surface, dip
water-repelling | はっ水 撥水 撥水性 撥油 水をはじ 疎水 水を弾 水をはじく 油をはじく 撥水加工剤 はじく 超撥水 濡れにく | water repellent, repel water, hydrophobic, oil repellent, beading water | waterproof
spraying | 噴霧 吹き付ける スプレー 霧状 ミスト 散布 撒く 吹きつけ 霧を吹 スプレーする 撒き 噴射 霧化 散布機 噴霧器 | spray, mist, atomize, sprinkle, sprayer, spray nozzle, jet spray, spread by spraying, misting nozzle
applying-liquid | 塗布 塗布装置 塗工 ディスペンサ 塗工機 薄く塗 塗りつけ 塗布する 液を塗 液体を塗 コータ 塗工液 薄く伸ば | dispensing, liquid application, coater, slot coating, apply liquid, apply a coat, coating applicator | coating
transfer-print | 転写 熱転写 水圧転写 昇華転写 写し取 熱転写プリント 転写する 転写シート | transfer printing, heat transfer print, water transfer, transfer sheet | printing
offset-print | オフセット印刷 グラビア印刷 フレキソ 凸版 活版 | offset printing, gravure, flexographic, letterpress | printing
inkjet | インクジェット デジタル印刷 プリンタ | inkjet, ink jet, digital printing, printer | printing
label-print | ラベル印刷 シール印刷 ラベル ステッカー 銘板 値札 | label, sticker, nameplate, label printing | printing marking
bookbinding | 製本 冊子 本を作 綴じる 本にする 製本する 綴じ 冊子印刷 | bookbinding, booklet, brochure binding, bind books, book making | printing
color-adding | 着色 色を付け 色をつけ 調色 色合わせ 発色 色づけ 色付け 着色する 色を変え カラー 色鮮やか カラーリング | coloring, color matching, tint, change color
bleaching | 漂白 脱色 白くする 色を抜 漂白剤 白くし 脱色する | bleach, decolorization, whitening | color-adding
matte-finish | つや消し 艶消し マット仕上げ 梨地 シボ加工 シボ ヘアライン 光沢を抑 つやを消 シボ付け 梨地処理 表面模様 | matte finish, satin finish, hairline finish, matt, dull finish, grain texture, textured surface | surface-treatment
decorating | 加飾 飾る 装飾 飾り 模様を付け 模様をつけ 金箔 飾り付け 装飾品 模様 柄を付 デコレーション 箔押し 加飾技術 | decoration, ornament, gold leaf, pattern on surface, hot stamping foil | surface-treatment
lacquering | 漆塗り うるし 漆器 漆塗 ニス塗 蒔絵 うるし塗 塗師 漆の 漆工芸 | lacquer, lacquerware, urushi, varnish, lacquer ware, japanning | painting cultural-heritage
enameling | ほうろう ホーロー 琺瑯 釉薬 七宝 グラスライニング ホーロー引 七宝焼 釉薬を | enamel, vitreous enamel, glaze, glass lining, glazing of ceramics | surface-treatment
lining | ライニング 内張り ゴムライニング 内面コーティング 内側を覆 | rubber lining, inner lining, lined pipe, inside coating | coating
chemical-film | 化成処理 リン酸塩 クロメート 黒染め パーカー処理 不動態 三価クロム 黒染 四三酸化鉄 アロジン パーカライジング リューブライト | chemical conversion coating, phosphating, chromate, black oxide, passivation, chemical film, alodine, blackening of steel | surface-treatment
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
cutting-chip | 切りくず 切粉 切り屑 切屑 切り粉 切くず 削りかす 削り屑 | chips of metal, swarf, metal chips, cutting waste, shavings, metal shavings
cutting-fluid | 切削油 切削液 クーラント 研削液 切削オイル 水溶性切削 研削油 加工油 | cutting fluid, coolant, cutting oil, machining fluid, metalworking fluid | lubricant
# handling
lifting | 持ち上げ 昇降 昇降機 リフト リフタ 引き上げ ジャッキ 持ち上げる 上げ下げ 昇降装置 引っ張り上げ 荷揚げ 昇降台 上下に動 揚重 つり上げ | lifting, lifter, raise up, jack, raising and lowering, lifting device
grasping | つかむ 掴む 把持 つまむ ロボットハンド グリッパ チャック つかめる つまめる 握る にぎる つかむ手 エンドエフェクタ 物をつかむ | grasp, gripper, gripping, robot hand, chuck, pick up with hand, end effector, gripping tool, hold objects
suction | 吸い付け 吸着パッド 吸い込 吸引 吸い上げ バキューム 吸い取 吸う 吸引する 吸着搬送 吸い出 吸盤 | suction, suck up, vacuum suction, suction pad, sucker, aspiration, vacuum pad
carrying-by-hand | 持ち運 持ち運び 携帯用 携帯できる ポータブル 手で運 可搬 可搬型 持ち運べ 持ち歩 携帯 携行 運べる 手軽に運 持ち運びでき | portable, carry around, hand-carried, easy to carry, carry, handheld, hand-held, carried by hand, transportable | lightweight
pushing | 押す 押し込 押し付け 加圧 圧着 押しつけ 圧力をかけ 押す力 プッシュ | push, press against, pressurize, crimp, apply pressure
aligning | 並べる 並べて 整列 位置決め 向きを揃 位置合わせ パーツフィーダ そろえる 揃える 並べる機械 向きをそろえ 位置を合わせ 位置合わせ装置 整列機 部品供給 | align, positioning stage, parts feeder, arrange in order, sort direction
feeding | 供給装置 自動供給 材料を送 フィーダ 定量供給 送り出し 材料供給 投入 供給機 送り装置 部品を送 | feeding device, feeder, automatic feeding, constant feeder, feed, supply parts, feed system, hopper feeder
counting | 数える 計数 個数を数 カウンタ 計数機 個数 数を数 カウント 人数を数 数え 計数装置 | count pieces, counting, counter, counting machine, headcount, number counting | measurement
weighing | 重さを量 重さを測 計量 計量器 はかり 秤量 天秤 ロードセル 重さ 目方 重量測定 重量を量 重量計 計量機 計量装置 台秤 | weigh, scale for weight, weighing balance, load cell, weighing machine, scales, weigh scale, weight measurement | measurement
stopping | 止める装置 停止装置 ブレーキ 制動 止まる 止める 急停止 非常停止 ブレーキ装置 停止させ | brake, stop device, stop motion, emergency stop
turning-round | 回す 回転体 回転機械 回転させ 回転装置 ターンテーブル 回転 回る まわす 回して 回転する ぐるぐる 回転台 | rotate, rotating machine, turntable, spinning round, revolve, rotary, turn round
balancing | バランス調整 バランサ つりあい 釣り合い 動釣合い バランスを取 つり合い 釣合い バランス | balance correction, balancing, unbalance, counterbalance, balancing machine
shaking | 揺れる 揺らす 揺れを 振動 振動を抑 振動を減ら 振り動か ゆれ 揺れ 振動する ゆらす 震え 加振器 振動機 | vibration, shake, tremor
vibration-damping | 防振 制振 除振 免震 揺れを抑 揺れを防 防振ゴム 振動吸収 揺れを止 揺れを減ら 振動対策 振動を止 防振材 耐震装置 振動を吸収 制震 揺れない 揺れにく | vibration damping, vibration isolation, anti-vibration, seismic isolation, damper, reduce vibration, absorb vibration, antivibration, vibration-proof, base isolation | shaking
shock-absorbing | 衝撃吸収 緩衝 緩衝材 クッション 衝撃を和 落としても 割れにく 耐衝撃 衝撃を吸収 衝撃に強 落としても壊 割れない 緩衝する クッション材 プチプチ ショックを和 衝撃 耐衝撃性 | shock absorption, cushioning, absorb impact, impact resistant, buffer material, absorb shock, shock-proof, shockproof, bubble wrap, protect from impact, drop-proof
taking-apart | 分解する 解体 ばらす 取り外 解体工事 分解して ばらばらに 取り壊 壊す 解体する 分解でき 分解修理 取りはず | disassemble, dismantle, demolition, take apart, remove parts, take to pieces, demolish
remodeling | 改造 改良 作り変え レトロフィット 古い機械 機械を改造 改造する 作り替え 作りかえ 改良する 手を加え 機械改造 改修する 既存の機械 | remodel, retrofit, modify machine, old machine, modification, remodel machine, upgrade machine, improve existing, rebuilding, convert | maintenance
demolding | 離型 離型剤 型から外 型離れ 離型性 型離れが 型にくっつ 型から取 | mold release, release agent, demolding, release from mould, demould | mold
gluing-tape | 貼る 貼り付け 貼付 粘着 シールを貼 糊付 貼って 貼れる シール貼 ラベル貼り 貼付機 貼り付ける機械 粘着性 | sticky, tacky, adhesive label, self-adhesive, attach label
copying | 複製 写す レプリカ 真似て作 同じ物を作 現物から 写し 同じ形を作 同じものを作 まねて作 複製する 実物から | copy an object, replica, duplicate part, from an existing part, copy, duplicate, replicate, reproduction of object
scanning-3d | 3Dスキャン 3Dスキャナ 三次元スキャナ 形を読み取 形を取り込 非接触三次元 形を測 立体スキャン 三次元スキャン 実物を測 現物をデータ 点群 | 3D scan, 3D scanner, capture shape, non-contact digitizer, three-dimensional scanning, laser scanner, point cloud, digitise shape, digitize real object | measurement
tracing | 追跡 追いかけ 履歴をたど 位置を追 追いかける 追跡する 履歴管理 履歴 どこから来 | tracking, trace, keep track, history record
watching | 見守る 見守り 監視 モニタリング 見張る 監視する 見まもり 見張る装置 目を離さ 監視装置 監視システム 様子を見 モニタ | monitoring, watch over, supervise, keep an eye, keep watch, supervision
alarm | 警報 知らせる装置 アラーム 警告 異常を知ら ブザー 知らせる 警報器 警報装置 知らせてくれ 報知 通報 異常通知 お知らせ | alarm, alert, warning device, buzzer, warn, notify, notification, alert device, siren | watching
failure-prediction | 故障予知 予知保全 故障診断 異常検知 壊れる前 故障を予 寿命予測 余寿命 壊れる前に 故障の前 故障の兆 予兆 予兆検知 予兆診断 異常診断 異常を検 機械の故障 | predictive maintenance, failure prediction, fault diagnosis, anomaly detection, remaining life, predict failure, early warning of failure, condition based maintenance, fault detection | maintenance
failure-cause | 破損原因 事故原因 壊れた原因 故障原因 原因を調べ 原因究明 破面解析 不良解析 故障解析 クレーム解析 なぜ壊れ 壊れた理由 割れた原因 折れた原因 破損 破損解析 事故調査 事故解析 不良の原因 折損 | cause of failure, failure analysis, why it broke, root cause, fracture analysis, reason for failure, cause of breakage, breakage, failure investigation, why did it fail, defect analysis
optimizing | 最適化 最適設計 最もよい条件 最適条件 一番良い条件 最適 最適な 一番よい 最適値 | optimization, optimum design, best conditions, best setting
predicting | 予測 予想する 見通し 需要予測 将来予測 予想 予知 先を読 予測する 先読み | prediction, forecast, demand forecast, foresee
planning-experiments | 実験計画 品質工学 タグチメソッド 実験計画法 | design of experiments, Taguchi method, quality engineering
drawing-reading | 図面がない 図面が無い 手書きの図 手描き スケッチ ポンチ絵 図面なし 手書き図面 図面がなくて 図面が無くて 図面がない部品 絵だけ 紙の図面 | hand sketch, sketch, hand-drawn, rough sketch, missing drawing
three-d-model | 三次元モデル 3Dモデル 3Dデータ 三次元データ 3D設計 三次元設計 立体データ 三次元CAD 3次元CAD 3DCAD 立体モデル 立体図 3次元モデル 3次元データ ソリッドモデル モデリングデータ | 3D model, 3D data, solid model, 3D design, three-dimensional data, 3D CAD, CAD model, 3-D model, 3D CAD data | cad
installing | 据付 据え付け 取り付け工事 設置工事 設置する 取付工事 据え付ける 取り付ける 取付 取り付け 取り付けて 設置 備え付け 据付工事 | installation, mounting work, set up equipment, mount, fitting work, installing machines
operating-remote | 遠隔操作 リモコン 離れて操作 無線操作 遠隔操縦 遠隔 遠くから操作 離れた所から操作 リモート操作 リモート | remote control, remote operation, teleoperation, operate from a distance, remote, controlled from afar
blowing-air | 送風 風を送 ファン 送風機 扇風機 ブロワ 風を起こ 空気を送 送風ファン 風を吹 | fan, blower, blow air, blow, ventilator fan, air blast, electric fan
lighting-up | 光らせ 照らす 照明 明るくする 明るく 電灯 電球 明かり 灯り あかり 照明装置 ライト ランプ 光を当 光らせる 電灯の イルミネーション | lighting, illuminate, lamp, light bulb, brighten, luminaire, lit
shading | 遮光 光を遮 日よけ 日除け ブラインド カーテン 光をさえぎ 日光を遮 日差し 陽射し すだれ ロールスクリーン 影を作 サンシェード | shading, block light, sunshade, blinds, curtain, sun shade, awning, blackout, block sunlight
uv-cut | 紫外線カット 紫外線を防 日焼け 紫外線吸収 紫外線 日焼け止 UVカット 紫外線から | ultraviolet protection, ultraviolet, sunscreen, UV cut, UV protection, sunblock, protect from sun | shading
shielding | 遮蔽 シールド 電磁波シールド 放射線遮蔽 電波を遮 電波遮断 さえぎる 遮へい シールド材 電磁シールド ノイズを防 | shielding, electromagnetic shield, block radio waves, screening of radiation, EMI shield, block electromagnetic
earthing | 静電気 帯電 帯電防止 除電 静電気を防 静電気対策 静電気を取 静電気除去 静電気が起 バチッと アース 接地 | static electricity, antistatic, electrostatic, static eliminator, static, grounding, earthing, anti-static, ESD, static charge
`;
