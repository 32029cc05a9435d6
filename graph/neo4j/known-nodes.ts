import type { RowBefore } from '../commit/working-set.ts';
import type { NodeId } from '../model/nodes.ts';
import type { ChangeCursor } from '../store.ts';

/** Data of an existing node that judging and writing a relationship needs. */
export interface KnownNode {
  readonly row: RowBefore;
  /** The server's id of the node. */
  readonly elementId: string;
}

/** Nodes after a commit; `undefined` for a deleted one. */
export type RemainingNodes = ReadonlyMap<NodeId, KnownNode | undefined>;

/** About 200 bytes each; the oldest entry is removed first. */
const KNOWN_NODES_MAX = 300_000;

/**
 * Cache of nodes as this process's own commits left them, since an import joins nodes it created
 * before. Entries are valid as long as no other process commits, which the sequence number of the
 * last change shows: every commit that writes a record advances it.
 */
export class KnownNodes {
  readonly #nodes = new Map<NodeId, KnownNode>();
  #asOf: ChangeCursor = 0;

  /** Clears the cache if another process has committed since; call under the lock. */
  holdAt(sequence: ChangeCursor): void {
    if (sequence !== this.#asOf) this.#nodes.clear();
    this.#asOf = sequence;
  }

  get(id: NodeId): KnownNode | undefined {
    return this.#nodes.get(id);
  }

  /** Adds the result of a commit that began at {@link holdAt} and ended at this sequence number. */
  learn(remaining: RemainingNodes, sequence: ChangeCursor): void {
    for (const [id, node] of remaining) {
      this.#nodes.delete(id);
      if (node !== undefined) this.#nodes.set(id, node);
    }
    for (const id of this.#nodes.keys()) {
      if (this.#nodes.size <= KNOWN_NODES_MAX) break;
      this.#nodes.delete(id);
    }
    this.#asOf = sequence;
  }
}
