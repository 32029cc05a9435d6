import { TIE_KINDS } from '../../graph/model/relationships.ts';
import { grown } from './relation-table.ts';
import { eachTiePart, type TieOrigins } from './tie-origins.ts';
import { hopCost, tieStrength } from './tie-strength.ts';

/**
 * The ties of every party, cheapest first (equal costs by the other party): those of `party` lie
 * at start[party]..start[party + 1]. Each tie stands in the rows of both its ends.
 */
export interface TieRows {
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** In COST_UNITS, hop penalty included; above 0. */
  readonly cost: Int32Array;
  /** Number in TIE_KINDS of what weighs most in the tie; of equal weights the first. */
  readonly kind: Uint8Array;
}

/** Room for the party's number below the cost in the key by which a row is sorted. */
const PARTY_ROOM = 2 ** 24;

/**
 * Adds up, row by row, what ties each party to the others. Linear in the pairs that met, but for
 * sorting each row.
 */
export function buildTieRows(origins: TieOrigins, partyCount: number): TieRows {
  const start = new Int32Array(partyCount + 1);
  const row = new RowSums(partyCount);
  let neighbour = new Int32Array(1_024);
  let cost = new Int32Array(1_024);
  let kind = new Uint8Array(1_024);
  let end = 0;
  for (let party = 0; party < partyCount; party += 1) {
    eachTiePart(origins, party, (other, part, weight) => row.add(other, part, weight));
    const keys = row.sortedKeys();
    while (end + keys.length > neighbour.length) {
      neighbour = grown(neighbour, new Int32Array(neighbour.length * 2));
      cost = grown(cost, new Int32Array(cost.length * 2));
      kind = grown(kind, new Uint8Array(kind.length * 2));
    }
    for (const key of keys) {
      const other = key % PARTY_ROOM;
      neighbour[end] = other;
      cost[end] = (key - other) / PARTY_ROOM;
      kind[end] = row.mainKind(other);
      end += 1;
    }
    start[party + 1] = end;
    row.clear();
  }
  return {
    start,
    neighbour: neighbour.slice(0, end),
    cost: cost.slice(0, end),
    kind: kind.slice(0, end),
  };
}

/** The weights of one row, by other party and kind. */
class RowSums {
  /** Place of a party in the row + 1; 0 where it is not in it. */
  readonly #place: Int32Array;
  readonly #others: number[] = [];
  #sums: Float64Array = new Float64Array(64 * TIE_KINDS.length);
  #keys: Float64Array = new Float64Array(64);

  constructor(partyCount: number) {
    this.#place = new Int32Array(partyCount);
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

  /** Cost and party of each tie in one number, ascending. */
  sortedKeys(): Float64Array {
    const keys = this.#keys.subarray(0, this.#others.length);
    this.#others.forEach((other, place) => {
      let weight = 0;
      const first = place * TIE_KINDS.length;
      for (let cell = first; cell < first + TIE_KINDS.length; cell += 1) {
        weight += this.#sums[cell] ?? 0;
      }
      keys[place] = hopCost(tieStrength(weight)) * PARTY_ROOM + other;
    });
    return keys.sort();
  }

  mainKind(other: number): number {
    const first = ((this.#place[other] ?? 1) - 1) * TIE_KINDS.length;
    let main = 0;
    for (let kind = 1; kind < TIE_KINDS.length; kind += 1) {
      if ((this.#sums[first + kind] ?? 0) > (this.#sums[first + main] ?? 0)) main = kind;
    }
    return main;
  }

  clear(): void {
    for (const other of this.#others) this.#place[other] = 0;
    this.#sums.fill(0, 0, this.#others.length * TIE_KINDS.length);
    this.#others.length = 0;
  }
}
