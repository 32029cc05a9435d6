import type { OpenStore } from '../../engine/open-store.ts';
import { type ImportWatch, importRows } from '../../use-cases/import-rows.ts';
import type { ImportInput } from '../files/import-input.ts';
import { writeRejectedRows } from '../files/write-rejected-rows.ts';
import { importReportLines } from '../print/print-import-report.ts';
import { printable } from '../print/text-style.ts';
import { watchTask } from '../print/watch-task.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

type ImportReport = Awaited<ReturnType<typeof importRows>>;

/** Options of an import of files. */
export interface ImportFilesOptions {
  readonly write: boolean;
  /** True if stdout gets the reports as one JSON text, and stderr the lines for people. */
  readonly json: boolean;
  /** Source that numbered the rows; by default that of an earlier import with this file name. */
  readonly source?: string;
  /** True if a row may give its record a wholly different name. */
  readonly acceptRenames: boolean;
  /** File for rejected rows; beside the input by default. */
  readonly rejected?: string;
  /** Command that performs the import, shown after a dry run. */
  readonly commandToWrite: string;
}

/**
 * Reports the changes of each input and, with `write`, makes them. FAILED if rows were rejected:
 * the good rows of a written import are imported all the same.
 */
export async function importFiles(
  inputs: readonly ImportInput[],
  { store, receipts }: Pick<OpenStore, 'store' | 'receipts'>,
  options: ImportFilesOptions,
  asked: CommandSession,
): Promise<number> {
  const session = options.json ? { ...asked, io: { ...asked.io, stdout: asked.io.stderr } } : asked;
  const { io, say } = session;
  const reports: ImportReport[] = [];
  let rejected = 0;
  let changes = 0;
  for (const input of inputs) {
    const { write, source, acceptRenames } = options;
    const settings = { write, acceptRenames, ...(source === undefined ? {} : { source }) };
    const task = { rows: input.read, store, now: io.now, ...settings };
    const report = await importRows(task, watchImport(input, session));
    reports.push(report);
    io.stdout.write(`${printable(input.path)}\n`);
    io.stdout.write(`${importReportLines(report, session).join('\n')}\n`);
    await writeRejectedRows(input, report, options.rejected, session);
    if (options.write) io.stdout.write(`${endLine(report, session)}\n`);
    rejected += report.total.rejected;
    changes += report.changes.created + report.changes.updated;
  }
  if (!options.write && rejected > 0 && inputs.length > 1) {
    io.stdout.write(`${say('cli.importDryTogether')}\n`);
  }
  if (!options.write && changes > 0) {
    io.stdout.write(`${say('cli.importDry', { command: options.commandToWrite })}\n`);
  } else if (!options.write) {
    io.stdout.write(`${say('cli.importNothingNew')}\n`);
  }
  const cursor = Math.max(0, ...reports.map((report) => report.cursor ?? 0));
  const receipt = cursor > 0 ? receipts.issue(cursor) : undefined;
  if (receipt !== undefined) io.stdout.write(`${say('cli.importReceipt', { receipt })}\n`);
  if (options.json) asked.io.stdout.write(`${importJson(reports, receipt)}\n`);
  return rejected > 0 ? EXIT.FAILED : EXIT.OK;
}

/** Returns the reports as one JSON text; `receipt` is null when nothing was written. */
function importJson(reports: readonly ImportReport[], receipt: string | undefined): string {
  const files = reports.map(({ cursor: _, kinds, ...report }) => ({
    ...report,
    kinds: Object.fromEntries(kinds),
  }));
  return JSON.stringify({ files, receipt: receipt ?? null });
}

function endLine({ batchId }: ImportReport, { say }: CommandSession): string {
  if (batchId === undefined) return say('cli.importUnchanged');
  const command = `./catalyzer import --remove ${batchId}`;
  return say('cli.importDone', { batch: batchId, command });
}

function watchImport({ path }: ImportInput, session: CommandSession): ImportWatch {
  const { say } = session;
  const file = printable(path);
  const labels = {
    checking: say('cli.importChecking', { file }),
    writing: say('cli.importWriting', { file }),
  };
  return watchTask(labels, session);
}
