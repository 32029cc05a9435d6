import { checkFeedCursor } from '../feed-cursor.ts';
import { labelOfId } from '../model/ids.ts';
import { FEED_PAGE_MAX } from '../port-bounds.ts';
import { nodeChange, relationshipChange } from '../read-record.ts';
import type { ChangeCursor, FeedChange, FeedPage } from '../store.ts';
import type { Connection, Work } from './connection.ts';
import { integer, type Properties } from './field-properties.ts';
import { nodeColumns } from './node-values.ts';
import { numberOf, recordRow, textOf } from './record-properties.ts';
import { columnProperties, RELATIONSHIP_COLUMNS } from './relationship-values.ts';

interface NodeRow {
  readonly kind: FeedChange['kind'];
  /** Values of the columns of the label; only the first ones for a deleted record. */
  readonly record: readonly unknown[];
}

interface RelationshipRow {
  /** Values of the columns of relationships. */
  readonly record: readonly unknown[];
}

type SequencedChange = FeedPage['changes'][number];

/** A window that is read in advance. */
interface Ahead {
  readonly after: ChangeCursor;
  readonly upTo: ChangeCursor;
  readonly changes: Promise<SequencedChange[]>;
}

/**
 * Reads the feed in windows of sequence numbers, so that a record without a later change is read
 * once, by index. Neo4j does not make all of a commit visible at one moment, so no window extends
 * beyond a sequence number up to which every commit is known to have ended.
 */
export class FeedReader {
  readonly #connection: Connection;
  /** Every commit up to here has ended. */
  #settled: ChangeCursor = 0;
  #ahead: Ahead | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Notes that every commit up to this sequence number has ended, as reported by its writer. */
  settle(cursor: ChangeCursor): void {
    this.#settled = Math.max(this.#settled, cursor);
  }

  /** Lets the server plan its longest statement before the first reader waits for it. */
  async warm(): Promise<void> {
    await this.#window(0, 0);
  }

  /** Returns the changes after the cursor. */
  async readAfter(cursor: ChangeCursor): Promise<FeedPage> {
    const last = await this.#last(cursor);
    let after = cursor;
    while (after < last) {
      const { upTo, changes: reading } = this.#begin(after, last);
      const changes = await reading;
      const more = upTo < last;
      if (changes.length > 0 || !more) {
        // The next page is then available sooner; records that change meanwhile are reported again
        // later.
        if (more) this.#readAhead(upTo, last);
        return { changes, cursor: upTo, more };
      }
      after = upTo;
    }
    return { changes: [], cursor, more: false };
  }

  #begin(after: ChangeCursor, last: ChangeCursor): Ahead {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    if (ahead?.after === after) return ahead;
    const upTo = Math.min(after + FEED_PAGE_MAX, last);
    return { after, upTo, changes: this.#window(after, upTo) };
  }

  #readAhead(after: ChangeCursor, last: ChangeCursor): void {
    const ahead = this.#begin(after, last);
    ahead.changes.catch(() => {
      if (this.#ahead === ahead) this.#ahead = undefined;
    });
    this.#ahead = ahead;
  }

  /** Last sequence number up to which every commit has ended. */
  async #last(cursor: ChangeCursor): Promise<ChangeCursor> {
    if (cursor >= 0 && cursor + FEED_PAGE_MAX < this.#settled) {
      checkFeedCursor(cursor, this.#settled);
      return this.#settled;
    }
    const seen = await lastSequence({ run: (name) => this.#connection.read(name) });
    if (seen > this.#settled) this.settle(await this.#lastUnderLock());
    checkFeedCursor(cursor, this.#settled);
    return this.#settled;
  }

  /** A commit whose numbers are visible may still be in progress: the lock waits for its end. */
  #lastUnderLock(): Promise<ChangeCursor> {
    return this.#connection.write(async (work) => {
      await work.run('lock-store');
      return lastSequence(work);
    });
  }

  async #window(after: ChangeCursor, upTo: ChangeCursor): Promise<SequencedChange[]> {
    const places = { after: integer(after), upTo: integer(upTo) };
    const [nodes, relationships] = await this.#connection.readTogether((work) =>
      Promise.all([
        work.run<NodeRow>('read-feed-nodes', places),
        work.run<RelationshipRow>('read-feed-relationships', places),
      ]),
    );
    const changes = nodes.map(({ kind, record }) => {
      const columns = nodeColumns(labelOfId(String(record[0])));
      return readChange(kind, columnProperties(columns, record));
    });
    for (const { record } of relationships) {
      changes.push(readChange('relationship', columnProperties(RELATIONSHIP_COLUMNS, record)));
    }
    return changes
      .filter(({ sequence }) => sequence <= upTo)
      .sort((a, b) => a.sequence - b.sequence);
  }
}

async function lastSequence(work: Work): Promise<ChangeCursor> {
  const [counters] = await work.run<{ readonly sequence: ChangeCursor }>('read-counters');
  return counters?.sequence ?? 0;
}

function readChange(kind: FeedChange['kind'], properties: Properties): SequencedChange {
  const sequence = numberOf(properties, 'sequence');
  const publicSequence = numberOf(properties, 'publicSequence');
  switch (kind) {
    case 'node':
      return { ...nodeChange(recordRow(properties)), sequence, publicSequence };
    case 'relationship':
      return { ...relationshipChange(recordRow(properties)), sequence, publicSequence };
    case 'nodeGone':
    case 'relationshipGone':
      return { kind, id: textOf(properties, 'id'), sequence, publicSequence };
  }
}
