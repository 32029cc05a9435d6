import type { NodeId } from '../model/nodes.ts';
import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import { FEED_PAGE_MAX, IMPORTS_OF_RECORD_MAX } from '../port-bounds.ts';
import { readStated } from '../read-record.ts';
import type { BatchChange, ImportChange } from '../store.ts';
import type { Connection } from './connection.ts';
import { integer, type Properties } from './field-properties.ts';
import { numberOf, recordOf, textOf } from './record-properties.ts';
import { BEFORE_PREFIX } from './write-records.ts';

interface SequencedChange {
  readonly sequence: number;
  readonly change: BatchChange;
}

/**
 * One page of the records that an import replaced, last change first, from both forms of
 * `BatchHistory`.
 */
export async function readBatchChanges(
  connection: Connection,
  batchId: NodeId,
  after: string | undefined,
): Promise<{ readonly items: readonly BatchChange[]; readonly endCursor?: string }> {
  const [place = String(Number.MAX_SAFE_INTEGER)] =
    after === undefined ? [] : decodeCursor(after, 1);
  const asked = { batchId, before: integer(Number(place)), limit: integer(FEED_PAGE_MAX + 1) };
  const [replaced, made] = await connection.readTogether((work) =>
    Promise.all([
      work.run<{ readonly properties: Properties }>('read-replaced', asked),
      work.run<{ readonly recordId: string; readonly sequence: number }>('read-made', asked),
    ]),
  );
  const changes: SequencedChange[] = replaced.map(({ properties }) => ({
    sequence: numberOf(properties, 'sequence'),
    change: batchChange(properties),
  }));
  for (const { recordId, sequence } of made) {
    changes.push({ sequence, change: { recordId, version: 1 } });
  }
  changes.sort((left, right) => right.sequence - left.sequence);
  const page = changes.slice(0, FEED_PAGE_MAX);
  const items = page.map(({ change }) => change);
  const last = page.at(-1);
  return changes.length > FEED_PAGE_MAX && last !== undefined
    ? { items, endCursor: encodeCursor([String(last.sequence)]) }
    : { items };
}

/** Returns the changes of one node by imports, last first, from both forms of `BatchHistory`. */
export async function readImportsOf(
  connection: Connection,
  recordId: NodeId,
): Promise<readonly ImportChange[]> {
  const [replaced, made] = await connection.readTogether((work) =>
    Promise.all([
      work.run<{ readonly batchId: NodeId; readonly properties: Properties }>('read-replaced-of', {
        recordId,
        limit: integer(IMPORTS_OF_RECORD_MAX),
      }),
      work.run<{ readonly batchId: NodeId }>('find-making-import', { recordId }),
    ]),
  );
  const changes = replaced.map(({ batchId, properties }) => ({
    batchId,
    ...batchChange(properties),
  }));
  const known = new Set(changes.map(({ batchId }) => batchId));
  const first = made.filter(({ batchId }) => !known.has(batchId));
  return [...changes, ...first.map(({ batchId }) => ({ batchId, recordId, version: 1 }))].slice(
    0,
    IMPORTS_OF_RECORD_MAX,
  );
}

function batchChange(properties: Properties): BatchChange {
  const recordId = textOf(properties, 'recordId');
  const version = numberOf(properties, 'version');
  const before = Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name.startsWith(BEFORE_PREFIX))
      .map(([name, value]) => [name.slice(BEFORE_PREFIX.length), value]),
  );
  const stated = 'id' in before ? readStated(recordId, recordOf(recordId, before)) : undefined;
  return stated === undefined ? { recordId, version } : { recordId, before: stated, version };
}
