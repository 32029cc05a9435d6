import { resolve } from 'node:path';
import { readSettings, type Settings } from '../../settings.ts';
import { type CopyTask, copyRecords } from '../../use-cases/copy-records.ts';
import { type CopyPlace, spoolFolder, withTarget } from '../files/copy-place.ts';
import { isExportFile, readExportFile } from '../files/read-export-file.ts';
import { printable } from '../print/text-style.ts';
import { watchCopy } from '../print/watch-copy.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withStore } from '../session/with-store.ts';

/**
 * Returns the one file that an export wrote; undefined if there is none. Throws UsageError when it
 * is combined with anything else.
 */
export async function findExport(
  files: readonly string[],
  isAlone: boolean,
  { io }: CommandSession,
): Promise<string | undefined> {
  for (const file of files) {
    if (!(await isExportFile(resolve(io.workingFolder, file)))) continue;
    if (isAlone && files.length === 1) return file;
    throw new UsageError('cli.restoreAlone', { file: printable(file) });
  }
  return undefined;
}

/**
 * Restores an export exactly, ids and versions included; the store must be empty or hold part of
 * the same export. Without `write` it only checks, even beside a running server, and shows the
 * command that restores; with `write` the folder must not be in use by a server (STORE_IN_USE).
 */
export async function restoreExport(
  path: string,
  { write, commandToWrite }: { readonly write: boolean; readonly commandToWrite: string },
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const settings = readSettings(io.env);
  const place = placeOf(settings);
  const task: CopyTask = {
    fill: (spool) => readExportFile(resolve(io.workingFolder, path), spool, io.interrupted),
    target: place.name,
    withTarget: (use) =>
      write ? withTarget(place, settings, session, use) : withStore(session, use, 'empty'),
    write,
    spoolFolder: spoolFolder(settings),
  };
  const count = await copyRecords(task, watchCopy(session));
  const sentence = write
    ? say('cli.copyDone', { count, target: place.name })
    : say('cli.restoreDry', { count, command: commandToWrite });
  io.stdout.write(`${sentence}\n`);
  return EXIT.OK;
}

/** Returns the store of the settings as a target. */
function placeOf({ dataFolder, neo4j }: Settings): CopyPlace {
  if (neo4j !== undefined) return { kind: 'neo4j', name: 'neo4j:' };
  return { kind: 'sqlite', name: `sqlite:${printable(dataFolder)}`, folder: dataFolder };
}
