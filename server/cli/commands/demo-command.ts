import type { Command } from 'commander';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { withWrittenStore } from './with-written-store.ts';

interface DemoOptions {
  readonly remove?: true;
}

/** `demo equipment [--remove]`: loads an invented institute to try things on, and removes it. */
export function addDemoCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('demo')
    .description(say('cli.demo'))
    .argument('<WHAT>', say('cli.demoWhat'))
    .option('--remove', say('cli.demoRemove'))
    .addHelpText('after', say('cli.demoExamples'))
    .action(async (what: string, { remove }: DemoOptions) => {
      if (what !== 'equipment') throw new UsageError('cli.demoBadWhat', { value: what });
      const { loadDemo, removeDemo } = await import('./demo.ts');
      const task = remove === true ? removeDemo : loadDemo;
      const missing = remove === true ? 'refuse' : 'make';
      end(
        await withWrittenStore(
          session,
          (store, receipts) => task({ store, receipts }, session),
          missing,
        ),
      );
    });
}
