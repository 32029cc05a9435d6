/**
 * Sentences about the rows, files and batches of an import. Besides its parameters every error of a
 * row may use `{line}`, `{column}` and `{value}`.
 */
export const IMPORT_MESSAGES = {
  // Files
  importIsAnOldWorkbook: {
    ja: '{fileName} は古い Excel 形式（.xls）です。Excel で開き、「Excel ブック (.xlsx)」として保存してから取り込んでください。',
    en: '{fileName} is an old Excel workbook (.xls). Open it, save it as "Excel Workbook (.xlsx)" and import that file.',
  },
  importIsAnOpenDocument: {
    ja: '{fileName} は OpenDocument 形式（.ods）です。表計算ソフトで開き、「Excel 2007-365 (.xlsx)」か「CSV UTF-8」として保存してから取り込んでください。',
    en: '{fileName} is an OpenDocument spreadsheet (.ods). Open it, save it as .xlsx or as "CSV UTF-8" and import that file.',
  },
  importIsAMacroWorkbook: {
    ja: '{fileName} はマクロを含むブック（.xlsm）です。マクロは読みません。Excel で「Excel ブック (.xlsx)」として保存してから取り込んでください。',
    en: '{fileName} is a workbook with macros (.xlsm), which are not read. Save it as "Excel Workbook (.xlsx)" and import that file.',
  },
  importIsABinaryWorkbook: {
    ja: '{fileName} はバイナリ形式のブック（.xlsb）です。Excel で「Excel ブック (.xlsx)」として保存してから取り込んでください。',
    en: '{fileName} is a binary workbook (.xlsb). Save it as "Excel Workbook (.xlsx)" and import that file.',
  },
  importIsEncrypted: {
    ja: '{fileName} はパスワードで保護されています。Excel で開いてパスワードを外し、.xlsx として保存してから取り込んでください。',
    en: '{fileName} is protected by a password. Open it, remove the password, save it as .xlsx and import that file.',
  },
  importIsADocument: {
    ja: '{fileName} は文書（PDF、Word、PowerPoint など）です。表を表計算ソフトに貼り付け、.xlsx か「CSV UTF-8」として保存してから取り込んでください。',
    en: '{fileName} is a document (PDF, Word, PowerPoint …). Paste its table into a spreadsheet, save that as .xlsx or "CSV UTF-8" and import it.',
  },
  importIsAnImage: {
    ja: '{fileName} は画像などのメディアファイルです。表を表計算ソフトに入力し、.xlsx か「CSV UTF-8」として保存してから取り込んでください。',
    en: '{fileName} is an image or another media file. Type its table into a spreadsheet, save that as .xlsx or "CSV UTF-8" and import it.',
  },
  importIsAnArchive: {
    ja: '{fileName} は圧縮ファイルです。展開して、中の .xlsx か CSV を取り込んでください。',
    en: '{fileName} is an archive. Unpack it and import the .xlsx or CSV file inside.',
  },
  importIsADatabase: {
    ja: '{fileName} はデータベースファイルです。表を CSV に書き出してから取り込んでください。',
    en: '{fileName} is a database file. Export its table as CSV and import that file.',
  },
  importIsAWebPage: {
    ja: '{fileName} の中身は Web ページ（HTML）です。拡張子が .xls でも同じです。Excel で開き、.xlsx として保存してから取り込んでください。',
    en: '{fileName} is a web page (HTML), whatever its name ends in. Open it in a spreadsheet, save it as .xlsx and import that file.',
  },
  importIsXml: {
    ja: '{fileName} の中身は XML です。表計算ソフトで開き、.xlsx か「CSV UTF-8」として保存してから取り込んでください。',
    en: '{fileName} is XML. Open it in a spreadsheet, save it as .xlsx or "CSV UTF-8" and import that file.',
  },
  importFileTooLarge: {
    ja: '{fileName} は大きすぎます（最大 {max} MB）。いくつかのファイルに分けてください。',
    en: '{fileName} is too large (at most {max} MB). Split it into several files.',
  },
  importUnknownEncoding: {
    ja: '「{value}」という文字コードはありません。{known} などを指定してください。',
    en: 'Unknown encoding: "{value}". Use {known} or another one.',
  },
  importWorkbookDamaged: {
    ja: '{fileName} はブックとして読めません。壊れているか、途中までしか保存されていません。Excel で開き、.xlsx として保存し直してください。',
    en: '{fileName} cannot be read as a workbook: it is damaged or incomplete. Open it in a spreadsheet and save it as .xlsx again.',
  },
  importWorkbookTooLarge: {
    ja: '{fileName} はブックとしては大きすぎるか、異常に膨らむ圧縮ファイルです。名簿のシートだけを「CSV UTF-8」として保存してから取り込んでください。',
    en: '{fileName} is too large for a workbook, or unpacks to an unreasonable size. Save the sheet with the list as "CSV UTF-8" and import that file.',
  },
  importWorkbookTooSlow: {
    ja: '{fileName} の読み取りに時間がかかりすぎるため、やめました。名簿のシートだけを「CSV UTF-8」として保存してから取り込んでください。',
    en: 'Reading {fileName} took too long and was stopped. Save the sheet with the list as "CSV UTF-8" and import that file.',
  },
  importNoSheet: {
    ja: '{fileName} に「{sheet}」というシートはありません。シート: {names}',
    en: '{fileName} has no sheet "{sheet}". Its sheets: {names}',
  },
  importNoSheets: {
    ja: '{fileName} はブック（.xlsx）ではないので、シートがありません。--sheet を外してください。',
    en: '{fileName} is not a workbook (.xlsx) and has no sheets. Leave out --sheet.',
  },
  importOtherSheet: {
    ja: '{fileName} のシート「{sheet}」に、知っている列のある表がありません。ほかのシート（{others}）の名前を --sheet で指定してください。',
    en: 'The sheet "{sheet}" of {fileName} has no table with a known column. Specify another one ({others}) with --sheet.',
  },
  importTooManyColumns: {
    ja: '{fileName} の {line} 行目に {columns} 列あります（最大 {max} 列）。区切り文字と引用符を確かめてください。',
    en: 'Line {line} of {fileName} has {columns} {columns|column|columns} (at most {max}). Check its delimiter and quotation marks.',
  },
  importNoHeader: {
    ja: '{fileName} には見出しの行がありません。最初の行（{line} 行目）は「{values}」です。その上に列名（会社名、所在地 など）の行を加えてください。',
    en: '{fileName} has no header row; its first row (line {line}) is "{values}". Add a row of column names above it, such as name_ja, address.',
  },
  importMapNoHeader: {
    ja: '{fileName} に「{header}」という列はありません。列: {headers}',
    en: '{fileName} has no column "{header}". Its columns: {headers}',
  },
  importMapNoField: {
    ja: '「{field}」は {kind} の項目ではありません。{fields}、address、external:体系、-（読まない）のどれかを指定してください。',
    en: '"{field}" is not a field of {kind}. Use one of {fields}, address, external:SCHEME, or - to leave the column out.',
  },
  importJsonBroken: {
    ja: '{fileName} は JSON として読めません。かっこ、コンマ、引用符を確かめてください。',
    en: '{fileName} is not valid JSON. Check its brackets, commas and quotation marks.',
  },
  importJsonNotRows: {
    ja: '{fileName} は行の一覧になった JSON ではありません。項目名と値の組（オブジェクト）を並べた一覧か、1 行に 1 件の JSON Lines にしてください。',
    en: '{fileName} is JSON, but not a list of rows. Make it a list of objects with names and values, or one object per line (JSON Lines).',
  },
  importNoKnownColumn: {
    ja: '{fileName} に認識できる列がありません（列: {headers}）。行の種類（{kinds}）を --kind で、列の割り当てを --map 列=項目 で指定するか、ひな形（--template）から始めてください。',
    en: '{fileName} has no known column ({headers}). Specify the kind of its rows ({kinds}) with --kind and map its columns with --map COLUMN=FIELD, or start from a template (--template).',
  },
  importFileMissing: {
    ja: 'フォルダー {folder} に読めるファイル {name} がありません。データのあるフォルダーを指定してください。',
    en: 'The folder {folder} has no readable file {name}. Specify the folder of the data set.',
  },
  importNotThatDataSet: {
    ja: '{name} の {line} 行目がこのデータの形式ではありません。公表されたままのファイルを使ってください。',
    en: 'Line {line} of {name} is not in the format of this data set. Use the file as it was published.',
  },
  importUnitTooLarge: {
    ja: '{count} 件の変更が互いにつながっていて一度に書けません（最大 {max} 件）。行どうしの参照の一部を別のファイルに分けてください。',
    en: '{count} connected changes cannot be written at once (at most {max}). Move some of the references between these rows to a second file.',
  },
  importBatchNotFound: {
    ja: '{value} という取り込みはありません。取り込みの一覧から番号を選んでください。',
    en: 'Import {value} was not found. Use an id from the list of imports.',
  },
  importBatchUndone: {
    ja: '取り込み {value}（{fileName}）はすでに取り消されています。',
    en: 'The import {value} ({fileName}) has already been undone.',
  },
  // Lines
  importNotAnObject: {
    ja: 'この行は JSON のオブジェクトではありません。1 行に {"kind": …} を 1 つ書いてください。',
    en: 'This line is not a JSON object. Write one {"kind": …} per line.',
  },
  importNotFlat: {
    ja: '{column} の値が入れ子です。文字、数、または文字の一覧にしてください。',
    en: '{column} contains a nested value. Make it text, a number or a list of texts.',
  },
  importUnknownKind: {
    ja: '「{value}」という行の種類はありません。{kinds} のどれかにしてください。',
    en: 'Unknown kind of row: "{value}". Use one of {kinds}.',
  },
  importQuoteNotClosed: {
    ja: 'この行の引用符（"）が閉じていません。閉じるか取り除いてください。',
    en: 'A quotation mark (") on this line is never closed. Close or remove it.',
  },
  importTooManyCells: {
    ja: '見出しは {columns} 列ですが、この行には {cells} 個のセルがあります。コンマを含むセルは引用符で囲んでください。',
    en: 'The header has {columns} {columns|column|columns}, but this row has {cells} cells. Put a cell with a comma in quotation marks.',
  },
  // Cells
  importAudienceOfNobody: {
    ja: '{column} に「{value}」とありますが、公開範囲がグループ、自組織、コーディネーターのどれでもありません。同じ行の visibility に GROUP、ORGANIZATION、COORDINATORS のどれかを書くか、{column} を空にしてください。',
    en: '{column} is "{value}", but the record is not for a group, an organisation or coordinators. Set visibility to GROUP, ORGANIZATION or COORDINATORS in the same row, or leave {column} blank.',
  },
  importAudienceUnfit: {
    ja: '{column} の「{value}」は公開範囲 {visibility} の公開先にできません。GROUP にはグループ、ORGANIZATION には組織を書いてください。',
    en: '{column}: "{value}" cannot be the audience of a record with visibility {visibility}. Name groups for GROUP and organisations for ORGANIZATION.',
  },
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
    en: '{column} contains a control character. Remove it.',
  },
  importUnreadableCharacter: {
    ja: '{column} に読めない文字があります。ファイルを UTF-8 で保存し直してください。',
    en: '{column} contains an unreadable character. Save the file again as UTF-8.',
  },
  importTooManyItems: {
    ja: '{column} の項目が多すぎます。{max} 個までにしてください。',
    en: '{column} has too many items. Keep it to {max}.',
  },
  importNotADate: {
    ja: '{column} の「{value}」は日付ではありません。2024、2024-04、2024-04-01、令和6年4月1日 のように書いてください。',
    en: '{column}: "{value}" is not a date. Write 2024, 2024-04 or 2024-04-01.',
  },
  importNotADay: {
    ja: '{column} の「{value}」は年月日ではありません。2024-04-01 のように書いてください。',
    en: '{column}: "{value}" is not a calendar day. Write it as 2024-04-01.',
  },
  importCommaNotThousands: {
    ja: '「{value}」のコンマは桁区切りではありません。桁区切りは3桁ごと（1,200）、小数点は「.」（1.5）で書いてください。',
    en: 'The comma in "{value}" does not separate thousands. Write 1,200 for thousands and 1.5 for a fraction.',
  },
  importNotANumber: {
    ja: '{column} の「{value}」は数ではありません。12.5 のように書いてください。',
    en: '{column}: "{value}" is not a number. Write it as 12.5.',
  },
  importNotAnInteger: {
    ja: '{column} の「{value}」は整数ではありません。25 のように書いてください。',
    en: '{column}: "{value}" is not a whole number. Write it as 25.',
  },
  importOutOfRange: {
    ja: '{column} の「{value}」は範囲の外です。{min} から {max} までにしてください。',
    en: '{column}: "{value}" is out of range. Use {min} to {max}.',
  },
  importNotYesOrNo: {
    ja: '{column} の「{value}」は「はい」でも「いいえ」でもありません。',
    en: '{column}: "{value}" is neither yes nor no.',
  },
  importNotAPrice: {
    ja: '{column} の「{part}」を料金として読めません。「学外 3,000円/時間; 中小企業 1,500円/時間 2027-04-01..」のように書いてください。',
    en: '{column}: "{part}" is not a price. Write it as "SME 3000 JPY/hour 2027-04-01..".',
  },
  importNotAQuantity: {
    ja: '{column} の「{part}」を数量として読めません。「板厚 0.05..1.2 mm; lot 1..50」のように書いてください。',
    en: '{column}: "{part}" is not a quantity. Write it as "thickness 0.05..1.2 mm; lot 1..50".',
  },
  importNotInList: {
    ja: '{column} の「{value}」は使えません。{allowed} のどれかにしてください。',
    en: '{column}: "{value}" is not in the list. Use one of {allowed}.',
  },
  importNotAUrl: {
    ja: '{column} の「{value}」は http か https の URL ではありません。',
    en: '{column}: "{value}" is not an http or https URL.',
  },
  importNotAnExternalId: {
    ja: '{column} は「体系:番号」を ; で区切って書きます（指定: {value}）。',
    en: '{column}: "{value}" is not a list of scheme:id, separated by semicolons.',
  },
  importNotAnOwnId: {
    ja: '体系 catalyzer の {column} には Catalyzer の ID を書きます。「{value}」はこの種類の ID ではありません。',
    en: '{column}: the scheme catalyzer takes an id of Catalyzer, and "{value}" is not one of this kind.',
  },
  importNotAnEmail: {
    ja: '{column} の「{value}」はメールアドレスではありません。',
    en: '{column}: "{value}" is not an email address.',
  },
  importNotACountry: {
    ja: '{column} の「{value}」という国はありません。JP のような 2 文字か国名を書いてください。',
    en: '{column}: "{value}" is not a country. Write two letters such as JP, or its name.',
  },
  importNotAScheme: {
    ja: '{column} の「{value}」は使えません。英小文字で始め、英小文字、数字、ハイフンだけで書いてください。',
    en: '{column}: "{value}" is not a scheme. Start with a lower-case letter and use lower-case letters, digits and hyphens.',
  },
  importCorporateNumberDigits: {
    ja: '法人番号「{value}」は 13 桁の数字ではありません。',
    en: 'The corporate number "{value}" does not have 13 digits.',
  },
  importCorporateNumberCheck: {
    ja: '法人番号「{value}」の検査用数字（1 桁目）が合いません。番号を確かめてください。',
    en: 'The check digit (the first) of the corporate number "{value}" does not fit. Check the number.',
  },
  // Cells read differently from how they are written
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
    ja: '協定世界時の「{value}」を、日本時間の日付 {read} と読みました。',
    en: '"{value}" is a time in UTC and was read as {read}, the date in Japan.',
  },
  importDateOfSerial: {
    ja: '「{value}」を表計算ソフトの日付のシリアル値とみなし、{read} と読みました。',
    en: '"{value}" was read as {read}: spreadsheets store that date as this number.',
  },
  importPlaceNotRead: {
    ja: '「{value}」から市区町村を読み取れないため、書かれたまま市区町村の欄に入れました。',
    en: 'No municipality could be read from "{value}"; it is kept as written, as the city.',
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
  importIdsOfSeveral: {
    ja: 'この行の ID は別々の記録（{ids}）を指しています。ID を確かめてください。',
    en: 'The ids of this row belong to several records ({ids}). Check them.',
  },
  importHalfLocation: {
    ja: '緯度と経度の片方（{column}）がありません。両方書くか、両方空にしてください。',
    en: '{column} is missing. Give latitude and longitude, or neither.',
  },
  importNameAmbiguous: {
    ja: '「{value}」という名前と所在地の記録が {count} 件あります（{candidates}）。ID を書いて区別してください。',
    en: '{count} records have the name "{value}" and this place ({candidates}). Give an id to distinguish them.',
  },
  importNameChanges: {
    ja: '「{value}」の記録（{id}）を名前で指す行と、その名前を変える行が同じファイルにあります。ID で指すか、ファイルを分けてください。',
    en: 'The file refers to the record "{value}" ({id}) by name and also changes its name or place. Use its id, or a second file.',
  },
  importContradictsLine: {
    ja: '{column} の「{value}」が、同じ記録の {other} 行目「{before}」と違います。正しい方だけを残してください。',
    en: '{column}: "{value}" contradicts line {other} ("{before}"), which is the same record. Keep the one that is right.',
  },
  importNameReplaced: {
    ja: '記録「{before}」（{id}）の名前が「{value}」に変わります。別の組織や人の行でないか確かめてください。改名であれば --accept-renames を付けてください。',
    en: 'The record "{before}" ({id}) would be renamed to "{value}". Check that the row is not about someone else; if the name changed, add --accept-renames.',
  },
  importReferenceNotFound: {
    ja: '{column} の「{value}」が見つかりません（{labels}）。先に取り込むか、「体系:番号」で書いてください。',
    en: '{column}: "{value}" was not found ({labels}). Import it first, or write it as scheme:id.',
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
    ja: '{column} の「{value}」は、この記録の現在の所有者（{container}）と違います。所有者は変えられません。新しい ID の行にしてください。',
    en: '{column}: "{value}" is not the record\'s owner ({container}), which cannot change. Make a row with a new id.',
  },
  importCircularParents: {
    ja: '{column} の「{value}」にすると、団体が自分自身の上位になります。',
    en: '{column}: "{value}" would make the group its own parent.',
  },
} as const;
