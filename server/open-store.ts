import { openSqliteStore } from '../graph/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../graph/store.ts';

export { lockDataFolder, type ServerLock } from '../graph/sqlite/server-lock.ts';

/** Where the graph is kept. */
export interface StoreOptions {
  /** Data folder, made when missing. */
  readonly folder: string;
  /** The clock for what the store keeps beside a record; the system's unless stated. */
  readonly now?: () => Date;
}

/** Opens the graph with the adapter that the options call for; a file of the data folder so far. */
export function openStore({ folder, now = () => new Date() }: StoreOptions): Promise<GraphStore> {
  return openSqliteStore({ folder, now });
}
