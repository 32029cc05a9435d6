import type { MovedRecords } from '../commit/moved-records.ts';
import type { Places, Sequencer } from '../commit/sequencer.ts';
import type { NodeEntry, RelationshipEntry, RowBefore } from '../commit/working-set.ts';
import type { Audience } from '../model/audience.ts';
import type { GraphNode, NodeId } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import { readStated } from '../read-record.ts';
import { type BatchStory, isFirst } from './batch-story.ts';
import { CommitRows } from './commit-rows.ts';
import type { Work } from './connection.ts';
import type { MovedExternalIds } from './external-ids.ts';
import { integer, type Properties } from './field-properties.ts';
import type { KnownNode, LeftNodes } from './known-nodes.ts';
import type { LoadedRecords } from './loaded-records.ts';
import { countsAfter, type NodeCounts } from './node-counts.ts';
import type { PreparedRecords } from './prepared-records.ts';
import { recordOf, recordProperties } from './record-properties.ts';
import { relationshipValues } from './relationship-values.ts';

type AnyEntry = NodeEntry | RelationshipEntry;

/** How a commit ends, and what its writes share. */
export interface Writing {
  readonly records: LoadedRecords;
  readonly moved: MovedRecords;
  readonly externalIds: MovedExternalIds;
  readonly sequencer: Sequencer;
  readonly prepared: PreparedRecords;
  /** Of the nodes before the commit. */
  readonly counts: NodeCounts;
  /** RFC 3339 instant. */
  readonly now: string;
  /** Of the import that the commit belongs to. */
  readonly story: BatchStory | undefined;
}

/**
 * Writes how the commit ends: what is gone first, then nodes, then relationships, so that the feed
 * tells a record after what it needs. Gives how it leaves the nodes.
 */
export async function writeRecords(work: Work, writing: Writing): Promise<LeftNodes> {
  const { moved, sequencer, externalIds, records } = writing;
  const start = sequencer.last.sequence;
  const rows = new CommitRows();
  for (const [entry, effective] of moved.relationships) {
    if (effective === undefined) buryRelationship(writing, entry, rows);
  }
  const left = new Map<NodeId, RowBefore | undefined>();
  for (const [entry, effective] of moved.nodes) {
    if (effective !== undefined) continue;
    buryNode(writing, entry, rows);
    left.set(entry.id, undefined);
  }
  for (const [entry, effective] of moved.nodes) {
    if (effective === undefined) continue;
    const { publicSequence } = writeNode(writing, entry, effective, rows);
    const { own, version } = entry;
    left.set(entry.id, { own, effective, publicSequence, version });
  }
  for (const [entry, effective] of moved.relationships) {
    if (effective !== undefined) writeRelationship(writing, entry, effective, rows);
  }
  for (const key of externalIds.forgotten) rows.add('delete-external-ids', { ...key });
  for (const key of externalIds.kept) rows.add('create-external-ids', { ...key });
  if (sequencer.last.sequence === start) return new Map();
  const news = await rows.write(work, records, writing.story?.batchId);
  const counts = countsAfter(writing.counts, moved);
  await work.run('keep-counters', { ...placesOf(sequencer.last), counts });
  return new Map(
    Array.from(left, ([id, row]): [NodeId, KnownNode | undefined] => [
      id,
      row === undefined ? row : { row, elementId: news.get(id) ?? records.elementIdOf(id) },
    ]),
  );
}

function buryRelationship(writing: Writing, entry: RelationshipEntry, rows: CommitRows): void {
  const { id, before, parts } = entry;
  bury(writing, entry, rows);
  if (before === undefined) return;
  rows.add('delete-relationships', { id, from: parts.from, to: parts.to });
}

function buryNode(writing: Writing, entry: NodeEntry, rows: CommitRows): void {
  bury(writing, entry, rows);
  if (entry.before !== undefined) rows.add('delete-nodes', { id: entry.id });
}

function bury(writing: Writing, entry: AnyEntry, rows: CommitRows): void {
  const places = nextPlaces(writing, entry, undefined, rows);
  keepReplaced(writing, entry, places, rows);
  const { id, kind, version } = entry;
  if (writing.story === undefined) rows.add('forget-replaced', { id });
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
  keepReplaced(writing, entry, places, rows);
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
  keepReplaced(writing, entry, places, rows);
  const properties = { ...prepared(writing, put.record), ...moved, ...kept(writing, entry) };
  if (before === undefined)
    rows.addNewRelationship([from, to, type, ...relationshipValues(properties)]);
  else rows.add('update-relationships', { id, from, to, properties });
}

function prepared({ prepared }: Writing, record: GraphNode | Relationship): Properties {
  return prepared.get(record) ?? recordProperties(record);
}

/** What the store keeps beside a record. */
function kept({ records, now }: Writing, { id, version, instants }: AnyEntry): Properties {
  const createdAt = records.before(id)?.createdAt ?? instants?.createdAt ?? now;
  const updatedAt = instants?.updatedAt ?? now;
  // What was never changed since it was made has no second instant: most of what an import writes.
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

/** Once per record and import: the first state that it replaced stays. */
function keepReplaced(
  { records, story }: Writing,
  entry: AnyEntry,
  { sequence }: Places,
  rows: CommitRows,
): void {
  const { id, present, version, before } = entry;
  if (story === undefined || id === story.batchId) return;
  if (isFirst(entry, records) && !story.replaced.has(id)) {
    rows.addMade({ id, sequence });
    return;
  }
  rows.add('write-replaced', {
    batchId: story.batchId,
    recordId: id,
    sequence: integer(sequence),
    version: integer(present ? version : 0),
    properties:
      before === undefined || story.made.has(id) ? {} : statedBefore(id, records.before(id) ?? {}),
  });
}

/** Nothing of a damaged record is kept: it could not be put back. */
function statedBefore(id: string, properties: Properties): Properties {
  const stated = readStated(id, recordOf(id, properties));
  return stated === undefined ? {} : replacedProperties(stated);
}

/** Begins the names of what a record stated before an import. */
export const BEFORE_PREFIX = 'before_';

/** What a record stated before an import, as it lies beside the import. */
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
