import type { ClaimLevel } from '../../graph/model/nodes.ts';
import type { DocumentFacts, HolderFacts } from './record-facts.ts';

/**
 * Records of a network by number, as one kind of answer needs them. An answer is a holder with all
 * records that speak for it, or a machine, for which only its own record speaks.
 */
export interface AnsweringRecords {
  idOf(record: number): string;
  /** Facts of the party that an answer is or belongs to; undefined if none is known. */
  holder(answer: number): HolderFacts | undefined;
  /** Facts of a document; undefined if the record is no longer public. */
  document(record: number): DocumentFacts | undefined;
  /** Answers that a document speaks for, each once. */
  holdersOf(record: number): readonly number[];
  /** The one answer that each record speaks for, `SHARED` or `NOBODY`, as one plain array. */
  soleHolders(): Int32Array;
  /** Records that speak for an answer, in no order. */
  recordsOf(answer: number): number[];
  /** Level to which a document is verified. */
  verifiedLevel(record: number): ClaimLevel;
  /** Party that an answer is or belongs to; -1 if none is known. */
  partyOf(answer: number): number;
  /**
   * Number of holders of a shared document that everybody who sees it may know, at least 1: their
   * share of its vote must not depend on who asks. `holders`: the result of its `holdersOf`.
   */
  occasionSize(record: number, holders: readonly number[]): number;
}

/** Records by number, independent of which of them are answers. */
export interface KnownRecords extends AnsweringRecords {
  /** Owner of a record; -1 if none is known. */
  ownerOf(record: number): number;
  /** Returns the same as `soleHolders`, with machines as the answers. */
  soleMachines(): Int32Array;
  /** Days (YYYY-MM-DD) from which claims no longer count, by record; few claims have one. */
  expiringClaims(): ReadonlyMap<number, string>;
}
