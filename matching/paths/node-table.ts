import type { EvidenceKind } from '../../graph/model/nodes.ts';
import { GrowableInts } from '../index/growable-array.ts';

/** What ties need to know of a PUBLIC node. */
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
      /** Published number of members, 0 where there is none. */
      readonly memberCount: number;
    }
  | { readonly label: 'Evidence'; readonly kind: EvidenceKind; readonly day: number };

/** The nodes of a table as plain data. */
export interface SavedNodes {
  readonly ids: readonly string[];
  readonly nodes: readonly (TieNode | undefined)[];
}

/**
 * The nodes of one sort (parties, occasions or groups), numbered from 0 in the order of arrival; a
 * number stays with its id. Equal nodes are one object, so that `===` compares them.
 */
export class NodeTable {
  readonly numbers: Map<string, number> = new Map<string, number>();
  readonly ids: string[] = [];
  /** By number; undefined where the node is not there or not PUBLIC. */
  readonly nodes: (TieNode | undefined)[] = [];
  /** Where the chains of relationships from and to each node begin. */
  readonly outgoing: GrowableInts = new GrowableInts();
  readonly incoming: GrowableInts = new GrowableInts();
  /** Nodes of which the last snapshot knows something else; undefined: all. */
  touched: Set<number> | undefined;
  readonly #distinct = new Map<string, TieNode>();

  /** The number of an id, which is given one when it has none. */
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

  /** Puts or removes a node; gives what was there before. */
  set(number: number, node: TieNode | undefined): TieNode | undefined {
    const before = this.nodes[number];
    this.nodes[number] = node && this.#once(node);
    if (before !== this.nodes[number]) this.touch(number);
    return before;
  }

  touch(number: number): void {
    this.touched?.add(number);
  }

  /** What `restore` needs. */
  save(): SavedNodes {
    const { ids, nodes } = this;
    return { ids, nodes };
  }

  /** Takes over saved nodes; only where there are none. */
  restore({ ids, nodes }: SavedNodes): void {
    ids.forEach((id, number) => {
      this.set(this.add(id), nodes[number]);
    });
  }

  #once(node: TieNode): TieNode {
    const key = JSON.stringify(node);
    const known = this.#distinct.get(key);
    if (known === undefined) this.#distinct.set(key, node);
    return known ?? node;
  }
}
