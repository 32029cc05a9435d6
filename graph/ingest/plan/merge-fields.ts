import type { Fields } from '../../model/fields.ts';
import { cellsOfFields, type FieldCells } from '../columns/field-cells.ts';
import { type CellValue, type CellValues, CLEAR } from '../type/cell-value.ts';

/**
 * The fields of a record after its row: a blank cell keeps what was there, `<clear>` deletes it,
 * anything else takes its place. `fields` are those of `Stated`.
 */
export function mergeFields<Stated extends object>(
  fields: Fields,
  values: CellValues,
  before: Stated | undefined,
): Partial<Stated>;
/** Implements the signature above. */
export function mergeFields(
  fields: Fields,
  values: CellValues,
  before: object | undefined,
): Readonly<Record<string, unknown>> {
  const after: Record<string, unknown> = {};
  for (const cells of cellsOfFields(fields)) {
    const value = mergeField(cells, values, partOf(before, cells.name));
    if (value !== undefined) after[cells.name] = value;
  }
  return after;
}

function mergeField({ column, parts }: FieldCells, values: CellValues, before: unknown): unknown {
  if (parts === undefined) return mergeCell(values.get(column), before);
  if (!parts.some(([, one]) => values.has(one))) return before;
  const after = parts.flatMap(([part, one]) => {
    const value = mergeCell(values.get(one), partOf(before, part));
    return value === undefined ? [] : [[part, value] as const];
  });
  return after.length === 0 ? undefined : Object.fromEntries(after);
}

function mergeCell(cell: CellValue | undefined, before: unknown): unknown {
  return cell === CLEAR ? undefined : (cell ?? before);
}

function partOf(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
}
