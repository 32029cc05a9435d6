import { resolve } from 'node:path';
import type { ImportReport } from '../../../graph/ingest/report/import-report.ts';
import { rejectedRowsCsv } from '../../../graph/ingest/write/rejected-rows-csv.ts';
import { reasonOf } from '../print/print-import-report.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import type { ImportInput } from './import-input.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** Suffix of the file of rejected rows. */
export const REJECTED_SUFFIX = '.rejected.csv';

/**
 * Writes the rejected rows of an import as a CSV to correct: to the given file, else beside the
 * input. Writes nothing if no row was rejected. Errors: BAD_USER_INPUT that names the file.
 */
export async function writeRejectedRows(
  { path, read }: ImportInput,
  report: ImportReport,
  named: string | undefined,
  session: CommandSession,
): Promise<void> {
  if (report.total.rejected === 0) return;
  const { io, say } = session;
  const file = named ?? `${path}${REJECTED_SUFFIX}`;
  const text = rejectedRowsCsv(read, report, (error) => reasonOf(error, session));
  await writeFileSafely(resolve(io.workingFolder, file), [text]);
  const details = { count: report.total.rejected, file: printable(file) };
  io.stdout.write(`${say('cli.importRejectedWritten', details)}\n`);
}
