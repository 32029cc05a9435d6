import type { LetterPartKind } from '../analysis/letters/letter-zones.ts';
import type { Wording } from './both-languages.ts';

/** A part of a letter that was given as the need. */
export interface NeedPart {
  /** MATTER: what is asked for, as far as can be told. */
  readonly kind: LetterPartKind;
  /** As it is written. */
  readonly text: string;
  /** How much its words count, 0..1: 0 unless MATTER; less the farther every record is from it. */
  readonly counts: number;
  /** What it is taken for and what it counts. */
  readonly label: Wording;
}
