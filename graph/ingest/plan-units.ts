import { canonicalRecord } from '../model/canonical-record.ts';
import type { NodeId } from '../model/nodes.ts';
import type { Change } from '../store.ts';
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
  const byRow: PlannedChange[][] = Array.from({ length: rowCount }, () => []);
  const needs: Set<number>[] = Array.from({ length: rowCount }, () => new Set());
  const maker = new Map<NodeId, number>();
  for (const [id, planned] of changes) {
    const [first = 0, ...others] = planned.rows;
    byRow[first]?.push(planned);
    if (planned.change.kind === 'putNode') maker.set(id, first);
    for (const other of others) {
      needs[first]?.add(other);
      needs[other]?.add(first);
    }
  }
  for (const { change, rows } of changes.values()) {
    if (change.kind !== 'putRelationship') continue;
    for (const end of [change.relationship.from, change.relationship.to]) {
      const row = maker.get(end);
      if (row === undefined) continue;
      for (const user of rows) if (user !== row) needs[user]?.add(row);
    }
  }
  return orderUnits(needs.map((rows) => ({ needs: [...rows] })))
    .map((group) => nodesFirst(group.flatMap((row) => byRow[row] ?? [])))
    .filter((unit) => unit.length > 0);
}

function nodesFirst(unit: readonly PlannedChange[]): ImportUnit {
  const nodes = unit.filter(({ change }) => change.kind === 'putNode');
  return [...nodes, ...unit.filter(({ change }) => change.kind !== 'putNode')];
}
