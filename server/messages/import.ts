/**
 * What an import says about rows, files and batches. Besides its parameters every error of a row may
 * use `{line}`, `{column}` and `{value}`.
 */
export const IMPORT_MESSAGES = {
  // Files
  importIsAWorkbook: {
    ja: '{fileName} はブック形式です。表計算ソフトで「CSV UTF-8」として保存し、そのファイルを取り込んでください。',
    en: '{fileName} is a workbook. Save it as "CSV UTF-8" and import that file.',
  },
  importNoKnownColumn: {
    ja: '{fileName} には知っている列がありません（{headers}）。行の種類（{kinds}）を指定するか、ひな形から始めてください。',
    en: '{fileName} has no column that is known ({headers}). Name the kind of its rows ({kinds}), or start from a template.',
  },
  importFileMissing: {
    ja: 'フォルダー {folder} に読めるファイル {name} がありません。データのあるフォルダーを指定してください。',
    en: 'The folder {folder} has no readable file {name}. Name the folder of the data set.',
  },
  importNotThatDataSet: {
    ja: '{name} の {line} 行目がこのデータの形式ではありません。公表されたままのファイルを使ってください。',
    en: 'Line {line} of {name} is not in the format of this data set. Take the file as it was published.',
  },
  importUnitTooLarge: {
    ja: '{count} 件の変更が互いにつながっていて一度に書けません（最大 {max} 件）。行どうしの参照の一部を別のファイルに分けてください。',
    en: '{count} changes hang together and cannot be written at once (at most {max}). Move some of the references between these rows to a second file.',
  },
  importBatchNotFound: {
    ja: '{value} という取り込みはありません。取り込みの一覧から番号を選んでください。',
    en: '{value} is no import. Take an id from the list of imports.',
  },
  importBatchTakenBack: {
    ja: '取り込み {value}（{fileName}）はすでに取り消されています。',
    en: 'The import {value} ({fileName}) was taken back already.',
  },
  // Lines
  importNotAnObject: {
    ja: 'この行は JSON のオブジェクトではありません。1 行に {"kind": …} を 1 つ書いてください。',
    en: 'This line is not a JSON object. Write one {"kind": …} per line.',
  },
  importNotFlat: {
    ja: '{column} の値が入れ子です。文字、数、または文字の一覧にしてください。',
    en: '{column} holds a nested value. Make it text, a number or a list of texts.',
  },
  importUnknownKind: {
    ja: '「{value}」という行の種類はありません。{kinds} のどれかにしてください。',
    en: 'There is no kind of row "{value}". Use one of {kinds}.',
  },
  importQuoteNotClosed: {
    ja: 'この行の引用符（"）が閉じていません。閉じるか取り除いてください。',
    en: 'A quotation mark (") on this line is never closed. Close it or take it out.',
  },
  importTooManyCells: {
    ja: '見出しは {columns} 列ですが、この行には {cells} 個のセルがあります。コンマを含むセルは引用符で囲んでください。',
    en: 'The header has {columns} {columns|column|columns}, but this row has {cells} cells. Put a cell with a comma in quotation marks.',
  },
  // Cells
  importCannotClear: {
    ja: '{column} は <clear> で消せません。セルを空にするとそのまま残ります。',
    en: '{column} cannot be deleted with <clear>. Leave the cell blank to keep what is there.',
  },
  importCellTooLong: {
    ja: '{column} は {length} 文字あります。{max} 文字までにしてください。',
    en: '{column} has {length} characters. Keep it to {max}.',
  },
  importControlCharacter: {
    ja: '{column} に表示できない制御文字があります。取り除いてください。',
    en: '{column} holds a control character. Take it out.',
  },
  importUnreadableCharacter: {
    ja: '{column} に読めない文字があります。ファイルを UTF-8 で保存し直してください。',
    en: '{column} holds a character that cannot be read. Save the file again as UTF-8.',
  },
  importTooManyItems: {
    ja: '{column} の項目が多すぎます。{max} 個までにしてください。',
    en: '{column} has too many items. Keep it to {max}.',
  },
  importNotADate: {
    ja: '{column} の「{value}」は日付ではありません。2024、2024-04、2024-04-01、令和6年4月1日 のように書いてください。',
    en: '{column}: "{value}" is no date. Write 2024, 2024-04 or 2024-04-01.',
  },
  importNotADay: {
    ja: '{column} の「{value}」は年月日ではありません。2024-04-01 のように書いてください。',
    en: '{column}: "{value}" is no calendar day. Write it as 2024-04-01.',
  },
  importCommaNotThousands: {
    ja: '「{value}」のコンマは桁区切りではありません。桁区切りは3桁ごと（1,200）、小数点は「.」（1.5）で書いてください。',
    en: 'The comma in "{value}" does not separate thousands. Write 1,200 for thousands and 1.5 for a fraction.',
  },
  importNotANumber: {
    ja: '{column} の「{value}」は数ではありません。12.5 のように書いてください。',
    en: '{column}: "{value}" is no number. Write it as 12.5.',
  },
  importNotAnInteger: {
    ja: '{column} の「{value}」は整数ではありません。25 のように書いてください。',
    en: '{column}: "{value}" is no whole number. Write it as 25.',
  },
  importOutOfRange: {
    ja: '{column} の「{value}」は範囲の外です。{min} から {max} までにしてください。',
    en: '{column}: "{value}" is out of range. Use {min} to {max}.',
  },
  importNotYesOrNo: {
    ja: '{column} の「{value}」は「はい」か「いいえ」ではありません。',
    en: '{column}: "{value}" is neither yes nor no.',
  },
  importNotAQuantity: {
    ja: '{column} の「{part}」を数量として読めません。「板厚 0.05..1.2 mm; lot 1..50」のように書いてください。',
    en: '{column}: "{part}" is no quantity. Write it as "thickness 0.05..1.2 mm; lot 1..50".',
  },
  importNotInList: {
    ja: '{column} の「{value}」は使えません。{allowed} のどれかにしてください。',
    en: '{column}: "{value}" is not in the list. Use one of {allowed}.',
  },
  importNotAUrl: {
    ja: '{column} の「{value}」は http か https の URL ではありません。',
    en: '{column}: "{value}" is no http or https URL.',
  },
  importNotAnExternalId: {
    ja: '{column} は「体系:番号」を ; で区切って書きます（指定: {value}）。',
    en: '{column}: "{value}" is no list of scheme:id, divided by semicolons.',
  },
  importNotAnOwnId: {
    ja: '体系 catalyzer の {column} には Catalyzer の ID を書きます。「{value}」はこの種類の ID ではありません。',
    en: '{column}: under the scheme catalyzer it is an id of Catalyzer, and "{value}" is none of this kind.',
  },
  importNotAnEmail: {
    ja: '{column} の「{value}」はメールアドレスではありません。',
    en: '{column}: "{value}" is no e-mail address.',
  },
  importNotACountry: {
    ja: '{column} の「{value}」という国はありません。JP のような 2 文字か国名を書いてください。',
    en: '{column}: "{value}" is no country. Write two letters such as JP, or its name.',
  },
  importNotAScheme: {
    ja: '{column} の「{value}」は使えません。英小文字で始め、英小文字、数字、ハイフンだけで書いてください。',
    en: '{column}: "{value}" is no scheme. Begin with a lower-case letter and use lower-case letters, digits and hyphens.',
  },
  importCorporateNumberDigits: {
    ja: '法人番号「{value}」は 13 桁の数字ではありません。',
    en: 'The corporate number "{value}" does not have 13 digits.',
  },
  importCorporateNumberCheck: {
    ja: '法人番号「{value}」の検査用数字（1 桁目）が合いません。番号を確かめてください。',
    en: 'The check digit (the first) of the corporate number "{value}" does not fit. Check the number.',
  },
  // Cells that are read otherwise than written
  importCellBlank: {
    ja: '「{value}」を空欄として扱いました。',
    en: '"{value}" was read as a blank cell.',
  },
  importCellSameAsAbove: {
    ja: '「{value}」を上の行と同じ値として読みました。',
    en: '"{value}" was read as the value of the row above.',
  },
  importDateOfFiscalYear: {
    ja: '「{value}」は年度（{read} 年 4 月から {next} 年 3 月まで）なので、{read} と記録しました。',
    en: '"{value}" is a fiscal year (April {read} to March {next}) and was recorded as {read}.',
  },
  importDateOfInstant: {
    ja: '世界標準時の「{value}」を、日本時間の日付 {read} と読みました。',
    en: '"{value}" is a time in UTC and was read as {read}, the date in Japan.',
  },
  importDateOfSerial: {
    ja: '「{value}」を表計算ソフトの日付の番号とみて、{read} と読みました。',
    en: '"{value}" was read as {read}: it is the number by which spreadsheets keep that date.',
  },
  importPartRead: {
    ja: '「{value}」からは {read} だけを読みました。',
    en: 'Only {read} was read from "{value}".',
  },
  // Rows
  importRequiredMissing: {
    ja: '{column} がありません。新しい記録には必要です。',
    en: '{column} is missing. A new record needs it.',
  },
  importNoKey: {
    ja: 'この行には ID も名前もありません。どちらかを書いてください。',
    en: 'This row has neither an id nor a name. Give one of them.',
  },
  importNumberOfNoSource: {
    ja: '番号「{value}」だけでは、どの記録か分かりません。名称を書くか、--source で名簿の名前を指定してください。',
    en: 'The number "{value}" alone does not identify a record. Give a name, or name the source of the list with --source.',
  },
  importIdOfOtherBody: {
    ja: 'ID「{value}」の記録（{id}）は、法人番号 {number} の法人ではありません（{other}）。ID か法人番号を確かめてください。',
    en: 'The record with the id "{value}" ({id}) is not the body with the corporate number {number} ({other}). Check the id and the number.',
  },
  importHalfLocation: {
    ja: '緯度と経度の片方（{column}）がありません。両方書くか、両方空にしてください。',
    en: '{column} is missing. Give latitude and longitude, or neither.',
  },
  importNameAmbiguous: {
    ja: '「{value}」という名前と所在地の記録が {count} 件あります（{candidates}）。ID を書いて区別してください。',
    en: '{count} records have the name "{value}" and this place ({candidates}). Give an id to tell them apart.',
  },
  importNameChanges: {
    ja: '「{value}」の記録（{id}）は、名前で指す行と名前を変える行が同じファイルにあります。ID で指すか、ファイルを分けてください。',
    en: 'The file both names the record "{value}" ({id}) and changes its name or place. Use its id, or a second file.',
  },
  importContradictsLine: {
    ja: '{column} の「{value}」が、同じ記録の {other} 行目「{before}」と違います。正しい方だけを残してください。',
    en: '{column}: "{value}" contradicts line {other} ("{before}"), which is the same record. Keep the one that is right.',
  },
  importNameReplaced: {
    ja: '記録「{before}」（{id}）の名前が「{value}」に変わります。別の組織や人の行でないか確かめてください。改名であれば --accept-renames を付けてください。',
    en: 'The record "{before}" ({id}) would be renamed "{value}". Check that the row is not somebody else\'s; if it was renamed, add --accept-renames.',
  },
  importReferenceNotFound: {
    ja: '{column} の「{value}」が見つかりません（{labels}）。先に取り込むか、「体系:番号」で書いてください。',
    en: '{column}: "{value}" is not found ({labels}). Import it first, or write it as scheme:id.',
  },
  importReferenceOtherForm: {
    ja: '{column} の「{value}」という名前の記録はありません（{labels}）。近い名前: {nearest}。同じ組織であれば名前をそろえ、別の組織であれば先に取り込んでください。',
    en: '{column}: no record is called "{value}" ({labels}). Nearest: {nearest}. If it is the same, write its name as recorded; if not, import it first.',
  },
  importReferenceAmbiguous: {
    ja: '{column} の「{value}」にあたる記録が {count} 件あります: {candidates}。「名前@所在地」か「体系:番号」で書いてください。',
    en: '{column}: {count} records are called "{value}": {candidates}. Write name@place or scheme:id.',
  },
  importReferenceRejected: {
    ja: '{column} の「{value}」はこのファイルの行ですが、その行に誤りがあるため取り込まれません。先にその行を直してください。',
    en: '{column}: "{value}" is a row of this file that is set aside. Correct that row first.',
  },
  importSelfReference: {
    ja: '{column} の「{value}」は自分自身を指しています。',
    en: '{column}: "{value}" is the record itself.',
  },
  importOtherContainer: {
    ja: '{column} の「{value}」は、この記録の今の持ち主（{container}）と違います。持ち主は変えられません。新しい ID の行にしてください。',
    en: '{column}: "{value}" is not the record\'s owner ({container}), which cannot change. Make a row with a new id.',
  },
  importCircularParents: {
    ja: '{column} の「{value}」にすると、団体が自分自身の上位になります。',
    en: '{column}: "{value}" would make the group stand above itself.',
  },
} as const;
