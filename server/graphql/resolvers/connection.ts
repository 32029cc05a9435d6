import type { Page } from '../../../graph/store.ts';

/** Relay connection of the schema. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** PageInfo of the schema. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: false;
  readonly startCursor: string | undefined;
  readonly endCursor: string | undefined;
}

/** Turns a page of the store into a connection; `toNode` makes the item that the schema shows. */
export function toConnection<Item extends { readonly cursor: string }, T>(
  page: Page<Item>,
  toNode: (item: Item) => T,
): Connection<T> {
  const edges = page.items.map((item) => ({ cursor: item.cursor, node: toNode(item) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, page.endCursor !== undefined),
    totalCount: page.totalCount,
  };
}

/** Returns the PageInfo of a page; only forward paging is supported. */
export function pageInfo(
  edges: readonly { readonly cursor: string }[],
  hasNextPage: boolean,
): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage: false,
    startCursor: edges[0]?.cursor,
    endCursor: edges.at(-1)?.cursor,
  };
}
