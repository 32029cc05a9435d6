import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** The files of an archive by their path. */
export type ArchiveFiles = Readonly<Record<string, string | Buffer>>;

/** Entry of an archive with false statements about a file. */
interface Stated {
  readonly unpackedSize?: number;
}

/** A zip archive of these files, packed. */
export function makeArchive(files: ArchiveFiles, stated: Stated = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const sizes = Buffer.alloc(18);
    sizes.writeUInt32LE(crc32(bytes), 4);
    sizes.writeUInt32LE(packed.length, 8);
    sizes.writeUInt32LE(stated.unpackedSize ?? bytes.length, 12);
    sizes.writeUInt16LE(name.length, 16);
    const head = Buffer.from([20, 0, 0, 8, 8, 0]);
    const common = Buffer.concat([head, sizes]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.alloc(2), name, packed]);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(offset, 12);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, tail, name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}

/** The parts of a workbook that a test says; the rest is as spreadsheets write it. */
export interface WorkbookParts {
  /** The elements of each sheet, by its name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[];
  /** The `si` elements of texts that cells share. */
  readonly texts?: readonly string[];
  /** Codes of number formats: the style n has the one of place n - 1. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly more?: ArchiveFiles;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** An .xlsx workbook. */
export function makeWorkbook(workbook: WorkbookParts): Buffer {
  return makeArchive({ ...filesOf(workbook), ...workbook.more });
}

function filesOf({
  sheets,
  hidden = [],
  texts,
  formats = [],
  date1904,
}: WorkbookParts): ArchiveFiles {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `${XML}<Types/>`,
    '_rels/.rels': `${XML}<Relationships ${PACKAGE}>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook ${MAIN} ${RELATIONS}><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map((name, at) => {
        const state = hidden.includes(name) ? ' state="hidden"' : '';
        return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships ${PACKAGE}>${names
      .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join('')}${relation('rIdS', 'styles', '/xl/styles.xml')}${
      texts === undefined ? '' : relation('rIdT', 'sharedStrings', 'sharedStrings.xml')
    }</Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet ${MAIN}><numFmts>${formats
      .map(
        (code, at) =>
          `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
      )
      .join(
        '',
      )}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...(texts === undefined
      ? {}
      : {
          'xl/sharedStrings.xml': `${XML}<sst ${MAIN}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
        }),
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${XML}<worksheet ${MAIN}>${sheets[name]}</worksheet>`,
      ]),
    ),
  };
}

/** The elements of a sheet whose cells are texts as they are, from its first line on. */
export function sheetOf(...lines: readonly (readonly string[])[]): string {
  return `<sheetData>${lines.map((cells, at) => rowOf(at + 1, cells)).join('')}</sheetData>`;
}

/** A row of texts as they are; a blank text has no cell. */
export function rowOf(line: number, cells: readonly string[], attributes = ''): string {
  const written = cells.map((cell, at) => {
    const reference = `${String.fromCharCode(65 + at)}${line}`;
    return cell === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${line}"${attributes}>${written.join('')}</row>`;
}
