import type { ChangeCursor, FeedPage, GraphReader } from '../../graph/store.ts';
import { buildCopies, Copies, CopyFailure, type NamedCopies } from './copies.ts';
import { BEGINNING, type FeedPlace, placeAfter } from './feed-place.ts';
import { eventLoopPace, type Pace } from './pace.ts';
import { type RestoredPlace, restoreCopies, saveCopies } from './saved-copies.ts';
import type { SetAsideRecord } from './set-aside.ts';
import { sharedCalls } from './shared-calls.ts';
import { hasLeft } from './stale-copies.ts';

/** Source of an index, and where it may be kept. */
export interface NetworkIndexOptions<Made extends NamedCopies> {
  readonly reader: Pick<GraphReader, 'changesSince'>;
  /** Makes empty copies: at first, and again if one of them could not take a change in. */
  readonly makeCopies: () => Made;
  /** Folder for saved copies; missing: nothing is saved or restored. */
  readonly folder?: string;
  /** Called after each page of the feed with the number of changes read so far. */
  readonly onProgress?: (changes: number) => void;
  /** Called with the reason why copies are rebuilt. */
  readonly onCopyError?: (error: unknown) => void;
  /**
   * Awaited before the changes to copies that questions see are published, but not at first;
   * nothing is applied meanwhile.
   */
  readonly beforeSettle?: (copies: Made) => Promise<void>;
  /** Gives way to other work; missing: to the event loop, every few milliseconds. */
  readonly pace?: Pace;
}

/** All derived copies of one store, kept current together. */
export interface NetworkIndex<Made extends NamedCopies = NamedCopies> {
  /** Returns the copies; new ones after one could not take a change in and all were rebuilt. */
  copies(): Made;
  /**
   * Reads what changed and publishes it; afterwards questions see every commit that ended before
   * the call, judged by the day of the call, which changes even if the store cannot be read. Calls
   * at the same time share their work. A record that a copy fails at is set aside. Errors: those of
   * the store; CopyFailure if the copies fail without it too, then at once until the store has
   * another change. The published state stays.
   */
  catchUp(): Promise<void>;
  /** Returns the place of the feed up to which it is published. */
  cursor(): ChangeCursor;
  /** Returns the number of the last published PUBLIC change; hidden writes do not move it. */
  asOf(): number;
  /** Returns the records that no answer has, damaged or failed in a copy, by id. */
  setAside(): readonly SetAsideRecord[];
  /**
   * Saves every copy; does nothing without a folder. Rebuilds them first if they may have words of
   * records that left the public since. Errors: those of the file system and of the store.
   */
  save(): Promise<void>;
  /** Releases the resources of the copies; no question may follow. */
  close(): void;
}

/** Changes of a long catch-up after which they are published: the switch takes some 20 ms. */
const UNSETTLED_CHANGES_MAX = 100_000;

/**
 * Restores the copies, or rebuilds all of them if one is missing, damaged, of another version or of
 * another place of the feed, or if the store's feed has another change at that place or does not
 * reach it; catches up with the store once, and returns access to them.
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
  /** Error that makes the copies unusable, and the place at which rebuilding them failed too. */
  let failure: { readonly error: CopyFailure; readonly at?: ChangeCursor } | undefined;
  /** True if the copies may have words of records that left the public since they were made. */
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
