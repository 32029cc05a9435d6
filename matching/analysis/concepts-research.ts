/** Measuring, testing and research: rows of `concepts.ts`. */
export const RESEARCH_CONCEPTS = `
# measuring and testing
inspection | 検査 外観検査 品質検査 検品 全数検査 調べる装置 不良を見つけ キズを見つけ 傷を見つけ 欠陥を見つけ 目で見て確 不良品を探 検査する 目視検査 点検する 欠陥 キズ検査 傷検査 不良品 目視 | inspection, visual inspection, quality inspection, find defects, find scratches, check quality, defect detection, checking, inspector, flaws, defects
inspection-equipment | 検査装置 検査機 検査機器 | inspection equipment, inspection machine, inspection system, testing machine | inspection
measurement | 測定 計測 測定器 計測器 計測機器 測る 測って 測れ 計る 量る 寸法を測 はかる 測定する 測定器具 測り方 測定装置 計る機械 寸法測定 長さを測 | measurement, metrology, measuring instrument, instrumentation, gauge, measuring device, measuring equipment
cmm | 三次元測定 3次元測定 三次元測定機 3次元測定機 三次元測定器 三次元計測 | coordinate measuring machine, CMM, three-dimensional measurement, 3D measurement | measurement shape-measurement
roughness | 表面粗さ 面粗度 粗さ測定 表面粗さ測定 | surface roughness, roughness measurement | measurement
shape-measurement | 形状測定 輪郭測定 真円度 形状計測 | shape measurement, profile measurement, roundness, contour measurement | measurement
hardness-test | 硬さ試験 硬度 硬度計 ビッカース 硬さ測定 硬さ かたさを測 硬さを測 | hardness test, hardness tester, Vickers hardness, hardness | testing
tensile-test | 引張試験 引張り試験 万能試験機 強度試験 材料試験 材料試験機 圧縮試験 引っ張って 引っ張る試験 強さを試 強度を調べ 強度を測 破断 強さを調べ 引っ張り強さ どこまで耐え | tensile test, universal testing machine, strength test, material testing, pull test, breaking strength, test strength | testing
fatigue | 疲労試験 疲労 疲労強度 繰り返し荷重 | fatigue test, fatigue strength, fatigue, repeated load | testing
vibration-test | 振動試験 加振 振動測定 振動を測 揺らす試験 | vibration test, shaker, vibration measurement, shaking test | shaking testing
noise | 騒音 音響 防音 吸音 無響室 うるさい 音を小さく 音を減ら 静かに 静かな 静音 騒がしい 音がうるさ 音がうる 騒音対策 音が気にな 機械の音 音を消 | noise, acoustics, soundproof, anechoic chamber, noisy, quiet, reduce sound, less noise, silent, loud, noise reduction, sound reduction
emc | 電磁ノイズ 電磁両立性 電波暗室 電磁波 EMC試験 ノイズ試験 電波の試験 | EMC, electromagnetic compatibility, EMI, anechoic chamber radio, electromagnetic wave | testing
environmental-test | 環境試験 恒温恒湿 耐候性 塩水噴霧 温度サイクル 耐久試験 信頼性試験 長持ちするか試 暑さや寒さ 耐久性 劣化試験 寿命試験 耐久テスト 加速試験 何年もつか | environmental test, temperature humidity, weathering test, salt spray, durability test, reliability test, durability, heat and cold test, life test, accelerated test, endurance test | testing
ndt | 非破壊検査 非破壊試験 超音波探傷 探傷 放射線透過 磁粉探傷 浸透探傷 壊さずに調べ 壊さず調べ 壊さないで検査 内部の傷 壊さずに検査 中の傷 壊さずに 内部を検査 内部欠陥 | nondestructive testing, non-destructive inspection, ultrasonic testing, nondestructive inspection, flaw detection, check inside, internal defect, hidden flaw, inspect without breaking | inspection
x-ray-ct | X線CT X線検査 X線透過 産業用CT レントゲン検査 X線 | X-ray CT, X-ray inspection, computed tomography, industrial CT, X-rays | ndt
x-ray-diffraction | X線回折 XRD | X-ray diffraction | chemical-analysis
xrf | 蛍光X線 蛍光X線分析 | X-ray fluorescence, XRF | chemical-analysis
electron-microscope | 電子顕微鏡 走査型電子顕微鏡 透過型電子顕微鏡 走査電子顕微鏡 SEM TEM | electron microscope, scanning electron microscope, transmission electron microscope, electron microscopy | microscope
microscope | 顕微鏡 光学顕微鏡 原子間力顕微鏡 マイクロスコープ 拡大して見 小さなものを見 | microscope, microscopy, atomic force microscope
spectroscopy | 分光 分光分析 分光光度計 赤外分光 ラマン分光 赤外分光光度計 | spectroscopy, spectrometer, spectrophotometer, infrared spectroscopy, Raman, FTIR | chemical-analysis
mass-spectrometry | 質量分析 質量分析計 | mass spectrometry, mass spectrometer | chemical-analysis
chromatography | クロマトグラフィ ガスクロマトグラフ 液体クロマトグラフ HPLC クロマトグラフ | chromatography, gas chromatograph, liquid chromatography | chemical-analysis
nmr | 核磁気共鳴 NMR | nuclear magnetic resonance | chemical-analysis
thermal-analysis | 熱分析 示差走査 熱重量 熱伝導率 | thermal analysis, differential scanning calorimetry, DSC, thermal conductivity | chemical-analysis
chemical-analysis | 化学分析 成分分析 定量分析 元素分析 材料分析 分析試験 何でできているか 成分を調べ 含まれる成分 成分を知 成分 何が入って 中身の成分 材質を調べ 材質分析 | chemical analysis, component analysis, elemental analysis, material analysis, quantitative analysis, ingredients analysis, contents analysis, analysis of components, analyze ingredients, analyse material
component-testing | 依頼試験 受託試験 受託分析 試験分析 評価試験 試験を頼 分析を頼 測定を頼 試験してもら 依頼分析 試験をお願い 分析をお願い 測ってもらい 調べてもらい | commissioned testing, contract analysis, testing service, evaluation test, testing on request, have something tested | testing
calibration | 校正 較正 | calibration
certification | 認証 認証取得 ISO取得 規格認証 規格に合 合格証 | certification, certified, accreditation, meet standard, standards compliance
quality-control | 品質管理 品質保証 品質を良 品質を高 不良を減ら 品質改善 品質向上 | quality control, quality assurance, quality management, improve quality, reduce defects
traceability | トレーサビリティ | traceability
# information
ai | 人工知能 AI AI技術 考えるコンピュータ 賢いコンピュータ | artificial intelligence, smart computer
machine-learning | 機械学習 深層学習 ディープラーニング ニューラルネットワーク データから学 機械に学ばせ 学習させ | machine learning, deep learning, neural network, learn from data | ai
image-processing | 画像処理 画像認識 画像解析 画像検査 マシンビジョン 写真を調べ 画像から見つけ 画像で見分け 画像で判別 画像から | image processing, image recognition, machine vision, image analysis, computer vision, recognize images, find in images | ai
speech | 音声認識 音声処理 音声合成 声で操作 | speech recognition, speech processing, speech synthesis | ai
nlp | 自然言語処理 言語処理 機械翻訳 | natural language processing, NLP, machine translation | ai
big-data | ビッグデータ データ解析 データ分析 データマイニング 統計解析 | big data, data analysis, data analytics, data mining, statistical analysis
iot | IoT モノのインターネット 遠隔監視 スマート工場 スマートファクトリ 見える化 遠くから見張 遠隔で監視 離れた場所から監視 稼働状況 | internet of things, remote monitoring, smart factory, visualization of production, monitor remotely, connected machines
cloud | クラウド クラウドコンピューティング | cloud computing, cloud service | network
network | 情報通信 通信機器 ネットワーク 通信ネットワーク | telecommunication, communication equipment, communication network, information and communication
cybersecurity | サイバーセキュリティ 情報セキュリティ 暗号 | cybersecurity, information security, cryptography, cyber security
blockchain | ブロックチェーン | blockchain
vr | 仮想現実 拡張現実 バーチャルリアリティ | virtual reality, augmented reality, VR, AR
simulation | シミュレーション シュミレーション 数値計算 モデリング 計算で予測 計算で確かめ コンピュータで再現 コンピュータ上で試 シミュレート 模擬計算 | simulation, numerical simulation, predict by calculation, computer prediction, numerical modeling
digital-twin | デジタルツイン | digital twin
quantum | 量子 量子コンピュータ 量子技術 | quantum, quantum computing, quantum technology
control | 制御 自動制御 制御技術 シーケンス制御 制御工学 | control engineering, automatic control, sequence control, control technology, control system
gps | 測位 衛星測位 地理情報 地形情報 GIS 測量 | positioning, GPS, geographic information, surveying, GNSS
hmi | ヒューマンインタフェース ユーザインタフェース 人間工学 | human interface, user interface, ergonomics, human-machine interface
# fields of science
mechanical-engineering | 機械工学 | mechanical engineering
materials-science | 材料工学 材料科学 金属工学 冶金 | materials science, materials engineering, metallurgy
electrical-engineering | 電気工学 電気電子 電子工学 電気機器 | electrical engineering, electronics, electronic engineering, electrical equipment
chemistry | 化学 応用化学 有機化学 無機化学 | chemistry, applied chemistry, organic chemistry, inorganic chemistry
electrochemistry | 電気化学 電解 | electrochemistry, electrolysis, electrochemical
physics | 物理学 応用物理 | physics, applied physics
photonics | 光学 光技術 フォトニクス 光工学 光計測 | optics, photonics, optical technology, optical engineering
plasma | プラズマ | plasma
superconductivity | 超電導 超伝導 | superconductivity
ultrasonic | 超音波 | ultrasonic, ultrasound
microwave | マイクロ波 | microwave
mems | MEMS マイクロマシン 微小電気機械 | microelectromechanical
fluid | 流体 流体力学 流体工学 | fluid, fluid dynamics, fluid mechanics
thermal-engineering | 熱工学 伝熱 熱流体 | heat transfer, thermal engineering
combustion | 燃焼 エンジン 内燃機関 | combustion, engine, internal combustion
mechatronics | メカトロニクス メカトロ | mechatronics
biotechnology | バイオテクノロジ 生物工学 バイオ バイオ技術 | biotechnology, biotech, bioengineering
genetics | 遺伝子 ゲノム 遺伝子解析 DNA ゲノム編集 | gene, genome, genetic, genome editing, genetic analysis | biotechnology
protein | タンパク質 蛋白質 たんぱく質 ペプチド | protein, peptide | biotechnology
enzyme | 酵素 | enzyme, enzymatic | biotechnology
microorganism | 微生物 細菌 乳酸菌 酵母 菌株 | microorganism, bacteria, microbe, lactic acid bacteria, yeast, microbial | biotechnology
cell-culture | 細胞培養 細胞 培養 再生医療 幹細胞 | cell culture, cell, regenerative medicine, stem cell, tissue engineering
antibody | 抗体 免疫 ワクチン | antibody, immunity, vaccine, immunology | medicine
medicine | 医学 臨床 診断 治療 医療 病気を治 病気の治療 病院 医者 お医者 | medical, clinical, diagnosis, therapy, treatment of disease, healthcare, hospital, doctor, disease, illness, patient
cancer | 腫瘍 ガン抑制 ガン がんの がんを がんに がん細胞 がん患者 がん予防 | cancer, tumor, oncology | medicine
dementia | 認知症 アルツハイマー 物忘れ 記憶障害 忘れっぽ ぼけ ボケ防止 | dementia, Alzheimer, memory loss, forgetful | medicine
biosensor | バイオセンサ 生体計測 生体信号 体の状態を測 | biosensor, vital sign, biosignal, biomedical measurement, body sensor | sensor
nutrition | 栄養 栄養学 | nutrition
antibacterial | 抗菌 殺菌 滅菌 除菌 菌を殺 ばい菌 バイ菌 菌を減ら 消毒 衛生的 雑菌 | antibacterial, sterilization, disinfection, antimicrobial, germ, kill bacteria, hygienic, sanitary | hygiene
antioxidant | 抗酸化 ポリフェノール | antioxidant, polyphenol
preservation | 鮮度保持 保存技術 長期保存 長持ちする食 日持ち 腐らせない 新鮮 鮮度 賞味期限 腐らない 傷まない 長く保存 日もち 長持ちさせ 保存する 新鮮なまま | freshness keeping, preservation, shelf life, food preservation, keep fresh, fresh longer, freshness, stay fresh, spoil, keeps longer, best-before date
taste | 味覚 官能評価 食味 おいしさ 美味しさ おいしい 美味しい 味を調べ うまみ 旨味 風味 うまい 味を良 おいしく 美味しく | taste, sensory evaluation, flavor, tasty, delicious, taste good, taste better, flavour
agriculture | 農業 農学 栽培 農作物 作物 農家 畑で 野菜作り 作物を育 田畑 農業用 農園 畑の 農産物 菜園 | agriculture, farming, cultivation, crop, farmer, grow vegetables, field crops, growing crops
smart-agriculture | スマート農業 精密農業 植物工場 | smart agriculture, precision farming, plant factory, precision agriculture
rice | 米粉 稲作 水稲 お米 コメ 稲の | rice flour, rice cultivation, rice farming, rice, paddy rice | agriculture grain
forestry | 林業 森林 山の木 林の手入れ 植林 伐採 山を手入れ 木を切 木を植 山林 | forestry, forest, tree planting, logging, woodland, cut trees, plant trees
fishery | 漁業 養殖 水産業 魚を育て 漁師 魚を捕 養殖場 魚を獲 漁をす 漁の | fishery, aquaculture, fish farming, fishing, fisherman, raise fish
soil | 土壌 土壌改良 土を良く 土づくり 土作り 土の改良 | soil, soil improvement, earth and soil, garden soil
climate | 気候変動 地球温暖化 脱炭素 カーボンニュートラル 温室効果ガス 温暖化 CO2を減ら CO2削減 二酸化炭素を減ら 低炭素 | climate change, global warming, decarbonization, carbon neutral, greenhouse gas, reduce CO2, carbon emissions, low carbon
carbon-capture | 二酸化炭素回収 CO2回収 炭素回収 二酸化炭素を集め CO2を集め | carbon capture, CO2 capture, CCS
circular-economy | 循環型社会 サーキュラーエコノミー 循環経済 ごみを出さない社会 | circular economy, recycling society, zero waste
life-cycle | ライフサイクルアセスメント LCA | life cycle assessment
nuclear | 原子力 放射線 放射能 核融合 原発 放射性 | nuclear, radioactive, nuclear fusion, nuclear power | energy
geothermal | 地熱 温泉熱 地下の熱 | geothermal, geothermal heat | renewable-energy
smart-grid | スマートグリッド 電力系統 送電 電力網 | smart grid, power grid, electricity network, power transmission | electric-power
urban-planning | 都市計画 まちづくり スマートシティ | urban planning, town planning, smart city
bridge | 橋梁 インフラ トンネル 社会インフラ 橋の点検 高架橋 橋の 橋を 鉄橋 橋桁 歩道橋 | bridge structure, infrastructure, tunnel, bridge inspection, road bridge, bridges, footbridge, viaduct | civil-works
sociology | 社会学 社会科学 | sociology, social science
economics | 経済学 経営学 | economics, business administration
psychology | 心理学 | psychology
cultural-heritage | 文化財 文化遺産 伝統工芸 工芸 伝統産業 伝統的な工芸 民芸 | cultural heritage, traditional craft, cultural property, craft, traditional industry, folk craft, handicraft
`;
