import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { columnsOf } from '../../../graph/ingest/columns/columns.ts';
import type { RowKind } from '../../../graph/ingest/columns/row-kinds.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../graph/ingest/write/csv-text.ts';
import type { CheckedRow } from '../../../graph/ingest/write/exported-rows.ts';
import type { Spool } from '../../../graph/transfer/spool.ts';
import { readSettings } from '../../settings.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withStore } from '../session/with-store.ts';
import { readStore } from './copy-into.ts';
import type { ExportTask } from './export-json-lines.ts';
import { exportedRows, readCompanies } from './exported-rows-of-spool.ts';
import { withSpools } from './transfer-spools.ts';
import { unwritableFile, writeFileSafely } from './write-file-safely.ts';

/** The files in the order in which they can be imported: what is named comes before who names it. */
const ORDER: readonly RowKind[] = [
  'organization',
  'group',
  'person',
  'evidence',
  'capability',
  'equipment',
  'need',
  'requirement',
  'membership',
  'participation',
  'tie',
];
/** Records that a row cannot say exactly, told by their ids. */
const SHOWN_MAX = 5;

/** Writes a CSV per kind into a folder, with the columns that the import reads. */
export async function exportCsv(task: ExportTask, session: CommandSession): Promise<number> {
  const { io, say } = session;
  const { path, publicOnly, force } = task;
  const folder = resolve(io.workingFolder, path);
  await checkFree(folder, path, force);
  return withStore(session, (store) =>
    withSpools(readSettings(io.env).dataFolder, async (newSpool) => {
      const spool = newSpool();
      const hidden = await readStore(store, spool, session, { label: 'cli.exporting', publicOnly });
      const { rows, inexact } = await writeFolder(spool, folder, path);
      io.stdout.write(`${say('cli.exportedRows', { count: rows, file: printable(path) })}\n`);
      if (inexact.length > 0) {
        const shown = inexact.slice(0, SHOWN_MAX).join(', ');
        io.stderr.write(`${say('cli.exportInexact', { count: inexact.length, shown })}\n`);
      }
      if (hidden > 0) io.stderr.write(`${say('cli.exportPrivate', { count: hidden })}\n`);
      return EXIT.OK;
    }),
  );
}

/** Under another name first, so that a new folder is there whole or not at all. */
async function writeFolder(spool: Spool, folder: string, path: string) {
  const part = `${folder}.part`;
  const companies = readCompanies(spool);
  const told = { rows: 0, inexact: [...companies.unsaid] };
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true, mode: 0o700 });
    for (const [at, kind] of ORDER.entries()) {
      const name = `${String(at + 1).padStart(2, '0')}-${kind}.csv`;
      const rows = exportedRows(spool, kind, companies);
      await writeFileSafely(join(part, name), csvTexts(kind, rows, told));
    }
    await moveInto(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => {});
    if (error instanceof CatalyzerError) throw error;
    throw unwritableFile(path, error);
  }
  return told;
}

async function moveInto(part: string, folder: string): Promise<void> {
  const known = await readdir(folder).catch(() => undefined);
  if (known === undefined || known.length === 0) {
    if (known !== undefined) await rm(folder, { recursive: true });
    await rename(part, folder);
    return;
  }
  for (const name of await readdir(part)) await rename(join(part, name), join(folder, name));
  await rm(part, { recursive: true });
}

function* csvTexts(
  kind: RowKind,
  rows: Iterable<CheckedRow>,
  told: { rows: number; readonly inexact: string[] },
): Generator<string> {
  const columns = columnsOf(kind).map(({ name }) => name);
  yield `${BYTE_ORDER_MARK}${csvLine(columns)}`;
  for (const { cells, inexact } of rows) {
    told.rows += 1;
    told.inexact.push(...inexact);
    yield csvLine(columns.map((name) => cells.get(name) ?? ''));
  }
}

async function checkFree(folder: string, path: string, force: boolean): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return;
  const parameters = { file: printable(path) };
  if (!found.isDirectory()) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'cli.exportIsFile', parameters });
  }
  if (force || (await readdir(folder)).length === 0) return;
  throw new CatalyzerError('CONFLICT', { key: 'cli.exportThere', parameters });
}
