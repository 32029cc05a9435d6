import type { OpenStore } from '../../engine/open-store.ts';
import { type ImportUndone, undoImport } from '../../use-cases/undo-import.ts';
import { watchTask } from '../print/watch-task.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/** Maximum number of kept records that are listed. */
const KEPT_MAX = 20;

/** `import --remove BATCH`: undoes an import and lists the records that stay, with the reason. */
export async function removeImport(
  batchId: string,
  opened: Pick<OpenStore, 'store' | 'receipts'>,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const watch = watchTask({ removing: say('cli.removing') }, session);
  const { report, receipt } = await undoImport(batchId, opened, watch);
  io.stdout.write(`${removedLines(report, say).join('\n')}\n`);
  io.stdout.write(`${say('cli.removeReceipt', { receipt })}\n`);
  return EXIT.OK;
}

function removedLines(
  { batchId, deleted, restored, kept }: ImportUndone['report'],
  say: CommandSession['say'],
) {
  const left = kept.length - KEPT_MAX;
  return [
    say('cli.removed', { batch: batchId, deleted, restored }),
    ...(kept.length > 0 ? [say('cli.removedKept', { count: kept.length })] : []),
    ...kept.slice(0, KEPT_MAX).map((one) => `  ${one.id}: ${reasonOf(one, say)}`),
    ...(left > 0 ? [`  ${say('cli.moreLines', { count: left })}`] : []),
  ];
}

function reasonOf(
  { reason, by }: ImportUndone['report']['kept'][number],
  say: CommandSession['say'],
): string {
  if (reason === 'damaged') return say('cli.kept.damaged');
  if (by === undefined) return say('cli.kept.changed');
  return say(reason === 'changed' ? 'cli.kept.changedBy' : 'cli.kept.inUse', { by });
}
