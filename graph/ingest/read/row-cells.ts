import { splitAddress } from '../../../language/places/japanese-address.ts';
import { isJapanese } from '../../../language/scripts.ts';
import { CLEAR_CELL } from '../columns/column.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import type { HeaderTarget } from './header-target.ts';

/** The scheme of an id that names none. */
export const DEFAULT_SCHEME = 'import';

/** Settings for what a file does not state itself. */
export interface RowDefaults {
  /** Kind of the rows of a CSV file; by default the kind whose columns the header names. */
  readonly kind?: RowKind;
  /** Scheme of ids that come without one; `import` by default. */
  readonly scheme?: string;
}

/** The cells of one row under their canonical columns, and what they suggest for a new record. */
export interface RowCells {
  readonly cells: ReadonlyMap<string, string>;
  /** Used only where the row makes a new record and does not say itself. */
  readonly assumed?: ReadonlyMap<string, string>;
}

const ASSUMED_FIRM: ReadonlyMap<string, string> = new Map([['type', 'FIRM']]);

/**
 * Puts the texts of a record under their canonical columns: blank ones left out, the apostrophe
 * that our export puts before a formula taken off, an address split, products and industry made
 * part of the summary. The first of two headers for one column wins.
 */
export function rowCells(
  entries: Iterable<readonly [HeaderTarget, string]>,
  scheme: string = DEFAULT_SCHEME,
): RowCells {
  const cells = new Map<string, string>();
  let address = '';
  let firm = false;
  for (const [target, text] of entries) {
    const value = text.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '').trim();
    if (value === '') continue;
    if (target.to === 'address') {
      address ||= value;
      continue;
    }
    firm ||= target.firm;
    const name = target.to === 'column' ? target.name : languageColumn(target.name, value);
    if (!cells.has(name)) cells.set(name, value);
  }
  addAddress(cells, address);
  addToSummary(cells);
  if (cells.has('id') && !cells.has('scheme')) cells.set('scheme', scheme);
  return { cells, ...(firm ? { assumed: ASSUMED_FIRM } : {}) };
}

function languageColumn(name: string, value: string): string {
  return isJapanese(value) ? `${name}_ja` : `${name}_en`;
}

/** An address that is not Japanese is kept as the city, as it is written. */
function addAddress(cells: Map<string, string>, address: string): void {
  if (address === '') return;
  const place = address === CLEAR_CELL ? {} : splitAddress(address);
  const { prefecture, city = prefecture === undefined ? address : undefined } = place;
  if (prefecture !== undefined && !cells.has('prefecture')) cells.set('prefecture', prefecture);
  if (city !== undefined && !cells.has('city')) cells.set('city', city);
}

/** Adds products and line of business to the summary, so that they are searched. */
function addToSummary(cells: Map<string, string>): void {
  const added: string[] = [];
  for (const [name, japanese, english] of [
    ['industry', '業種', 'Industry'],
    ['products', '製品', 'Products'],
  ] as const) {
    const value = cells.get(name);
    cells.delete(name);
    if (value === undefined || value === CLEAR_CELL) continue;
    added.push(`${isJapanese(value) ? japanese : english}: ${value}`);
  }
  if (added.length === 0) return;
  const column = added.some(isJapanese) ? 'summary_ja' : 'summary_en';
  const summary = cells.get(column);
  const before = summary === undefined || summary === CLEAR_CELL ? [] : [summary];
  cells.set(column, [...before, ...added].join('\n'));
}
