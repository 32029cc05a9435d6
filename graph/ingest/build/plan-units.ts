import { canonicalRecord } from '../../model/canonical-record.ts';
import type { NodeId } from '../../model/nodes.ts';
import type { Change } from '../../store.ts';
import type { BuiltRecords, StoredRecords } from './build-records.ts';
import { orderUnits } from './order-units.ts';

/** A change of the plan with the version that its record has now; 0 when it is not there. */
export interface PlannedChange {
  readonly change: Change;
  readonly id: string;
  readonly expectedVersion: number;
}

/** Changes that are written in one commit or not at all. */
export type ImportUnit = readonly PlannedChange[];

/** Every record that differs from the stored one, by id, with the rows that speak of it. */
export interface ChangedRecords {
  readonly changes: ReadonlyMap<string, PlannedChange & { readonly rows: readonly number[] }>;
}

/** The changes that the built records mean; what is as it was is no change. */
export function changedRecords(built: BuiltRecords, stored: StoredRecords): ChangedRecords {
  const changes = new Map<string, PlannedChange & { readonly rows: readonly number[] }>();
  for (const [id, { record, rows }] of built.nodes) {
    const known = stored.nodes.get(id);
    if (known !== undefined && canonicalRecord(known) === canonicalRecord(record)) continue;
    const change = { kind: 'putNode', node: record } as const;
    changes.set(id, { change, id, expectedVersion: known?.version ?? 0, rows });
  }
  for (const [id, { record, rows }] of built.relationships) {
    const known = stored.relationships.get(id);
    if (known !== undefined && canonicalRecord(known) === canonicalRecord(record)) continue;
    const change = { kind: 'putRelationship', relationship: record } as const;
    changes.set(id, { change, id, expectedVersion: known?.version ?? 0, rows });
  }
  return { changes };
}

/**
 * Divides the changes into units of which each may be committed after those before it, so that no
 * row is ever half written: a unit holds all changes of its rows, and rows that share a record or
 * need each other's records are in one unit.
 */
export function planUnits({ changes }: ChangedRecords, rowCount: number): readonly ImportUnit[] {
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
