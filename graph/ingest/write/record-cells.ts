import type { QuantityRange } from '../../../language/quantities/quantity-range.ts';
import type { NamedText, Price } from '../../model/equipment-use.ts';
import type { Fields } from '../../model/fields.ts';
import { cellsOfFields } from '../columns/field-cells.ts';
import { pairLine } from '../columns/pair-cell.ts';
import { priceText } from '../type/parse-prices.ts';

/** Cells of a row by canonical column; a missing value is a blank cell. */
export type ExportedCells = ReadonlyMap<string, string>;

/** Cells from which the import restores these fields of a record. */
export function recordCells(fields: Fields, record: object): ExportedCells {
  const texts = cellsOfFields(fields).flatMap(({ name, column, parts }) => {
    const value: unknown = Reflect.get(record, name);
    if (parts === undefined) return [[column, textOf(value)] as const];
    if (typeof value !== 'object' || value === null) return [];
    return parts.map(([part, one]) => [one, textOf(Reflect.get(value, part))] as const);
  });
  return new Map(texts.filter(([, text]) => text !== ''));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(itemText).join(value.some(isNamedText) ? '\n' : '; ');
  }
  return value === undefined ? '' : String(value);
}

function itemText(item: unknown): string {
  if (isRange(item)) return rangeText(item);
  if (isPrice(item)) return priceText(item);
  return isNamedText(item) ? pairLine(item) : String(item);
}

function isPrice(item: unknown): item is Price {
  return typeof item === 'object' && item !== null && 'amount' in item && 'currency' in item;
}

function isNamedText(item: unknown): item is NamedText {
  return typeof item === 'object' && item !== null && 'name' in item && 'value' in item;
}

function isRange(item: unknown): item is QuantityRange {
  return typeof item === 'object' && item !== null && 'quantity' in item && 'unit' in item;
}

function rangeText({ quantity, min, max, unit }: QuantityRange): string {
  const range = min === max && min !== undefined ? String(min) : `${min ?? ''}..${max ?? ''}`;
  return [quantity, range, unit].filter((part) => part !== '').join(' ');
}
