/** Sentences about exports and copies. */
export const TRANSFER_MESSAGES = {
  copyDiffers: {
    ja: '記録 {id} はすでにあり、内容がコピー元と違います。空の場所へコピーしてください。',
    en: 'The record {id} already exists with different content. Copy into an empty store.',
  },
  copyTargetNotEmpty: {
    ja: 'コピー先 {target} は空ではなく、コピー元にない記録か違う記録（{id} など）が入っています。別の場所を指定するか、不要なら空にしてからやり直してください。何も書き込んでいません。',
    en: 'The target {target} is not empty: it contains records that are missing from the source or differ from it (such as {id}). Specify another target, or empty it if you do not need it. Nothing was written.',
  },
  copyNotEqual: {
    ja: 'コピー先 {target} がコピー元と一致しません（{id} など）。コピー中にほかのプログラムが書き込んだようです。それを止め、空の場所へやり直してください。',
    en: 'The target {target} differs from the source (see {id}): another program wrote to it during the copy. Stop that program, and copy again into an empty store.',
  },
  exportNewer: {
    ja: '{fileName} の形式は {format} で、このプログラムが読めるのは {known} までです。新しいプログラムを使ってください。',
    en: 'The export {fileName} has format {format}, but this program reads formats up to {known}. Use the newer program.',
  },
  exportBadLine: {
    ja: '{fileName} の {line} 行目は catalyzer export の行ではありません。書き出したままのファイルを使ってください。',
    en: 'Line {line} of {fileName} is not a valid export record. Use the file exactly as `catalyzer export` wrote it.',
  },
  exportCutOff: {
    ja: '{fileName} は {line} 行目の後で途切れています。完全なファイルを使ってください。',
    en: 'The export {fileName} ends after line {line}. Use the complete file.',
  },
  'cli.backup': {
    ja: 'データを丸ごと 1 つのファイルにコピーし、壊れていないか確かめる（サーバーが動いていてもよい。非公開の記録を含む）',
    en: 'copy the whole store into one verified file, even while the server runs: CONTAINS PRIVATE RECORDS',
  },
  'cli.backupFile': { ja: 'バックアップのファイル', en: 'file of the backup' },
  'cli.backupExamples': {
    ja: `
例:
  ./catalyzer backup catalyzer-backup.sqlite
  ./catalyzer restore catalyzer-backup.sqlite --to restored   別のフォルダーへ戻す
  ./catalyzer verify                                          壊れていないか確かめる`,
    en: `
Examples:
  ./catalyzer backup catalyzer-backup.sqlite
  ./catalyzer restore catalyzer-backup.sqlite --to restored   to another folder
  ./catalyzer verify                                          check for damage`,
  },
  'cli.backedUp': {
    ja: '{file} にバックアップを取り、壊れていないことを確かめました。',
    en: 'The backup is in {file} and was checked.',
  },
  'cli.backedUpDamaged': {
    ja: '{file} にバックアップを取りました。壊れた記録は壊れたまま入っています。',
    en: 'The backup is in {file}. It contains the damaged records as they are.',
  },
  'cli.restore': {
    ja: 'バックアップを空のデータフォルダーへ戻す',
    en: 'restore a backup into an empty data folder',
  },
  'cli.restoreFile': {
    ja: 'catalyzer backup で作ったファイル',
    en: 'file that catalyzer backup made',
  },
  'cli.restoreTo': {
    ja: '戻す先のフォルダー（指定しなければ CATALYZER_DATA）',
    en: 'folder to restore into (default: CATALYZER_DATA)',
  },
  'cli.restoredDamaged': {
    ja: '{file} を {folder} に戻しました。壊れた記録は答えに出ません。',
    en: '{file} was restored to {folder}. Damaged records are left out of answers.',
  },
  'cli.restored': {
    ja: '{file} を {folder} に戻しました。',
    en: '{file} was restored to {folder}.',
  },
  'cli.verify': {
    ja: 'データベース、変更の記録、保存した索引を読み、破損を報告する',
    en: 'check database, feed and saved index for damage',
  },
  'cli.verifying': { ja: '確認中', en: 'verifying' },
  'cli.verified': {
    ja: '壊れたところはありません（変更 {changes} 件）。',
    en: 'Nothing is damaged ({changes} {changes|change|changes}).',
  },
  'cli.verifyDatabase': {
    ja: 'データベース: {finding}。バックアップから戻してください（./catalyzer restore）。',
    en: 'database: {finding}. Restore a backup with ./catalyzer restore.',
  },
  'cli.verifyRecord': {
    ja: '記録 {id} が読めません。./catalyzer doctor が直し方を示します。',
    en: 'record {id} cannot be read. See ./catalyzer doctor.',
  },
  'cli.verifyFeed': {
    ja: '変更の記録の順序が壊れています。バックアップから戻してください（./catalyzer restore）。',
    en: 'feed: changes are duplicated or out of order. Restore a backup with ./catalyzer restore.',
  },
  'cli.verifyAccounts': {
    ja: '利用者の記録に読めないものがあります。バックアップから戻してください（./catalyzer restore）。',
    en: 'accounts: some cannot be read. Restore a backup with ./catalyzer restore.',
  },
  'cli.verifyIndex': {
    ja: '索引 {name} が壊れています。次に必要になったときに作り直します（./catalyzer reindex）。',
    en: 'index {name} is damaged. It is built again when next needed (./catalyzer reindex).',
  },
  exportNoMachines: {
    ja: '書き出す公開の機器がありません。ファイルは書いていません。',
    en: 'There are no public machines to export. No file was written.',
  },
  exportNothing: {
    ja: '書き出す記録がありません。ファイルは書いていません。データフォルダー（CATALYZER_DATA）を確かめてください。',
    en: 'There are no records to export. No file was written. Check the data folder (CATALYZER_DATA).',
  },
  'cli.export': {
    ja: 'すべての記録をファイルに書き出す（非公開の記録と連絡先も含む。外へ出すファイルには --public）',
    en: 'write every record to a file: CONTAINS PRIVATE RECORDS and contacts, unless --public',
  },
  'cli.exportPath': {
    ja: 'JSON Lines のファイル。--format csv ではフォルダー',
    en: 'JSON Lines file; with --format csv a folder',
  },
  'cli.exportPublic': {
    ja: '公開の記録だけを書き出す。人に渡すファイルにはこれを付ける',
    en: 'only public records: use it for a file that you share outside your organisation',
  },
  'cli.exportForce': {
    ja: 'あるファイルを置き換える（元のファイルは .previous を付けて残す）',
    en: 'replace an existing file; the old one is kept as FILE.previous',
  },
  'cli.exportExamples': {
    ja: `
例:
  ./catalyzer export backup.jsonl               すべて（非公開の記録を含む）
  ./catalyzer export public.jsonl --public      公開の記録だけ
  ./catalyzer export folder --format csv        表計算ソフトで読める CSV
元に戻す: 空のデータフォルダーで ./catalyzer import backup.jsonl --write`,
    en: `
Examples:
  ./catalyzer export backup.jsonl               everything, private records included
  ./catalyzer export public.jsonl --public      public records only
  ./catalyzer export folder --format csv        for a spreadsheet
To import it again, with an empty data folder: ./catalyzer import backup.jsonl --write`,
  },
  'cli.exportThere': {
    ja: '{file} はすでにあります。置き換えるなら --force を付けてください。',
    en: '{file} already exists. Add --force to replace it.',
  },
  'cli.exportIsFolder': {
    ja: '{file} はフォルダーです。書き出すファイルを指定してください。',
    en: '{file} is a folder. Specify a file to write.',
  },
  'cli.exportFormat': {
    ja: 'jsonl（既定。完全な写し）、csv（種類ごとに 1 ファイル。import と同じ列名）、機器だけを書く形式（uniquip, uniquip-tsv, uniquip-xlsx, jisc, jisc-json, kit-catalogue, open-know-where, pidinst, openaire, vivo, schema-org。公開の機器だけ）',
    en: 'jsonl (default, an exact copy), csv (a file per kind, with the column names of import), or a format for machines, public ones only: uniquip, uniquip-tsv, uniquip-xlsx, jisc, jisc-json, kit-catalogue, open-know-where, pidinst, openaire, vivo, schema-org',
  },
  'cli.exportBadFormat': {
    ja: '--format は {formats} のどれかです（指定: {value}）。',
    en: 'Invalid --format {value}: expected one of {formats}.',
  },
  'cli.exportIsFile': {
    ja: '{file} はファイルです。CSV を書き出すフォルダーを指定してください。',
    en: '{file} is a file. Specify a folder for the CSV files.',
  },
  'cli.exporting': { ja: '読み出し中', en: 'reading' },
  'cli.exported': {
    ja: '{count} 件を {file} に書き出しました。',
    en: 'Wrote {count} {count|entry|entries} to {file}.',
  },
  'cli.exportedMachines': {
    ja: '公開の機器 {count} 台を {format} の形式で {file} に書き出しました。公開でない連絡先は入っていません。',
    en: 'Wrote {count} public {count|machine|machines} to {file} in the format {format}, without contacts that are not public.',
  },
  'cli.exportedRows': {
    ja: '{count} 行を {file} の CSV に書き出しました。',
    en: 'Wrote {count} {count|row|rows} to the CSV files in {file}.',
  },
  'cli.exportInexact': {
    ja: '注意: CSV の行では正確に表せない記録が {count} 件あります（{shown} など）。完全な写しには JSON Lines を使ってください。',
    en: 'Warning: {count} {count|record|records} cannot be represented exactly in a CSV row (such as {shown}). For an exact copy use JSON Lines.',
  },
  'cli.readDamaged': {
    ja: '壊れていて読めない記録が {count} 件あります。./catalyzer doctor で内容と直し方を確かめてください。',
    en: 'Damaged, unreadable records: {count}. ./catalyzer doctor lists them and explains how to repair them.',
  },
  'cli.damagedRecords': {
    ja: '壊れた記録が {count} 件あります：{ids}。./catalyzer doctor で内容と直し方を確かめてください。',
    en: 'Damaged records: {count} ({ids}). ./catalyzer doctor explains what is wrong and how to repair them.',
  },
  'cli.exportPrivate': {
    ja: '注意: このファイルには非公開の記録 {count} 件（連絡先など）が含まれます。人に渡すときは --public を付けてください。',
    en: 'Warning: this file contains {count} private {count|record|records} (contacts and others). Use --public for a file that you share outside your organisation.',
  },
  'cli.copy': {
    ja: 'すべての記録を別の保存先へコピーし、一致を確かめる',
    en: 'copy every record to another store and verify that both are equal',
  },
  'cli.copyFrom': {
    ja: 'コピー元: sqlite:フォルダー、neo4j:（NEO4J_URI などの設定を使う）、jsonl:ファイル',
    en: 'source: sqlite:FOLDER, neo4j: (as set by NEO4J_URI and the related settings) or jsonl:FILE',
  },
  'cli.copyTo': {
    ja: 'コピー先（空であること）: sqlite:フォルダー か neo4j:',
    en: 'target, which must be empty: sqlite:FOLDER or neo4j:',
  },
  'cli.copyExamples': {
    ja: `
例:
  ./catalyzer copy --from jsonl:backup.jsonl --to sqlite:restored
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD_FILE=pw ./catalyzer copy --from sqlite:.catalyzer --to neo4j:
途中で止まったら同じコマンドをもう一度実行すると、続きから写します。`,
    en: `
Examples:
  ./catalyzer copy --from jsonl:backup.jsonl --to sqlite:restored
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD_FILE=pw ./catalyzer copy --from sqlite:.catalyzer --to neo4j:
If it stops half way, the same command continues from there.`,
  },
  'cli.copyBadPlace': {
    ja: '{option} は sqlite:フォルダー、neo4j:{more} のどれかです（指定: {value}）。',
    en: 'Invalid {option} {value}: expected one of sqlite:FOLDER, neo4j:{more}.',
  },
  'cli.copyOrFile': { ja: '、jsonl:ファイル', en: ', jsonl:FILE' },
  'cli.copyNeedsBoth': {
    ja: '--from と --to の両方を指定してください。',
    en: 'Specify both --from and --to.',
  },
  'cli.copySame': {
    ja: 'コピー元とコピー先が同じです。別の場所を指定してください。',
    en: 'Source and target are the same. Specify two different stores.',
  },
  'cli.copyNoNeo4j': {
    ja: 'Neo4j の接続先が設定されていません。NEO4J_URI を設定してください（パスワードは NEO4J_PASSWORD か NEO4J_PASSWORD_FILE）。',
    en: 'No Neo4j is configured. Set NEO4J_URI (and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE).',
  },
  'cli.copyReading': { ja: '読み出し中', en: 'reading' },
  'cli.copyWriting': { ja: '書き込み中', en: 'writing' },
  'cli.copyChecking': { ja: '照合中', en: 'checking' },
  'cli.copyGoesOn': {
    ja: 'コピー先には前回の途中までの {count} 件があります。続きからコピーします。',
    en: 'The target contains {count} {count|record|records} of an earlier copy; continuing from there.',
  },
  'cli.copyDone': {
    ja: '{count} 件を {target} にコピーし、すべて一致することを確かめました。',
    en: 'Copied {count} {count|record|records} to {target}; all are equal.',
  },
  'cli.copyStopped': {
    ja: '{total} 件のうち {done} 件をコピーしました。同じコマンドをもう一度実行すると続きからコピーします。',
    en: '{done} of {total} records are copied. The same command copies the rest.',
  },
  'cli.restoreDry': {
    ja: '{count} 件の完全な写しです。調べただけで、何も書き込んでいません。取り込むには: {command}',
    en: 'An exact copy of {count} {count|record|records}. Checked only, nothing was written. To import: {command}',
  },
  'cli.restoreAlone': {
    ja: '{file} は完全な写し（export）です。ほかのファイルやオプション（--kind など）なしで取り込んでください。',
    en: '{file} is an exact copy (export). Import it alone, without --kind, --scheme, --from or --rejected.',
  },
} as const;
