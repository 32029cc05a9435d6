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

/** Where records are copied from or to. */
export type CopyPlace =
  | { readonly kind: 'sqlite'; readonly name: string; readonly folder: string }
  | { readonly kind: 'neo4j'; readonly name: string }
  | { readonly kind: 'jsonl'; readonly name: string; readonly file: string };

/** One of them that is a store. */
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

/** The data folder, which is for private records, or the system's where there is none yet. */
export function spoolFolder({ dataFolder }: Settings): string {
  return existsSync(dataFolder) ? dataFolder : tmpdir();
}

/** Opens a store to read from: one that is there already and whole. */
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
 * Does something with the store at a place that is to be filled, and closes it. No server may run
 * on its folder meanwhile, which would show half of the records: STORE_IN_USE.
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

/** Opens what access keeps beside the records of a place that has a store. */
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

/** A Neo4j is the one that the settings name, so that no password is typed. */
function storeAt(place: StorePlace, { dataFolder, neo4j }: Settings) {
  if (place.kind === 'sqlite') return { folder: place.folder };
  if (neo4j === undefined) throw new UsageError('cli.copyNoNeo4j');
  return { folder: dataFolder, neo4j };
}
