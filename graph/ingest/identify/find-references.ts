import type { NodeId } from '../../model/nodes.ts';
import type { NamingColumn } from '../columns/column.ts';
import { AUDIENCE_COLUMN } from '../columns/columns.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import type { TypedRow } from '../type/type-row.ts';
import type { RecordLookup } from './record-lookup.ts';

/** Records that a cell names. */
export interface FoundReference {
  /** Text of the cell, for errors. */
  readonly cell: string;
  /** Each record once; a record that was not found is an error of the row. */
  readonly ids: readonly NodeId[];
}

/** Records that some cells of a row name, and errors for those that were not found. */
export interface FoundReferences {
  /** Found records by canonical column; a column that names nothing is missing. */
  readonly references: ReadonlyMap<string, FoundReference>;
  readonly errors: readonly RowError[];
}

const NOTHING: FoundReferences = { references: new Map(), errors: [] };

/** Finds the records that a row names in these columns. A relationship row needs both ends. */
export function findReferences(
  { label, line, references }: TypedRow,
  columns: readonly NamingColumn[],
  lookup: RecordLookup,
): FoundReferences {
  if (columns.length === 0) return NOTHING;
  const found = new Map<string, FoundReference>();
  const errors: RowError[] = [];
  const isRequired = label === undefined;
  for (const { name, reference } of columns) {
    const { cell = '', named = [] } = references.get(name) ?? {};
    if (isRequired && named.length === 0 && name !== AUDIENCE_COLUMN.name) {
      errors.push(rowError(line, name, '', 'importRequiredMissing'));
    }
    if (named.length === 0) continue;
    const ids = new Set<NodeId>();
    for (const one of named) {
      const meant = lookup.resolve(one, reference.labels);
      if ('id' in meant) ids.add(meant.id);
      else errors.push(rowError(line, name, one.text, meant.key, meant.parameters));
    }
    found.set(name, { cell, ids: [...ids] });
  }
  return { references: found, errors };
}
