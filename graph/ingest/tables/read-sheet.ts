import type { Archive } from './archive.ts';
import { type NumberFormat, plainNumber } from './number-format.ts';
import { readXml } from './read-xml.ts';
import { CELLS_MAX, CHARACTERS_MAX, isTrue, unescapeText } from './shared-parts.ts';
import type { SheetFacts } from './sheet-read.ts';
import { columnLetters, type TableRecord } from './table-record.ts';
import { workbookError } from './workbook-error.ts';

/** Maximum number of columns of a sheet, ECMA-376: the last one is XFD. */
const SHEET_COLUMNS_MAX = 16_384;
/** Maximum number of merged ranges of a sheet. */
const MERGES_MAX = 100_000;

/** Data that the cells of a sheet refer to by number. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly fileName: string;
}

type Facts = Omit<SheetFacts, 'name' | 'others'>;

interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Reads the cells of a sheet as texts: values, not formulas. A cell that is merged downwards fills
 * the rows that it spans, as it reads on paper. Throws BAD_USER_INPUT for a sheet that is too
 * large.
 */
export async function readSheet(
  archive: Archive,
  path: string,
  context: SheetContext,
): Promise<{ readonly records: readonly TableRecord[]; readonly facts: Facts }> {
  const reader = new SheetReader(context);
  await readXml(await archive.read(path), reader);
  return reader.result();
}

/** Makes records of the elements of a sheet as they come. */
class SheetReader {
  readonly #context: SheetContext;
  readonly #records: { line: number; cells: string[]; spans?: [number, number][] }[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: Range[] = [];
  readonly #merges: Range[] = [];
  #errorCells = 0;
  #formulasWithoutValue = 0;
  #cells = 0;
  #characters = 0;
  #line = 0;
  #row: string[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #text = '';
  #hasFormula = false;
  #isWanted: 'value' | 'text' | undefined;
  #phonetic = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#line = Number(attributes.r ?? this.#line + 1);
        this.#row = [];
        this.#column = -1;
        if (isTrue(attributes.hidden)) this.#hiddenRows.push(this.#line);
        break;
      case 'c':
        this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
        this.#type = attributes.t ?? 'n';
        this.#style = Number(attributes.s ?? 0);
        this.#value = '';
        this.#text = '';
        this.#hasFormula = false;
        break;
      case 'v':
        this.#isWanted = 'value';
        break;
      case 't':
        this.#isWanted = this.#phonetic === 0 ? 'text' : undefined;
        break;
      case 'rPh':
        this.#phonetic += 1;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'col':
        if (isTrue(attributes.hidden)) this.#hiddenColumns.push(columnsOf(attributes));
        break;
      case 'mergeCell':
        this.#merge(attributes.ref ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.#isWanted === 'value') this.#value += text;
    else if (this.#isWanted === 'text') this.#text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isWanted = undefined;
    else if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  }

  #endCell(): void {
    const text = this.#textOfCell();
    if (text === '') return;
    this.#cells += 1;
    this.#characters += text.length;
    const isOutside = !(this.#column >= 0 && this.#column < SHEET_COLUMNS_MAX);
    if (isOutside || this.#cells > CELLS_MAX || this.#characters > CHARACTERS_MAX) {
      throw workbookError('importWorkbookTooLarge', this.#context.fileName);
    }
    while (this.#row.length < this.#column) this.#row.push('');
    this.#row[this.#column] = text;
  }

  #textOfCell(): string {
    const { sharedStrings, formats } = this.#context;
    if (this.#hasFormula && this.#value === '' && this.#type !== 'str') {
      this.#formulasWithoutValue += 1;
      return '';
    }
    switch (this.#type) {
      case 's':
        return sharedStrings[Number(this.#value)] ?? '';
      case 'inlineStr':
        return unescapeText(this.#text);
      case 'str':
        return unescapeText(this.#value);
      case 'b':
        return isTrue(this.#value) ? 'TRUE' : 'FALSE';
      case 'e':
        this.#errorCells += 1;
        return '';
      case 'd':
        return this.#value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '');
      default:
        return this.#numberOf(formats[this.#style] ?? plainNumber);
    }
  }

  #numberOf(format: NumberFormat): string {
    const value = Number(this.#value);
    return this.#value.trim() === '' || !Number.isFinite(value) ? this.#value : format(value);
  }

  #endRow(): void {
    if (this.#row.length > 0) this.#records.push({ line: this.#line, cells: this.#row });
  }

  #merge(ref: string): void {
    const [from = '', to = from] = ref.split(':');
    this.#merges.push({
      top: lineOf(from),
      bottom: lineOf(to),
      left: columnOf(from),
      right: columnOf(to),
    });
    if (this.#merges.length > MERGES_MAX) {
      throw workbookError('importWorkbookTooLarge', this.#context.fileName);
    }
  }

  result(): { readonly records: readonly TableRecord[]; readonly facts: Facts } {
    this.#fillMerges();
    const lines = new Set(this.#records.map(({ line }) => line));
    let width = 0;
    for (const { cells } of this.#records) width = Math.max(width, cells.length);
    return {
      records: this.#records,
      facts: {
        hiddenRows: this.#hiddenRows.filter((line) => lines.has(line)),
        hiddenColumns: this.#hiddenColumns.flatMap(({ left, right }) =>
          Array.from({ length: Math.max(0, Math.min(right, width - 1) - left + 1) }, (_, at) =>
            columnLetters(left + at),
          ),
        ),
        errorCells: this.#errorCells,
        formulasWithoutValue: this.#formulasWithoutValue,
      },
    };
  }

  #fillMerges(): void {
    if (this.#merges.length === 0) return;
    const at = new Map(this.#records.map(({ line }, place) => [line, place]));
    for (const { top, bottom, left, right } of this.#merges) {
      const from = at.get(top);
      const first = from === undefined ? undefined : this.#records[from];
      const value = first?.cells[left] ?? '';
      if (first === undefined || from === undefined || value === '') continue;
      if (right > left) first.spans = [...(first.spans ?? []), [left, right]];
      for (let place = from + 1; place < this.#records.length; place += 1) {
        const record = this.#records[place];
        if (record === undefined || record.line > bottom) break;
        this.#cells += 1;
        if (this.#cells > CELLS_MAX) {
          throw workbookError('importWorkbookTooLarge', this.#context.fileName);
        }
        while (record.cells.length <= left) record.cells.push('');
        record.cells[left] ||= value;
      }
    }
  }
}

/** Column index of a reference: B7 is column 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference
    .toUpperCase()
    .replace(/[^A-Z]/gu, '')
    .slice(0, 4)) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

function lineOf(reference: string): number {
  return Number(reference.replace(/\D/gu, ''));
}

function columnsOf({ min, max = min }: Readonly<Record<string, string>>): Range {
  return { top: 0, bottom: 0, left: Number(min) - 1, right: Number(max) - 1 };
}
