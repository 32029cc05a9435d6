import { describe } from '@jest/globals';
import { describeBatches } from './store-contract/batches.ts';
import { describeCommits } from './store-contract/commits.ts';
import { describeContent } from './store-contract/content.ts';
import { describeCopies } from './store-contract/copies.ts';
import { describeFeed } from './store-contract/feed.ts';
import type { OpenFreshStore } from './store-contract/fresh-store.ts';
import { describeMisuse } from './store-contract/misuse.ts';
import { describeReads } from './store-contract/reads.ts';
import { describeVisibility } from './store-contract/visibility.ts';

/**
 * Contract of every adapter of the store port: each sentence of `graph/store.ts`. An adapter's
 * test is one call; `openFreshStore` gives an empty store whose clock is the one passed in; `runs`:
 * random sequences of each property, fewer where each takes seconds.
 */
export function describeStoreContract(
  name: string,
  openFreshStore: OpenFreshStore,
  { runs = 60 } = {},
): void {
  describe(name, () => {
    describeCommits(openFreshStore);
    describeReads(openFreshStore);
    describeVisibility(openFreshStore);
    describeFeed(openFreshStore, runs);
    describeBatches(openFreshStore);
    describeCopies(openFreshStore);
    describeMisuse(openFreshStore);
    describeContent(openFreshStore);
  });
}
