/** Text value from which being in the place, or of the kind, that is asked for counts in full. */
const NEAR = 0.3;

/**
 * Returns how much a holder's place or kind counts beside what it can do, 0..1: in full from a text
 * value of .3, proportionally less below.
 */
export function nearShare(text: number): number {
  return Math.min(1, text / NEAR);
}
