import { externalIdTaken } from '../commit/judge-commit.ts';
import { type MovedRecords, movedRecords } from '../commit/moved-records.ts';
import { type Places, Sequencer } from '../commit/sequencer.ts';
import type { NodeEntry, RelationshipEntry, WorkingSet } from '../commit/working-set.ts';
import { type Audience, isNamed } from '../model/audience.ts';
import type { GraphNode, NodeId } from '../model/nodes.ts';
import type { ExternalId } from '../model/source.ts';
import { readText } from '../read-record.ts';
import type { ChangeCursor } from '../store.ts';
import {
  checksumMove,
  checksumOf,
  type PlacedRow,
  type ReplacedRow,
  replacedSum,
} from './checksum.ts';
import type { Connection, SqlValue } from './connection.ts';
import { lastPlaces, storePlaces } from './counters.ts';
import type { SqliteRecords } from './sqlite-records.ts';

type AnyEntry = NodeEntry | RelationshipEntry;

const MOVED = 'effective = ?, sequence = ?, public_sequence = ?, checksum = checksum + ?';
const INSERT_NODE = `INSERT INTO node (key, id, label, kind, country, prefecture, visibility,
  effective, sequence, public_sequence, version, created_at, updated_at, record, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const UPDATE_NODE = `UPDATE node SET kind = ?, country = ?, prefecture = ?, visibility = ?,
  effective = ?, sequence = ?, public_sequence = ?, version = ?, created_at = ?, updated_at = ?,
  record = ?, checksum = ? WHERE key = ?`;
const MOVE_NODE = `UPDATE node SET ${MOVED} WHERE key = ?`;
const DELETE_NODE = 'DELETE FROM node WHERE key = ?';
const INSERT_RELATIONSHIP = `INSERT INTO relationship (key, from_key, type, to_key, tie_kind,
  visibility, effective, sequence, public_sequence, version, created_at, updated_at, record, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const UPDATE_RELATIONSHIP = `UPDATE relationship SET visibility = ?, effective = ?, sequence = ?,
  public_sequence = ?, version = ?, created_at = ?, updated_at = ?, record = ?, checksum = ?
  WHERE key = ?`;
const MOVE_RELATIONSHIP = `UPDATE relationship SET ${MOVED} WHERE key = ?`;
const DELETE_RELATIONSHIP = 'DELETE FROM relationship WHERE key = ?';
const INSERT_TOMBSTONE = `INSERT INTO tombstone (id, key, kind, sequence, public_sequence, version)
  VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence,
    public_sequence = excluded.public_sequence, version = excluded.version`;
const INSERT_AUDIENCE = 'INSERT INTO audience (text) VALUES (?) ON CONFLICT DO NOTHING';
const DELETE_TOMBSTONE = 'DELETE FROM tombstone WHERE id = ?';
const DELETE_EXTERNAL_ID =
  'DELETE FROM external_id WHERE label = ? AND scheme = ? AND value = ? AND node_key = ?';
const INSERT_EXTERNAL_ID = `INSERT INTO external_id (label, scheme, value, node_key)
  VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`;
const EXTERNAL_ID_OWNER = `SELECT node.id FROM external_id JOIN node ON node.key = node_key
  WHERE external_id.label = ? AND scheme = ? AND value = ?`;
const INSERT_REPLACED = `INSERT INTO batch_change
  (batch_id, record_key, record_id, sequence, before, version, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (batch_id, record_key) DO UPDATE SET sequence = excluded.sequence,
    checksum = batch_change.checksum + excluded.version - batch_change.version,
    version = excluded.version`;

/** Looks up one row per import and record, since no index leads from a record to its imports. */
const REPLACED = `SELECT batch_id AS batchId, record_key AS key, record_id AS recordId, version
  FROM batch_change
  WHERE before IS NOT NULL AND batch_id IN (SELECT id FROM node WHERE label = 'ImportBatch')
  AND record_key IN (SELECT value FROM json_each(?))`;
const CLEAR_REPLACED = `UPDATE batch_change SET before = NULL, checksum = ?
  WHERE batch_id = ? AND record_key = ?`;

/** Data shared by all writes of a commit. */
interface Commit {
  readonly connection: Connection;
  readonly records: SqliteRecords;
  readonly set: WorkingSet;
  /** RFC 3339 instant. */
  readonly now: string;
  readonly batchId: NodeId | undefined;
}

interface Writing extends Commit {
  readonly sequencer: Sequencer;
}

/**
 * Writes the outcome of the commit: deletions first, then nodes, then relationships, so that the
 * feed reports a record after the records it needs. Returns the last sequence number.
 */
export function writeRecords(commit: Commit): ChangeCursor {
  const moved = movedRecords(commit.set);
  const before = lastPlaces(commit.connection);
  const writing = { ...commit, sequencer: new Sequencer(before) };
  deleteExternalIds(writing, moved);
  deleteRemoved(writing, moved);
  if (commit.batchId === undefined) clearReplaced(writing, moved);
  for (const [entry, effective] of moved.nodes) {
    if (effective !== undefined) writeNode(writing, entry, effective);
  }
  insertExternalIds(writing, moved);
  for (const [entry, effective] of moved.relationships) {
    if (effective !== undefined) writeRelationship(writing, entry, effective);
  }
  const { last } = writing.sequencer;
  if (last.sequence > before.sequence) storePlaces(commit.connection, last);
  return last.sequence;
}

function deleteRemoved(writing: Writing, moved: MovedRecords): void {
  for (const [entry, effective] of moved.relationships) {
    if (effective === undefined) deleteRecord(writing, entry, DELETE_RELATIONSHIP);
  }
  for (const [entry, effective] of moved.nodes) {
    if (effective === undefined) deleteRecord(writing, entry, DELETE_NODE);
  }
}

/** Removes the text of permanently deleted records from the undo history of imports. */
function clearReplaced({ connection, records }: Writing, moved: MovedRecords): void {
  const removedKeys = [...moved.nodes, ...moved.relationships]
    .filter(([, effective]) => effective === undefined)
    .map(([{ id }]) => records.keyOf(id));
  if (removedKeys.length === 0) return;
  type Replaced = Omit<ReplacedRow, 'before'> & { readonly batchId: NodeId; readonly key: number };
  for (const { batchId, key, ...row } of connection.all<Replaced>(
    REPLACED,
    JSON.stringify(removedKeys),
  )) {
    connection.run(CLEAR_REPLACED, replacedSum({ ...row, before: null }), batchId, key);
  }
}

function deleteRecord(writing: Writing, entry: AnyEntry, deletion: string): void {
  const { connection, records } = writing;
  const { sequence, publicSequence } = nextPlaces(writing, entry, undefined);
  storeReplaced(writing, entry, sequence);
  const { id, kind, version } = entry;
  const key = records.keyOf(id);
  if (entry.before !== undefined) connection.run(deletion, key);
  connection.run(INSERT_TOMBSTONE, id, key, kind, sequence, publicSequence, version);
}

function writeNode(writing: Writing, entry: NodeEntry, effective: Audience): void {
  const { connection, records } = writing;
  const { sequence, publicSequence } = nextPlaces(writing, entry, effective);
  const { id, label, put, own, version } = entry;
  const key = records.keyOf(id);
  if (put === undefined) {
    move(writing, entry, MOVE_NODE, { effective, sequence, publicSequence });
    return;
  }
  storeReplaced(writing, entry, sequence);
  const filters = listedFields(put.record);
  const columns = [own, effective, sequence, publicSequence, version];
  const place = { effective, publicSequence };
  const stated = statedColumns(writing, entry, put.text, place);
  if (entry.before === undefined)
    connection.run(INSERT_NODE, key, id, label, ...filters, ...columns, ...stated);
  else connection.run(UPDATE_NODE, ...filters, ...columns, ...stated, key);
}

function writeRelationship(writing: Writing, entry: RelationshipEntry, effective: Audience): void {
  const { connection, records } = writing;
  const { sequence, publicSequence } = nextPlaces(writing, entry, effective);
  const { id, parts, put, own, version } = entry;
  const key = records.keyOf(id);
  if (put === undefined) {
    move(writing, entry, MOVE_RELATIONSHIP, { effective, sequence, publicSequence });
    return;
  }
  storeReplaced(writing, entry, sequence);
  const columns = [own, effective, sequence, publicSequence, version];
  const place = { effective, publicSequence };
  const stated = statedColumns(writing, entry, put.text, place);
  if (entry.before === undefined) {
    const from = records.keyOf(parts.from);
    const to = records.keyOf(parts.to);
    const ends = [from, parts.type, to, parts.tieKind];
    connection.run(INSERT_RELATIONSHIP, key, ...ends, ...columns, ...stated);
  } else {
    connection.run(UPDATE_RELATIONSHIP, ...columns, ...stated, key);
  }
}

/** Updates a record whose content is unchanged but whose audience or feed position has moved. */
function move(
  { connection, records }: Writing,
  { id, before }: AnyEntry,
  statement: string,
  place: PlacedRow & { readonly sequence: number },
): void {
  const { effective, sequence, publicSequence } = place;
  const added = before === undefined ? 0 : checksumMove(before, place);
  connection.run(statement, effective, sequence, publicSequence, added, records.keyOf(id));
}

/** Creation time, time of last change, text, and the checksum over them. */
function statedColumns(
  { now, records }: Writing,
  { id, own, version, instants: copied }: AnyEntry,
  record: string,
  place: PlacedRow,
): readonly SqlValue[] {
  const createdAt = records.createdAt(id) ?? copied?.createdAt ?? now;
  const updatedAt = copied?.updatedAt ?? now;
  const sum = checksumOf({ ...place, visibility: own, version, createdAt, updatedAt, record });
  return [createdAt, updatedAt, record, sum];
}

/** Key of a record that is new in the file: its tombstone's, else its sequence number. */
function nextPlaces(writing: Writing, entry: AnyEntry, effective: Audience | undefined): Places {
  const { connection, records, sequencer } = writing;
  const { before } = entry;
  const tombstone = before === undefined ? records.tombstone(entry.id) : undefined;
  const publicBefore = (before ?? tombstone)?.publicSequence ?? 0;
  const places = sequencer.next(before?.effective, effective, publicBefore);
  if (before === undefined) records.assignKey(entry.id, tombstone?.key ?? places.sequence);
  if (tombstone !== undefined && effective !== undefined)
    connection.run(DELETE_TOMBSTONE, entry.id);
  if (effective !== undefined && isNamed(effective)) connection.run(INSERT_AUDIENCE, effective);
  return places;
}

/**
 * Stores the text that an import replaced, once per record and import, so the first one is kept.
 */
function storeReplaced(writing: Writing, entry: AnyEntry, sequence: ChangeCursor): void {
  const { connection, records, batchId, set } = writing;
  const { id, before, present, version } = entry;
  if (batchId === undefined || id === batchId) return;
  const replaced = before === undefined ? null : set.textBefore(entry);
  const key = records.keyOf(id);
  const kept = { recordId: id, before: replaced, version: present ? version : 0 };
  const columns = [sequence, replaced, kept.version, replacedSum(kept)];
  connection.run(INSERT_REPLACED, batchId, key, id, ...columns);
}

/** Kind, country and prefecture, by which lists are filtered. */
function listedFields(node: GraphNode): (string | null)[] {
  return [
    'kind' in node ? node.kind : null,
    ('country' in node ? node.country : undefined) ?? null,
    ('prefecture' in node ? node.prefecture : undefined) ?? null,
  ];
}

/**
 * All removals come before the first insertion, so that an external id may move from one node to
 * another in one commit.
 */
function deleteExternalIds({ connection, records, set }: Writing, moved: MovedRecords): void {
  for (const entry of moved.nodes.keys()) {
    if (!entry.changed || entry.before === undefined) continue;
    for (const { scheme, value } of externalIdsIn(entry.id, set.textBefore(entry))) {
      connection.run(DELETE_EXTERNAL_ID, entry.label, scheme, value, records.keyOf(entry.id));
    }
  }
}

/** External ids that a damaged record no longer states stay under its id, and move with it. */
function externalIdsIn(id: NodeId, record: string): readonly ExternalId[] {
  const node = readText(id, record);
  return node !== undefined && 'externalIds' in node ? node.externalIds : [];
}

function insertExternalIds({ connection, records }: Writing, moved: MovedRecords): void {
  for (const entry of moved.nodes.keys()) {
    const key = records.keyOf(entry.id);
    for (const externalId of entry.put?.record.externalIds ?? []) {
      const { scheme, value } = externalId;
      const kept = connection.run(INSERT_EXTERNAL_ID, entry.label, scheme, value, key);
      if (kept.changes > 0) continue;
      const owner = connection.get<{ id: NodeId }>(EXTERNAL_ID_OWNER, entry.label, scheme, value);
      if (owner?.id !== entry.id) throw externalIdTaken(entry.id, externalId, owner?.id ?? '?');
    }
  }
}
