import type { Command } from 'commander';
import { MACHINE_FORMATS } from '../../use-cases/export-machines.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';

interface ExportOptions {
  readonly format?: string;
  readonly public?: true;
  readonly force?: true;
}

/** `export FILE|FOLDER`: writes every record, or every public one. */
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
    .option('--format <FORMAT>', say('cli.exportFormat'))
    .option('--public', say('cli.exportPublic'))
    .option('--force', say('cli.exportForce'))
    .addHelpText('after', say('cli.exportExamples'))
    .action(async (path: string, { format = 'jsonl', ...options }: ExportOptions) => {
      const isOfMachines = Object.hasOwn(MACHINE_FORMATS, format);
      if (format !== 'jsonl' && format !== 'csv' && !isOfMachines) {
        const formats = ['jsonl', 'csv', ...Object.keys(MACHINE_FORMATS)].join(', ');
        throw new UsageError('cli.exportBadFormat', { value: format, formats });
      }
      const task = { path, publicOnly: options.public === true, force: options.force === true };
      const { exportCsv, exportJsonLines, exportMachineFile } = await import('./export.ts');
      if (isOfMachines) {
        end(await exportMachineFile({ ...task, format }, session));
        return;
      }
      end(await (format === 'csv' ? exportCsv : exportJsonLines)(task, session));
    });
}
