import { comesBefore } from './id-order.ts';

const CELL = 4;
const GENERATIONS_MAX = 2 ** 31 - 1;

/** Value above the cost of every chain. */
export const ANY_COST: number = 2 ** 31 - 1;

/** Marks a step in which no party acts: the tie follows at once. */
export const NOBODY = -1;

/**
 * Cheapest way on from each party that a search has met: its cost, the party at the far end of the
 * next tie, and the party that acts for it before that (NOBODY: itself). One cache line per party;
 * clearing costs nothing.
 */
export class Labels {
  /** Place of each party in id order. */
  rank: Int32Array = new Int32Array(0);
  /** Parties that have a label, in the order of their first label; `count` of them. */
  readonly touched: Int32Array;
  count = 0;
  /** Cost of the cheapest label; ANY_COST if there is none. */
  least: number = ANY_COST;
  /** Generation, cost, via, acting. */
  readonly #cells: Int32Array;
  #generation = 0;

  constructor(partyCount: number) {
    this.touched = new Int32Array(partyCount);
    this.#cells = new Int32Array(partyCount * CELL);
  }

  /** Removes all labels and takes the new ranks. */
  clear(rank: Int32Array): void {
    this.rank = rank;
    if (this.#generation === GENERATIONS_MAX) {
      this.#cells.fill(0);
      this.#generation = 0;
    }
    this.#generation += 1;
    this.count = 0;
    this.least = ANY_COST;
  }

  /** Returns a view of the parties that have a label. */
  parties(): Int32Array {
    return this.touched.subarray(0, this.count);
  }

  has(party: number): boolean {
    return this.#cells[party * CELL] === this.#generation;
  }

  cost(party: number): number {
    return this.#cells[party * CELL + 1] ?? 0;
  }

  via(party: number): number {
    return this.#cells[party * CELL + 2] ?? 0;
  }

  acting(party: number): number {
    return this.#cells[party * CELL + 3] ?? NOBODY;
  }

  set(party: number, cost: number, via: number, acting: number): void {
    const cell = party * CELL;
    if (this.#cells[cell] !== this.#generation) {
      this.#cells[cell] = this.#generation;
      this.touched[this.count] = party;
      this.count += 1;
    }
    if (cost < this.least) this.least = cost;
    this.#cells[cell + 1] = cost;
    this.#cells[cell + 2] = via;
    this.#cells[cell + 3] = acting;
  }

  /**
   * Returns true if this way would replace the existing one: cheaper, or of equal cost and first by
   * ids.
   */
  improves(party: number, cost: number, via: number, acting: number): boolean {
    if (!this.has(party)) return true;
    const known = this.cost(party);
    if (cost !== known) return cost < known;
    return this.#comesFirst(via, acting, this.via(party), this.acting(party));
  }

  /** Sets the label if it improves. */
  relax(party: number, cost: number, via: number, acting: number): void {
    if (this.improves(party, cost, via, acting)) this.set(party, cost, via, acting);
  }

  /**
   * Orders equally good ways on: by the id of the next party, then a tie before acting, then by the
   * far end of the tie.
   */
  #comesFirst(via: number, acting: number, otherVia: number, otherActing: number): boolean {
    const next = acting === NOBODY ? via : acting;
    const otherNext = otherActing === NOBODY ? otherVia : otherActing;
    if (next !== otherNext) return comesBefore(this.rank, next, otherNext);
    if ((acting === NOBODY) !== (otherActing === NOBODY)) return acting === NOBODY;
    return comesBefore(this.rank, via, otherVia);
  }
}

/**
 * Keeps the best label and, in `second`, the best one over a tie with another far end, so one far
 * end can be ruled out later.
 */
export function relaxBoth(
  best: Labels,
  second: Labels,
  party: number,
  cost: number,
  via: number,
  acting: number,
): void {
  if (best.has(party) && best.via(party) !== via) {
    if (!best.improves(party, cost, via, acting)) {
      second.relax(party, cost, via, acting);
      return;
    }
    second.set(party, best.cost(party), best.via(party), best.acting(party));
  }
  best.relax(party, cost, via, acting);
}
