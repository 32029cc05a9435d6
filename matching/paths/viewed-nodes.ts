import { orderOfIds } from './id-order.ts';
import { PAGE_MASK, PAGE_OWNERS, pageNumber } from './lists.ts';
import { findNode, type NodeSet } from './node-set.ts';
import type { TieNode } from './node-table.ts';

/** Nodes of one sort that a viewer sees: the PUBLIC ones and others, with numbers after these. */
export class ViewedNodes {
  /** Nodes whose lists differ from those of the PUBLIC ones. */
  readonly touched = new Set<number>();
  readonly #base: NodeSet;
  /** Number of numbers of the PUBLIC nodes; ids that were added later are not known here. */
  readonly #first: number;
  readonly #ownIds: string[] = [];
  readonly #ownNumbers = new Map<string, number>();
  /** Nodes that are not PUBLIC, by number. */
  readonly #own = new Map<number, TieNode>();

  constructor(base: NodeSet) {
    this.#base = base;
    this.#first = base.order.length;
  }

  /** Adds a node that is not PUBLIC. */
  add(id: string, node: TieNode): void {
    let number = this.#numberOf(id);
    if (number === undefined) {
      number = this.#first + this.#ownIds.length;
      this.#ownIds.push(id);
      this.#ownNumbers.set(id, number);
    }
    this.#own.set(number, node);
    this.touched.add(number);
  }

  /** Returns the number of a node that the viewer sees; undefined if there is none. */
  find(id: string): number | undefined {
    const number = this.#numberOf(id);
    if (number === undefined) return undefined;
    return this.#own.has(number) ? number : findNode(this.#base, id);
  }

  /** Returns all nodes. Linear in the ids, but for the pages that do not differ. */
  made(): NodeSet {
    const ids = [...this.#base.ids.slice(0, this.#first), ...this.#ownIds];
    const pages = Array.from(
      { length: Math.ceil(ids.length / PAGE_OWNERS) },
      (_, page) => this.#base.pages[page] ?? [],
    );
    const copied = new Map<number, (TieNode | undefined)[]>();
    for (const [number, node] of this.#own) {
      const page = pageNumber(number);
      const nodes = copied.get(page) ?? [...(pages[page] ?? [])];
      nodes[number & PAGE_MASK] = node;
      copied.set(page, nodes);
    }
    for (const [page, nodes] of copied) pages[page] = nodes;
    const numbers = { get: (id: string) => this.#numberOf(id) };
    return { ...orderOfIds(this.#base, ids), ids, numbers, pages };
  }

  #numberOf(id: string): number | undefined {
    const known = this.#base.numbers.get(id);
    return known !== undefined && known < this.#first ? known : this.#ownNumbers.get(id);
  }
}
