import type { NodeId } from '../model/nodes.ts';
import type { Work } from './connection.ts';
import { integer, type Properties } from './field-properties.ts';
import type { LoadedRecords } from './loaded-records.ts';
import { type SharedRows, sharedRows } from './relationship-values.ts';
import type { StatementName } from './statements.ts';

/** Rows per statement; larger batches are not faster and use more memory. */
const BATCH_ROWS = 1_000;

/**
 * Statements in an order in which everything that one needs exists, and the ids that it takes are
 * free.
 */
const BEFORE_NEW_NODES = [
  'forget-replaced',
  'delete-relationships',
  'delete-external-ids',
  'delete-nodes',
  'write-tombstones',
  'delete-tombstones',
] as const satisfies readonly StatementName[];
const AFTER_NEW_NODES = [
  'update-nodes',
  'move-nodes',
  'create-external-ids',
  'update-relationships',
  'move-relationships',
  'write-replaced',
] as const satisfies readonly StatementName[];

type StatementOfRows = (typeof BEFORE_NEW_NODES | typeof AFTER_NEW_NODES)[number];

/** A new node. */
interface NewNode extends Properties {
  readonly label: string;
  readonly properties: Properties;
}

/** A new relationship: its ends, its type, the values of its columns. */
type NewRelationship = readonly [from: NodeId, to: NodeId, type: string, ...values: unknown[]];

/** A record that an import creates, and its sequence number. */
interface MadeRecord {
  readonly id: string;
  readonly sequence: number;
}

/** Our ids and the server's ids of new nodes. */
type MadeNodes = readonly (readonly [id: NodeId, elementId: string])[];

/** Rows of a commit, grouped by the statement that writes them. */
export class CommitRows {
  readonly #rows = new Map<StatementName, Properties[]>();
  readonly #nodes: NewNode[] = [];
  readonly #relationships: NewRelationship[] = [];
  readonly #made: MadeRecord[] = [];

  add(name: StatementOfRows, row: Properties): void {
    const rows = this.#rows.get(name);
    if (rows === undefined) this.#rows.set(name, [row]);
    else rows.push(row);
  }

  addNewNode(node: NewNode): void {
    this.#nodes.push(node);
  }

  addNewRelationship(relationship: NewRelationship): void {
    this.#relationships.push(relationship);
  }

  addMade(record: MadeRecord): void {
    this.#made.push(record);
  }

  /**
   * Writes all rows; the server works on one batch while the next is being packed. New
   * relationships refer to their ends by the server's ids: finding them by ours would take a lock
   * and an index lookup each. Returns the server's ids of the new nodes.
   */
  async write(
    work: Work,
    records: LoadedRecords,
    batchId: NodeId | undefined,
  ): Promise<ReadonlyMap<NodeId, string>> {
    const sending = new Sending(work);
    for (const name of BEFORE_NEW_NODES) await sending.send(name, this.#rows.get(name) ?? []);
    const made = await sending.send<{ readonly made: MadeNodes }>('create-nodes', this.#nodes);
    for (const name of AFTER_NEW_NODES) await sending.send(name, this.#rows.get(name) ?? []);
    if (batchId !== undefined) await sending.send('create-made', this.#madeLists(batchId));
    const news = new Map((await Promise.all(made)).flat().flatMap((row) => row.made));
    await this.#writeRelationships(sending, (id) => news.get(id) ?? records.elementIdOf(id));
    await sending.ended();
    return news;
  }

  async #writeRelationships(sending: Sending, end: (id: NodeId) => string): Promise<void> {
    for (let start = 0; start < this.#relationships.length; start += BATCH_ROWS) {
      const some = this.#relationships.slice(start, start + BATCH_ROWS);
      const named = some.map(([from, to, ...rest]) => [end(from), end(to), ...rest]);
      await sending.sendRelationships(sharedRows(named));
    }
  }

  #madeLists(batchId: NodeId): Properties[] {
    const lists: Properties[] = [];
    for (let start = 0; start < this.#made.length; start += BATCH_ROWS) {
      const some = this.#made.slice(start, start + BATCH_ROWS);
      const sequences = some.map(({ sequence }) => integer(sequence));
      const recordIds = some.map(({ id }) => id);
      lists.push({ batchId, sequence: sequences[0], recordIds, sequences });
    }
    return lists;
  }
}

/** Statements that were sent one after the other without waiting for their results. */
class Sending {
  readonly #work: Work;
  readonly #running: Promise<unknown>[] = [];

  constructor(work: Work) {
    this.#work = work;
  }

  async send<Row>(name: StatementName, rows: readonly unknown[]): Promise<Promise<Row[]>[]> {
    const batches: Promise<Row[]>[] = [];
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      const batch = this.#work.run<Row>(name, { rows: rows.slice(start, start + BATCH_ROWS) });
      batches.push(batch);
      await this.#sent(batch);
    }
    return batches;
  }

  /**
   * Checks the count, because an end deleted by another program would silently drop its
   * relationships.
   */
  async sendRelationships({ same, rows }: SharedRows): Promise<void> {
    type Row = { readonly made: number };
    const made = this.#work.run<Row>('create-relationships', { same, rows });
    const checked = made.then(([row]) => {
      if (row?.made !== rows.length) throw new Error('An end of a new relationship is gone.');
    });
    await this.#sent(checked);
  }

  /** Its failure is reported by `ended`, after the later ones have been sent. */
  async #sent(batch: Promise<unknown>): Promise<void> {
    batch.catch(() => {});
    this.#running.push(batch);
    await new Promise((resolve) => setImmediate(resolve));
  }

  async ended(): Promise<void> {
    await Promise.all(this.#running);
  }
}
