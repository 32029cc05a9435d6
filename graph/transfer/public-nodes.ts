import type { FeedPage, GraphReader, StoredNode } from '../store.ts';

/** Nodes of a stretch of the feed, and the number of changes read so far. */
export interface PublicNodes {
  readonly nodes: readonly StoredNode[];
  readonly read: number;
}

/**
 * Every node that is effectively PUBLIC, by stretches of the feed, for commands that count the
 * content of a store. A node that changes meanwhile may be returned twice.
 */
export async function* publicNodes(
  store: Pick<GraphReader, 'changesSince'>,
): AsyncGenerator<PublicNodes> {
  let cursor = 0;
  let read = 0;
  for (let more = true; more; ) {
    const page: FeedPage = await store.changesSince(cursor);
    ({ cursor, more } = page);
    read += page.changes.length;
    const nodes = page.changes.flatMap((change) =>
      change.kind === 'node' && change.effective === 'PUBLIC' ? [change.node] : [],
    );
    yield { nodes, read };
  }
}
