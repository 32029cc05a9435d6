import type { Deadline } from './deadline.ts';

/**
 * Counts the work of a loop and checks the deadline after every stretch of it; at most two
 * stretches pass between two checks.
 */
export class WorkMeter {
  readonly #deadline: Deadline;
  readonly #unitsPerCheck: number;
  #left: number;

  /** `unitsPerCheck`: units of work that take less than 2 ms. */
  constructor(deadline: Deadline, unitsPerCheck: number) {
    this.#deadline = deadline;
    this.#unitsPerCheck = unitsPerCheck;
    this.#left = unitsPerCheck;
  }

  /** Adds units of finished work. Error: DEADLINE_EXCEEDED. */
  did(units: number): void {
    this.#left -= units;
    if (this.#left > 0) return;
    this.#left = this.#unitsPerCheck;
    this.#deadline.check();
  }

  /** Walks from `start` to `end` in stretches, each at most the work between two checks. */
  walk(start: number, end: number, stretch: (from: number, to: number) => void): void {
    for (let from = start; from < end; from += this.#unitsPerCheck) {
      const to = Math.min(end, from + this.#unitsPerCheck);
      stretch(from, to);
      this.did(to - from);
    }
  }
}
