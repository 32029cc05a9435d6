import { takeTurn } from '../interruptible-store.ts';
import type { Spool, SpooledLine } from './spool.ts';

/** How what is there compares with what is to be there. */
export interface Comparison {
  /** Lines that are there as they are to be. */
  readonly equal: number;
  /** Lines that are not there yet. */
  readonly missing: number;
  /** Key of the first line that is there otherwise, or is not to be there at all. */
  readonly strange?: string;
}

/** Lines compared in one turn of the event loop: some milliseconds. */
const LINES_PER_TURN = 4_096;

/**
 * Walks two spools in the order of their keys; ends at the first line that is strange. Error: the
 * reason of the signal.
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
      return { equal, missing, strange: line.key };
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
