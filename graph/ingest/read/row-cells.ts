import { splitAddress } from '../../../language/places/japanese-address.ts';
import { isJapanese } from '../../../language/scripts.ts';
import { ADDRESS_CELL, CLEAR_CELL } from '../columns/column.ts';
import { findColumn } from '../columns/columns.ts';
import { NAMING_COLUMNS } from '../columns/header-words.ts';
import { pairLine } from '../columns/pair-cell.ts';
import {
  hasContactDetails,
  isOffice,
  isPersonal,
  maskContactDetails,
} from '../columns/personal-columns.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import type { HeaderTarget } from './header-target.ts';

/** Text of a cell, its destination, and the index of its column. */
export interface PlacedCell {
  readonly target: HeaderTarget;
  readonly text: string;
  readonly at: number;
}

/** Cells of one row under their canonical columns, and values that they imply for a new record. */
export interface RowCells {
  readonly cells: ReadonlyMap<string, string>;
  /** Used only if the row creates a record and does not state the value itself. */
  readonly assumed?: ReadonlyMap<string, string>;
  /**
   * Indexes of cells that are left out because another cell with another value fills their column.
   */
  readonly second?: readonly number[];
}

/** Hints about rows, given before they are read. */
export interface RowOptions {
  /** Scheme of ids that come without one. */
  readonly scheme?: string | undefined;
  /** Texts by canonical column for rows that state none. */
  readonly everyRow?: ReadonlyMap<string, string>;
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();
const ASSUMED_FIRM: ReadonlyMap<string, string> = new Map([['type', 'FIRM']]);

/**
 * Assigns the texts of a record to their canonical columns. Blank texts are left out, and the
 * apostrophe that our export puts before a formula is removed. Two cells for one column are joined
 * if it holds a text, a list or parts of an address; else the first wins, and the index of the
 * other is reported.
 */
export function rowCells(
  kind: RowKind,
  placed: Iterable<PlacedCell>,
  { scheme, everyRow = NO_TEXTS }: RowOptions = {},
): RowCells {
  const cells = new Map<string, string>();
  const second: number[] = [];
  const name: { family?: string; given?: string } = {};
  let isFirm = false;
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
        isFirm ||= target.isFirm;
        put(columnOf(kind, target, value), value, at);
    }
  }
  addName(cells, name);
  moveContactDetails(kind, cells);
  for (const [name, text] of everyRow) addDefault(kind, cells, name, text);
  if (scheme !== undefined && cells.has('id') && !cells.has('scheme')) cells.set('scheme', scheme);
  return {
    cells,
    ...(isFirm ? { assumed: ASSUMED_FIRM } : {}),
    ...(second.length > 0 ? { second } : {}),
  };
}

/** Adds to each price of the cell what the header says about them: for whom, per what. */
function withPriceWords(words: string, value: string): string {
  if (value === CLEAR_CELL || words === '') return value;
  return value
    .split(/[;；\n]/u)
    .map((part) => `${words} ${part.trim()}`)
    .join('; ');
}

/** Texts that are public; in a list of machines they often contain a telephone number. */
const PUBLIC_TEXTS = [
  ...[
    ...['how_to_apply', 'conditions', 'opening_hours', 'consumables', 'note', 'manager'],
    'acknowledgement',
  ].flatMap((name) => [`${name}_ja`, `${name}_en`]),
  ...['facility', 'department', 'site', 'building', 'funding'],
];
/** Columns of numbers, in which only a word marks one of them as a telephone number. */
const PUBLIC_NUMBERS = ['specifications', 'specifications_text', 'prices', 'prices_text'];
const CONTACT_WORD = /@|電話|連絡|内線|\btel\b|phone|fax/iu;

/**
 * Moves mail addresses and telephone numbers in the public texts of a machine to its contact,
 * together with the text around them, unless the row makes the contact public.
 */
function moveContactDetails(kind: RowKind, cells: Map<string, string>): void {
  if (findColumn(kind, 'contact_extras') === undefined) return;
  if (cells.has('contact_visibility')) return;
  for (const name of [...PUBLIC_TEXTS, ...PUBLIC_NUMBERS]) {
    const text = cells.get(name);
    if (text === undefined || !hasContactDetails(text)) continue;
    if (PUBLIC_NUMBERS.includes(name) && !CONTACT_WORD.test(text.normalize('NFKC'))) continue;
    const line = pairLine({ name, value: text });
    const known = cells.get('contact_extras');
    cells.set('contact_extras', known === undefined ? line : `${known}\n${line}`);
    cells.set(name, maskContactDetails(text));
  }
}

/** An office responsible for a machine is not a person, so its name is public. */
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

/** A default text does not apply if the row states the text in either language. */
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

/** Joins both values in one cell; `undefined` if the column holds a single value. */
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

/** Joins parts of an address; a second complete one, with its prefecture, is not joined. */
function joinAddress(left: string, right: string): string | undefined {
  if (splitAddress(right).prefecture !== undefined) return undefined;
  return isJapanese(left) ? `${left}${right}` : `${left}, ${right}`;
}

/** Returns whether one of the lines already has this value. */
function isHeld(text: string, value: string): boolean {
  return text.split('\n').includes(value);
}

/** Last part of an address such as https://ror.org/05xpvk416; other ids are returned unchanged. */
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

/** Joins 姓 and 名 to one name, family name first in Japanese and last otherwise. */
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
