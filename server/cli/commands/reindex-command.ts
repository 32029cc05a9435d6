import type { Command } from 'commander';
import type { CommandSession } from '../session/command-session.ts';

/** `reindex`: builds the saved index again. */
export function addReindexCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('reindex')
    .description(say('cli.reindex'))
    .addHelpText('after', say('cli.reindexExamples'))
    .action(async () => {
      const { reindex } = await import('./reindex.ts');
      end(await reindex(session));
    });
}
