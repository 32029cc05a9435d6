/** Sentences for errors, by the key of the CatalyzerError. */
export const ERROR_MESSAGES = {
  deadlineExceeded: {
    ja: '問い合わせが{timeoutMs}ミリ秒以内に終わりませんでした。一度に尋ねる量を減らしてください。',
    en: 'The query took longer than {timeoutMs} ms. Request less at once.',
  },
  notYetIndexed: {
    ja: 'この受付番号の書き込みは、まだ検索結果に反映されていません。しばらくしてからもう一度試してください。',
    en: 'The write of this receipt is not in the answers yet. Try again later.',
  },
  answeringAgainSoon: {
    ja: '答えを作る処理を立ち上げ直しています。数秒後にもう一度お尋ねください。',
    en: 'The server is restarting. Try again in a few seconds.',
  },
  answersUnderWay: {
    ja: '質問が集中していて、今はお答えできません。少し待ってからもう一度お尋ねください。',
    en: 'Too many queries at once. Wait a moment and try again.',
  },
  rateSpent: {
    ja: '短時間に多くの質問がありました。{seconds}秒後にもう一度お尋ねください。',
    en: 'Too many queries in a short time. Try again in {seconds} s.',
  },
  rateTooLow: {
    ja: 'この質問には {value} 点かかりますが、残りは {remaining} 点です。{resetAt} 以降にもう一度お尋ねいただくか、一度に尋ねる量を減らしてください。',
    en: 'This query costs {value} points and {remaining} are left. Try again after {resetAt}, or request less at once.',
  },
  recordNotFound: {
    ja: '{id} という記録はありません。ID を確かめてください（export や who-can の結果に出ます）。',
    en: 'Record {id} was not found. Check the id, as export and who-can show it.',
  },
  receiptUnknown: {
    ja: '{receipt} はこのデータへの書き込みの受付番号ではありません。取り込みのときに表示されたとおりに渡してください。',
    en: '{receipt} is not a receipt of a write to this store. Pass it exactly as the import printed it.',
  },
  acquaintanceIsSelf: {
    ja: '自分のメールアドレスは知り合いに加えられません。',
    en: 'This is your own address. Enter the address of someone else.',
  },
  acquaintanceDateMalformed: {
    ja: '{value} は日付として読めません。2026-04-01、2026-04、2026 のどれかの形にしてください。',
    en: '{value} is not a date. Write it as 2026-04-01, 2026-04 or 2026.',
  },
  acquaintancesTooMany: {
    ja: '知り合いは {max} 人までです。使わないものを消してください。',
    en: 'You can keep at most {max} acquaintances. Remove those that you do not need.',
  },
  acquaintanceNotFound: {
    ja: '{value} という知り合いは登録されていません。',
    en: 'Acquaintance {value} was not found.',
  },
  claimNotFound: {
    ja: '{value} という申請はありません。取り下げられた可能性があります。',
    en: 'Claim {value} was not found. It may have been withdrawn.',
  },
  organizationNameTooLong: {
    ja: '会社名は {max} 文字以内にしてください。',
    en: 'Keep the name of the organisation to {max} characters.',
  },
  cardsWithoutColumns: {
    ja: '1 行目に「メールアドレス」と「氏名」の列が見つかりません（見出し：{headers}）。列の名前を直してください。',
    en: 'The first line has no columns for email address and name ({headers}). Call them email and name.',
  },
  cardUnreadable: {
    ja: '引用符（"）が閉じていません：{value}。行を直してください。',
    en: 'A quotation mark is never closed: {value}. Correct the line.',
  },
  monthlyCapOutOfRange: {
    ja: '1 か月の上限は 0 から {max} までの整数です（指定値：{value}）。',
    en: 'The monthly cap must be a whole number from 0 to {max}, not {value}.',
  },
  brokerageGroupsForeign: {
    ja: '紹介を引き受けるグループを、自分のグループの中から 1 つ以上 {max} つ以内で選んでください。',
    en: 'Choose 1 to {max} of your own groups in which you may be asked.',
  },
  targetsSpent: {
    ja: '1 日に調べられる相手は {max} 件までです。続きは明日お調べください。',
    en: 'You can ask about {max} different people and organisations per day. Continue tomorrow.',
  },
  introductionTokenInvalid: {
    ja: 'このトークンは使えません。期限が切れたか、書き間違いです。もう一度調べてください。',
    en: 'Invalid token: it has expired or is mistyped. Search again.',
  },
  introductionMessageMalformed: {
    ja: '伝言を 1 文字以上 {max} 文字以内で書いてください。',
    en: 'Write a message of 1 to {max} characters.',
  },
  introductionQuestionNotFound: {
    ja: '{value} という依頼は届いていません。',
    en: 'Request {value} was not found.',
  },
  introductionNotFound: {
    ja: '{value} という紹介はありません。',
    en: 'Introduction {value} was not found.',
  },
  introductionMoveIllegal: {
    ja: 'この紹介では、今それはできません。回答済みか、期限が過ぎています。',
    en: 'This introduction does not allow that now: it has been answered, or has expired.',
  },
  internalError: {
    ja: '予期しないエラーが起きました。管理者に番号 {requestId} を伝えてください。',
    en: 'Unexpected error. Report the number {requestId} to the operator.',
  },
  settingsInvalid: {
    ja: '使えない設定があります：{problems}。括弧の中の値にするか、設定を外してください。',
    en: 'Invalid settings: {problems}. Use one of the values in parentheses, or unset the variable.',
  },
  portTaken: {
    ja: 'ポート {port} は別のプログラムが使っています。そのプログラムを止めるか、PORT に別の番号を設定してください。',
    en: 'Port {port} is used by another program. Stop that program, or set PORT to another number.',
  },
  listenNeedsUrl: {
    ja: '{host} で待ち受けるには、利用者が開く https のアドレスを CATALYZER_URL に設定してください（例: CATALYZER_URL=https://catalyzer.example.org）。暗号化はプロキシが行います。',
    en: 'To listen on {host}, set CATALYZER_URL to the https address that people open, e.g. https://catalyzer.example.org. A proxy in front of Catalyzer handles TLS.',
  },
  listenNeedsAccount: {
    ja: '{host} で待ち受けるには、アカウントが 1 つ以上要ります。--listen を付けずに起動し、表示されるリンクで最初の管理者を作ってください。',
    en: 'To listen on {host}, at least one account is needed. Start without --listen and create the first administrator with the printed link.',
  },
  addressUnusable: {
    ja: '{host} のポート {port} では待ち受けできません（{reason}）。アドレスとポートを確かめてください。',
    en: 'Cannot listen on port {port} of {host} ({reason}). Check the address and the port.',
  },
  pageSizeOutOfRange: {
    ja: '{field} の {argument} は 1 から {max} までの整数です（指定値：{value}）。',
    en: '{argument} of {field} must be a whole number from 1 to {max}, not {value}.',
  },
  listTooLong: {
    ja: '{field} の {argument} は {max} 個までです（指定：{count} 個）。分けて尋ねてください。',
    en: '{argument} of {field} takes at most {max} values, not {count}. Split the query.',
  },
  queryTooDeep: {
    ja: '問い合わせの深さが {value} です。{max} までにしてください。',
    en: 'The query is {value} levels deep. The maximum is {max}.',
  },
  queryTooManyNodes: {
    ja: '問い合わせが最大 {value} 件の記録を求めています。{max} 件までです。first を小さくしてください。',
    en: 'The query may return {value} records. The maximum is {max}: lower first.',
  },
  queryTooCostly: {
    ja: '問い合わせの負荷が {value} です。{max} までです。first を小さくするか、分けて尋ねてください。',
    en: 'The query costs {value} points. The maximum is {max}: lower first, or split the query.',
  },
  queryTooManyAliases: {
    ja: '問い合わせに別名が {value} 個あります。{max} 個までです。',
    en: 'The query has {value} aliases. The maximum is {max}.',
  },
  queryTooManyRootFields: {
    ja: '最上位の項目が {value} 個あります。{max} 個までです。分けて尋ねてください。',
    en: 'The query has {value} root fields. The maximum is {max}: split the query.',
  },
  operationUnsupported: {
    ja: 'この API は問い合わせ（query）だけに答えます（指定：{operation}）。',
    en: 'This API answers queries only, not {operation}.',
  },
  textEmpty: {
    ja: '{argument} が空です。探したいことを書いてください。',
    en: '{argument} is empty. Describe what you need.',
  },
  textMalformed: {
    ja: '{argument} に文字として読めないものが含まれています。入力し直してください。',
    en: '{argument} contains invalid characters. Enter it again.',
  },
  quantityMalformed: {
    ja: '{argument} の範囲 {range} が正しくありません。min か max の少なくとも一方を、min が max を超えないように指定してください。',
    en: '{argument}: invalid range {range}. Give min, max or both, with min not above max.',
  },
  nameCursorUnknown: {
    ja: '{after} はこの検索の位置ではありません。最初のページから始めてください。',
    en: '{after} is not a position in this search. Start from the first page.',
  },
  storeAway: {
    ja: 'データを今は読めません。しばらくしてからもう一度試してください。',
    en: 'The data cannot be read at the moment. Try again later.',
  },
  storeBusy: {
    ja: 'データファイル {file} に別のプログラムが書き込んでいます。もう一度試してください。',
    en: 'The store {file} is being written by another process. Try again.',
  },
  dataFolderNotWritable: {
    ja: 'データファイル {file} を開けないか、書き込めません。権限を確かめてください。',
    en: 'The store {file} cannot be opened or written. Check the permissions.',
  },
  storeReadOrWriteFailed: {
    ja: 'データファイル {file} の読み書きに失敗しました。ディスクを確かめてください。',
    en: 'The store {file} cannot be read or written. Check the disk.',
  },
  storeDamaged: {
    ja: 'データファイル {file} が壊れています。./catalyzer verify で確かめ、バックアップから戻してください（./catalyzer restore）。',
    en: 'The store {file} is damaged. See `./catalyzer verify`, and restore a backup with `./catalyzer restore`.',
  },
  diskFull: {
    ja: 'ディスクに空きがないため、データファイル {file} に書き込めません。空きを作ってください。',
    en: 'The store {file} cannot be written: the disk is full. Free some space.',
  },
  storeClosed: {
    ja: 'データファイル {file} は閉じられています。開き直してください。',
    en: 'The store {file} has been closed. Open it again.',
  },
  storeNewer: {
    ja: 'データファイル {file} は新しい形式 {version} です。このプログラムが読めるのは {known} までです。新しいプログラムを使ってください。',
    en: 'The store {file} has format {version}, but this program reads formats up to {known}. Use the newer program.',
  },
  storeForeign: {
    ja: 'ファイル {file} は別のプログラムのものです。別のデータフォルダーを指定してください。',
    en: 'The file {file} was written by another program. Specify another data folder.',
  },
  storeEmpty: {
    ja: 'データファイル {file} は空（0 バイト）です。バックアップから戻してください（./catalyzer restore）。初めから作り直すなら、このファイルを消してください。',
    en: 'The store {file} is empty (0 bytes). Restore a backup (./catalyzer restore), or delete the file to begin with an empty store.',
  },
  storeLogForeign: {
    ja: 'データファイル {file} の隣に別のデータの記録 {log} があります。バックアップを上書きで置いたときに残ったものなら、{log} を別の場所へ移してから起動し直してください。戻すときは ./catalyzer restore を使うと安全です。',
    en: 'Next to the store {file} is the log of another store, {log}. If you copied a backup over a store, move the log away and start again. `./catalyzer restore` avoids this.',
  },
  restoreNotEmpty: {
    ja: '{folder} にはすでにデータがあります。空のフォルダーを指定するか、元のフォルダーの名前を変えてからやり直してください。',
    en: '{folder} already contains a store. Specify an empty folder, or rename the old one first.',
  },
  backupHasLog: {
    ja: '{file} の隣に -wal ファイルがあります。動いているデータをそのまま写したもので、バックアップではありません。./catalyzer backup で作ったファイルを使ってください。',
    en: 'There is a -wal file next to {file}: it was copied from a store in use and is not a backup. Use a file made by `./catalyzer backup`.',
  },
  backupNeedsFile: {
    ja: 'Neo4j に保存した記録のバックアップは Neo4j のツールで取るか、./catalyzer export で書き出してください。',
    en: 'Records in a Neo4j are backed up with the tools of Neo4j, or written with `./catalyzer export`.',
  },
  storeGone: {
    ja: 'データファイル {file} がなくなりました。ディスクが接続されているか確かめ、戻してから起動し直してください。',
    en: 'The store {file} is gone. Check that its disk is mounted, put it back and start again.',
  },
  storeReplaced: {
    ja: 'データファイル {file} は使っている間に別のファイルに置き換えられました。起動し直してください。',
    en: 'The store {file} was replaced by another file while it was in use. Start again to use the new one.',
  },
  storeMissing: {
    ja: '{folder} には Catalyzer のデータがありません。フォルダーの指定（CATALYZER_DATA や --from）を確かめてください。新しく作るのは npm start か import --write です。',
    en: '{folder} does not contain a Catalyzer store. Check the folder (CATALYZER_DATA, or --from); npm start or import --write creates a new store.',
  },
  dataFolderWithoutParent: {
    ja: 'データフォルダー {folder} を作れません。{parent} がありません。ディスクが接続されているか、CATALYZER_DATA が正しいかを確かめてください。',
    en: 'The data folder {folder} cannot be created, because {parent} does not exist. Check that the disk is mounted and that CATALYZER_DATA is right.',
  },
  storeInUse: {
    ja: 'データフォルダー {folder} はサーバー（プロセス {pid}）が使っています。そのサーバーを止めるか、別のフォルダーを指定してください。',
    en: 'The data folder {folder} is in use by a server (process {pid}). Stop that server, or specify another folder.',
  },
  dataFolderNotAFolder: {
    ja: 'データフォルダー {folder} はファイルか、その下にあります。フォルダーを指定してください。',
    en: 'The data folder {folder} is a file or is inside one. Specify a folder.',
  },
  dataFolderNotMade: {
    ja: 'データフォルダー {folder} を作れません（{reason}）。権限を確かめるか、別のフォルダーを指定してください。',
    en: 'The data folder {folder} cannot be created ({reason}). Check the permissions, or specify another folder.',
  },
  tooManyIds: {
    ja: '一度に {value} 件の番号を渡しましたが、{max} 件までです。分けて尋ねてください。',
    en: '{value} ids at once are too many. The maximum is {max}: split the query.',
  },
  tooManyChanges: {
    ja: '一度の書き込みに変更が {value} 件ありますが、{max} 件までです。分けて書き込んでください。',
    en: '{value} changes in one commit are too many. The maximum is {max}: split the commit.',
  },
  firstOutOfRange: {
    ja: 'first は {value} ですが、1 から {max} までの整数にしてください。',
    en: 'first is {value}. Use 1 to {max}.',
  },
  targetsOutOfRange: {
    ja: '紹介を受けたい相手の数は {value} ですが、1 から {max} までの整数にしてください。',
    en: 'The number of targets is {value}. Use 1 to {max}.',
  },
  introducersOutOfRange: {
    ja: '紹介者の数は {value} ですが、1 から {max} までの整数にしてください。',
    en: 'The number of introducers is {value}. Use 1 to {max}.',
  },
  badCursor: {
    ja: '{value} はこの一覧の位置ではありません。endCursor をそのまま渡してください。',
    en: '{value} is not a cursor of this list. Pass endCursor unchanged.',
  },
  cursorNotOfThisStore: {
    ja: '位置 {value} はこのデータのものではありません（最後の変更は {last}）。0 から始めてください。',
    en: 'The cursor {value} does not belong to this store, whose last change is {last}. Start from 0.',
  },
  dateInvalid: {
    ja: '日付 {value} を YYYY-MM-DD の形で指定してください。',
    en: 'Invalid date: {value}. Write it as YYYY-MM-DD.',
  },
  weightOutOfRange: {
    ja: '{feature} の重みは 0 から 1 までです（指定値：{weight}）。',
    en: 'The weight of {feature} must be between 0 and 1, not {weight}.',
  },
  weightsAllZero: {
    ja: 'この問い合わせに関わる重みがすべて 0 なので順位を付けられません。text など、少なくとも一つを 0 より大きくしてください。',
    en: 'All weights that apply to this question are 0, so nothing can be ranked. Set at least one, such as text, above 0.',
  },
  questionEmpty: {
    ja: '問い合わせが空です。探したいことを書いてください。',
    en: 'The question is empty. Describe what you need.',
  },
  matchCursorInvalid: {
    ja: 'この位置は別の問い合わせのものです。最初のページから尋ねてください。',
    en: 'The cursor belongs to another question. Start from the first page.',
  },
  textCut: {
    ja: '文章が長いため、最初の {charactersMax} 文字だけを使いました。',
    en: 'The text is long: only its first {charactersMax} characters were used.',
  },
  readAsLetter: {
    ja: 'メールや手紙の文面として読みました。挨拶・自己紹介・署名など {leftOut} か所は、相談の内容に含めていません。',
    en: 'Read as a letter: {leftOut} {leftOut|passage|passages} (greeting, self-introduction, signature or the like) {leftOut|is|are} not counted as part of the need.',
  },
  wordsAlone: {
    ja: '言葉の一致だけで答えています。言い換え検索の準備は、サーバーの稼働中か ./catalyzer reindex で進みます。',
    en: 'Answered by words only: the search by meaning is still being prepared, by a running server or by ./catalyzer reindex.',
  },
  someByWords: {
    ja: '公開でない記録は、言葉の一致だけで探しています。',
    en: 'Records that are not public are found by their words only.',
  },
  indexStale: {
    ja: '記録の保存先に今は接続できません。{at}（協定世界時）までの記録で答えています。',
    en: 'The store is not reachable at the moment: answered from records up to {at} UTC.',
  },
  examples: {
    ja: '例のデータ（公刊された調査に載るネットワークで、調査当時のもの）を含む答えです。',
    en: 'This answer includes example data: networks as published studies described them at the time.',
  },
  askerUnknown: {
    ja: '依頼者（from）が公開記録に見つからないため、近さは考慮していません。組織、人、グループの ID を指定してください。',
    en: 'The asker (from) is not in the public records, so distance does not count. Give the id of an organisation, person or group.',
  },
  partnersUnknown: {
    ja: 'excludePartnersOf の組織が公開記録に見つからないため、どの相手も除外していません。組織の ID を指定してください。',
    en: 'excludePartnersOf is not in the public records, so no partner is excluded. Give the id of an organisation.',
  },
  countryMalformed: {
    ja: '「{value}」は 2 文字の国コードではありません。JP のように指定してください。',
    en: '"{value}" is not a two-letter country code. Use one such as JP.',
  },
  scalarMalformed: {
    ja: '「{value}」は {scalar} の形ではありません。{example} のように指定してください。',
    en: '"{value}" is not a valid {scalar}. Use a value such as {example}.',
  },
  recordFieldMissing: {
    ja: '記録 {id}（{what}）に項目 {field} がありません。次の形で加えてください：{expected}',
    en: 'The record {id} ({what}) has no {field}. Add it: {expected}',
  },
  recordFieldUnknown: {
    ja: '記録 {id}（{what}）に項目 {field} は使えません。使える項目：{expected}',
    en: 'The record {id} ({what}) cannot have the field {field}. Its fields: {expected}',
  },
  recordFieldInvalid: {
    ja: '記録 {id}（{what}）の項目 {field} の値 {value} は使えません。使える形：{expected}',
    en: 'The record {id} ({what}) has {value} as {field}. Expected: {expected}',
  },
  endMissing: {
    ja: '関係 {id} の端にある記録 {value} がありません。先に書き込んでください。',
    en: 'The relationship {id} needs the node {value}, which does not exist. Write it first.',
  },
  endsNotAllowed: {
    ja: '関係 {id} は {value} をつないでいますが、この種類の関係では認められません。',
    en: 'The relationship {id} joins {value}, which its type does not allow.',
  },
  secondContainer: {
    ja: '記録 {value} はすでに {container} に属しているので、{id} は書き込めません。先の関係を消すか、別の記録を作ってください。',
    en: 'The node {value} already belongs to {container}, so {id} cannot be written. Delete the first relationship, or create a separate node.',
  },
  badNodeId: {
    ja: '{value} は {label} の番号ではありません。',
    en: 'The id {value} does not belong to a node {label}.',
  },
  badRelationshipId: {
    ja: '{value} は種類と両端から作られた関係の番号ではありません。',
    en: 'The id {value} does not follow from the type, ends and kind of the relationship.',
  },
  externalIdTaken: {
    ja: '{id} の外部番号 {value} はすでに {owner} のものです。どちらかを直してください。',
    en: 'The external id {value} of {id} already belongs to {owner}. Correct one of them.',
  },
  idempotencyKeyEmpty: {
    ja: 'キーが空です。コミットごとに別のキーを付けるか、キーなしで送ってください。',
    en: 'The idempotency key is empty. Give each commit its own key, or none.',
  },
  idempotencyKeyReused: {
    ja: 'キー {key} は別の変更で使われました。新しいキーを使ってください。',
    en: 'The idempotency key {key} was used for other changes. Use a new key.',
  },
  staleVersion: {
    ja: '記録 {id} はすでに変更されています（指定の版 {expected}、現在の版 {actual}）。読み直してからやり直してください。',
    en: 'The record {id} has version {actual}, not {expected}. Read it again and repeat the change.',
  },
  notFoundPath: {
    ja: '{path} はありません。API は /graphql です。',
    en: 'Nothing is served at {path}. The API is at /graphql.',
  },
  methodNotAllowed: {
    ja: '{path} では {method} は使えません。',
    en: '{method} is not allowed at {path}.',
  },
  hostMissing: {
    ja: 'Host ヘッダーがありません。宛先のホスト名を付けて送ってください。',
    en: 'The Host header is missing. Send the host that the request is for.',
  },
  hostNotAllowed: {
    ja: 'ホスト名 {host} 宛てのリクエストには応答しません。localhost か 127.0.0.1 を使ってください。',
    en: 'Requests for host {host} are not answered. Use localhost or 127.0.0.1.',
  },
  charsetNotUtf8: {
    ja: '本文は UTF-8 で送ってください（指定：{charset}）。',
    en: 'Send the body in UTF-8, not {charset}.',
  },
  bodyTooLarge: {
    ja: '本文が大きすぎます。{max} バイトまでです。文章を短くしてください。',
    en: 'The body is too large. The maximum is {max} bytes: shorten the text.',
  },
  bodyMalformed: {
    ja: '本文を JSON として読めません。{"query": "…"} の形で送ってください。',
    en: 'The body cannot be read as JSON. Send {"query": "…"}.',
  },
  requestMalformed: {
    ja: 'リクエストを読めません。正しい HTTP のリクエストを送ってください。',
    en: 'The request cannot be read. Send a well-formed HTTP request.',
  },
} as const;
