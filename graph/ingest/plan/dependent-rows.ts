import type { NodeId } from '../../model/nodes.ts';
import type { IdentifiedRow } from '../identify/identify-rows.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import type { PlacedRow, RowFault } from './placed-row.ts';
import type { StoredRecords } from './read-stored.ts';

/**
 * The good rows that name a record which neither the store has nor a good row makes, and then the
 * rows that name what these would have made. `rows`: all rows, good or not.
 */
export function dependentRows(
  rows: readonly IdentifiedRow[],
  good: readonly PlacedRow[],
  { nodes }: StoredRecords,
): readonly RowFault[] {
  const makers = new Map<NodeId, number>();
  const users = new Map<NodeId, PlacedRow[]>();
  for (const { id } of rows) if (id !== undefined) makers.set(id, 0);
  for (const placed of good) {
    const { id, references } = placed.row;
    if (id !== undefined) makers.set(id, (makers.get(id) ?? 0) + 1);
    for (const { ids } of references.values()) for (const one of ids) addUser(users, one, placed);
  }
  const gone = [...makers].flatMap(([id, count]) => (count === 0 && !nodes.has(id) ? [id] : []));
  const faults = new Map<number, RowError>();
  for (let id = gone.pop(); id !== undefined; id = gone.pop()) {
    for (const { at, row } of users.get(id) ?? []) {
      if (faults.has(at)) continue;
      faults.set(at, rejectedReference(row, id));
      if (row.id === undefined) continue;
      const left = (makers.get(row.id) ?? 1) - 1;
      makers.set(row.id, left);
      if (left === 0 && !nodes.has(row.id)) gone.push(row.id);
    }
  }
  return [...faults].map(([at, error]) => ({ at, error }));
}

function addUser(users: Map<NodeId, PlacedRow[]>, id: NodeId, user: PlacedRow): void {
  const known = users.get(id);
  if (known === undefined) users.set(id, [user]);
  else known.push(user);
}

function rejectedReference({ line, references }: IdentifiedRow, id: NodeId): RowError {
  const [column, reference] = [...references].find(([, { ids }]) => ids.includes(id)) ?? [];
  return rowError(line, column, reference?.cell ?? '', 'importReferenceRejected');
}
