import type { ChangeCursor, GraphReader } from '../../graph/store.ts';
import type { Derived } from './derived.ts';
import { readSavedCopy, writeSavedCopy } from './saved-copy.ts';

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
   * the call. Calls at the same time share their work. Errors: those of the store; what was
   * published stays.
   */
  catchUp(): Promise<void>;
  /** The feed up to here is published. */
  cursor(): ChangeCursor;
  /** Number of the last change of a PUBLIC record that is published; hidden writes do not move it. */
  asOf(): number;
  /** Saves every copy for which that pays; nothing without a folder. */
  save(): Promise<void>;
}

/** Changes of a long catch-up after which they are published, so that their texts are let go. */
const UNSETTLED_CHANGES_MAX = 100_000;

/** Builds or restores the copies, catches up with the store once, and answers the door to them. */
export async function openNetworkIndex(options: NetworkIndexOptions): Promise<NetworkIndex> {
  const { reader, derived, folder, onProgress } = options;
  const known = new Map<Derived, ChangeCursor>();
  let read: ChangeCursor = 0;
  let readPublic = 0;
  let published = { cursor: 0, publicSequence: 0 };

  async function restoreAll(): Promise<void> {
    for (const one of derived) {
      const copy = folder === undefined ? undefined : await readSavedCopy(folder, one);
      if (copy !== undefined) {
        one.restore(copy.bytes);
        readPublic = Math.max(readPublic, copy.publicSequence);
      }
      known.set(one, copy?.cursor ?? 0);
    }
    read = Math.min(...known.values());
  }

  function publish(): void {
    for (const one of derived) one.settle();
    published = { cursor: read, publicSequence: readPublic };
  }

  async function follow(): Promise<void> {
    let changes = 0;
    let unsettled = 0;
    for (;;) {
      const page = await reader.changesSince(read);
      for (const one of derived) {
        const since = known.get(one) ?? 0;
        const fresh = page.changes.filter((change) => change.sequence > since);
        if (fresh.length > 0) one.apply(fresh);
        known.set(one, Math.max(since, page.cursor));
      }
      for (const { publicSequence } of page.changes) {
        readPublic = Math.max(readPublic, publicSequence);
      }
      read = Math.max(read, page.cursor);
      changes += page.changes.length;
      unsettled += page.changes.length;
      if (page.changes.length > 0) onProgress?.(changes);
      if (!page.more) break;
      if (published.cursor > 0 && unsettled >= UNSETTLED_CHANGES_MAX) {
        publish();
        unsettled = 0;
      }
    }
    if (unsettled > 0 || published.cursor !== read) publish();
  }

  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  function catchUp(): Promise<void> {
    if (running === undefined) {
      running = follow().finally(() => {
        running = undefined;
      });
      return running;
    }
    // The running one may have passed the caller's commit already: one more after it, for all.
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return catchUp();
      });
    return waiting;
  }

  await restoreAll();
  await catchUp();
  publish();
  return {
    catchUp,
    cursor: () => published.cursor,
    asOf: () => published.publicSequence,
    async save() {
      if (folder === undefined) return;
      const { cursor, publicSequence } = published;
      const copies = derived.map((one) => ({ one, bytes: one.save() }));
      for (const { one, bytes } of copies) {
        if (bytes === undefined) continue;
        const { name, version } = one;
        await writeSavedCopy(folder, { name, version, cursor, publicSequence, bytes });
      }
    },
  };
}
