import type { GraphStore } from '../../graph/store.ts';
import { CopyFailure } from '../../matching/index/copies.ts';
import { openNetworkIndex } from '../../matching/index/network-index.ts';
import type { SetAsideRecord } from '../../matching/index/set-aside.ts';
import { makeCopies } from '../engine/entry-points.ts';

/** Options for examining a store. */
export interface FindSetAsideOptions {
  readonly now: () => Date;
  /** Receives after each stretch how many changes have been read so far. */
  readonly onProgress: (changes: number) => void;
}

/** Records left out of every answer. */
export interface SetAsideFound {
  /** Records by id, hidden ones included: for the operator only. */
  readonly records: readonly SetAsideRecord[];
  /** Reason why no index can be built even without them. */
  readonly failure?: CopyFailure;
}

/**
 * Reads a whole store and indexes it in memory, ignoring saved copies: an edit made outside the
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
