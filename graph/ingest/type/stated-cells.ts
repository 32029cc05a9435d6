import { isBlankCell, isSameAsAbove } from '../../../language/blank-cell.ts';
import { splitEnglishAddress } from '../../../language/places/english-address.ts';
import { type JapanesePlace, splitAddress } from '../../../language/places/japanese-address.ts';
import { parsePrefecture } from '../../../language/places/parse-prefecture.ts';
import { isJapanese } from '../../../language/scripts.ts';
import { ADDRESS_CELL, CLEAR_CELL } from '../columns/column.ts';
import { findColumn } from '../columns/columns.ts';
import type { Row } from '../read/row.ts';
import { shownCell } from '../read/row-error.ts';
import { isAboutVisibility } from './parse-cell.ts';
import type { OnNote, RowNoteKey } from './row-note.ts';

/** Texts of a row by canonical column. */
type Cells = ReadonlyMap<string, string>;

/**
 * Cells that a row states: marks for nothing (－, なし) are left out, 同上 is replaced by the cell of
 * the row above.
 */
export function statedCells(row: Row, above: Cells | undefined, onNote: OnNote): Cells {
  const cells = new Map<string, string>();
  for (const [column, text] of row.cells) {
    const note = (key: RowNoteKey) =>
      onNote({
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
    else if (isBlankMark(row, column, text)) note('importCellBlank');
    else cells.set(column, text);
  }
  return cells;
}

/** 同上 is Japanese whatever the language of the cell above. */
function cellAbove(above: Cells | undefined, column: string) {
  const english = column.replace(/_ja$/u, '_en');
  const name = above?.has(column) === true ? column : english;
  return { name, value: above?.get(name) };
}

/**
 * Returns whether the text is a mark for nothing; a mark that is a word of its column is not (無 for
 * a yes or no).
 */
function isBlankMark({ kind }: Row, name: string, text: string): boolean {
  if (!isBlankCell(text)) return false;
  const column = findColumn(kind, name);
  return column?.type !== 'boolean' && !isAboutVisibility(name);
}

/** Splits an address into its parts, and writes its prefecture in full. */
export function splitCells({ line, cells: stated }: Row, onNote: OnNote): Cells {
  const cells = new Map(stated);
  addAddress(cells, (column, value) => {
    const key = 'importPlaceNotRead';
    onNote({ line, column, value: shownCell(value), key, parameters: {}, outcome: 'kept' });
  });
  const prefecture = parsePrefecture(cells.get('prefecture') ?? '');
  if (prefecture !== undefined) cells.set('prefecture', prefecture);
  return cells;
}

/** An address without a recognised municipality is kept as the city, unchanged. */
function addAddress(cells: Map<string, string>, notRead: (column: string, value: string) => void) {
  const address = cells.get(ADDRESS_CELL);
  if (address === undefined || address === CLEAR_CELL) return;
  const { prefecture, county = '', city, ward = '' } = placeIn(address);
  const rest = prefecture === undefined ? address : address.replace(prefecture, '').trim();
  const isWhole = city !== undefined || rest === '' || parsePrefecture(rest) !== undefined;
  const isOfJapan = isJapanese(address) || /\bjapan\b/iu.test(address);
  if (!isWhole && isOfJapan && !cells.has('city')) notRead(ADDRESS_CELL, address);
  if (prefecture !== undefined && !cells.has('prefecture')) cells.set('prefecture', prefecture);
  const named = city === undefined ? (isWhole ? '' : rest) : county + city + ward;
  if (named !== '' && !cells.has('city')) cells.set('city', named);
}

function placeIn(address: string): JapanesePlace {
  const prefecture = parsePrefecture(address);
  if (prefecture !== undefined) return { prefecture };
  return isJapanese(address) ? splitAddress(address) : splitEnglishAddress(address);
}
