import type { EvidenceKind } from '../../graph/model/nodes.ts';
import { GrowableInts } from '../index/growable-array.ts';

/** Facts of a PUBLIC node that ties need. */
export type TieNode =
  | {
      readonly label: 'Organization' | 'Person';
      readonly country: string | undefined;
      readonly prefecture: string | undefined;
    }
  | {
      readonly label: 'Group';
      readonly country: string | undefined;
      readonly prefecture: string | undefined;
      /** Published number of members, 0 if there is none. */
      readonly memberCount: number;
    }
  | { readonly label: 'Evidence'; readonly kind: EvidenceKind; readonly day: number };

/** Nodes of a table as plain data. */
export interface SavedNodes {
  readonly ids: readonly string[];
  readonly nodes: readonly (TieNode | undefined)[];
}

/**
 * Nodes of one sort (parties, occasions or groups), numbered from 0 in the order of arrival; a
 * number stays with its id. Equal nodes are one object, so `===` compares them.
 */
export class NodeTable {
  readonly numbers: Map<string, number> = new Map<string, number>();
  readonly ids: string[] = [];
  /** Nodes by number; undefined if the node does not exist or is not PUBLIC. */
  readonly nodes: (TieNode | undefined)[] = [];
  /** Starts of the chains of relationships from and to each node. */
  readonly outgoing: GrowableInts = new GrowableInts();
  readonly incoming: GrowableInts = new GrowableInts();
  /** Nodes that differ from the last snapshot; undefined: all. */
  touched: Set<number> | undefined;
  readonly #distinct = new Map<string, TieNode>();

  /** Returns the number of an id, and assigns one if it has none. */
  add(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.length;
    this.numbers.set(id, number);
    this.ids.push(id);
    this.nodes.push(undefined);
    this.outgoing.push(0);
    this.incoming.push(0);
    return number;
  }

  /** Puts or removes a node; returns the previous one. */
  set(number: number, node: TieNode | undefined): TieNode | undefined {
    const before = this.nodes[number];
    this.nodes[number] = node && this.#once(node);
    if (before !== this.nodes[number]) this.touch(number);
    return before;
  }

  touch(number: number): void {
    this.touched?.add(number);
  }

  /** Returns the data that `restore` needs. */
  save(): SavedNodes {
    const { ids, nodes } = this;
    return { ids, nodes };
  }

  /** Takes over saved nodes; only if the table is empty. */
  restore({ ids, nodes }: SavedNodes): void {
    ids.forEach((id, number) => {
      this.add(id);
      this.nodes[number] = nodes[number];
    });
    // Saved nodes that were one object are one again.
    for (const node of new Set(nodes)) {
      if (node !== undefined) this.#distinct.set(JSON.stringify(node), node);
    }
  }

  #once(node: TieNode): TieNode {
    const key = JSON.stringify(node);
    const known = this.#distinct.get(key);
    if (known === undefined) this.#distinct.set(key, node);
    return known ?? node;
  }
}
