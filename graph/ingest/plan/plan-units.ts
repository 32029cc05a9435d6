import type { NodeId } from '../../model/nodes.ts';
import type { PlannedChange } from './changed-records.ts';
import { orderUnits } from './order-units.ts';

/** Changes that are written in one commit or not at all. */
export type ImportUnit = readonly PlannedChange[];

/**
 * Divides the changes into units of which each may be committed after those before it, so that no
 * row is ever half written: a unit holds all changes of its rows, and rows that share a record or
 * need each other's records are in one unit.
 */
export function planUnits(
  changes: ReadonlyMap<string, PlannedChange>,
  rowCount: number,
): readonly ImportUnit[] {
  const byRow = new Map<number, PlannedChange[]>();
  const needs = new Map<number, Set<number>>();
  const maker = new Map<NodeId, number>();
  for (const [id, planned] of changes) {
    const [first = 0, ...others] = planned.rows;
    const ofRow = byRow.get(first);
    if (ofRow === undefined) byRow.set(first, [planned]);
    else ofRow.push(planned);
    if (planned.change.kind === 'putNode') maker.set(id, first);
    for (const other of others) {
      need(needs, first, other);
      need(needs, other, first);
    }
  }
  for (const { change, rows } of changes.values()) {
    if (change.kind !== 'putRelationship') continue;
    for (const end of [change.relationship.from, change.relationship.to]) {
      const row = maker.get(end);
      if (row === undefined) continue;
      for (const user of rows) if (user !== row) need(needs, user, row);
    }
  }
  const units = Array.from({ length: rowCount }, (_, row) => ({
    needs: [...(needs.get(row) ?? [])],
  }));
  return orderUnits(units)
    .map((group) => nodesFirst(group.flatMap((row) => byRow.get(row) ?? [])))
    .filter((unit) => unit.length > 0);
}

function need(needs: Map<number, Set<number>>, row: number, other: number): void {
  const known = needs.get(row);
  if (known === undefined) needs.set(row, new Set([other]));
  else known.add(other);
}

function nodesFirst(unit: readonly PlannedChange[]): ImportUnit {
  const nodes = unit.filter(({ change }) => change.kind === 'putNode');
  return [...nodes, ...unit.filter(({ change }) => change.kind !== 'putNode')];
}
