import { isBlankCell, isSameAsAbove } from '../../../language/blank-cell.ts';
import { splitAddress } from '../../../language/places/japanese-address.ts';
import { ADDRESS_CELL, CLEAR_CELL } from '../columns/column.ts';
import { findColumn } from '../columns/columns.ts';
import type { Row } from '../read/row.ts';
import { shownCell } from '../read/row-error.ts';
import type { RowNoteKey, TellNote } from './row-note.ts';

/** The texts of a row by canonical column. */
type Cells = ReadonlyMap<string, string>;

/**
 * The cells that a row states: marks for nothing (－, なし) left out, 同上 replaced by the cell of
 * the row above.
 */
export function statedCells(row: Row, above: Cells | undefined, tell: TellNote): Cells {
  const cells = new Map<string, string>();
  for (const [column, text] of row.cells) {
    const note = (key: RowNoteKey) =>
      tell({
        line: row.line,
        column,
        value: shownCell(text),
        key,
        parameters: {},
        outcome: 'read',
      });
    const same = isSameAsAbove(text) ? cellAbove(above, column) : undefined;
    if (same?.value !== undefined) {
      cells.set(same.name, same.value);
      note('importCellSameAsAbove');
    } else if (same !== undefined) note('importCellBlank');
    else if (saysNothing(row, column, text)) note('importCellBlank');
    else cells.set(column, text);
  }
  return cells;
}

/** 同上 is Japanese whatever language the cell above is written in. */
function cellAbove(above: Cells | undefined, column: string) {
  const english = column.replace(/_ja$/u, '_en');
  const name = above?.has(column) === true ? column : english;
  return { name, value: above?.get(name) };
}

/** A mark that is a word of its column is one: 無 of a yes or no. */
function saysNothing({ kind }: Row, name: string, text: string): boolean {
  if (!isBlankCell(text)) return false;
  const column = findColumn(kind, name);
  return column?.type !== 'boolean' && name !== 'visibility';
}

/** The cells with an address split into its parts. */
export function splitCells(stated: Cells): Cells {
  const cells = new Map(stated);
  addAddress(cells, stated.get(ADDRESS_CELL));
  return cells;
}

/** An address that is not Japanese is kept as the city, as it is written. */
function addAddress(cells: Map<string, string>, address: string | undefined): void {
  if (address === undefined) return;
  const place = address === CLEAR_CELL ? {} : splitAddress(address);
  const { prefecture, city = prefecture === undefined ? address : undefined } = place;
  if (prefecture !== undefined && !cells.has('prefecture')) cells.set('prefecture', prefecture);
  if (city !== undefined && !cells.has('city')) cells.set('city', city);
}
