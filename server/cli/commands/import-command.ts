import { basename } from 'node:path';
import type { Command } from 'commander';
import { findColumnMaps } from '../../use-cases/find-column-maps.ts';
import { type FileOptions, type ImportInput, readImportFile } from '../files/import-input.ts';
import { printTemplate } from '../files/print-template.ts';
import { isDataSet, readDataSet } from '../files/read-data-set.ts';
import { REJECTED_SUFFIX } from '../files/write-rejected-rows.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { collect, parseColumnMap, parseEveryRow, parseRowKind } from '../session/parse-options.ts';
import { ofWholeStore, type StoreTask, withStore } from '../session/with-store.ts';
import { importFiles } from './import-files.ts';
import { listImportBatches } from './list-import-batches.ts';
import { removeImport } from './remove-import.ts';
import { findExport, restoreExport } from './restore-export.ts';
import { withWrittenStore } from './with-written-store.ts';

interface ImportOptions {
  readonly write?: true;
  readonly kind?: string;
  readonly scheme?: string;
  readonly source?: string;
  readonly acceptRenames?: true;
  readonly from?: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly map?: readonly string[];
  readonly set?: readonly string[];
  readonly template?: string;
  readonly remove?: string;
  readonly list?: true;
  readonly rejected?: string;
  readonly json?: true;
}

/** `import FILE…`: checks files, imports them, undoes an import. */
export function addImportCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('import')
    .description(say('cli.import'))
    .argument('[FILE...]', say('cli.importFiles'))
    .option('--write', say('cli.importWrite'))
    .option('--kind <KIND>', say('cli.importKind'))
    .option('--scheme <SCHEME>', say('cli.importScheme'))
    .option('--source <NAME>', say('cli.importSource'))
    .option('--accept-renames', say('cli.importAcceptRenames'))
    .option('--from <DATASET>', say('cli.importFrom'))
    .option('--sheet <SHEET>', say('cli.importSheet'))
    .option('--encoding <ENCODING>', say('cli.importEncoding'))
    .option('--map <COLUMN=FIELD>', say('cli.importMap'), collect)
    .option('--set <FIELD=VALUE>', say('cli.importSet'), collect)
    .option('--rejected <FILE>', say('cli.importRejected'))
    .option('--template <KIND>', say('cli.importTemplate'))
    .option('--list', say('cli.importList'))
    .option('--remove <BATCH>', say('cli.importRemove'))
    .option('--json', say('cli.importJson'))
    .addHelpText('after', say('cli.importExamples'))
    .action(async (files: string[], options: ImportOptions) => {
      end(await runTask(files, options, session));
    });
}

/** Runs exactly one task: importing files, a template, the list, or an undo. Throws UsageError. */
async function runTask(
  files: readonly string[],
  options: ImportOptions,
  session: CommandSession,
): Promise<number> {
  const { template, list, remove } = options;
  const tasks = [
    ...(template === undefined ? [] : ['--template']),
    ...(list === undefined ? [] : ['--list']),
    ...(remove === undefined ? [] : ['--remove']),
  ];
  const [task] = tasks;
  if (task !== undefined && (tasks.length > 1 || files.length > 0)) {
    throw new UsageError('cli.importTooMuch', { value: task });
  }
  if (template !== undefined) return printTemplate(template, session);
  if (list === true) return withStore(session, (store) => listImportBatches(store, session));
  if (remove !== undefined)
    return withWrittenStore(
      session,
      ofWholeStore(session, (store, receipts) =>
        removeImport(remove, { store, receipts }, session),
      ),
    );
  if (files.length === 0) throw new UsageError('cli.importNothing');
  return importAll(files, options, session);
}

async function importAll(
  files: readonly string[],
  importOptions: ImportOptions,
  session: CommandSession,
): Promise<number> {
  const { write, kind, scheme, from, sheet, encoding, map, set, rejected, json } = importOptions;
  const { source, acceptRenames } = importOptions;
  if (from !== undefined && !isDataSet(from)) throw new UsageError('cli.badFrom', { value: from });
  if (from !== undefined && files.length !== 1) throw new UsageError('cli.importOneFolder');
  if (rejected !== undefined && files.length !== 1) {
    throw new UsageError('cli.importTooMuch', { value: '--rejected' });
  }
  if (source !== undefined && (source.trim() === '' || scheme !== undefined)) {
    throw new UsageError('cli.badSource', { value: source });
  }
  const stated = [kind, scheme, source, acceptRenames, from, sheet, encoding, map, set, rejected];
  const isAlone = stated.every((option) => option === undefined);
  const exported = await findExport(from === undefined ? files : [], isAlone, session);
  if (exported !== undefined) {
    const restoring = { write: write === true, commandToWrite: commandToWrite(files, {}) };
    return restoreExport(exported, restoring, session);
  }
  const readOptions = {
    ...(kind === undefined ? {} : { kind: parseRowKind(kind) }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(map === undefined && set === undefined
      ? {}
      : { map: new Map([...parseColumnMap(map ?? []), ...parseEveryRow(set ?? [])]) }),
  };
  // Everything is read before anything is written: one missing file stops the whole command.
  const inputs =
    from === undefined
      ? await readFiles(files, readOptions, source?.trim(), session)
      : [await readDataSet(from, files[0] ?? '', session)];
  const options = {
    write: write === true,
    json: json === true,
    acceptRenames: acceptRenames === true,
    ...(source === undefined ? {} : { source: source.trim() }),
    ...(rejected === undefined ? {} : { rejected }),
    commandToWrite: commandToWrite(files, {
      ...{ kind, scheme, source, from, sheet, encoding, map, set },
      'accept-renames': acceptRenames,
    }),
  };
  const task: StoreTask<number> = (store, receipts) =>
    importFiles(inputs, { store, receipts }, options, session);
  return write === true
    ? withWrittenStore(session, task, 'make')
    : withStore(session, task, 'empty');
}

/** Reads each file with the column map that its source had before. */
async function readFiles(
  files: readonly string[],
  options: FileOptions,
  source: string | undefined,
  session: CommandSession,
): Promise<readonly ImportInput[]> {
  // Corrected rows have the columns of the file that they come from.
  const names = files.map((file) => basename(file, REJECTED_SUFFIX));
  const { interrupted } = session.io;
  const maps = await withStore(
    session,
    (store) => findColumnMaps(names, source, store, interrupted),
    'empty',
  );
  const inputs: ImportInput[] = [];
  for (const [at, file] of files.entries()) {
    const rememberedMap = maps[at] ?? new Map();
    inputs.push(await readImportFile(file, { ...options, rememberedMap }, session));
  }
  return inputs;
}

function commandToWrite(
  files: readonly string[],
  options: Readonly<Record<string, string | readonly string[] | true | undefined>>,
): string {
  const words = ['./catalyzer', 'import'];
  for (const [name, value = []] of Object.entries(options)) {
    if (value === true) words.push(`--${name}`);
    else for (const one of [value].flat()) words.push(`--${name}`, quoted(one));
  }
  return [...words, ...files.map(quoted), '--write'].join(' ');
}

/** Quotes a word for a shell; plain if nothing in it is special. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}._/\\:@=+-]+$/u.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
