import { type IdOrder, NO_ORDER, orderOfIds } from './id-order.ts';
import { PAGE_MASK, PAGE_OWNERS, pageNumber } from './lists.ts';
import type { NodeTable, TieNode } from './node-table.ts';

/**
 * The nodes of one sort as a snapshot knows them, by number; immutable. Sets made one after the
 * other share the pages in which they do not differ.
 */
export interface NodeSet extends IdOrder {
  /** Ids by number; those beyond the order came later and are not of this set. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly pages: readonly (readonly (TieNode | undefined)[])[];
}

/** No nodes. */
export const NO_NODES: NodeSet = { ...NO_ORDER, ids: [], numbers: new Map(), pages: [] };

/** The node of a number; undefined where it is not there. */
export function nodeOf({ pages }: NodeSet, number: number): TieNode | undefined {
  return pages[pageNumber(number)]?.[number & PAGE_MASK];
}

/** Whether the party is an organisation, and not a person. */
export function isOrganization(parties: NodeSet, party: number): boolean {
  return nodeOf(parties, party)?.label === 'Organization';
}

/** The number of a node that is there; undefined where it is not. */
export function findNode(nodes: NodeSet, id: string): number | undefined {
  const number = nodes.numbers.get(id);
  return number === undefined || nodeOf(nodes, number) === undefined ? undefined : number;
}

/** The nodes of the table as they are now; `known`: as they were before those that are touched. */
export function nodesNow(known: NodeSet, { ids, numbers, nodes, touched }: NodeTable): NodeSet {
  const touchedPages = touched && new Set(Array.from(touched, pageNumber));
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE_OWNERS) }, (_, page) => {
    const before = known.pages[page];
    if (before !== undefined && touchedPages?.has(page) === false) return before;
    return nodes.slice(page * PAGE_OWNERS, (page + 1) * PAGE_OWNERS);
  });
  return { ...orderOfIds(known, ids), ids, numbers, pages };
}
