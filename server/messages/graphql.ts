import type { MessageLocale } from './catalogue.ts';

/**
 * Messages of graphql-js 16 and Apollo Server 5 about a request, as patterns of their English
 * sentences, in Japanese; `$1` and so on are the groups of the pattern. They have no keys.
 */
const JAPANESE: readonly (readonly [said: RegExp, japanese: string])[] = [
  // Syntax
  [
    /^Syntax Error: Expected (.+), found (.+)\.$/s,
    '構文エラー: $1 があるはずの位置に $2 があります。',
  ],
  [/^Syntax Error: Unexpected (.+)\.$/s, '構文エラー: ここに $1 は書けません。'],
  [/^Syntax Error: Unterminated string\.$/, '構文エラー: 文字列が閉じられていません。'],
  [/^Syntax Error: Invalid (.+)\.$/s, '構文エラー: 正しくない文字または表記です（$1）。'],
  [
    /^Syntax Error: Document contains more that (\d+) tokens\..*$/s,
    '問い合わせが長すぎます（トークンは$1個まで）。分けて尋ねてください。',
  ],
  [/^Syntax Error: (.+)$/s, '構文エラー: $1'],
  // Fields and types
  [/^Cannot query field "(.+)" on type "(.+)"\.$/, '型「$2」に項目「$1」はありません。'],
  [
    /^Field "(.+)" of type "(.+)" must have a selection of subfields\..*$/s,
    '項目「$1」（型「$2」）は、その下の項目を { } の中に選んでください。',
  ],
  [
    /^Field "(.+)" of type "(.+)" must have at least one field selected\.$/,
    '項目「$1」（型「$2」）は、その下の項目を一つ以上選んでください。',
  ],
  [
    /^Field "(.+)" must not have a selection since type "(.+)" has no subfields\.$/,
    '項目「$1」（型「$2」）の下に項目はありません。{ } を外してください。',
  ],
  [
    /^Fields "(.+?)" conflict because .+$/s,
    '項目「$1」の指定が二つあり、内容が異なります。両方が要るときは別名を付けてください。',
  ],
  [/^Unknown type "(.+)"\.$/, '型「$1」はありません。'],
  [
    /^The (.+) definition is not executable\.$/,
    '$1 の定義は実行できません。問い合わせだけを書いてください。',
  ],
  // Arguments and values
  [/^Unknown argument "(.+)" on field "(.+)"\.$/, '項目「$2」に引数「$1」はありません。'],
  [/^Unknown argument "(.+)" on directive "(.+)"\.$/, '指示「$2」に引数「$1」はありません。'],
  [
    /^Field "(.+)" argument "(.+)" of type "(.+)" is required, but it was not provided\.$/,
    '項目「$1」には引数「$2」（型「$3」）が必要です。',
  ],
  [
    /^Directive "(.+)" argument "(.+)" of type "(.+)" is required, but it was not provided\.$/,
    '指示「$1」には引数「$2」（型「$3」）が必要です。',
  ],
  [/^There can be only one argument named "(.+)"\.$/, '引数「$1」が二度書かれています。'],
  [/^There can be only one input field named "(.+)"\.$/, '入力の項目「$1」が二度書かれています。'],
  [
    /^Field "(.+)" of required type "(.+)" was not provided\.$/,
    '入力に項目「$1」（型「$2」）が必要です。',
  ],
  [/^Field "(.+)" is not defined by type "(.+)"\.$/, '入力の型「$2」に項目「$1」はありません。'],
  [/^Value "(.+)" does not exist in "(.+)" enum\.$/s, '「$2」に「$1」という値はありません。'],
  [
    /^Enum "(.+)" cannot represent non-(?:enum|string) value: (.+)\.$/s,
    '「$1」の値ではありません: $2',
  ],
  [/^(\w+) cannot represent .*?value: (.+)$/s, '型「$1」の値ではありません: $2'],
  [
    /^Expected value of type "(.+)", found (.+)\.$/s,
    '型「$1」の値が必要なところに $2 があります。',
  ],
  [
    /^Expected value of type "(.+)", found (.+); (.+)$/s,
    '型「$1」の値が必要なところに $2 があります。',
  ],
  [
    /^Argument "(.+)" of (?:non-null|required) type "(.+)" .+$/s,
    '引数「$1」（型「$2」）に値がありません。',
  ],
  [/^Argument "(.+)" has invalid value (.+)\.$/s, '引数「$1」の値が正しくありません: $2'],
  [
    /^Exactly one key must be specified for OneOf type "(.+)"\.$/,
    '「$1」には項目をちょうど一つ指定してください。',
  ],
  [
    /^OneOf Input Object "(.+)" must specify exactly one key\.$/,
    '「$1」には項目をちょうど一つ指定してください。',
  ],
  [/^Field "(.+)" must be non-null\.$/, '項目「$1」に値がありません。'],
  // Variables
  [/^Variable "(.+)" is not defined(?: by operation ".+")?\.$/, '変数「$1」が宣言されていません。'],
  [/^Variable "(.+)" is never used(?: in operation ".+")?\.$/, '変数「$1」が使われていません。'],
  [
    /^Variable "(.+)" of type "(.+)" used in position expecting type "(.+)"\.$/,
    '変数「$1」の型は「$2」ですが、ここでは「$3」が必要です。',
  ],
  [
    /^Variable "(.+)" is of type "(.+)" but must be non-nullable .+$/s,
    '変数「$1」（型「$2」）は null を許さない型にしてください。',
  ],
  [/^Variable "(.+)" cannot be non-input type "(.+)"\.$/, '変数「$1」の型に「$2」は使えません。'],
  [
    /^Variable "(.+)" of (?:required|non-null) type "(.+)" (?:was not provided|must not be null)\.$/,
    '変数「$1」（型「$2」）に値がありません。',
  ],
  [
    /^Variable "(.+)" got invalid value (.+?)(?:; | at ).+$/s,
    '変数「$1」の値が正しくありません: $2',
  ],
  [/^There can be only one variable named "(.+)"\.$/, '変数「$1」が二度宣言されています。'],
  // Fragments, directives, operations
  [/^Unknown fragment "(.+)"\.$/, 'フラグメント「$1」がありません。'],
  [/^Fragment "(.+)" is never used\.$/, 'フラグメント「$1」が使われていません。'],
  [/^There can be only one fragment named "(.+)"\.$/, 'フラグメント「$1」が二度書かれています。'],
  [
    /^Cannot spread fragment "(.+?)" within itself.*$/s,
    'フラグメント「$1」が自分自身を含んでいます。',
  ],
  [
    /^Fragment (?:"(.+)" )?cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    '型「$2」は「$3」になり得ないため、このフラグメントはここに書けません。',
  ],
  [
    /^Fragment (?:".+" )?cannot condition on non composite type "(.+)"\.$/,
    'フラグメントの条件に型「$1」は使えません。',
  ],
  [/^Unknown directive "(.+)"\.$/, '指示「$1」はありません。'],
  [/^Directive "(.+)" may not be used on (.+)\.$/, '指示「$1」はここ（$2）には書けません。'],
  [
    /^The directive "(.+)" can only be used once at this location\.$/,
    '指示「$1」は一か所に一度だけ書けます。',
  ],
  [/^There can be only one operation named "(.+)"\.$/, '問い合わせ「$1」が二度書かれています。'],
  [
    /^This anonymous operation must be the only defined operation\.$/,
    '名前のない問い合わせは、ほかの問い合わせと一緒には送れません。',
  ],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    '問い合わせが複数あります。operationName でどれかを指定してください。',
  ],
  [/^Unknown operation named "(.+)"\.$/, '問い合わせ「$1」がありません。'],
  [
    /^Schema is not configured (?:for|to execute) (\w+)(?: operation| operations)?s?\.$/,
    '$1 には対応していません。',
  ],
  [
    /^Too many validation errors, error limit reached\..*$/s,
    '誤りが多いため、確認を途中で止めました。',
  ],
  [
    /^Maximum recursive selections limit exceeded\..*$/s,
    '問い合わせの項目が多すぎます。フラグメントの重なりを減らしてください。',
  ],
  // Apollo: the request
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery .+$/s,
    'ほかのサイトから送られた可能性があるため、受け付けませんでした。content-type を application/json にするか、ヘッダー apollo-require-preflight を付けてください。',
  ],
  [
    /^POST body missing, invalid Content-Type, or JSON object has no keys\.$/,
    '本文がないか、content-type が application/json ではないか、JSON が空です。',
  ],
  [/^Operation batching disabled\.$/, '問い合わせは一件ずつ送ってください。'],
  [
    /^GraphQL operations must contain a non-empty `query` .+$/s,
    'query に問い合わせを書いてください。',
  ],
  [/^GraphQL queries must be strings\..*$/s, 'query は文字列で送ってください。'],
  [/^No operations found in request\.$/, '問い合わせがありません。'],
  [
    /^`(\w+)` in a POST body (?:must be|should be provided as) (?:an object|a string).*$/s,
    '「$1」の形式が正しくありません。',
  ],
  [
    /^The '?(.+?)'? search parameter (?:contains invalid JSON|should contain a JSON-encoded object|may only be specified once)\.$/,
    'URL の「$1」の形式が正しくありません。',
  ],
  [
    /^GET requests only support query operations, not (\w+) operations$/,
    'GET では query だけを送れます（$1 は送れません）。',
  ],
  [
    /^GET requests may not have a content-type header .+$/s,
    'GET に付ける content-type は application/json だけです。',
  ],
  [/^Apollo Server supports only GET\/POST requests\.$/, 'GET か POST で送ってください。'],
  [
    /^An 'accept' header was provided .+$/s,
    'accept ヘッダーの形式では答えられません。application/json を受け入れてください。',
  ],
  [
    /^PersistedQueryNotSupported$/,
    '登録済みの問い合わせには対応していません。query を送ってください。',
  ],
];

/** Translates a sentence of graphql-js or Apollo Server; one that is not known is quoted. */
export function sayOfGraphql(message: string, locale: MessageLocale): string {
  if (locale === 'en') return message;
  for (const [said, japanese] of JAPANESE) {
    const match = said.exec(message);
    if (match !== null) return japanese.replace(/\$(\d)/g, (_, group) => match[group] ?? '');
  }
  return `リクエストに誤りがあります: ${message}`;
}
