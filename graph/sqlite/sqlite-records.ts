import { CONTAINING_TYPES } from '../commit/containment.ts';
import type { RecordSource, RowBefore, Tombstone } from '../commit/working-set.ts';
import type { NodeId } from '../model/nodes.ts';
import type { RelationshipParts } from '../model/relationships.ts';
import { isAltered, type SummedRow, summedColumns } from './checksum.ts';
import type { Connection } from './connection.ts';
import { relationshipIdsAt } from './relationship-ids.ts';

/** A row's key in addition to the columns that every store has for a record. */
type Keyed<Row> = Row & { readonly key: number };
/** A row that a commit may change. */
type FoundRow = Keyed<RowBefore> & { readonly createdAt: string };

const ROW = `key, visibility AS own, effective, public_sequence AS publicSequence, version,
  created_at AS createdAt`;
const NODE = `SELECT ${ROW} FROM node WHERE id = ?`;
const RELATIONSHIP = `SELECT ${ROW} FROM relationship
  WHERE from_key = ? AND type = ? AND to_key = ? AND tie_kind = ?`;
const TEXT = {
  node: `SELECT ${summedColumns('node')} FROM node WHERE key = ?`,
  relationship: `SELECT ${summedColumns('relationship')} FROM relationship WHERE key = ?`,
};
/** Selects the container of the node with a key. */
export const CONTAINER = `SELECT node.id FROM relationship JOIN node ON node.key = from_key
  WHERE to_key = ? AND type IN (${CONTAINING_TYPES.map((type) => `'${type}'`).join(', ')})`;
const ANY_TOMBSTONE = 'SELECT 1 FROM tombstone LIMIT 1';
const TOMBSTONE = `SELECT key, version, public_sequence AS publicSequence
  FROM tombstone WHERE id = ?`;

/** Records of the file for one commit, with the row keys that are read and assigned. */
export class SqliteRecords implements RecordSource {
  readonly #connection: Connection;
  readonly #keys = new Map<string, number>();
  readonly #createdAt = new Map<string, string>();
  readonly #anyTombstone: boolean;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#anyTombstone = connection.get(ANY_TOMBSTONE) !== undefined;
  }

  /** Key of a record's row, once the record was read or its key assigned; else 0. */
  keyOf(id: string): number {
    return this.#keys.get(id) ?? 0;
  }

  /** Creation time of the record of a row; `undefined` if it is new in the file. */
  createdAt(id: string): string | undefined {
    return this.#createdAt.get(id);
  }

  /** Assigns a key to the row of a record that is new in the file. */
  assignKey(id: string, key: number): void {
    this.#keys.set(id, key);
  }

  node(id: NodeId): RowBefore | undefined {
    return this.#remembered(id, this.#connection.get<FoundRow>(NODE, id));
  }

  relationship(id: string, { type, from, to, tieKind }: RelationshipParts): RowBefore | undefined {
    const ends = [this.keyOf(from), type, this.keyOf(to), tieKind];
    return this.#remembered(id, this.#connection.get<FoundRow>(RELATIONSHIP, ...ends));
  }

  containerOf(id: NodeId): NodeId | undefined {
    return this.#connection.get<{ id: NodeId }>(CONTAINER, this.keyOf(id))?.id;
  }

  relationshipIdsAt(id: NodeId): readonly string[] {
    return relationshipIdsAt(this.#connection, this.keyOf(id));
  }

  textOf(kind: 'node' | 'relationship', id: string): string {
    const row = this.#connection.get<SummedRow>(TEXT[kind], this.keyOf(id));
    // The text of a damaged record is not restored, so putting the same record counts as a change
    // that repairs it.
    return row === undefined || isAltered(row) ? '' : row.record;
  }

  tombstone(id: string): Keyed<Tombstone> | undefined {
    return this.#anyTombstone ? this.#connection.get<Keyed<Tombstone>>(TOMBSTONE, id) : undefined;
  }

  #remembered(id: string, row: FoundRow | undefined): RowBefore | undefined {
    if (row === undefined) return undefined;
    this.#keys.set(id, row.key);
    this.#createdAt.set(id, row.createdAt);
    return row;
  }
}
