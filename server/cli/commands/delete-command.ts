import type { Command } from 'commander';
import type { CommandSession } from '../session/command-session.ts';

/** `delete`: deletes one record with the records it contains. */
export function addDeleteCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('delete')
    .description(say('cli.delete'))
    .argument('<ID>', say('cli.deleteId'))
    .option('--write', say('cli.deleteWrite'))
    .addHelpText('after', say('cli.deleteExamples'))
    .action(async (id: string, { write = false }: { readonly write?: boolean }) => {
      const { deleteById } = await import('./delete.ts');
      end(await deleteById(id, write, session));
    });
}
