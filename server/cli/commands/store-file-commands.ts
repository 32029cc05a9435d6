import type { Command } from 'commander';
import type { CommandSession } from '../session/command-session.ts';

/** `backup FILE`, `restore FILE`, `verify`: the store as files on disk. */
export function addStoreFileCommands(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('backup')
    .description(say('cli.backup'))
    .argument('<FILE>', say('cli.backupFile'))
    .option('--force', say('cli.exportForce'))
    .addHelpText('after', say('cli.backupExamples'))
    .action(async (path: string, { force }: { readonly force?: true }) => {
      const { backUp } = await import('./store-file.ts');
      end(await backUp(path, force === true, session));
    });
  program
    .command('restore')
    .description(say('cli.restore'))
    .argument('<FILE>', say('cli.restoreFile'))
    .option('--to <FOLDER>', say('cli.restoreTo'))
    .action(async (path: string, { to }: { readonly to?: string }) => {
      const { restore } = await import('./store-file.ts');
      end(await restore(path, to, session));
    });
  program
    .command('verify')
    .description(say('cli.verify'))
    .action(async () => {
      const { verify } = await import('./store-file.ts');
      end(await verify(session));
    });
}
