import { join } from 'node:path';
import type { GraphStore } from '../store.ts';
import {
  hasLog,
  refuseCutFile,
  refuseDamage,
  refuseForeignLog,
  refuseUncheckedDamage,
} from './check-file.ts';
import { commitChanges } from './commit-changes.ts';
import { Connection, IN_MEMORY } from './connection.ts';
import { checkFormat, migrate } from './format.ts';
import { makeDataFolder } from './make-data-folder.ts';
import { mergeBatchChanges } from './merge-batch-changes.ts';
import { readBatchChanges, readFeed, readImportsOf } from './read-feed.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readNodeIds, readNodeList, readNodes } from './read-nodes.ts';
import { backUpBeforeStep, removeStepBackup } from './step-backup.ts';
import { ensureStoreFile } from './store-file.ts';

/** Location of the graph, and the clock for the store's metadata. */
export interface SqliteStoreOptions {
  readonly folder: string;
  readonly now: () => Date;
}

/** Name of the file in the data folder; SQLite keeps `-wal` and `-shm` files beside it. */
export const STORE_FILE = 'catalyzer.sqlite';

/**
 * Opens the graph in one SQLite file of the folder, which is created if missing; its parent must
 * exist. A commit is on disk when it is acknowledged. Several processes may have the file open:
 * they read at any time and write one after the other. A store that was not closed is checked
 * first; one of an older format is copied beside it, then raised to this format. Throws
 * BAD_USER_INPUT (the folder is a file or has no parent), STORE_NEWER, STORE_UNAVAILABLE.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<GraphStore> {
  return storeOn(await openStoreConnection(options.folder), options.now);
}

/**
 * Opens the file as {@link openSqliteStore} does, without the graph, for other data stored in it.
 */
export async function openStoreConnection(folder: string): Promise<Connection> {
  makeDataFolder(folder);
  const file = join(folder, STORE_FILE);
  ensureStoreFile(file);
  refuseForeignLog(file);
  refuseCutFile(file);
  const wasLeftOpen = hasLog(file);
  const connection = new Connection(file);
  try {
    checkFormat(connection);
    connection.makeDurable();
    if (wasLeftOpen) refuseDamage(connection, { quick: true });
    await backUpBeforeStep(connection);
    migrate(connection);
    refuseUncheckedDamage(connection);
    return connection;
  } catch (error) {
    connection.abandon();
    throw error;
  }
}

/** Opens an empty in-memory store, for questions that are asked where no store exists. */
export function openEmptyStore(now: () => Date): GraphStore {
  const connection = new Connection(IN_MEMORY);
  migrate(connection);
  return storeOn(connection, now);
}

/**
 * The work is synchronous, so a commit ends before the next one starts and `close` never finds one
 * running.
 */
function storeOn(connection: Connection, now: () => Date): GraphStore {
  return {
    getNodes: async (ids, scope) => readNodes(connection, ids, scope),
    findNodeIds: async (keys, scope) => readNodeIds(connection, keys, scope),
    neighbours: async (requests, scope) => readNeighbours(connection, requests, scope),
    listNodes: async (label, request, scope) => readNodeList(connection, label, request, scope),
    changesSince: async (cursor) => readFeed(connection, cursor),
    commit: async (changes, given = {}) => {
      const result = commitChanges(connection, changes, given, now().toISOString());
      if (result.deleted > 0) removeStepBackup(connection.file);
      return result;
    },
    batchChanges: async (batchId, after) => readBatchChanges(connection, batchId, after),
    importsOf: async (nodeId) => readImportsOf(connection, nodeId),
    mergeBatchChanges: async (batchId, items, first) =>
      mergeBatchChanges(connection, batchId, items, first),
    close: async () => connection.close(),
  };
}
