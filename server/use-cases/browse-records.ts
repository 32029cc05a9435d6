import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { checkFirst } from '../../graph/port-bounds.ts';
import type { ListedNode } from '../../graph/store.ts';
import type {
  DirectoryFacet,
  DirectoryQuestion,
  ListedLabel,
} from '../../matching/index/directory.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';
import { checkCharacters } from './input/check-characters.ts';
import { countryCodes } from './input/country-codes.ts';

/** Names of listed labels in the API, with the label of each. */
export const BROWSED_LABELS = {
  ORGANIZATION: 'Organization',
  GROUP: 'Group',
  PERSON: 'Person',
  EQUIPMENT: 'Equipment',
  NEED: 'Need',
  EVIDENCE: 'Evidence',
} as const satisfies Readonly<Record<Uppercase<ListedLabel>, ListedLabel>>;
/** A key of {@link BROWSED_LABELS}. */
export type BrowsedLabel = keyof typeof BROWSED_LABELS;

/** Filter of a list for people; null, missing and an empty list do not narrow. */
export interface BrowseFilterInput {
  readonly kinds?: readonly string[] | null;
  readonly countries?: readonly string[] | null;
  readonly prefectures?: readonly string[] | null;
  readonly initials?: readonly string[] | null;
  readonly name?: string | null;
}

/** List, order, filter and page asked for. */
export interface BrowseInput extends Pick<DirectoryQuestion, 'order' | 'language'> {
  readonly label: BrowsedLabel;
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: BrowseFilterInput | null;
}

/** A page of a list for people. */
export interface BrowseAnswer {
  readonly items: readonly ListedNode[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly facets: readonly DirectoryFacet[];
}

/** Prefix of every cursor of such a list, so that one of another list is not accepted. */
const CURSOR_PREFIX = 'browse:';

/**
 * Returns a page of the records of one label by name or date, with counts. Error: BAD_USER_INPUT
 * for a page size out of bounds, half a character, a bad country code and a cursor of another list.
 */
export async function browseRecords(
  { label, filter, first, after, ...question }: BrowseInput,
  { engine, scope, loaders, deadline }: Asker,
): Promise<BrowseAnswer> {
  checkFirst(first);
  const name = filter?.name ?? '';
  checkCharacters('name', name);
  const found = engine.views.directoryOf(scope).list(
    {
      ...question,
      label: BROWSED_LABELS[label],
      first,
      after: after == null ? undefined : placeOf(after),
      filter: {
        kinds: filter?.kinds ?? [],
        countries: countryCodes(filter?.countries ?? []),
        prefectures: filter?.prefectures ?? [],
        initials: filter?.initials ?? [],
        name,
      },
    },
    deadline,
  );
  const nodes = await loadVisible(
    found.items.map(({ id }) => id),
    loaders,
  );
  const places = new Map(found.items.map(({ id, place }) => [id, place]));
  return {
    ...found,
    items: nodes.map((node) => ({ node, cursor: cursorOf(places.get(node.id) ?? '') })),
  };
}

function cursorOf(place: string): string {
  return Buffer.from(CURSOR_PREFIX + place).toString('base64url');
}

function placeOf(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (text.startsWith(CURSOR_PREFIX)) return text.slice(CURSOR_PREFIX.length);
  const after = JSON.stringify(cursor.slice(0, 40));
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'nameCursorUnknown', parameters: { after } });
}
