import { canonicalRecord } from '../model/canonical-record.ts';
import type { GraphNode, NodeId } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import type { BatchChange, Stored } from '../store.ts';

/** One thing that leaves a store or enters one: all that the port tells of it. */
export type Transferred =
  | ({ readonly kind: 'node'; readonly record: GraphNode } & Stored)
  | ({ readonly kind: 'relationship'; readonly record: Relationship } & Stored)
  | ({
      readonly kind: 'batchChange';
      readonly batchId: NodeId;
      /** Among all changes of the import, from 0, the last change first. */
      readonly place: number;
    } & BatchChange);

/** The line that says a record and what the store keeps beside it; the same for equal records. */
export function recordLine(
  kind: 'node' | 'relationship',
  record: (GraphNode | Relationship) & Stored,
): string {
  const { version, createdAt, updatedAt } = record;
  const kept = JSON.stringify({ kind, version, createdAt, updatedAt });
  return `${kept.slice(0, -1)},"record":${canonicalRecord(record)}}`;
}

/** The line that says what an import replaced. */
export function batchChangeLine(
  batchId: NodeId,
  place: number,
  { recordId, before, version }: BatchChange,
): string {
  const kept = JSON.stringify({ kind: 'batchChange', batchId, place, recordId, version });
  return before === undefined ? kept : `${kept.slice(0, -1)},"before":${canonicalRecord(before)}}`;
}
