import { takeTurn } from '../interruptible-store.ts';
import type { Spool, SpooledLine } from './spool.ts';

/** Difference between the present lines and the expected ones. */
export interface Comparison {
  /** Number of lines that are present as expected. */
  readonly equal: number;
  /** Number of lines that are not present yet. */
  readonly missing: number;
  /**
   * Key of the first line that is present but differs from the expected one, or is not expected at
   * all.
   */
  readonly unexpected?: string;
}

/** Lines compared in one turn of the event loop: some milliseconds. */
const LINES_PER_TURN = 4_096;

/**
 * Compares two spools in the order of their keys and stops at the first unexpected line. Throws the
 * reason of the signal when aborted.
 */
export async function compareSpools(
  wanted: Spool,
  found: Spool,
  interrupted?: AbortSignal,
): Promise<Comparison> {
  const lines = wanted.lines();
  let equal = 0;
  let missing = 0;
  for (const line of found.lines()) {
    let next = nextLine(lines);
    while (next !== undefined && next.key < line.key) {
      missing += 1;
      next = nextLine(lines);
    }
    if (next?.key !== line.key || next.line !== line.line) {
      return { equal, missing, unexpected: line.key };
    }
    equal += 1;
    if (equal % LINES_PER_TURN === 0) await takeTurn(interrupted);
  }
  while (nextLine(lines) !== undefined) missing += 1;
  return { equal, missing };
}

function nextLine(lines: Generator<SpooledLine>): SpooledLine | undefined {
  const { value, done } = lines.next();
  return done === true ? undefined : value;
}
