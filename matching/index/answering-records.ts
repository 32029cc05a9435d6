import type { ClaimLevel } from '../../graph/model/nodes.ts';
import type { DocumentFacts, HolderFacts } from './record-facts.ts';

/**
 * The records of a network as one sort of answer needs them, by number. An answer is a holder with
 * all records that speak for it, or a machine, for which only its own record speaks.
 */
export interface AnsweringRecords {
  idOf(record: number): string;
  /** Facts of the party that an answer is or belongs to; undefined where none is known. */
  holder(answer: number): HolderFacts | undefined;
  /** Undefined when the record is no longer public. */
  document(record: number): DocumentFacts | undefined;
  /** The answers that a document speaks for, each once. */
  holdersOf(record: number): readonly number[];
  /** For each record the one answer it speaks for, `SHARED` or `NOBODY`, as one plain array. */
  soleHolders(): Int32Array;
  /** The records that speak for an answer, in no order. */
  recordsOf(answer: number): number[];
  /** How far a document is verified. */
  verifiedLevel(record: number): ClaimLevel;
  /** The party that an answer is or belongs to; -1 where none is known. */
  partyOf(answer: number): number;
}
