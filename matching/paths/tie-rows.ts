import { TIE_KINDS } from '../../graph/model/relationships.ts';
import type { IdOrder } from './id-order.ts';
import { ANY_COST } from './labels.ts';
import {
  type ListPage,
  type Lists,
  listOf,
  makeLists,
  NewLists,
  PAGE_MASK,
  PAGE_OWNERS,
  pageOf,
  type Touched,
} from './lists.ts';
import { eachTiePart, type TieOrigins } from './tie-origins.ts';
import { hopCost, tieStrength } from './tie-strength.ts';

/**
 * Numbers of one tie in the row of a party: the party at its other end and its kind in one number
 * (see {@link otherEnd} and {@link kindOfTie}), then its cost in COST_UNITS, including the hop
 * penalty and above 0. Each tie is in the rows of both its ends; a row is sorted by cost, equal
 * costs by the id of the other party.
 */
export const TIE_CELLS = 2;

const PARTY_BITS = 24;
/** Room for the party's rank below the cost in the key by which a row is sorted. */
const PARTY_ROOM: number = 2 ** PARTY_BITS;
const PARTY_MASK: number = PARTY_ROOM - 1;

/**
 * Returns the first number of a tie. `kind`: number in TIE_KINDS of the kind that weighs most in
 * it.
 */
export function tieCell(other: number, kind: number): number {
  return (kind << PARTY_BITS) | other;
}

/** Returns the party at the other end, from the first number of a tie. */
export function otherEnd(cell: number): number {
  return cell & PARTY_MASK;
}

/**
 * Returns the number in TIE_KINDS of the kind that weighs most in the tie, from its first number;
 * of equal ones the first.
 */
export function kindOfTie(cell: number): number {
  return cell >> PARTY_BITS;
}

/** Returns the position of a party's row: from `begin` to `end` of `ties`. */
export function rowOf(rows: Lists, party: number) {
  const ties = pageOf(rows, party);
  const place = party & PAGE_MASK;
  return { ties, begin: ties[place] ?? 0, end: ties[place + 1] ?? 0 };
}

/** Tie as it is in the row of a party. */
export interface Tie {
  readonly other: number;
  /** Number in TIE_KINDS. */
  readonly kind: number;
  readonly cost: number;
}

/** Returns the ties of a party, in the order of its row. */
export function tiesOf(rows: Lists, party: number): Tie[] {
  const cells = listOf(rows, party);
  const ties: Tie[] = [];
  for (let at = 0; at < cells.length; at += TIE_CELLS) {
    const cell = cells[at] ?? 0;
    ties.push({ other: otherEnd(cell), kind: kindOfTie(cell), cost: cells[at + 1] ?? 0 });
  }
  return ties;
}

/**
 * Adds up, row by row, the parts of the ties of each touched party; the others keep their rows.
 * Linear in the pairs that met, except for sorting each row.
 */
export function* makeTieRows(
  origins: TieOrigins,
  parties: IdOrder,
  known: Lists,
  touched: Touched,
): Generator<void, Lists> {
  const rows = new NewLists(known);
  const sums = new RowSums(parties);
  yield* makeLists([rows], parties.order.length, touched, (party) => {
    eachTiePart(origins, party, (other, kind, weight) => sums.add(other, kind, weight));
    sums.moveTo(rows);
  });
  return rows.made();
}

const cheapestTies = new WeakMap<ListPage, number>();

/**
 * Returns the cost of the cheapest of all ties; ANY_COST if there is none. Each page is read once.
 */
export function cheapestTie(rows: Lists): number {
  return rows.reduce((least, page) => {
    const known = cheapestTies.get(page) ?? cheapestOf(page);
    cheapestTies.set(page, known);
    return Math.min(least, known);
  }, ANY_COST);
}

function cheapestOf(page: ListPage): number {
  let least = ANY_COST;
  for (let place = 0; place < PAGE_OWNERS; place += 1) {
    const first = page[place] ?? 0;
    if (first < (page[place + 1] ?? 0)) least = Math.min(least, page[first + 1] ?? ANY_COST);
  }
  return least;
}

/** Weights of one row, by other party and kind. */
class RowSums {
  readonly #parties: IdOrder;
  /** Place of a party in the row + 1; 0 if it is not in it. */
  readonly #place: Int32Array;
  readonly #others: number[] = [];
  #sums: Float64Array = new Float64Array(64 * TIE_KINDS.length);
  #keys: Float64Array = new Float64Array(64);

  constructor(parties: IdOrder) {
    this.#parties = parties;
    this.#place = new Int32Array(parties.order.length);
  }

  add(other: number, kind: number, weight: number): void {
    let place = this.#place[other] ?? 0;
    if (place === 0) {
      this.#others.push(other);
      place = this.#others.length;
      this.#place[other] = place;
      if (place * TIE_KINDS.length > this.#sums.length) {
        const wide = new Float64Array(this.#sums.length * 2);
        wide.set(this.#sums);
        this.#sums = wide;
        this.#keys = new Float64Array(this.#keys.length * 2);
      }
    }
    const cell = (place - 1) * TIE_KINDS.length + kind;
    this.#sums[cell] = (this.#sums[cell] ?? 0) + weight;
  }

  /** Writes the ties of the row and begins the next one. */
  moveTo(row: NewLists): void {
    for (const key of this.#sortedKeys()) {
      // Exact, and many times as fast as the remainder of a number above 2^31.
      const cost = Math.floor(key / PARTY_ROOM);
      const other = this.#parties.order[key - cost * PARTY_ROOM] ?? 0;
      row.push(tieCell(other, this.#mainKind(other)));
      row.push(cost);
    }
    for (const other of this.#others) this.#place[other] = 0;
    this.#sums.fill(0, 0, this.#others.length * TIE_KINDS.length);
    this.#others.length = 0;
  }

  /** Returns the cost and rank of the other party of each tie in one number, ascending. */
  #sortedKeys(): Float64Array {
    const keys = this.#keys.subarray(0, this.#others.length);
    this.#others.forEach((other, place) => {
      let weight = 0;
      const first = place * TIE_KINDS.length;
      for (let cell = first; cell < first + TIE_KINDS.length; cell += 1) {
        weight += this.#sums[cell] ?? 0;
      }
      const rank = this.#parties.rank[other] ?? 0;
      keys[place] = hopCost(tieStrength(weight)) * PARTY_ROOM + rank;
    });
    return keys.sort();
  }

  #mainKind(other: number): number {
    const first = ((this.#place[other] ?? 1) - 1) * TIE_KINDS.length;
    let main = 0;
    for (let kind = 1; kind < TIE_KINDS.length; kind += 1) {
      if ((this.#sums[first + kind] ?? 0) > (this.#sums[first + main] ?? 0)) main = kind;
    }
    return main;
  }
}
