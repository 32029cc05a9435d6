import { CatalyzerError } from '../errors.ts';
import type { GraphNode, NodeId } from '../model/nodes.ts';
import type { ExternalId } from '../model/source.ts';
import type { Visibility } from '../model/visibility.ts';
import type { ChangeCursor } from '../store.ts';
import type { Connection } from './connection.ts';
import { type MovedRecords, movedRecords } from './moved-records.ts';
import { type Places, Sequencer } from './sequencer.ts';
import type { Entry, NodeEntry, RelationshipEntry, WorkingSet } from './working-set.ts';

const INSERT_NODE = `INSERT INTO node (id, label, kind, country, prefecture, visibility, effective,
  sequence, public_sequence, version, created_at, updated_at, record)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, ?12)`;
const UPDATE_NODE = `UPDATE node SET kind = ?, country = ?, prefecture = ?, visibility = ?,
  effective = ?, sequence = ?, public_sequence = ?, version = ?, updated_at = ?, record = ?
  WHERE key = ?`;
const MOVE_NODE = 'UPDATE node SET effective = ?, sequence = ?, public_sequence = ? WHERE key = ?';
const DELETE_NODE = 'DELETE FROM node WHERE key = ?';
const INSERT_RELATIONSHIP = `INSERT INTO relationship (from_key, type, to_key, tie_kind,
  visibility, effective, sequence, public_sequence, version, created_at, updated_at, record)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11)`;
const UPDATE_RELATIONSHIP = `UPDATE relationship SET visibility = ?, effective = ?, sequence = ?,
  public_sequence = ?, version = ?, updated_at = ?, record = ? WHERE key = ?`;
const MOVE_RELATIONSHIP =
  'UPDATE relationship SET effective = ?, sequence = ?, public_sequence = ? WHERE key = ?';
const DELETE_RELATIONSHIP = 'DELETE FROM relationship WHERE key = ?';
const BURY = `INSERT INTO tombstone (id, kind, sequence, public_sequence, version)
  VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence,
    public_sequence = excluded.public_sequence, version = excluded.version`;
const UNBURY = 'DELETE FROM tombstone WHERE id = ?';
const FORGET_EXTERNAL_ID =
  'DELETE FROM external_id WHERE label = ? AND scheme = ? AND value = ? AND node_key = ?';
const KEEP_EXTERNAL_ID = `INSERT INTO external_id (label, scheme, value, node_key)
  VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`;
const EXTERNAL_ID_OWNER = `SELECT node.id FROM external_id JOIN node ON node.key = node_key
  WHERE external_id.label = ? AND scheme = ? AND value = ?`;
const KEEP_REPLACED = `INSERT INTO batch_change (batch_id, record_id, sequence, before, version)
  VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (batch_id, record_id) DO UPDATE SET sequence = excluded.sequence,
    version = excluded.version`;

/** What every write of a commit shares. */
interface Writing {
  readonly connection: Connection;
  readonly set: WorkingSet;
  readonly sequencer: Sequencer;
  /** RFC 3339 instant. */
  readonly now: string;
  readonly batchId: NodeId | undefined;
}

/**
 * Writes how the commit ends: what is gone first, then nodes, then relationships, so that the feed
 * tells a record after what it needs. Gives the last place in the feed.
 */
export function writeRecords(
  connection: Connection,
  set: WorkingSet,
  now: string,
  batchId: NodeId | undefined,
): ChangeCursor {
  const moved = movedRecords(set);
  const writing = { connection, set, sequencer: new Sequencer(connection), now, batchId };
  buryGone(writing, moved);
  forgetExternalIds(connection, moved);
  for (const [entry, effective] of moved.nodes) {
    if (effective !== undefined) writeNode(writing, entry, effective);
  }
  keepExternalIds(connection, moved);
  for (const [entry, effective] of moved.relationships) {
    if (effective !== undefined) writeRelationship(writing, entry, effective);
  }
  return writing.sequencer.finish();
}

function buryGone(writing: Writing, moved: MovedRecords): void {
  for (const [entry, effective] of moved.relationships) {
    if (effective === undefined) bury(writing, entry, 'relationship', DELETE_RELATIONSHIP);
  }
  for (const [entry, effective] of moved.nodes) {
    if (effective === undefined) bury(writing, entry, 'node', DELETE_NODE);
  }
}

function bury<Record>(
  writing: Writing,
  entry: Entry<Record>,
  kind: 'node' | 'relationship',
  deletion: string,
): void {
  const places = nextPlaces(writing, entry, undefined);
  const { sequence, publicSequence } = places;
  if (entry.before !== undefined) writing.connection.run(deletion, entry.before.key);
  writing.connection.run(BURY, entry.id, kind, sequence, publicSequence, entry.version);
  keepReplaced(writing, entry, places);
}

function writeNode(writing: Writing, entry: NodeEntry, effective: Visibility): void {
  const { connection, now } = writing;
  const places = nextPlaces(writing, entry, effective);
  const { sequence, publicSequence } = places;
  const { before, put, text, visibility, version } = entry;
  if (put === undefined || text === undefined) {
    connection.run(MOVE_NODE, effective, sequence, publicSequence, entry.key);
    return;
  }
  const { kind, country, prefecture } = listedFields(put);
  if (before === undefined) {
    const values = [visibility, effective, sequence, publicSequence, version, now, text];
    const filters = [kind, country, prefecture];
    entry.key = connection.run(INSERT_NODE, entry.id, entry.label, ...filters, ...values).key;
    if (writing.set.tombstone(entry.id) !== undefined) connection.run(UNBURY, entry.id);
  } else {
    const values = [visibility, effective, sequence, publicSequence, version, now, text];
    connection.run(UPDATE_NODE, kind, country, prefecture, ...values, before.key);
  }
  keepReplaced(writing, entry, places);
}

function writeRelationship(
  writing: Writing,
  entry: RelationshipEntry,
  effective: Visibility,
): void {
  const { connection, set, now } = writing;
  const places = nextPlaces(writing, entry, effective);
  const { sequence, publicSequence } = places;
  const { before, text, visibility, version } = entry;
  if (before !== undefined && !entry.changed) {
    connection.run(MOVE_RELATIONSHIP, effective, sequence, publicSequence, before.key);
    return;
  }
  const values = [visibility, effective, sequence, publicSequence, version, now, text ?? ''];
  if (before === undefined) {
    const from = set.node(entry.from)?.key ?? 0;
    const to = set.node(entry.to)?.key ?? 0;
    connection.run(INSERT_RELATIONSHIP, from, entry.type, to, entry.tieKind, ...values);
    if (set.tombstone(entry.id) !== undefined) connection.run(UNBURY, entry.id);
  } else {
    connection.run(UPDATE_RELATIONSHIP, ...values, before.key);
  }
  keepReplaced(writing, entry, places);
}

function nextPlaces<Record>(
  writing: Writing,
  entry: Entry<Record>,
  effective: Visibility | undefined,
): Places {
  const { before } = entry;
  const publicBefore =
    before?.publicSequence ?? writing.set.tombstone(entry.id)?.publicSequence ?? 0;
  return writing.sequencer.next(before?.effective, effective, publicBefore);
}

/** Once per record and import: the first text that it replaced stays. */
function keepReplaced<Record>(writing: Writing, entry: Entry<Record>, places: Places): void {
  const { connection, batchId } = writing;
  if (batchId === undefined || entry.id === batchId) return;
  const version = entry.text === undefined ? 0 : entry.version;
  const before = entry.before?.record ?? null;
  connection.run(KEEP_REPLACED, batchId, entry.id, places.sequence, before, version);
}

function listedFields(node: GraphNode) {
  return {
    kind: 'kind' in node ? node.kind : null,
    country: ('country' in node ? node.country : undefined) ?? null,
    prefecture: ('prefecture' in node ? node.prefecture : undefined) ?? null,
  };
}

/** Before any is kept, so that an external id may move from one node to another in one commit. */
function forgetExternalIds(connection: Connection, moved: MovedRecords): void {
  for (const entry of moved.nodes.keys()) {
    if (!entry.changed || entry.before === undefined) continue;
    for (const { scheme, value } of externalIdsIn(entry.before.record)) {
      connection.run(FORGET_EXTERNAL_ID, entry.label, scheme, value, entry.key);
    }
  }
}

function externalIdsIn(record: string): readonly ExternalId[] {
  return (JSON.parse(record) as GraphNode).externalIds;
}

function keepExternalIds(connection: Connection, moved: MovedRecords): void {
  for (const entry of moved.nodes.keys()) {
    for (const externalId of entry.put?.externalIds ?? []) {
      const { scheme, value } = externalId;
      const kept = connection.run(KEEP_EXTERNAL_ID, entry.label, scheme, value, entry.key);
      if (kept.changes > 0) continue;
      const owner = connection.get<{ id: NodeId }>(EXTERNAL_ID_OWNER, entry.label, scheme, value);
      if (owner?.id !== entry.id) throw externalIdTaken(entry, externalId, owner?.id ?? '?');
    }
  }
}

function externalIdTaken(entry: NodeEntry, externalId: ExternalId, owner: NodeId): CatalyzerError {
  const value = `${externalId.scheme}:${externalId.value}`;
  return new CatalyzerError(
    'BAD_USER_INPUT',
    'externalIdTaken',
    `The external id ${value} of ${entry.id} names ${owner} already; correct one of them.`,
    { id: entry.id, value, owner },
  );
}
