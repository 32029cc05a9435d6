import type { AnsweringRecords } from '../index/answering-records.ts';
import type { HolderTest } from '../retrieval/holder-filter.ts';
import type { FacetField } from './facets.ts';

/** Which records are the answers to a question, how a filter narrows them and what they are counted by. */
export interface Answering<Filter> {
  readonly records: AnsweringRecords;
  /** The filter as a test of an answer; undefined: it leaves none out. */
  testOf(filter: Filter): HolderTest | undefined;
  readonly facets: readonly FacetField<Filter>[];
  /** Cosine from which on one is found for its meaning alone; missing: that of holders. */
  readonly closeMin?: number;
  /** Whether each quantity that the free text states is a must, and each mode of use a should. */
  readonly quantitiesDecide: boolean;
}
