import { canonicalRecord } from '../../model/canonical-record.ts';
import type { GraphNode } from '../../model/nodes.ts';
import type { Relationship } from '../../model/relationships.ts';
import type { Change, StoredNode, StoredRelationship } from '../../store.ts';
import type { BuiltRecords } from './build-records.ts';
import type { StoredRecords } from './read-stored.ts';

/** A change of a record, the version that it has now, and the rows that state it. */
export interface PlannedChange {
  readonly change: Change;
  readonly id: string;
  /** 0 when the record is not there. */
  readonly expectedVersion: number;
  /** By place in the list. */
  readonly rows: readonly number[];
}

/** The changes that the built records mean, by record; what is as it was is no change. */
export function changedRecords(
  { nodes, relationships }: Pick<BuiltRecords, 'nodes' | 'relationships'>,
  stored: StoredRecords,
): ReadonlyMap<string, PlannedChange> {
  const changes = new Map<string, PlannedChange>();
  for (const { record, rows } of nodes.values()) {
    const known = stored.nodes.get(record.id);
    if (isSame(known, record)) continue;
    const change = { kind: 'putNode', node: record } as const;
    changes.set(record.id, { change, id: record.id, expectedVersion: known?.version ?? 0, rows });
  }
  for (const { record, rows } of relationships.values()) {
    const known = stored.relationships.get(record.id);
    if (isSame(known, record)) continue;
    const change = { kind: 'putRelationship', relationship: record } as const;
    changes.set(record.id, { change, id: record.id, expectedVersion: known?.version ?? 0, rows });
  }
  return changes;
}

function isSame(
  known: StoredNode | StoredRelationship | undefined,
  record: GraphNode | Relationship,
): boolean {
  return known !== undefined && canonicalRecord(known) === canonicalRecord(record);
}
