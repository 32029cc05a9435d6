/** What things are made of: rows of `concepts.ts`. */
export const MATERIAL_CONCEPTS = `
metal | 金属 金属材料 金属製 | metal, metallic material, metal made
nonferrous | 非鉄 非鉄金属 | nonferrous, non-ferrous metal | metal
steel | 鉄鋼 鋼材 炭素鋼 特殊鋼 工具鋼 鉄でできた 鉄板 鋼板 鉄製 鋼の ハガネ はがね 鉄筋鋼 鉄骨材 | steel, carbon steel, tool steel, special steel, iron, steel plate, iron metal, steel sheet | metal
iron-casting | 鋳鉄 ダクタイル FCD FC材 可鍛鋳鉄 | cast iron, ductile iron, gray iron, malleable iron | casting
cast-steel | 鋳鋼 鋳鋼品 | cast steel, steel castings | casting
stainless | ステンレス ステンレス鋼 SUS SUS304 SUS316 サス 錆びにくい鉄 さびにくい金属 オーステナイト | stainless steel, stainless | steel
aluminum | アルミ アルミニウム アルミ合金 アルミニウム合金 アルミ材 アルミの アルミ製 軽い金属 軽金属 | aluminum, aluminum alloy, aluminium made, light metal | nonferrous
magnesium | マグネシウム マグネシウム合金 | magnesium, magnesium alloy | nonferrous
titanium | チタン チタン合金 チタニウム チタンの | titanium, titanium alloy | nonferrous
copper | 銅合金 銅材 純銅 伸銅 銅の 銅製 | copper, copper alloy, copper made | nonferrous
brass | 真鍮 黄銅 しんちゅう 真ちゅう | brass | copper
nickel | ニッケル ニッケル合金 インコネル ハステロイ | nickel, nickel alloy, inconel, hastelloy | nonferrous
superalloy | 超合金 耐熱合金 | superalloy, heat resistant alloy | metal
carbide | 超硬 超硬合金 タングステンカーバイド 超硬工具 サーメット | cemented carbide, tungsten carbide, hard metal, cermet, carbide tool | ultra-hard
tungsten | タングステン モリブデン | tungsten, molybdenum | nonferrous
precious-metal | 貴金属 プラチナ 白金 | precious metal, platinum | metal
rare-earth | レアアース 希土類 レアメタル 希少金属 | rare earth, rare metal | metal
amorphous | アモルファス 金属ガラス | amorphous, metallic glass | metal
magnet | 磁石 永久磁石 磁性材料 磁性体 | magnet, permanent magnet, magnetic material
plastic | プラスチック 樹脂 合成樹脂 プラスチック製品 プラ製 プラスティック ビニール 塩ビ ポリエチレン 樹脂の ポリプロピレン アクリル ポリカーボネート ABS樹脂 ビニール製 樹脂製 | plastic, resin, synthetic resin, polyethylene, PVC, vinyl, acrylic, polycarbonate, polypropylene, plastic material | polymer
engineering-plastic | エンプラ エンジニアリングプラスチック スーパーエンプラ | engineering plastic, super engineering plastic | plastic
fluororesin | フッ素樹脂 テフロン PTFE ふっ素樹脂 | fluororesin, teflon, fluoropolymer | plastic
biodegradable-plastic | 生分解性プラスチック 生分解性樹脂 バイオプラスチック 土に還る 土にかえる 自然に分解 分解されるプラ | biodegradable plastic, bioplastic, bio-based plastic, biodegradable, breaks down naturally | plastic
polymer | 高分子 ポリマ 高分子材料 | polymer, macromolecule, polymeric
rubber | ゴム エラストマ シリコーンゴム ゴム製 ゴム製品 ゴムの 弾性体 | rubber, elastomer, silicone rubber, rubber product, rubber made | polymer
ceramics | セラミックス セラミック ファインセラミックス アルミナ ジルコニア 窒化ケイ素 陶磁器 窯業 焼き物 焼物 陶器 磁器 セトモノ 瀬戸物 | ceramics, fine ceramics, alumina, zirconia, silicon nitride, pottery, porcelain, earthenware
glass | ガラス 硝子 石英ガラス 光学ガラス ガラス製 ガラス瓶 板ガラス | glass, quartz glass, optical glass, glassware, glass bottle, glass sheet
quartz | 石英 水晶 | quartz | glass
carbon | カーボン 黒鉛 グラファイト 炭素材料 | carbon material, graphite
carbon-fiber | 炭素繊維 カーボンファイバ CFRP カーボン繊維 炭素の糸 | carbon fiber, carbon fiber reinforced plastic | composite
composite | 複合材料 複合材 コンポジット 繊維強化プラスチック FRP | composite material, composites, fiber reinforced plastic
nanocarbon | カーボンナノチューブ グラフェン フラーレン ナノカーボン | carbon nanotube, graphene, fullerene, nanocarbon | nanomaterial carbon
nanofiber | ナノファイバ セルロースナノファイバ CNF セルロースの繊維 | nanofiber, cellulose nanofiber, nanocellulose | nanomaterial
nanomaterial | ナノ粒子 ナノ材料 ナノテクノロジ ナノテク 微粒子 とても小さい粒 超微粒子 | nanoparticle, nanomaterial, nanotechnology, fine particle, nano particles
silicon | シリコン シリコンウェハ ウェハ | silicon, silicon wafer, wafer | semiconductor
sic | 炭化ケイ素 炭化珪素 | silicon carbide, SiC | semiconductor
gan | 窒化ガリウム | gallium nitride, GaN | semiconductor
compound-semiconductor | 化合物半導体 | compound semiconductor | semiconductor
thin-film | 薄膜 薄膜形成 極薄膜 | thin film | coating
wood | 木材 木質 間伐材 木でできた 木製 丸太 板材 木の 材木 木を 間伐 木片 樹木材 | wood, timber, lumber, wooden, log wood, wood material, thinned wood
bamboo | 竹材 竹炭 竹製 竹でできた 竹細工 竹林 | bamboo, bamboo craft
paper | 紙加工 紙製品 段ボール 和紙 紙でできた 紙製 ダンボール 紙箱 紙の 紙を 用紙 ペーパ | paper product, cardboard, corrugated board, paper, paperboard, carton
textile | 繊維 テキスタイル 生地 布地 不織布 布でできた 織物の布 布製 タオル 生地の 織った布 | textile, fabric, fiber, nonwoven, cloth, towel
leather | 皮革 なめし革 革製品 革でできた 皮製品 皮の | leather, leather goods, hide tanning
concrete | コンクリート セメント モルタル | concrete, cement, mortar
adhesive-tape | 粘着テープ 粘着剤 | adhesive tape, pressure sensitive adhesive
lubricant | 潤滑 潤滑油 潤滑剤 トライボロジ 滑りを良く すべりを良く 摩擦を減ら 滑らかに動 グリース 摩耗を減ら | lubricant, tribology, reduce friction, slippery, grease
paint | 塗料 インキ 顔料 インク | paint material, ink, pigment
catalyst | 触媒 光触媒 | catalyst, photocatalyst, catalysis, catalytic
fertilizer | 肥料 こやし 肥やし 有機肥料 化学肥料 | fertilizer, manure, plant food
biomass | バイオマス 木くずで発電 生物資源 | biomass, biomass resource | renewable-energy
waste | 廃棄物 産業廃棄物 廃プラスチック 廃材 ごみ ゴミ 捨てる物 捨てている いらない物 不要品 廃棄する 産廃 | waste, industrial waste, waste plastic, garbage, trash, rubbish, refuse, throw away, discarded, scrap
sludge | 汚泥 スラッジ ヘドロ 下水汚泥 | sludge, sewage sludge, mud from treatment | waste
activated-carbon | 活性炭 吸着材 吸着剤 | activated carbon, adsorbent
oil | 油脂 精油 植物油 | oil and fat, essential oil, vegetable oil
powder | 粉末 金属粉 金属粉末 粉の 粉体材料 粉末材料 パウダ | powder, metal powder
porous | 多孔質 多孔体 | porous, porous material
shape-memory | 形状記憶 形状記憶合金 | shape memory, shape memory alloy
optical-material | 光学材料 光学結晶 | optical material, optical crystal
steel-pipe | 鋼管 パイプ材 | steel pipe, steel tube | pipe-tube
wire | 線材 ワイヤロープ 電線 ケーブル | wire rod, wire rope, electric wire, cable | steel
`;
