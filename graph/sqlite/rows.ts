import { readNode, readRelationship, statedIn } from '../read-record.ts';
import type { Stored, StoredNode, StoredRelationship } from '../store.ts';

/** A record's text with what the store keeps beside it. */
export interface StoredText extends Stored {
  readonly record: string;
}

/** The node that this store wrote as text; undefined where it is damaged. */
export function storedNode(row: StoredText): StoredNode | undefined {
  return readNode(statedIn(row.record), storedFields(row));
}

/** The relationship that this store wrote as text; undefined where it is damaged. */
export function storedRelationship(row: StoredText): StoredRelationship | undefined {
  return readRelationship(statedIn(row.record), storedFields(row));
}

/** What the store keeps beside the record of a row. */
export function storedFields({ version, createdAt, updatedAt }: Stored): Stored {
  return { version, createdAt, updatedAt };
}
