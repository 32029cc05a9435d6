import type { Command } from 'commander';
import { type CommandSession, UsageError } from '../session/command-session.ts';

interface CopyOptions {
  readonly from?: string;
  readonly to?: string;
}

/** `copy --from STORE --to STORE`: an exact copy of every record. */
export function addCopyCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('copy')
    .description(say('cli.copy'))
    .option('--from <SOURCE>', say('cli.copyFrom'))
    .option('--to <TARGET>', say('cli.copyTo'))
    .addHelpText('after', say('cli.copyExamples'))
    .action(async ({ from, to }: CopyOptions) => {
      if (from === undefined || to === undefined) throw new UsageError('cli.copyNeedsBoth');
      const { copyStore } = await import('./copy-store.ts');
      end(await copyStore(from, to, session));
    });
}
