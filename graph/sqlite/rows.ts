import type { GraphNode } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import type { StoredNode, StoredRelationship } from '../store.ts';

/** A record's text with what the store keeps beside it. */
export interface StoredText {
  readonly record: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The node that this store wrote as text. */
export function storedNode(row: StoredText): StoredNode {
  return { ...(JSON.parse(row.record) as GraphNode), ...storedFields(row) };
}

/** The relationship that this store wrote as text. */
export function storedRelationship(row: StoredText): StoredRelationship {
  return { ...(JSON.parse(row.record) as Relationship), ...storedFields(row) };
}

function storedFields(row: StoredText) {
  return { version: row.version, createdAt: row.createdAt, updatedAt: row.updatedAt };
}
