import type { GraphStore } from '../../graph/store.ts';
import { readEverything } from '../../graph/transfer/read-everything.ts';
import type { Spool } from '../../graph/transfer/spool.ts';
import type { TaskWatch } from './task-watch.ts';

/**
 * Reads the whole store into a spool as one phase of a task; says when some of its records are
 * damaged. Gives how many are not public in effect. Errors: those of the store, the reason of the
 * interruption.
 */
export async function readStore<Phase extends string>(
  store: GraphStore,
  spool: Spool,
  phase: Phase,
  watch: TaskWatch<Phase>,
  { publicOnly }: { readonly publicOnly: boolean } = { publicOnly: false },
): Promise<number> {
  const progress = watch.begin(phase);
  const onRead = (records: number) => progress.report(records, 0);
  const read = readEverything(store, spool, { publicOnly, onRead });
  const { hidden, damaged } = await read.finally(() => progress.end());
  if (damaged > 0) watch.note({ key: 'cli.readDamaged', parameters: { count: damaged } });
  return hidden;
}
