import { isCorporateNumber } from '../../../language/corporate-number.ts';
import { normalizeHeader } from '../../../language/normalize-cell.ts';
import { TEXT_CHARACTERS_MAX } from '../../../language/normalize-text.ts';
import { parseCountry } from '../../../language/places/parse-country.ts';
import { parseQuantities } from '../../../language/quantities/parse-quantities.ts';
import { readCount } from '../../../language/quantities/read-count.ts';
import { type DateRead, readDate } from '../../../language/read-date.ts';
import { CLEAR_CELL, type Column, type ColumnType } from '../columns/column.ts';
import { readPairs } from '../columns/pair-cell.ts';
import type { RowErrorKey } from '../read/row-error.ts';
import { type CellValue, CLEAR } from './cell-value.ts';
import { parsePrices } from './parse-prices.ts';
import type { RowNoteKey } from './row-note.ts';

/** Form `scheme:value`; our own scheme is not another system's. */
const EXTERNAL_ID = /^(?!catalyzer:)[a-z][a-z0-9-]{0,40}:\S/u;
const LIST_ITEMS_MAX = 1_000;

/** A sentence about a cell. */
interface CellSentence<Key> {
  readonly key: Key;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/**
 * Value of a cell, the error for which it rejects its row, or the reason why it has no value
 * although its row is accepted.
 */
export type ParsedCell =
  | {
      readonly value: CellValue;
      /** Set if the value differs from what the cell seems to say. */
      readonly note?: CellSentence<RowNoteKey>;
      /** True if the cell says more than the value. */
      readonly isPart?: boolean;
    }
  | CellSentence<RowErrorKey>
  | { readonly unread: CellSentence<RowErrorKey> };

/** Types of cells without which a row is accepted if they cannot be read. */
const DISPENSABLE: ReadonlySet<ColumnType> = new Set([
  ...(['number', 'integer', 'boolean', 'date', 'day', 'enum', 'enums'] as const),
  ...(['url', 'email', 'country'] as const),
]);

/** Returns whether a column controls who may see something. */
export function isAboutVisibility(column: string): boolean {
  return column === 'visibility' || column === 'contact_visibility';
}

/** Reads a cell by the type of its column. */
export function parseCell(column: Column, text: string): ParsedCell {
  if (text === CLEAR_CELL) return clearCell(column);
  const fault = badText(text);
  if (fault !== undefined) return fault;
  const parsed = parseText(column, text);
  // A misunderstood word about visibility must never make a record visible.
  const isDispensable = DISPENSABLE.has(column.type) && !isAboutVisibility(column.name);
  return 'key' in parsed && isDispensable ? { unread: parsed } : parsed;
}

function clearCell(column: Column): ParsedCell {
  const isKept = ['reference', 'references', 'externalIds'].includes(column.type);
  return isKept || column.name === 'scheme' || column.name === 'id'
    ? { key: 'importCannotClear' }
    : { value: CLEAR };
}

function parseText(column: Column, text: string): ParsedCell {
  switch (column.type) {
    case 'text':
    case 'reference':
      return { value: text };
    case 'references':
      return list(text, /[;；\n]/u);
    case 'externalIds':
      return externalIds(text);
    case 'number':
    case 'integer':
      return parseNumber(column, text);
    case 'boolean':
      return parseBoolean(text);
    case 'date':
      return dateCell(readDate(text), 'importNotADate');
    case 'day':
      return dateCell(wholeDay(text), 'importNotADay');
    case 'quantities':
      return quantities(text);
    case 'texts':
      return list(text, /[;；\n]/u);
    case 'prices':
      return prices(text);
    case 'pairs':
      return { value: readPairs(text) };
    case 'enum':
      return parsed(enumValue(column, text), 'importNotInList', listDetails(column));
    case 'enums':
      return enumValues(column, text);
    case 'url':
      return firstOf(text, parseUrl, 'importNotAUrl');
    case 'email':
      return firstOf(text, parseEmail, 'importNotAnEmail');
    case 'country':
      return parsed(parseCountry(text), 'importNotACountry');
    case 'corporateNumber':
      return parseCorporateNumber(text);
    case 'scheme':
      return parsed(/^[a-z][a-z0-9-]{0,40}$/u.test(text) ? text : undefined, 'importNotAScheme');
  }
}

/** Text that no record may contain, whatever the column. */
function badText(text: string): CellSentence<RowErrorKey> | undefined {
  if (text.length > TEXT_CHARACTERS_MAX) {
    return {
      key: 'importCellTooLong',
      parameters: { length: text.length, max: TEXT_CHARACTERS_MAX },
    };
  }
  if (text.includes('\ufffd')) return { key: 'importUnreadableCharacter' };
  if (/[^\P{Cc}\t\n\r]/u.test(text)) return { key: 'importControlCharacter' };
  if (/\p{Surrogate}/u.test(text)) return { key: 'importUnreadableCharacter' };
  return undefined;
}

function parsed(
  value: CellValue | undefined,
  key: RowErrorKey,
  parameters: Readonly<Record<string, string | number>> = {},
): ParsedCell {
  return value === undefined ? { key, parameters } : { value };
}

function list(text: string, separator: RegExp): ParsedCell {
  const items = text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length > LIST_ITEMS_MAX
    ? { key: 'importTooManyItems', parameters: { max: LIST_ITEMS_MAX } }
    : { value: items };
}

function externalIds(text: string): ParsedCell {
  const parsed = list(text, /[;；\n]/u);
  if (!('value' in parsed) || !Array.isArray(parsed.value)) return parsed;
  const items: readonly unknown[] = parsed.value;
  const all = items.every((item) => typeof item === 'string' && EXTERNAL_ID.test(item));
  return all ? parsed : { key: 'importNotAnExternalId' };
}

function parseNumber(column: Column, text: string): ParsedCell {
  const count = readCount(text);
  // 1,5 may mean one and a half or fifteen, 0,125 an eighth.
  if (count === undefined && /^[\d,.\s]+$/u.test(text.normalize('NFKC')) && /[,，]/u.test(text)) {
    return { key: 'importCommaNotThousands' };
  }
  const { value, hasNote } = count ?? { value: Number.NaN, hasNote: false };
  const isKind = column.type === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
  if (!isKind) {
    return { key: column.type === 'integer' ? 'importNotAnInteger' : 'importNotANumber' };
  }
  const { min = -Infinity, max = Infinity } = column;
  if (value < min || value > max) return { key: 'importOutOfRange', parameters: { min, max } };
  const plain = value === 0 ? 0 : value;
  if (!hasNote) return { value: plain };
  return {
    value: plain,
    isPart: true,
    note: { key: 'importPartRead', parameters: { read: plain } },
  };
}

const YES = new Set([
  'true',
  'yes',
  'y',
  '1',
  'はい',
  '○',
  '〇',
  '◯',
  '有',
  '必須',
  '該当',
  'must',
]);
const NO = new Set(['false', 'no', 'n', '0', 'いいえ', '×', '無', '任意', '非該当', 'should', '-']);

function parseBoolean(text: string): ParsedCell {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { key: 'importNotYesOrNo' };
}

const DATE_NOTES: Readonly<Record<NonNullable<DateRead['from']>, RowNoteKey>> = {
  fiscalYear: 'importDateOfFiscalYear',
  instant: 'importDateOfInstant',
  serial: 'importDateOfSerial',
};

function dateCell(read: DateRead | undefined, key: RowErrorKey): ParsedCell {
  if (read === undefined) return { key };
  const { date, from } = read;
  if (from === undefined) return { value: date };
  const parameters = { read: date, next: Number(date.slice(0, 'YYYY'.length)) + 1 };
  const note = { key: DATE_NOTES[from], parameters };
  return { value: date, note, isPart: from === 'fiscalYear' };
}

function wholeDay(text: string): DateRead | undefined {
  const read = readDate(text);
  return read?.date.length === 'YYYY-MM-DD'.length ? read : undefined;
}

function quantities(text: string): ParsedCell {
  const { ranges, others } = parseQuantities(text);
  const [part] = others;
  if (part === undefined) return { value: ranges };
  const parameters = { part: part.slice(0, 60) };
  return { value: ranges, isPart: true, note: { key: 'importNotAQuantity', parameters } };
}

function prices(text: string): ParsedCell {
  const { prices: value, others } = parsePrices(text);
  const [part] = others;
  if (part === undefined) return { value };
  const parameters = { part: part.slice(0, 60) };
  return { value, isPart: true, note: { key: 'importNotAPrice', parameters } };
}

function enumValue(column: Column, text: string): string | undefined {
  return column.words?.get(normalizeHeader(text));
}

function enumValues(column: Column, text: string): ParsedCell {
  const parts = text.split(/[;；\n,、・/]/u).filter((part) => part.trim() !== '');
  const found = new Set(parts.map((part) => enumValue(column, part)));
  const value = (column.values ?? []).filter((one) => found.has(one));
  if (!found.has(undefined)) return { value };
  const sentence = { key: 'importNotInList', parameters: listDetails(column) } as const;
  return value.length === 0 ? sentence : { value, note: sentence, isPart: true };
}

function listDetails(column: Column): Readonly<Record<string, string>> {
  return { allowed: (column.values ?? []).join(', ') };
}

/** First of several addresses in a cell, since the model has one. */
function firstOf(
  text: string,
  parse: (text: string) => string | undefined,
  key: RowErrorKey,
): ParsedCell {
  const whole = parse(text);
  if (whole !== undefined) return { value: whole };
  const first = text
    .normalize('NFKC')
    .split(/[\s,;、<>()「」]+/u)
    .flatMap((one) => parse(one) ?? [])[0];
  if (first === undefined) return { key };
  return {
    value: first,
    isPart: true,
    note: { key: 'importPartRead', parameters: { read: first } },
  };
}

/** A host without a scheme, as people print it. */
const BARE_HOST = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?:\/\S*)?$/iu;

function parseUrl(text: string): string | undefined {
  const address = BARE_HOST.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/[^\s]{1,1990}$/iu.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}

function parseEmail(text: string): string | undefined {
  return /^[^\s@]{1,100}@[^\s@]{1,200}$/u.test(text) ? text : undefined;
}

function parseCorporateNumber(text: string): ParsedCell {
  const digits = text.normalize('NFKC').replace(/[\s-]/gu, '').replace(/^T/iu, '');
  if (!/^\d{13}$/u.test(digits)) return { key: 'importCorporateNumberDigits' };
  return isCorporateNumber(digits) ? { value: digits } : { key: 'importCorporateNumberCheck' };
}
