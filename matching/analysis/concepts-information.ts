/** Computing, data, pictures and communication: rows of `concepts.ts`. */
export const INFORMATION_CONCEPTS = `
database | データベース データ管理 情報管理 データ蓄積 情報検索 データを整理 | database, data management, information retrieval, data storage | software
data-collection | データ収集 データを集 データ取得 データロガ 情報収集 計測データ データ計測 | data collection, data acquisition, data logger, gather data
paperless | ペーパーレス 電子化 電子文書 書類を電子 文書管理 書類管理 スキャナ 図面管理 紙をなく | paperless, document management, digitize documents, scanner, drawing management
character-recognition | 文字認識 手書き文字 OCR 文字を読み取 | character recognition, handwriting, read letters | image-processing
object-recognition | 物体認識 物体検出 人物検出 動作認識 姿勢推定 行動認識 人の動き モーションキャプチャ 動きを測 動きを解析 | object recognition, object detection, motion capture, motion analysis, pose estimation, human motion | image-processing
emotion | 感性 感情 感性工学 印象評価 感性評価 | emotion, Kansei, affective, impression evaluation
image-data | 画像 画像圧縮 画像データ 画質 高画質 高精細 画像処理技術 解像度 | image, image compression, image quality, high resolution, high definition
picture-3d | 立体視 三次元画像 三次元表示 3D表示 裸眼立体 立体画像 | three-dimensional image, stereoscopic, 3D display, 3D imaging | image-data
sound-processing | 音響処理 音源 音を分析 雑音 ノイズ除去 声の 音声 話す 会話 対話 対話ロボット | sound processing, sound source, noise removal, voice, talk, dialogue, conversation, chatbot | speech
speech-device | 読み上げ 自動音声 字幕 手話 | read aloud, text to speech, subtitle, sign language | speech
positioning-indoor | 位置情報 位置を知 場所を知 GPS端末 屋内測位 迷子 現在地 | location information, locate position, indoor positioning, find location, location tracking | gps
map-navigation | 地図 電子地図 カーナビ 道案内 ナビゲーション 経路探索 | digital map, navigation, car navigation, route guidance, route search
traffic-system | 交通 交通システム 渋滞 信号機 交通管制 高度道路交通 駐車場 駐車 料金所 | traffic, traffic signal, congestion, intelligent transport, parking lot, traffic control
bus-taxi | バス運行 タクシー 公共交通 配車 デマンド交通 乗客 | bus service, taxi, public transport, vehicle dispatch, passenger | traffic-system
internet | インターネット オンライン ネット配信 ウェブ 情報発信 SNS ブログ | internet, online, social media, blog, web content
web-system | ウェブシステム Webシステム Webアプリ 会員サイト 予約システム 予約 ポータルサイト | web application, web system, reservation system, portal site | web software
smartphone-app | スマホアプリ モバイルアプリ アプリケーション 携帯アプリ タブレット アプリ スマホで | mobile app, smartphone application, tablet, app, phone app | software
business-system | 業務システム 基幹システム 業務ソフト ERP 情報システム 業務の電子 IT化 DX IT導入 情報化 | business system, core system, information system, digital transformation | software
system-integration | システムインテグレーション システム構築 システム設計 システム開発会社 SIer | system integration, system construction, system architecture | software
scheduling | 工程計画 スケジューラ スケジューリング 日程計画 人員配置 シフト管理 配送計画 | scheduling, process planning, shift planning, delivery planning | production-management
process-monitor | 稼働監視 設備監視 工程監視 生産監視 機械の状態 状態監視 | machine monitoring, condition monitoring, process monitoring, equipment status | iot
plc | シーケンサ PLC ラダー シーケンス 制御プログラム リレー回路 | programmable logic controller, ladder program, sequencer | control automation
numerical-control | 数値制御 NC装置 NC制御 サーボ サーボモータ モーションコントロール ステッピングモータ | numerical control, servo, motion control, stepping motor, servomotor | control
control-theory | 最適制御 ロバスト制御 フィードバック PID ファジィ ファジー 適応制御 | robust control, feedback control, fuzzy, adaptive control, control theory | control
controller-device | コントローラ 制御装置 制御機器 温調器 制御システム 電子制御 | controller, control device, electronic control, control unit | control
robot-vision | ロボットビジョン ピッキングロボット ばら積み 協働ロボット 双腕 サービスロボット 介護ロボット ペットロボット 移動ロボット | robot vision, bin picking, collaborative robot, service robot, mobile robot, care robot | robot
robot-si | ロボットシステム ロボット導入 ロボットシミュレーション ティーチング オフラインティーチング | robot system integration, robot introduction, robot teaching, offline teaching | robot automation
parallel-computing | 並列計算 並列処理 スーパーコンピュータ 高速計算 GPU 分散処理 スパコン | parallel computing, supercomputer, high performance computing, distributed processing | simulation
algorithm | アルゴリズム 数理 数学 統計 組合せ最適化 遺伝的アルゴリズム 計算手法 | algorithm, mathematics, statistics, combinatorial optimization, genetic algorithm | software
open-source | オープンソース Linux Java言語 OS開発 ミドルウェア プラグイン | open source, middleware, operating system | software
sensor-network | センサネットワーク 無線センサ LPWA ZigBee Bluetooth 無線LAN Wi-Fi 近距離無線 | sensor network, wireless sensor, wireless LAN | iot network
mobile-5g | 移動通信 第5世代 5G通信 ローカル5G 基地局 | mobile communication, 5G, base station, cellular | network
broadcast | 放送 テレビ ラジオ ケーブルテレビ 受信機 地デジ 放送局 | broadcasting, television, radio broadcast, cable TV, broadcast receiver | network
satellite-data | 通信衛星 衛星通信 衛星データ | satellite communication, satellite data, communication satellite | satellite
personal-information | 個人情報 情報漏洩 情報漏えい プライバシ ウイルス対策 不正アクセス ハッカ パスワード 情報を守 | personal information, information leak, privacy, unauthorized access, hacker, password, data protection | cybersecurity
recommendation | 推薦 推薦システム 知識処理 エキスパートシステム 知識ベース オントロジ セマンティック | recommender, expert system, knowledge base, ontology, semantic | ai
education-system | 学習支援 教育ソフト 学習ソフト eラーニングシステム プログラミング教育 | learning support, educational software, learning system, programming education | education
wearable | ウェアラブル 身につける装置 身に着け スマートウォッチ 装着型 | wearable, smart watch, body-worn device | sensor
driver-support | 運転支援 安全運転 衝突防止 ドライブレコーダ 居眠り運転 事故を防 自動ブレーキ 高齢ドライバ | driver assistance, safe driving, collision avoidance, drive recorder, drowsy driving, dashcam | automotive
test-software | ソフトウェアテスト デバッグ ソフトウェア検証 バグ 動作確認 | software testing, debugging, software bug | software
circuit-test | 基板検査 回路検査 半導体検査 半導体テスタ プローブカード プローブ 導通検査 | board inspection, circuit test, semiconductor tester, probe card, probe, continuity test | inspection
electronic-equipment | 基板開発 ボード開発 電子機器 電子機器設計 電子機器製造 回路開発 EMS | electronic equipment, board development, electronic manufacturing service, electronic design | circuit-design
field-analysis | 電磁界解析 磁場解析 音響解析 振動解析 機構解析 落下解析 衝突解析 鋳造シミュレーション 樹脂流動解析 プレス成形解析 | electromagnetic analysis, vibration analysis, acoustic analysis, casting simulation, resin flow analysis, forming simulation, crash analysis | cae simulation
molecular-simulation | 分子動力学 第一原理計算 計算化学 材料計算 量子化学 マテリアルズインフォマティクス | molecular dynamics, first-principles calculation, computational chemistry, quantum chemistry, materials informatics | simulation
image-sensor | イメージセンサ CCD CMOS 赤外線センサ 人感センサ 光センサ | image sensor, infrared sensor, motion detector, optical sensor | sensor
radar-lidar | レーダ ライダ 距離画像 地中レーダ 測距 ミリ波レーダ | radar, lidar, range image, ground penetrating radar
imaging-hidden | 非侵襲 透視 内部を見る 中を見る テラヘルツ X線画像 近赤外分光 中身を調べ | noninvasive, see inside, terahertz, X-ray imaging, near infrared spectroscopy | ndt
`;
