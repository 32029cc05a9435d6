import { isCorporateNumber } from '../../../language/corporate-number.ts';
import { parseDate } from '../../../language/dates.ts';
import { normalizeHeader } from '../../../language/normalize-cell.ts';
import { TEXT_CHARACTERS_MAX } from '../../../language/normalize-text.ts';
import { parseCountry } from '../../../language/places/parse-country.ts';
import { parseQuantities } from '../../../language/quantities/parse-quantities.ts';
import { parseDecimal } from '../../../language/quantities/read-numbers.ts';
import { CLEAR_CELL, type Column } from '../columns/column.ts';
import type { RowErrorKey } from '../read/row-error.ts';
import { type CellValue, CLEAR } from './cell-value.ts';

/** `scheme:value`; our own scheme names no other system. */
const EXTERNAL_ID = /^(?!catalyzer:)[a-z][a-z0-9-]{0,40}:\S/u;
const LIST_ITEMS_MAX = 1_000;

/** The value of a cell, or why it has none. */
export type ParsedCell =
  | { readonly value: CellValue }
  | { readonly key: RowErrorKey; readonly parameters?: Readonly<Record<string, string | number>> };

/** Reads a cell by the type of its column. */
export function parseCell(column: Column, text: string): ParsedCell {
  return text === CLEAR_CELL ? clearCell(column) : parseText(column, text);
}

function clearCell(column: Column): ParsedCell {
  const isKept = column.reference !== undefined || column.type === 'externalIds';
  return isKept || column.name === 'scheme' || column.name === 'id'
    ? { key: 'importCannotClear' }
    : { value: CLEAR };
}

function parseText(column: Column, text: string): ParsedCell {
  const fault = badText(text);
  if (fault !== undefined) return fault;
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
      return parsed(parseDate(text), 'importNotADate');
    case 'day':
      return parsed(wholeDay(text), 'importNotADay');
    case 'quantities':
      return quantities(text);
    case 'enum':
      return parsed(enumValue(column, text), 'importNotInList', listDetails(column));
    case 'enums':
      return enumValues(column, text);
    case 'url':
      return parsed(parseUrl(text), 'importNotAUrl');
    case 'email':
      return parsed(
        /^[^\s@]{1,100}@[^\s@]{1,200}$/u.test(text) ? text : undefined,
        'importNotAnEmail',
      );
    case 'country':
      return parsed(parseCountry(text), 'importNotACountry');
    case 'corporateNumber':
      return parseCorporateNumber(text);
    case 'scheme':
      return parsed(/^[a-z][a-z0-9-]{0,40}$/u.test(text) ? text : undefined, 'importNotAScheme');
  }
}

/** Text that no record may hold, whatever the column. */
function badText(text: string): ParsedCell | undefined {
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
  const written = text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^約/u, '')
    .replace(/[人名]$/u, '');
  const value = parseDecimal(written);
  // 1,5 is one and a half to some and fifteen to others, 0,125 an eighth.
  if (value === undefined && written.includes(',')) return { key: 'importCommaNotThousands' };
  if (value === undefined || (column.type === 'integer' && !Number.isInteger(value))) {
    return { key: column.type === 'integer' ? 'importNotAnInteger' : 'importNotANumber' };
  }
  const { min = -Infinity, max = Infinity } = column;
  return value < min || value > max
    ? { key: 'importOutOfRange', parameters: { min, max } }
    : { value: value === 0 ? 0 : value };
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

function wholeDay(text: string): string | undefined {
  const date = parseDate(text);
  return date?.length === 'YYYY-MM-DD'.length ? date : undefined;
}

function quantities(text: string): ParsedCell {
  const result = parseQuantities(text);
  return result.ok
    ? { value: result.ranges }
    : { key: 'importNotAQuantity', parameters: { part: result.part.slice(0, 60) } };
}

function enumValue(column: Column, text: string): string | undefined {
  return column.words?.get(normalizeHeader(text));
}

function enumValues(column: Column, text: string): ParsedCell {
  const values = new Set<string>();
  for (const part of text.split(/[;；\n,、・/]/u)) {
    if (part.trim() === '') continue;
    const value = enumValue(column, part);
    if (value === undefined) return { key: 'importNotInList', parameters: listDetails(column) };
    values.add(value);
  }
  return { value: (column.values ?? []).filter((value) => values.has(value)) };
}

function listDetails(column: Column): Readonly<Record<string, string>> {
  return { allowed: (column.values ?? []).join(', ') };
}

function parseUrl(text: string): string | undefined {
  const address = /^www\./iu.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/[^\s]{1,1990}$/iu.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}

function parseCorporateNumber(text: string): ParsedCell {
  const digits = text.normalize('NFKC').replace(/[\s-]/gu, '').replace(/^T/iu, '');
  if (!/^\d{13}$/u.test(digits)) return { key: 'importCorporateNumberDigits' };
  return isCorporateNumber(digits) ? { value: digits } : { key: 'importCorporateNumberCheck' };
}
