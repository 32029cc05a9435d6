/** Chemistry, biology, physics and materials, in plain and in learned words: rows of `concepts.ts`. */
export const SCIENCE_CONCEPTS = `
# chemistry
polymerization | 重合 高分子合成 共重合 架橋 ポリマー合成 モノマ オリゴマ 高分子化学 | copolymer, crosslinking, monomer, polymer synthesis | polymer
oxidation | 酸化 還元 酸化還元 酸化防止 酸化チタン 酸化物 | oxidation, reduction reaction, redox, titanium dioxide | chemistry
acid-alkali | 強酸 塩酸 硫酸 中和 アルカリ 酸性 pH調整 | acid, alkali, neutralization, hydrochloric acid, sulfuric acid | chemistry
adsorption | 吸着 吸着性 吸着剤開発 脱着 吸蔵 くっつけて取 | adsorption, sorption
solvent-liquid | イオン液体 超臨界 超臨界流体 二酸化炭素溶媒 亜臨界 | ionic liquid, supercritical fluid, subcritical water
mof | 金属錯体 錯体 多孔性錯体 メソポーラス 配位高分子 | metal complex, coordination polymer, metal-organic framework, mesoporous
gel | ゲル ハイドロゲル ゲル材料 ゼリー エアロゲル | gel, hydrogel, jelly, aerogel | polymer
organic-electronics | 液晶材料 有機半導体 導電性高分子 有機薄膜 有機エレクトロニクス 印刷エレクトロニクス プリンテッド | organic semiconductor, conductive polymer, organic electronics, printed electronics
dye-chem | 色素 染料 天然染料 草木染 藍染 天然色素 | dyestuff, natural dye, indigo, natural pigment
chiral | 不斉合成 光学活性 触媒反応 有機触媒 クロスカップリング 反応機構 | asymmetric synthesis, chiral, cross-coupling, organocatalyst, reaction mechanism | chemistry
hydrogen-storage | 水素貯蔵 水素吸蔵 水素製造 水素をため 水素を作 アンモニア合成 | hydrogen storage, hydrogen production, ammonia synthesis | hydrogen
artificial-photosynthesis | 人工光合成 光合成 光触媒反応 水分解 | artificial photosynthesis, photosynthesis, water splitting
industrial-chemical | 工業薬品 化学薬品 試薬 化学品 化成品 ファインケミカル 薬剤 中間体 | industrial chemical, reagent, fine chemical, chemical product, intermediate compound | chemistry
carbon-dioxide | 二酸化炭素 炭酸ガス CO2 炭酸水 | carbon dioxide, carbonic acid gas
gas-industrial | 工業用ガス 窒素ガス 酸素 窒素 アルゴン ヘリウム ドライアイス | industrial gas, nitrogen, oxygen, argon, helium, dry ice
adhesive-chem | 接着強度 接着力 ホットメルト 粘着力 エポキシ ウレタン シーラント | adhesive strength, hot melt, epoxy, urethane, sealant | bonding
foam-material | 発泡体 スポンジ ウレタンフォーム 発泡材 金属フォーム 発泡金属 | sponge, urethane foam, metal foam | plastic
film-sheet | フィルム シート材 高分子フィルム 機能性フィルム プラスチックフィルム 光学フィルム | plastic film, polymer film, functional film, optical film | plastic
silicone | シリコーン シリコン樹脂 シリコーン樹脂 ケイ素 シラン | silane, silicon resin | polymer
carbon-powder | 竹炭製品 備長炭 炭素化 カーボンブラック | bamboo charcoal, carbon black | carbon
cellulose | セルロース 木質成分 リグニン キチン キトサン ヒアルロン酸 多糖 多糖類 糖鎖 | cellulose, lignin, chitin, chitosan, hyaluronic acid, polysaccharide, glycan | biomass
natural-extract | 天然物 植物エキス 植物抽出 機能性成分 生理活性 有効成分 薬効 | natural product, plant extract, bioactive compound, active ingredient, physiologically active
# physics and materials
alloy | 合金 合金設計 アモルファス合金 新合金 形状記憶材 高エントロピー | alloy, alloy design, high entropy alloy | metal
metal-structure | 金属組織 結晶粒 組織観察 金属疲労 結晶構造 析出 相変態 転位 | microstructure, grain refinement, metallographic, phase transformation, crystal structure, dislocation
surface-analysis | 表面分析 表面観察 元素を調べ 微量分析 異物分析 付着物 異物 | surface analysis, trace analysis, foreign substance analysis, surface observation | chemical-analysis
electron-beam-analysis | EPMA X線光電子 オージェ 二次イオン質量 SIMS XPS | Auger, secondary ion mass spectrometry, photoelectron spectroscopy | surface-analysis
synchrotron | 放射光 加速器 中性子 シンクロトロン 粒子線 陽子線 重粒子 | synchrotron radiation, accelerator, neutron, particle beam, proton therapy
nano-structure | ナノ構造 自己組織化 ナノインプリント ナノ加工 量子ドット ナノワイヤ | nanostructure, self-assembly, nanoimprint, quantum dot, nanowire, nanofabrication
spintronics | スピン スピントロニクス 磁気メモリ 磁気記録 メモリ素子 ハードディスク 記憶素子 | spintronics, magnetic recording, memory device, hard disk
optic-device | 光学機器 光学設計 光学系 光デバイス 光導波路 回折 干渉計 ホログラフィ 偏光 | optical instrument, optical design, optical device, waveguide, interferometer, holography, polarization, diffraction
ultrafast-laser | フェムト秒 短パルス パルスレーザ 半導体レーザ ファイバレーザ レーザ装置 レーザ発振 | femtosecond, pulsed laser, laser diode, fiber laser, laser equipment | laser
semiconductor-material | 半導体材料 半導体デバイス トランジスタ ダイオード 酸化ガリウム 半導体パッケージ | semiconductor material, semiconductor device, transistor, diode, gallium oxide, semiconductor package | semiconductor
ferroelectric | 強誘電 圧電材料 電歪 誘電体 | ferroelectric, piezoelectric material, dielectric material
high-temp-strength | 高温強度 クリープ 破壊力学 破壊 材料強度 強度評価 衝撃試験 | creep, fracture mechanics, impact test, strength of materials, strength evaluation
friction-study | 表面摩擦 摩擦試験 摩耗試験 摩擦測定 | friction test, wear test, friction measurement
turbulence | 乱流 空力 空気抵抗 気流 流れの 空気の流れ 渦の 水の流れ 混相流 | turbulence, aerodynamics, air resistance, airflow, multiphase flow, drag | fluid
acoustic-wave | 弾性波 衝撃波 音波 低周波 振動工学 超音波モータ | elastic wave, shock wave, sound wave, low frequency
magnetism-levitation | 磁気浮上 浮上 非接触搬送 浮かせ 磁気軸受 | magnetic levitation, levitation, magnetic bearing
mechanical-dynamics | 機構学 機械力学 運動学 動力学 メカニズム設計 | kinematics, machine dynamics, dynamics of mechanisms | mechanical-engineering
production-science | 生産工学 加工学 精密工学 生産システム 加工技術 加工法 | production science, precision engineering, production system, processing technology
soft-actuator | 人工筋肉 ソフトロボット ソフトアクチュエータ 生体模倣 バイオミメティクス 生き物に学 | artificial muscle, soft robot, biomimetics, bioinspired | actuator robot
micro-fluid | マイクロ流路 マイクロチップ化学 バイオチップ ラボオンチップ マイクロ流体 DNAチップ | microfluidics, lab on a chip, biochip, microchannel, microarray
# biology
plant-science | 植物学 植物 植物生理 樹木 植物工学 組織培養 光環境 | plant science, botany, plant biology, plant physiology, tissue culture
animal-science | 動物実験 実験動物 マウス 動物学 野生生物 飼育 | animal experiment, laboratory animal, mouse model, zoology, animal breeding
reproduction | 生殖 受精 クローン 胚の 人工授精 繁殖 不妊 | reproduction biology, fertilization of egg, clone animal, embryo, artificial insemination, infertility
mold-fungi | 糸状菌 真菌 菌類 麹菌 有用微生物 菌を使 微生物を使 | fungi, filamentous fungus, koji mold, useful microorganism | microorganism
bioremediation | 微生物分解 バイオレメディエーション 微生物できれい 生物処理 活性汚泥 | bioremediation, biological treatment, activated sludge | microorganism
intestinal | 腸内 腸内細菌 整腸 お腹の調子 便秘 プロバイオティクス | intestinal, gut bacteria, probiotics, constipation, gut microbiome | microorganism
cell-biology | 細胞生物学 シグナル伝達 受容体 細胞膜 ミトコンドリア 分子生物学 生化学 | cell biology, signal transduction, receptor, molecular biology, biochemistry, mitochondria | biotechnology
gene-test | DNA鑑定 遺伝子検査 PCR検査 PCR 遺伝子診断 遺伝子組換え 遺伝子組み換え DNA検査 | DNA test, genetic test, genetically modified, gene diagnosis | genetics
tissue-regeneration | 人工皮膚 人工臓器 臓器 再生組織 iPS細胞 移植 人工血管 | artificial organ, iPS cell, transplantation, artificial skin, artificial blood vessel, organ regeneration | cell-culture
pathology | 病原体 病原菌 大腸菌 食中毒菌 寄生虫 耐性菌 薬剤耐性 | pathogen, E. coli, parasite, drug resistance, food poisoning bacteria | microorganism
human-body | 生体 人体 生理学 人間の動き 人間計測 動作解析 バイオメカニクス 筋電 | human body, physiology, biomechanics, human measurement, electromyography
bio-imaging | 生体イメージング 蛍光イメージング 蛍光プローブ 細胞観察 イメージング | bioimaging, fluorescence imaging, live cell imaging, fluorescent probe
toxicity-testing | 毒性試験 安全性評価 安全性試験 薬理 動物試験 | toxicity test, safety evaluation, pharmacology, safety assessment
eating-health | 食育 食生活 栄養管理 献立 栄養士 食習慣 | food education, eating habits, diet planning, menu planning, dietitian | nutrition
# society and learning
history | 歴史 考古 古文書 遺跡 郷土史 民俗 | history, archaeology, old documents, historic ruins, folklore
linguistics | 言語 日本語 文学 方言 | linguistics, literature, dialect, language study
philosophy | 哲学 倫理 宗教 思想 | philosophy, ethics, religion
politics | 行政 政策 自治体 政治 公共政策 地方自治 | public administration, policy, local government, politics
regional-economy | 地域経済 産業政策 産業集積 経済波及 | regional economy, industrial policy, industrial cluster | economics
behavior-science | 認知科学 行動科学 心理 意思決定 行動経済 | cognitive science, behavioral science, decision making, mental process | psychology
`;
