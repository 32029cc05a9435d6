import type { NodeId } from '../model/nodes.ts';
import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import { FEED_PAGE_MAX } from '../port-bounds.ts';
import { readStated } from '../read-record.ts';
import type { BatchChange } from '../store.ts';
import type { Connection } from './connection.ts';
import { integer, type Properties } from './field-properties.ts';
import { numberOf, recordOf, textOf } from './record-properties.ts';
import { BEFORE_PREFIX } from './write-records.ts';

interface Told {
  readonly sequence: number;
  readonly change: BatchChange;
}

/** One page of what an import replaced, last change first, from both forms of `BatchStory`. */
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
  const told: Told[] = replaced.map(({ properties }) => ({
    sequence: numberOf(properties, 'sequence'),
    change: batchChange(properties),
  }));
  for (const { recordId, sequence } of made) {
    told.push({ sequence, change: { recordId, version: 1 } });
  }
  told.sort((left, right) => right.sequence - left.sequence);
  const page = told.slice(0, FEED_PAGE_MAX);
  const items = page.map(({ change }) => change);
  const last = page.at(-1);
  return told.length > FEED_PAGE_MAX && last !== undefined
    ? { items, endCursor: encodeCursor([String(last.sequence)]) }
    : { items };
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
