import { expect } from '@jest/globals';
import type { NodeId } from '../../../graph/model/nodes.ts';
import type { BatchChange, Change, GraphStore } from '../../../graph/store.ts';
import { readEverything } from '../../../graph/transfer/read-everything.ts';
import type { Spool } from '../../../graph/transfer/spool.ts';
import { writeEverything } from '../../../graph/transfer/write-everything.ts';
import { importBatch, puts } from '../../builders.ts';
import { feedAfter } from '../store-contract/fresh-store.ts';
import { type RecordStates, Replica } from '../store-contract/replica.ts';

const BATCHES = ['one', 'two'].map((key) => importBatch(key));

/** Fills a store with commits, every second of them those of an import; refused ones are left. */
export async function fill(store: GraphStore, commits: readonly (readonly Change[])[]) {
  await store.commit(puts(...BATCHES));
  for (const [at, changes] of commits.entries()) {
    const batch = at % 2 === 0 ? BATCHES[at % 4 === 0 ? 0 : 1]?.id : undefined;
    await store
      .commit(changes, batch === undefined ? {} : { batchId: batch })
      .catch(() => undefined);
  }
}

/** Copies one store into another by way of a spool, which it closes. */
export async function copyStore(from: GraphStore, to: GraphStore, spool: Spool): Promise<void> {
  await readEverything(from, spool, { publicOnly: false, onRead: () => {} });
  await writeEverything(spool.lines(), to, () => {});
  spool.close();
}

/** Records reported by the feed, and records replaced by each import. */
export async function contentOf(
  store: GraphStore,
): Promise<{ readonly records: RecordStates; readonly batches: readonly BatchChange[][] }> {
  const replica = new Replica();
  replica.follow(await feedAfter(store, 0));
  const batches: BatchChange[][] = [];
  for (const { id } of BATCHES) batches.push(await batchChanges(store, id));
  return { records: replica.records, batches };
}

/** Checks that both stores agree on every record and every import. */
export async function expectEqual(one: GraphStore, other: GraphStore): Promise<void> {
  expect(await contentOf(other)).toEqual(await contentOf(one));
}

async function batchChanges(store: GraphStore, id: NodeId): Promise<BatchChange[]> {
  return [...(await store.batchChanges(id)).items];
}
