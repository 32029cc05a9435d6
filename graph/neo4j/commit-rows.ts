import type { NodeId } from '../model/nodes.ts';
import type { Work } from './connection.ts';
import { integer, type Properties } from './field-properties.ts';
import type { LoadedRecords } from './loaded-records.ts';
import type { StatementName } from './statements.ts';

/** Rows of one statement; larger batches are no faster and hold more memory. */
const BATCH_ROWS = 1_000;

/** In this order what a statement needs is there, and the ids that it takes are free. */
const BEFORE_NEW_NODES = [
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

/** A record that an import makes, and its place. */
interface MadeRecord {
  readonly id: string;
  readonly sequence: number;
}

/** Ids of new nodes, ours and the server's. */
type MadeNodes = readonly (readonly [id: NodeId, elementId: string])[];

/** The rows of a commit, gathered by the statement that writes them. */
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
   * Writes all of it; the server works on one batch while the next one is being packed. New
   * relationships name their ends as the server does: finding them by our ids would take a lock
   * and a walk through an index for each.
   */
  async write(work: Work, records: LoadedRecords, batchId: NodeId | undefined): Promise<void> {
    const sending = new Sending(work);
    for (const name of BEFORE_NEW_NODES) await sending.send(name, this.#rows.get(name) ?? []);
    const made = await sending.send<{ readonly made: MadeNodes }>('create-nodes', this.#nodes);
    for (const name of AFTER_NEW_NODES) await sending.send(name, this.#rows.get(name) ?? []);
    if (batchId !== undefined) await sending.send('create-made', this.#madeLists(batchId));
    if (this.#relationships.length > 0) {
      const news = new Map((await Promise.all(made)).flat().flatMap((row) => row.made));
      const end = (id: NodeId) => news.get(id) ?? records.elementIdOf(id);
      const rows = this.#relationships.map(([from, to, ...rest]) => [end(from), end(to), ...rest]);
      await sending.send('create-relationships', rows);
    }
    await sending.ended();
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

/** Statements that were sent, one after the other, without waiting for their ends. */
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
      // Its failure is heard in `ended`, when the later ones have been sent.
      batch.catch(() => {});
      batches.push(batch);
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#running.push(...batches);
    return batches;
  }

  async ended(): Promise<void> {
    await Promise.all(this.#running);
  }
}
