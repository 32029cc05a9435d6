import type { ChangeCursor, FeedPage, GraphReader } from '../../graph/store.ts';
import { buildCopies, Copies, CopyFailure, type NamedCopies } from './copies.ts';
import { BEGINNING, type FeedPlace, placeAfter } from './feed-place.ts';
import { eventLoopPace, type Pace } from './pace.ts';
import { type RestoredPlace, restoreCopies, saveCopies } from './saved-copies.ts';
import type { SetAsideRecord } from './set-aside.ts';
import { sharedCalls } from './shared-calls.ts';
import { hasLeft } from './stale-copies.ts';

/** What an index is made from and where it may be kept. */
export interface NetworkIndexOptions<Made extends NamedCopies> {
  readonly reader: Pick<GraphReader, 'changesSince'>;
  /** Makes empty copies: at first, and again when one of them could not take a change in. */
  readonly makeCopies: () => Made;
  /** Folder for saved copies; missing: nothing is saved or restored. */
  readonly folder?: string;
  /** Told after each stretch of the feed how many changes were read so far. */
  readonly onProgress?: (changes: number) => void;
  /** Told why copies are made again. */
  readonly onCopyError?: (error: unknown) => void;
  /**
   * Waited for before the changes to copies that questions see are published, but not at first;
   * nothing is applied meanwhile.
   */
  readonly beforeSettle?: (copies: Made) => Promise<void>;
  /** When other work goes first; missing: what waits on the event loop, every few milliseconds. */
  readonly pace?: Pace;
}

/** All derived copies of one store, kept current together. */
export interface NetworkIndex<Made extends NamedCopies = NamedCopies> {
  /** The copies; others when one could not take a change in and all were made again. */
  copies(): Made;
  /**
   * Reads what changed and publishes it; afterwards questions see every commit that ended before
   * the call, judged by the day of the call, which turns also where the store cannot be read. Calls
   * at the same time share their work. A record that a copy fails at is set aside. Errors: those of
   * the store, CopyFailure when the copies fail without it too, again at once until the store has
   * another change; what was published stays.
   */
  catchUp(): Promise<void>;
  /** The feed up to here is published. */
  cursor(): ChangeCursor;
  /** Number of the last change of a PUBLIC record that is published; hidden writes do not move it. */
  asOf(): number;
  /** Records that are in no answer because they are damaged or a copy failed at them, by id. */
  setAside(): readonly SetAsideRecord[];
  /**
   * Saves every copy; nothing without a folder. Makes them again first where they may have words of
   * records that left the public since. Errors: those of the file system and of the store.
   */
  save(): Promise<void>;
  /** Lets go of what the copies hold; no question may follow. */
  close(): void;
}

/** Changes of a long catch-up after which they are published: changing over to them takes some 20 ms. */
const UNSETTLED_CHANGES_MAX = 100_000;

/**
 * Restores the copies, or builds all of them anew when one is missing, damaged, of another version
 * or of another place of the feed, or when the store's feed has another change at that place or
 * does not reach it; catches up with the store once, and answers the door to them.
 */
export async function openNetworkIndex<Made extends NamedCopies>(
  options: NetworkIndexOptions<Made>,
): Promise<NetworkIndex<Made>> {
  const { reader, makeCopies, folder, onProgress, onCopyError } = options;
  const pace = options.pace ?? eventLoopPace();
  const opened = await openCopies({ ...options, pace });
  let { copies } = opened;
  let next: FeedPage | undefined = opened.start.page;
  let read: FeedPlace = opened.start;
  let published: FeedPlace | undefined;
  /** Why the copies cannot be trusted, and the place at which making them again failed too. */
  let failure: { readonly error: CopyFailure; readonly at?: ChangeCursor } | undefined;
  /** Whether the copies may still have words of records that left the public since they were made. */
  let isStale = false;

  async function publish(): Promise<void> {
    await copies.prepare();
    if (published !== undefined) await options.beforeSettle?.(copies.made);
    copies.settle();
    published = read;
  }

  async function readOn(): Promise<void> {
    let changes = 0;
    let unsettled = 0;
    if (published !== undefined && copies.isDue) await publish();
    for (;;) {
      const page: FeedPage = next ?? (await reader.changesSince(read.cursor));
      next = undefined;
      await copies.apply(page.changes);
      const isFirstReading = published === undefined && opened.start.cursor === 0;
      isStale ||= !isFirstReading && page.changes.some(hasLeft);
      read = placeAfter(read, page);
      changes += page.changes.length;
      unsettled += page.changes.length;
      if (page.changes.length > 0) onProgress?.(changes);
      if (!page.more) break;
      if (published !== undefined && unsettled >= UNSETTLED_CHANGES_MAX) {
        await publish();
        unsettled = 0;
      }
    }
    if (unsettled > 0 || published?.cursor !== read.cursor) await publish();
  }

  async function makeAgain(): Promise<void> {
    const built = await buildCopies(reader, makeCopies, pace);
    copies.close();
    copies = built.copies;
    read = built.place;
    published = read;
    isStale = false;
  }

  async function rebuild(error: CopyFailure): Promise<void> {
    failure = { error };
    try {
      await makeAgain();
      failure = undefined;
    } catch (cause) {
      if (!(cause instanceof CopyFailure)) throw cause;
      const { cursor } = await endOfFeed(reader, read.cursor);
      failure = { error: cause, at: cursor };
      throw cause;
    }
  }

  async function follow(): Promise<void> {
    if (failure === undefined) {
      try {
        return await readOn();
      } catch (error) {
        if (!(error instanceof CopyFailure)) throw error;
        onCopyError?.(error.cause);
        return rebuild(error);
      }
    }
    const { error, at } = failure;
    if (at !== undefined && (await reader.changesSince(at)).changes.length === 0) throw error;
    return rebuild(error);
  }

  const catchUp = sharedCalls(follow);
  try {
    await catchUp();
  } catch (error) {
    copies.close();
    throw error;
  }
  return {
    copies: () => copies.made,
    catchUp,
    cursor: () => published?.cursor ?? 0,
    asOf: () => published?.publicSequence ?? 0,
    setAside: () => copies.aside.list(),
    save: async () => {
      if (folder === undefined || failure !== undefined || published === undefined) return;
      if (isStale) await makeAgain();
      await saveCopies(folder, copies.all, published);
    },
    close: () => copies.close(),
  };
}

async function openCopies<Made extends NamedCopies>({
  reader,
  makeCopies,
  folder,
  pace,
}: NetworkIndexOptions<Made> & { readonly pace: Pace }): Promise<{
  copies: Copies<Made>;
  start: RestoredPlace;
}> {
  const copies = new Copies(makeCopies(), pace);
  try {
    const restored = folder && (await restoreCopies(reader, folder, copies.all));
    return { copies, start: restored || { ...BEGINNING, page: await reader.changesSince(0) } };
  } catch (error) {
    copies.close();
    throw error;
  }
}

async function endOfFeed(
  reader: Pick<GraphReader, 'changesSince'>,
  cursor: ChangeCursor,
): Promise<FeedPage> {
  const page = await reader.changesSince(cursor);
  return page.more ? endOfFeed(reader, page.cursor) : page;
}
