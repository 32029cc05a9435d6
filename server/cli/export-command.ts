import type { Command } from 'commander';
import type { CommandSession } from './command-session.ts';

interface ExportOptions {
  readonly public?: true;
  readonly force?: true;
}

/** `export FILE`: writes every record, or every public one. */
export function addExportCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('export')
    .description(say('cli.export'))
    .argument('<PATH>', say('cli.exportPath'))
    .option('--public', say('cli.exportPublic'))
    .option('--force', say('cli.exportForce'))
    .addHelpText('after', say('cli.exportExamples'))
    .action(async (path: string, options: ExportOptions) => {
      const { exportJsonLines } = await import('./export-json-lines.ts');
      const publicOnly = options.public === true;
      end(await exportJsonLines({ path, publicOnly, force: options.force === true }, session));
    });
}
