import type { GraphNode, NodeId } from '../../model/nodes.ts';
import { type IdentifiedRow, identityStatedBy, nameStatedBy } from '../identify/identified-row.ts';
import { isKeyed } from '../identify/identify-by-key.ts';
import { compareIdentities, identityOfNode } from '../identify/identity.ts';
import type { Items } from '../packed/items.ts';
import type { PackedMap } from '../packed/packed-map.ts';
import { rowError } from '../read/row-error.ts';
import type { BuiltRecord } from './apply-rows.ts';
import type { RowFault } from './placed-row.ts';

/**
 * Finds rows that found their record by a name or place which another row of the file changes, so
 * importing the file again would not find it. All rows of that record are rejected, since none of
 * them is certainly right. `joined`: the records of several rows.
 */
export function renamedRows(
  rows: Items<IdentifiedRow>,
  joined: Iterable<NodeId>,
  nodes: Pick<PackedMap<BuiltRecord<GraphNode>>, 'get'>,
): readonly RowFault[] {
  const faults: RowFault[] = [];
  for (const id of joined) {
    const built = nodes.get(id);
    if (built === undefined) continue;
    const { record, rows: places } = built;
    if (!places.some((at) => isLost(rows.at(at), record))) continue;
    for (const at of places) {
      const row = rows.at(at);
      if (row === undefined) continue;
      const { line } = row;
      const value = nameStatedBy(row);
      const error = rowError(line, 'id', value, 'importNameChanges', { id: record.id });
      faults.push({ at, error });
    }
  }
  return faults;
}

/** Returns whether the row is known by its name and would not find its record again. */
function isLost(row: IdentifiedRow | undefined, record: GraphNode): boolean {
  if (row === undefined || isKeyed(row) || row.id !== record.id) return false;
  const stated = identityStatedBy(row);
  if (stated === undefined) return false;
  const now = identityOfNode(record, stated.holder);
  return now === undefined || compareIdentities(stated, now) === 'other';
}
