import type { GraphNode } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import type { Visibility } from '../model/visibility.ts';
import type { StoredNode, StoredRelationship } from '../store.ts';

/** The columns that every record has, beside its text. */
export interface RecordRow {
  readonly key: number;
  readonly visibility: Visibility;
  readonly effective: Visibility;
  readonly publicSequence: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly record: string;
}

/** The columns of {@link RecordRow}, of the table or alias given. */
export function recordColumns(table: 'node' | 'relationship'): string {
  return `${table}.key, ${table}.visibility, ${table}.effective,
    ${table}.public_sequence AS publicSequence, ${table}.version,
    ${table}.created_at AS createdAt, ${table}.updated_at AS updatedAt, ${table}.record`;
}

/** A record's text with what the store keeps beside it. */
interface StoredText {
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
