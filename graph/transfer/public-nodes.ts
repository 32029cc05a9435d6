import type { FeedPage, GraphReader, StoredNode } from '../store.ts';

/** Nodes of a stretch of the feed, and how many changes were read so far. */
export interface PublicNodes {
  readonly nodes: readonly StoredNode[];
  readonly read: number;
}

/**
 * Every node that is PUBLIC in effect, by stretches of the feed, for commands that count what a
 * store says. A node that changes meanwhile may be told twice.
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
