import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { backUpStore, hasStore, restoreStore } from '../../engine/open-store.ts';
import { readSettings } from '../../settings.ts';
import { verifyStore } from '../../use-cases/verify-store.ts';
import { fileError } from '../files/import-input.ts';
import { checkFileFree, replaceFile, unwritableFile } from '../files/write-file-safely.ts';
import { printable } from '../print/text-style.ts';
import { watchTask } from '../print/watch-task.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/** Maximum number of unreadable records whose ids are listed. */
const SHOWN_MAX = 20;

/** `backup FILE`: a checked copy of the store as it is now, made even beside a running server. */
export async function backUp(
  path: string,
  force: boolean,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const { dataFolder: folder, neo4j } = readSettings(io.env);
  if (neo4j !== undefined) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'backupNeedsFile', parameters: {} });
  }
  if (!hasStore(folder)) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'storeMissing', parameters: { folder } });
  }
  const file = resolve(io.workingFolder, path);
  await checkFileFree(file, path, force);
  const part = `${file}.part`;
  let damaged: readonly string[];
  try {
    damaged = await backUpStore(folder, part, io.interrupted);
    await replaceFile(part, file);
  } catch (error) {
    throw unwritableFile(path, error);
  }
  const key = damaged.length > 0 ? 'cli.backedUpDamaged' : 'cli.backedUp';
  io.stdout.write(`${say(key, { file: printable(path) })}\n`);
  return endNaming(damaged, session);
}

/** `restore FILE`: makes a backup the store of the data folder, or of the folder that is named. */
export async function restore(
  path: string,
  to: string | undefined,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const backup = resolve(io.workingFolder, path);
  if (!existsSync(backup)) throw fileError(path, { name: '', message: '', code: 'ENOENT' });
  const folder = to === undefined ? readSettings(io.env).dataFolder : resolve(io.workingFolder, to);
  const damaged = await restoreStore(backup, folder, io.interrupted);
  const key = damaged.length > 0 ? 'cli.restoredDamaged' : 'cli.restored';
  io.stdout.write(`${say(key, { file: printable(path), folder: printable(folder) })}\n`);
  return endNaming(damaged, session);
}

/** Names damaged records, if any; FAILED then. */
function endNaming(damaged: readonly string[], { io, say }: CommandSession): number {
  if (damaged.length === 0) return EXIT.OK;
  const ids = damaged.map(printable);
  io.stderr.write(`${say('cli.damagedRecords', { count: damaged.length, ids })}\n`);
  return EXIT.FAILED;
}

/** `verify`: reads database, feed and saved index to their ends; FAILED if anything is damaged. */
export async function verify(session: CommandSession): Promise<number> {
  const { io, say } = session;
  const { dataFolder: folder, neo4j } = readSettings(io.env);
  const watch = watchTask({ reading: say('cli.verifying') }, session);
  const found = await verifyStore({ folder, neo4j, now: io.now }, watch);
  const lines = [
    ...found.database.map((finding) => say('cli.verifyDatabase', { finding: printable(finding) })),
    ...found.records
      .slice(0, SHOWN_MAX)
      .map((id) => say('cli.verifyRecord', { id: printable(id) })),
    ...(found.records.length > SHOWN_MAX
      ? [say('cli.moreLines', { count: found.records.length - SHOWN_MAX })]
      : []),
    ...(found.isFeedBroken ? [say('cli.verifyFeed')] : []),
    ...(found.areAccountsReadable ? [] : [say('cli.verifyAccounts')]),
    ...(found.auditBrokenAt === undefined
      ? []
      : [say('cli.auditBroken', { sequence: found.auditBrokenAt })]),
    ...found.index.map((name) => say('cli.verifyIndex', { name })),
  ];
  if (lines.length === 0) {
    io.stdout.write(`${say('cli.verified', { changes: found.changes })}\n`);
    return EXIT.OK;
  }
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.FAILED;
}
