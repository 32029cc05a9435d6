import { readNode, readRelationship, statedIn } from '../read-record.ts';
import type { Stored, StoredNode, StoredRelationship } from '../store.ts';
import { isAltered, type SummedRow } from './checksum.ts';

/** The node that this store wrote as text; undefined where it is damaged. */
export function storedNode(row: SummedRow): StoredNode | undefined {
  return isAltered(row) ? undefined : readNode(statedIn(row.record), storedFields(row));
}

/** The relationship that this store wrote as text; undefined where it is damaged. */
export function storedRelationship(row: SummedRow): StoredRelationship | undefined {
  return isAltered(row) ? undefined : readRelationship(statedIn(row.record), storedFields(row));
}

/** What the store keeps beside the record of a row. */
export function storedFields({ version, createdAt, updatedAt }: Stored): Stored {
  return { version, createdAt, updatedAt };
}
