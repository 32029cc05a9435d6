import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessStore } from '../../access/access-store.ts';
import { openEmptyAccess, openSqliteAccess } from '../../access/sqlite/open-sqlite-access.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { makeDataFolder } from '../../graph/sqlite/make-data-folder.ts';
import {
  openEmptyStore,
  openSqliteStore,
  STORE_FILE,
} from '../../graph/sqlite/open-sqlite-store.ts';
import { removeStepBackup } from '../../graph/sqlite/step-backup.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Neo4jSettings } from '../settings.ts';
import { receiptsInFolder, receiptsWithSecret, type WriteReceipts } from './write-receipts.ts';

export { backUpStore, restoreStore } from '../../graph/sqlite/backup.ts';
export { lockDataFolder, type ServerLock } from '../../graph/sqlite/server-lock.ts';
export { findStoreDamage, refuseDamagedStore } from '../../graph/sqlite/verify-store.ts';

/**
 * Action for a folder without a store: create one (`make`), refuse to open (`refuse`), or open an
 * empty one without any file (`empty`).
 */
export type MissingStore = 'make' | 'refuse' | 'empty';

/** Location of the graph. */
export interface StoreOptions {
  /** Data folder. */
  readonly folder: string;
  /** Action if the folder has no store, `make` by default; see {@link MissingStore}. */
  readonly missing?: MissingStore | undefined;
  /** Neo4j database for the records; missing: a file of the folder has them. */
  readonly neo4j?: Neo4jSettings | undefined;
  /** Clock for the times that the store keeps beside a record. */
  readonly now: () => Date;
}

/** An open store with its own folder and receipts. */
export interface OpenStore {
  readonly store: GraphStore;
  readonly kind: 'sqlite' | 'neo4j';
  /** Folder for saved copies made from this store; another store has another folder. */
  readonly indexFolder: string;
  /** Receipts of its writes, the same in every process that has it open. */
  readonly receipts: WriteReceipts;
}

/**
 * Opens the graph with the adapter that the options select. Errors: BAD_USER_INPUT (storeMissing),
 * those of the adapter.
 */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  return (await openPlacedStore(options)).store;
}

/** Like {@link openStore}, with the folder and the receipts of the store. */
export async function openPlacedStore(options: StoreOptions): Promise<OpenStore> {
  const { folder, missing = 'make', neo4j, now } = options;
  if (neo4j === undefined) {
    const store = await openFileStore(folder, missing, now);
    return { store, kind: 'sqlite', indexFolder: folder, receipts: receiptsInFolder(folder) };
  }
  // The driver takes a tenth of a second to load, so only when it is used.
  const { openNeo4jStore } = await import('../../graph/neo4j/open-neo4j-store.ts');
  const { store, id } = await openNeo4jStore({ ...neo4j, now });
  const indexFolder = join(folder, `neo4j-${id}`);
  makeDataFolder(folder);
  makeDataFolder(indexFolder);
  return { store, kind: 'neo4j', indexFolder, receipts: receiptsWithSecret(() => id) };
}

/**
 * Opens what access keeps beside that graph. Errors: BAD_USER_INPUT (storeMissing), those of the
 * adapter.
 */
export async function openAccess(options: Omit<StoreOptions, 'now'>): Promise<AccessStore> {
  const { folder, missing = 'make', neo4j } = options;
  if (neo4j !== undefined) {
    const { openNeo4jAccess } = await import('../../access/neo4j/open-neo4j-access.ts');
    return openNeo4jAccess(neo4j);
  }
  if (missing === 'make' || hasStore(folder)) return openSqliteAccess(folder);
  if (missing === 'empty') return openEmptyAccess();
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'storeMissing', parameters: { folder } });
}

/** Like {@link openAccess}, on first use; a failed opening is tried again. */
export function accessWhenAsked(options: Omit<StoreOptions, 'now'>): {
  open(): Promise<AccessStore>;
  close(): Promise<void>;
} {
  let opening: Promise<AccessStore> | undefined;
  return {
    open: () => {
      opening ??= openAccess(options).catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    close: async () => (await opening)?.close(),
  };
}

/** Removes backups made by format steps in the folder: they have data that was erased since. */
export function forgetStepBackups(folder: string): void {
  removeStepBackup(join(folder, STORE_FILE));
}

/** Returns true if the folder holds the records of a Catalyzer. */
export function hasStore(folder: string): boolean {
  return existsSync(join(folder, STORE_FILE));
}

async function openFileStore(
  folder: string,
  missing: MissingStore,
  now: () => Date,
): Promise<GraphStore> {
  if (missing === 'make' || hasStore(folder)) return openSqliteStore({ folder, now });
  if (missing === 'empty') return openEmptyStore(now);
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'storeMissing', parameters: { folder } });
}
