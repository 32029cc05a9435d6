/** What a reader is told of an error, by the messageKey of its CatalyzerError. */
export const ERROR_MESSAGES = {
  deadlineExceeded: {
    ja: '問い合わせが{timeoutMs}ミリ秒以内に終わりませんでした。一度に尋ねる量を減らしてください。',
    en: 'The question took longer than {timeoutMs} ms. Ask for less at once.',
  },
  internalError: {
    ja: '予期しないエラーが起きました。管理者に番号 {requestId} を伝えてください。',
    en: 'Unexpected error. Tell the operator its number {requestId}.',
  },
  settingsInvalid: {
    ja: '使えない設定があります：{problems}。括弧の中の値にするか、設定を外してください。',
    en: 'These settings cannot be used: {problems}. Set what stands in brackets, or nothing.',
  },
  portTaken: {
    ja: 'ポート {port} は別のプログラムが使っています。そのプログラムを止めるか、PORT に別の番号を設定してください。',
    en: 'Port {port} is used by another program. Stop that program, or set PORT to another number.',
  },
  addressUnusable: {
    ja: '{host} のポート {port} では待ち受けできません（{reason}）。アドレスとポートを確かめてください。',
    en: 'Cannot listen on port {port} of {host} ({reason}). Check the address and the port.',
  },
  pageSizeOutOfRange: {
    ja: '{field} の {argument} は 1 から {max} までの整数です（指定値：{value}）。',
    en: '{argument} of {field} is a whole number from 1 to {max}, not {value}.',
  },
  listTooLong: {
    ja: '{field} の {argument} は {max} 個までです（指定：{count} 個）。分けて尋ねてください。',
    en: '{argument} of {field} takes at most {max} values, not {count}. Ask in parts.',
  },
  queryTooDeep: {
    ja: '問い合わせの深さが {value} です。{max} までにしてください。',
    en: 'The query is {value} levels deep. At most {max} are answered.',
  },
  queryTooManyNodes: {
    ja: '問い合わせが最大 {value} 件の記録を求めています。{max} 件までです。first を小さくしてください。',
    en: 'The query may ask for {value} records. At most {max} are answered: lower first.',
  },
  queryTooCostly: {
    ja: '問い合わせの負荷が {value} です。{max} までです。first を小さくするか、分けて尋ねてください。',
    en: 'The query costs {value} points. At most {max} are answered: lower first, or ask in parts.',
  },
  queryTooManyAliases: {
    ja: '問い合わせに別名が {value} 個あります。{max} 個までです。',
    en: 'The query has {value} aliases. At most {max} are answered.',
  },
  queryTooManyRootFields: {
    ja: '一番上の項目が {value} 個あります。{max} 個までです。分けて尋ねてください。',
    en: 'The query has {value} fields at its root. At most {max} are answered: ask in parts.',
  },
  textEmpty: {
    ja: '{argument} が空です。探したいことを書いてください。',
    en: '{argument} is empty. Say what is wanted.',
  },
  textMalformed: {
    ja: '{argument} に文字として成り立たない符号が含まれています。入力し直してください。',
    en: '{argument} holds code units that are no characters. Enter it again.',
  },
  quantityMalformed: {
    ja: '{argument} の範囲 {range} が正しくありません。min か max の少なくとも一方を、min が max を超えないように指定してください。',
    en: '{argument}: {range} is no range. Give min, max or both, min not above max.',
  },
  nameCursorUnknown: {
    ja: '{after} はこの検索の位置ではありません。最初のページから始めてください。',
    en: '{after} is no position of this search. Begin with the first page.',
  },
  notFoundPath: {
    ja: '{path} はありません。API は /graphql です。',
    en: 'There is nothing at {path}. The API is at /graphql.',
  },
  methodNotAllowed: {
    ja: '{path} では {method} は使えません。',
    en: '{method} is not possible at {path}.',
  },
  hostNotAllowed: {
    ja: 'ホスト名 {host} 宛ての要求には答えません。localhost か 127.0.0.1 を使ってください。',
    en: 'Requests for host {host} are not answered. Use localhost or 127.0.0.1.',
  },
  charsetNotUtf8: {
    ja: '本文は UTF-8 で送ってください（指定：{charset}）。',
    en: 'Send the body in UTF-8, not {charset}.',
  },
  bodyTooLarge: {
    ja: '本文が大きすぎます。{max} バイトまでです。',
    en: 'The body is too large. At most {max} bytes are read.',
  },
  bodyMalformed: {
    ja: '本文を JSON として読めません。',
    en: 'The body cannot be read as JSON.',
  },
  requestMalformed: {
    ja: '要求を読めません。',
    en: 'The request cannot be read.',
  },
} as const;
