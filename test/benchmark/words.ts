import type { LocalizedText } from '../../graph/model/localized-text.ts';

/** A word of the trade in both languages. */
export type Word = Required<LocalizedText>;

/** A city with its prefecture and coordinates in degrees. */
export interface City {
  readonly prefecture: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
}

export const MATERIALS =
  words(`アルミ|aluminium、ステンレス|stainless steel、鉄|iron、樹脂|resin、炭素鋼|carbon steel、
銅合金|copper alloy、真鍮|brass、チタン|titanium、プラスチック|plastic、鋳鉄|cast iron、ゴム|rubber、ガラス|glass、
セラミックス|ceramics、マグネシウム|magnesium、超硬合金|cemented carbide、シリコン|silicon、炭素繊維強化樹脂|CFRP、
フッ素樹脂|fluororesin、ニッケル合金|nickel alloy、工具鋼|tool steel、木材|wood、純銅|pure copper、
ポリイミドフィルム|polyimide film、石英|quartz、アルミナ|alumina、ジルコニア|zirconia、窒化ケイ素|silicon nitride、
タングステン|tungsten、モリブデン|molybdenum、コバルト合金|cobalt alloy、インコネル|Inconel、
高張力鋼板|high tensile steel sheet、亜鉛めっき鋼板|galvanised sheet、ばね鋼|spring steel、焼結金属|sintered metal、
発泡樹脂|foamed resin、不織布|nonwoven fabric、和紙|Japanese paper、竹繊維|bamboo fibre、
セルロースナノファイバー|cellulose nanofibre、磁性流体|magnetic fluid、形状記憶合金|shape memory alloy、
アモルファス合金|amorphous alloy、サファイア|sapphire、炭化ケイ素|silicon carbide、窒化ガリウム|gallium nitride、
シリコーンゴム|silicone rubber、エポキシ樹脂|epoxy resin、ポリカーボネート|polycarbonate、生分解性樹脂|biodegradable resin、
ポリアセタール|polyacetal、ハイドロゲル|hydrogel、多孔質体|porous body、米ぬか|rice bran、魚介残渣|fish residue、
火山灰|volcanic ash、廃ガラス|waste glass、石炭灰|coal ash、銀ナノ粒子|silver nanoparticles、液晶高分子|liquid crystal polymer`);

export const PROCESSES =
  words(`切削加工|machining、溶接|welding、プレス加工|press forming、板金加工|sheet metal working、
めっき|plating、研磨|polishing、塗装|painting、組立|assembly、表面処理|surface treatment、熱処理|heat treatment、
射出成形|injection moulding、鋳造|casting、旋盤加工|turning、フライス加工|milling、研削|grinding、検査|inspection、
レーザー加工|laser machining、放電加工|electrical discharge machining、曲げ加工|bending、測定|measurement、
アルマイト処理|anodising、鍛造|forging、接着|adhesive bonding、焼入れ|quenching、洗浄|cleaning、印刷|printing、
真空成形|vacuum forming、ワイヤーカット|wire cutting、ヘラ絞り|metal spinning、製缶|can making、ろう付け|brazing、
無電解ニッケルめっき|electroless nickel plating、電解研磨|electropolishing、ショットブラスト|shot blasting、
ホーニング|honing、ラッピング|lapping、転造|form rolling、引抜き|drawing、押出成形|extrusion、ブロー成形|blow moulding、
粉末冶金|powder metallurgy、金属積層造形|metal additive manufacturing、摩擦攪拌接合|friction stir welding、
イオン窒化|ion nitriding、浸炭|carburising、真空蒸着|vacuum deposition、スパッタリング|sputtering、
プラズマ処理|plasma treatment、エッチング|etching、フォトリソグラフィ|photolithography、ダイシング|dicing、
基板実装|board mounting、ハーネス加工|harness making、樹脂モールド|resin moulding、スピンコート|spin coating、
超音波溶着|ultrasonic welding、レーザーマーキング|laser marking、バレル研磨|barrel finishing、
バフ研磨|buffing、黒染め|black oxide finish、溶射|thermal spraying、含浸|impregnation、攪拌|stirring、粉砕|crushing、
造粒|granulation、乾燥|drying、凍結乾燥|freeze drying、発酵|fermentation、抽出|extraction、蒸留|distillation、
膜分離|membrane separation、殺菌|sterilisation、包装|packaging、縫製|sewing、染色|dyeing、撚糸|twisting、
三次元測定|coordinate measuring、非破壊検査|non-destructive testing、画像検査|image inspection、
元素分析|elemental analysis、疲労試験|fatigue testing、振動試験|vibration testing、塩水噴霧試験|salt spray testing、
構造解析|structural analysis、流体解析|flow analysis、樹脂流動解析|mould flow analysis、型設計|mould design、
回路設計|circuit design、組込みソフト開発|embedded software、自動化|automation、試作|prototyping、修理|repair`);

export const PRODUCTS =
  words(`機械部品|machine parts、金型|dies and moulds、自動車部品|car parts、治具|jigs、電子部品|electronic parts、
半導体製造装置部品|semiconductor equipment parts、医療機器部品|medical device parts、検査装置|inspection equipment、
搬送装置|conveying equipment、食品機械|food machinery、省力機器|labour-saving machines、センサ|sensors、
ロボットハンド|robot hands、圧力容器|pressure vessels、配管|piping、コンベヤ|conveyors、歯車|gears、ばね|springs、ねじ|screws、
軸受|bearings、ポンプ|pumps、バルブ|valves、熱交換器|heat exchangers、タンク|tanks、筐体|housings、基板|circuit boards、
コネクタ|connectors、リードフレーム|lead frames、光学レンズ|optical lenses、航空機部品|aircraft parts、
船舶用部品|ship parts、鉄道部品|railway parts、農業機械|farm machinery、建築金物|architectural hardware、
厨房機器|kitchen equipment、二次電池|secondary batteries、燃料電池|fuel cells、太陽電池|solar cells、モータ|motors、
減速機|reducers、アクチュエータ|actuators、手術器具|surgical instruments、義肢装具|prostheses、介護用品|care products、
補聴器|hearing aids、マイクロ流路|microchannels、試薬|reagents、化粧品|cosmetics、機能性食品|functional foods、
発酵食品|fermented foods、調味料|seasonings、飲料|beverages、冷凍食品|frozen foods、包装材|packaging materials、
釣具|fishing tackle、楽器部品|instrument parts、玩具|toys、家具|furniture、照明器具|lighting fixtures、
遮音材|sound insulation、断熱材|thermal insulation、放熱板|heat sinks、電磁波シールド|electromagnetic shields、
ヒータ|heaters、ノズル|nozzles、刃物|blades、切削工具|cutting tools、研磨材|abrasives、フィルタ|filters、
水処理装置|water treatment plants、集塵機|dust collectors、脱臭装置|deodorising equipment、ごみ処理機|waste processors、
風力発電機|wind turbines、小水力発電装置|small hydro generators、蓄電装置|power storage units、充電器|chargers、
無人搬送車|automated guided vehicles、ドローン|drones、水中ロボット|underwater robots、除雪機|snow removers、
温室制御装置|greenhouse controllers、選果機|fruit sorters、養殖設備|aquaculture plants、乾燥機|dryers、
撹拌機|agitators、真空チャンバー|vacuum chambers、ステージ|positioning stages、光ファイバ部品|fibre-optic parts、
アンテナ|antennas、表示パネル|display panels、生産管理システム|production control systems、
予知保全システム|predictive maintenance systems、画像認識ソフト|image recognition software、
見守り機器|monitoring devices、車いす|wheelchairs、防災用品|disaster supplies、文具|stationery、漆器|lacquerware`);

export const TOPICS =
  words(`機械学習による異常検知|anomaly detection by machine learning、高分子材料の劣化機構|degradation of polymers、
低温プラズマの応用|low temperature plasma、金属疲労の予測|prediction of metal fatigue、薄膜の密着性|adhesion of thin films、
微生物による有用物質生産|production by microorganisms、植物工場の環境制御|control of plant factories、
画像処理による外観検査|visual inspection by image processing、熱電変換材料|thermoelectric materials、
水素吸蔵合金|hydrogen storage alloys、固体電解質|solid electrolytes、トライボロジー|tribology、
超精密切削の工具摩耗|tool wear in ultra-precision cutting、マイクロバブル|microbubbles、バイオマスの熱分解|biomass pyrolysis、
酵素反応の最適化|optimisation of enzyme reactions、歩行動作の計測|gait measurement、生体適合性材料|biocompatible materials、
地域資源の機能性成分|functional components of local resources、音響信号処理|acoustic signal processing、
電磁場解析|electromagnetic analysis、複合材料の成形|forming of composites、粉体の流動性|flow of powders、
腐食と防食|corrosion and its prevention、光触媒|photocatalysts、量子ドット|quantum dots、磁気センサ|magnetic sensors、
土壌浄化|soil remediation、雪氷の力学|mechanics of snow and ice、耐震補強|seismic retrofitting、
コンクリートのひび割れ|cracks in concrete、河川水質の監視|monitoring of river water、獣害対策|wildlife damage control、
高齢者の見守り|watching over the elderly、需要予測|demand forecasting、生産スケジューリング|production scheduling、
ロボットの力制御|force control of robots、自律移動|autonomous navigation、無線給電|wireless power transfer、
電力変換回路|power converters、超音波による洗浄|ultrasonic cleaning、食感の客観評価|objective evaluation of texture、
香気成分の分析|analysis of aroma、醸造酵母の育種|breeding of brewing yeast、海藻の養殖|seaweed farming、
木質材料の改質|modification of wood、繊維の抗菌加工|antibacterial finishing of fibres、
希少金属の回収|recovery of rare metals、廃プラスチックの再資源化|recycling of waste plastics、
鋳造欠陥の低減|reduction of casting defects、溶接変形の予測|prediction of welding distortion、
残留応力の測定|measurement of residual stress、切削油の削減|reduction of cutting oil、
バリ取りの自動化|automation of deburring、ナノ粒子の分散|dispersion of nanoparticles`);

export const MACHINES = words(`マシニングセンタ|machining centre、数値制御旋盤|CNC lathe、
三次元測定機|coordinate measuring machine、走査電子顕微鏡|scanning electron microscope、レーザー加工機|laser cutting machine、
射出成形機|injection moulding machine、プレス機|press、五軸加工機|five-axis machine、放電加工機|EDM machine、
ワイヤー放電加工機|wire EDM machine、平面研削盤|surface grinder、円筒研削盤|cylindrical grinder、
プレスブレーキ|press brake、タレットパンチプレス|turret punch press、溶接ロボット|welding robot、
熱処理炉|heat treatment furnace、真空炉|vacuum furnace、めっきライン|plating line、塗装ロボット|painting robot、
三次元プリンタ|3D printer、金属粉末積層造形機|metal powder bed machine、蛍光X線分析装置|X-ray fluorescence analyser、
X線回折装置|X-ray diffractometer、X線CT装置|X-ray CT scanner、赤外分光装置|infrared spectrometer、
ガスクロマトグラフ|gas chromatograph、液体クロマトグラフ|liquid chromatograph、万能試験機|universal tester、
疲労試験機|fatigue tester、振動試験機|vibration tester、恒温恒湿槽|climate chamber、電波暗室|anechoic chamber、
粒度分布計|particle size analyser、表面粗さ計|roughness tester、真円度測定機|roundness tester、硬度計|hardness tester、
原子間力顕微鏡|atomic force microscope、スパッタ装置|sputtering machine、クリーンルーム|clean room、
凍結乾燥機|freeze dryer、押出機|extruder、混練機|kneader、ボールミル|ball mill、高速度カメラ|high-speed camera、
サーモグラフィ|thermal camera、風洞|wind tunnel、門形五面加工機|double-column five-face machine、
ホブ盤|hobbing machine、転造盤|rolling machine、大型旋盤|large lathe`);

export const INDUSTRIES =
  words(`自動車|automotive、半導体|semiconductor、医療機器|medical devices、食品|food、航空宇宙|aerospace、
建設|construction、農業|agriculture、電機|electrical、化学|chemical、鉄道|railway、造船|shipbuilding、環境|environment、
エネルギー|energy、繊維|textile、印刷|printing、水産|fisheries、林業|forestry、観光|tourism、福祉|welfare、物流|logistics、
通信|telecommunications、製薬|pharmaceutical、化粧品|cosmetics、防災|disaster prevention、教育|education`);

export const MODIFIERS =
  words(`精密|precision、小ロット|small lot、微細|micro、高精度|high accuracy、薄肉|thin-wall、大型|large、
短納期|short lead time、難削材|hard-to-cut、自動|automatic、高速|high speed、耐熱|heat resistant、耐食|corrosion resistant、
超精密|ultra-precision、量産|mass production、試作|prototype、鏡面|mirror finish、真空用|vacuum、高強度|high strength、
軽量|lightweight、低コスト|low cost、省エネ|energy-saving、無人|unmanned、特注|custom、長尺|long、極薄|ultra-thin、
高耐久|durable、抗菌|antibacterial、防水|waterproof、低騒音|low noise、環境対応|environmentally friendly`);

export const PROBLEMS =
  words(`歩留まり|yield、加工時間|machining time、人手不足|labour shortage、寸法ばらつき|size variation、
バリ|burrs、変形|distortion、重量|weight、コスト|cost、錆|rust、騒音|noise、割れ|cracks、汚れ|dirt、廃棄物|waste、
消費電力|power consumption、異物混入|contamination、納期遅れ|late delivery、摩耗|wear、発熱|heat、臭気|odour、塵埃|dust`);

export const QUANTITIES: readonly {
  readonly quantity: string;
  readonly unit: string;
  readonly values: readonly number[];
}[] = [
  { quantity: '板厚', unit: 'mm', values: [0.05, 0.1, 0.3, 0.5, 0.8, 1.2, 2, 3.2, 6, 9, 12, 25] },
  { quantity: '外径', unit: 'mm', values: [0.5, 1, 3, 8, 15, 30, 60, 120, 250, 300, 500, 800] },
  { quantity: 'ロット', unit: '個', values: [1, 5, 10, 50, 100, 300, 1000, 5000, 10000, 50000] },
  { quantity: '納期', unit: '日', values: [1, 2, 3, 5, 7, 10, 14, 20, 30, 45, 60] },
  { quantity: '長さ', unit: 'mm', values: [5, 20, 50, 100, 300, 600, 1000, 2000, 3000, 6000] },
  { quantity: '温度', unit: '℃', values: [-60, -20, 0, 25, 80, 150, 300, 600, 900, 1200, 1600] },
  { quantity: '質量', unit: 'kg', values: [0.01, 0.1, 0.5, 1, 5, 20, 50, 100, 500, 1000, 5000] },
];

export const SURNAMES =
  '山田 佐藤 鈴木 高橋 田中 伊藤 渡辺 中村 小林 加藤 吉田 山本 松本 井上 木村 林 清水 斎藤 山口 森 池田 橋本 阿部 石川 山崎 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 遠藤 青木 坂本 福田 西村 太田 藤井 金子 三浦 中野 松田 原田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山'.split(
    ' ',
  );

export const FIRM_SUFFIXES =
  '製作所 工業 精機 鉄工所 金型 テクノ 産業 電機 化成 技研 製造 機工 精密 エンジニアリング 鋳造所 食品 木工 樹脂 硝子 繊維'.split(
    ' ',
  );

/** Syllables of invented brand names, which give generated texts a long tail of rare words. */
export const SYLLABLES =
  'ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ テ ト ナ ニ ネ ノ ハ ヒ フ マ ミ ム メ モ ラ リ ル レ ロ ワ バ ビ ブ ダ デ ド ガ ギ グ ジ ゼ パ ピ プ リン テック ロン ナス タル ミア ゼン'.split(
    ' ',
  );

export const CITIES: readonly City[] =
  `東京都 大田区 35.561 139.716、大阪府 東大阪市 34.679 135.601、愛知県 名古屋市 35.181 136.906、静岡県 浜松市 34.711 137.726、
東京都 八王子市 35.666 139.316、神奈川県 川崎市 35.531 139.703、京都府 京都市 35.012 135.768、兵庫県 神戸市 34.690 135.196、
埼玉県 川口市 35.808 139.724、福岡県 北九州市 33.883 130.875、新潟県 燕市 37.673 138.882、長野県 岡谷市 36.067 138.049、
岩手県 花巻市 39.389 141.117、岩手県 盛岡市 39.702 141.154、大分県 佐伯市 32.960 131.899、北海道 札幌市 43.062 141.354、
北海道 室蘭市 42.315 140.974、熊本県 熊本市 32.803 130.708、広島県 福山市 34.486 133.362、大阪府 堺市 34.573 135.483、
兵庫県 尼崎市 34.733 135.406、神奈川県 相模原市 35.571 139.373、長野県 諏訪市 36.039 138.114、岐阜県 関市 35.496 136.918、
石川県 金沢市 36.561 136.656、富山県 高岡市 36.754 137.026、福井県 鯖江市 35.957 136.184、群馬県 太田市 36.291 139.375、
栃木県 宇都宮市 36.555 139.883、茨城県 日立市 36.599 140.651、宮城県 仙台市 38.268 140.869、山形県 米沢市 37.922 140.117、
福島県 会津若松市 37.495 139.930、青森県 八戸市 40.512 141.488、秋田県 由利本荘市 39.386 140.049、岡山県 倉敷市 34.585 133.772、
山口県 宇部市 33.952 131.247、香川県 高松市 34.343 134.047、愛媛県 新居浜市 33.960 133.283、高知県 南国市 33.576 133.641、
長崎県 佐世保市 33.180 129.715、宮崎県 延岡市 32.582 131.665、鹿児島県 霧島市 31.741 130.763、沖縄県 うるま市 26.379 127.858、
三重県 四日市市 34.965 136.625、滋賀県 草津市 35.013 135.961、奈良県 大和郡山市 34.649 135.783、千葉県 市原市 35.498 140.116`
    .split(/、\s*/u)
    .map(city);

function words(list: string): readonly Word[] {
  return list.split(/、\s*/u).map((entry) => {
    const [ja, en] = entry.trim().split('|');
    if (!ja || !en) throw new Error(`A word needs both languages: "${entry}".`);
    return { ja, en };
  });
}

function city(line: string): City {
  const [prefecture, name, latitude, longitude] = line.trim().split(' ');
  if (!prefecture || !name) throw new Error(`A city needs its prefecture and name: "${line}".`);
  return { prefecture, city: name, latitude: Number(latitude), longitude: Number(longitude) };
}
