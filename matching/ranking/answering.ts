import type { AnsweringRecords } from '../index/answering-records.ts';
import type { HolderTest } from '../retrieval/holder-filter.ts';
import type { FacetField } from './facets.ts';

/**
 * Records that answer a question, how a filter narrows them and by which facets they are counted.
 */
export interface Answering<Filter> {
  readonly records: AnsweringRecords;
  /** Returns the filter as a test of an answer; undefined if it excludes none. */
  testOf(filter: Filter): HolderTest | undefined;
  readonly facets: readonly FacetField<Filter>[];
  /** Minimum cosine at which a record is found by its meaning alone; missing: that of holders. */
  readonly closeMin?: number;
  /** True if holders of a kind other than the one asked for are listed separately. */
  readonly kindDecides: boolean;
  /** True if each quantity that the free text states is a must, and each mode of use a should. */
  readonly quantitiesDecide: boolean;
}
