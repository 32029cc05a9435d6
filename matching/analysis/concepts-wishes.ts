/** Properties that people wish for or want to be rid of: rows of `concepts.ts`. */
export const WISH_CONCEPTS = `
# strength and feel
lightweight | 軽量 軽量化 軽くし 軽くす 軽くて 軽くな 軽い材料 軽い素材 軽い 軽く 軽さ | lightweight, lighter, weight reduction, weight saving, light in weight, weigh less, less weight
high-strength | 高強度 強度を上 強度を高 丈夫 頑丈 強くする 強くし 壊れにく 高張力 ハイテン 強靱 強靭 強い材料 折れない 折れにく 壊れない | high strength, sturdy, robust structure, stronger, hard to break, high tensile, tough, strength, unbreakable
rigidity | 剛性 たわまない たわみ 変形しにく 変形を防 歪まない 反らない | rigidity, stiffness, deformation, deflection
wear-resistant | 耐摩耗 すり減ら 摩耗しにく 減りにく 摩耗 擦り減 すり減り 磨り減 長く使える刃 減らない | wear resistant, abrasion resistance, does not wear, worn out
scratch-proof | 傷つきにく 傷がつかな 傷が付かな キズが付か キズがつか 耐擦傷 ハードコート 傷防止 | scratch resistant, scratch-proof, hard coat, no scratches | coating
ultra-hard | 高硬度 硬い材料 硬い金属 固い材料 ダイヤモンド CBN 超砥粒 | super hard material, diamond, high hardness
brittle-materials | 脆性材料 硬脆 割れやすい 欠けやすい もろい 脆い | brittle, brittle material, fragile, easily cracked
crack | ひび割れ 亀裂 き裂 クラック 割れを防 ひびが ヒビ | crack, fissure
flexible | 柔軟 柔軟性 しなやか フレキシブル 曲げられる 柔らかい材料 やわらかい材料 柔らかい素材 やわらかい素材 | flexible, pliable, bendable, soft material
elasticity | 弾性 弾力 弾性率 粘弾性 ヤング率 元の形に戻 | elastic modulus, viscoelastic, resilience, Young modulus
viscosity | 粘度 ねばり 粘性 レオロジ とろみ 粘り気 どろどろ | viscosity, viscous, rheology, thickness of liquid, thickener
smoothness | 平滑 滑らかな表面 なめらか 表面を滑らか つるつる 凹凸をなく ざらつき | smooth, smooth surface, rough feel
flatness | 平面度 平坦度 平らにする 平らに 平坦化 | flatness, make flat
slip-resistant | 滑り止め すべり止め 滑らない すべらない 滑りにく すべりにく 防滑 ノンスリップ 転倒防止 すべる 滑って転 足が滑 滑る | anti-slip, nonslip, non-slip, slip resistant, slip prevention, does not slip, slippery floor, skid | safety
low-friction | 低摩擦 すべりやす 滑りやす 摺動 しゅう動 自己潤滑 滑りが良 摩擦係数 | low friction, friction, sliding surface, self-lubricating, coefficient of friction, slides easily | lubricant
non-stick | こびりつか こびり付か 付着防止 くっつかない 焦げ付か 非粘着 汚れが付きにく 汚れがつきにく 汚れにく 防汚 汚れない | non-stick, nonstick, antifouling, stain resistant, stain-proof, dirt repellent, does not stick | coating
touch-feel | 手触り 肌触り 触り心地 触感 質感 風合い 触覚 ハプティクス | feel to the touch, texture, tactile, haptics, pleasant to touch
comfort | 快適 快適性 座り心地 着心地 使い心地 乗り心地 寝心地 心地よい | comfort, pleasant to wear, ride comfort
easy-to-use | 使いやすい 使い易い 使いやすさ 誰でも使え 簡単に使え 操作しやす 使い勝手 ユニバーサルデザイン 簡単 簡単な かんたん 手軽 誰でもでき | easy to use, user-friendly, usability, universal design, simple to operate, easily used, simple, ease of use, easy
fatigue-free | 疲れない 疲れにく 身体の負担 体の負担 作業負担 腰の負担 腰痛 楽に作業 パワーアシスト アシストスーツ | less tiring, physical strain, back pain, power assist suit, exoskeleton, easy on body
# against heat, water, fire, weather
heat-resistant | 耐熱 耐熱性 熱に強 熱に耐 高温に耐 高温でも 溶けない 耐熱材料 | heat resistant, heat-proof, heatproof, withstand heat, high temperature resistance
cold-resistant | 耐寒 寒さに強 低温に強 極低温 寒冷地 凍らない | cold resistant, cryogenic, withstand cold, cold region, low temperature
heat-insulating | 断熱 断熱材 熱を通さ 遮熱 熱を遮 暑さを防 暑さ対策 熱を伝えな 暑い部屋 熱が逃げ 熱を逃がさ 寒さを防 保温断熱 | heat insulation, thermal insulation, insulating material, heat shield, keep out heat
heat-conducting | 熱伝導 熱を伝える 熱が伝わ 高熱伝導 ヒートパイプ 放熱材料 | heat conduction, heat pipe, thermal interface
refractory | 耐火物 耐火 燃えない 燃えにく 難燃 不燃 防火 防炎 難燃剤 火に強 耐火れんが | refractory, fireproof, fire-resistant, flame retardant, nonflammable, incombustible
fire-fighting | 消火 消防 火事 火災 消火器 火を消 | fire extinguishing, fire fighting, fire alarm, extinguisher, fire hazard
explosion-proof | 防爆 爆発 爆発を防 粉じん爆発 火薬 花火 | explosion-proof, explosion, gunpowder, fireworks
waterproof | 防水 水を通さ 耐水 水に強 濡れない 水が入らな 水漏れ防止 雨漏り 防水性 水がしみ 雨に濡 水に濡れて 雨漏れ 防水加工 水を防 | waterproof, water-resistant, watertight, keep water out, rain leak, water proof, rainproof
moisture-proof | 防湿 湿気 湿気を防 除湿 吸湿 調湿 湿度 乾燥剤 | moisture-proof, humidity, dehumidify, moisture absorption, humidity control, desiccant, damp
water-absorbing | 吸水 水を吸 吸水性 保水 保水性 吸水性ポリマ おむつ オムツ | water absorbent, absorb water, water retention, superabsorbent polymer, diaper
breathable | 通気 通気性 蒸れない むれない 風通し 透湿 | breathable, air permeability, not stuffy, moisture permeable
gas-barrier | ガスバリア バリア性 酸素を通さ 空気を通さ | gas barrier, oxygen barrier, impermeable to air
weatherproof | 耐候 雨風に 屋外で使 日光に強 色あせ 退色 色落ち 変色 黄ばみ 黄変 | weatherproof, weather resistant, outdoor durability, fading, discoloration, yellowing, color fastness
chemical-resistant | 耐薬品 薬品に強 酸に強 耐酸 アルカリに強 耐油 油に強 | chemical resistant, acid resistant, oil resistant, alkali resistant, withstand chemicals
salt-damage | 塩害 海水に強 潮風 耐海水 塩分 | salt damage, seawater resistant, sea breeze, salinity | corrosion
pressure-resistant | 耐圧 圧力に耐 高圧に耐 高圧 耐圧試験 | pressure resistant, withstand pressure, high pressure, pressure test
deterioration | 劣化 老朽 老朽化 経年 古くなっ 劣化を防 長寿命化 | deterioration, degradation, aging of material, old structure, decay
long-life | 長寿命 長持ち 長もち 長く使え 寿命を延 耐用年数 | long life, long-lasting, last longer, service life
corrosion | 腐食 さびる 錆びた さびた サビた 赤さび 赤錆 孔食 応力腐食 | corrosion, rusty, corrode, pitting, stress corrosion
mold-growth | カビ 防カビ 防黴 かびが カビない カビを防 | mildew, anti-mold, fungus growth, mold growth, mildew prevention | hygiene
pest | 害虫 虫よけ 虫除け 防虫 シロアリ 殺虫 ゴキブリ ダニ 蚊を | pest, insect repellent, insecticide, termite, bugs, mite, pest control
wild-animals | 鳥獣 獣害 イノシシ シカ 鳥よけ カラス サル対策 野生動物 シカ対策 イノシシ対策 鳥を追 害獣 動物よけ クマ | wild animals, wildlife damage, wild boar, deer damage, bird repellent, animal damage, keep animals away, scare birds | agriculture
# electricity, light, sound
electric-insulation | 絶縁 絶縁体 電気を通さ 絶縁材料 絶縁性 感電 誘電 | electrical insulation, insulator, dielectric, electric shock
conductive | 導電 導電性 電気を通す 導電膜 電極 電気が流れ | electrically conductive, conductor, electrode, conducts electricity
magnetic | 磁気 磁場 磁界 磁性 磁力 着磁 電磁石 | magnetic field, electromagnet
transparent | 透明 透き通 透ける 透明導電膜 透明な 光を通す 透過率 | transparent, clear material, transmittance
reflective | 反射 反射防止 まぶしくな 映り込み 低反射 手鏡 再帰反射 | reflection, antireflective, mirror, glare, reflector
fluorescent | 蛍光 蓄光 発光 夜光 暗闇で光 蛍光体 りん光 | fluorescent, luminescent, phosphor, glow in dark, light-emitting
heat-storing | 蓄熱 熱をため 熱を蓄 蓄熱材 潜熱 | heat storage, thermal storage, store heat, phase change material
far-infrared | 赤外線 遠赤外線 近赤外 サーモグラフィ 赤外線カメラ | infrared, far infrared, near infrared, thermography, thermal camera
soundproofing | 遮音 音を遮 防音壁 音が漏れ 音漏れ 音を吸 防音材 消音 | sound insulation, sound absorbing, noise barrier, silencer, muffler, keep sound out | noise
good-sound | 音質 良い音 音響機器 スピーカ マイク オーディオ ヘッドホン 音を良く | sound quality, audio, loudspeaker, speaker, microphone, headphones
# size and exactness
miniaturized | 小型化 小型 小さくする 小さくし コンパクト ミニチュア 超小型 省スペース 場所を取ら 小さい 小さく 小さな | miniaturization, compact, smaller, downsizing, space saving, small size, shrink size
large-scale | 大型化 大型 大きな物 大きな部品 長尺 長い物 巨大 | large-sized, oversize, long workpiece, huge
fine-tiny | 微小 極小 極細 細い線 小さな部品 小さい部品 ミクロン ナノ 小物部品 微小部品 | minute, tiny, micro parts, very small parts, micron, ultrafine, nano
precision-wish | 高精度 精密 精度を上 精度を高 正確に 狂いのない 誤差 公差 寸法精度 | high accuracy, high-precision, precise, exact, tolerance, dimensional accuracy, error correction
high-speed | 高速 高速化 速くする 早くする スピードアップ 時間を短縮 時間短縮 高速回転 | high speed, faster, speed up, shorten time, quick
high-efficiency | 高効率 効率化 効率を上 効率よく 生産性向上 生産性 能率 無駄をなく ムダ取り | high efficiency, efficient, improve efficiency, eliminate waste in work, lean production, labour productivity
cost-cutting | コストダウン コスト削減 原価低減 安くする 安くし 安く作 安価 低コスト 費用を減ら 経費削減 原価を下 安い 安く もっと安 お金をかけ コスト | cost reduction, cost down, cheaper, cheap, inexpensive, low cost, cut costs, reduce costs, lower price, save money
high-value | 付加価値 高付加価値 高級 差別化 ほかにない 独自技術 | high value-added, added value, luxury, differentiation, unique technology
multifunction | 多機能 複合加工 一台で 複合機 兼用 多目的 汎用 | multifunctional, multi-purpose, versatile, multitasking machine
made-to-order | 特注 特注品 オーダーメイド オーダメイド 注文生産 受注生産 一品もの 別注 カスタム 特殊品 | made to order, custom-made, bespoke, tailor-made, special order, customized product, customized parts
integrated-making | 一貫生産 一貫加工 設計から 一貫製造 ワンストップ まとめて頼 丸ごと 一括受注 | integrated production, one-stop, from design to production, turnkey, all in one place
complex-shape | 複雑形状 複雑な形 三次元形状 自由曲面 曲面 異形 入り組んだ | complex shape, complicated shape, free-form surface, curved surface, irregular shape
hollow-shape | 中空 空洞 中が空 空っぽ ハニカム | hollow, cavity, honeycomb structure
thick-plate | 厚板 厚物 極厚 厚い板 | thick plate, heavy plate
thin-sheet | 薄板 薄い板 薄い金属 金属箔 アルミ箔 | thin sheet, foil, metal foil, thin plate
small-diameter | 細径 小径 細い穴 微細穴 小さい穴 小さな穴 極小径 細穴 | small diameter, micro hole, tiny hole, fine hole
stress | 応力 残留応力 内部応力 ひずみ 歪み 応力測定 ひずみゲージ | stress in material, residual stress, strain, strain gauge, internal stress
# health and safety
safety | 安全 安全性 安全対策 安全装置 危なくな 事故防止 労働災害 危険 けがを防 怪我 ケガ 危ない 安全に 事故 | safety, safe, accident prevention, safety device, hazard, occupational accident, injury prevention, accidents, injuries, dangerous
hygiene | 衛生 清潔 衛生管理 HACCP 食中毒 異物混入 ハサップ | sanitation, cleanliness, food poisoning, contamination
non-toxic | 無害 有害 毒性 毒物 有害物質 鉛フリー 環境ホルモン 安全な素材 RoHS 六価クロム 有害成分 | harmless, harmful, toxic, hazardous substance, lead-free, non-toxic
asbestos | アスベスト 石綿 | asbestos
allergy | アレルギ アトピ 花粉 花粉症 シックハウス ホルムアルデヒド アレルゲン | allergy, atopic, pollen, sick house, formaldehyde, allergen | medicine
virus | ウイルス 抗ウイルス 感染症 感染 感染対策 インフルエンザ コロナウイルス | virus, antiviral, infection, infectious disease, influenza, coronavirus
biocompatible | 生体適合 生体適合性 体になじ 体内に入れ 人体に安全 | biocompatible, safe for body
clean-environment | 無菌 無塵 クリーン環境 クリーンブース ほこりのない ほこりを嫌 無菌室 | dust-free, aseptic, clean booth, clean environment | hygiene
eco-friendly | 環境にやさし 環境に優し 環境配慮 エコ 環境負荷 グリーン調達 環境対応 環境に良 地球にやさし SDGs エコな 地球に優し 環境にいい | eco-friendly, environmentally friendly, environmental impact, green product, sustainable, environment friendly, eco
tamper-proof | 偽造防止 改ざん 偽物 ニセモノ 真贋 模倣品 | anti-counterfeit, counterfeit, tamper-proof, forgery, fake goods, authenticity
beautiful | 美しい 美観 見た目を良 きれいな仕上 高級感 外観を良 おしゃれ | beautiful appearance, aesthetic, attractive, stylish, good looking
`;
