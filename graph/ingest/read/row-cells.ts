import { splitAddress } from '../../../language/places/japanese-address.ts';
import { isJapanese } from '../../../language/scripts.ts';
import { ADDRESS_CELL, CLEAR_CELL } from '../columns/column.ts';
import { findColumn } from '../columns/columns.ts';
import { NAMING_COLUMNS } from '../columns/header-words.ts';
import { pairLine } from '../columns/pair-cell.ts';
import { holdsReach, isOffice, isPersonal, withoutReach } from '../columns/personal-columns.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import type { HeaderTarget } from './header-target.ts';

/** The text of a cell, where it goes, and the place of its column. */
export interface PlacedCell {
  readonly target: HeaderTarget;
  readonly text: string;
  readonly at: number;
}

/** The cells of one row under their canonical columns, and what they suggest for a new record. */
export interface RowCells {
  readonly cells: ReadonlyMap<string, string>;
  /** Used only where the row makes a new record and does not say itself. */
  readonly assumed?: ReadonlyMap<string, string>;
  /** Places of cells that are left out, since another cell with another value fills their column. */
  readonly second?: readonly number[];
}

/** What is told of rows beforehand. */
export interface RowOptions {
  /** Scheme of ids that come without one. */
  readonly scheme?: string | undefined;
  /** Texts by canonical column of rows that state none. */
  readonly everyRow?: ReadonlyMap<string, string>;
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();
const ASSUMED_FIRM: ReadonlyMap<string, string> = new Map([['type', 'FIRM']]);

/**
 * Puts the texts of a record under their canonical columns: blank ones left out, the apostrophe
 * that our export puts before a formula taken off. Two cells for one column are joined where it
 * holds a text, a list or parts of an address; else the first wins, and the place of the other is
 * reported.
 */
export function rowCells(
  kind: RowKind,
  placed: Iterable<PlacedCell>,
  { scheme, everyRow = NO_TEXTS }: RowOptions = {},
): RowCells {
  const cells = new Map<string, string>();
  const second: number[] = [];
  const name: { family?: string; given?: string } = {};
  let firm = false;
  const put = (column: string, value: string, at: number) => {
    const present = cells.get(column);
    if (present === undefined) cells.set(column, value);
    else if (present !== value) {
      const joined = joinCells(kind, column, present, value);
      if (joined === undefined) second.push(at);
      else cells.set(column, joined);
    }
  };
  for (const { target, text, at } of placed) {
    const value = text.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '').trim();
    if (value === '') continue;
    switch (target.to) {
      case 'address':
        put(ADDRESS_CELL, value, at);
        break;
      case 'nowhere':
        break;
      case 'namePart':
        name[target.part] ??= value;
        break;
      case 'number':
        put('id', value, at);
        put('asset_number', value, at);
        break;
      case 'key':
        put('scheme', target.scheme, at);
        put('id', lastPart(value), at);
        break;
      case 'externalId':
        put('external_ids', externalIds(target.scheme, value), at);
        break;
      case 'extra': {
        const { label } = target;
        put(
          isPersonal(label, value) ? 'contact_extras' : 'extras',
          pairLine({ name: label, value }),
          at,
        );
        break;
      }
      case 'priced':
        put('prices', withPriceWords(target.words, value), at);
        break;
      case 'addition':
        put(languageColumn(target.name, value), `${target.label}: ${value}`, at);
        break;
      default:
        firm ||= target.firm;
        put(columnOf(kind, target, value), value, at);
    }
  }
  addName(cells, name);
  keepReachPrivate(kind, cells);
  for (const [name, text] of everyRow) addDefault(kind, cells, name, text);
  if (scheme !== undefined && cells.has('id') && !cells.has('scheme')) cells.set('scheme', scheme);
  return {
    cells,
    ...(firm ? { assumed: ASSUMED_FIRM } : {}),
    ...(second.length > 0 ? { second } : {}),
  };
}

/** Each price of the cell with what the header says of them: for whom, per what. */
function withPriceWords(words: string, value: string): string {
  if (value === CLEAR_CELL || words === '') return value;
  return value
    .split(/[;；\n]/u)
    .map((part) => `${words} ${part.trim()}`)
    .join('; ');
}

/** Texts that everybody reads; a list of machines often has a telephone number in one of them. */
const PUBLIC_TEXTS = [
  ...[
    ...['how_to_apply', 'conditions', 'opening_hours', 'consumables', 'note', 'manager'],
    'acknowledgement',
  ].flatMap((name) => [`${name}_ja`, `${name}_en`]),
  ...['facility', 'department', 'site', 'building', 'funding'],
];
/** Cells of numbers, in which only a word says that one of them is a telephone's. */
const PUBLIC_NUMBERS = ['specifications', 'specifications_text', 'prices', 'prices_text'];
const REACH_WORD = /@|電話|連絡|内線|\btel\b|phone|fax/iu;

/**
 * Mail addresses and telephone numbers in the public texts of a machine go to its contact as well,
 * with the text around them, and are left out of the text; unless the row opens the contact.
 */
function keepReachPrivate(kind: RowKind, cells: Map<string, string>): void {
  if (findColumn(kind, 'contact_extras') === undefined) return;
  if (cells.has('contact_visibility')) return;
  for (const name of [...PUBLIC_TEXTS, ...PUBLIC_NUMBERS]) {
    const text = cells.get(name);
    if (text === undefined || !holdsReach(text)) continue;
    if (PUBLIC_NUMBERS.includes(name) && !REACH_WORD.test(text.normalize('NFKC'))) continue;
    const line = pairLine({ name, value: text });
    const known = cells.get('contact_extras');
    cells.set('contact_extras', known === undefined ? line : `${known}\n${line}`);
    cells.set(name, withoutReach(text));
  }
}

/** An office that answers for a machine is no person: everybody may read who runs it. */
function columnOf(
  kind: RowKind,
  target: Extract<HeaderTarget, { to: 'column' | 'either' }>,
  value: string,
): string {
  if (target.to === 'either') return languageColumn(target.name, value);
  const isManager = target.name === 'contact_name' && isOffice(value);
  return isManager && findColumn(kind, 'manager_ja') !== undefined
    ? languageColumn('manager', value)
    : target.name;
}

/** A text in either language is stated by the other one too. */
function addDefault(kind: RowKind, cells: Map<string, string>, name: string, text: string): void {
  const other = /_(?:ja|en)$/u.test(name)
    ? name.replace(/ja$|en$/u, (one) => (one === 'ja' ? 'en' : 'ja'))
    : name;
  if (cells.has(name) || cells.has(other) || findColumn(kind, name) === undefined) return;
  cells.set(name, text);
}

function languageColumn(name: string, value: string): string {
  return isJapanese(value) ? `${name}_ja` : `${name}_en`;
}

/** Both values in one cell; undefined where the column holds one value. */
function joinCells(kind: RowKind, name: string, left: string, right: string): string | undefined {
  if (left === CLEAR_CELL || right === CLEAR_CELL) return undefined;
  if (name === ADDRESS_CELL) return joinAddress(left, right);
  switch (findColumn(kind, name)?.type) {
    case 'text':
      if (NAMING_COLUMNS.has(name)) return undefined;
      return isHeld(left, right)
        ? left
        : `${left}${/_(?:ja|en)$/u.test(name) ? '\n' : '; '}${right}`;
    case 'references':
    case 'externalIds':
    case 'enums':
    case 'quantities':
    case 'prices':
    case 'texts':
      return `${left}; ${right}`;
    case 'pairs':
      return `${left}\n${right}`;
    default:
      return undefined;
  }
}

/** Parts of an address follow each other; a second whole one, with its prefecture, does not. */
function joinAddress(left: string, right: string): string | undefined {
  if (splitAddress(right).prefecture !== undefined) return undefined;
  return isJapanese(left) ? `${left}${right}` : `${left}, ${right}`;
}

/** Whether one of the lines is the same already. */
function isHeld(text: string, value: string): boolean {
  return text.split('\n').includes(value);
}

/** The id in an address such as https://ror.org/05xpvk416, or as it is. */
function lastPart(value: string): string {
  return value.replace(/^https?:\/\/.*\/(?=[^/]+\/?$)/u, '').replace(/\/$/u, '');
}

function externalIds(scheme: string, value: string): string {
  return value
    .split(/[;；\n]/u)
    .map((part) => lastPart(part.trim()))
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(`${scheme}:`) ? part : `${scheme}:${part}`))
    .join('; ');
}

/** 姓 and 名 as one name, the family name first in Japanese, last elsewhere. */
function addName(
  cells: Map<string, string>,
  { family, given }: { readonly family?: string; readonly given?: string },
): void {
  const parts = [family, given].filter((part) => part !== undefined);
  if (parts.length === 0) return;
  const written = parts.join('');
  const name = isJapanese(written) ? parts.join(' ') : parts.toReversed().join(' ');
  const column = languageColumn('name', written);
  if (!cells.has(column)) cells.set(column, name);
}
