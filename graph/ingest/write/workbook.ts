import { ZipFile } from 'yazl';

/** Zip has no earlier date; a fixed one makes the same rows give the same bytes. */
const SAME_DAY = new Date(1980, 0, 1);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The minimum parts of a workbook with one sheet (ECMA-376, part 1, 11.2). */
const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="machines" sheetId="1" r:id="rId1"/></sheets></workbook>`,
};

/**
 * An .xlsx of one sheet whose cells are texts, so a spreadsheet does not run any as a formula. The
 * same rows give the same bytes. Control characters, which XML cannot contain, are left out.
 */
export async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const zip = new ZipFile();
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
  for (const [name, text] of Object.entries({ ...PARTS, 'xl/worksheets/sheet1.xml': sheet })) {
    zip.addBuffer(Buffer.from(HEAD + text), name, { mtime: SAME_DAY, forceDosTimestamp: true });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function rowXml(cells: readonly string[]): string {
  const written = cells.map((text) =>
    text === ''
      ? '<c/>'
      : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  );
  return `<row>${written.join('')}</row>`;
}

function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Control}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
