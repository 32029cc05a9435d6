import type { FeedChange } from '../../graph/store.ts';

/**
 * Copy made from the change feed that may be thrown away: the text index, the tie index. It keeps
 * PUBLIC records only; a change that makes a record no longer PUBLIC removes it.
 */
export interface Derived {
  /** Name of the file under which it is saved, e.g. `text`. */
  readonly name: string;
  /** Changes with the code that makes the copy; a saved copy of another version is not restored. */
  readonly version: string;
  /** Folds changes in; the next `settle` shows them. Relationships may come before their ends. */
  apply(changes: readonly FeedChange[]): void;
  /**
   * Does the work of the next `settle` in slices of some milliseconds, with a pause after each for
   * other work; nothing of it is visible before, and nothing is applied meanwhile. If it is
   * missing, not called or not ended, `settle` does all.
   */
  prepare?(): Iterable<void>;
  /** Publishes one consistent snapshot of all applied changes; running questions keep theirs. */
  settle(): void;
  /**
   * Returns true if `settle` would publish another snapshot although no change was applied: the day
   * has changed, or work is left that no write should wait for. Missing if that never happens.
   */
  isDue?(): boolean;
  /**
   * Returns what `restore` needs to answer like a copy that read the feed up to the last `settle`:
   * plain data by `v8.serialize`, which only the same V8 reads.
   */
  save(): Uint8Array;
  /**
   * Returns true if its files beside the saved bytes exist and are whole, so `restore` will
   * succeed; missing if it has no such files.
   */
  fits?(bytes: Uint8Array): boolean;
  /**
   * Replaces applying every change up to the cursor that it was saved with. Only for a new copy to
   * which nothing was applied; questions see it after the next `settle`.
   */
  restore(bytes: Uint8Array): void;
  /** Releases its resources outside of memory; missing if it has none. */
  close?(): void;
}

/** Facts about the network around a party that the matcher needs. Built by the tie index. */
export interface NetworkFacts {
  /** Organisations that took part in evidence with this one or trade with it; empty if unknown. */
  partnersOf(id: string): ReadonlySet<string>;
  /** Parties that are members of this group or of a group within it; empty if unknown. */
  membersOf(groupId: string): ReadonlySet<string>;
  /** Parties that lead this group, in the order of ids; empty if unknown. */
  leadsOf(groupId: string): ReadonlySet<string>;
  /** Groups of which this party is a member; empty if unknown. */
  groupsOf(id: string): ReadonlySet<string>;
}
