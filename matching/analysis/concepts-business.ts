/** Business, trade and the services that firms ask for: rows of `concepts.ts`. */
export const BUSINESS_CONCEPTS = `
# money and management
investment | 出資者 投資家 ベンチャーキャピタル 株式公開 上場 ファンド 資金提供 | investor relations, venture capital, stock listing, raise capital | finance
subsidy | 補助金 助成金 助成制度 交付金 公的支援 支援制度 補助事業 | public subsidy, grants, public support program, aid scheme | finance
business-plan | 事業計画 経営計画 経営戦略 事業戦略 中期計画 ビジネスプラン ビジネスモデル | business plan, business strategy, management plan, business model
management-improvement | 経営改善 経営革新 事業再生 業務改善 経営診断 企業診断 経営改革 再建 | management improvement, business turnaround, business innovation, corporate diagnosis | management-consulting
business-succession | 事業承継 後継者 跡継ぎ 後継ぎ 事業を継 廃業 M&A 合併 買収 | business succession, successor, take over business, merger and acquisition, closing down business
accounting | 会計 経理 財務 簿記 決算 給与計算 会計ソフト 原価計算 原価管理 帳簿 | accounting, bookkeeping, payroll, cost accounting, financial statement
tax | 税務 税理士 税金 確定申告 | tax, tax accountant, tax return
legal | 法律 法務 弁護士 契約書 契約 訴訟 行政書士 司法書士 法規 法令 | legal, law, lawyer, attorney, contract, lawsuit, legal affairs
labor-affairs | 労務 社会保険 労務管理 就業規則 社労士 人事 人事制度 賃金 雇用 | labor management, personnel affairs, employment, wages, social insurance
recruiting | 求人 人材採用 採用活動 就職 人材確保 人材派遣 派遣 インターンシップ 人を雇 新卒 人材紹介 | recruiting, hire people, job placement, temporary staffing, internship
skill-passing | 技能伝承 技術伝承 熟練 職人 匠の 技能者 職人の技 暗黙知 技の継承 | skill transfer, craftsman, craftsmanship, skilled worker, tacit knowledge, pass on skills
seminar | セミナ 講習会 講演 講師 勉強会 研究会 講演会 技術講習 | seminar, lecture, workshop course, study group
technical-training | 技術研修 技術者教育 技術者育成 職業訓練 技能検定 実習 ものづくり教育 | technical training, engineer training, vocational training, skills test | human-resources
technical-advice | 技術相談 技術指導 技術アドバイス 技術支援 専門家派遣 アドバイザ 技術的な相談 助言 技術士 | technical advice, technical consultation, technical guidance, expert dispatch, adviser, engineering consultant
problem-solving | 課題解決 困りごと 問題解決 トラブル解決 不具合 トラブル対策 | problem solving, troubleshooting, defect of product, trouble
improvement | カイゼン 現場改善 工程改善 生産改善 トヨタ生産方式 5S活動 IE手法 生産技術 | kaizen, process improvement, shop floor improvement, lean manufacturing, production engineering
iso | ISO9001 ISO9000 品質マネジメント 品質システム ISO13485 国際規格 | ISO 9001, quality management system, international standard | certification
standards | 標準化 規格 JIS JIS規格 CEマーキング UL規格 PSE | standardization, industrial standard, CE marking, UL standard
product-liability | 製造物責任 PL法 リコール 苦情 クレーム 消費者 製品事故 | product liability, recall, complaint, claim handling, consumer
intellectual-advice | 特許出願 弁理士 特許調査 先行技術 出願 意匠登録 商標登録 特許事務所 | patent application, patent attorney, prior art search, patent filing, trademark registration | patent
licensing-deal | 技術移転 実施許諾 ライセンス契約 特許流通 特許活用 開放特許 使っていない特許 休眠特許 TLO | technology transfer, patent licensing, license agreement, unused patent | patent
copyright | 著作権 著作物 コンテンツ コンテンツ制作 | copyright, digital content, contents production
risk-management | 危機管理 リスク管理 リスク BCP 事業継続 リスクマネジメント 保険 | risk management, crisis management, business continuity, insurance
real-estate | 不動産 土地 工場用地 貸工場 賃貸 空き家 工業団地 企業誘致 工場立地 オフィス | real estate, factory site, rental factory, vacant house, industrial park, plant location, office space
lease-rental | リース レンタル 貸し出 中古機械 中古 機械の貸出 設備貸与 | lease, rental, used machinery, second-hand, equipment loan
open-equipment | 設備開放 機器利用 機器開放 設備利用 共用設備 開放試験 装置を借り 機器を借り 設備を使いた | shared facility, equipment use, open laboratory, borrow equipment, use of instrument
# selling
sales-channel | 販路拡大 販売先 新規顧客 取引先 販売網 販売代理店 代理店 流通 売り込み 顧客開拓 お客を増や | distributor, dealer, sales network, new customers, distribution channel, sales agent | branding
market-research | 市場動向 需要調査 アンケート 消費者調査 ニーズ調査 市場性 調査会社 マーケットリサーチ | market survey, questionnaire, consumer survey, market trend, demand survey | branding
advertising | 広告 広告宣伝 PR コマーシャル 販促 販売促進 チラシ 集客 広報 口コミ | advertising, advertisement, promotion, publicity work, flyer, public relations, attract customers
pamphlet | パンフレット カタログ 会社案内 リーフレット ポスタ 印刷物 冊子制作 | pamphlet, catalog, brochure, leaflet, poster, company brochure
package-design | 包装デザイン パッケージのデザイン 箱のデザイン ラベルデザイン 包装設計 | label design, box design | naming
graphic-design | グラフィックデザイン ロゴ ロゴマーク ロゴデザイン シンボルマーク 商業デザイン デザイン制作 CI計画 | graphic design, logo, logo mark, corporate identity
design-general | デザイン 造形デザイン デザイン性 デザイン相談 | design support, stylish design, design consultation
exhibition | 展示会 見本市 出展 商談会 展示商談 物産展 博覧会 ビジネスフェア | exhibition, trade fair, trade show, business meeting fair, expo
matchmaking | マッチング 企業紹介 引き合わせ 仲介 商談 パートナ探し 橋渡し コーディネート コーディネータ ビジネスマッチング | business matching, matchmaking, intermediary, bring together partners, coordinator
exchange-group | 異業種交流 異業種 交流会 企業交流 連携体 共同事業 企業連携 企業グループ | cross-industry exchange, business exchange, networking group, business cluster, alliance
cooperative | 協同組合 工業会 商工会 商工会議所 業界団体 協会 | cooperative association, industry association, chamber of commerce, guild
subcontract | 下請 下請け 外注 受託加工 賃加工 協力工場 外注先 加工外注 受託製造 委託加工 アウトソーシング 委託生産 代わりに作 | subcontract, outsourcing, contract manufacturing, contract processing, toll processing
oem | OEM OEM生産 ODM 相手先ブランド 受託生産 | private label, own-brand manufacturing for others | subcontract
contract-development | 受託開発 委託開発 共同開発 開発委託 受託研究 委託研究 研究開発 一緒に開発 | contract development, joint development, commissioned research, research and development, co-development
procurement | 調達 購買 仕入れ 資材調達 部品調達 材料調達 仕入先 | procurement, purchasing, sourcing, parts procurement
order-receiving | 受発注 受注 発注 見積 見積り 見積もり 注文 EDI | order placing, order receiving, quotation, cost estimate
retail | 小売 小売業 店舗 スーパーマーケット コンビニ 百貨店 量販店 直売 直売所 | retail, shop, supermarket, convenience store, department store, direct sales
pos-payment | POSレジ レジ 決済 電子マネー キャッシュレス ポイントカード | point of sale, POS register, payment, electronic money, cashless
trade | 貿易 輸出 輸入 輸出入 通関 海外販売 海外市場 海外に売 | foreign trade, export, import, customs clearance, overseas sales, sell abroad
overseas | 海外展開 海外進出 国際化 海外生産 海外交流 国際交流 現地法人 アジア 中国進出 外国人 国際協力 | overseas expansion, going abroad, internationalization, overseas production, international exchange, foreign workers, international cooperation
translation | 翻訳 通訳 多言語 語学 英訳 英会話 外国語 | translation, interpreter, multilingual, language learning, foreign language
new-business | 新規事業 新分野 新事業 新市場 第二創業 多角化 事業化 実用化 | new business, new field, diversification, commercialization, practical use of research
idea | アイデア アイディア 発想 企画 企画開発 商品企画 ひらめき | idea, brainstorming, concept planning
research-lab | 研究所 試験場 研究機関 大学の研究 研究室 公設試 工業技術センタ | research institute, testing laboratory, public research institute, research laboratory
call-center | コールセンタ 電話受付 問い合わせ窓口 電話応対 秘書代行 事務代行 | call center, telephone answering, help desk, office services
stock-control | 在庫管理 在庫 入出庫 棚卸 倉庫管理 在庫を減ら ピッキング | inventory management, stock control, warehouse management, stocktaking, picking goods
delivery-cold | 低温物流 冷蔵輸送 冷凍車 保冷車 定温輸送 保冷箱 | cold chain, refrigerated transport, refrigerated truck | logistics
moving-heavy | 重量物 重量物運搬 機械運搬 引越 引っ越し 機械の移設 重い物を | heavy goods, machine relocation, heavy haulage, moving house, heavy object
disabled-work | 障害者雇用 授産 就労支援 作業所 福祉作業 | employment of disabled, sheltered workshop, work support | welfare
work-style | テレワーク 在宅勤務 働き方 残業 SOHO リモートワーク | telework, work from home, working style, overtime
`;
