import type { ChangeCursor } from '../store.ts';
import type { Connection } from './connection.ts';

/**
 * A relationship's id from its columns, as `relationshipId` makes it, since its text may be
 * damaged.
 */
const ID = `type || ':' || source.id || ':' || target.id ||
  CASE tie_kind WHEN '' THEN '' ELSE ':' || tie_kind END AS id`;
const JOINED = `FROM relationship JOIN node AS source ON source.key = from_key
  JOIN node AS target ON target.key = to_key`;
const AT_NODE = `SELECT ${ID} ${JOINED} WHERE from_key = ?1 UNION SELECT ${ID} ${JOINED} WHERE to_key = ?1`;
const AT_PLACE = `SELECT ${ID} ${JOINED} WHERE relationship.sequence = ?`;

interface Row {
  readonly id: string;
}

/** Ids of the relationships that have the node with this key as an end. */
export function relationshipIdsAt(connection: Connection, nodeKey: number): readonly string[] {
  return connection.all<Row>(AT_NODE, nodeKey).map(({ id }) => id);
}

/** Id of the relationship whose last change has this sequence number. */
export function relationshipIdAt(connection: Connection, sequence: ChangeCursor): string {
  return connection.get<Row>(AT_PLACE, sequence)?.id ?? '';
}
