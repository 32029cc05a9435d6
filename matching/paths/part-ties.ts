import type { NodeId } from '../../graph/model/nodes.ts';
import type { StoredNode, StoredRelationship } from '../../graph/store.ts';
import { nextVersion } from '../index/next-version.ts';
import type { TieNode } from './node-table.ts';
import { type TieFact, tieFacts, tieNode } from './tie-fact.ts';

/** Ties of one audience as plain data. */
export interface SavedPartTies {
  readonly nodes: ReadonlyMap<NodeId, TieNode>;
  readonly facts: ReadonlyMap<string, readonly TieFact[]>;
}

/** Records of one audience that ties are made of; see `viewTies`. */
export class PartTies {
  readonly #nodes = new Map<NodeId, TieNode>();
  readonly #facts = new Map<string, readonly TieFact[]>();
  #version = nextVersion();

  /** Changes with each change of the records; never equal to that of another part. */
  get version(): number {
    return this.#version;
  }

  get isEmpty(): boolean {
    return this.#nodes.size + this.#facts.size === 0;
  }

  get nodes(): ReadonlyMap<NodeId, TieNode> {
    return this.#nodes;
  }

  /** Facts by the id of the relationship. */
  get facts(): ReadonlyMap<string, readonly TieFact[]> {
    return this.#facts;
  }

  /** Adds or replaces a node; ignores one that ties are not made of. */
  putNode(node: StoredNode): void {
    const wanted = tieNode(node);
    if (wanted === undefined) return;
    this.#nodes.set(node.id, wanted);
    this.#version = nextVersion();
  }

  /** Adds or replaces a relationship; ignores one that ties are not made of. */
  putRelationship(relationship: StoredRelationship): void {
    const facts = tieFacts(relationship);
    if (facts.length === 0) return;
    this.#facts.set(relationship.id, facts);
    this.#version = nextVersion();
  }

  /** Removes the record with this id, if there is one. */
  remove(id: string): void {
    if (this.#nodes.delete(id) || this.#facts.delete(id)) this.#version = nextVersion();
  }

  /** Returns the data that {@link restored} needs. */
  save(): SavedPartTies {
    return { nodes: this.#nodes, facts: this.#facts };
  }

  /** Returns the saved ties of a part. */
  static restored({ nodes, facts }: SavedPartTies): PartTies {
    const ties = new PartTies();
    for (const [id, node] of nodes) ties.#nodes.set(id, node);
    for (const [id, one] of facts) ties.#facts.set(id, one);
    return ties;
  }
}
