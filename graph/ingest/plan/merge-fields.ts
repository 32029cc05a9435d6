import type { NamedText } from '../../model/equipment-use.ts';
import type { Fields } from '../../model/fields.ts';
import { CLEAR_CELL } from '../columns/column.ts';
import { cellsOfFields, type FieldCells } from '../columns/field-cells.ts';
import { type CellValue, type CellValues, CLEAR } from '../type/cell-value.ts';

/**
 * Fields of a record after its row: a blank cell keeps the stored value, `<clear>` deletes it,
 * anything else replaces it. `fields` are those of `Stated`.
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

function mergeField(
  { field, column, parts }: FieldCells,
  values: CellValues,
  before: unknown,
): unknown {
  if (field.type === 'pairs') return mergePairs(values.get(column), before);
  if (parts === undefined) return mergeCell(values.get(column), before);
  if (!parts.some(([, one]) => values.has(one))) return before;
  const after = parts.flatMap(([part, one]) => {
    const value = mergeCell(values.get(one), partOf(before, part));
    return value === undefined ? [] : [[part, value] as const];
  });
  return after.length === 0 ? undefined : Object.fromEntries(after);
}

/** A name in the cell replaces that name; the record's other names stay. */
function mergePairs(cell: CellValue | undefined, before: unknown): unknown {
  if (cell === CLEAR) return undefined;
  if (cell === undefined) return before;
  const pairs = new Map(
    [...pairsOf(before), ...pairsOf(cell)].map(({ name, value }) => [name, value]),
  );
  const stated = [...pairs].filter(([, value]) => value !== CLEAR_CELL);
  return stated.length === 0 ? undefined : stated.map(([name, value]) => ({ name, value }));
}

function pairsOf(value: unknown): readonly NamedText[] {
  // Value of a field of pairs, checked by the model or built by the type stage.
  return Array.isArray(value) ? (value as readonly NamedText[]) : [];
}

function mergeCell(cell: CellValue | undefined, before: unknown): unknown {
  return cell === CLEAR ? undefined : (cell ?? before);
}

function partOf(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
}
