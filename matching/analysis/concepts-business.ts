/** Business, trade and the services that firms ask for: rows of `concepts.ts`. */
export const BUSINESS_CONCEPTS = `
# money and management
investment | 出資者 投資家 ベンチャーキャピタル 株式公開 上場 ファンド 資金提供 株主 上場準備 投資する エンジェル | investor relations, venture capital, stock listing, raise capital, shareholder | finance
subsidy | 補助金 助成金 助成制度 交付金 公的支援 支援制度 補助事業 助成 支援金 国の支援 公的資金 給付金 ものづくり補助金 | public subsidy, grants, public support program, aid scheme, subsidies, subsidised, government support, public funding | finance
business-plan | 事業計画 経営計画 経営戦略 事業戦略 中期計画 ビジネスプラン ビジネスモデル 計画書 事業の計画 経営方針 計画を立 | business plan, business strategy, management plan, business model, plan a business | management-consulting
management-improvement | 経営改善 経営革新 事業再生 業務改善 経営診断 企業診断 経営改革 再建 経営を良く 経営を立て直 赤字 業績 会社を良く | management improvement, business turnaround, business innovation, corporate diagnosis, turnaround, improve business, loss-making, reorganise | management-consulting
business-succession | 事業承継 後継者 跡継ぎ 後継ぎ 事業を継 廃業 M&A 合併 買収 会社を継 店を継 後を継 跡取り 世代交代 後継者不足 会社を売 会社を譲 店をたた | business succession, successor, take over business, merger and acquisition, closing down business, successor for company, hand over business, sell a company, family business succession, takeover
accounting | 会計 経理 財務 簿記 決算 給与計算 会計ソフト 原価計算 原価管理 帳簿 経理事務 帳簿をつけ お金の管理 会計士 原価 | accounting, bookkeeping, payroll, cost accounting, financial statement, keep books
tax | 税務 税理士 税金 確定申告 節税 年末調整 | tax, tax accountant, tax return, taxation | accounting
legal | 法律 法務 弁護士 契約書 契約 訴訟 行政書士 司法書士 法規 法令 法的 契約を 法律相談 相続 法務相談 登記 | legal, law, lawyer, attorney, contract, lawsuit, legal affairs, law firm, legal advice, agreement drafting, inheritance, registration of company
labor-affairs | 労務 社会保険 労務管理 就業規則 社労士 人事 人事制度 賃金 雇用 給料 就業 労働 働く人 社員の管理 労災 | labor management, personnel affairs, employment, wages, social insurance, labour, salaries, workers
recruiting | 求人 人材採用 採用活動 就職 人材確保 人材派遣 派遣 インターンシップ 人を雇 新卒 人材紹介 人を採用 社員を募 人手を増や 働き手 求職 就職支援 アルバイト 人材を探 雇いたい | recruiting, hire people, job placement, temporary staffing, internship, hire, employ people, job seekers, find workers, staffing
skill-passing | 技能伝承 技術伝承 熟練 職人 匠の 技能者 職人の技 暗黙知 技の継承 技を継 技を残 技術を伝え ベテランの技 ベテラン 勘どころ 匠の技 技術の継承 職人技 技を伝え | skill transfer, craftsman, craftsmanship, skilled worker, tacit knowledge, pass on skills, pass on technique, veteran skills, hand down skill, artisans, master craftsman | human-resources
seminar | セミナ 講習会 講演 講師 勉強会 研究会 講演会 技術講習 勉強したい 講座 教室 ワークショップ 学ぶ会 シンポジウム 研究発表 | seminar, lecture, workshop course, study group, workshop for learning, symposium, class for adults
technical-training | 技術研修 技術者教育 技術者育成 職業訓練 技能検定 実習 ものづくり教育 技術を学 ものづくりを学 技術者を育 職人を育 見習い | technical training, engineer training, vocational training, skills test, learn technique, apprenticeship, train engineers, craft training | human-resources
technical-advice | 技術相談 技術指導 技術アドバイス 技術支援 専門家派遣 アドバイザ 技術的な相談 助言 技術士 技術の相談 技術を教え 技術的に困 専門家に聞 専門家に相談 専門家 詳しい人 | technical advice, technical consultation, technical guidance, expert dispatch, adviser, engineering consultant, ask an expert, expert advice, consult engineers, technical support, specialist
problem-solving | 課題解決 困りごと 問題解決 トラブル解決 不具合 トラブル対策 困っている事 悩み 悩みを解決 問題を解決 困り事 不具合対策 解決策 | problem solving, troubleshooting, defect of product, trouble, solve problems, trouble shooting, solution to problem, fix a problem
improvement | カイゼン 現場改善 工程改善 生産改善 トヨタ生産方式 5S活動 IE手法 生産技術 工場を良く 作業を改善 現場を良く ムダをなく 無駄を省 段取り 段取り替え 段取改善 改善活動 | kaizen, process improvement, shop floor improvement, lean manufacturing, production engineering, improve factory, reduce changeover, setup time, work improvement | production-management
iso | ISO9001 ISO9000 品質マネジメント 品質システム ISO13485 国際規格 品質規格 ISO認証 品質マニュアル | ISO 9001, quality management system, international standard, quality standard, ISO certification | certification
standards | 標準化 規格 JIS JIS規格 CEマーキング UL規格 PSE 規格を取 規格適合 国内規格 安全規格 規格化 | standardization, industrial standard, CE marking, UL standard, norms, safety standard | certification
product-liability | 製造物責任 PL法 リコール 苦情 クレーム 消費者 製品事故 | product liability, recall, complaint, claim handling, consumer
intellectual-advice | 特許出願 弁理士 特許調査 先行技術 出願 意匠登録 商標登録 特許事務所 | patent application, patent attorney, prior art search, patent filing, trademark registration | patent
licensing-deal | 技術移転 実施許諾 ライセンス契約 特許流通 特許活用 開放特許 使っていない特許 休眠特許 TLO | technology transfer, patent licensing, license agreement, unused patent | patent
copyright | 著作権 著作物 コンテンツ コンテンツ制作 | copyright, digital content, contents production
risk-management | 危機管理 リスク管理 リスク BCP 事業継続 リスクマネジメント 保険 | risk management, crisis management, business continuity, insurance
real-estate | 不動産 土地 工場用地 貸工場 賃貸 空き家 工業団地 企業誘致 工場立地 オフィス 土地を売 企業立地 用地 | real estate, factory site, rental factory, vacant house, industrial park, plant location, office space, land for factory
lease-rental | リース レンタル 貸し出 中古機械 中古 機械の貸出 設備貸与 借りる 借りたい 貸す 貸し出す 貸与 貸し借り 中古品 中古機 | lease, rental, used machinery, second-hand, equipment loan, rent, hire equipment, lend, secondhand machine, used equipment
open-equipment | 設備開放 機器利用 機器開放 設備利用 共用設備 開放試験 装置を借り 機器を借り 設備を使いた 機器を使わせ 機械を借り 装置を使いたい 測定器を借り 開放機器 試験室 | shared facility, equipment use, open laboratory, borrow equipment, use of instrument, shared equipment, rent instruments, open lab
# selling
sales-channel | 販路拡大 販売先 新規顧客 取引先 販売網 販売代理店 代理店 流通 売り込み 顧客開拓 お客を増や 売る先 売り先を 売り場 売れない 販売ルート 販路を開 販路開拓支援 客を増や お客さんを増や 取引先を増や | distributor, dealer, sales network, new customers, distribution channel, sales agent, find customers, find buyers, buyers, new clients | branding sales
market-research | 市場動向 需要調査 アンケート 消費者調査 ニーズ調査 市場性 調査会社 マーケットリサーチ 市場を知 消費者の声 市場分析 マーケット 売れるか | market survey, questionnaire, consumer survey, market trend, demand survey, market analysis, consumer opinion, find out demand | branding
advertising | 広告 広告宣伝 PR コマーシャル 販促 販売促進 チラシ 集客 広報 口コミ 宣伝する 知ってもら 知名度 広告を 販促物 広告代理店 PR活動 売り出し CM | advertising, advertisement, promotion, publicity work, flyer, public relations, attract customers, ad agency, make known
pamphlet | パンフレット カタログ 会社案内 リーフレット ポスタ 印刷物 冊子制作 しおり 案内パンフ カタログ制作 カタログ作成 チラシ作成 | pamphlet, catalog, brochure, leaflet, poster, company brochure, catalogue | advertising printing
package-design | 包装デザイン パッケージのデザイン 箱のデザイン ラベルデザイン 包装設計 | label design, box design | naming
graphic-design | グラフィックデザイン ロゴ ロゴマーク ロゴデザイン シンボルマーク 商業デザイン デザイン制作 CI計画 マークを作 ロゴを作 図柄 意匠図案 | graphic design, logo, logo mark, corporate identity, visual identity, graphics | design-general
design-general | デザイン 造形デザイン デザイン性 デザイン相談 見た目 かっこいい おしゃれな デザインする 形を考え | design support, stylish design, design consultation, nice looking
exhibition | 展示会 見本市 出展 商談会 展示商談 物産展 博覧会 ビジネスフェア 展示 展示したい 出展したい 催事 フェア 物産 出店 | exhibition, trade fair, trade show, business meeting fair, expo, show products, fair booth, exhibitor | sales-channel
matchmaking | マッチング 企業紹介 引き合わせ 仲介 商談 パートナ探し 橋渡し コーディネート コーディネータ ビジネスマッチング 出会い 相手探し 相手を探 相手を紹介 紹介してくれ 仲立ち 企業同士 縁結び 引き合わせる | business matching, matchmaking, intermediary, bring together partners, coordinator, find a partner, introduce companies, matching companies, broker | exchange-group
exchange-group | 異業種交流 異業種 交流会 企業交流 連携体 共同事業 企業連携 企業グループ 他業種 集まり 仲間づくり 仲間企業 連携する 助け合い ネットワークづくり | cross-industry exchange, business exchange, networking group, business cluster, alliance, collaborate, cooperation of firms, group of companies, networking
cooperative | 協同組合 工業会 商工会 商工会議所 業界団体 協会 | cooperative association, industry association, chamber of commerce, guild
subcontract | 下請 下請け 外注 受託加工 賃加工 協力工場 外注先 加工外注 受託製造 委託加工 アウトソーシング 委託生産 代わりに作 仕事を請け 請け負 請負 加工を頼 代わりに作っ 外に頼 委託 委託する 下請企業 製造委託 賃仕事 | subcontract, outsourcing, contract manufacturing, contract processing, toll processing, subcontractor, contract work, job shop, make on behalf
oem | OEM OEM生産 ODM 相手先ブランド 受託生産 他社ブランド 自社ブランド | private label, own-brand manufacturing for others, white label, OEM production | subcontract
contract-development | 受託開発 委託開発 共同開発 開発委託 受託研究 委託研究 研究開発 一緒に開発 開発を頼 共同で開発 一緒に作 一緒に研究 共同で研究 開発パートナ 開発を手伝 | contract development, joint development, commissioned research, research and development, co-development, develop together, jointly develop, development partner, R&D, developing on contract
procurement | 調達 購買 仕入れ 資材調達 部品調達 材料調達 仕入先 仕入れる 買い付け 材料を買 部品を買 買いたい 材料を仕入 | procurement, purchasing, sourcing, parts procurement, buy materials, buying parts, source parts
order-receiving | 受発注 受注 発注 見積 見積り 見積もり 注文 EDI | order placing, order receiving, quotation, cost estimate
retail | 小売 小売業 店舗 スーパーマーケット コンビニ 百貨店 量販店 直売 直売所 店を 店の 売店 小売店 スーパー お店 商店 販売店 専門店 | retail, shop, supermarket, convenience store, department store, direct sales, store, grocery | sales
pos-payment | POSレジ レジ 決済 電子マネー キャッシュレス ポイントカード | point of sale, POS register, payment, electronic money, cashless
trade | 貿易 輸出 輸入 輸出入 通関 海外販売 海外市場 海外に売 輸出する 海外に輸出 海外へ売 外国に売 輸入する 通商 | foreign trade, export, import, customs clearance, overseas sales, sell abroad, sell overseas, international trade
overseas | 海外展開 海外進出 国際化 海外生産 海外交流 国際交流 現地法人 アジア 中国進出 外国人 国際協力 外国 海外 海外の 海外へ 海外市場開拓 | overseas expansion, going abroad, internationalization, overseas production, international exchange, foreign workers, international cooperation, abroad, foreign countries, globalization, overseas
translation | 翻訳 通訳 多言語 語学 英訳 英会話 外国語 訳す 翻訳する 英語に 中国語 外国語対応 通訳者 | translation, interpreter, multilingual, language learning, foreign language
new-business | 新規事業 新分野 新事業 新市場 第二創業 多角化 事業化 実用化 新しい事業 新しい商売 新しい仕事 新しい分野 事業を起こ 事業転換 新商品 | new business, new field, diversification, commercialization, practical use of research, new line of business, enter new field, diversify, new venture, bring to market
idea | アイデア アイディア 発想 企画 企画開発 商品企画 ひらめき 思いつき 発明のアイデア 着想 ひらめいた | idea, brainstorming, concept planning, new idea, concept
research-lab | 研究所 試験場 研究機関 大学の研究 研究室 公設試 工業技術センタ | research institute, testing laboratory, public research institute, research laboratory
call-center | コールセンタ 電話受付 問い合わせ窓口 電話応対 秘書代行 事務代行 電話対応 電話番 問い合わせ | call center, telephone answering, help desk, office services, customer support, contact center, answering calls
stock-control | 在庫管理 在庫 入出庫 棚卸 倉庫管理 在庫を減ら ピッキング 在庫を管理 在庫を数 在庫数 品切れ 欠品 在庫切れ 棚おろし | inventory management, stock control, warehouse management, stocktaking, picking goods, inventory, stock taking, warehousing management
delivery-cold | 低温物流 冷蔵輸送 冷凍車 保冷車 定温輸送 保冷箱 | cold chain, refrigerated transport, refrigerated truck | logistics
moving-heavy | 重量物 重量物運搬 機械運搬 引越 引っ越し 機械の移設 重い物を 重い荷物 重い荷 重い機械 機械を運 機械を動かす 重い物 重い部品 重たい | heavy goods, machine relocation, heavy haulage, moving house, heavy object, heavy things, move machines, heavy load, relocation | logistics
disabled-work | 障害者雇用 授産 就労支援 作業所 福祉作業 障害者の仕事 障がい者雇用 障害者が働 | employment of disabled, sheltered workshop, work support, jobs for disabled people, employ disabled | welfare
work-style | テレワーク 在宅勤務 働き方 残業 SOHO リモートワーク 家で働 家で仕事 在宅 在宅ワーク 働き方改革 長時間労働 | telework, work from home, working style, overtime, remote work, home office, working hours, home working
`;
