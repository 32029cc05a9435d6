import type { FeedChange } from '../../graph/store.ts';

/**
 * A copy made from the change feed that may be thrown away: the text index, the tie index. It
 * keeps PUBLIC records only; a change that ends a record's being PUBLIC removes it.
 */
export interface Derived {
  /** Names the file under which it is saved, e.g. `text`. */
  readonly name: string;
  /** Changes with the code that makes the copy; a saved copy of another version is not restored. */
  readonly version: string;
  /** Folds changes in; questions see them after the next `settle`. Relationships may come before their ends. */
  apply(changes: readonly FeedChange[]): void;
  /**
   * Does the work of the next `settle` in slices of some milliseconds, with a pause after each for
   * other work; nothing of it is seen before, and nothing is applied meanwhile. Missing, not called
   * or not ended: `settle` does all.
   */
  prepare?(): Iterable<void>;
  /** Publishes one consistent snapshot of all that was applied; running questions keep theirs. */
  settle(): void;
  /**
   * Whether `settle` would publish another snapshot although no change was applied: the day has
   * turned, or what no write should wait for is left to do. Missing where that never is.
   */
  isDue?(): boolean;
  /**
   * What `restore` needs to answer like a copy that read the feed up to the last `settle`: plain
   * data by `v8.serialize`, which only the same V8 reads.
   */
  save(): Uint8Array;
  /**
   * Whether what it keeps beside the saved bytes is there and whole, so that `restore` will do;
   * missing where it keeps nothing beside them.
   */
  fits?(bytes: Uint8Array): boolean;
  /**
   * Takes the place of applying every change up to the cursor that it was saved with. Only for a
   * new copy that nothing was applied to; questions see it after the next `settle`.
   */
  restore(bytes: Uint8Array): void;
  /** Lets go of what it holds beside memory; missing where it holds nothing. */
  close?(): void;
}

/** What the matcher asks about the network around a party. Built by the tie index. */
export interface NetworkFacts {
  /** Organisations that took part in evidence with this one or trade with it; empty when unknown. */
  partnersOf(id: string): ReadonlySet<string>;
  /** Parties that are members of this group or of a group within it; empty when unknown. */
  membersOf(groupId: string): ReadonlySet<string>;
  /** Parties that lead this group, in the order of ids; empty when unknown. */
  leadsOf(groupId: string): ReadonlySet<string>;
  /** Groups of which this party is a member; empty when unknown. */
  groupsOf(id: string): ReadonlySet<string>;
}
