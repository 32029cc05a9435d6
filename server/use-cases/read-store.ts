import type { GraphStore } from '../../graph/store.ts';
import { type ReadResult, readEverything } from '../../graph/transfer/read-everything.ts';
import type { Spool } from '../../graph/transfer/spool.ts';
import type { TaskWatch } from './task-watch.ts';

/**
 * Reads the whole store into a spool as one phase of a task; reports its damaged records by id.
 * Errors: those of the store, the reason of the interruption.
 */
export async function readStore<Phase extends string>(
  store: GraphStore,
  spool: Spool,
  phase: Phase,
  watch: TaskWatch<Phase>,
  { publicOnly }: { readonly publicOnly: boolean } = { publicOnly: false },
): Promise<ReadResult> {
  const progress = watch.begin(phase);
  const onRead = (records: number) => progress.report(records, 0);
  const read = readEverything(store, spool, { publicOnly, onRead });
  const result = await read.finally(() => progress.end());
  const { damaged } = result;
  if (damaged.length > 0) {
    const parameters = { count: damaged.length, ids: damaged };
    watch.note({ key: 'cli.damagedRecords', parameters });
  }
  return result;
}
