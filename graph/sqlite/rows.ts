import { readNode, readRelationship, statedIn } from '../read-record.ts';
import type { Stored, StoredNode, StoredRelationship } from '../store.ts';
import { isAltered, type SummedRow } from './checksum.ts';

/** The node that this store wrote as text; `undefined` if it is damaged. */
export function storedNode(row: SummedRow): StoredNode | undefined {
  return isAltered(row) ? undefined : readNode(statedIn(row.record), storedFields(row));
}

/** The relationship that this store wrote as text; `undefined` if it is damaged. */
export function storedRelationship(row: SummedRow): StoredRelationship | undefined {
  return isAltered(row) ? undefined : readRelationship(statedIn(row.record), storedFields(row));
}

/** Metadata that the store keeps for the record of a row. */
export function storedFields({ version, createdAt, updatedAt }: Stored): Stored {
  return { version, createdAt, updatedAt };
}
