import type { QuantityRange } from '../../../language/quantities/quantity-range.ts';
import type { Fields } from '../../model/fields.ts';
import { cellsOfFields } from '../columns/field-cells.ts';

/** The cells of a row by canonical column; a missing value is a blank cell. */
export type ExportedCells = ReadonlyMap<string, string>;

/** The cells from which the import reads these fields of a record again. */
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
  if (Array.isArray(value)) return value.map(itemText).join('; ');
  return value === undefined ? '' : String(value);
}

function itemText(item: unknown): string {
  return isRange(item) ? rangeText(item) : String(item);
}

function isRange(item: unknown): item is QuantityRange {
  return typeof item === 'object' && item !== null && 'quantity' in item && 'unit' in item;
}

function rangeText({ quantity, min, max, unit }: QuantityRange): string {
  const range = min === max && min !== undefined ? String(min) : `${min ?? ''}..${max ?? ''}`;
  return [quantity, range, unit].filter((part) => part !== '').join(' ');
}
