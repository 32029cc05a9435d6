/** Sentences of the command line. */
export const COMMAND_LINE_MESSAGES = {
  // Help
  'cli.description': {
    ja: 'できる相手と、その理由と、紹介してくれる人を探します。',
    en: 'Finds who can do something, why, and who can introduce you.',
  },
  'cli.titleUsage': { ja: '使い方:', en: 'Usage:' },
  'cli.titleArguments': { ja: '引数:', en: 'Arguments:' },
  'cli.titleOptions': { ja: 'オプション:', en: 'Options:' },
  'cli.titleCommands': { ja: 'コマンド:', en: 'Commands:' },
  'cli.optionHelp': { ja: 'この説明を表示する', en: 'show this help' },
  'cli.optionVersion': { ja: 'バージョンを表示する', en: 'show the version' },
  'cli.optionLang': {
    ja: '言語 ja か en（省略時は LC_ALL や LANG、なければ ja）',
    en: 'language, ja or en (default: LC_ALL or LANG, else ja)',
  },
  'cli.optionJson': {
    ja: '同じ内容の GraphQL クエリの結果（data）を標準出力に出す',
    en: 'print the data of the equivalent GraphQL query on stdout',
  },
  'cli.footer': {
    ja: `
終了コード: 0 成功、1 拒否・失敗・保留した行あり、2 使い方の誤り、130 中断
設定（環境変数）: PORT、CATALYZER_DATA（データのフォルダー）、CATALYZER_SEED=off（例を読み込まない）、
  CATALYZER_URL（利用者が開くアドレス）、NEO4J_URI（省略時はデータのフォルダーのファイル）、NO_COLOR。
  すべての設定: docs/settings.ja.md
各コマンドの例: ./catalyzer COMMAND --help`,
    en: `
Exit codes: 0 success, 1 refused, failed or rows set aside, 2 usage error, 130 interrupted
Settings (environment): PORT, CATALYZER_DATA (data folder), CATALYZER_SEED=off (no examples),
  CATALYZER_URL (address that people open), NEO4J_URI (default: a file in the data folder),
  NO_COLOR. All settings: docs/settings.md
Examples of each command: ./catalyzer COMMAND --help`,
  },
  'cli.serve': {
    ja: 'サーバーを動かす（npm start と同じ）',
    en: 'run the server (same as npm start)',
  },
  'cli.serveListen': {
    ja: '127.0.0.1 以外で、https のプロキシの後ろで待ち受ける。CATALYZER_URL とアカウントが要る',
    en: 'listen on another address, behind an https proxy; needs CATALYZER_URL and an account',
  },
  'cli.serveHost': {
    ja: 'アカウントも暗号化もなしに、127.0.0.1 以外で待ち受ける。ネットワーク上のだれもが公開記録を読めるようになる。通常は --listen を使うこと',
    en: 'listen on another address without accounts or https: anyone on that network can read the public records. Use --listen instead',
  },
  'cli.serveExamples': {
    ja: `
例:
  ./catalyzer serve
  CATALYZER_URL=https://catalyzer.example.org ./catalyzer serve --listen 0.0.0.0`,
    en: `
Examples:
  ./catalyzer serve
  CATALYZER_URL=https://catalyzer.example.org ./catalyzer serve --listen 0.0.0.0`,
  },
  'cli.whoCan': {
    ja: 'できる相手を探し、理由と足りない点を示す',
    en: 'find who can do something, with reasons and what is missing',
  },
  'cli.equipment': {
    ja: '使える機器を探し、条件・料金・問い合わせ先を示す',
    en: 'find a machine, its terms of use and its contact',
  },
  'cli.equipmentText': {
    ja: '測りたいこと・加工したいこと（日本語か英語）。書かれた数値は必須の条件になる',
    en: 'the measurement or work to be done (Japanese or English); quantities in it are musts',
  },
  'cli.equipmentFrom': {
    ja: '依頼者の ID か名前。近さ、利用者区分ごとの料金、紹介ルートが決まる',
    en: 'the asker, by id or name: determines distance, prices and the chain to the owner',
  },
  'cli.equipmentOn': {
    ja: '料金の基準日（YYYY-MM-DD）。省略時は今日',
    en: 'date for which prices are shown, YYYY-MM-DD (default: today)',
  },
  'cli.equipmentMode': {
    ja: '利用形態で絞る（複数指定可）: SELF_USE、ASSISTED、COMMISSIONED',
    en: 'only this mode of use (repeatable): SELF_USE, ASSISTED, COMMISSIONED',
  },
  'cli.equipmentOpenTo': {
    ja: '利用できる人の区分で絞る（複数指定可）: EXTERNAL、UNIVERSITY、PUBLIC_BODY、SME、LARGE_FIRM、OVERSEAS、OWN_ORGANIZATION',
    en: 'only machines open to this class of users (repeatable): EXTERNAL, UNIVERSITY, PUBLIC_BODY, SME, LARGE_FIRM, OVERSEAS, OWN_ORGANIZATION',
  },
  'cli.equipmentTechnique': {
    ja: '手法で絞る（複数指定可）。例: 引張試験',
    en: 'only this technique (repeatable), e.g. tensile testing',
  },
  'cli.equipmentStatus': {
    ja: '状態で絞る（複数指定可）: AVAILABLE、MAINTENANCE、CLOSED',
    en: 'only this status (repeatable): AVAILABLE, MAINTENANCE, CLOSED',
  },
  'cli.equipmentExamples': {
    ja: `
例:
  ./catalyzer equipment "恒温恒湿槽 -40℃"
  ./catalyzer equipment 表面粗さの測定 --prefecture 大阪府 --mode commissioned
  ./catalyzer equipment 引張試験 --from エリオニクス --on 2027-04-01`,
    en: `
Examples:
  ./catalyzer equipment "climate chamber at -40 °C" --lang en
  ./catalyzer equipment "surface roughness" --mode commissioned
  ./catalyzer equipment "tensile test" --on 2027-04-01 --json`,
  },
  'cli.equipmentFound': {
    ja: '機器（{totalCount} 台を比較、公開記録は {asOf} 時点）',
    en: 'Machines (of {totalCount} ranked, public records as of {asOf})',
  },
  'cli.equipmentNone': {
    ja: '合う機器は見つかりませんでした。言葉を変えるか、絞り込みを減らしてみてください。',
    en: 'No machine fits. Try other words or fewer filters.',
  },
  'cli.equipmentToAsk': {
    ja: '確認が必要な機器（数値の条件を満たすかどうかの記録がない）',
    en: 'To ask about (not recorded whether they meet every quantity)',
  },
  'cli.equipmentModes': { ja: '利用形態: {value}', en: 'Mode of use: {value}' },
  'cli.equipmentOpen': { ja: '利用できる人: {value}', en: 'Open to: {value}' },
  'cli.equipmentPrice': { ja: '料金: {value}', en: 'Price: {value}' },
  'cli.equipmentApply': { ja: '申し込み: {value}', en: 'To apply: {value}' },
  'cli.equipmentManager': { ja: '担当: {value}', en: 'Run by: {value}' },
  'cli.equipmentState': { ja: '状態: {value}', en: 'Status: {value}' },
  'cli.equipmentWay': { ja: '所有者への紹介: {value}', en: 'Introduction to the owner: {value}' },
  'cli.priceFor': { ja: '{price}（{whom}）', en: '{price} ({whom})' },
  'cli.pricesOn': { ja: '{prices}（{on} 時点）', en: '{prices} (on {on})' },
  'cli.facet': { ja: '{name}: {values}', en: '{name}: {values}' },
  'cli.facet.kind': { ja: '所有者の種類', en: 'Kind of owner' },
  'cli.facet.prefecture': { ja: '都道府県', en: 'Prefecture' },
  'cli.facet.useMode': { ja: '利用形態', en: 'Mode of use' },
  'cli.facet.openTo': { ja: '利用できる人', en: 'Open to' },
  'cli.facet.technique': { ja: '手法', en: 'Technique' },
  'cli.facet.status': { ja: '状態', en: 'Status' },
  'cli.badName': {
    ja: '{option} {value} は使えません。次のどれかを指定してください: {names}',
    en: 'Invalid {option} {value}: expected one of {names}.',
  },
  'cli.badDate': {
    ja: '{option} {value} は日付ではありません。2027-04-01 のように書いてください。',
    en: 'Invalid {option} {value}: expected a date like 2027-04-01.',
  },
  'cli.priceUnit.HOUR': { ja: '時間', en: 'hour' },
  'cli.priceUnit.HALF_DAY': { ja: '半日', en: 'half day' },
  'cli.priceUnit.DAY': { ja: '日', en: 'day' },
  'cli.priceUnit.WEEK': { ja: '週', en: 'week' },
  'cli.priceUnit.MONTH': { ja: '月', en: 'month' },
  'cli.priceUnit.YEAR': { ja: '年', en: 'year' },
  'cli.priceUnit.SAMPLE': { ja: '試料', en: 'sample' },
  'cli.priceUnit.USE': { ja: '回', en: 'use' },
  'cli.read': {
    ja: '相談文を項目に分けて示す（必須・希望・条件にしないもの）',
    en: 'show what a need asks for, part by part (must, should, not asked for)',
  },
  'cli.readExamples': {
    ja: `
例:
  ./catalyzer read "熊本県で板厚0.1mmの打ち抜き、ISO9001必須"
  ./catalyzer read "$(cat mail.txt)"`,
    en: `
Examples:
  ./catalyzer read "hard anodising of aluminium in Kyushu, ISO 9001 is a must"
  ./catalyzer read "$(cat mail.txt)"`,
  },
  'cli.readPart': { ja: '  [{offer}] {label}　「{text}」', en: '  [{offer}] {label}  "{text}"' },
  'cli.readOffer.MUST': { ja: '必須', en: 'must' },
  'cli.readOffer.SHOULD': { ja: '希望', en: 'should' },
  'cli.readOffer.DROPPED': { ja: '除外', en: 'dropped' },
  'cli.readNothing': {
    ja: '条件として読めるものがありません。',
    en: 'No requirements were found in the text.',
  },
  'cli.readNext': {
    ja: '直して尋ねるには: ./catalyzer who-can TEXT --must 条件 --should 条件',
    en: 'To correct it and ask: ./catalyzer who-can TEXT --must PART --should PART',
  },
  'cli.didYouMean': { ja: 'もしかして: {text}', en: 'Did you mean: {text}' },
  'cli.whoCanText': {
    ja: '探したいこと（日本語か英語）',
    en: 'the need (Japanese or English)',
  },
  'cli.whoCanMust': {
    ja: '必須条件（複数指定可）。満たさないと記録された相手は除く',
    en: 'a must (repeatable): holders whose record contradicts it are excluded',
  },
  'cli.whoCanShould': { ja: '希望条件（複数指定可）', en: 'a should (repeatable)' },
  'cli.optionFirst': { ja: '件数', en: 'number of results' },
  'cli.whoCanAfter': { ja: 'このカーソルの続きから', en: 'continue after this cursor' },
  'cli.whoCanKind': {
    ja: '組織の種類で絞る（複数指定可）: FIRM、UNIVERSITY、PUBLIC_LAB、SUPPORT_BODY、FINANCIAL、GOVERNMENT、OTHER',
    en: 'only this kind of organisation (repeatable): FIRM, UNIVERSITY, PUBLIC_LAB, SUPPORT_BODY, FINANCIAL, GOVERNMENT, OTHER',
  },
  'cli.whoCanPrefecture': {
    ja: '都道府県で絞る（複数指定可）。例: 大阪府',
    en: 'only this prefecture as recorded (repeatable), e.g. 大阪府',
  },
  'cli.whoCanCity': {
    ja: '市区町村で絞る（複数指定可）。例: 東大阪市、東大阪',
    en: 'only this city, town or village as recorded, or without its suffix (repeatable)',
  },
  'cli.whoCanCountry': {
    ja: '国で絞る（複数指定可）。ISO 3166-1 の 2 文字、例: JP',
    en: 'only this country (repeatable): two letters of ISO 3166-1, e.g. JP',
  },
  'cli.whoCanFrom': {
    ja: '依頼者の ID か名前。近さも点数に入る',
    en: 'the asker, by id or name: distance counts from there',
  },
  'cli.whoCanProfile': {
    ja: '相手を探す目的。joint-order（共同受注）、joint-development（共同開発）、equipment-use（設備利用）、expert-search（専門家探し）。省略時は general',
    en: 'purpose of the partnership: joint-order, joint-development, equipment-use, expert-search (default: general)',
  },
  'cli.whoCanWeights': {
    ja: '観点の重み 0〜1。例: text=1,distance=0',
    en: 'weights of the features, 0 to 1, e.g. text=1,distance=0',
  },
  'cli.whoCanDiversify': {
    ja: '似た相手が並ばないように、点数を付けた後で上位を並べ替える',
    en: 'diversify the top results after scoring',
  },
  'cli.whoCanExamples': {
    ja: `
例:
  ./catalyzer who-can 硬質アルマイトができるところ
  ./catalyzer who-can 精密板金加工 --must ステンレス --prefecture 熊本県 --first 5
  ./catalyzer who-can レーザー加工 --profile equipment-use
  ./catalyzer who-can "hard anodising" --lang en --json`,
    en: `
Examples:
  ./catalyzer who-can "hard anodising"
  ./catalyzer who-can "sheet metal" --must "stainless steel" --prefecture 熊本県 --first 5
  ./catalyzer who-can "laser cutting" --profile equipment-use
  ./catalyzer who-can "hard anodising" --json`,
  },
  'cli.paths': {
    ja: 'だれに紹介を頼めばよいかを、根拠とともに示す',
    en: 'show whom to ask for an introduction, with the evidence',
  },
  'cli.pathsFrom': {
    ja: '紹介を受けたい側の ID か名前',
    en: 'id or name of the party to be introduced',
  },
  'cli.pathsTo': { ja: '紹介してほしい相手の ID か名前', en: 'id or name of the party to reach' },
  'cli.pathsExamples': {
    ja: `
例:
  ./catalyzer paths 岩手大学地域共同研究センター ラング
  ./catalyzer paths 岩手大学地域共同研究センター ラング --explain
  ./catalyzer paths org_… org_… --for "めっき" --first 5 --json`,
    en: `
Examples:
  ./catalyzer paths 岩手大学地域共同研究センター ラング
  ./catalyzer paths 岩手大学地域共同研究センター ラング --explain
  ./catalyzer paths org_… org_… --for "hard anodising" --first 5 --json`,
  },
  'cli.pathsFor': {
    ja: '何のための紹介か。その内容に近い紹介者を先に示す',
    en: 'topic of the introduction: introducers close to it come first',
  },
  'cli.plan': {
    ja: '相談に合う相手と、それぞれへの紹介者、最初に頼む相手を示す',
    en: 'show who fits a need, who can introduce you to each, and whom to ask first',
  },
  'cli.planFrom': {
    ja: '紹介を受けたい側の ID か名前',
    en: 'the party to be introduced, by id or name',
  },
  'cli.planFirst': {
    ja: '相手の数（1 から 15、省略時 10）',
    en: 'number of partners, 1 to 15 (default: 10)',
  },
  'cli.planChains': {
    ja: '相手ごとの紹介者の数（1 から 3、省略時 2）',
    en: 'introducers per partner, 1 to 3 (default: 2)',
  },
  'cli.planNew': {
    ja: '依頼者がすでに一緒に仕事をした相手を除く',
    en: 'leave out partners that the asker has already worked with',
  },
  'cli.planNoAsker': {
    ja: '紹介を受けたい側を --from に ID か名前で指定してください。',
    en: 'Specify the party to be introduced: --from with an id or a name.',
  },
  'cli.planExamples': {
    ja: `
例:
  ./catalyzer plan "金属の表面処理" --from 岩手大学地域共同研究センター
  ./catalyzer plan "金属の表面処理" --from org_… --new --first 5 --json`,
    en: `
Examples:
  ./catalyzer plan "surface treatment of metal" --from 岩手大学地域共同研究センター
  ./catalyzer plan "surface treatment of metal" --from org_… --new --first 5 --json`,
  },
  'cli.planAskFirst': { ja: '最初に紹介を頼む人', en: 'Whom to ask first' },
  'cli.planOpens': {
    ja: '{name}: {count} 件（{partners}）',
    en: '{name} can introduce you to {count}: {partners}',
  },
  'cli.planNobody': {
    ja: '紹介を頼める相手は見つかりませんでした。',
    en: 'No introducer was found for any of them.',
  },
  'cli.planPartners': { ja: '相談に合う相手（合う順）', en: 'Matches, best first' },
  'cli.planThrough': { ja: '{name} 経由、{heading}', en: 'through {name}, {heading}' },
  'cli.planDirect': { ja: 'すでにつながりがあります', en: 'you know them already' },
  'cli.planNoneNeeded': { ja: '紹介は要りません', en: 'no introduction is needed' },
  'cli.planNoPath': { ja: '4 段階以内の紹介ルートがありません', en: 'no chain within 4 hops' },
  'cli.whyIntroducer': {
    ja: 'この紹介者を選んだ理由（小さいほど良い、合計 {cost}）',
    en: 'why this introducer (lower is better, {cost} in total)',
  },
  'cli.whyTies': { ja: '  {cost}  {label}', en: '  {cost}  {label}' },
  'cli.whyClose': { ja: '  {cost}  {label} {closeness}', en: '  {cost}  {label} {closeness}' },
  'cli.whyCloseBy': {
    ja: '  {cost}  {label} {closeness}（{name}）',
    en: '  {cost}  {label} {closeness} ({name})',
  },
  'cli.pathsExplain': {
    ja: 'つながりの強さの内訳を、根拠ごとに示す',
    en: 'show what the strength of each tie is made of',
  },
  'cli.import': {
    ja: 'Excel（.xlsx）、CSV、JSON のファイルを調べ、--write で取り込む',
    en: 'check Excel (.xlsx), CSV or JSON files, and import them with --write',
  },
  'cli.importFiles': { ja: 'ファイル', en: 'files' },
  'cli.importWrite': {
    ja: '実際に取り込む（省略時は調べるだけ）',
    en: 'import for real (default: check only)',
  },
  'cli.importKind': {
    ja: 'CSV の行の種類。例: equipment（省略時は見出しから判断）',
    en: 'kind of the rows of a CSV, e.g. equipment (default: by its header)',
  },
  'cli.importScheme': {
    ja: '行の ID の体系名',
    en: 'scheme of the ids in the rows',
  },
  'cli.importSource': {
    ja: '番号を付けた名簿の名前（一度指定すれば、同じ名前のファイルで次からも使われる）',
    en: 'name of the list that the numbers belong to (later files of the same name reuse it)',
  },
  'cli.importAcceptRenames': {
    ja: '名前がまったく変わる行も取り込む',
    en: 'import rows that give their record a completely different name',
  },
  'cli.importFrom': {
    ja: '公開データのフォルダーを読む: cordis か jsic',
    en: 'read the folder of a public data set: cordis or jsic',
  },
  'cli.importTemplate': {
    ja: '記入用の CSV を標準出力に出す',
    en: 'print a CSV template to stdout',
  },
  'cli.importRemove': { ja: '取り込みを取り消す', en: 'undo an import' },
  'cli.importList': { ja: 'これまでの取り込みを並べる', en: 'list the imports so far' },
  'cli.importSheet': {
    ja: 'ブックのシート。名前か番号（省略時は最初のシート）',
    en: 'sheet of a workbook, by name or number (default: the first)',
  },
  'cli.importEncoding': {
    ja: 'ファイルの文字コード。例: cp932、euc-jp（省略時は内容から判断）',
    en: 'encoding of the file, e.g. cp932 or euc-jp (default: by its content)',
  },
  'cli.importSet': {
    ja: '値のない行に使う既定値（複数指定可）。例: owner=見本大学。取り込みとともに記録する',
    en: 'default value of a field for rows that have none (repeatable), e.g. owner=Mihon University; remembered with the import',
  },
  'cli.badSet': {
    ja: '--set は 項目=値 と書きます（指定: {value}）。値に = と改行は使えません。',
    en: 'Invalid --set {value}: expected FIELD=VALUE, where the value has no = and no line break.',
  },
  'cli.importMap': {
    ja: '列の割り当て。例: "主な取引先=summary"（複数指定可）',
    en: 'field for a column, e.g. "Main products=summary" (repeatable)',
  },
  'cli.importRejected': {
    ja: '保留した行を書き出すファイル（省略時は FILE.rejected.csv）',
    en: 'where to write the rows that are set aside (default: FILE.rejected.csv)',
  },
  'cli.importExamples': {
    ja: `
例:
  ./catalyzer import --template equipment > 設備.csv
  ./catalyzer import 設備.csv
  ./catalyzer import 設備.csv --write
  ./catalyzer import --list
  ./catalyzer import --remove imp_…
保留した行があると終了コードは 1 です。ほかの行は --write で取り込まれます。`,
    en: `
Examples:
  ./catalyzer import --template equipment > equipment.csv
  ./catalyzer import equipment.csv
  ./catalyzer import equipment.csv --write
  ./catalyzer import --list
  ./catalyzer import --remove imp_…
The exit code is 1 when rows are set aside; --write imports the good rows.`,
  },
  'cli.reindex': {
    ja: '保存した索引を作り直す',
    en: 'rebuild the saved index',
  },
  'cli.reindexExamples': {
    ja: `
例:
  ./catalyzer reindex
索引は記録の写しで、いつでも作り直せます。サーバーは次の起動から新しい索引を使います。
言い換え検索の準備が済んでいない記録があれば、その準備も行います（1 秒におよそ 400 件）。`,
    en: `
Example:
  ./catalyzer reindex
The index is a copy of the records and can always be rebuilt; a server uses it from its next start.
Records that are not yet prepared for the search by meaning are prepared too (some 400 a second).`,
  },
  'cli.doctor': {
    ja: '壊れていて答えに使えない記録と、その直し方を示す',
    en: 'list damaged records, which are left out of answers, and how to repair them',
  },
  'cli.doctorExamples': {
    ja: `
例:
  ./catalyzer doctor
非公開の記録も含めてすべて調べます。壊れた記録があると終了コードは 1 です。`,
    en: `
Example:
  ./catalyzer doctor
It checks every record, including private ones. The exit code is 1 when any is damaged.`,
  },

  'cli.delete': {
    ja: '記録を一つ、その中にある記録やつながりと一緒に消す',
    en: 'delete one record with everything it contains and its relationships',
  },
  'cli.deleteId': { ja: '消す記録の ID', en: 'id of the record' },
  'cli.deleteWrite': {
    ja: '実際に消す（指定しなければ、消えるものを示すだけ）',
    en: 'delete for real (default: only list what would be deleted)',
  },
  'cli.deleteExamples': {
    ja: `
例:
  ./catalyzer delete org_…
  ./catalyzer delete org_… --write
消した記録は元に戻せません。先に ./catalyzer export で控えを取ってください。`,
    en: `
Examples:
  ./catalyzer delete org_…
  ./catalyzer delete org_… --write
A deletion cannot be undone: save a copy with ./catalyzer export first.`,
  },
  'cli.deleteWould': {
    ja: '消える記録は {records} 件、つながりは {relationships} 件です:',
    en: 'This would delete {records} {records|record|records} and {relationships} {relationships|relationship|relationships}:',
  },
  'cli.deleteDryRun': {
    ja: 'まだ何も消していません。元に戻せないので、よければ次を実行してください: ./catalyzer delete {id} --write',
    en: 'Nothing has been deleted yet. A deletion cannot be undone. To delete: ./catalyzer delete {id} --write',
  },
  'cli.deleted': {
    ja: '記録 {records} 件、つながり {relationships} 件を消しました。',
    en: 'Deleted {records} {records|record|records} and {relationships} {relationships|relationship|relationships}.',
  },
  'cli.deleteReceipt': {
    ja: '受付番号: {receipt}（API にヘッダー Catalyzer-After で渡すと、消した後の答えが返ります）',
    en: 'Receipt: {receipt} (send it as the Catalyzer-After header to be sure the answer excludes the deleted records)',
  },

  // Wrong calls
  'cli.error': { ja: 'エラー: {message}', en: 'error: {message}' },
  'cli.seeHelp': { ja: '使い方: {command} --help', en: 'See {command} --help' },
  'cli.unknownCommand': {
    ja: '{value} というコマンドはありません。',
    en: 'Unknown command: {value}.',
  },
  'cli.unknownOption': {
    ja: '{value} というオプションはありません。',
    en: 'Unknown option: {value}.',
  },
  'cli.missingArgument': { ja: '{value} を指定してください。', en: 'Missing argument: {value}.' },
  'cli.optionMissingArgument': {
    ja: '{value} の値がありません。',
    en: 'The option {value} needs a value.',
  },
  'cli.excessArguments': {
    ja: '引数が多すぎます。空白を含む文は " で囲んでください。',
    en: 'Too many arguments. Put quotes around a text with spaces.',
  },
  'cli.badUsage': {
    ja: '使い方が違います（{value}）。',
    en: 'Invalid command-line arguments: {value}.',
  },
  'cli.badLang': {
    ja: '--lang は ja か en です（指定: {value}）。',
    en: 'Invalid --lang {value}: expected ja or en.',
  },
  'cli.badCount': {
    ja: '{option} は {min} から {max} までの整数です（指定: {value}）。',
    en: 'Invalid {option} {value}: expected a whole number from {min} to {max}.',
  },
  'cli.badProfile': {
    ja: '{value} という目的はありません。次のどれかにしてください: {profiles}',
    en: 'Unknown profile: {value}. Use one of: {profiles}',
  },
  'cli.badWeight': {
    ja: '重み {value} は使えません。text=1,distance=0 のように、名前（{features}）と 0〜1 の数を書いてください。',
    en: 'Invalid weight: {value}. Write names ({features}) and numbers from 0 to 1, as in text=1,distance=0.',
  },
  'cli.badKind': {
    ja: '{value} という種類はありません。次のどれかにしてください: {kinds}',
    en: 'Unknown kind: {value}. Use one of: {kinds}',
  },
  'cli.badCountry': {
    ja: '国は ISO 3166-1 の 2 文字です（指定: {value}）。例: JP',
    en: 'Invalid country {value}: expected two letters of ISO 3166-1, such as JP.',
  },
  'cli.badFrom': {
    ja: '--from は cordis か jsic です（指定: {value}）。',
    en: 'Invalid --from {value}: expected cordis or jsic.',
  },
  'cli.badMap': {
    ja: '--map は「列=項目」の形で指定します（指定: {value}）。',
    en: 'Invalid --map {value}: expected COLUMN=FIELD.',
  },
  'cli.badSource': {
    ja: '--source には名簿の名前を書きます。--scheme と一緒には使えません（指定: {value}）。',
    en: 'Invalid --source {value}: expected the name of a list. It cannot be used together with --scheme.',
  },
  'cli.importNothing': {
    ja: 'ファイル、または --template、--list、--remove のどれかを指定してください。',
    en: 'Give files, or one of --template, --list and --remove.',
  },
  'cli.importTooMuch': {
    ja: '{value} はファイルやほかの指定と一緒には使えません。',
    en: '{value} cannot be used together with files or with another of these options.',
  },
  'cli.importOneFolder': {
    ja: '--from にはフォルダーを一つだけ指定してください。',
    en: '--from takes exactly one folder.',
  },
  'cli.failed': { ja: '予期しないエラーです: {message}', en: 'Unexpected error: {message}' },
  'cli.indexError': {
    ja: '検索用の索引を保存または更新できませんでした（{message}）。記録は保存されています。次の起動で索引を作り直します。',
    en: 'The search index could not be saved or updated ({message}). The records are stored; the next start brings the index up to date.',
  },
  'cli.interrupted': { ja: '中断しました。', en: 'Interrupted.' },
  'cli.outputFailed': {
    ja: '結果を出力できませんでした（{reason}）。出力先の空きを確かめて、もう一度実行してください。',
    en: 'The result could not be written ({reason}). Check the free space of the disk, and run the command again.',
  },
  'cli.stoppedUnchanged': {
    ja: '何も変更していません。同じコマンドをもう一度実行すると、初めからやり直します。',
    en: 'Nothing was changed. The same command starts again from the beginning.',
  },

  // Answers
  'cli.matches': {
    ja: '候補（{totalCount} 件を比較、公開記録は {asOf} 時点）',
    en: 'Results (of {totalCount} ranked, public records as of {asOf})',
  },
  'cli.sameBody': {
    ja: '「{name}」は「{same}」と同じ団体なので、「{same}」にまとめました。',
    en: '{name} and {same} are the same body: only {same} is listed.',
  },
  'cli.sharedGroups': {
    ja: '依頼者と同じグループ: {groups}',
    en: 'In a group with the asker: {groups}',
  },
  'cli.noMatches': { ja: '合う相手は見つかりませんでした。', en: 'No match found.' },
  'cli.noMatchesAdvice': {
    ja: '短い言葉に変えるか、条件や絞り込みを減らしてみてください。',
    en: 'Try fewer words, fewer requirements or fewer filters.',
  },
  'cli.noMatchesToAsk': {
    ja: '必須条件を満たすと記録された相手はいません。次の相手に尋ねてください。',
    en: 'No one meets every must on record. Ask the parties below.',
  },
  'cli.toAsk': {
    ja: '確認が必要な先（必須条件を満たすかどうかの記録がない）',
    en: 'To ask (not recorded whether they meet every must)',
  },
  'cli.otherKinds': {
    ja: 'お探しの種類ではない相手（内容は近い先）',
    en: 'Other kinds of holders than the one you asked for',
  },
  'cli.excluded': { ja: '除外した相手とその理由', en: 'Excluded, and why' },
  'cli.nextPage': { ja: '続き: --after {cursor}', en: 'More: --after {cursor}' },
  'cli.score': { ja: '一致度 {points}', en: 'score {points}' },
  'cli.must': { ja: '必須', en: 'must' },
  'cli.should': { ja: '希望', en: 'should' },
  'cli.state.MET': { ja: '満たす', en: 'met' },
  'cli.state.CONTRADICTED': { ja: '満たさない', en: 'contradicted' },
  'cli.state.UNKNOWN': { ja: '記録なし', en: 'unknown' },
  'cli.quote': { ja: '「{quote}」', en: '“{quote}”' },
  'cli.part': { ja: '「{part}」: {holders}', en: '{part}: {holders}' },
  'cli.partNobody': { ja: '記録なし', en: 'no match on record' },
  'cli.ranked': { ja: '{profile}: {reason}（{weights}）', en: '{profile}: {reason} ({weights})' },
  'cli.profile.GENERAL': { ja: '標準', en: 'general' },
  'cli.profile.JOINT_ORDER': { ja: '共同受注', en: 'joint order' },
  'cli.profile.JOINT_DEVELOPMENT': { ja: '共同開発', en: 'joint development' },
  'cli.profile.EQUIPMENT_USE': { ja: '設備利用', en: 'equipment use' },
  'cli.profile.EXPERT_SEARCH': { ja: '専門家探し', en: 'expert search' },
  'cli.listSeparator': { ja: '、', en: ', ' },
  'cli.kind.CROSS_INDUSTRY_GROUP': { ja: '異業種交流グループ', en: 'cross-industry group' },
  'cli.kind.JOINT_ORDER_GROUP': { ja: '共同受注グループ', en: 'joint-order group' },
  'cli.kind.STUDY_GROUP': { ja: '研究会', en: 'study group' },
  'cli.kind.FEDERATION': { ja: '連合体', en: 'federation' },
  'cli.kind.CLUSTER_BODY': { ja: '推進組織', en: 'cluster body' },
  'cli.kind.PERSON': { ja: '人', en: 'person' },
  'cli.partyNotFound': {
    ja: '{name} は公開記録に見つかりません。名前の一部か ID で指定してください。',
    en: '{name} was not found in the public records. Give part of the name, or an id.',
  },
  'cli.partyAmbiguous': {
    ja: '{name} に該当するものが {count} 件あります。ID で指定してください:',
    en: '{name} matches {count} parties. Give the id of one:',
  },
  'cli.badHost': {
    ja: '{option} の値が空です。0.0.0.0 のように待ち受けるアドレスを指定してください。',
    en: '{option} is empty. Give the address to listen on, such as 0.0.0.0.',
  },
  'cli.pathsNoneNeeded': {
    ja: '紹介を受けたい側と相手が同じか、所属・会員の関係にあるため、紹介は要りません。',
    en: 'No introduction is needed: both are the same party, or one belongs to the other.',
  },
  'cli.noPath': {
    ja: '公開されたつながりでは、4 段階以内の紹介ルートがありません。',
    en: 'No chain within 4 hops over public ties.',
  },
  'cli.pathsIncomplete': {
    ja: '探索の上限に達したため、ほかにより良い紹介ルートがあるかもしれません。',
    en: 'The search reached its limit: a better chain may exist.',
  },
  'cli.pathHeading': {
    ja: '{length} 段階（信頼度: {trust}）',
    en: 'hops: {length} (trust: {trust})',
  },
  'cli.actsFor': { ja: '所属', en: 'acts for' },
  'cli.hop': { ja: '{kind}（信頼度: {trust}）', en: '{kind} (trust: {trust})' },
  'cli.tieSum': {
    ja: '強さ {strength} = {weight} / ({weight} + 1)',
    en: 'strength {strength} = {weight} / ({weight} + 1)',
  },
  'cli.tiePart': {
    ja: '+{weight} = 種類 {kind} × 新しさ {recency} × 人数 {size} × 申告 {said}　{what}',
    en: '+{weight} = kind {kind} x recency {recency} x size {size} x declared {said}  {what}',
  },
  'cli.tieShown': { ja: '{name}（{details}）', en: '{name} ({details})' },
  'cli.tieParties': { ja: '{count} 者', en: '{count} {count|participant|participants}' },
  'cli.tieDeclared': { ja: '{name}の申告', en: 'declared by {name}' },
  'cli.tieUndated': { ja: '日付なし', en: 'no date' },
  'cli.moreEvidence': { ja: 'ほか {count} 件', en: 'and {count} more' },

  // Progress
  'cli.progressRate': { ja: '毎秒 {count}', en: '{count}/s' },
  'cli.progressLeft': { ja: '残り約 {seconds} 秒', en: 'about {seconds} s left' },

  // Import
  'cli.importChecking': { ja: '確認中 {file}', en: 'checking {file}' },
  'cli.importWriting': { ja: '取り込み中 {file}', en: 'importing {file}' },
  'cli.fileMissing': {
    ja: '{file} がありません。パスを確かめてください。',
    en: '{file} was not found. Check the path.',
  },
  'cli.fileUnreadable': {
    ja: '{file} を読めません（{reason}）。',
    en: '{file} cannot be read ({reason}).',
  },
  'cli.fileUnwritable': {
    ja: '{file} に書けません（{reason}）。',
    en: '{file} cannot be written ({reason}).',
  },
  'cli.count.rows': { ja: '行', en: 'rows' },
  'cli.count.created': { ja: '新規', en: 'new' },
  'cli.count.updated': { ja: '更新', en: 'changed' },
  'cli.count.unchanged': { ja: '変更なし', en: 'unchanged' },
  'cli.count.joined': { ja: '統合', en: 'joined' },
  'cli.count.rejected': { ja: '保留', en: 'set aside' },
  'cli.count.total': { ja: '合計', en: 'total' },
  'cli.rowKind.organization': { ja: '組織 organization', en: 'organization' },
  'cli.rowKind.person': { ja: '人 person', en: 'person' },
  'cli.rowKind.group': { ja: 'グループ group', en: 'group' },
  'cli.rowKind.capability': { ja: 'できること capability', en: 'capability' },
  'cli.rowKind.equipment': { ja: '設備 equipment', en: 'equipment' },
  'cli.rowKind.evidence': { ja: '実績 evidence', en: 'evidence' },
  'cli.rowKind.need': { ja: 'ニーズ need', en: 'need' },
  'cli.rowKind.requirement': { ja: '要件 requirement', en: 'requirement' },
  'cli.rowKind.membership': { ja: '会員 membership', en: 'membership' },
  'cli.rowKind.participation': { ja: '参加 participation', en: 'participation' },
  'cli.rowKind.tie': { ja: 'つながり tie', en: 'tie' },
  'cli.importChanges': {
    ja: '記録の変更: 新規 {created}、更新 {updated}',
    en: 'changes of records: {created} new, {updated} changed',
  },
  'cli.importComments': {
    ja: '注釈として読み飛ばした行（「# 」で始まる行）: {count}',
    en: 'lines skipped as comments (they begin with "# "): {count}',
  },
  'cli.importSummary': {
    ja: '{rows} 行: 新規 {created}、更新 {updated}、変更なし {unchanged}、前の行と統合 {joined}、保留 {rejected}',
    en: '{rows} {rows|row|rows}: {created} new, {updated} changed, {unchanged} unchanged, {joined} joined with an earlier line, {rejected} set aside',
  },
  'cli.importSourceNamed': { ja: '番号を付けた名簿: {name}', en: 'Source of the numbers: {name}' },
  'cli.importSourceRemembered': {
    ja: '番号を付けた名簿: {name}（{day} の取り込みと同じ。違う場合は --source で指定してください）',
    en: 'Source of the numbers: {name} (as in the import of {day}; specify another one with --source)',
  },
  'cli.importNumbersOfNoSource': {
    ja: '{count} 行の番号は ID として使いません。番号で同じ記録を見つけたい場合は、--source で名簿の名前を一度だけ指定してください。',
    en: 'Not used as ids: the numbers of {count} {count|row|rows}. To find records by them, name the list once with --source.',
  },
  'cli.importJoined': {
    ja: '前の行と同じ記録なので統合した行（{count} 行）:',
    en: 'Joined with an earlier line of the same record ({count}):',
  },
  'cli.importJoinedRow': {
    ja: '{line} 行目（{firstLine} 行目と統合）',
    en: 'line {line} with line {firstLine}',
  },
  'cli.importAdditions': {
    ja: '名前で見つけた記録に加えた項目（{count} 件。別の組織や人であれば名前を書き分けてください）:',
    en: 'Added to records found by name ({count}; if it is a different body, use distinct names):',
  },
  'cli.importAddition': {
    ja: '{line} 行目 {name}（{id}）: {what}',
    en: 'line {line} {name} ({id}): {what}',
  },
  'cli.addition.corporateNumber': { ja: '法人番号', en: 'corporate number' },
  'cli.addition.id': { ja: 'ID', en: 'id' },
  'cli.addition.distinction': {
    ja: '所在地、型式などの詳しい区別',
    en: 'a more exact place, model or role',
  },
  'cli.importErrors': {
    ja: '保留した理由（{count} 件）:',
    en: 'Why rows are set aside ({count}):',
  },
  'cli.importSameCause': {
    ja: '  同じ理由の行がほかに {count} 件あります {column}',
    en: '  and {count} more {count|row|rows} for the same reason {column}',
  },
  'cli.importErrorRow': { ja: '{line} 行目: {reason}', en: 'line {line}: {reason}' },
  'cli.importErrorCell': {
    ja: '{line} 行目 {column}「{value}」: {reason}',
    en: 'line {line} {column} “{value}”: {reason}',
  },
  'cli.importNotesRead': {
    ja: '解釈して読み取ったセル（{count} 種類）:',
    en: 'Cells that were interpreted ({count} {count|kind|kinds}):',
  },
  'cli.importNotesKept': {
    ja: '一部を読み取れず、書かれたまま残したセル（{count} 種類、行は取り込みます）:',
    en: 'Cells that could not be read in full and are kept as written ({count} {count|kind|kinds}; their rows are imported):',
  },
  'cli.importNotesLeftOut': {
    ja: '読み取れず、取り込まないセル（{count} 種類、行は取り込みます）:',
    en: 'Cells that could not be read and are left out ({count} {count|kind|kinds}; their rows are imported):',
  },
  'cli.importNote': {
    ja: '{column}（{lines} 行目）: {reason}',
    en: '{column} (line {lines}): {reason}',
  },
  'cli.importNoteMore': {
    ja: '{column}（{lines} 行目ほか、全部で {count} 件）: {reason}',
    en: '{column} (lines {lines} and others, {count} {count|cell|cells} in all): {reason}',
  },
  'cli.moreLines': { ja: 'ほか {count} 件', en: 'and {count} more' },
  'cli.importDuplicates': {
    ja: '同じ組織かもしれない行（{count} 件、まとめてはいません）:',
    en: 'Perhaps the same organisation ({count}, not merged):',
  },
  'cli.importDuplicate': {
    ja: '{line} 行目 {name} と登録済みの {otherName}（{otherId}）: {why}',
    en: 'line {line} {name} and the recorded {otherName} ({otherId}): {why}',
  },
  'cli.importDuplicateInFile': {
    ja: '{line} 行目 {name} と {otherLine} 行目 {otherName}: {why}',
    en: 'line {line} {name} and line {otherLine} {otherName}: {why}',
  },
  'cli.duplicate.sameName': { ja: '名前が同じ', en: 'same name' },
  'cli.duplicate.likeName': { ja: '名前が似ている', en: 'similar name' },
  'cli.importKindByHeaders': {
    ja: '行の種類: {kind}（列{headers:quoted}から判断。違うときは --kind）',
    en: 'kind: {kind}, because of the columns {headers:quoted} (--kind overrides)',
  },
  'cli.importKindByFormat': {
    ja: '行の種類: {kind}（{format}の形式から判断。違うときは --kind）',
    en: 'kind: {kind}, because the file has the format of {format} (--kind overrides)',
  },
  'cli.importKindByOption': {
    ja: '行の種類: {kind}（--kind の指定）',
    en: 'kind: {kind}, as --kind says',
  },
  'cli.importRemembered': {
    ja: '前の取り込みと同じ列の割り当て: {columns:quoted}（変えるときは --map、読まない列は 列=-）',
    en: 'columns mapped as in an earlier import: {columns:quoted} (--map changes it, COLUMN=- leaves one out)',
  },
  'cli.importReadAs': {
    ja: '文字コード: {encoding}（文字が化けているときは --encoding で指定）',
    en: 'encoding: {encoding} (if names look wrong, use --encoding)',
  },
  'cli.importSheetRead': { ja: 'シート: {name}', en: 'sheet: {name}' },
  'cli.importSheetOfMany': {
    ja: 'シート: {name}（読まなかったシート: {others}。ほかを読むには --sheet）',
    en: 'sheet: {name} (not read: {others}; --sheet reads another one)',
  },
  'cli.importHiddenRows': {
    ja: '非表示の行も読みました（{count} 行: {lines}）',
    en: 'hidden rows are read too ({count}: {lines})',
  },
  'cli.importHiddenColumns': {
    ja: '非表示の列も読みました（{columns}）',
    en: 'hidden columns are read too ({columns})',
  },
  'cli.importErrorCells': {
    ja: 'エラー値（#N/A など）のセルを空とみなしました: {count}',
    en: 'cells with an error such as #N/A, read as blank: {count}',
  },
  'cli.importFormulas': {
    ja: '計算結果が保存されていない数式を空とみなしました: {count}（Excel で開いて保存し直すと入ります）',
    en: 'formulas without a saved value, read as blank: {count} (open the file in a spreadsheet and save it again)',
  },
  'cli.importLeftOut': {
    ja: '行として読まなかったもの（{count} 行）:',
    en: 'Lines that are not rows ({count}):',
  },
  'cli.importLeftOutLine': {
    ja: '{line} 行目（{reason}）: {text}',
    en: 'line {line} ({reason}): {text}',
  },
  'cli.leftOut.title': { ja: '表題', en: 'title' },
  'cli.leftOut.group': { ja: '見出しの上段', en: 'group header' },
  'cli.leftOut.total': { ja: '合計', en: 'total' },
  'cli.leftOut.note': { ja: '注記', en: 'note' },
  'cli.leftOut.heading': { ja: '小見出し', en: 'heading' },
  'cli.leftOut.header': { ja: '見出しの繰り返し', en: 'repeated header' },
  'cli.leftOut.example': { ja: '記入例', en: 'example' },
  'cli.leftOut.number': { ja: '番号だけの行', en: 'number only' },
  'cli.importColumn': { ja: '{header}: {values:quoted}', en: '{header}: {values:quoted}' },
  'cli.importColumnBlank': { ja: '{header}', en: '{header}' },
  'cli.importColumnSecond': {
    ja: '{header}: {values:quoted}（同じ項目の別の列に値があるため、{count} 個のセル）',
    en: '{header}: {values:quoted} ({count} {count|cell|cells}, since another column fills the same field)',
  },
  'cli.importMapHint': {
    ja: '列の割り当ては --map 列=項目 で指定できます。',
    en: 'Map a column with --map COLUMN=FIELD.',
  },
  'cli.importMapExample': {
    ja: '列の割り当ては --map 列=項目 で指定できます（例: --map "{header}={field}"）。',
    en: 'Map a column with --map COLUMN=FIELD (for example --map "{header}={field}").',
  },
  'cli.importColumnsKept': {
    ja: '項目のない列（{count} 列、見出しのまま記録に残します。連絡先らしいものは非公開です）:',
    en: 'Columns without a field ({count}, kept in the record under their headers; what looks like a contact stays private):',
  },
  'cli.importUnknownColumns': {
    ja: '読まなかった列（{count} 列）:',
    en: 'Columns that are not read ({count}):',
  },
  'cli.importColumnSuggestion': {
    ja: '{header}: {values:quoted}（{suggestion} のことですか）',
    en: '{header}: {values:quoted} (perhaps {suggestion})',
  },
  'cli.importVanished': {
    ja: '前の一覧にあり、このファイルにない機器（{count} 台、そのまま残します）:',
    en: 'Machines in an earlier list but not in this file ({count}, left as they are):',
  },
  'cli.importVanishedHint': {
    ja: 'まだ使えますか。なくなった機器は、状態を「廃止」にした行を取り込むか、./catalyzer delete ID --write で消してください。',
    en: 'Are they still in use? If a machine is gone, import a row with status CLOSED, or run ./catalyzer delete ID --write.',
  },
  'cli.importClosed': {
    ja: '閉鎖された法人（{count} 件、公開しません）:',
    en: 'Closed bodies ({count}, not made public):',
  },
  'cli.importClosedBody': {
    ja: '{line} 行目 {name}（{day} 閉鎖）',
    en: 'line {line} {name} (closed {day})',
  },
  'cli.importNotShown': {
    ja: '公開の検索結果に出ないもの: 人 {people}、連絡先 {contacts}、つながり {ties}、そのほか {others}（氏名、連絡先、出典のないつながり、公開範囲が PUBLIC でない行は非公開です）',
    en: 'Not shown in any public answer: {people} {people|person|people}, {contacts} {contacts|contact|contacts}, {ties} {ties|tie|ties}, {others} {others|other|others} (names of persons, contact data, ties without a source and rows whose visibility is not PUBLIC stay private)',
  },
  'cli.importToNobody': {
    ja: 'グループ、自組織、コーディネーター向けの {count} 件は、公開先（audience）が書かれておらず、所有者にもグループや組織がないため、だれにも見えません。公開先を書いてください。',
    en: '{count} {count|record|records} for a group, an organisation or coordinators: {count|it is|they are} hidden from everyone, because no audience is given and the owner has none. Fill in the column audience.',
  },
  'cli.importDry': {
    ja: '確認だけで、何も書き込んでいません。取り込むには: {command}',
    en: 'Checked only, nothing was written. To import: {command}',
  },
  'cli.importDryTogether': {
    ja: '確認だけのときは、同時に指定したほかのファイルの記録は反映されません。--write を付けると、指定した順に取り込みます。',
    en: 'A check does not see the records of the other files yet; --write imports the files in order.',
  },
  'cli.importNothingNew': { ja: '変更はありません。', en: 'Nothing would change.' },
  'cli.importDone': {
    ja: '取り込みました: {batch}。取り消すには: {command}',
    en: 'Imported as {batch}. To undo: {command}',
  },
  'cli.importReceipt': {
    ja: '受付番号: {receipt}（API にヘッダー Catalyzer-After で渡すと、この取り込みを含む答えが返ります）',
    en: 'Receipt: {receipt} (send it as the Catalyzer-After header to be sure the answer includes this import)',
  },
  'cli.importJson': {
    ja: '結果を JSON で標準出力に出す（説明は標準エラー出力）',
    en: 'print the result as JSON on stdout (messages go to stderr)',
  },
  'cli.importUnchanged': {
    ja: '変更がないため、何も書き込んでいません。',
    en: 'Nothing to change, nothing was written.',
  },
  'cli.importRejectedWritten': {
    ja: '保留した {count} 行を {file} に書き出しました。直してから、このファイルを取り込めます。',
    en: '{count} {count|row is|rows are} set aside in {file}: correct {count|it|them} there and import that file.',
  },
  'cli.importStopped': {
    ja: '{total} 件の変更のうち {done} 件を取り込みました（{batch}）。同じコマンドをもう一度実行すると続きを取り込みます。取り消すには: ./catalyzer import --remove {batch}',
    en: '{done} of {total} changes were imported as {batch}. The same command imports the rest. To undo: ./catalyzer import --remove {batch}',
  },
  'cli.importStoppedBefore': {
    ja: '{fileName} からはまだ何も取り込んでいません。同じコマンドをもう一度実行すると取り込みます。',
    en: 'Nothing of {fileName} has been written yet. The same command starts it again.',
  },
  'cli.removeStopped': {
    ja: '{batch} の {total} 件のうち {done} 件を元に戻しました。同じコマンドをもう一度実行すると残りも元に戻します。',
    en: '{done} of {total} records of {batch} were undone. The same command undoes the rest.',
  },
  'cli.examplesStopped': {
    ja: '例のファイル {total} 個のうち {done} 個を取り込みました。次に起動すると続きを取り込みます。',
    en: '{done} of {total} example files were imported. The next start imports the rest.',
  },
  'cli.importCrowded': {
    ja: '取り込みの間に、別の取り込みが同じ記録を変更し続けました。少し待ってもう一度実行してください。',
    en: 'Another import kept changing the same records. Wait a moment and run it again.',
  },
  'cli.importNoBatches': { ja: 'まだ取り込みはありません。', en: 'There are no imports yet.' },
  'cli.importBatchLine': {
    ja: '{id}  {startedAt}  {status}  新規 {created} 更新 {updated}  {fileName}',
    en: '{id}  {startedAt}  {status}  {created} new {updated} changed  {fileName}',
  },
  'cli.batch.INCOMPLETE': { ja: '途中', en: 'incomplete' },
  'cli.batch.COMPLETE': { ja: '完了', en: 'complete' },
  'cli.batch.TAKEN_BACK': { ja: '取り消し済み', en: 'undone' },
  'cli.removed': {
    ja: '{batch} を取り消しました: 削除 {deleted}、元に戻した記録 {restored}',
    en: '{batch} was undone: {deleted} {deleted|record|records} deleted, {restored} restored',
  },
  'cli.removedKept': {
    ja: 'そのまま残した記録（{count} 件）:',
    en: 'Records that were kept ({count}):',
  },
  'cli.kept.changed': {
    ja: '取り込みのほかで、その後に変更された',
    en: 'changed since, not by an import',
  },
  'cli.kept.damaged': {
    ja: '取り込む前の内容の記録が壊れているため、戻さなかった（バックアップから復元できます）',
    en: 'not restored: the stored earlier version is damaged (a backup may have it)',
  },
  'cli.kept.changedBy': {
    ja: 'その後の取り込み {by} が変更した（その取り込みも取り消すと元に戻る）',
    en: 'changed since by the import {by}; undone together with it',
  },
  'cli.kept.inUse': {
    ja: '{by} が使っている（使われなくなった後に取り消すと消える）',
    en: 'needed by {by}; deleted by the next undo once that is gone',
  },
  'cli.removeReceipt': {
    ja: '受付番号: {receipt}（API にヘッダー Catalyzer-After で渡すと、取り消した後の答えが返ります）',
    en: 'Receipt: {receipt} (send it as the Catalyzer-After header to be sure the answer excludes the undone import)',
  },
  'cli.removing': { ja: '取り消し中', en: 'undoing' },

  // Serve
  'cli.loadingExamples': { ja: '例のネットワークを読み込み中', en: 'loading the example networks' },
  'cli.examplesLoaded': {
    ja: '例のネットワーク {files} 件を読み込みました。',
    en: '{files} example {files|network is|networks are} loaded.',
  },
  'cli.examplesAdded': {
    ja: '新しい例のネットワーク {files} 件を加えました（すでにある記録は変えていません）。',
    en: '{files} new example {files|network was|networks were} added; existing records were not changed.',
  },
  'cli.examplesRejected': {
    ja: '例のうち {count} 行は読み込めませんでした。',
    en: '{count} {count|row|rows} of the examples {count|was|were} rejected.',
  },
  'cli.examplesWithdrawn': {
    ja: '例から外した記録 {count} 件を取り除きました。',
    en: '{count} {count|record|records} no longer among the examples {count|was|were} removed.',
  },
  'cli.examplesKept': {
    ja: '例から外した記録のうち、変更されたものやほかの記録が使っているものは残しました: {ids}',
    en: 'No longer among the examples, but changed or in use here, so kept: {ids}',
  },
  'cli.openingIndex': { ja: '索引を準備中', en: 'preparing the index' },
  'cli.firstQuestion': { ja: '精密板金加工を頼みたい', en: 'precision sheet metal fabrication' },
  'cli.serving': {
    ja: `
Catalyzer が動いています: {address}

{examples}  API           {address}/graphql（試す画面: {address}/graphiql）
  データの場所  {folder}
  自分の名簿    ./catalyzer import --template organization > 名簿.csv に記入し、
                ./catalyzer import 名簿.csv で確かめ、--write で取り込む
  止める        Ctrl+C`,
    en: `
Catalyzer runs at {address}

{examples}  API           {address}/graphql (try it at {address}/graphiql)
  Data          {folder}
  Your list     ./catalyzer import --template organization > list.csv, fill it in,
                check with ./catalyzer import list.csv, import it with --write
  Stop          Ctrl+C`,
  },
  'cli.servingExamples': {
    ja: `  最初の質問    「{question}」
                {link}
  例を消す      ./catalyzer import --list で ID を調べ、
                ./catalyzer import --remove ID で取り消す
`,
    en: `  Ask first     “{question}”
                {link}
  Examples      to remove them, list their ids with ./catalyzer import --list,
                then ./catalyzer import --remove ID
`,
  },
  'cli.listening': {
    ja: '{host} で待ち受けています。{url} への https の接続だけに応答します。ログインしていない人には公開記録だけが見えます。',
    en: 'Listening on {host}. Only https requests to {url} are answered. Visitors who are not signed in see only public records.',
  },
  'cli.exposed': {
    ja: '注意: {host} で待ち受けています。ネットワーク上のだれもが公開記録をすべて読めます。書き込みはできません。会員がログインして使うには、CATALYZER_URL に https のアドレスを設定し、--listen {host} で起動してください。',
    en: 'Warning: listening on {host}. Anyone on that network can read all public records, but not write. For members who sign in, set CATALYZER_URL to an https address and start with --listen {host}.',
  },
  'cli.stopping': { ja: '止めています…', en: 'Stopping…' },
  'cli.noRecords': {
    ja: '公開された記録がまだありません。npm start で例を読み込むか、./catalyzer import で名簿を取り込んでください。',
    en: 'There are no public records yet. Run npm start for the examples, or ./catalyzer import for a list of your own.',
  },
  'cli.doctorReading': { ja: '記録を確認中', en: 'checking the records' },
  'cli.doctorFine': {
    ja: '壊れた記録はありません（変更 {changes} 件を確認）。',
    en: 'No record is damaged ({changes} {changes|change|changes} checked).',
  },
  'cli.doctorField.missing': {
    ja: '{id}（{visibility}）: 項目 {field} がありません。正しい形：{expected}',
    en: '{id} ({visibility}): {field} is missing. Expected: {expected}',
  },
  'cli.doctorField.invalid': {
    ja: '{id}（{visibility}）: 項目 {field} の値が正しくありません。正しい形：{expected}',
    en: '{id} ({visibility}): {field} is not valid. Expected: {expected}',
  },
  'cli.doctorField.unknown': {
    ja: '{id}（{visibility}）: 項目 {field} は使えません。使える項目：{expected}',
    en: '{id} ({visibility}): unknown field {field}. Its fields: {expected}',
  },
  'cli.doctorAltered': {
    ja: '{id}（{visibility}）: 書き込んだときの内容と違います（ディスクの障害か、手作業での書き換えが考えられます）。',
    en: '{id} ({visibility}): the content differs from what was written (a disk error, or an edit by hand).',
  },
  'cli.doctorNoRecord': {
    ja: '{id}（{visibility}）: 中身を読めません。',
    en: '{id} ({visibility}): its content cannot be read.',
  },
  'cli.doctorNotIndexed': {
    ja: '{id}（{visibility}）: 索引に入れられません（{message}）。',
    en: '{id} ({visibility}): it cannot be indexed ({message}).',
  },
  'cli.doctorAdvice': {
    ja: `直し方: 名簿などの元の行をもう一度取り込んでください（./catalyzer import FILE --write）。
元の行がないときは、./catalyzer export FILE で書き出し、ファイルの中の行を直してから、空のデータフォルダーに取り込んでください。`,
    en: `To repair a record, import its row again (./catalyzer import FILE --write).
Without that row, run ./catalyzer export FILE, correct the line in the file, and import the file into an empty data folder.`,
  },
  'cli.encoding': { ja: '言い換え検索の準備中', en: 'preparing the search by meaning' },
  'cli.encodingStopped': {
    ja: '索引を作り直しました。言い換え検索の準備は {total} 件のうち {done} 件まで済みました。同じコマンドか、サーバーの起動中に続きを行います。',
    en: 'The index is built. {done} of {total} records are prepared for the search by meaning. The same command, or a running server, prepares the rest.',
  },
  'cli.reindexing': { ja: '索引を作成中', en: 'building the index' },
  'cli.reindexed': {
    ja: '索引を作り直しました（変更 {changes} 件、{seconds} 秒）。',
    en: 'The index was rebuilt ({changes} {changes|change|changes}, {seconds} s).',
  },
} as const;
