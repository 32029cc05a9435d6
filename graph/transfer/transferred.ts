import { canonicalRecord } from '../model/canonical-record.ts';
import type { GraphNode, NodeId } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import type { BatchChange, Stored } from '../store.ts';

/** A single item that leaves or enters a store, with everything the port provides about it. */
export type Transferred =
  | ({ readonly kind: 'node'; readonly record: GraphNode } & Stored)
  | ({ readonly kind: 'relationship'; readonly record: Relationship } & Stored)
  | ({
      readonly kind: 'batchChange';
      readonly batchId: NodeId;
      /** Position among all changes of the import, from 0, last change first. */
      readonly place: number;
    } & BatchChange);

/** Serialises a record and the store's metadata for it; equal records give the same line. */
export function recordLine(
  kind: 'node' | 'relationship',
  record: (GraphNode | Relationship) & Stored,
): string {
  const { version, createdAt, updatedAt } = record;
  const kept = JSON.stringify({ kind, version, createdAt, updatedAt });
  return `${kept.slice(0, -1)},"record":${canonicalRecord(record)}}`;
}

/** Serialises a record that an import replaced. */
export function batchChangeLine(
  batchId: NodeId,
  place: number,
  { recordId, before, version }: BatchChange,
): string {
  const kept = JSON.stringify({ kind: 'batchChange', batchId, place, recordId, version });
  return before === undefined ? kept : `${kept.slice(0, -1)},"before":${canonicalRecord(before)}}`;
}
