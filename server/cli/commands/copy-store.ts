import { readSettings, type Settings } from '../../settings.ts';
import { copyAccess } from '../../use-cases/copy-access.ts';
import { type CopyTask, copyRecords } from '../../use-cases/copy-records.ts';
import { readStore } from '../../use-cases/read-store.ts';
import {
  type CopyPlace,
  openAccessAt,
  openSource,
  parseCopyPlace,
  type StorePlace,
  spoolFolder,
  withTarget,
} from '../files/copy-place.ts';
import { readExportFile } from '../files/read-export-file.ts';
import { watchCopy } from '../print/watch-copy.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/** Copies every record of one place to another that is empty or holds part of the same copy. */
export async function copyStore(
  from: string,
  to: string,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const source = parseCopyPlace('--from', from, session);
  const target = parseCopyPlace('--to', to, session);
  if (isSame(source, target)) throw new UsageError('cli.copySame');
  const settings = readSettings(io.env);
  let damaged = 0;
  const task: CopyTask = {
    fill: async (spool) => {
      damaged = await readSource(source, spool, settings, session);
    },
    target: target.name,
    withTarget: (use) => withTarget(target, settings, session, use),
    write: true,
    spoolFolder: spoolFolder(settings),
  };
  const count = await copyRecords(task, watchCopy(session));
  if (source.kind !== 'jsonl' && target.kind !== 'jsonl') {
    await copyAccounts(source, target, settings);
  }
  io.stdout.write(`${say('cli.copyDone', { count, target: target.name })}\n`);
  return damaged > 0 ? EXIT.FAILED : EXIT.OK;
}

async function copyAccounts(
  source: StorePlace,
  target: StorePlace,
  settings: Settings,
): Promise<void> {
  const from = await openAccessAt(source, settings);
  try {
    const to = await openAccessAt(target, settings);
    await copyAccess(from, to, target.name).finally(() => to.close());
  } finally {
    await from.close();
  }
}

/** The settings name one Neo4j, so two Neo4j places are always the same. */
function isSame(source: CopyPlace, target: CopyPlace): boolean {
  if (source.kind !== 'sqlite' || target.kind !== 'sqlite') return source.kind === target.kind;
  return source.folder === target.folder;
}

/** Returns how many of its records are damaged, after naming them. */
async function readSource(
  place: CopyPlace,
  spool: Parameters<CopyTask['fill']>[0],
  settings: Settings,
  session: CommandSession,
): Promise<number> {
  if (place.kind === 'jsonl') {
    await readExportFile(place.file, spool, session.io.interrupted);
    return 0;
  }
  const store = await openSource(place, settings, session.io);
  try {
    const { damaged } = await readStore(store, spool, 'reading', watchCopy(session));
    return damaged.length;
  } finally {
    await store.close();
  }
}
