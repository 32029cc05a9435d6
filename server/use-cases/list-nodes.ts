import type { NodeLabel } from '../../graph/model/nodes.ts';
import type { ListedNode, Page } from '../../graph/store.ts';
import type { Asker } from '../asking/asker.ts';
import { type ListFilterInput, listFilter } from './input/list-filter.ts';
import { searchByName } from './search-by-name.ts';

/** A page of a list, or of a search if words are given. */
export interface ListInput {
  readonly first: number;
  readonly after?: string | null;
  /** Null or missing: all records. */
  readonly query?: string | null;
  readonly filter?: ListFilterInput | null;
}

/**
 * Returns a page of the records of one label: all by id, or those whose name matches, best first.
 * Errors: BAD_USER_INPUT, those of the store.
 */
export async function listNodes(
  label: NodeLabel,
  { first, after, query, filter }: ListInput,
  asker: Asker,
): Promise<Page<ListedNode>> {
  const request = { filter: listFilter(filter), first, ...(after == null ? {} : { after }) };
  return query == null
    ? asker.engine.reader.listNodes(label, request, asker.scope)
    : searchByName(label, query, request, asker);
}
