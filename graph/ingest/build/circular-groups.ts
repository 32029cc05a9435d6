import type { NodeId } from '../../model/nodes.ts';
import type { PreparedRow } from '../identify/prepared-row.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import { orderUnits } from './order-units.ts';

/** The rows of groups that, as the file has it, stand above themselves. */
export function* groupParents(
  rows: readonly PreparedRow[],
): Iterable<readonly [PreparedRow, RowError]> {
  const places = new Map<NodeId, number>();
  const parents: NodeId[][] = [];
  const stating = rows.filter(
    ({ row, id, errors }) => row.kind === 'group' && id !== undefined && errors.length === 0,
  );
  for (const { id = '', references } of stating) {
    const place = places.get(id) ?? parents.push([]) - 1;
    places.set(id, place);
    parents[place]?.push(...(references.get('parent') ?? []));
  }
  const groups = parents.map((ids) => ({
    needs: ids.map((id) => places.get(id)).filter((place) => place !== undefined),
  }));
  const circular = new Set(
    orderUnits(groups)
      .filter((circle) => circle.length > 1)
      .flat(),
  );
  for (const row of stating) {
    if (!circular.has(places.get(row.id ?? '') ?? -1) || !row.references.has('parent')) continue;
    const value = row.row.cells.get('parent') ?? '';
    yield [row, rowError(row.row.line, 'parent', value, 'importCircularParents')];
  }
}
