import type { NodeId } from '../model/nodes.ts';
import type { PreparedRow } from './prepared-row.ts';
import { referenceColumnsOf } from './references.ts';
import { type RowError, rowError } from './row-error.ts';

/** The record that contains the row's record, as the row says. */
export function containerOf(row: PreparedRow): NodeId | undefined {
  const reference = referenceColumnsOf(row.row.kind).find((one) => one.container === true);
  return reference === undefined ? undefined : row.references.get(reference.column)?.[0];
}

/** The rows whose parent would close a circle of groups within the file. */
export function* groupParents(
  rows: readonly PreparedRow[],
): Iterable<readonly [PreparedRow, RowError]> {
  const parents = new Map<NodeId, NodeId[]>();
  for (const row of rows) {
    const { id } = row;
    const parent = row.references.get('parent')?.[0];
    if (row.row.kind !== 'group' || id === undefined || parent === undefined) continue;
    if (row.errors.length > 0) continue;
    if (reaches(parent, id, parents)) {
      const value = row.row.cells.get('parent') ?? '';
      yield [row, rowError(row.row.line, 'parent', value, 'importCircularParents')];
      continue;
    }
    const known = parents.get(id);
    if (known === undefined) parents.set(id, [parent]);
    else known.push(parent);
  }
}

/** Whether `target` stands above `start` or is it. */
function reaches(
  start: NodeId,
  target: NodeId,
  parents: ReadonlyMap<NodeId, readonly NodeId[]>,
): boolean {
  const seen = new Set<NodeId>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(parents.get(id) ?? []));
  }
  return false;
}
