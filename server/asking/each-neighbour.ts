import { PAGE_FIRST_MAX } from '../../graph/port-bounds.ts';
import type {
  Neighbour,
  NeighbourRequest,
  Page,
  ReadScope,
  ScopedReader,
} from '../../graph/store.ts';

/** Reads a page of neighbours. */
type ReadPage = (request: NeighbourRequest) => Promise<Page<Neighbour> | undefined>;

/** Yields every neighbour of a record by the asked relationships, reading page by page. */
export async function* eachNeighbour(
  asked: Pick<NeighbourRequest, 'id' | 'types' | 'direction'>,
  readPage: ReadPage,
): AsyncGenerator<Neighbour> {
  let after: string | undefined;
  do {
    const page = await readPage({
      ...asked,
      first: PAGE_FIRST_MAX,
      ...(after !== undefined && { after }),
    });
    yield* page?.items ?? [];
    after = page?.endCursor;
  } while (after !== undefined);
}

/** Returns the reader of pages of neighbours in a scope, past the loaders of a request. */
export function pagesIn(scope: ReadScope, reader: Pick<ScopedReader, 'neighbours'>): ReadPage {
  return async (request) => (await reader.neighbours([request], scope))[0];
}
