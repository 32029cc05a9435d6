import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { type Comparison, compareSpools } from '../../../graph/transfer/compare-spools.ts';
import { readEverything } from '../../../graph/transfer/read-everything.ts';
import type { Spool } from '../../../graph/transfer/spool.ts';
import { writeEverything } from '../../../graph/transfer/write-everything.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { startProgress } from '../print/progress.ts';
import type { CommandSession } from '../session/command-session.ts';

/** A store to copy into and how it is called. */
export interface CopyTarget {
  readonly store: GraphStore;
  readonly name: string;
}

/**
 * Reads the whole store into a spool, with progress; says when some of its records are damaged.
 * Gives how many are not public in effect.
 */
export async function readStore(
  store: GraphStore,
  spool: Spool,
  session: CommandSession,
  {
    label = 'cli.copyReading',
    publicOnly = false,
  }: { readonly label?: MessageKey; readonly publicOnly?: boolean } = {},
): Promise<number> {
  const { io, say } = session;
  const progress = startProgress(say(label), session);
  const onRead = (records: number) => {
    io.interrupted.throwIfAborted();
    progress.report(records, 0);
  };
  const read = readEverything(store, spool, { publicOnly, onRead });
  const { hidden, damaged } = await read.finally(() => progress.end());
  if (damaged > 0) io.stderr.write(`${say('cli.readDamaged', { count: damaged })}\n`);
  return hidden;
}

/** How the target stands to what is to be copied. Error: CONFLICT when it holds anything else. */
export async function checkTarget(
  source: Spool,
  { store, name }: CopyTarget,
  newSpool: () => Spool,
  session: CommandSession,
): Promise<Comparison> {
  const found = newSpool();
  await readStore(store, found, session, { label: 'cli.copyChecking' });
  const comparison = compareSpools(source, found);
  const { strange } = comparison;
  if (strange === undefined) return comparison;
  throw new CatalyzerError('CONFLICT', {
    key: 'copyTargetNotEmpty',
    parameters: { target: name, id: recordOf(strange) },
  });
}

/**
 * Copies a spool into a store that is empty or holds a part of the same copy, and proves that both
 * are equal. Gives the number of lines. Errors: CONFLICT where it is neither, or became another.
 */
export async function copyInto(
  source: Spool,
  target: CopyTarget,
  newSpool: () => Spool,
  session: CommandSession,
): Promise<number> {
  const { equal, missing } = await checkTarget(source, target, newSpool, session);
  const total = equal + missing;
  if (missing === 0) return total;
  if (equal > 0) {
    session.io.stderr.write(`${session.say('cli.copyGoesOn', { count: equal })}\n`);
  }
  await write(source, target.store, total, session);
  const found = newSpool();
  await readStore(target.store, found, session, { label: 'cli.copyChecking' });
  const { strange, missing: left } = compareSpools(source, found);
  if (strange === undefined && left === 0) return total;
  const details = { target: target.name, id: strange === undefined ? '?' : recordOf(strange) };
  throw new CatalyzerError('CONFLICT', { key: 'copyNotEqual', parameters: details });
}

async function write(
  source: Spool,
  store: GraphStore,
  total: number,
  session: CommandSession,
): Promise<void> {
  const { io, say } = session;
  const progress = startProgress(say('cli.copyWriting'), session);
  progress.report(0, total);
  try {
    await writeEverything(source.lines(), store, (lines) => {
      progress.report(lines, total);
      io.interrupted.throwIfAborted();
    });
  } catch (error) {
    progress.end();
    if (io.interrupted.aborted) io.stderr.write(`${say('cli.copyStopped')}\n`);
    throw error;
  } finally {
    progress.end();
  }
}

/** The last word of a key names the record or its import. */
function recordOf(key: string): string {
  return key.split(' ')[2] ?? key;
}
