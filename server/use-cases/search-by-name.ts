import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { NodeLabel } from '../../graph/model/nodes.ts';
import { checkFirst, PAGE_FIRST_MAX } from '../../graph/port-bounds.ts';
import type { ListedNode, ListFilter, ListRequest, Page, StoredNode } from '../../graph/store.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';
import { checkCharacters } from './input/check-characters.ts';

/** Maximum names that one search ranks, over all its pages: as many as one page may hold. */
const NAMES_MAX = PAGE_FIRST_MAX;
/** Prefix of every cursor of a search, so that one of another list is not accepted. */
const CURSOR_PREFIX = 'name:';

/**
 * Returns a page of the records of one label whose name matches, best first. A cursor is the id of
 * the record after which the page begins. Error: BAD_USER_INPUT for a page size out of bounds, half
 * a character and a cursor that this search never issued.
 */
export async function searchByName(
  label: NodeLabel,
  query: string,
  { filter = {}, first, after }: ListRequest,
  { engine, scope, loaders, deadline }: Asker,
): Promise<Page<ListedNode>> {
  checkFirst(first);
  checkCharacters('query', query);
  const ids = engine.views.namesOf(scope).search(query, { label, first: NAMES_MAX }, deadline);
  const found = (await loadVisible(ids, loaders)).filter((node) => passes(node, filter));
  const begin = after === undefined ? 0 : positionAfter(found, after);
  const items = found.slice(begin, begin + first).map((node) => ({ node, cursor: cursorOf(node) }));
  const last = begin + first < found.length ? items.at(-1) : undefined;
  return { items, totalCount: found.length, ...(last && { endCursor: last.cursor }) };
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
