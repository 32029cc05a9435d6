/** Sentences about accounts, keys, signing in and the audit log. */
export const ACCESS_MESSAGES = {
  // Audience of a record
  audienceEverybody: { ja: 'だれでも見られます。', en: 'Visible to everyone.' },
  audienceNobody: {
    ja: 'この Catalyzer を運用する人だけが見られます。',
    en: 'Visible only to the operator of this Catalyzer.',
  },
  audienceOne: { ja: '{parts}が見られます。', en: 'Visible to {parts}.' },
  audienceSeveral: {
    ja: '次のすべてに当てはまる人が見られます：{parts:clauses}。',
    en: 'Visible to people who meet all of these: {parts:clauses}.',
  },
  'audiencePart.GROUP': { ja: '{names}の正会員', en: 'full members of {names}' },
  'audiencePart.ORGANIZATION': { ja: '{names}の人', en: 'people of {names}' },
  'audiencePart.COORDINATORS': {
    ja: '{names}を担当するコーディネーター',
    en: 'coordinators of {names}',
  },
  audienceUnnamed: { ja: '名前を表示できない相手', en: 'others not named here' },
  // Writes
  writeNotFound: {
    ja: '{value} という記録は見つからないか、自分の組織のものではありません。',
    en: 'Record {value} was not found among those of your organisations.',
  },
  writeStale: {
    ja: '読み込んだあとで、ほかの人が変更しました。もう一度読み込んでからやり直してください。',
    en: 'The record changed after you read it. Read it again, then repeat your change.',
  },
  writeKeyReused: {
    ja: 'この idempotencyKey は別の内容に使われています。新しいものにしてください。',
    en: 'This idempotencyKey was used for a different write. Use a new one.',
  },
  writeKeyMissing: {
    ja: '新しい記録には idempotencyKey が要ります。UUID などを付けてください。',
    en: 'A new record needs an idempotencyKey, for example a UUID.',
  },
  writeVersionMissing: {
    ja: '変更するときは、読み込んだ版を expectedVersion に入れてください。',
    en: 'To change a record, set expectedVersion to the version that you read.',
  },
  writeTitleMissing: { ja: '{field} を入力してください。', en: '{field} is empty. Enter a value.' },
  writeTextTooLong: {
    ja: '{field} は {length} 文字あります。{max} 文字までにしてください。',
    en: '{field} has {length} characters. Keep it to {max}.',
  },
  writeTextMalformed: {
    ja: '{field} に文字として読めないものがあります。取り除いてください。',
    en: '{field} contains an invalid character. Remove it.',
  },
  writeTooMany: {
    ja: '{field} は {max} 件までです。',
    en: '{field} takes at most {max} items.',
  },
  writeValueInvalid: {
    ja: '{field} の {value} は使えません。{expected} の形にしてください。',
    en: 'Invalid {field}: {value}. Expected {expected}.',
  },
  writePrefectureUnknown: {
    ja: '{field} の {value} は都道府県の名前ではありません。「大阪府」のように書いてください。',
    en: '{field}: {value} is not a prefecture of Japan. Write it as 大阪府.',
  },
  writeOwnerUnclear: {
    ja: 'どの組織のものか、{field} に書いてください。',
    en: 'Set {field} to the organisation that owns the record.',
  },
  writeNumberTaken: {
    ja: 'この number の記録は、いまは変更できません。管理者に問い合わせてください。',
    en: 'You cannot change the record with this number at the moment. Ask an administrator.',
  },
  writeCorporateNumberKnown: {
    ja: '法人番号 {value} の組織はすでに登録されています。番号で検索して、その記録を使ってください。番号の誤りであれば直してください。',
    en: 'An organisation with the corporate number {value} is already there. Search for the number and use its record, or correct the number.',
  },
  writeRequirementsUnread: {
    ja: '要件を書き換えるときは、読み込んだ Need.requirementsTag を requirementsTag に入れてください。',
    en: 'To change requirements, set requirementsTag to the Need.requirementsTag that you read.',
  },
  writeUndoForeign: {
    ja: '最後に変更したのは別の人です。自分の変更だけを取り消せます。',
    en: 'The last change was made by someone else. You can undo only your own last change.',
  },
  writeUndoStale: {
    ja: 'その後に変更された箇所があるため、取り消せません。最新の内容を読み込んで修正してください。',
    en: 'Part of the record changed afterwards, so your change cannot be undone. Read it again and correct it.',
  },
  writeUndoNeedsConsent: {
    ja: '元に戻すには相手側の承認が要ります。mergeMembership か mergeTie で書き直してください。',
    en: 'Undoing this needs the consent of the other side. Write it again with mergeMembership or mergeTie.',
  },
  writeUndoOrganization: {
    ja: '追加された組織を取り除けるのは運用担当者だけです。運用担当者に相談してください。',
    en: 'Only the operator removes an organization that was added. Ask the operator.',
  },
  writeTieToItself: {
    ja: '組織とその組織自身とのつながりは登録できません。{field} に別の組織を指定してください。',
    en: 'An organisation cannot have a tie to itself. Set {field} to another organisation.',
  },
  proposalNothing: {
    ja: '記録はすでに同じ内容です。変更する内容を入力してください。',
    en: 'The record already has these values. Propose a change to it.',
  },
  proposalsTooMany: {
    ja: '承認待ちの提案が {max} 件あります。取り下げるか、返事を待ってください。',
    en: 'You have {max} open proposals. Withdraw some, or wait for an answer.',
  },
  proposalNotFound: {
    ja: 'この提案は見つからないか、あなたには承認する権限がありません。',
    en: 'The proposal was not found, or is not yours to decide.',
  },
  proposalDecided: {
    ja: 'この提案はすでに処理されています。読み込み直してください。',
    en: 'This proposal has already been decided. Read it again.',
  },
  proposalReasonMissing: {
    ja: '断る理由を {field} に書いてください。提案した人に伝わります。',
    en: 'Give the reason for the refusal in {field}. The person who made the proposal can read it.',
  },
  proposalCorporateNumberKnown: {
    ja: '法人番号 {value} の組織はすでに登録されています。番号で検索して確かめ、理由を書いて断ってください。',
    en: 'An organisation with the corporate number {value} is already there. Search for the number to check, then refuse the proposal with a reason.',
  },
  proposalOutdated: {
    ja: '提案の後に記録が変わったため、このままでは反映できません。もう一度提案してもらってください。',
    en: 'The record changed after the proposal, so it cannot be applied. Ask for a new proposal.',
  },
  personalDataMessageMissing: {
    ja: '訂正する箇所と内容を {field} に書いてください。',
    en: 'Say in {field} what is wrong and what is right.',
  },
  personalDataRequestsTooMany: {
    ja: '対応待ちの請求が {max} 件あります。取り下げるか、返事を待ってください。',
    en: 'You have {max} open requests. Withdraw some, or wait for an answer.',
  },
  personalDataRequestUnknown: {
    ja: '請求が見つかりません。自分の請求の ID を {field} に書いてください。',
    en: 'Request not found. Set {field} to the id of one of your requests.',
  },
  personalDataRequestDecided: {
    ja: 'この請求はすでに終わっています。読み込み直してください。',
    en: 'This request is closed. Read it again.',
  },
  writeAudienceForeign: {
    ja: '公開範囲 {visibility} に、その公開先は指定できません。選べるのは、自分の組織と、正会員であるグループだけです。',
    en: 'You cannot choose that audience for {visibility}. Choose your own organisation, or groups of which it is a full member.',
  },
  // Errors
  signInRefused: {
    ja: 'メールアドレスかパスワードが違います。',
    en: 'Wrong email address or password.',
  },
  signInTooOften: {
    ja: '試行回数の上限を超えました。{minutes} 分ほど待ってからやり直してください。',
    en: 'Too many attempts. Wait about {minutes} {minutes|minute|minutes} and try again.',
  },
  signInFirst: { ja: '先にログインしてください。', en: 'Sign in first.' },
  personalDataRequestNotOpen: {
    ja: '対応待ちの請求に {value} はありません。personal-data requests に出る ID を書いてください。',
    en: 'No open request {value}. Use an id that personal-data requests prints.',
  },
  personNotFound: {
    ja: '{id} にあたる人の記録も、利用者も、連絡先もありません。人か連絡先の ID、利用者の ID、またはメールアドレスを書いてください。',
    en: 'No person, account or contact matches {id}. Give the id of a person, a contact or an account, or an email address.',
  },
  providerAway: {
    ja: '組織の認証サービスから応答がありません。しばらくしてからもう一度試してください。続くときは管理者に知らせてください。',
    en: "Your organisation's sign-in service does not answer. Try again later. If the problem persists, contact an administrator.",
  },
  providerDeclined: {
    ja: '組織の認証サービスでログインが中止されました。もう一度試してください。',
    en: 'Sign-in at your organisation was cancelled. Try again.',
  },
  providerRefused: {
    ja: '組織の認証サービスからの応答を検証できませんでした。このページからもう一度ログインしてください。',
    en: "The response of your organisation's sign-in service could not be verified. Sign in again from this page.",
  },
  providerAttemptUnknown: {
    ja: 'このブラウザーで始めたログインではないか、始めてから 10 分を過ぎています。このページからもう一度ログインしてください。',
    en: 'This sign-in was not started in this browser, or was started more than 10 minutes ago. Sign in again from this page.',
  },
  providerAddressUnverified: {
    ja: '組織の認証サービスで、メールアドレスが本人のものと確認されていません。先方の管理者に確認を頼んでください。',
    en: 'Your organisation has not verified that the email address is yours. Ask the administrator of its accounts to verify it.',
  },
  providerNotInvited: {
    ja: 'このアカウントではログインできません。このネットワークの管理者に、そのメールアドレスへの招待を頼んでください。',
    en: 'This account is not invited. Ask an administrator of this network to invite its email address.',
  },
  actionForbidden: {
    ja: 'この操作をする権限がありません。管理者に頼んでください。',
    en: 'You do not have permission to do this. Ask an administrator.',
  },
  originForbidden: {
    ja: '別のページ（{origin}）からの操作は受け付けません。Catalyzer のページから操作してください。',
    en: 'Requests from another page ({origin}) are not accepted. Use a page of Catalyzer.',
  },
  linkInvalid: {
    ja: 'このリンクは使えません。すでに使われたか、期限が切れています。新しいリンクを管理者に頼んでください。',
    en: 'This link is invalid: it has been used or has expired. Ask an administrator for a new one.',
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
    en: 'An account for {value} already exists. Use another address, or reset the password of that account.',
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
    en: 'Account {value} was not found. See ./catalyzer users list.',
  },
  accountChanged: {
    ja: '同じ利用者の記録がほかで変更されました。もう一度試してください。',
    en: 'The account was changed by someone else at the same time. Try again.',
  },
  keyInvalid: {
    ja: 'API キーが無効です。入力の誤り、取り消し、期限切れのいずれかです。',
    en: 'Invalid API key: it is mistyped, revoked or expired.',
  },
  keyNameMalformed: {
    ja: 'キーの名前を 1 文字以上 {max} 文字以内で付けてください。',
    en: 'Give the key a name of 1 to {max} characters.',
  },
  keysOfOneName: {
    ja: '「{name}」という名前のキーはすでに {max} 個あります。古いほうを取り消してから作ってください。',
    en: 'There are already {max} keys named "{name}". Revoke the older one first.',
  },
  keyNotFound: {
    ja: '番号 {value} のキーはありません。./catalyzer keys list で確かめてください。',
    en: 'Key {value} was not found. See ./catalyzer keys list.',
  },
  httpsOnly: {
    ja: 'ほかのコンピューターからは https でしか使えません。https のアドレスで開いてください。プロキシを使っている場合は、X-Forwarded-Proto を送る設定と CATALYZER_TRUSTED_PROXIES を確かめてください。',
    en: 'Other computers must use https. Open the https address of this network. If you run a proxy in front, make it send X-Forwarded-Proto and list it in CATALYZER_TRUSTED_PROXIES.',
  },
  signInNeedsHttps: {
    ja: 'ほかのコンピューターからは、暗号化されていない通信（http）ではログインできません。https のアドレスで開いてください。',
    en: 'Signing in from another computer requires https. Open the https address of this network.',
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
    en: 'create an invitation link, valid once within 7 days',
  },
  'cli.usersDisable': {
    ja: '利用者を停止し、すぐにログアウトさせる',
    en: 'disable an account: its sessions end and its keys are refused at once',
  },
  'cli.usersEnable': { ja: '停止した利用者を元に戻す', en: 'enable a disabled account' },
  'cli.usersReset': {
    ja: 'パスワードを設定し直すリンクを作る（24 時間、1 回だけ使える）',
    en: 'create a link to set a new password, valid once within 24 hours',
  },
  'cli.usersAddress': { ja: 'メールアドレス', en: 'email address' },
  'cli.usersAddressOptional': {
    ja: 'メールアドレス（省略すると本人が入力する）',
    en: 'email address (default: entered by the person who opens the link)',
  },
  'cli.usersRole': {
    ja: '役割: member（会員）、equipment-manager（設備担当）、coordinator（コーディネーター）、administrator（管理者）。省略時は member',
    en: 'role: member, equipment-manager, coordinator or administrator (default: member)',
  },
  'cli.usersOrganization': {
    ja: '所属する組織の ID（複数指定可）',
    en: 'id of an organisation of the user (repeatable)',
  },
  'cli.usersGroup': {
    ja: '所属または担当するグループの ID（複数指定可）',
    en: 'id of a group that the user belongs to or looks after (repeatable)',
  },
  'cli.badRole': {
    ja: '{value} という役割はありません。{roles} のどれかにしてください。',
    en: 'Unknown role: {value}. Use one of {roles}.',
  },
  'cli.usersNone': {
    ja: '利用者はまだいません。サーバーを起動すると、最初の管理者のためのリンクが表示されます。',
    en: 'There are no users yet. The server prints a link for the first administrator when it starts.',
  },
  'cli.userState.ACTIVE': { ja: '利用中', en: 'active' },
  'cli.userState.DISABLED': { ja: '停止中', en: 'disabled' },
  'cli.usersInvited': {
    ja: '招待リンク（{expiresAt} まで、1 回だけ使えます）。本人だけに渡してください:\n{link}',
    en: 'Invitation link, valid once until {expiresAt}. Give it only to the invited person:\n{link}',
  },
  'cli.usersResetLink': {
    ja: 'パスワードを設定し直すリンク（{expiresAt} まで、1 回だけ使えます）。本人だけに渡してください:\n{link}',
    en: 'Link to set a new password, valid once until {expiresAt}. Give it only to that person:\n{link}',
  },
  'cli.usersDisabled': {
    ja: '{address} を停止しました。ログイン中の画面も API キーも、もう使えません。',
    en: '{address} is disabled: its sessions have ended and its keys are refused.',
  },
  'cli.usersPerson': {
    ja: '利用者と人の記録を結びつける（紹介の相手として見つかるようになる）',
    en: 'link an account to the record of a person, so that introductions can reach them',
  },
  'cli.usersPersonId': { ja: '人の記録の ID', en: 'id of the person record' },
  'cli.usersLinked': {
    ja: '{address} を人の記録 {id} に結びつけました。',
    en: '{address} is now linked to the person record {id}.',
  },
  'cli.usersEnabled': {
    ja: '{address} を元に戻しました。',
    en: '{address} can sign in again.',
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
    en: 'create a read-only key, which is shown once',
  },
  'cli.keysRevoke': { ja: 'キーを取り消す', en: 'revoke a key' },
  'cli.keysOwner': {
    ja: 'キーを使う利用者のメールアドレス',
    en: 'email address of the account that uses the key',
  },
  'cli.keysOwnerOptional': {
    ja: 'メールアドレス（省略すると全員）',
    en: 'email address (default: all)',
  },
  'cli.keysName': {
    ja: 'キーの名前。入れ替えのあいだは同じ名前で 2 個まで作れる',
    en: 'name of the key; two keys may share a name during rotation',
  },
  'cli.keysDays': {
    ja: '使える日数 1〜366（省略時は 90）',
    en: 'days until it expires, 1 to 366 (default: 90)',
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
    en: 'API key (number {number}, valid until {expiresAt}). It is shown only now:\n{secret}',
  },
  'cli.keyRevoked': { ja: 'キー {number} を取り消しました。', en: 'The key {number} is revoked.' },
  'cli.keyNeverUsed': { ja: '未使用', en: 'never used' },
  'cli.keyUsed': { ja: '最後の利用 {usedAt}', en: 'last used {usedAt}' },
  'cli.keyUntil': { ja: '{expiresAt} まで', en: 'until {expiresAt}' },

  // Personal data
  'cli.personalData': {
    ja: '本人からの請求に対応する：個人データの開示・訂正・利用停止・消去',
    en: "handle a person's request about their own data: export, correct, restrict, erase",
  },
  'cli.personalDataExamples': {
    ja: `
例:
  ./catalyzer personal-data requests
  ./catalyzer personal-data close 0b9e… --refuse "契約が続く間は保存が必要です"
  ./catalyzer personal-data export sato@example.jp --to sato
  ./catalyzer personal-data correct sato@example.jp --name "佐藤 花"
  ./catalyzer personal-data restrict per_…
  ./catalyzer personal-data erase sato@example.jp per_…
  ./catalyzer personal-data erase sato@example.jp per_… --write`,
    en: `
Examples:
  ./catalyzer personal-data requests
  ./catalyzer personal-data close 0b9e… --refuse "needed while the contract runs"
  ./catalyzer personal-data export sato@example.org --to sato
  ./catalyzer personal-data correct sato@example.org --name "Hana Sato"
  ./catalyzer personal-data restrict per_…
  ./catalyzer personal-data erase sato@example.org per_…
  ./catalyzer personal-data erase sato@example.org per_… --write`,
  },
  'cli.personalDataRequests': {
    ja: '本人からの請求のうち対応待ちのものを、期限の早い順に並べる',
    en: 'list open requests of people about their own data, by the date due',
  },
  'cli.personalDataClose': {
    ja: '請求に対応したこと、または断ることを記録する（export、restrict、erase を実行すると、その請求は自動で終わる）',
    en: 'record that a request is done, or refuse it (export, restrict and erase close theirs)',
  },
  'cli.personalDataRequestId': {
    ja: '請求の ID（requests で表示される）',
    en: 'id of the request, as printed by requests',
  },
  'cli.personalDataRefuse': {
    ja: '断る理由。本人に表示される',
    en: 'refuse it with this reason, which the person reads',
  },
  'cli.personalDataReasonMissing': {
    ja: '断る理由を書いてください。本人に表示されます。',
    en: 'Give the reason for the refusal. The person reads it.',
  },
  'cli.personalDataRequestsNone': {
    ja: '対応待ちの請求はありません。',
    en: 'There are no open requests.',
  },
  'cli.personalDataRequestClosed': { ja: '請求を終えました。', en: 'Request closed.' },
  'cli.personalDataExport': {
    ja: '保持しているデータを JSON と読みやすい HTML で書き出す',
    en: 'export the data kept about a person, as JSON and readable HTML',
  },
  'cli.personalDataCorrect': {
    ja: '利用者の名前かメールアドレスを直す（人の記録は import か mergePerson で直す）',
    en: 'correct the name or address of an account (use import or mergePerson for records of persons)',
  },
  'cli.personalDataRestrict': {
    ja: '利用を止める：記録をだれにも見せず、検索にも使わず、利用者を停止する',
    en: 'stop using the data: records are hidden from everyone and from search, the account is disabled',
  },
  'cli.personalDataErase': {
    ja: '消去する。--write がなければ、何が消えるかだけを表示する',
    en: 'erase the data kept about a person; without --write only show what would be erased',
  },
  'cli.personalDataIds': {
    ja: '本人の ID かメールアドレス（人・連絡先・利用者。いくつでも）',
    en: 'ids or addresses of the same person: of a person record, a contact or an account',
  },
  'cli.personalDataTo': {
    ja: '書き出すフォルダー（なければ作る）',
    en: 'folder to write to (created if missing)',
  },
  'cli.personalDataName': { ja: '新しい名前', en: 'corrected name' },
  'cli.personalDataAddress': { ja: '新しいメールアドレス', en: 'corrected email address' },
  'cli.personalDataWrite': { ja: '実際に消去する', en: 'erase it' },
  'cli.personalDataNeedsTo': {
    ja: '書き出すフォルダーを --to で指定してください。',
    en: 'Specify the folder to write to: --to FOLDER.',
  },
  'cli.personalDataNothing': {
    ja: '直す内容を --name か --address で指定してください。',
    en: 'Specify what to correct: --name or --address.',
  },
  'cli.personalDataGiven': {
    ja: '{files} に書き出しました。本人であることを確かめてから渡してください。',
    en: "Wrote {files}. Verify the person's identity before you hand it over.",
  },
  'cli.personalDataCorrected': {
    ja: '利用者の記録を直しました。',
    en: 'Account corrected.',
  },
  'cli.personalDataRestricted': {
    ja: '{records} 件の記録を非公開にし、利用者 {accounts} 件を停止しました。次の取り込みで公開に戻さないよう、元の表からも外してください。',
    en: 'Made {records} {records|record|records} PRIVATE and disabled {accounts} {accounts|account|accounts}. Remove the rows from the lists that you import, so no import makes them public again.',
  },
  'cli.eraseWould': {
    ja: '消えるもの：ネットワークの記録 {records} 件、つながり {relationships} 件、利用者に関する記録 {access} 件。',
    en: 'This would erase {records} {records|record|records} of the network, {relationships} {relationships|relationship|relationships} and {access} {access|record|records} of accounts.',
  },
  'cli.eraseDryRun': {
    ja: 'まだ何も消していません。消すには --write を付けてください。',
    en: 'Nothing has been erased yet. Add --write to erase it.',
  },
  'cli.erased': {
    ja: '消去しました：ネットワークの記録 {records} 件、つながり {relationships} 件、利用者に関する記録 {access} 件。監査記録には、だれのものか分からない ID だけが残ります。',
    en: 'Erased {records} {records|record|records} of the network, {relationships} {relationships|relationship|relationships} and {access} {access|record|records} of accounts. The audit log keeps only ids that can no longer be traced to a person.',
  },
  'cli.eraseMentions': {
    ja: '名前またはアドレスが残っている、ほかの記録（{count} 件）。書き直すか delete で消してください：',
    en: 'Other records still contain the name or the address ({count}). Edit or delete them:',
  },
  'cli.eraseElsewhere': {
    ja: 'この Catalyzer の外に残るもの：バックアップ、書き出したファイル、取り込み元の表、Neo4j のログ（docs/neo4j.md）。これより前のバックアップから戻したときは、もう一度消去してください：\n  ./catalyzer personal-data erase {ids} --write',
    en: 'Not erased outside this Catalyzer: backups, exported files, imported lists, Neo4j logs (docs/neo4j.md). After restoring an earlier backup, erase again:\n  ./catalyzer personal-data erase {ids} --write',
  },
  'personalData.title': { ja: '保持している個人データ', en: 'Personal data on record' },
  'personalData.made': { ja: '作成日時：{madeAt}', en: 'As of {madeAt}' },
  'personalData.records': { ja: 'ネットワークの記録', en: 'Records of the network' },
  'personalData.access': { ja: '利用者としての記録', en: 'Records as a user' },
  'personalData.log': { ja: '監査記録', en: 'Audit log' },
  'personalData.mentions': {
    ja: '名前かアドレスが書かれている、ほかの記録',
    en: 'Other records that contain the name or the address',
  },
  'personalData.none': { ja: 'ありません。', en: 'None.' },

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
  'cli.auditShow': { ja: '新しいものから表示する', en: 'show the entries, newest first' },
  'cli.auditWhole': {
    ja: '監査記録 {count} 件に欠落も書き換えもありません。最後のハッシュ値: {hash}\n別の場所に控えておくと、記録全体を差し替えられた場合にも分かります。',
    en: 'The audit log is intact ({count} {count|entry|entries}). Last hash: {hash}\nKeep this hash elsewhere to detect a log that was replaced as a whole.',
  },
  'cli.auditBroken': {
    ja: '監査記録の {sequence} 番目以降が書き換えられたか、削除されています。バックアップと比べてください。',
    en: 'audit log: entries from {sequence} on were changed or removed. Compare the log with a backup.',
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
    en: 'Forgot your password? Ask an administrator for a link.',
  },
  'signIn.byProvider': {
    ja: '組織のアカウントでログイン（{host}）',
    en: 'Sign in with your organisation ({host})',
  },
  'signIn.titleFirst': { ja: '最初の管理者の登録', en: 'First administrator' },
  'signIn.aboutFirst': {
    ja: 'このネットワークを管理する人のアカウントを作ります。',
    en: 'Create the account of the person who runs this network.',
  },
  'signIn.titleInvitation': { ja: '招待からの登録', en: 'Your invitation' },
  'signIn.aboutInvitation': {
    ja: 'アカウントを作ると、すぐにログインします。',
    en: 'Create your account. You are signed in right away.',
  },
  'signIn.titleReset': { ja: 'パスワードの再設定', en: 'Set a new password' },
  'signIn.aboutReset': {
    ja: '新しいパスワードにすると、ほかの端末ではログアウトします。',
    en: 'Setting a new password signs you out on all other devices.',
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
    en: 'The server did not answer. Try again later.',
  },
} as const;
