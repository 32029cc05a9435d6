import type { GraphNode } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import type { Change } from '../store.ts';
import type { Properties } from './field-properties.ts';
import { recordProperties } from './record-properties.ts';

/** Stated records as properties, whatever the outcome of the commit. */
export type PreparedRecords = ReadonlyMap<GraphNode | Relationship, Properties>;

/** Prepares the records while the commit waits for its turn. */
export function prepareRecords(changes: readonly Change[]): PreparedRecords {
  const prepared = new Map<GraphNode | Relationship, Properties>();
  for (const change of changes) {
    if (change.kind === 'putNode') prepared.set(change.node, recordProperties(change.node));
    else if (change.kind === 'putRelationship')
      prepared.set(change.relationship, recordProperties(change.relationship));
  }
  return prepared;
}
