import type { NodeId } from '../../model/nodes.ts';
import type { IdentifiedRow } from '../identify/identified-row.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import type { GoodRows } from './good-rows.ts';
import type { RowFault } from './placed-row.ts';
import type { StoredRecords } from './read-stored.ts';

/**
 * Finds the valid rows that name a record which is neither stored nor created by a valid row, and
 * then the rows that name records which these would have created.
 */
export function dependentRows(good: GoodRows, { nodes }: StoredRecords): readonly RowFault[] {
  const makers = new Map<NodeId, number>();
  for (let at = 0; at < good.all.length; at += 1) {
    const id = good.all.nodeAt(at);
    if (id !== undefined) makers.set(id, (makers.get(id) ?? 0) + (good.isGood(at) ? 1 : 0));
  }
  const missing: NodeId[] = [];
  for (const [id, count] of makers) if (count === 0 && !nodes.has(id)) missing.push(id);
  // In most files nothing is missing, so the references need not be indexed.
  if (missing.length === 0) return [];
  const users = usersOf(good);
  const faults = new Map<number, RowError>();
  for (let id = missing.pop(); id !== undefined; id = missing.pop()) {
    for (const at of users.get(id) ?? []) {
      const row = good.all.at(at);
      if (row === undefined || faults.has(at)) continue;
      faults.set(at, rejectedReference(row, id));
      if (row.id === undefined) continue;
      const left = (makers.get(row.id) ?? 1) - 1;
      makers.set(row.id, left);
      if (left === 0 && !nodes.has(row.id)) missing.push(row.id);
    }
  }
  return [...faults].map(([at, error]) => ({ at, error }));
}

/** Indexes of the valid rows that name each record. */
function usersOf(good: GoodRows): ReadonlyMap<NodeId, readonly number[]> {
  const users = new Map<NodeId, number[]>();
  for (const { at, row } of good) {
    for (const { ids } of row.references.values()) {
      for (const id of ids) {
        const known = users.get(id);
        if (known === undefined) users.set(id, [at]);
        else known.push(at);
      }
    }
  }
  return users;
}

function rejectedReference({ line, references }: IdentifiedRow, id: NodeId): RowError {
  const [column, reference] = [...references].find(([, { ids }]) => ids.includes(id)) ?? [];
  return rowError(line, column, reference?.cell ?? '', 'importReferenceRejected');
}
