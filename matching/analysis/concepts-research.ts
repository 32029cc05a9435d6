/** Measuring, testing and research: rows of `concepts.ts`. */
export const RESEARCH_CONCEPTS = `
# measuring and testing
inspection | 検査 外観検査 品質検査 検品 全数検査 | inspection, visual inspection, quality inspection
inspection-equipment | 検査装置 検査機 検査機器 | inspection equipment, inspection machine, inspection system, testing machine
measurement | 測定 計測 測定器 計測器 計測機器 | measurement, measuring, metrology, measuring instrument, instrumentation
cmm | 三次元測定 3次元測定 三次元測定機 3次元測定機 三次元測定器 三次元計測 | coordinate measuring machine, CMM, three-dimensional measurement, 3D measurement | measurement
roughness | 表面粗さ 面粗度 粗さ測定 表面粗さ測定 | surface roughness, roughness measurement | measurement
shape-measurement | 形状測定 輪郭測定 真円度 形状計測 | shape measurement, profile measurement, roundness, contour measurement | measurement
hardness-test | 硬さ試験 硬度 硬度計 ビッカース 硬さ測定 | hardness test, hardness tester, Vickers hardness, hardness
tensile-test | 引張試験 引張り試験 万能試験機 強度試験 材料試験 材料試験機 圧縮試験 | tensile test, universal testing machine, strength test, material testing
fatigue | 疲労試験 疲労 疲労強度 | fatigue test, fatigue strength, fatigue
vibration-test | 振動試験 加振 振動測定 | vibration test, shaker, vibration measurement
noise | 騒音 音響 防音 吸音 無響室 | noise, acoustics, soundproof, anechoic chamber, acoustic
emc | 電磁ノイズ 電磁両立性 電波暗室 電磁波 EMC試験 ノイズ試験 | EMC, electromagnetic compatibility, EMI, anechoic chamber radio, electromagnetic wave
environmental-test | 環境試験 恒温恒湿 耐候性 塩水噴霧 温度サイクル 耐久試験 信頼性試験 | environmental test, temperature humidity, weathering test, salt spray, durability test, reliability test
ndt | 非破壊検査 非破壊試験 超音波探傷 探傷 放射線透過 磁粉探傷 浸透探傷 | nondestructive testing, non-destructive inspection, ultrasonic testing, nondestructive inspection, flaw detection
x-ray-ct | X線CT X線検査 X線透過 産業用CT | X-ray CT, X-ray inspection, computed tomography, industrial CT
x-ray-diffraction | X線回折 XRD | X-ray diffraction, XRD
xrf | 蛍光X線 蛍光X線分析 | X-ray fluorescence, XRF
electron-microscope | 電子顕微鏡 走査型電子顕微鏡 透過型電子顕微鏡 走査電子顕微鏡 SEM TEM | electron microscope, scanning electron microscope, transmission electron microscope, SEM, TEM, electron microscopy
microscope | 顕微鏡 光学顕微鏡 原子間力顕微鏡 マイクロスコープ | microscope, microscopy, atomic force microscope
spectroscopy | 分光 分光分析 分光光度計 赤外分光 ラマン分光 赤外分光光度計 | spectroscopy, spectrometer, spectrophotometer, infrared spectroscopy, Raman, FTIR
mass-spectrometry | 質量分析 質量分析計 | mass spectrometry, mass spectrometer
chromatography | クロマトグラフィ ガスクロマトグラフ 液体クロマトグラフ HPLC クロマトグラフ | chromatography, gas chromatograph, liquid chromatography, HPLC
nmr | 核磁気共鳴 NMR | nuclear magnetic resonance, NMR
thermal-analysis | 熱分析 示差走査 熱重量 熱伝導率 | thermal analysis, differential scanning calorimetry, DSC, thermal conductivity
chemical-analysis | 化学分析 成分分析 定量分析 元素分析 材料分析 分析試験 | chemical analysis, component analysis, elemental analysis, material analysis, quantitative analysis
component-testing | 依頼試験 受託試験 受託分析 試験分析 評価試験 | commissioned testing, contract analysis, testing service, evaluation test
calibration | 校正 較正 | calibration
certification | 認証 認証取得 ISO取得 規格認証 | certification, certified, accreditation
quality-control | 品質管理 品質保証 | quality control, quality assurance, quality management
traceability | トレーサビリティ | traceability
# information
ai | 人工知能 AI AI技術 | artificial intelligence, AI
machine-learning | 機械学習 深層学習 ディープラーニング ニューラルネットワーク | machine learning, deep learning, neural network | ai
image-processing | 画像処理 画像認識 画像解析 画像検査 マシンビジョン | image processing, image recognition, machine vision, image analysis, computer vision
speech | 音声認識 音声処理 音声合成 | speech recognition, speech processing, speech synthesis
nlp | 自然言語処理 言語処理 機械翻訳 | natural language processing, NLP, machine translation
big-data | ビッグデータ データ解析 データ分析 データマイニング 統計解析 | big data, data analysis, data analytics, data mining, statistical analysis
iot | IoT モノのインターネット 遠隔監視 スマート工場 スマートファクトリ 見える化 | IoT, internet of things, remote monitoring, smart factory, visualization of production
cloud | クラウド クラウドコンピューティング | cloud computing, cloud service
network | 情報通信 通信機器 ネットワーク 通信ネットワーク | telecommunication, communication equipment, communication network, information and communication
cybersecurity | サイバーセキュリティ 情報セキュリティ 暗号 | cybersecurity, information security, cryptography, cyber security
blockchain | ブロックチェーン | blockchain
vr | 仮想現実 拡張現実 バーチャルリアリティ | virtual reality, augmented reality, VR, AR
simulation | シミュレーション シュミレーション 数値計算 モデリング | simulation, numerical simulation, modeling, modelling
digital-twin | デジタルツイン | digital twin
quantum | 量子 量子コンピュータ 量子技術 | quantum, quantum computing, quantum technology
control | 制御 自動制御 制御技術 シーケンス制御 制御工学 | control engineering, automatic control, sequence control, control technology, control system
gps | 測位 衛星測位 地理情報 地形情報 GIS 測量 | positioning, GPS, geographic information, GIS, surveying, GNSS
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
superconductivity | 超電導 超伝導 | superconductivity, superconducting
ultrasonic | 超音波 | ultrasonic, ultrasound
microwave | マイクロ波 | microwave
mems | MEMS マイクロマシン 微小電気機械 | MEMS, micromachine, microelectromechanical
fluid | 流体 流体力学 流体工学 | fluid, fluid dynamics, fluid mechanics
thermal-engineering | 熱工学 伝熱 熱流体 | heat transfer, thermal engineering
combustion | 燃焼 エンジン 内燃機関 | combustion, engine, internal combustion
mechatronics | メカトロニクス メカトロ | mechatronics
biotechnology | バイオテクノロジ 生物工学 バイオ バイオ技術 | biotechnology, biotech, bioengineering
genetics | 遺伝子 ゲノム 遺伝子解析 DNA ゲノム編集 | gene, genome, genetic, DNA, genome editing, genetic analysis
protein | タンパク質 蛋白質 たんぱく質 ペプチド | protein, peptide
enzyme | 酵素 | enzyme, enzymatic
microorganism | 微生物 細菌 乳酸菌 酵母 菌株 | microorganism, bacteria, microbe, lactic acid bacteria, yeast, microbial
cell-culture | 細胞培養 細胞 培養 再生医療 幹細胞 | cell culture, cell, regenerative medicine, stem cell, tissue engineering
antibody | 抗体 免疫 ワクチン | antibody, immunity, vaccine, immunology
medicine | 医学 臨床 診断 治療 医療 | medical, clinical, diagnosis, therapy, treatment of disease, healthcare
cancer | がん 癌 腫瘍 ガン抑制 | cancer, tumor, oncology
dementia | 認知症 アルツハイマー | dementia, Alzheimer
biosensor | バイオセンサ 生体計測 生体信号 | biosensor, vital sign, biosignal, biomedical measurement
nutrition | 栄養 栄養学 | nutrition, nutritional
antibacterial | 抗菌 殺菌 滅菌 除菌 | antibacterial, sterilization, disinfection, antimicrobial
antioxidant | 抗酸化 ポリフェノール | antioxidant, polyphenol
preservation | 鮮度保持 保存技術 長期保存 | freshness keeping, preservation, shelf life, food preservation
taste | 味覚 官能評価 食味 | taste, sensory evaluation, flavor
agriculture | 農業 農学 栽培 農作物 作物 | agriculture, farming, cultivation, crop
smart-agriculture | スマート農業 精密農業 植物工場 | smart agriculture, precision farming, plant factory, precision agriculture
rice | 米粉 稲作 水稲 | rice flour, rice cultivation, rice farming
forestry | 林業 森林 | forestry, forest
fishery | 漁業 養殖 水産業 | fishery, aquaculture, fish farming
soil | 土壌 土壌改良 | soil, soil improvement
climate | 気候変動 地球温暖化 脱炭素 カーボンニュートラル 温室効果ガス | climate change, global warming, decarbonization, carbon neutral, greenhouse gas
carbon-capture | 二酸化炭素回収 CO2回収 炭素回収 | carbon capture, CO2 capture, CCS
circular-economy | 循環型社会 サーキュラーエコノミー 循環経済 | circular economy, recycling society
life-cycle | ライフサイクルアセスメント LCA | life cycle assessment, LCA
nuclear | 原子力 放射線 放射能 核融合 | nuclear, radiation, radioactive, nuclear fusion
geothermal | 地熱 温泉熱 | geothermal
smart-grid | スマートグリッド 電力系統 送電 電力網 | smart grid, power grid, electricity network, power transmission
urban-planning | 都市計画 まちづくり スマートシティ | urban planning, town planning, smart city
bridge | 橋梁 インフラ トンネル 社会インフラ | bridge structure, infrastructure, tunnel
sociology | 社会学 社会科学 | sociology, social science
economics | 経済学 経営学 | economics, business administration
psychology | 心理学 | psychology
cultural-heritage | 文化財 文化遺産 伝統工芸 工芸 | cultural heritage, traditional craft, cultural property, craft
`;
