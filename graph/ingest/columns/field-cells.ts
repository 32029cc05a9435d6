import type { Field, Fields } from '../../model/fields.ts';
import { columnName } from './content-columns.ts';

/** Cells that hold the value of a field: one, or one for each of its parts. */
export interface FieldCells {
  readonly name: string;
  readonly field: Field;
  readonly column: string;
  /** Parts of a text in two languages or of a point, and the column of each. */
  readonly parts?: readonly (readonly [part: string, column: string])[];
}

const CELLS = new WeakMap<Fields, readonly FieldCells[]>();

/** Cells of these fields; computed once for each table of the model. */
export function cellsOfFields(fields: Fields): readonly FieldCells[] {
  const known = CELLS.get(fields);
  if (known !== undefined) return known;
  const made = Object.entries(fields).map(([name, field]) => cellsOfField(name, field));
  CELLS.set(fields, made);
  return made;
}

function cellsOfField(name: string, field: Field): FieldCells {
  const column = columnName(name, field);
  const parts = partsOf(field, column);
  return { name, field, column, ...(parts && { parts }) };
}

function partsOf({ type }: Field, column: string): FieldCells['parts'] {
  if (type === 'localized') return ['ja', 'en'].map((part) => [part, `${column}_${part}`]);
  if (type === 'location') return ['latitude', 'longitude'].map((part) => [part, part]);
  return undefined;
}
