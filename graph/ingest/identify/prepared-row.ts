import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import { labelOfKind } from '../columns/row-kinds.ts';
import type { Row, RowError } from '../read/row-error.ts';
import { text } from '../type/cell-values.ts';
import { type Cells, parseCells } from '../type/cells.ts';
import { placeText } from './record-lookup.ts';

/** A row on its way into the graph: its cells are read, then its record and references found. */
export interface PreparedRow {
  readonly row: Row;
  readonly cells: Cells;
  /** Label of its record; missing for a row that is a relationship. */
  readonly label?: NodeLabel;
  /** Its record, once it is known which. */
  id?: NodeId;
  /** Known by name and place, not by external id. */
  readonly nameless: boolean;
  /** The records that its reference columns name, by column. */
  readonly references: Map<string, readonly NodeId[]>;
  readonly errors: RowError[];
}

/** Reads the cells of every row. */
export function prepareRows(rows: readonly Row[]): PreparedRow[] {
  return rows.map((row) => {
    const errors: RowError[] = [];
    const cells = parseCells(row, errors);
    const label = labelOfKind(row.kind);
    return {
      row,
      cells,
      ...(label === undefined ? {} : { label }),
      nameless: typeof cells.get('id') !== 'string',
      references: new Map(),
      errors,
    };
  });
}

const NAME_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Organization: ['name'],
  Group: ['name'],
  Equipment: ['name'],
  Person: ['name', 'title'],
  Capability: ['title'],
  Evidence: ['title'],
  Need: ['gist'],
  Requirement: ['text'],
};

/** The names that the row gives its record, the one that makes its key first. */
export function namesOf({ label, cells }: PreparedRow): readonly string[] {
  return (NAME_COLUMNS[label ?? ''] ?? [])
    .flatMap((name) => [`${name}_ja`, `${name}_en`])
    .map((column) => text(cells, column, undefined))
    .filter((name) => name !== undefined);
}

/** What tells the row's record from others of its name; see `placeKey`. */
export function placeOf({ label, cells }: PreparedRow): string {
  const part = (column: string) => text(cells, column, undefined);
  if (label === 'Evidence') return part('occurred_on') ?? '';
  if (label === 'Organization' || label === 'Group' || label === 'Person') {
    return placeText(part('country'), part('prefecture'), part('city'));
  }
  return '';
}
