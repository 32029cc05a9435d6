import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { FeedPage, GraphReader } from '../../graph/store.ts';
import type { Derived } from './derived.ts';
import { type FeedPlace, witnessOf } from './feed-place.ts';
import { readSavedCopy, writeSavedCopy } from './saved-copy.ts';

/** Part that can be saved and restored. */
export type Saveable = Pick<Derived, 'name' | 'version' | 'save' | 'restore' | 'fits'>;

/** Place of restored copies in the feed, and the page that follows. */
export interface RestoredPlace extends FeedPlace {
  readonly page: FeedPage;
}

/** Restores every copy or none; an error leaves some half restored, which must be rebuilt. */
export async function restoreCopies(
  reader: Pick<GraphReader, 'changesSince'>,
  folder: string,
  copies: readonly Saveable[],
): Promise<RestoredPlace | undefined> {
  const saved = await readCopies(folder, copies);
  const page = saved && (await pageAfter(reader, saved.place));
  if (saved === undefined || page === undefined) return undefined;
  for (const [one, bytes] of saved.bytesOf) one.restore(bytes);
  return { ...saved.place, page };
}

/** Writes every copy with its place in the feed. Errors: those of the file system. */
export async function saveCopies(
  folder: string,
  copies: readonly Saveable[],
  place: FeedPlace,
): Promise<void> {
  const saved = copies.map((one) => ({ one, bytes: one.save() }));
  for (const { one, bytes } of saved) {
    const { name, version } = one;
    await writeSavedCopy(folder, { name, version, ...place, bytes });
  }
}

/** Reads the saved copies if all exist at one place; a crash between two files leaves two. */
async function readCopies(
  folder: string,
  copies: readonly Saveable[],
): Promise<{ place: FeedPlace; bytesOf: ReadonlyMap<Saveable, Uint8Array> } | undefined> {
  const bytesOf = new Map<Saveable, Uint8Array>();
  let place: FeedPlace | undefined;
  for (const one of copies) {
    const copy = await readSavedCopy(folder, one);
    if (copy === undefined) return undefined;
    const { cursor, publicSequence, witness, bytes } = copy;
    place ??= { cursor, publicSequence, witness };
    if (cursor !== place.cursor || witness !== place.witness) return undefined;
    if (one.fits?.(bytes) === false) return undefined;
    bytesOf.set(one, bytes);
  }
  return place && { place, bytesOf };
}

/**
 * Returns the page after the place; undefined if the store is another one: its feed ends before the
 * place or has another change there. A record that changed since comes later in the feed, so its
 * place is empty then.
 */
async function pageAfter(
  reader: Pick<GraphReader, 'changesSince'>,
  { cursor, witness }: FeedPlace,
): Promise<FeedPage | undefined> {
  if (cursor === 0) return reader.changesSince(0);
  try {
    const page = await reader.changesSince(cursor - 1);
    const [there, ...later] = page.changes;
    if (there === undefined) return undefined;
    if (there.sequence > cursor) return page;
    return witnessOf(there) === witness ? { ...page, changes: later } : undefined;
  } catch (error) {
    if (error instanceof CatalyzerError && error.code === 'BAD_USER_INPUT') return undefined;
    throw error;
  }
}
