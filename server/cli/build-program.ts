import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { MessageKey } from '../messages/catalogue.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { addAccountCommands } from './commands/account-commands.ts';
import { addCopyCommand } from './commands/copy-command.ts';
import { addDeleteCommand } from './commands/delete-command.ts';
import { addDemoCommand } from './commands/demo-command.ts';
import { addDoctorCommand } from './commands/doctor-command.ts';
import { addEquipmentCommand } from './commands/equipment-command.ts';
import { addExportCommand } from './commands/export-command.ts';
import { addImportCommand } from './commands/import-command.ts';
import { addJudgedCommand } from './commands/judged-command.ts';
import { addPathsCommand } from './commands/paths-command.ts';
import { addPersonalDataCommand } from './commands/personal-data-command.ts';
import { addPlanCommand } from './commands/plan-command.ts';
import { addReadCommand } from './commands/read-command.ts';
import { addReindexCommand } from './commands/reindex-command.ts';
import { addServeCommand } from './commands/serve-command.ts';
import { addStoreFileCommands } from './commands/store-file-commands.ts';
import { addTaxonomyCommand } from './commands/taxonomy-command.ts';
import { addWhoCanCommand } from './commands/who-can-command.ts';
import { displayWidth } from './print/display-width.ts';
import { wrapText } from './print/wrap-text.ts';
import { findLocale } from './session/command-locale.ts';
import { type CommandSession, UsageError } from './session/command-session.ts';

/** Columns of the help when the width of the terminal is unknown. */
const HELP_COLUMNS = 90;

/** Headings of commander's help in our own words. */
const TITLES: ReadonlyMap<string, MessageKey> = new Map([
  ['Usage:', 'cli.titleUsage'],
  ['Arguments:', 'cli.titleArguments'],
  ['Options:', 'cli.titleOptions'],
  ['Commands:', 'cli.titleCommands'],
]);

/** Adds one command; its exit code goes to `end`. */
export type AddCommand = (
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
) => void;

const COMMANDS: readonly AddCommand[] = [
  addServeCommand,
  addImportCommand,
  addExportCommand,
  addCopyCommand,
  addStoreFileCommands,
  addWhoCanCommand,
  addEquipmentCommand,
  addReadCommand,
  addJudgedCommand,
  addPathsCommand,
  addPlanCommand,
  addReindexCommand,
  addDoctorCommand,
  addDeleteCommand,
  addTaxonomyCommand,
  addDemoCommand,
  addAccountCommands,
  addPersonalDataCommand,
];

/** Returns the command line of one session; parsing throws instead of ending the process. */
export function buildProgram(session: CommandSession, end: (code: number) => void): Command {
  const { io, say } = session;
  const program = new Command('catalyzer')
    .description(say('cli.description'))
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpCommand(false)
    .helpOption('-h, --help', say('cli.optionHelp'))
    .version(productVersion(), '-V, --version', say('cli.optionVersion'))
    .addHelpText('after', say('cli.footer'))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // runCommandLine prints it in the reader's language.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? HELP_COLUMNS,
      getErrHelpWidth: () => io.stderr.columns ?? HELP_COLUMNS,
    })
    .configureHelp({
      displayWidth,
      boxWrap: wrapText,
      styleTitle: (title) => say(TITLES.get(title) ?? 'cli.titleUsage'),
    });
  for (const add of COMMANDS) add(program, session, end);
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
    command.option('--lang <LANG>', say('cli.optionLang'), checkLanguage);
  }
  program.option('--lang <LANG>', say('cli.optionLang'), checkLanguage);
  return program;
}

function checkLanguage(value: string): string {
  if (findLocale(value) !== undefined) return value;
  throw new UsageError('cli.badLang', { value });
}

function productVersion(): string {
  const text = readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8');
  const manifest: { readonly version?: string } = JSON.parse(text);
  return manifest.version ?? '0.0.0';
}
