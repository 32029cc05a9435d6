import type { NodeId, NodeLabel } from '../graph/model/nodes.ts';
import type { GraphReader } from '../graph/store.ts';
import type { Introductions } from '../matching/introductions.ts';
import type { Matcher } from '../matching/matcher.ts';

/** Finds records by what they are called. */
export interface NameSearch {
  /** Ids of PUBLIC records of the label whose name fits, best first, at most `first`. */
  search(text: string, options: { label: NodeLabel; first: number }): readonly NodeId[];
}

/** Everything that answers questions: one for HTTP and command line alike. */
export interface Engine {
  readonly reader: GraphReader;
  readonly matcher: Matcher;
  readonly introductions: Introductions;
  readonly names: NameSearch;
  /** Version of the product. */
  readonly version: string;
  /** Kind of store: sqlite. */
  readonly storeKind: string;
  /** Whether the index is built and, once it was told to follow, keeps up with the store. */
  isFollowing(): boolean;
}
