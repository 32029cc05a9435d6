import type { MovedRecords } from '../commit/moved-records.ts';
import type { Places, Sequencer } from '../commit/sequencer.ts';
import type { NodeEntry, RelationshipEntry, RowBefore } from '../commit/working-set.ts';
import type { Audience } from '../model/audience.ts';
import type { GraphNode, NodeId } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import { readStated } from '../read-record.ts';
import { type BatchHistory, isFirst } from './batch-history.ts';
import { CommitRows } from './commit-rows.ts';
import type { Work } from './connection.ts';
import type { MovedExternalIds } from './external-ids.ts';
import { integer, type Properties } from './field-properties.ts';
import type { KnownNode, RemainingNodes } from './known-nodes.ts';
import type { LoadedRecords } from './loaded-records.ts';
import { countsAfter, type NodeCounts } from './node-counts.ts';
import type { PreparedRecords } from './prepared-records.ts';
import { recordOf, recordProperties } from './record-properties.ts';
import { relationshipValues } from './relationship-values.ts';

type AnyEntry = NodeEntry | RelationshipEntry;

/** Outcome of a commit, and data shared by its writes. */
export interface Writing {
  readonly records: LoadedRecords;
  readonly moved: MovedRecords;
  readonly externalIds: MovedExternalIds;
  readonly sequencer: Sequencer;
  readonly prepared: PreparedRecords;
  /** Counts of the nodes before the commit. */
  readonly counts: NodeCounts;
  /** RFC 3339 instant. */
  readonly now: string;
  /** History of the import that the commit belongs to. */
  readonly history: BatchHistory | undefined;
}

/**
 * Writes the outcome of the commit: deletions first, then nodes, then relationships, so that the
 * feed reports a record after the records it needs. Returns the nodes as the commit left them.
 */
export async function writeRecords(work: Work, writing: Writing): Promise<RemainingNodes> {
  const { moved, sequencer, externalIds, records } = writing;
  const start = sequencer.last.sequence;
  const rows = new CommitRows();
  for (const [entry, effective] of moved.relationships) {
    if (effective === undefined) deleteRelationship(writing, entry, rows);
  }
  const remaining = new Map<NodeId, RowBefore | undefined>();
  for (const [entry, effective] of moved.nodes) {
    if (effective !== undefined) continue;
    deleteNode(writing, entry, rows);
    remaining.set(entry.id, undefined);
  }
  for (const [entry, effective] of moved.nodes) {
    if (effective === undefined) continue;
    const { publicSequence } = writeNode(writing, entry, effective, rows);
    const { own, version } = entry;
    remaining.set(entry.id, { own, effective, publicSequence, version });
  }
  for (const [entry, effective] of moved.relationships) {
    if (effective !== undefined) writeRelationship(writing, entry, effective, rows);
  }
  for (const key of externalIds.forgotten) rows.add('delete-external-ids', { ...key });
  for (const key of externalIds.kept) rows.add('create-external-ids', { ...key });
  if (sequencer.last.sequence === start) return new Map();
  const news = await rows.write(work, records, writing.history?.batchId);
  const counts = countsAfter(writing.counts, moved);
  await work.run('keep-counters', { ...placesOf(sequencer.last), counts });
  return new Map(
    Array.from(remaining, ([id, row]): [NodeId, KnownNode | undefined] => [
      id,
      row === undefined ? row : { row, elementId: news.get(id) ?? records.elementIdOf(id) },
    ]),
  );
}

function deleteRelationship(writing: Writing, entry: RelationshipEntry, rows: CommitRows): void {
  const { id, before, parts } = entry;
  addTombstone(writing, entry, rows);
  if (before === undefined) return;
  rows.add('delete-relationships', { id, from: parts.from, to: parts.to });
}

function deleteNode(writing: Writing, entry: NodeEntry, rows: CommitRows): void {
  addTombstone(writing, entry, rows);
  if (entry.before !== undefined) rows.add('delete-nodes', { id: entry.id });
}

function addTombstone(writing: Writing, entry: AnyEntry, rows: CommitRows): void {
  const places = nextPlaces(writing, entry, undefined, rows);
  addReplaced(writing, entry, places, rows);
  const { id, kind, version } = entry;
  if (writing.history === undefined) rows.add('forget-replaced', { id });
  rows.add('write-tombstones', { id, kind, ...placesOf(places), version: integer(version) });
}

function writeNode(
  writing: Writing,
  entry: NodeEntry,
  effective: Audience,
  rows: CommitRows,
): Places {
  const { id, label, put, before } = entry;
  const places = nextPlaces(writing, entry, effective, rows);
  const moved = { effectiveVisibility: effective, ...placesOf(places) };
  if (put === undefined) {
    rows.add('move-nodes', { id, ...moved });
    return places;
  }
  addReplaced(writing, entry, places, rows);
  const properties = { ...prepared(writing, put.record), ...moved, ...kept(writing, entry) };
  if (before === undefined) rows.addNewNode({ label, properties });
  else rows.add('update-nodes', { id, properties });
  return places;
}

function writeRelationship(
  writing: Writing,
  entry: RelationshipEntry,
  effective: Audience,
  rows: CommitRows,
): void {
  const { id, put, before } = entry;
  const { type, from, to } = entry.parts;
  const places = nextPlaces(writing, entry, effective, rows);
  const moved = { effectiveVisibility: effective, ...placesOf(places) };
  if (put === undefined) {
    rows.add('move-relationships', { id, from, to, ...moved });
    return;
  }
  addReplaced(writing, entry, places, rows);
  const properties = { ...prepared(writing, put.record), ...moved, ...kept(writing, entry) };
  if (before === undefined)
    rows.addNewRelationship([from, to, type, ...relationshipValues(properties)]);
  else rows.add('update-relationships', { id, from, to, properties });
}

function prepared({ prepared }: Writing, record: GraphNode | Relationship): Properties {
  return prepared.get(record) ?? recordProperties(record);
}

/** Metadata that the store keeps for a record. */
function kept({ records, now }: Writing, { id, version, instants }: AnyEntry): Properties {
  const createdAt = records.before(id)?.createdAt ?? instants?.createdAt ?? now;
  const updatedAt = instants?.updatedAt ?? now;
  // Most records of an import are never changed afterwards, so they get no second instant.
  return {
    version: integer(version),
    createdAt,
    ...(updatedAt === createdAt ? {} : { updatedAt }),
  };
}

function nextPlaces(
  { records, sequencer }: Writing,
  { id, before }: AnyEntry,
  effective: Audience | undefined,
  rows: CommitRows,
): Places {
  const tombstone = before === undefined ? records.tombstone(id) : undefined;
  const publicBefore = (before ?? tombstone)?.publicSequence ?? 0;
  if (tombstone !== undefined && effective !== undefined) rows.add('delete-tombstones', { id });
  return sequencer.next(before?.effective, effective, publicBefore);
}

/**
 * Stores the state that an import replaced, once per record and import, so the first one is kept.
 */
function addReplaced(
  { records, history }: Writing,
  entry: AnyEntry,
  { sequence }: Places,
  rows: CommitRows,
): void {
  const { id, present, version, before } = entry;
  if (history === undefined || id === history.batchId) return;
  if (isFirst(entry, records) && !history.replaced.has(id)) {
    rows.addMade({ id, sequence });
    return;
  }
  rows.add('write-replaced', {
    batchId: history.batchId,
    recordId: id,
    sequence: integer(sequence),
    version: integer(present ? version : 0),
    properties:
      before === undefined || history.made.has(id)
        ? {}
        : statedBefore(id, records.before(id) ?? {}),
  });
}

/** Nothing of a damaged record is kept, because it could not be restored. */
function statedBefore(id: string, properties: Properties): Properties {
  const stated = readStated(id, recordOf(id, properties));
  return stated === undefined ? {} : replacedProperties(stated);
}

/** Prefix of the properties of a record's state before an import. */
export const BEFORE_PREFIX = 'before_';

/** State of a record before an import, as stored beside the import. */
export function replacedProperties(record: GraphNode | Relationship): Properties {
  return Object.fromEntries(
    Object.entries(recordProperties(record)).map(([name, value]) => [
      `${BEFORE_PREFIX}${name}`,
      value,
    ]),
  );
}

function placesOf({ sequence, publicSequence }: Places): Properties {
  return { sequence: integer(sequence), publicSequence: integer(publicSequence) };
}
