import { resolve } from 'node:path';
import type { GraphStore } from '../../../graph/store.ts';
import { readSettings } from '../../settings.ts';
import { exportMachines } from '../../use-cases/export-machines.ts';
import { exportRecords } from '../../use-cases/export-records.ts';
import { exportRows } from '../../use-cases/export-rows.ts';
import type { TaskWatch } from '../../use-cases/task-watch.ts';
import { checkFolderFree, writeCsvFolder } from '../files/write-csv-folder.ts';
import { checkFileFree, writeFileSafely } from '../files/write-file-safely.ts';
import { printable } from '../print/text-style.ts';
import { watchTask } from '../print/watch-task.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { ofWholeStore, type StoreTask, withStore } from '../session/with-store.ts';

/** Maximum number of ids listed of records that a row cannot represent exactly. */
const SHOWN_MAX = 5;

/** Options of an export, target included. */
export interface ExportOptions {
  /** Path as the user typed it. */
  readonly path: string;
  readonly publicOnly: boolean;
  /** True if an existing file may be replaced. */
  readonly force: boolean;
}

/** Writes the records of the store as JSON Lines, with a clear warning when some are private. */
export async function exportJsonLines(
  { path, publicOnly, force }: ExportOptions,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const file = resolve(io.workingFolder, path);
  await checkFileFree(file, path, force);
  return withWholeStore(session, async ({ store, spoolFolder, watch }) => {
    const task = { store, publicOnly, spoolFolder };
    const { records, hidden, damaged } = await exportRecords(task, watch, (texts) =>
      writeFileSafely(file, texts, { keepPrevious: true }),
    );
    io.stdout.write(`${say('cli.exported', { count: records, file: printable(path) })}\n`);
    printHidden(hidden, session);
    return damaged.length > 0 ? EXIT.FAILED : EXIT.OK;
  });
}

/** Writes a CSV per kind into a folder, with the columns that the import reads. */
export async function exportCsv(
  { path, publicOnly, force }: ExportOptions,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const folder = resolve(io.workingFolder, path);
  await checkFolderFree(folder, path, force);
  return withWholeStore(session, async ({ store, spoolFolder, watch }) => {
    const task = { store, publicOnly, spoolFolder };
    const { rows, inexact, hidden, damaged } = await exportRows(task, watch, (kinds) =>
      writeCsvFolder(folder, path, kinds),
    );
    io.stdout.write(`${say('cli.exportedRows', { count: rows, file: printable(path) })}\n`);
    if (inexact.length > 0) {
      const shown = inexact.slice(0, SHOWN_MAX).join(', ');
      io.stderr.write(`${say('cli.exportInexact', { count: inexact.length, shown })}\n`);
    }
    printHidden(hidden, session);
    return damaged.length > 0 ? EXIT.FAILED : EXIT.OK;
  });
}

/** Writes the public machines in an external format. */
export async function exportMachineFile(
  { path, force, format }: ExportOptions & { readonly format: string },
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const file = resolve(io.workingFolder, path);
  await checkFileFree(file, path, force);
  return withWholeStore(session, async ({ store, watch }) => {
    const { machines, content } = await exportMachines(store, format, watch);
    await writeFileSafely(file, typeof content === 'string' ? [content] : content, {
      keepPrevious: true,
    });
    const parameters = { count: machines, file: printable(path), format };
    io.stdout.write(`${say('cli.exportedMachines', parameters)}\n`);
    return EXIT.OK;
  });
}

/** Runs a task on a store whose database is not damaged, with progress on stderr. */
function withWholeStore(
  session: CommandSession,
  task: (parts: {
    readonly store: GraphStore;
    readonly spoolFolder: string;
    readonly watch: TaskWatch<'reading'>;
  }) => Promise<number>,
): Promise<number> {
  const exporting: StoreTask<number> = (store) => {
    const { dataFolder } = readSettings(session.io.env);
    const watch = watchTask({ reading: session.say('cli.exporting') }, session);
    return task({ store, spoolFolder: dataFolder, watch });
  };
  return withStore(session, ofWholeStore(session, exporting));
}

function printHidden(hidden: number, { io, say }: CommandSession): void {
  if (hidden > 0) io.stderr.write(`${say('cli.exportPrivate', { count: hidden })}\n`);
}
