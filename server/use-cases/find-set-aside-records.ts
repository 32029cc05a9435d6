import type { GraphStore } from '../../graph/store.ts';
import { CopyFailure } from '../../matching/index/copies.ts';
import { openNetworkIndex } from '../../matching/index/network-index.ts';
import type { SetAsideRecord } from '../../matching/index/set-aside.ts';
import { makeCopies } from '../engine/doors.ts';

/** How a store is looked through. */
export interface FindSetAsideOptions {
  readonly now: () => Date;
  /** Told after each stretch how many changes were read so far. */
  readonly onProgress: (changes: number) => void;
}

/** What is in no answer. */
export interface SetAsideFound {
  /** By id, hidden ones among them: for the operator's eyes. */
  readonly records: readonly SetAsideRecord[];
  /** Why no index can be built even without them. */
  readonly failure?: CopyFailure;
}

/**
 * Reads a whole store and indexes it in memory, whatever copies were saved: an edit past the
 * product is in none of them. Errors: those of the store.
 */
export async function findSetAsideRecords(
  store: GraphStore,
  { now, onProgress }: FindSetAsideOptions,
): Promise<SetAsideFound> {
  const options = { reader: store, onProgress };
  try {
    const index = await openNetworkIndex({ ...options, makeCopies: () => makeCopies({ now }) });
    return { records: index.setAside() };
  } catch (failure) {
    if (!(failure instanceof CopyFailure)) throw failure;
    const damaged = await openNetworkIndex({ ...options, makeCopies: () => ({}) });
    return { records: damaged.setAside(), failure };
  }
}
