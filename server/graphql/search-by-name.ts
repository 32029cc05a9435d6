import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { NodeLabel } from '../../graph/model/nodes.ts';
import { PAGE_FIRST_MAX } from '../../graph/port-bounds.ts';
import type { ListFilter, StoredNode } from '../../graph/store.ts';
import { type Connection, pageInfo } from './connection.ts';
import type { RequestContext } from './context.ts';
import { loadVisible } from './load-visible.ts';
import { checkCharacters } from './match-question.ts';
import type { PageArguments } from './resolver.ts';

/** Names that one search ranks, all its pages together: as many as one page may hold. */
const NAMES_MAX = PAGE_FIRST_MAX;
/** Begins every cursor of a search, so that none of another list is taken for one. */
const CURSOR_PREFIX = 'name:';

/**
 * A page of the records of one label whose name fits, best first. A cursor names the record after
 * which the page begins. Error: BAD_USER_INPUT for a cursor that this search never gave.
 */
export async function searchByName(
  label: NodeLabel,
  query: string,
  filter: ListFilter,
  { first, after }: PageArguments,
  { engine, loaders, deadline }: RequestContext,
): Promise<Connection<StoredNode>> {
  checkCharacters('query', query);
  const ids = engine.names.search(query, { label, first: NAMES_MAX }, deadline);
  const found = (await loadVisible(ids, loaders)).filter((node) => passes(node, filter));
  const begin = after == null ? 0 : positionAfter(found, after);
  const nodes = found.slice(begin, begin + first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const hasNextPage = begin + first < found.length;
  return { edges, nodes, pageInfo: pageInfo(edges, hasNextPage), totalCount: found.length };
}

function passes(node: StoredNode, { kinds, countries, prefectures }: ListFilter): boolean {
  const allows = (allowed: readonly string[] | undefined, field: string): boolean =>
    allowed === undefined || allowed.includes(String(Reflect.get(node, field)));
  return allows(kinds, 'kind') && allows(countries, 'country') && allows(prefectures, 'prefecture');
}

function cursorOf({ id }: StoredNode): string {
  return Buffer.from(`${CURSOR_PREFIX}${id}`).toString('base64url');
}

function positionAfter(found: readonly StoredNode[], after: string): number {
  const index = found.findIndex((node) => cursorOf(node) === after);
  if (index >= 0) return index + 1;
  const shown = JSON.stringify(after.slice(0, 40));
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'nameCursorUnknown',
    parameters: { after: shown },
  });
}
