/** Sentences about a Neo4j server that cannot be used. */
export const NEO4J_MESSAGES = {
  neo4jAway: {
    ja: 'Neo4j サーバー {server} が応答しません。起動するか（5.26 以上）、NEO4J_URI を Bolt のポートに直してください。',
    en: 'The Neo4j server {server} does not answer. Start it (5.26 or newer), or correct NEO4J_URI, which names the port of Bolt.',
  },
  neo4jPasswordWrong: {
    ja: 'Neo4j サーバー {server} が利用者名かパスワードを受け付けません。NEO4J_USERNAME と NEO4J_PASSWORD を直してください。',
    en: 'The Neo4j server {server} refuses the user name or password. Correct NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  neo4jAccessRefused: {
    ja: 'Neo4j サーバー {server} が利用を認めません。利用者に読み書きと索引作成の権限を与えてください。',
    en: 'The Neo4j server {server} refuses access. Give the user the rights to read, write and make indexes.',
  },
  neo4jDatabaseMissing: {
    ja: 'Neo4j サーバー {server} にそのデータベースはありません。NEO4J_DATABASE を直してください。',
    en: 'The Neo4j server {server} has no such database. Correct NEO4J_DATABASE.',
  },
  neo4jTooOld: {
    ja: 'Neo4j サーバー {server} の版は {version} です。5.26 以上を使ってください。',
    en: 'The Neo4j server {server} has version {version}. Use 5.26 or newer.',
  },
  neo4jForeign: {
    ja: '{server} のデータベースには別のプログラムのデータが入っています。空のデータベースを指定してください。',
    en: 'The database at {server} contains data of another program. Specify an empty database.',
  },
  neo4jIndexNotReady: {
    ja: 'Neo4j サーバー {server} の索引 {name} は {state}（{percent} %）です。ONLINE になってから起動し直してください。',
    en: 'The index {name} of the Neo4j server {server} is {state} at {percent} %. Start again when it is ONLINE.',
  },
  neo4jTooSlow: {
    ja: 'Neo4j サーバー {server} の処理が時間内に終わりませんでした。もう一度試すか、一度に行う量を減らしてください。',
    en: 'The Neo4j server {server} did not finish in time. Try again, or do less at once.',
  },
  neo4jBusy: {
    ja: 'Neo4j サーバー {server} は今は処理できません。もう一度試してください。',
    en: 'The Neo4j server {server} is busy at the moment. Try again.',
  },
  neo4jOutcomeUnknown: {
    ja: '書き込みの途中で Neo4j サーバー {server} との接続が切れ、書き込まれたかどうか分かりません。もう一度同じことをしてください。二重にはなりません（プログラムからの書き込みは同じキーで）。',
    en: 'The Neo4j server {server} went away during a commit, so it is not known whether the commit is in. Repeat the same write: it is not applied twice (from a program, use the same idempotency key).',
  },
} as const;
