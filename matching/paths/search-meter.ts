import type { Deadline } from '../limits/deadline.ts';

/** Ties looked at between two looks at the clock: below 1 ms of work. */
const STRIDE = 16_384;

/** Bounds the work of one search: counts the ties looked at, and looks at the deadline. */
export class SearchMeter {
  /** Whether the budget is used up. */
  spent = false;
  #fuel = STRIDE;
  #left: number;
  readonly #deadline: Deadline;

  /** `ties`: how many ties may be looked at. Throws DEADLINE_EXCEEDED where the time is over. */
  constructor(ties: number, deadline: Deadline) {
    this.#left = ties;
    this.#deadline = deadline;
    this.#fuel = Math.min(STRIDE, ties);
    deadline.check();
  }

  /** Counts one tie; true once the budget is used up. */
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
