import type { GraphNode, NodeId } from '../../model/nodes.ts';
import { isKeyed } from '../identify/identify-by-key.ts';
import type { IdentifiedRow } from '../identify/identify-rows.ts';
import { compareIdentities, identityOfNode } from '../identify/identity.ts';
import { rowError } from '../read/row-error.ts';
import type { RowFault } from './placed-row.ts';

/**
 * A row found its record by a name or place that another row of the file changes: importing again
 * would not find it. All rows of that record are set aside, since none of them is surely right.
 */
export function renamedRows(
  rows: readonly IdentifiedRow[],
  nodes: ReadonlyMap<NodeId, { readonly record: GraphNode; readonly rows: readonly number[] }>,
): readonly RowFault[] {
  const faults: RowFault[] = [];
  for (const { record, rows: places } of nodes.values()) {
    const isAlone = places.length < 2;
    if (isAlone || !places.some((at) => isLost(rows[at], record))) continue;
    for (const at of places) {
      const { line = 0, name } = rows[at] ?? {};
      const [value = ''] = name?.names ?? [];
      const error = rowError(line, 'id', value, 'importNameChanges', { id: record.id });
      faults.push({ at, error });
    }
  }
  return faults;
}

/** Whether the row is known by its name and would not find its record again. */
function isLost(row: IdentifiedRow | undefined, record: GraphNode): boolean {
  if (row?.identity === undefined || isKeyed(row) || row.id !== record.id) return false;
  const now = identityOfNode(record, row.identity.holder);
  return now === undefined || compareIdentities(row.identity, now) === 'other';
}
