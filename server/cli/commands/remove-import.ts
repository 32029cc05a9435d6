import { type TakeBackReport, takeBack } from '../../../graph/ingest/apply/undo-import.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { OPERATOR_SCOPE } from '../../access/scopes.ts';
import type { WriteReceipts } from '../../engine/write-receipts.ts';
import { startProgress } from '../print/progress.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/** Records that stay, told on the screen. */
const KEPT_MAX = 20;

/** `import --remove BATCH`: takes an import back and says which records stay, and why. */
export async function removeImport(
  batchId: string,
  store: GraphStore,
  receipts: WriteReceipts,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const progress = startProgress(say('cli.removing'), session);
  const report = await takeBack(batchId, store, OPERATOR_SCOPE, ({ done, total }) => {
    progress.report(done, total);
  }).finally(() => progress.end());
  io.stdout.write(`${removedLines(report, say).join('\n')}\n`);
  const receipt = receipts.issue(report.cursor);
  io.stdout.write(`${say('cli.removeReceipt', { receipt })}\n`);
  return EXIT.OK;
}

function removedLines(
  { batchId, deleted, restored, kept }: TakeBackReport,
  say: CommandSession['say'],
) {
  const left = kept.length - KEPT_MAX;
  return [
    say('cli.removed', { batch: batchId, deleted, restored }),
    ...(kept.length > 0 ? [say('cli.removedKept', { count: kept.length })] : []),
    ...kept.slice(0, KEPT_MAX).map(({ id, reason }) => `  ${id}: ${say(`cli.kept.${reason}`)}`),
    ...(left > 0 ? [`  ${say('cli.moreLines', { count: left })}`] : []),
  ];
}
