import { type OwnerFacts, ownersAudience } from '../commit/owners-audience.ts';
import { type Audience, isNamed, narrowestAudience, statedAudience } from '../model/audience.ts';
import { canonicalRecord } from '../model/canonical-record.ts';
import type { GraphNode, NodeId } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import { checksumMove, checksumOf, isAltered, type SummedRow, summedColumns } from './checksum.ts';
import type { Connection } from './connection.ts';
import { storedNode, storedRelationship } from './rows.ts';
import { CONTAINER } from './sqlite-records.ts';

const LEVELS = "('GROUP', 'ORGANIZATION', 'COORDINATORS')";
const TABLES = ['node', 'relationship'] as const;

const KEY = 'SELECT key FROM node WHERE id = ?';
const BELONGINGS = `SELECT ${summedColumns('relationship')} FROM relationship
  WHERE from_key = ? AND type IN ('MEMBER_OF', 'WORKS_FOR')`;
const INSERT = 'INSERT INTO audience (text) VALUES (?) ON CONFLICT DO NOTHING';

type KeyedRow = SummedRow & { readonly key: number; readonly ends: string | null };

/**
 * Gives every record for a group, an organisation or coordinators its owner's audience, if the
 * owner has one. Versions and sequence numbers stay the same, so imports can be undone as before. A
 * damaged row is not changed. Must run inside the transaction of a format step.
 */
export function nameAudiences(connection: Connection): void {
  const facts = factsOf(connection);
  for (const table of TABLES) nameStated(connection, table, facts);
  const effective = new Map<NodeId, Audience>();
  const effectiveOf = (id: NodeId): Audience => {
    const known = effective.get(id);
    if (known !== undefined) return known;
    const row = connection.get<SummedRow>(
      `SELECT ${summedColumns('node')} FROM node WHERE id = ?`,
      id,
    );
    const container = facts.containerOf(id);
    const own = row?.visibility ?? 'PRIVATE';
    const all = container === undefined ? own : narrowestAudience(own, effectiveOf(container));
    effective.set(id, all);
    return all;
  };
  for (const row of rowsOf(connection, 'node', 'effective', 'id')) {
    move(connection, 'node', row, effectiveOf(row.ends ?? ''));
  }
  const ends = `(SELECT id FROM node WHERE key = from_key) || ' ' ||
    (SELECT id FROM node WHERE key = to_key)`;
  for (const row of rowsOf(connection, 'relationship', 'effective', ends)) {
    const both = (row.ends ?? '').split(' ').map(effectiveOf);
    move(connection, 'relationship', row, narrowestAudience(row.visibility, ...both));
  }
}

function rowsOf(
  connection: Connection,
  table: (typeof TABLES)[number],
  column: 'visibility' | 'effective',
  ends: string,
): readonly KeyedRow[] {
  return connection.all<KeyedRow>(
    `SELECT key, ${ends} AS ends, ${summedColumns(table)} FROM ${table} WHERE ${column} IN ${LEVELS}`,
  );
}

function nameStated(
  connection: Connection,
  table: (typeof TABLES)[number],
  facts: OwnerFacts,
): void {
  for (const row of rowsOf(connection, table, 'visibility', "''")) {
    const record = table === 'node' ? storedNode(row) : storedRelationship(row);
    const audience = record === undefined ? [] : ownersAudience(record, facts);
    if (record === undefined || audience.length === 0) continue;
    const named: GraphNode | Relationship = { ...record, audience };
    const visibility = statedAudience(named);
    const text = canonicalRecord(named);
    const sum = checksumOf({ ...row, visibility, record: text });
    const set = `UPDATE ${table} SET visibility = ?, record = ?, checksum = ? WHERE key = ?`;
    connection.run(set, visibility, text, sum, row.key);
  }
}

function move(
  connection: Connection,
  table: (typeof TABLES)[number],
  row: KeyedRow,
  effective: Audience,
): void {
  if (effective === row.effective || isAltered(row)) return;
  const { publicSequence, key } = row;
  const sum = checksumMove(row, { effective, publicSequence });
  const set = `UPDATE ${table} SET effective = ?, checksum = checksum + ? WHERE key = ?`;
  connection.run(set, effective, sum, key);
  if (isNamed(effective)) connection.run(INSERT, effective);
}

function factsOf(connection: Connection): OwnerFacts {
  const keyOf = (id: NodeId) => connection.get<{ readonly key: number }>(KEY, id)?.key ?? 0;
  return {
    containerOf: (id) => connection.get<{ readonly id: NodeId }>(CONTAINER, keyOf(id))?.id,
    belongings: (id) =>
      connection
        .all<SummedRow>(BELONGINGS, keyOf(id))
        .flatMap((row) => storedRelationship(row) ?? []),
  };
}
