import { randomUUID } from 'node:crypto';
import type { GraphStore } from '../store.ts';
import { commitChanges } from './commit-changes.ts';
import { CommitLine } from './commit-line.ts';
import { Connection, type Neo4jAddress } from './connection.ts';
import { prepareDatabase } from './format.ts';
import { mergeBatchChanges } from './merge-batch-changes.ts';
import { readBatchChanges, readImportsOf } from './read-batch-changes.ts';
import { FeedReader } from './read-feed.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readNodeIds, readNodeList, readNodes } from './read-nodes.ts';

/** Location of the graph, and the sources of the store's metadata. */
export interface Neo4jStoreOptions extends Neo4jAddress {
  /** The clock. */
  readonly now: () => Date;
  /** Makes an id that is unique among the commits of all processes; random by default. */
  readonly newCommitId?: () => string;
}

/** An open store. */
export interface OpenNeo4jStore {
  readonly store: GraphStore;
  /** Unique id of this store, different from that of an earlier store in the same database. */
  readonly id: string;
}

/**
 * Opens the graph in a database of a Neo4j server, 5.26 or newer, which nothing else writes to.
 * Several processes may share it: they read at any time and commit one after the other. If the
 * server does not answer, calls throw STORE_UNAVAILABLE within 3 s; the store recovers when the
 * server does. Throws STORE_NEWER, and STORE_UNAVAILABLE with a sentence for each way in which the
 * settings can be wrong.
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

/**
 * Opens the connection to the database as {@link openNeo4jStore} does, without the graph, for other
 * data stored in it.
 */
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
    importsOf: (nodeId) => readImportsOf(connection, nodeId),
    mergeBatchChanges: (batchId, items, first) =>
      mergeBatchChanges(connection, batchId, items, first),
    close: () => connection.close(),
  };
}
