import type { Deadline } from '../limits/deadline.ts';

/** Ties visited between two deadline checks: below 1 ms of work. */
const STRIDE = 16_384;

/** Bounds the work of one search: counts the ties visited, and checks the deadline. */
export class SearchMeter {
  /** True if the budget is used up. */
  spent = false;
  #fuel = STRIDE;
  #left: number;
  readonly #deadline: Deadline;

  /** `ties`: maximum number of ties to visit. Throws DEADLINE_EXCEEDED if the time is over. */
  constructor(ties: number, deadline: Deadline) {
    this.#left = ties;
    this.#deadline = deadline;
    this.#fuel = Math.min(STRIDE, ties);
    deadline.check();
  }

  /** Counts one tie; returns true once the budget is used up. */
  spend(): boolean {
    this.#fuel -= 1;
    return this.#fuel < 0 && this.#refuel();
  }

  #refuel(): boolean {
    this.#deadline.check();
    this.#left -= STRIDE;
    this.#fuel = Math.min(STRIDE, this.#left);
    this.spent = this.#left <= 0;
    return this.spent;
  }
}
