import { isJapanese } from '../../../language/scripts.ts';
import { ADDRESS_CELL } from '../columns/column.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import type { HeaderTarget } from './header-target.ts';

/** Settings for what a file does not state itself. */
export interface RowDefaults {
  /** Kind of the rows of a CSV file; by default the kind whose columns the header names. */
  readonly kind?: RowKind;
  /** Scheme of ids that come without one; by default they are numbers of their list. */
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
 * that our export puts before a formula taken off. The first of two headers for one column wins.
 */
export function rowCells(
  entries: Iterable<readonly [HeaderTarget, string]>,
  scheme?: string,
): RowCells {
  const cells = new Map<string, string>();
  let firm = false;
  for (const [target, text] of entries) {
    const value = text.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '').trim();
    if (value === '') continue;
    if (target.to !== 'address') firm ||= target.firm;
    const name = columnOf(target, value);
    if (!cells.has(name)) cells.set(name, value);
  }
  if (scheme !== undefined && cells.has('id') && !cells.has('scheme')) cells.set('scheme', scheme);
  return { cells, ...(firm ? { assumed: ASSUMED_FIRM } : {}) };
}

function columnOf(target: HeaderTarget, value: string): string {
  if (target.to === 'address') return ADDRESS_CELL;
  if (target.to === 'column') return target.name;
  return isJapanese(value) ? `${target.name}_ja` : `${target.name}_en`;
}
