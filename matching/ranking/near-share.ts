/** A text value from which a holder has the whole worth of sitting, or being, what is asked for. */
const NEAR = 0.3;

/**
 * How far what a holder is counts beside what it can do, 0..1: in full from a text value of .3,
 * less in proportion below.
 */
export function nearShare(text: number): number {
  return Math.min(1, text / NEAR);
}
