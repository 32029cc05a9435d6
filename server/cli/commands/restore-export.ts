import { resolve } from 'node:path';
import { readSettings } from '../../settings.ts';
import { checkTarget, copyInto } from '../files/copy-into.ts';
import { isExportFile, readExportFile } from '../files/read-export-file.ts';
import { withSpools } from '../files/transfer-spools.ts';
import { printable } from '../print/text-style.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withStore } from '../session/with-store.ts';

/**
 * The one of the files that an export wrote; undefined when there is none. Throws UsageError when
 * anything else comes with it.
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
 * Takes an export in as it is, ids and versions included; the store must be empty or hold a part of
 * the same export. Without `write` it only checks, and shows the command that takes it in.
 */
export async function restoreExport(
  path: string,
  { write, commandToWrite }: { readonly write: boolean; readonly commandToWrite: string },
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const { dataFolder, neo4j } = readSettings(io.env);
  const name = neo4j === undefined ? `sqlite:${printable(dataFolder)}` : 'neo4j:';
  return withSpools(dataFolder, async (newSpool) => {
    const spool = newSpool();
    await readExportFile(resolve(io.workingFolder, path), spool);
    return withStore(session, async (store) => {
      const target = { store, name };
      if (write) {
        const count = await copyInto(spool, target, newSpool, session);
        io.stdout.write(`${say('cli.copyDone', { count, target: name })}\n`);
        return EXIT.OK;
      }
      const { equal, missing } = await checkTarget(spool, target, newSpool, session);
      const details = { count: equal + missing, command: commandToWrite };
      io.stdout.write(`${say('cli.restoreDry', details)}\n`);
      return EXIT.OK;
    });
  });
}
