import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { applyImport } from '../../../graph/ingest/apply/apply-import.ts';
import type { ImportPlan } from '../../../graph/ingest/apply/import-plan.ts';
import { planImport } from '../../../graph/ingest/plan-import.ts';
import type { RowsRead } from '../../../graph/ingest/read/read-rows.ts';
import type { ImportReport } from '../../../graph/ingest/report/import-report.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { OPERATOR_SCOPE } from '../../access/scopes.ts';
import type { OpenStore } from '../../engine/open-store.ts';
import { importReportLines } from '../print/print-import-report.ts';
import { startProgress } from '../print/progress.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import type { ImportInput } from './import-input.ts';
import { writeRejectedRows } from './write-rejected-rows.ts';

/** Plans made for one file before the command gives up: another import keeps getting in between. */
const PLANS_MAX = 5;

/** How files are imported. */
export interface ImportFilesOptions {
  readonly write: boolean;
  /** Whether stdout gets the reports as one JSON text, and people their lines on stderr. */
  readonly json: boolean;
  /** Where rejected rows go; beside the file by default. */
  readonly rejected?: string;
  /** The command that would take the same in, to be shown after a dry run. */
  readonly commandToWrite: string;
}

/**
 * Reports what each input would change and, with `write`, changes it. FAILED when rows were rejected:
 * the good rows of a written import are in all the same.
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
    const report = await importOne(input, store, options.write, session);
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

/** The reports as one JSON text; `receipt` is null where nothing was written. */
function importJson(reports: readonly ImportReport[], receipt: string | undefined): string {
  const files = reports.map(({ cursor: _, kinds, ...report }) => ({
    ...report,
    kinds: Object.fromEntries(kinds),
  }));
  return JSON.stringify({ files, receipt: receipt ?? null });
}

function endLine({ batchId }: ImportReport, { say }: CommandSession): string {
  if (batchId === undefined) return say('cli.importUnchanged');
  const command = `npx catalyzer import --remove ${batchId}`;
  return say('cli.importDone', { batch: batchId, command });
}

async function importOne(
  { path, read }: ImportInput,
  store: GraphStore,
  write: boolean,
  session: CommandSession,
): Promise<ImportReport> {
  for (let plans = 1; ; plans += 1) {
    session.io.interrupted.throwIfAborted();
    const plan = await makePlan(path, read, store, session);
    if (!write) return plan.report;
    try {
      return await applyPlan(path, plan, store, session);
    } catch (error) {
      // Another import changed a record since the plan: plan again on what is there now.
      if (!(error instanceof CatalyzerError && error.code === 'STALE_VERSION')) throw error;
      if (plans < PLANS_MAX) continue;
      throw new CatalyzerError(
        'CONFLICT',
        { key: 'cli.importCrowded', parameters: {} },
        { cause: error },
      );
    }
  }
}

async function makePlan(
  path: string,
  read: RowsRead,
  store: GraphStore,
  session: CommandSession,
): Promise<ImportPlan> {
  const { io, say } = session;
  const progress = startProgress(say('cli.importChecking', { file: printable(path) }), session);
  progress.report(0, read.rows.length);
  const plan = planImport(read, store, OPERATOR_SCOPE, { now: io.now().toISOString() });
  return plan.finally(() => progress.end());
}

async function applyPlan(
  path: string,
  plan: ImportPlan,
  store: GraphStore,
  session: CommandSession,
): Promise<ImportReport> {
  const { io, say } = session;
  const progress = startProgress(say('cli.importWriting', { file: printable(path) }), session);
  progress.report(0, plan.changes);
  try {
    return await applyImport(plan, store, ({ done, total }) => {
      progress.report(done, total);
      // Between two commits: no row is half written, and a rerun goes on from here.
      if (done < total) throwIfInterrupted(io.interrupted);
    });
  } finally {
    progress.end();
  }
}

function throwIfInterrupted(interrupted: AbortSignal): void {
  if (!interrupted.aborted) return;
  throw new CatalyzerError('CONFLICT', { key: 'cli.importInterrupted', parameters: {} });
}
