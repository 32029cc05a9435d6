/** What is said of accounts, keys, signing in and the audit log. */
export const ACCESS_MESSAGES = {
  // Who sees a record
  audienceEverybody: { ja: 'だれでも見られます。', en: 'Seen by everybody.' },
  audienceNobody: {
    ja: 'この Catalyzer を運用する人だけが見られます。',
    en: 'Seen by the operator of this Catalyzer alone.',
  },
  audienceOne: { ja: '{parts}が見られます。', en: 'Seen by {parts}.' },
  audienceSeveral: {
    ja: '次のすべてに当てはまる人が見られます：{parts:clauses}。',
    en: 'Seen by those who are all of these: {parts:clauses}.',
  },
  'audiencePart.GROUP': { ja: '{names}の正会員', en: 'full members of {names}' },
  'audiencePart.ORGANIZATION': { ja: '{names}の人', en: 'people of {names}' },
  'audiencePart.COORDINATORS': {
    ja: '{names}を担当するコーディネーター',
    en: 'coordinators of {names}',
  },
  audienceUnnamed: { ja: 'ここに名前を出せない先', en: 'others not named here' },
  // Writes
  writeNotFound: {
    ja: '{value} という記録は見つからないか、自分の組織のものではありません。',
    en: 'There is no record {value} of an organization of yours.',
  },
  writeStale: {
    ja: '読み込んだあとで、ほかの人が変更しました。もう一度読み込んでからやり直してください。',
    en: 'Somebody changed it since you read it. Read it again, then write.',
  },
  writeKeyReused: {
    ja: 'この idempotencyKey は別の内容に使われています。新しいものにしてください。',
    en: 'This idempotencyKey was used for something else. Take a new one.',
  },
  writeKeyMissing: {
    ja: '新しい記録には idempotencyKey が要ります。UUID などを付けてください。',
    en: 'A new record needs an idempotencyKey, such as a UUID.',
  },
  writeVersionMissing: {
    ja: '変更するときは、読み込んだ版を expectedVersion に入れてください。',
    en: 'To change a record, put the version that you read into expectedVersion.',
  },
  writeTitleMissing: { ja: '{field} を入力してください。', en: '{field} is empty. Fill it.' },
  writeTextTooLong: {
    ja: '{field} は {length} 文字あります。{max} 文字までにしてください。',
    en: '{field} has {length} characters. Keep it to {max}.',
  },
  writeTextMalformed: {
    ja: '{field} に文字として読めないものがあります。取り除いてください。',
    en: '{field} holds what is not a character. Remove it.',
  },
  writeTooMany: {
    ja: '{field} は {max} 件までです。',
    en: '{field}: at most {max}.',
  },
  writeValueInvalid: {
    ja: '{field} の {value} は使えません。{expected} の形にしてください。',
    en: '{field}: {value} cannot be taken. Write it as {expected}.',
  },
  writeHolderUnclear: {
    ja: 'どの組織のものか、holderId に書いてください。',
    en: 'Say in holderId whose it is.',
  },
  writeAudienceForeign: {
    ja: '{visibility} でその先に見せることはできません。自分の組織と、正会員であるグループだけを選べます。',
    en: 'You cannot show it to those with {visibility}. Choose your own organization, or groups of which it is a full member.',
  },
  // Errors
  signInRefused: {
    ja: 'メールアドレスかパスワードが違います。',
    en: 'The email address or the password is wrong.',
  },
  signInTooOften: {
    ja: '続けて試した回数が多すぎます。{minutes} 分ほど待ってからやり直してください。',
    en: 'Too many attempts. Wait about {minutes} {minutes|minute|minutes} and try again.',
  },
  signInFirst: { ja: '先にログインしてください。', en: 'Sign in first.' },
  actionForbidden: {
    ja: 'この操作をする権限がありません。管理者に頼んでください。',
    en: 'You may not do this. Ask an administrator.',
  },
  originForbidden: {
    ja: '別のページ（{origin}）からの操作は受け付けません。Catalyzer のページから操作してください。',
    en: 'Requests from another page ({origin}) are not accepted. Use a page of Catalyzer.',
  },
  linkInvalid: {
    ja: 'このリンクは使えません。すでに使われたか、期限が切れています。新しいリンクを管理者に頼んでください。',
    en: 'This link cannot be used: it was used before or has expired. Ask an administrator for a new one.',
  },
  linkOnlyHere: {
    ja: 'このリンクは、Catalyzer が動いているコンピューターでしか使えません。',
    en: 'This link can only be used on the computer that runs Catalyzer.',
  },
  emailAddressMalformed: {
    ja: '{value} はメールアドレスとして読めません。name@example.jp の形で入力してください。',
    en: '{value} is not an email address. Write it as name@example.org.',
  },
  emailAddressTaken: {
    ja: '{value} の利用者はすでにいます。別のメールアドレスにするか、その利用者のパスワードを設定し直してください。',
    en: 'There is an account for {value} already. Use another address, or reset the password of that account.',
  },
  displayNameMalformed: {
    ja: 'お名前を 1 文字以上 {max} 文字以内で入力してください。',
    en: 'Enter a name of 1 to {max} characters.',
  },
  passwordLength: {
    ja: 'パスワードは {min} 文字以上 {max} 文字以内にしてください。',
    en: 'The password must have {min} to {max} characters.',
  },
  accountNotFound: {
    ja: '{value} という利用者はいません。./catalyzer users list で確かめてください。',
    en: 'There is no account {value}. See ./catalyzer users list.',
  },
  accountChanged: {
    ja: '同じ利用者の記録がほかで変更されました。もう一度試してください。',
    en: 'The account was changed by somebody else meanwhile. Try again.',
  },
  keyInvalid: {
    ja: 'API キーが使えません。書き間違いか、取り消されたか、期限切れです。',
    en: 'The API key cannot be used: it is mistyped, revoked or has expired.',
  },
  keyNameMalformed: {
    ja: 'キーの名前を 1 文字以上 {max} 文字以内で付けてください。',
    en: 'Give the key a name of 1 to {max} characters.',
  },
  keysOfOneName: {
    ja: '「{name}」という名前のキーはすでに {max} 個あります。古いほうを取り消してから作ってください。',
    en: 'There are {max} keys named "{name}" already. Revoke the older one first.',
  },
  keyNotFound: {
    ja: '番号 {value} のキーはありません。./catalyzer keys list で確かめてください。',
    en: 'There is no key {value}. See ./catalyzer keys list.',
  },
  httpsOnly: {
    ja: 'ほかのコンピューターからは https でしか使えません。https のアドレスで開いてください。手前にプロキシを置いた人は、X-Forwarded-Proto を送る設定と CATALYZER_TRUSTED_PROXIES を確かめてください。',
    en: 'From another computer this is open by https alone. Open the https address of this network. Who runs a proxy in front: let it send X-Forwarded-Proto, and name it in CATALYZER_TRUSTED_PROXIES.',
  },
  signInNeedsHttps: {
    ja: 'ほかのコンピューターからは、暗号化されていない通信（http）ではログインできません。https のアドレスで開いてください。',
    en: 'From another computer one signs in by https alone. Open the https address of this network.',
  },
  bodyNotJson: {
    ja: '本文は content-type: application/json で送ってください。',
    en: 'Send the body as content-type: application/json.',
  },
  fieldsMalformed: {
    ja: '本文の {field} がないか、正しくありません。',
    en: '{field} of the body is missing or malformed.',
  },

  // Users
  'cli.users': {
    ja: '利用者を一覧・招待・停止し、パスワードを設定し直す',
    en: 'list, invite and disable users, reset a password',
  },
  'cli.usersExamples': {
    ja: `
例:
  ./catalyzer users list
  ./catalyzer users invite sato@example.jp --role coordinator --group grp_…
  ./catalyzer users invite --organization org_…
  ./catalyzer users reset sato@example.jp
  ./catalyzer users disable sato@example.jp`,
    en: `
Examples:
  ./catalyzer users list
  ./catalyzer users invite sato@example.org --role coordinator --group grp_…
  ./catalyzer users invite --organization org_…
  ./catalyzer users reset sato@example.org
  ./catalyzer users disable sato@example.org`,
  },
  'cli.usersList': { ja: '利用者の一覧', en: 'list the users' },
  'cli.usersInvite': {
    ja: '招待リンクを作る（7 日間、1 回だけ使える）',
    en: 'make an invitation link, good once within 7 days',
  },
  'cli.usersDisable': {
    ja: '利用者を停止し、すぐにログアウトさせる',
    en: 'close an account: its sessions end and its keys are refused at once',
  },
  'cli.usersEnable': { ja: '停止した利用者を元に戻す', en: 'open a closed account again' },
  'cli.usersReset': {
    ja: 'パスワードを設定し直すリンクを作る（24 時間、1 回だけ使える）',
    en: 'make a link to set a new password, good once within 24 hours',
  },
  'cli.usersAddress': { ja: 'メールアドレス', en: 'email address' },
  'cli.usersAddressOptional': {
    ja: 'メールアドレス（省略すると本人が入力する）',
    en: 'email address; without it whoever opens the link says one',
  },
  'cli.usersRole': {
    ja: '役割: member（会員）、equipment-manager（設備担当）、coordinator（コーディネーター）、administrator（管理者）。省略時は member',
    en: 'role: member, equipment-manager, coordinator or administrator (default: member)',
  },
  'cli.usersOrganization': {
    ja: '所属する組織の ID（何度でも）',
    en: 'id of an organisation of theirs, may be repeated',
  },
  'cli.usersGroup': {
    ja: '所属または担当するグループの ID（何度でも）',
    en: 'id of a group that they belong to or look after, may be repeated',
  },
  'cli.badRole': {
    ja: '{value} という役割はありません。{roles} のどれかにしてください。',
    en: 'There is no role {value}. Use one of {roles}.',
  },
  'cli.usersNone': {
    ja: '利用者はまだいません。サーバーを起動すると、最初の管理者のためのリンクが表示されます。',
    en: 'There are no users yet. The server prints a link for the first administrator when it starts.',
  },
  'cli.userState.ACTIVE': { ja: '利用中', en: 'active' },
  'cli.userState.DISABLED': { ja: '停止中', en: 'disabled' },
  'cli.usersInvited': {
    ja: '招待リンク（{expiresAt} まで、1 回だけ使えます）。本人だけに渡してください:\n{link}',
    en: 'Invitation link, good once until {expiresAt}. Give it to nobody else:\n{link}',
  },
  'cli.usersResetLink': {
    ja: 'パスワードを設定し直すリンク（{expiresAt} まで、1 回だけ使えます）。本人だけに渡してください:\n{link}',
    en: 'Link to set a new password, good once until {expiresAt}. Give it to nobody else:\n{link}',
  },
  'cli.usersDisabled': {
    ja: '{address} を停止しました。ログイン中の画面も API キーも、もう使えません。',
    en: '{address} is disabled: its sessions have ended and its keys are refused.',
  },
  'cli.usersEnabled': {
    ja: '{address} を元に戻しました。',
    en: '{address} may sign in again.',
  },

  // Keys
  'cli.keys': { ja: 'API キーを一覧・作成・取り消しする', en: 'list, create and revoke API keys' },
  'cli.keysExamples': {
    ja: `
例:
  ./catalyzer keys create sato@example.jp --name 連携 --days 90
  ./catalyzer keys list
  ./catalyzer keys revoke 3f9a0c21b7de`,
    en: `
Examples:
  ./catalyzer keys create sato@example.org --name website --days 90
  ./catalyzer keys list
  ./catalyzer keys revoke 3f9a0c21b7de`,
  },
  'cli.keysList': { ja: 'キーの一覧', en: 'list the keys' },
  'cli.keysCreate': {
    ja: 'キーを作る。読み取りだけができ、作った時に一度だけ表示される',
    en: 'make a key, which may read and is shown once',
  },
  'cli.keysRevoke': { ja: 'キーを取り消す', en: 'revoke a key' },
  'cli.keysOwner': {
    ja: 'キーを使う利用者のメールアドレス',
    en: 'email address of the account as which it acts',
  },
  'cli.keysOwnerOptional': {
    ja: 'メールアドレス（省略すると全員）',
    en: 'email address (default: everybody)',
  },
  'cli.keysName': {
    ja: 'キーの名前。入れ替えのあいだは同じ名前で 2 個まで作れる',
    en: 'name of the key; two may have the same name while one takes the place of the other',
  },
  'cli.keysDays': {
    ja: '使える日数 1〜366（省略時は 90）',
    en: 'days it is good for, 1 to 366 (default: 90)',
  },
  'cli.keysNumber': {
    ja: 'キーの番号（keys list で表示）',
    en: 'number of the key, as keys list shows it',
  },
  'cli.keysNeedName': {
    ja: 'キーに名前を付けてください（--name）。',
    en: 'Give the key a name (--name).',
  },
  'cli.keysNone': { ja: 'API キーはありません。', en: 'There are no API keys.' },
  'cli.keyMade': {
    ja: 'API キー（番号 {number}、{expiresAt} まで）。表示されるのは今だけです:\n{secret}',
    en: 'API key (number {number}, good until {expiresAt}). It is shown this once:\n{secret}',
  },
  'cli.keyRevoked': { ja: 'キー {number} を取り消しました。', en: 'The key {number} is revoked.' },
  'cli.keyNeverUsed': { ja: '未使用', en: 'never used' },
  'cli.keyUsed': { ja: '最後の利用 {usedAt}', en: 'last used {usedAt}' },
  'cli.keyUntil': { ja: '{expiresAt} まで', en: 'until {expiresAt}' },

  // Audit
  'cli.audit': { ja: '監査記録を表示し、確かめる', en: 'show and check the audit log' },
  'cli.auditExamples': {
    ja: `
例:
  ./catalyzer audit verify
  ./catalyzer audit show --first 50`,
    en: `
Examples:
  ./catalyzer audit verify
  ./catalyzer audit show --first 50`,
  },
  'cli.auditVerify': {
    ja: '消された、または書き換えられた記録がないか確かめる',
    en: 'check that no entry was changed or removed',
  },
  'cli.auditShow': { ja: '新しいものから表示する', en: 'show the entries, the newest first' },
  'cli.auditWhole': {
    ja: '監査記録 {count} 件に欠けも書き換えもありません。最後の値: {hash}\n別の場所に控えておくと、記録全体を差し替えられても分かります。',
    en: 'The audit log is whole ({count} {count|entry|entries}). Last hash: {hash}\nKept elsewhere, it shows a log that was written anew as well.',
  },
  'cli.auditBroken': {
    ja: '監査記録は {sequence} 番目から書かれたままではありません。だれかが書き換えたか、消しました。バックアップと比べてください。',
    en: 'audit log: from entry {sequence} on it is not what was written. Somebody changed or removed it: compare it with a backup.',
  },

  // Starting
  'cli.firstLink': {
    ja: `
  最初の管理者  このコンピューターのブラウザーで開いてください（24 時間、1 回だけ）
                {link}`,
    en: `
  Administrator Open this in a browser on this computer (once, within 24 hours)
                {link}`,
  },

  // The page for signing in
  'signIn.title': { ja: 'ログイン', en: 'Sign in' },
  'signIn.emailAddress': { ja: 'メールアドレス', en: 'Email address' },
  'signIn.password': { ja: 'パスワード', en: 'Password' },
  'signIn.newPassword': { ja: '新しいパスワード', en: 'New password' },
  'signIn.passwordHint': {
    ja: '12 文字以上。覚えやすい言葉をいくつか並べると安全です。',
    en: '12 characters or more. Several words in a row are safe and easy to remember.',
  },
  'signIn.displayName': { ja: 'お名前', en: 'Your name' },
  'signIn.submit': { ja: 'ログイン', en: 'Sign in' },
  'signIn.forgotten': {
    ja: 'パスワードを忘れたときは、管理者に新しいリンクを頼んでください。',
    en: 'Forgotten your password? Ask an administrator for a link.',
  },
  'signIn.titleFirst': { ja: '最初の管理者の登録', en: 'First administrator' },
  'signIn.aboutFirst': {
    ja: 'このネットワークを管理する人のアカウントを作ります。',
    en: 'Make the account of whoever runs this network.',
  },
  'signIn.titleInvitation': { ja: '招待への登録', en: 'Your invitation' },
  'signIn.aboutInvitation': {
    ja: 'アカウントを作ると、すぐにログインします。',
    en: 'Make your account; you are signed in at once.',
  },
  'signIn.titleReset': { ja: 'パスワードの再設定', en: 'Set a new password' },
  'signIn.aboutReset': {
    ja: '新しいパスワードにすると、ほかの端末ではログアウトします。',
    en: 'With the new password you are signed out on every other device.',
  },
  'signIn.accept': { ja: '登録する', en: 'Continue' },
  'signIn.signedInAs': {
    ja: '{name} さん（{address}）としてログインしています。',
    en: 'You are signed in as {name} ({address}).',
  },
  'signIn.signOut': { ja: 'ログアウト', en: 'Sign out' },
  'signIn.signOutEverywhere': { ja: 'すべての端末でログアウト', en: 'Sign out on all devices' },
  'signIn.toSearch': { ja: '検索へ', en: 'Go to the search' },
  'signIn.needsScript': {
    ja: 'このページには JavaScript が必要です。',
    en: 'This page needs JavaScript.',
  },
  'signIn.failed': {
    ja: 'サーバーに接続できませんでした。しばらくしてからもう一度試してください。',
    en: 'The server did not answer. Try again in a while.',
  },
} as const;
