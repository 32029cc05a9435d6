import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { GraphStore } from '../../graph/store.ts';
import { type Comparison, compareSpools } from '../../graph/transfer/compare-spools.ts';
import type { Spool } from '../../graph/transfer/spool.ts';
import { withSpools } from '../../graph/transfer/with-spools.ts';
import { writeEverything } from '../../graph/transfer/write-everything.ts';
import { orInterruption } from './interruption.ts';
import { readStore } from './read-store.ts';
import type { TaskWatch } from './task-watch.ts';

/** Watch on a copy. */
export type CopyWatch = TaskWatch<'reading' | 'checking' | 'writing'>;

/** Source and target of a copy. */
export interface CopyTask {
  /** Reads the source, another store or an export, into the spool. */
  fill(spool: Spool): Promise<void>;
  /** Name of the target in messages. */
  readonly target: string;
  /** Opens the target for the duration of a task. */
  withTarget<Result>(task: (store: GraphStore) => Promise<Result>): Promise<Result>;
  /** False: only checks that the copy is possible. */
  readonly write: boolean;
  /** Folder for private records. */
  readonly spoolFolder: string;
}

/** Target store, its name, and spools to examine it with. */
interface CopyTarget {
  readonly store: GraphStore;
  readonly name: string;
  newSpool(): Spool;
}

/**
 * Copies every record, ids and versions included, into a store that is empty or holds part of the
 * same copy, and proves that both are equal. Returns the number of lines. Errors: CONFLICT if the
 * target holds anything else, or changed meanwhile; those of the store; the reason of the
 * interruption, as an Interruption if a part was written.
 */
export async function copyRecords(task: CopyTask, watch: CopyWatch): Promise<number> {
  return withSpools(task.spoolFolder, async (newSpool) => {
    const source = newSpool();
    await task.fill(source);
    return task.withTarget(async (store) => {
      const target = { store, name: task.target, newSpool };
      const { equal, missing } = await checkTarget(source, target, watch);
      const total = equal + missing;
      if (!task.write || missing === 0) return total;
      if (equal > 0) watch.note({ key: 'cli.copyGoesOn', parameters: { count: equal } });
      await write(source, store, total, watch);
      await orInterruption(proveEqual(source, target, watch), watch.interrupted, () => ({
        key: 'cli.copyStopped',
        parameters: { done: total, total },
      }));
      return total;
    });
  });
}

/** Compares the target with the source. Error: CONFLICT if the target holds anything else. */
async function checkTarget(
  source: Spool,
  target: CopyTarget,
  watch: CopyWatch,
): Promise<Comparison> {
  const comparison = await compare(source, target, watch);
  const { unexpected } = comparison;
  if (unexpected === undefined) return comparison;
  throw new CatalyzerError('CONFLICT', {
    key: 'copyTargetNotEmpty',
    parameters: { target: target.name, id: recordOf(unexpected) },
  });
}

async function proveEqual(source: Spool, target: CopyTarget, watch: CopyWatch): Promise<void> {
  const { unexpected, missing } = await compare(source, target, watch);
  if (unexpected === undefined && missing === 0) return;
  const id = unexpected === undefined ? '?' : recordOf(unexpected);
  const parameters = { target: target.name, id };
  throw new CatalyzerError('CONFLICT', { key: 'copyNotEqual', parameters });
}

async function compare(
  source: Spool,
  { store, newSpool }: CopyTarget,
  watch: CopyWatch,
): Promise<Comparison> {
  const found = newSpool();
  await readStore(store, found, 'checking', watch);
  return compareSpools(source, found, watch.interrupted);
}

async function write(
  source: Spool,
  store: GraphStore,
  total: number,
  watch: CopyWatch,
): Promise<void> {
  const progress = watch.begin('writing');
  progress.report(0, total);
  let done = 0;
  const written = writeEverything(source.lines(), store, (lines) => {
    done = lines;
    progress.report(done, total);
  });
  await orInterruption(written, watch.interrupted, () => ({
    key: 'cli.copyStopped',
    parameters: { done, total },
  })).finally(() => progress.end());
}

/** Returns the id of the record or of its import, the last word of a key. */
function recordOf(key: string): string {
  return key.split(' ')[2] ?? key;
}
