/** How things are made: rows of `concepts.ts`. */
export const PROCESS_CONCEPTS = `
# cutting
machining | 切削 切削加工 機械加工 MC加工 マシニング加工 削り出し 削出し 削り 削る 削っ 削れ | machining, cutting work, cut metal
precision-machining | 精密加工 精密機械加工 精密切削 高精度加工 超精密加工 | precision machining, ultraprecision machining, ultra-precision machining, high precision machining | machining
micro-machining | 微細加工 マイクロ加工 マイクロマシニング | micromachining, micro machining, microfabrication, micro fabrication
milling | フライス フライス加工 ミーリング ミリング | milling | machining
turning | 旋盤 旋盤加工 旋削 NC旋盤 挽物 挽き物 ターニング | turning, lathe, lathe work | machining
drilling | 穴あけ 穴あけ加工 穴明け 孔あけ ドリル加工 深穴加工 深穴 ガンドリル 穴をあけ 穴を開け 孔をあけ 穴開け | drilling, hole drilling, deep hole drilling, make holes, drill holes, hole making | machining
boring | 中ぐり 中ぐり加工 ボーリング加工 ラインボーリング | boring machining, line boring, horizontal boring | machining
threading | ねじ切り ねじ加工 ネジ加工 タップ加工 転造 | threading, thread cutting, tapping, thread rolling
gear-cutting | 歯切り 歯車加工 ホブ加工 歯研 歯車研削 | gear cutting, gear hobbing, gear machining, gear grinding
five-axis | 5軸 五軸 同時5軸 5軸加工 五軸加工 5軸マシニング | five-axis, 5-axis, five axis machining | machining
machining-center | マシニングセンタ マシニング | machining center
broaching | ブローチ加工 ブローチ | broaching | machining
grinding | 研削 研削加工 平面研削 円筒研削 内面研削 センタレス研削 心なし研削 研ぐ 研ぎ 研いで | grinding, surface grinding, cylindrical grinding, centerless grinding, sharpen
polishing | 研磨 研磨加工 ポリッシング バフ研磨 バフ 磨き 羽布研磨 磨く 磨い 磨か 磨ける みがく みがき ツルツルに ピカピカに つや出し 艶出し | polishing, buffing, buff polishing, shiny
lapping | ラッピング加工 ラップ加工 ラップ研磨 | lapping | polishing
mirror-finish | 鏡面 鏡面加工 鏡面仕上げ 鏡面研磨 | mirror finish, mirror polishing, mirror surface | polishing
honing | ホーニング | honing
deburring | バリ取り ばり取り バリ除去 面取り バリを取 角を丸め | deburring, burr removal, chamfering, remove burrs, round off edges
edm | 放電加工 型彫放電 形彫放電 細穴放電 | electrical discharge machining, EDM, spark erosion
wire-edm | ワイヤカット ワイヤ放電 ワイヤ放電加工 ワイヤカット放電加工 | wire EDM, wire cutting, wire electrical discharge machining | edm
waterjet | ウォータジェット | water jet cutting, waterjet
laser-cutting | レーザ切断 レーザカット レーザ切断加工 | laser cutting | laser-processing
laser-processing | レーザ加工 レーザマーキング レーザ彫刻 | laser processing, laser machining, laser marking, laser engraving
laser-welding | レーザ溶接 | laser welding | welding laser-processing
gas-cutting | ガス切断 溶断 プラズマ切断 | gas cutting, plasma cutting, flame cutting
slitting | スリット加工 スリッティング シャーリング せん断 剪断 | slitting, shearing
# forming
sheet-metal | 板金 板金加工 薄板加工 鈑金 | sheet metal, sheet metal working, sheetmetal
precision-sheet-metal | 精密板金 精密板金加工 | precision sheet metal | sheet-metal
press | プレス プレス加工 金属プレス 打抜き 打ち抜き スタンピング | press work, stamping, metal stamping, press forming, metal press, pressing, punching
deep-drawing | 深絞り 絞り加工 深絞り加工 | deep drawing | press
spinning | ヘラ絞り へら絞り スピニング加工 | metal spinning, spin forming
bending | 曲げ加工 曲げ ベンディング ベンダ加工 曲げる 折り曲げ 曲がっ 曲がる | bending, folding metal
pipe-bending | パイプ曲げ パイプベンダ 管曲げ パイプ加工 パイプを曲げ 管を曲げ | pipe bending, tube bending, pipe working, tube forming, bend pipe, bent pipe, bent tube
can-work | 製缶 製罐 製缶加工 缶加工 | plate work, steel fabrication, can making, plate fabrication, metal fabrication
welding | 溶接 溶接加工 アーク溶接 TIG溶接 MIG溶接 スポット溶接 抵抗溶接 溶かしてつな 溶接機 | welding, arc welding, TIG welding, MIG welding, spot welding
friction-stir | 摩擦攪拌接合 摩擦撹拌接合 FSW | friction stir welding | welding
brazing | ろう付け ロウ付け 鑞付け ろう付 | brazing
soldering | はんだ付け ハンダ付け 半田付け はんだ ハンダ | soldering
bonding | 接着 接合 接着剤 くっつけ くっつく くっつい 貼り合わせ 貼合 張り合わせ つなぎ合わせ のり付け 糊付け 接着する 接着剤で | bonding, adhesive, joining, gluing, stick together, glue, glued together, join together
casting | 鋳造 鋳物 鋳込み キャスティング 溶かして固め 型に流し 鋳型 | casting, foundry, cast metal, pour metal, molten metal
die-casting | ダイカスト ダイキャスト アルミダイカスト | die casting, diecasting | casting
lost-wax | ロストワックス 精密鋳造 | lost wax, investment casting, precision casting | casting
sand-casting | 砂型鋳造 砂型 生型 | sand casting, sand mold | casting
forging | 鍛造 鍛造加工 熱間鍛造 冷間鍛造 鍛工品 叩いて鍛え 鍛える 打ち延ば | forging, hot forging, cold forging, hammer metal
extrusion | 押出 押出成形 押し出し 押出し | extrusion, extruded
rolling | 圧延 | metal rolling, rolling mill
wire-drawing | 伸線 引抜き 引き抜き 引抜加工 | wire drawing, cold drawing
powder-metallurgy | 粉末冶金 焼結 焼結合金 | powder metallurgy, sintering
mim | 金属粉末射出成形 MIM | metal injection molding | powder-metallurgy
heat-treatment | 熱処理 焼入れ 焼き入れ 焼戻し 焼なまし 焼鈍 浸炭 窒化 高周波焼入 真空焼入 焼きを入れ 硬くする 固くする 焼入 | heat treatment, quenching, hardening, tempering, annealing, carburizing, nitriding, induction hardening, harden metal, make harder
# plastics
injection-molding | 射出成形 インジェクション成形 樹脂成形 プラスチック成形 射出成型 樹脂成型 モールド成形 樹脂を成形 プラスチックを成形 プラスチック部品 樹脂部品 プラ成形 | injection molding, plastic molding, resin molding, plastic parts, molded plastic
blow-molding | ブロー成形 中空成形 | blow molding
vacuum-forming | 真空成形 圧空成形 真空成型 | vacuum forming, thermoforming
vacuum-casting | 真空注型 注型 | vacuum casting, urethane casting
compression-molding | 圧縮成形 トランスファ成形 | compression molding, transfer molding
plastic-machining | 樹脂切削 樹脂加工 プラスチック加工 プラスチック切削 樹脂切削加工 | plastic machining, plastic processing, resin machining
rubber-molding | ゴム成形 ゴム加工 加硫 | rubber molding, vulcanization, rubber processing
frp-molding | FRP成形 FRP加工 ハンドレイアップ オートクレーブ成形 | FRP molding, hand lay-up, autoclave molding, composite molding
foaming | 発泡成形 発泡 | foam molding, foaming
film-making | フィルム加工 ラミネート ラミネート加工 | film processing, laminating
# surface
surface-treatment | 表面処理 表面改質 | surface treatment, surface finishing, surface modification
plating | めっき メッキ 鍍金 めっき加工 電気めっき 電気メッキ 電解めっき | plating, electroplating, galvanizing | surface-treatment
electroless-plating | 無電解めっき 無電解メッキ 無電解ニッケル 化学めっき カニゼン | electroless plating, electroless nickel | plating
hard-chrome | 硬質クロム 硬質クロムめっき 硬質クロムメッキ 工業用クロム | hard chrome, hard chromium plating | plating
gold-plating | 金めっき 金メッキ | gold plating | plating
zinc-plating | 亜鉛めっき 亜鉛メッキ 溶融亜鉛めっき ユニクロ | zinc plating, hot dip galvanizing | plating
anodizing | アルマイト アルマイト処理 陽極酸化 陽極酸化処理 | anodizing, alumite, anodic oxidation | surface-treatment
hard-anodizing | 硬質アルマイト 硬質陽極酸化 | hard anodizing, hard alumite | anodizing
painting | 塗装 焼付塗装 焼き付け塗装 粉体塗装 電着塗装 カチオン塗装 塗る 塗って 塗ら 色を塗 ペンキ 塗り替え 塗替え 吹付 吹き付け | painting, paint coating, powder coating, electrodeposition coating, baking finish, spray painting, repaint, house painting
coating | コーティング 被覆 皮膜 成膜 コート 膜を付け 膜をつけ コーティング剤 表面を覆 | coating, protective film, protective layer
vapor-deposition | 蒸着 真空蒸着 スパッタ スパッタリング PVD CVD イオンプレーティング | vapor deposition, sputtering, ion plating, physical vapor deposition, chemical vapor deposition | coating
dlc | DLCコーティング ダイヤモンドライクカーボン | DLC, diamond-like carbon | coating
fluororesin-coating | フッ素樹脂コーティング フッ素コーティング テフロンコーティング フッ素樹脂加工 | fluororesin coating, teflon coating, PTFE coating | coating
thermal-spraying | 溶射 プラズマ溶射 | thermal spraying, plasma spraying | coating
blasting | ブラスト ショットブラスト サンドブラスト ショットピーニング ピーニング | blasting, shot blasting, sandblasting, shot peening, peening
electropolishing | 電解研磨 化学研磨 | electropolishing, electrolytic polishing, chemical polishing | polishing
etching | エッチング 腐食加工 フォトエッチング | etching, photo etching, photochemical machining
cleaning | 洗浄 精密洗浄 超音波洗浄 脱脂 洗う 洗っ 洗い 汚れを落 汚れ落と きれいにする 洗い流 | cleaning, washing, ultrasonic cleaning, degreasing, remove dirt, rinse
rust-proofing | 防錆 防食 さび止め 錆止め 耐食 防錆処理 サビない さびない 錆びない サビにくい さびにくい 錆びにくい サビを防 さびを防 錆を防 錆びる サビる 錆対策 サビ対策 腐食しにくい 腐食防止 腐らない金属 | rust prevention, corrosion protection, rustproofing, anticorrosion, corrosion resistance, does not rust, rust-proof, rust resistant, stop rust, prevent corrosion
printing | 印刷 スクリーン印刷 シルク印刷 パッド印刷 | printing, screen printing, silk screen, pad printing
# assembly, electronics
assembly | 組立 組み立て 組立て 組付け アセンブリ 組み立てる 組み立てて 組立て作業 組み付け | assembly, put together
wiring | 配線 ハーネス ワイヤハーネス ハーネス加工 電線をつな 線をつな | wiring, wire harness, cable harness, connect wires
smt | 実装 基板実装 表面実装 電子部品実装 部品実装 | surface mounting, SMT, PCB assembly, board mounting, electronic assembly
pcb | プリント基板 プリント配線板 電子基板 回路基板 基板製造 電子回路板 基板を作 | printed circuit board, PCB, circuit board
circuit-design | 回路設計 電子回路 基板設計 アナログ回路 デジタル回路 | circuit design, electronic circuit, board design
control-panel | 制御盤 配電盤 盤製作 | control panel, switchboard
winding | 巻線 コイル巻 コイル巻線 | coil winding, winding
semiconductor-process | 半導体プロセス フォトリソグラフィ リソグラフィ 露光 ウェハ加工 ダイシング | semiconductor process, photolithography, lithography, wafer processing, dicing
packaging | 包装 梱包 パッケージング 充填 充てん 包む 包装する 箱詰め 袋詰め 詰める 瓶詰め 缶詰め機 | packaging, packing, filling, wrap, pack in boxes, bagging
sewing | 縫製 縫製加工 ミシン 縫う 縫い 縫って | sewing, stitching
weaving | 織物 製織 機織 編物 ニット 編立 織る 織り 編む 編み | weaving, woven fabric, knitting
dyeing | 染色 染め 染色加工 染める 染め物 染め直 | dyeing
woodworking | 木工 木材加工 製材 家具製造 | woodworking, wood processing, sawmill, joinery
pattern-making | 木型 模型製作 | pattern making, wooden pattern
additive | 3Dプリンタ 3Dプリンティング 積層造形 三次元造形 光造形 付加製造 AM造形 3次元造形 3Dプリント 立体印刷 三次元プリンタ 3次元プリンタ 立体プリンタ | 3D printing, additive manufacturing, 3D printer, rapid prototyping, stereolithography, printing three-dimensional objects
metal-am | 金属3Dプリンタ 金属積層造形 金属積層 | metal 3D printing, metal additive manufacturing, laser powder bed fusion | additive
prototyping | 試作 試作品 試作加工 試作開発 試しに作 ためしに作 試作する 見本品 手づくりの見本 | prototype, trial production, trial model, make a sample, sample making, mock-up
mass-production | 量産 大量生産 たくさん作 大量に作 | mass production, volume production, large quantities, make in quantity
small-lot | 多品種少量 小ロット 少量多品種 少ロット 単品 少しだけ作 少量生産 一個から 1個から 一つから 少量でも 少数でも | small lot, small batch, high-mix low-volume, low volume production, one-off, small quantity, single piece, a few pieces
short-delivery | 短納期 即納 スピード対応 急いで 早く欲し すぐ欲し 急ぎで 特急対応 短い納期 | short lead time, quick delivery, fast delivery, short delivery, urgent, rush order, in a hurry
hard-to-cut | 難削材 難加工材 | difficult-to-cut material, hard-to-machine, difficult to machine materials
thin-wall | 薄肉 薄物 極薄 | thin wall
large-work | 大物 大型部品 大物加工 | large parts, large workpiece, large-size machining
maintenance | 保守 メンテナンス 保全 修理 補修 オーバーホール 直す 直して 修理する 手入れ 故障を直 補修する 自動車整備 | maintenance, repair, overhaul, servicing, fix, repair service, mend, upkeep
recycling | リサイクル 再資源化 再利用 資源循環 再生利用 再び使 もう一度使 使い回 再生する 捨てずに | recycling, reuse, resource recovery, use again, reusable
crushing | 粉砕 破砕 粉体 粉体加工 砕く 砕い 粉々 粉にする 細かくする すりつぶ すり潰 | crushing, pulverizing, milling powder, powder processing, grind into powder, shred
mixing | 混合 攪拌 撹拌 混練 混ぜる 混ぜ合わせ 混ぜて かき混ぜ まぜる 練る 練り | mixing, stirring, kneading, agitation, blend
drying | 乾燥 凍結乾燥 フリーズドライ 噴霧乾燥 乾かす 乾かし 乾かせ 乾く 干す 水分を飛ば | drying, freeze drying, spray drying, dehydrate, remove moisture
fermentation | 発酵 醸造 醗酵 発酵させ 醸す | fermentation, brewing
distillation | 蒸留 | distillation
filtration | ろ過 濾過 フィルタ 膜分離 こす布 濾す ろ過する ふるい分け 漉す | filtration, filter, membrane separation
synthesis | 合成 有機合成 受託合成 化学合成 | synthesis, organic synthesis, chemical synthesis, contract synthesis
`;
