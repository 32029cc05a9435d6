import { checkFeedCursor } from '../feed-cursor.ts';
import type { Audience } from '../model/audience.ts';
import type { NodeId } from '../model/nodes.ts';
import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import { FEED_PAGE_MAX, IMPORTS_OF_RECORD_MAX } from '../port-bounds.ts';
import { nodeChange, readText, relationshipChange, statedIn } from '../read-record.ts';
import type { BatchChange, ChangeCursor, FeedChange, FeedPage, ImportChange } from '../store.ts';
import {
  isAltered,
  type ReplacedRow,
  replacedSum,
  type SummedRow,
  summedColumns,
} from './checksum.ts';
import type { Connection } from './connection.ts';
import { lastPlaces } from './counters.ts';
import { relationshipIdAt } from './relationship-ids.ts';
import { storedFields } from './rows.ts';
import { SqliteRecords } from './sqlite-records.ts';

interface FeedRow extends SummedRow {
  readonly kind: 'node' | 'relationship' | 'nodeGone' | 'relationshipGone';
  readonly id: string;
  readonly sequence: ChangeCursor;
  readonly effective: Audience;
}

function feedSelect(kind: string, table: string, id: string): string {
  return `SELECT ${kind} AS kind, ${id} AS id, sequence, ${summedColumns(table)}
    FROM ${table} WHERE sequence > ?1`;
}

/** Three index scans, merged; no sorting. */
const FEED = `${feedSelect("'node'", 'node', 'id')}
  UNION ALL ${feedSelect("'relationship'", 'relationship', "''")}
  UNION ALL SELECT kind || 'Gone', id, sequence, '', public_sequence, '', version, '', '', '', 0
    FROM tombstone WHERE sequence > ?1
  ORDER BY sequence LIMIT ?2`;
const BATCH = `SELECT record_id AS recordId, sequence, before, version, checksum
  FROM batch_change
  WHERE batch_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`;
/** One look into the table for each import: these are few. */
const IMPORTS_OF = `SELECT batch.id AS batchId, record_id AS recordId, batch_change.sequence, before,
    batch_change.version, batch_change.checksum
  FROM node AS batch CROSS JOIN batch_change
    ON batch_change.batch_id = batch.id AND batch_change.record_key = ?
  WHERE batch.label = 'ImportBatch' ORDER BY batch_change.sequence DESC LIMIT ?`;

/** Returns the changes after the cursor. */
export function readFeed(connection: Connection, cursor: ChangeCursor): FeedPage {
  return connection.read(() => {
    const last = lastPlaces(connection).sequence;
    checkFeedCursor(cursor, last);
    const rows = connection.all<FeedRow>(FEED, cursor, FEED_PAGE_MAX + 1);
    const changes = rows.slice(0, FEED_PAGE_MAX).map((row) => ({
      ...feedChange(connection, row),
      sequence: row.sequence,
      publicSequence: row.publicSequence,
    }));
    const more = rows.length > FEED_PAGE_MAX;
    return { changes, cursor: changes.at(-1)?.sequence ?? cursor, more };
  });
}

function feedChange(connection: Connection, row: FeedRow): FeedChange {
  const { kind, id, effective } = row;
  const stated = () => ({
    stated: statedIn(row.record),
    kept: storedFields(row),
    effective,
    isAltered: isAltered(row),
  });
  switch (kind) {
    case 'node':
      return nodeChange({ id, ...stated() });
    case 'relationship': {
      const change = relationshipChange({ id, ...stated() });
      if (change.kind !== 'relationshipGone') return change;
      return { ...change, id: relationshipIdAt(connection, row.sequence) };
    }
    case 'nodeGone':
    case 'relationshipGone':
      return { kind, id };
  }
}

interface BatchRow extends ReplacedRow {
  readonly sequence: ChangeCursor;
  readonly checksum: number;
}

/** One page of the records that an import replaced, last change first. */
export function readBatchChanges(
  connection: Connection,
  batchId: NodeId,
  after: string | undefined,
): { readonly items: readonly BatchChange[]; readonly endCursor?: string } {
  const [place = String(Number.MAX_SAFE_INTEGER)] =
    after === undefined ? [] : decodeCursor(after, 1);
  const rows = connection.read(() =>
    connection.all<BatchRow>(BATCH, batchId, Number(place), FEED_PAGE_MAX + 1),
  );
  const page = rows.slice(0, FEED_PAGE_MAX);
  const items = page.map(batchChange);
  const last = page.at(-1);
  return rows.length > FEED_PAGE_MAX && last !== undefined
    ? { items, endCursor: encodeCursor([String(last.sequence)]) }
    : { items };
}

function batchChange(row: BatchRow): BatchChange {
  const { recordId, before, version } = row;
  if (replacedSum(row) !== row.checksum) return { recordId, version, isDamaged: true };
  const stated = before === null ? undefined : readText(recordId, before);
  return stated === undefined ? { recordId, version } : { recordId, before: stated, version };
}

/** Returns the changes of one node by imports, last first. */
export function readImportsOf(connection: Connection, nodeId: NodeId): readonly ImportChange[] {
  return connection.read(() => {
    const records = new SqliteRecords(connection);
    const isThere = records.node(nodeId) !== undefined;
    const key = isThere ? records.keyOf(nodeId) : records.tombstone(nodeId)?.key;
    if (key === undefined) return [];
    return connection
      .all<BatchRow & { readonly batchId: NodeId }>(IMPORTS_OF, key, IMPORTS_OF_RECORD_MAX)
      .map(({ batchId, ...row }) => ({ batchId, ...batchChange(row) }));
  });
}
