import type { NodeId } from '../../model/nodes.ts';
import { rowError } from '../read/row-error.ts';
import { orderUnits } from './order-units.ts';
import type { PlacedRow, RowFault } from './placed-row.ts';

/** Finds the rows of groups that the file places above themselves. */
export function circularGroups(rows: Iterable<PlacedRow>): readonly RowFault[] {
  const places = new Map<NodeId, number>();
  const parents: NodeId[][] = [];
  const groups = [...rows];
  for (const { row } of groups) {
    const place = places.get(row.id ?? '') ?? parents.push([]) - 1;
    places.set(row.id ?? '', place);
    parents[place]?.push(...(row.references.get('parent')?.ids ?? []));
  }
  const units = parents.map((ids) => ({
    needs: ids.map((id) => places.get(id)).filter((place) => place !== undefined),
  }));
  const circles = orderUnits(units).filter((circle) => circle.length > 1);
  const circular = new Set(circles.flat());
  return groups.flatMap(({ at, row }) => {
    const parent = row.references.get('parent');
    if (parent === undefined || !circular.has(places.get(row.id ?? '') ?? -1)) return [];
    return [{ at, error: rowError(row.line, 'parent', parent.cell, 'importCircularParents') }];
  });
}
