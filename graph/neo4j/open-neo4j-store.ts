import { randomUUID } from 'node:crypto';
import type { GraphStore } from '../store.ts';
import { commitChanges } from './commit-changes.ts';
import { CommitLine } from './commit-line.ts';
import { Connection, type Neo4jAddress } from './connection.ts';
import { prepareDatabase } from './format.ts';
import { mergeBatchChanges } from './merge-batch-changes.ts';
import { readBatchChanges } from './read-batch-changes.ts';
import { FeedReader } from './read-feed.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readNodeIds, readNodeList, readNodes } from './read-nodes.ts';

/** Where the graph lies, and what the store keeps beside a record. */
export interface Neo4jStoreOptions extends Neo4jAddress {
  /** The clock. */
  readonly now: () => Date;
  /** Names a commit among all commits of all processes; random unless stated. */
  readonly newCommitId?: () => string;
}

/** An open store. */
export interface OpenNeo4jStore {
  readonly store: GraphStore;
  /** Tells this store from all others, also from an earlier one in the same database. */
  readonly id: string;
}

/**
 * The graph in a database of a Neo4j server, 5.26 or newer, which nobody else writes. Several
 * processes may share it: they read at any time and commit one after the other. A server that does
 * not answer is STORE_UNAVAILABLE within 3 s; when it is back, so is the store. Errors:
 * STORE_NEWER, STORE_UNAVAILABLE with a sentence for each way in which the settings can be wrong.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<OpenNeo4jStore> {
  const { connection, id } = await openStoreConnection(options);
  try {
    const feed = new FeedReader(connection);
    await feed.warm();
    return { store: storeOn(connection, feed, options), id };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** As {@link openNeo4jStore}, the way to the database alone: for what else is kept in it. */
export async function openStoreConnection(
  address: Neo4jAddress,
): Promise<{ readonly connection: Connection; readonly id: string }> {
  const connection = new Connection(address);
  try {
    return { connection, id: await prepareDatabase(connection, randomUUID()) };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function storeOn(
  connection: Connection,
  feed: FeedReader,
  { now, newCommitId = randomUUID }: Neo4jStoreOptions,
): GraphStore {
  const line = new CommitLine();
  return {
    getNodes: (ids, scope) => readNodes(connection, ids, scope),
    findNodeIds: (keys, scope) => readNodeIds(connection, keys, scope),
    neighbours: (requests, scope) => readNeighbours(connection, requests, scope),
    listNodes: (label, request, scope) => readNodeList(connection, label, request, scope),
    changesSince: (cursor) => feed.readAfter(cursor),
    commit: async (changes, given = {}) => {
      const context = { options: given, now: now().toISOString(), commitId: newCommitId() };
      const result = await commitChanges(connection, line, changes, context);
      feed.settle(result.cursor);
      return result;
    },
    batchChanges: (batchId, after) => readBatchChanges(connection, batchId, after),
    mergeBatchChanges: (batchId, items, first) =>
      mergeBatchChanges(connection, batchId, items, first),
    close: () => connection.close(),
  };
}
