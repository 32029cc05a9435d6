import type { Deadline } from './deadline.ts';

/**
 * Counts the work of a loop and looks at the deadline after every stretch of it; at most two
 * stretches lie between two looks.
 */
export class WorkMeter {
  readonly #deadline: Deadline;
  readonly #unitsPerCheck: number;
  #left: number;

  /** `unitsPerCheck`: how much work is below 2 ms. */
  constructor(deadline: Deadline, unitsPerCheck: number) {
    this.#deadline = deadline;
    this.#unitsPerCheck = unitsPerCheck;
    this.#left = unitsPerCheck;
  }

  /** So much more was done. Error: DEADLINE_EXCEEDED. */
  did(units: number): void {
    this.#left -= units;
    if (this.#left > 0) return;
    this.#left = this.#unitsPerCheck;
    this.#deadline.check();
  }

  /** Walks from `start` to `end` in stretches, each of at most what is done between two looks. */
  walk(start: number, end: number, stretch: (from: number, to: number) => void): void {
    for (let from = start; from < end; from += this.#unitsPerCheck) {
      const to = Math.min(end, from + this.#unitsPerCheck);
      stretch(from, to);
      this.did(to - from);
    }
  }
}
