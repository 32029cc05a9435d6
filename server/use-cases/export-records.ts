import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { GraphStore } from '../../graph/store.ts';
import { exportText } from '../../graph/transfer/export-text.ts';
import type { Spool } from '../../graph/transfer/spool.ts';
import { withSpools } from '../../graph/transfer/with-spools.ts';
import { readStore } from './read-store.ts';
import type { TaskWatch } from './task-watch.ts';

/** Scope and source of an export. */
export interface ExportTask {
  readonly store: GraphStore;
  readonly publicOnly: boolean;
  /** Folder for private records. */
  readonly spoolFolder: string;
}

/** Result of an export. */
export interface Exported {
  readonly records: number;
  /** Exported records that are not public in effect. */
  readonly hidden: number;
  /** Ids of damaged records: exported as they are, or left out if only public ones are exported. */
  readonly damaged: readonly string[];
}

/** Lines of an export that are not records: its head and its end. */
const FRAME_LINES = 2;

/**
 * Passes every record of the store, or every public one, to `write` as JSON Lines that can be
 * restored. Errors: BAD_USER_INPUT (exportNothing: `write` is not called), those of the store and
 * of `write`, the reason of the interruption.
 */
export async function exportRecords(
  { store, publicOnly, spoolFolder }: ExportTask,
  watch: TaskWatch<'reading'>,
  write: (texts: Iterable<string>) => Promise<void>,
): Promise<Exported> {
  return withSpools(spoolFolder, async (newSpool) => {
    const spool = newSpool();
    const { hidden, damaged } = await readStore(store, spool, 'reading', watch, { publicOnly });
    checkNotEmpty(spool);
    let lines = 0;
    const counted = function* (texts: Iterable<string>) {
      for (const text of texts) {
        watch.interrupted.throwIfAborted();
        lines += 1;
        yield text;
      }
    };
    await write(counted(exportText(spool, publicOnly)));
    return { records: lines - FRAME_LINES, hidden, damaged };
  });
}

/** Refuses to export nothing, which would replace a good file by an empty one. */
export function checkNotEmpty(spool: Spool): void {
  const { done } = spool.lines().next();
  if (done) throw new CatalyzerError('BAD_USER_INPUT', { key: 'exportNothing', parameters: {} });
}
