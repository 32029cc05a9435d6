/** How things are made: rows of `concepts.ts`. */
export const PROCESS_CONCEPTS = `
# cutting
machining | 切削 切削加工 機械加工 MC加工 マシニング加工 削り出し 削出し 削り 削る 削っ 削れ 切削する 機械で削 削り加工 金属を削 機械加工品 削り屋 | machining, cutting work, cut metal, metal cutting, metal removal, machine shop
precision-machining | 精密加工 精密機械加工 精密切削 高精度加工 超精密加工 | precision machining, ultraprecision machining, ultra-precision machining, high precision machining | machining
micro-machining | 微細加工 マイクロ加工 マイクロマシニング | micromachining, micro machining, microfabrication, micro fabrication | machining
milling | フライス フライス加工 ミーリング ミリング フライス盤 正面フライス フライスで削 | milling, milling machine, mill work | machining
turning | 旋盤 旋盤加工 旋削 NC旋盤 挽物 挽き物 ターニング 旋盤で ろくろ 丸く削 丸物加工 丸物 旋盤工 施盤 | turning, lathe, lathe work, turned on a lathe, lathe turning, round parts | machining
drilling | 穴あけ 穴あけ加工 穴明け 孔あけ ドリル加工 深穴加工 深穴 ガンドリル 穴をあけ 穴を開け 孔をあけ 穴開け 孔加工 穴加工 穴を空け 穴あけ機 ボール盤 キリ穴 | drilling, hole drilling, deep hole drilling, make holes, drill holes, hole making, bore a hole, drilling machine, perforate | machining
boring | 中ぐり 中ぐり加工 ボーリング加工 ラインボーリング 中グリ 中ぐり盤 横中ぐり | boring machining, line boring, horizontal boring, boring mill | machining
threading | ねじ切り ねじ加工 ネジ加工 タップ加工 転造 雄ねじ 雌ねじ ねじを切 ネジを切 ねじ転造 タップ立て | threading, thread cutting, tapping, thread rolling, screw thread, cut threads, thread rolling machine | machining
gear-cutting | 歯切り 歯車加工 ホブ加工 歯研 歯車研削 ギア加工 ギヤ加工 歯車を作 歯切加工 ホブ盤 | gear cutting, gear hobbing, gear machining, gear grinding, gear manufacturing, hobbing, cut gears | machining
five-axis | 5軸 五軸 同時5軸 5軸加工 五軸加工 5軸マシニング | five-axis, 5-axis, five axis machining | machining
machining-center | マシニングセンタ マシニング MC機 立型マシニング 横型マシニング | machining center, vertical machining center, horizontal machining center | machine-tool machining
broaching | ブローチ加工 ブローチ | broaching | machining
grinding | 研削 研削加工 平面研削 円筒研削 内面研削 センタレス研削 心なし研削 研ぐ 研ぎ 研いで 研削盤 グラインダ 研磨機械 平研 円研 | grinding, surface grinding, cylindrical grinding, centerless grinding, sharpen, grinder, grinding machine | machining
polishing | 研磨 研磨加工 ポリッシング バフ研磨 バフ 磨き 羽布研磨 磨く 磨い 磨か 磨ける みがく みがき ツルツルに ピカピカに つや出し 艶出し 研磨する 研ぎ出し つるつるに磨 光沢を出 ぴかぴか ピカピカ バフがけ 磨き加工 ポリッシャ | polishing, buffing, buff polishing, shiny, polished surface, make shiny, polishing machine, burnish | surface-treatment
lapping | ラッピング加工 ラップ加工 ラップ研磨 | lapping | polishing
mirror-finish | 鏡面 鏡面加工 鏡面仕上げ 鏡面研磨 | mirror finish, mirror polishing, mirror surface | polishing
honing | ホーニング ホーニング加工 ホーニング盤 | honing, honing machine | grinding
deburring | バリ取り ばり取り バリ除去 面取り バリを取 角を丸め バリをとる バリがない バリレス かえり取り 角取り 糸面 R面取り | deburring, burr removal, chamfering, remove burrs, round off edges, deburr, burr free, burrless, edge rounding, break sharp edges | machining
edm | 放電加工 型彫放電 形彫放電 細穴放電 放電 放電加工機 型彫り放電 形彫り放電 細孔放電 | electrical discharge machining, EDM, spark erosion, sink EDM, die sinking EDM | machining
wire-edm | ワイヤカット ワイヤ放電 ワイヤ放電加工 ワイヤカット放電加工 ワイヤーで切 ワイヤ加工機 | wire EDM, wire cutting, wire electrical discharge machining, wire cut machine | edm cut-off
waterjet | ウォータジェット 水で切 水圧カット 水流で切 高圧水で切 アブレシブジェット | water jet cutting, waterjet, cut with water, abrasive water jet | cut-off
laser-cutting | レーザ切断 レーザカット レーザ切断加工 レーザで切 レーザー切り | laser cutting, cut with a laser | laser-processing cut-off
laser-processing | レーザ加工 レーザマーキング レーザ彫刻 レーザで加工 レーザ刻印 レーザ穴あけ レーザ加工機 | laser processing, laser machining, laser marking, laser engraving, laser drilling, laser treatment, process with a laser
laser-welding | レーザ溶接 | laser welding | welding laser-processing
gas-cutting | ガス切断 溶断 プラズマ切断 ガス溶断 アイトレーサ 鉄板切断 鋼板切断 | gas cutting, plasma cutting, flame cutting, oxygen cutting, oxyfuel cutting, steel plate cutting | cut-off
slitting | スリット加工 スリッティング シャーリング せん断 剪断 スリッタ 裁断 裁断機 シャーリング加工 シャー切断 断裁 | slitting, shearing, slitter, guillotine cutting, cutting fabric | cut-off
# forming
sheet-metal | 板金 板金加工 薄板加工 鈑金 板金屋 板金工場 板金製作 タレパン タレットパンチ 精密薄板 鈑金加工 板を曲げ 鉄板加工 | sheet metal, sheet metal working, sheetmetal, sheet metal fabrication, turret punching, sheet metal shop | metalworking
precision-sheet-metal | 精密板金 精密板金加工 | precision sheet metal | sheet-metal
press | プレス プレス加工 金属プレス 打抜き 打ち抜き スタンピング 型で抜 プレス屋 プレス抜き 打ち抜く 打抜く プレス成形 | press work, stamping, metal stamping, press forming, metal press, pressing, punching, stamped metal, punch press, press shop | metalworking
deep-drawing | 深絞り 絞り加工 深絞り加工 | deep drawing | press
spinning | ヘラ絞り へら絞り スピニング加工 スピニング 絞り屋 手絞り | metal spinning, spin forming, spun metal | metalworking
bending | 曲げ加工 曲げ ベンディング ベンダ加工 曲げる 折り曲げ 曲がっ 曲がる 曲げて 折曲げ 折り曲げる ブレーキプレス ベンダー曲げ | bending, folding metal, press brake, bent, fold metal sheet | metalworking
pipe-bending | パイプ曲げ パイプベンダ 管曲げ パイプ加工 パイプを曲げ 管を曲げ パイプ曲 パイプ折り 曲げパイプ 曲管 | pipe bending, tube bending, pipe working, tube forming, bend pipe, bent pipe, bent tube, bend tubes, tube bender | bending
can-work | 製缶 製罐 製缶加工 缶加工 缶体 製缶溶接 製罐溶接 鉄板溶接 製缶板金 | plate work, steel fabrication, plate fabrication, metal fabrication, welded structure, heavy fabrication, weldment | metalworking
welding | 溶接 溶接加工 アーク溶接 TIG溶接 MIG溶接 スポット溶接 抵抗溶接 溶かしてつな 溶接機 熔接 ウェルディング 溶接する 溶接屋 溶接技術 鉄をつな | welding, arc welding, TIG welding, MIG welding, spot welding, welder work, weld together, fusion welding | joining
friction-stir | 摩擦攪拌接合 摩擦撹拌接合 FSW | friction stir welding | welding
brazing | ろう付け ロウ付け 鑞付け ろう付 ロウ付 銀ろう 銀ロウ 真空ろう付 ろうづけ | brazing, silver brazing, vacuum brazing | joining
soldering | はんだ付け ハンダ付け 半田付け はんだ ハンダ 半田 ハンダづけ はんだづけ リフロー フロー半田 | soldering, reflow soldering, wave soldering | joining
bonding | 接着 接着剤 くっつけ くっつく くっつい 貼り合わせ 貼合 張り合わせ のり付け 糊付け 接着する 接着剤で くっ付け 貼り付ける 張り付け 接着加工 接着技術 糊で 継ぎ目なく | bonding, adhesive, gluing, stick together, glue, glued together, stick parts together, paste together | joining
casting | 鋳造 鋳物 鋳込み キャスティング 溶かして固め 型に流し 鋳型 鋳物屋 鋳造する 鋳込む 型に流す 溶かした金属 鋳造工場 | casting, foundry, cast metal, pour metal, molten metal, pour molten metal | metalworking
die-casting | ダイカスト ダイキャスト アルミダイカスト | die casting, diecasting | casting
lost-wax | ロストワックス 精密鋳造 | lost wax, investment casting, precision casting | casting
sand-casting | 砂型鋳造 砂型 生型 | sand casting, sand mold | casting
forging | 鍛造 鍛造加工 熱間鍛造 冷間鍛造 鍛工品 叩いて鍛え 鍛える 打ち延ば 鍛造屋 鍛造する 型鍛造 自由鍛造 鍛冶屋 | forging, hot forging, cold forging, hammer metal, drop forging, die forging, open die forging | metalworking
extrusion | 押出 押出成形 押し出し 押出し 押出加工 押出形材 押出材 ところてん式 押し出す 異形押出 | extrusion, extruded, extruded profile, profile extrusion | plastic-forming
rolling | 圧延 圧延加工 圧延機 冷間圧延 熱間圧延 ローラーで延ば 延板 | metal rolling, rolling mill, rolled steel, cold rolling, hot rolling | metalworking
wire-drawing | 伸線 引抜き 引き抜き 引抜加工 引抜材 伸線加工 線引き 磨棒鋼 みがき棒鋼 | wire drawing, cold drawing, drawn wire, bright steel bar, drawing of bars | metalworking
powder-metallurgy | 粉末冶金 焼結 焼結合金 焼結部品 焼き固め 粉末焼結 粉末成形 焼結する | powder metallurgy, sintering, sintered parts, powder compaction | metalworking
mim | 金属粉末射出成形 MIM | metal injection molding | powder-metallurgy
heat-treatment | 熱処理 焼入れ 焼き入れ 焼戻し 焼なまし 焼鈍 浸炭 窒化 高周波焼入 真空焼入 焼きを入れ 硬くする 固くする 焼入 熱処理屋 熱処理する 焼き戻し 焼きなまし 焼ならし 焼入れ焼戻し 固溶化 溶体化 時効処理 ズブ焼き | heat treatment, quenching, hardening, tempering, annealing, carburizing, nitriding, induction hardening, harden metal, make harder, heat treat, hardened steel, normalizing, solution treatment, case hardening | metalworking
# plastics
injection-molding | 射出成形 インジェクション成形 樹脂成形 プラスチック成形 射出成型 樹脂成型 モールド成形 樹脂を成形 プラスチックを成形 プラスチック部品 樹脂部品 プラ成形 射出 インジェクション 成形屋 樹脂を型 プラスチックの部品 プラモデル 樹脂製品 型で成形 | injection molding, plastic molding, resin molding, plastic parts, molded plastic, plastic injection, plastic component, plastic moulder | plastic-forming
blow-molding | ブロー成形 中空成形 ブロー容器 ボトル成形 中空容器 | blow molding, blow moulded bottle | plastic-forming
vacuum-forming | 真空成形 圧空成形 真空成型 バキューム成形 熱成形 シート成形 トレー成形 | vacuum forming, thermoforming, thermoformed tray | plastic-forming
vacuum-casting | 真空注型 注型 シリコーン型注型 真空注型品 ウレタン注型 | vacuum casting, urethane casting, cast urethane parts | plastic-forming prototyping
compression-molding | 圧縮成形 トランスファ成形 コンプレッション成形 熱硬化性樹脂成形 ベークライト | compression molding, transfer molding, thermoset molding, bakelite | plastic-forming
plastic-machining | 樹脂切削 樹脂加工 プラスチック加工 プラスチック切削 樹脂切削加工 | plastic machining, plastic processing, resin machining | machining
rubber-molding | ゴム成形 ゴム加工 加硫 ゴムを成形 ゴム型成形 ゴム焼付 ゴムの加工 | rubber molding, vulcanization, rubber processing, mould rubber, rubber bonding to metal | rubber
frp-molding | FRP成形 FRP加工 ハンドレイアップ オートクレーブ成形 FRP製品 樹脂含浸 RTM プリプレグ | FRP molding, hand lay-up, autoclave molding, composite molding, resin transfer molding, prepreg, fibreglass molding | composite plastic-forming
foaming | 発泡成形 発泡 発泡させ 泡を入れ | foam molding, foaming, expanded foam | plastic-forming
film-making | フィルム加工 ラミネート ラミネート加工 フィルム製造 フィルム貼り ラミネータ 貼り合わせ加工 フィルムラミネート | film processing, laminating, laminate film, film converting | film-sheet
# surface
surface-treatment | 表面処理 表面改質 表面加工 表面仕上げ 表面を良く 表面をきれい 表面を強く | surface treatment, surface finishing, surface modification, treat surface, surface engineering
plating | めっき メッキ 鍍金 めっき加工 電気めっき 電気メッキ 電解めっき メッキ屋 メッキ加工 めっき処理 メッキ処理 めっきする メッキする 湿式めっき 電鍍 | plating, electroplating, galvanizing, plate metal, plating shop, metal finishing | surface-treatment
electroless-plating | 無電解めっき 無電解メッキ 無電解ニッケル 化学めっき カニゼン | electroless plating, electroless nickel | plating
hard-chrome | 硬質クロム 硬質クロムめっき 硬質クロムメッキ 工業用クロム | hard chrome, hard chromium plating | plating
gold-plating | 金めっき 金メッキ | gold plating | plating
zinc-plating | 亜鉛めっき 亜鉛メッキ 溶融亜鉛めっき ユニクロ | zinc plating, hot dip galvanizing | plating
anodizing | アルマイト アルマイト処理 陽極酸化 陽極酸化処理 アルミの表面処理 陽極酸化被膜 カラーアルマイト アルミ表面 | anodizing, alumite, anodic oxidation, anodic coating, anodise aluminium | surface-treatment
hard-anodizing | 硬質アルマイト 硬質陽極酸化 | hard anodizing, hard alumite | anodizing
painting | 塗装 焼付塗装 焼き付け塗装 粉体塗装 電着塗装 カチオン塗装 塗る 塗って 塗ら 色を塗 ペンキ 塗り替え 塗替え 吹付 吹き付け 塗装屋 塗装する 塗料を塗 吹付塗装 吹付け塗装 焼付 色塗り ペイント 塗膜 カラー塗装 | painting, paint coating, powder coating, electrodeposition coating, baking finish, spray painting, repaint, house painting, painter, lacquer finish, painted surface | surface-treatment
coating | コーティング 被覆 皮膜 成膜 コート 膜を付け 膜をつけ コーティング剤 表面を覆 コーティング加工 被膜 膜を作 表面に膜 コートする 塗膜形成 薄い膜 | coating, protective film, protective layer, surface coating, put a film on | surface-treatment
vapor-deposition | 蒸着 真空蒸着 スパッタ スパッタリング PVD CVD イオンプレーティング | vapor deposition, sputtering, ion plating, physical vapor deposition, chemical vapor deposition | coating
dlc | DLCコーティング ダイヤモンドライクカーボン | DLC, diamond-like carbon | coating
fluororesin-coating | フッ素樹脂コーティング フッ素コーティング テフロンコーティング フッ素樹脂加工 | fluororesin coating, teflon coating, PTFE coating | coating
thermal-spraying | 溶射 プラズマ溶射 | thermal spraying, plasma spraying | coating
blasting | ブラスト ショットブラスト サンドブラスト ショットピーニング ピーニング ブラスト加工 ショット加工 噴射加工 吹き付け研磨 | blasting, shot blasting, sandblasting, shot peening, peening, blast cleaning | surface-treatment
electropolishing | 電解研磨 化学研磨 | electropolishing, electrolytic polishing, chemical polishing | polishing
etching | エッチング 腐食加工 フォトエッチング エッチング加工 酸で溶か 薬品で溶か 腐食で | etching, photo etching, photochemical machining, chemical etching, acid etching | surface-treatment
cleaning | 洗浄 精密洗浄 超音波洗浄 脱脂 洗う 洗っ 洗い 汚れを落 汚れ落と きれいにする 洗い流 洗浄する 洗う機械 汚れを取 汚れを除 汚れがとれ すすぐ すすぎ 油汚れ | cleaning, washing, ultrasonic cleaning, degreasing, remove dirt, rinse, dirt removal, remove stains
rust-proofing | 防錆 防食 さび止め 錆止め 耐食 防錆処理 サビない さびない 錆びない サビにくい さびにくい 錆びにくい サビを防 さびを防 錆を防 錆びる サビる 錆対策 サビ対策 腐食しにくい 腐食防止 腐らない金属 錆びさせない さびさせない 錆びを防 防錆剤 防錆油 錆に強 さびに強 サビに強 サビ防止 さび防止 錆防止 さびを止め 防蝕 耐蝕 防錆塗装 | rust prevention, corrosion protection, rustproofing, anticorrosion, corrosion resistance, does not rust, rust-proof, rust resistant, stop rust, prevent corrosion, rust inhibitor, rust protection, anti-rust, antirust, keep from rusting | surface-treatment
printing | 印刷 スクリーン印刷 シルク印刷 パッド印刷 刷る 刷り 印刷する 印刷屋 印刷会社 プリントする | printing, screen printing, silk screen, pad printing, printer's shop, printed matter, printing company
# assembly, electronics
assembly | 組立 組み立て 組立て 組付け アセンブリ 組み立てる 組み立てて 組立て作業 組み付け 組み上げ 組付 組み込む作業 組立作業 アッセンブリ アッセンブル 組立品 組立ライン | assembly, put together, assembly line, assembled unit, fit parts together
wiring | 配線 ハーネス ワイヤハーネス ハーネス加工 電線をつな 線をつな 配線作業 電線を束 結線 配線加工 コードをつな ワイヤリング | wiring, wire harness, cable harness, connect wires, wire assembly, cable assembly, harness
smt | 実装 基板実装 表面実装 電子部品実装 部品実装 チップ実装 基板に部品 部品を載せ 実装基板 挿入実装 | surface mounting, SMT, PCB assembly, board mounting, electronic assembly, component mounting, mount components, chip mounting | assembly
pcb | プリント基板 プリント配線板 電子基板 回路基板 基板製造 電子回路板 基板を作 基板 フレキシブル基板 多層基板 電子回路基板 プリント板 配線板 FPC | printed circuit board, PCB, circuit board, wiring board, flexible circuit, multilayer board, printed board
circuit-design | 回路設計 電子回路 基板設計 アナログ回路 デジタル回路 回路を設計 電気回路 電子回路設計 電子設計 回路図 | circuit design, electronic circuit, board design, electric circuit, design circuits, circuit diagram
control-panel | 制御盤 配電盤 盤製作 分電盤 操作ボックス 電気盤 動力盤 盤設計 | control panel, switchboard, distribution board, control cabinet, electrical panel, control box | electrical-engineering
winding | 巻線 コイル巻 コイル巻線 | coil winding, winding
semiconductor-process | 半導体プロセス フォトリソグラフィ リソグラフィ 露光 ウェハ加工 ダイシング | semiconductor process, photolithography, lithography, wafer processing, dicing | semiconductor
packaging | 包装 梱包 パッケージング 充填 充てん 包む 包装する 箱詰め 袋詰め 詰める 瓶詰め 缶詰め機 包み 包んで 包装紙 荷造り 荷づくり 箱に詰め 袋に詰め 小分け 個包装 ラッピング パッケージ包装 | packaging, packing, filling, wrap, pack in boxes, bagging, package goods, bagging machine, fill containers
sewing | 縫製 縫製加工 ミシン 縫う 縫い 縫って 縫う仕事 縫い合わせ 裁縫 仕立て 縫製品 縫い物 縫いつけ 裁断縫製 ミシンで | sewing, stitching, sewn products, tailoring, needlework, dressmaking
weaving | 織物 製織 機織 編物 ニット 編立 織る 織り 編む 編み 編む機械 編み物 編み立て 手織り 織布 織って 編んで 織機で 布を織 | weaving, woven fabric, knitting, woven, knitted fabric, hand weaving | textile
dyeing | 染色 染め 染色加工 染める 染め物 染め直 染め屋 染めて 染まる 捺染 色を染 後染め 先染め 布を染 | dyeing, dyed fabric, textile dyeing, textile printing, dye works | textile color-adding
woodworking | 木工 木材加工 製材 家具製造 木を削 木を加工 木材を加工 大工仕事 木材工芸 指物 木加工 | woodworking, wood processing, sawmill, joinery, work wood, carpentry, cabinet making, wood turning, process timber
pattern-making | 木型 模型製作 | pattern making, wooden pattern | casting
additive | 3Dプリンタ 3Dプリンティング 積層造形 三次元造形 光造形 付加製造 AM造形 3次元造形 3Dプリント 立体印刷 三次元プリンタ 3次元プリンタ 立体プリンタ 3Dプリンター造形 立体造形 立体を印刷 積層で造形 3D造形 スリーディープリンタ FDM造形 粉末造形 | 3D printing, additive manufacturing, 3D printer, rapid prototyping, stereolithography, printing three-dimensional objects, print in 3D, three-dimensional printer, layer by layer, SLS
metal-am | 金属3Dプリンタ 金属積層造形 金属積層 | metal 3D printing, metal additive manufacturing, laser powder bed fusion | additive
prototyping | 試作 試作品 試作加工 試作開発 試しに作 ためしに作 試作する 見本品 手づくりの見本 試作屋 試作をし 見本を作 サンプルを作 サンプル作成 サンプル製作 ひな形 雛形 手作り見本 一点もの試作 | prototype, trial production, trial model, make a sample, sample making, mock-up, make a prototype, mockup, test piece making, trial manufacture, sample production
mass-production | 量産 大量生産 たくさん作 大量に作 量産化 大ロット 大量に生産 量産品 量産加工 | mass production, volume production, large quantities, make in quantity, mass produce, large lot, high volume, series production, make many
small-lot | 多品種少量 小ロット 少量多品種 少ロット 単品 少しだけ作 少量生産 一個から 1個から 一つから 少量でも 少数でも 小口 1個でも 一個でも 単品加工 ひとつだけ 少しだけ 一品だけ 小数ロット 数個だけ 少量でもよい 少ない数 | small lot, small batch, high-mix low-volume, low volume production, small quantity, single piece, just one piece, single part production, minimum order, small series, short run, one-off part, few pieces only
short-delivery | 短納期 即納 スピード対応 急いで 早く欲し すぐ欲し 急ぎで 特急対応 短い納期 すぐに作 すぐ作 早く届 早く作 納期が短 即日 急ぎの 超短納期 納期短縮 最短 翌日納品 | short lead time, quick delivery, fast delivery, short delivery, urgent, rush order, in a hurry, prompt delivery, express production, as soon as possible, rapid turnaround, reduce lead time, same-day delivery
hard-to-cut | 難削材 難加工材 加工しにく 削りにく 硬くて削 加工が難し 難しい材料 | difficult-to-cut material, hard-to-machine, difficult to machine materials, difficult to cut, tough to machine | machining
thin-wall | 薄肉 薄物 極薄 薄い部品 肉薄 薄くて | thin wall, thin parts
large-work | 大物 大型部品 大物加工 大きい部品 大物製缶 大型加工 大型機械加工 大きな加工 | large parts, large workpiece, large-size machining, big parts, large machining, heavy machining
maintenance | 保守 メンテナンス 保全 修理 補修 オーバーホール 直す 直して 修理する 手入れ 故障を直 補修する 自動車整備 修繕 直せる 直したい 修理屋 修理したい 保守点検 アフターサービス 手直し 修復 メンテ | maintenance, repair, overhaul, fix, repair service, mend, upkeep, repairable machine, restore, service and maintenance, after-sales service, refit, keep in good condition, servicing of machines
recycling | リサイクル 再資源化 再利用 資源循環 再生利用 再び使 もう一度使 使い回 再生する 捨てずに リサイクル品 再生資源 ゴミを活用 ごみを活用 資源化 再利用する 再活用 有効利用 有効活用 使い直 もう一度使え また使え 廃棄物を資源 捨てないで | recycling, reuse, resource recovery, reuse waste, recover resources, reclaim, reusable container
crushing | 粉砕 破砕 粉体 粉体加工 砕く 砕い 粉々 粉にする 細かくする すりつぶ すり潰 粉にし 粉状に 細かく砕 微粉砕 破砕する 砕ける つぶす 潰す 押しつぶ シュレッダ 粉体技術 ミル粉砕 | crushing, pulverizing, milling powder, powder processing, grind into powder, shred, shredder, break into pieces, comminution
mixing | 混合 攪拌 撹拌 混練 混ぜる 混ぜ合わせ 混ぜて かき混ぜ まぜる 練る 練り ミキサ 混合する 攪拌する 撹拌機 混ぜた かきまぜ こねる 捏ねる 練り込 ブレンド 分散させ 配合 | mixing, stirring, kneading, agitation, blend, compounding
drying | 乾燥 凍結乾燥 フリーズドライ 噴霧乾燥 乾かす 乾かし 乾かせ 乾く 干す 水分を飛ば 乾かせる 乾燥させ 乾いた 乾燥する 乾かない 天日干し 日干し 干した ドライヤ 真空乾燥 熱風乾燥 除湿乾燥 | drying, freeze drying, spray drying, dehydrate, remove moisture, dried, hot air drying, vacuum drying, dry quickly, sun-dried
fermentation | 発酵 醸造 醗酵 発酵させ 醸す 発酵食品 発酵技術 仕込み もろみ 醸造業 発酵する 発酵処理 | fermentation, brewing, fermented food, brewery | microorganism
distillation | 蒸留 蒸留装置 蒸溜 蒸留する 分留 | distillation, distillery | separating
filtration | ろ過 濾過 フィルタ 膜分離 こす布 濾す ろ過する ふるい分け 漉す 濾す機械 こし取 濾紙 ろ紙 膜ろ過 濾過装置 水をこす | filtration, filter, membrane separation, strain liquid, filter paper, membrane | separating
synthesis | 合成 有機合成 受託合成 化学合成 合成化学 合成する 合成反応 有機合成化学 化合物を作 | synthesis, organic synthesis, chemical synthesis, contract synthesis, synthesize, synthetic chemistry, make compounds | chemistry
joining | つなぎ合わす つなげる 継ぎ合わせ 接合 つなぎ合わせ | join parts, connect parts, joint between parts, joining, join together
marking | マーキング 印をつけ 印を付け 印字 捺印 マークを入 | marking, imprint, mark products, put a mark
testing | 試験 テスト 評価試験機 試してみ 試験評価 性能評価 性能試験 | performance test, evaluation of performance, testing
energy | エネルギ エネルギー資源 エネルギー供給 | energy, energy supply, energy resource
alcohol-drink | お酒 アルコール飲料 酒蔵 蔵元 酒づくり 酒造り | alcoholic beverage, alcoholic drink, alcohol | beverage
household-work | 家事 炊事 家庭で使 家の仕事 | household chores, housework, domestic work
machine-element | 伝動装置 動力を伝え 機械要素部品 伝動部品 駆動部品 | machine element, power transmission component, drive component
plastic-forming | 合成樹脂成形 成形加工 樹脂の成形 プラスチックの成形 合成樹脂加工 | forming of plastics, shape plastics | plastic
`;
