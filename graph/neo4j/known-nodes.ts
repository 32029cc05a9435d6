import type { RowBefore } from '../commit/working-set.ts';
import type { NodeId } from '../model/nodes.ts';
import type { ChangeCursor } from '../store.ts';

/** What judging and writing a relationship needs of a node that is there. */
export interface KnownNode {
  readonly row: RowBefore;
  /** How the server calls it. */
  readonly elementId: string;
}

/** How a commit left its nodes; undefined: gone. */
export type LeftNodes = ReadonlyMap<NodeId, KnownNode | undefined>;

/** About 200 bytes each; what is known longest goes first. */
const KNOWN_MAX = 300_000;

/**
 * Nodes as this process's own commits left them: an import joins what it made before. They hold as
 * long as nobody else commits, which the place of the last change tells: every commit that writes
 * a record moves it.
 */
export class KnownNodes {
  readonly #nodes = new Map<NodeId, KnownNode>();
  #asOf: ChangeCursor = 0;

  /** Forgets everything when another process has committed since; under the lock. */
  holdAt(sequence: ChangeCursor): void {
    if (sequence !== this.#asOf) this.#nodes.clear();
    this.#asOf = sequence;
  }

  get(id: NodeId): KnownNode | undefined {
    return this.#nodes.get(id);
  }

  /** Takes over what a commit did that began at {@link holdAt} and has ended at this place. */
  learn(left: LeftNodes, sequence: ChangeCursor): void {
    for (const [id, node] of left) {
      this.#nodes.delete(id);
      if (node !== undefined) this.#nodes.set(id, node);
    }
    for (const id of this.#nodes.keys()) {
      if (this.#nodes.size <= KNOWN_MAX) break;
      this.#nodes.delete(id);
    }
    this.#asOf = sequence;
  }
}
