import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore, STORE_FILE } from '../../graph/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Neo4jSettings } from '../settings.ts';
import { receiptsInFolder, receiptsWithSecret, type WriteReceipts } from './write-receipts.ts';

export { lockDataFolder, type ServerLock } from '../../graph/sqlite/server-lock.ts';

/** Where the graph is kept. */
export interface StoreOptions {
  /** Data folder, made when missing. */
  readonly folder: string;
  /** The Neo4j that keeps the records; missing: a file of the folder keeps them. */
  readonly neo4j?: Neo4jSettings | undefined;
  /** The clock for what the store keeps beside a record. */
  readonly now: () => Date;
}

/** An open store and what belongs to it alone. */
export interface OpenStore {
  readonly store: GraphStore;
  readonly kind: 'sqlite' | 'neo4j';
  /** Where copies made from this store may be saved; another store has another folder. */
  readonly indexFolder: string;
  /** Receipts of its writes, the same for every process that has it open. */
  readonly receipts: WriteReceipts;
}

/** Opens the graph with the adapter that the options call for. Errors: those of the adapter. */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  return (await openPlacedStore(options)).store;
}

/** As {@link openStore}, with what belongs to the store. */
export async function openPlacedStore(options: StoreOptions): Promise<OpenStore> {
  const { folder, neo4j, now } = options;
  if (neo4j === undefined) {
    const store = await openSqliteStore({ folder, now });
    return { store, kind: 'sqlite', indexFolder: folder, receipts: receiptsInFolder(folder) };
  }
  // The driver takes a tenth of a second to load: only where it is used.
  const { openNeo4jStore } = await import('../../graph/neo4j/open-neo4j-store.ts');
  const { store, id } = await openNeo4jStore({ ...neo4j, now });
  const indexFolder = join(folder, `neo4j-${id}`);
  mkdirSync(indexFolder, { recursive: true });
  return { store, kind: 'neo4j', indexFolder, receipts: receiptsWithSecret(() => id) };
}

/** Whether the folder holds the records of a Catalyzer; opening one that does not would make it. */
export function hasStore(folder: string): boolean {
  return existsSync(join(folder, STORE_FILE));
}
