import { type IdOrder, NO_ORDER, orderOfIds } from './id-order.ts';
import { PAGE_MASK, PAGE_OWNERS, pageNumber } from './lists.ts';
import type { NodeTable, TieNode } from './node-table.ts';

/**
 * Nodes of one sort in a snapshot, by number; immutable. Sets made one after the other share the
 * pages in which they do not differ.
 */
export interface NodeSet extends IdOrder {
  /** Ids by number; those beyond the order were added later and are not in this set. */
  readonly ids: readonly string[];
  readonly numbers: Pick<ReadonlyMap<string, number>, 'get'>;
  readonly pages: readonly (readonly (TieNode | undefined)[])[];
}

/** Set without nodes. */
export const NO_NODES: NodeSet = { ...NO_ORDER, ids: [], numbers: new Map(), pages: [] };

/** Returns the node of a number; undefined if it does not exist. */
export function nodeOf({ pages }: NodeSet, number: number): TieNode | undefined {
  return pages[pageNumber(number)]?.[number & PAGE_MASK];
}

/** Returns true if the party is an organisation. */
export function isOrganization(parties: NodeSet, party: number): boolean {
  return nodeOf(parties, party)?.label === 'Organization';
}

/** Returns the number of an existing node; undefined if there is none. */
export function findNode(nodes: NodeSet, id: string): number | undefined {
  const number = nodes.numbers.get(id);
  return number === undefined || nodeOf(nodes, number) === undefined ? undefined : number;
}

/** Returns the current nodes of the table; `known`: the set before the touched ones changed. */
export function nodesNow(known: NodeSet, { ids, numbers, nodes, touched }: NodeTable): NodeSet {
  const touchedPages = touched && new Set(Array.from(touched, pageNumber));
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE_OWNERS) }, (_, page) => {
    const before = known.pages[page];
    if (before !== undefined && touchedPages?.has(page) === false) return before;
    return nodes.slice(page * PAGE_OWNERS, (page + 1) * PAGE_OWNERS);
  });
  return { ...orderOfIds(known, ids), ids, numbers, pages };
}
