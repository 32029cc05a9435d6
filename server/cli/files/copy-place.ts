import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { AccessStore } from '../../../access/access-store.ts';
import { interruptible } from '../../../graph/interruptible-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import {
  lockDataFolder,
  type MissingStore,
  openAccess,
  openStore,
  refuseDamagedStore,
} from '../../engine/open-store.ts';
import type { Settings } from '../../settings.ts';
import { printable } from '../print/text-style.ts';
import type { CommandIo } from '../session/command-io.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';

/** Source or target of a copy. */
export type CopyPlace =
  | { readonly kind: 'sqlite'; readonly name: string; readonly folder: string }
  | { readonly kind: 'neo4j'; readonly name: string }
  | { readonly kind: 'jsonl'; readonly name: string; readonly file: string };

/** A copy place that is a store. */
export type StorePlace = Exclude<CopyPlace, { readonly kind: 'jsonl' }>;

/** Reads `sqlite:FOLDER`, `neo4j:` and, for a source, `jsonl:FILE`. Throws UsageError. */
export function parseCopyPlace(
  option: '--from' | '--to',
  value: string,
  { io, say }: CommandSession,
): CopyPlace {
  const [, kind, path = ''] = /^(sqlite|neo4j|jsonl):(.*)$/su.exec(value) ?? [];
  const name = printable(value);
  if (kind === 'neo4j' && path === '') return { kind, name };
  if (kind === 'sqlite' && path !== '') {
    return { kind, name, folder: resolve(io.workingFolder, path) };
  }
  if (kind === 'jsonl' && path !== '' && option === '--from') {
    return { kind, name, file: resolve(io.workingFolder, path) };
  }
  const more = option === '--from' ? say('cli.copyOrFile') : '';
  throw new UsageError('cli.copyBadPlace', { option, value: name, more });
}

/** Returns the data folder, meant for private records, or the system's if there is none yet. */
export function spoolFolder({ dataFolder }: Settings): string {
  return existsSync(dataFolder) ? dataFolder : tmpdir();
}

/** Opens an existing, undamaged store to read from. */
export async function openSource(
  place: StorePlace,
  settings: Settings,
  io: Pick<CommandIo, 'now' | 'interrupted'>,
): Promise<GraphStore> {
  const store = await openPlace(place, settings, io, 'refuse');
  try {
    if (place.kind === 'sqlite') refuseDamagedStore(place.folder);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Runs a task with the store at a target, and closes it. A server on its folder would show half of
 * the records meanwhile, so it is refused: STORE_IN_USE.
 */
export async function withTarget<Result>(
  place: CopyPlace,
  settings: Settings,
  { io }: CommandSession,
  task: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  if (place.kind === 'jsonl') throw new Error('No copy goes to a file.');
  const lock = place.kind === 'sqlite' ? lockDataFolder(place.folder) : undefined;
  try {
    const store = await openPlace(place, settings, io, 'make');
    try {
      return await task(store);
    } finally {
      await store.close();
    }
  } finally {
    lock?.release();
  }
}

/** Opens the access records beside the graph of a place that has a store. */
export async function openAccessAt(place: StorePlace, settings: Settings): Promise<AccessStore> {
  return openAccess({ ...storeAt(place, settings), missing: 'refuse' });
}

/** Opens the store at a place. */
async function openPlace(
  place: StorePlace,
  settings: Settings,
  { now, interrupted }: Pick<CommandIo, 'now' | 'interrupted'>,
  missing: MissingStore,
): Promise<GraphStore> {
  const options = { ...storeAt(place, settings), missing, now };
  return interruptible(await openStore(options), interrupted);
}

/** Neo4j is the one of the settings, so a password is never typed. */
function storeAt(place: StorePlace, { dataFolder, neo4j }: Settings) {
  if (place.kind === 'sqlite') return { folder: place.folder };
  if (neo4j === undefined) throw new UsageError('cli.copyNoNeo4j');
  return { folder: dataFolder, neo4j };
}
