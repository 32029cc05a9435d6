import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { exportText } from '../../../graph/transfer/export-text.ts';
import { readSettings } from '../../settings.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withStore } from '../session/with-store.ts';
import { readStore } from './copy-into.ts';
import { withSpools } from './transfer-spools.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** Lines of an export that are no record: its head and its end. */
const FRAME_LINES = 2;

/** What to export and where to. */
export interface ExportTask {
  /** As the user called it. */
  readonly path: string;
  readonly publicOnly: boolean;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
}

/** Writes the records of the store as JSON Lines, and says loudly that some are private. */
export async function exportJsonLines(
  { path, publicOnly, force }: ExportTask,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const file = resolve(io.workingFolder, path);
  await checkFree(file, path, force);
  return withStore(session, (store) =>
    withSpools(readSettings(io.env).dataFolder, async (newSpool) => {
      const spool = newSpool();
      const hidden = await readStore(store, spool, session, { label: 'cli.exporting', publicOnly });
      let lines = 0;
      await writeFileSafely(
        file,
        counted(exportText(spool, publicOnly), () => {
          lines += 1;
        }),
      );
      const details = { count: lines - FRAME_LINES, file: printable(path) };
      io.stdout.write(`${say('cli.exported', details)}\n`);
      if (hidden > 0) io.stderr.write(`${say('cli.exportPrivate', { count: hidden })}\n`);
      return EXIT.OK;
    }),
  );
}

function* counted(texts: Iterable<string>, tell: () => void): Generator<string> {
  for (const text of texts) {
    tell();
    yield text;
  }
}

async function checkFree(file: string, path: string, force: boolean): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || (force && found.isFile())) return;
  const details = { file: printable(path) };
  if (found.isDirectory()) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'cli.exportIsFolder', parameters: details });
  }
  throw new CatalyzerError('CONFLICT', { key: 'cli.exportThere', parameters: details });
}
