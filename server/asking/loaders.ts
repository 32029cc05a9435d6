import DataLoader from 'dataloader';
import type { NodeId } from '../../graph/model/nodes.ts';
import { READ_BATCH_MAX } from '../../graph/port-bounds.ts';
import type {
  Neighbour,
  NeighbourRequest,
  Page,
  ReadScope,
  ScopedReader,
  StoredNode,
} from '../../graph/store.ts';

/** Batches and caches the reads of one request. Never shared: each belongs to one viewer. */
export interface Loaders {
  /** The record; undefined if it does not exist or is not in scope. */
  readonly nodes: DataLoader<NodeId, StoredNode | undefined>;
  /** One page of a record's neighbours; requests of one level, of every kind, go into one call. */
  readonly neighbours: DataLoader<NeighbourRequest, Page<Neighbour>, string>;
}

/** Creates loaders for one request; they read in its scope, and stop once its signal has fired. */
export function createLoaders(
  reader: ScopedReader,
  scope: ReadScope,
  signal: AbortSignal,
): Loaders {
  return {
    nodes: new DataLoader(
      (ids) => {
        signal.throwIfAborted();
        return reader.getNodes(ids, scope);
      },
      { maxBatchSize: READ_BATCH_MAX },
    ),
    neighbours: new DataLoader(
      (requests) => {
        signal.throwIfAborted();
        return reader.neighbours(requests, scope);
      },
      { maxBatchSize: READ_BATCH_MAX, cacheKeyFn: neighbourKey },
    ),
  };
}

function neighbourKey({ id, types, direction, first, after }: NeighbourRequest): string {
  return JSON.stringify([id, types, direction, first, after]);
}
