import type { NodeId } from '../../model/nodes.ts';
import { relationshipParts } from '../../model/relationships.ts';
import type { PlannedChange } from './changed-records.ts';
import { type Dependent, orderUnits } from './order-units.ts';

/** Changes that are written in one commit or not at all. */
export type ImportUnit = readonly PlannedChange[];

/**
 * Divides the changes into units that may be committed one after the other without ever leaving a
 * row half written: a unit holds all changes of its rows, and rows that share a record or need each
 * other's records are in the same unit.
 */
export function planUnits(
  changes: readonly PlannedChange[],
  rowCount: number,
): readonly ImportUnit[] {
  const byRow = new Map<number, PlannedChange[]>();
  const needs = new Map<number, number[]>();
  const maker = new Map<NodeId, number>();
  for (const planned of changes) {
    const [first = 0, ...others] = planned.rows;
    const ofRow = byRow.get(first);
    if (ofRow === undefined) byRow.set(first, [planned]);
    else ofRow.push(planned);
    if (relationshipParts(planned.id) === undefined) maker.set(planned.id, first);
    for (const other of others) {
      need(needs, first, other);
      need(needs, other, first);
    }
  }
  for (const { id, rows } of changes) {
    const ends = relationshipParts(id);
    if (ends === undefined) continue;
    for (const end of [ends.from, ends.to]) {
      const row = maker.get(end);
      if (row === undefined) continue;
      for (const user of rows) if (user !== row) need(needs, user, row);
    }
  }
  const units = Array.from({ length: rowCount }, (_, row) => {
    const ofRow = needs.get(row);
    return ofRow === undefined ? NEEDS_NOTHING : { needs: ofRow };
  });
  return orderUnits(units)
    .map((group) => nodesFirst(group.flatMap((row) => byRow.get(row) ?? [])))
    .filter((unit) => unit.length > 0);
}

/** Shared, because most rows need no other. */
const NEEDS_NOTHING: Dependent = { needs: [] };

function need(needs: Map<number, number[]>, row: number, other: number): void {
  const known = needs.get(row);
  if (known === undefined) needs.set(row, [other]);
  else if (known.at(-1) !== other) known.push(other);
}

function nodesFirst(unit: readonly PlannedChange[]): ImportUnit {
  if (unit.length < 2) return unit;
  const isNode = ({ id }: PlannedChange) => relationshipParts(id) === undefined;
  return [...unit.filter(isNode), ...unit.filter((one) => !isNode(one))];
}
