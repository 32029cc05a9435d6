import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { ChangeCursor, FeedPage, GraphReader } from '../../graph/store.ts';
import type { Derived } from './derived.ts';
import { readSavedCopy, type SavedCopy, writeSavedCopy } from './saved-copy.ts';

/** What an index is made from and where it may be kept. */
export interface NetworkIndexOptions {
  readonly reader: Pick<GraphReader, 'changesSince'>;
  readonly derived: readonly Derived[];
  /** Folder for saved copies; missing: nothing is saved or restored. */
  readonly folder?: string;
  /** Told after each stretch of the feed how many changes were read so far. */
  readonly onProgress?: (changes: number) => void;
}

/** All derived copies of one store, kept current together. */
export interface NetworkIndex {
  /**
   * Reads what changed and publishes it; afterwards questions see every commit that ended before
   * the call, judged by the day of the call, which turns also where the store cannot be read. Calls
   * at the same time share their work. Errors: those of the store; what was published stays.
   */
  catchUp(): Promise<void>;
  /** The feed up to here is published. */
  cursor(): ChangeCursor;
  /** Number of the last change of a PUBLIC record that is published; hidden writes do not move it. */
  asOf(): number;
  /** Saves every copy; nothing without a folder. Errors: those of the file system. */
  save(): Promise<void>;
}

/** A place of the feed: how far it was read. */
type FeedPlace = Pick<SavedCopy, 'cursor' | 'publicSequence' | 'witness'>;

/** Where an index begins, and the stretch of the feed that follows. */
interface Start extends FeedPlace {
  readonly page: FeedPage;
}

const BEGINNING: FeedPlace = { cursor: 0, publicSequence: 0, witness: '' };
/** Changes of a long catch-up after which they are published, so that their texts are let go. */
const UNSETTLED_CHANGES_MAX = 100_000;

/**
 * Restores the copies, or builds all of them anew when one is missing, damaged, of another version
 * or of another place of the feed, or when the store's feed has another change at that place or
 * does not reach it; catches up with the store once, and answers the door to them.
 */
export async function openNetworkIndex(options: NetworkIndexOptions): Promise<NetworkIndex> {
  const { reader, derived, folder, onProgress } = options;
  const start = await restoreCopies(options);
  let next: FeedPage | undefined = start.page;
  let read: FeedPlace = start;
  let published: FeedPlace = BEGINNING;

  function publish(): void {
    for (const one of derived) one.settle();
    published = read;
  }

  async function follow(): Promise<void> {
    let changes = 0;
    let unsettled = 0;
    if (published.cursor > 0 && derived.some((one) => one.isDue?.())) publish();
    for (;;) {
      const page: FeedPage = next ?? (await reader.changesSince(read.cursor));
      next = undefined;
      if (page.changes.length > 0) for (const one of derived) one.apply(page.changes);
      read = placeAfter(read, page);
      changes += page.changes.length;
      unsettled += page.changes.length;
      if (page.changes.length > 0) onProgress?.(changes);
      if (!page.more) break;
      if (published.cursor > 0 && unsettled >= UNSETTLED_CHANGES_MAX) {
        publish();
        unsettled = 0;
      }
    }
    if (unsettled > 0 || published.cursor !== read.cursor) publish();
  }

  const catchUp = sharedCalls(follow);
  await catchUp();
  publish();
  return {
    catchUp,
    cursor: () => published.cursor,
    asOf: () => published.publicSequence,
    save: async () => {
      if (folder !== undefined) await saveCopies(folder, derived, published);
    },
  };
}

function placeAfter(place: FeedPlace, page: FeedPage): FeedPlace {
  let { publicSequence } = place;
  for (const change of page.changes) {
    publicSequence = Math.max(publicSequence, change.publicSequence);
  }
  const last = page.changes.at(-1);
  return {
    cursor: Math.max(place.cursor, page.cursor),
    publicSequence,
    witness: last === undefined ? place.witness : witnessOf(last),
  };
}

function witnessOf(change: FeedPage['changes'][number]): string {
  const { kind, sequence } = change;
  if (kind === 'node') return `${sequence} ${change.node.id} ${change.node.updatedAt}`;
  if (kind !== 'relationship') return `${sequence} ${change.id}`;
  return `${sequence} ${change.relationship.id} ${change.relationship.updatedAt}`;
}

/** Restores every copy or none. */
async function restoreCopies({ reader, derived, folder }: NetworkIndexOptions): Promise<Start> {
  const copies = folder === undefined ? undefined : await readCopies(folder, derived);
  const page = copies === undefined ? undefined : await pageAfter(reader, copies.place);
  if (copies === undefined || page === undefined) {
    return { ...BEGINNING, page: await reader.changesSince(0) };
  }
  for (const [one, bytes] of copies.bytesOf) one.restore(bytes);
  return { ...copies.place, page };
}

/** The saved copies when all are there and of one place; a crash between two files leaves two. */
async function readCopies(
  folder: string,
  derived: readonly Derived[],
): Promise<{ place: FeedPlace; bytesOf: ReadonlyMap<Derived, Uint8Array> } | undefined> {
  const bytesOf = new Map<Derived, Uint8Array>();
  let place: FeedPlace | undefined;
  for (const one of derived) {
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
 * What follows the place; undefined when the store is another one: its feed ends before the place
 * or has another change there. A record that changed since is told later, so that nothing stands
 * there then.
 */
async function pageAfter(
  reader: NetworkIndexOptions['reader'],
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

async function saveCopies(
  folder: string,
  derived: readonly Derived[],
  place: FeedPlace,
): Promise<void> {
  const copies = derived.map((one) => ({ one, bytes: one.save() }));
  for (const { one, bytes } of copies) {
    const { name, version } = one;
    await writeSavedCopy(folder, { name, version, ...place, bytes });
  }
}

/** One run at a time; calls during a run share one more after it, which sees what they saw. */
function sharedCalls(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  return function call(): Promise<void> {
    if (running === undefined) {
      running = run().finally(() => {
        running = undefined;
      });
      return running;
    }
    // The running one may have passed the caller's commit already: one more after it, for all.
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return call();
      });
    return waiting;
  };
}
