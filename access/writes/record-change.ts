import { isDeepStrictEqual } from 'node:util';
import { canonicalRecord } from '../../graph/model/canonical-record.ts';
import type { GraphNode } from '../../graph/model/nodes.ts';
import type { Relationship } from '../../graph/model/relationships.ts';
import type { Change, Stored } from '../../graph/store.ts';

/** Node or relationship as its writer states it. */
export type StatedRecord = GraphNode | Relationship;

/** Record before a write and after it; missing: it did not exist, or no longer does. */
export interface RecordChange {
  readonly before?: StatedRecord;
  readonly after?: StatedRecord;
}

/** Returns the record without the fields that only the store keeps. */
export function bare<Kept extends StatedRecord>(stored: Kept & Stored): Kept {
  const { version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...record } = stored;
  return record as unknown as Kept;
}

/** Returns true if two records state the same. */
export function statesSame(
  one: StatedRecord | undefined,
  other: StatedRecord | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalRecord(one) === canonicalRecord(other);
}

/** Returns the changes that change something. */
export function realChanges(changes: readonly RecordChange[]): readonly RecordChange[] {
  return changes.filter(({ before, after }) => !statesSame(before, after));
}

/**
 * Returns the changes in the store's order: nodes are put before their relationships, and deleted
 * after them.
 */
export function storeChanges(changes: readonly RecordChange[]): readonly Change[] {
  const nodes: Change[] = [];
  const joins: Change[] = [];
  const partings: Change[] = [];
  const deletions: Change[] = [];
  for (const { before, after } of changes) {
    if (after !== undefined) {
      if ('label' in after) nodes.push({ kind: 'putNode', node: after });
      else joins.push({ kind: 'putRelationship', relationship: after });
    } else if (before !== undefined) {
      if ('label' in before) deletions.push({ kind: 'deleteNode', id: before.id });
      else partings.push({ kind: 'deleteRelationship', id: before.id });
    }
  }
  return [...nodes, ...joins, ...partings, ...deletions];
}

/** Returns the id of the record that changes. */
export function changedId({ before, after }: RecordChange): string {
  return (after ?? before)?.id ?? '';
}

/** Returns the names of the fields in which a record differs. */
export function changedFields({ before, after }: RecordChange): string[] {
  const [one, other] = [
    new Map(Object.entries(before ?? {})),
    new Map(Object.entries(after ?? {})),
  ];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => !isDeepStrictEqual(one.get(name), other.get(name)))
    .sort();
}
