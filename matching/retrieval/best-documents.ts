import { TIE_BREAKS } from '../index/tie-break.ts';

/** Document in a snapshot: its segment's place there times 65,536 plus its place in the segment. */
export type DocumentPlace = number;

/** Minimum capacity: more than needed, so the worst are dropped in batches, cheaper than a heap. */
const ROOM_MIN = 16;

/**
 * Keeps the best of the documents added to it, by sum, then by tie-break. A document is one number,
 * sum · 2^22 + (largest tie-break − its own): below 2^53, so exact.
 */
export class BestDocuments {
  private readonly documentsMax: number;
  private keys: Float64Array;
  private places: Float64Array;
  private size = 0;
  /** A document with a smaller sum is not among the best of those added so far. */
  sumMin = 1;

  /** `documentsMax`: at least 1; Infinity keeps all. */
  constructor(documentsMax: number) {
    this.documentsMax = documentsMax;
    const room = Number.isFinite(documentsMax) ? Math.max(2 * documentsMax, ROOM_MIN) : ROOM_MIN;
    this.keys = new Float64Array(room);
    this.places = new Float64Array(room);
  }

  /** Adds a document; its sum is an integer from `sumMin` to below 2^31. */
  add(place: DocumentPlace, sum: number, tie: number): void {
    if (this.size === this.keys.length) this.makeRoom();
    this.keys[this.size] = sum * TIE_BREAKS + (TIE_BREAKS - 1 - tie);
    this.places[this.size] = place;
    this.size += 1;
  }

  /**
   * Returns the kept documents: exactly the best, best first, with ties resolved by `before`; if
   * all are kept, in the order in which they were added.
   */
  take(before: (one: DocumentPlace, other: DocumentPlace) => number): {
    readonly places: Float64Array;
    readonly sums: Float64Array;
  } {
    if (this.size > this.documentsMax) this.dropTheRest();
    const [keys, places] = [this.keys.subarray(0, this.size), this.places.subarray(0, this.size)];
    const sumOf = (key: number) => Math.floor(key / TIE_BREAKS);
    if (!Number.isFinite(this.documentsMax)) return { places, sums: keys.map(sumOf) };
    const order = Array.from(keys, (_, index) => index);
    order.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || before(places[a] ?? 0, places[b] ?? 0));
    order.splice(this.documentsMax);
    return {
      places: Float64Array.from(order, (index) => places[index] ?? 0),
      sums: Float64Array.from(order, (index) => sumOf(keys[index] ?? 0)),
    };
  }

  /**
   * Returns the places of the kept documents, in no order: the best and all that tie with the last
   * of them. If there are as many as wanted, `sumMin` is then the sum of the worst of the best.
   */
  kept(): Float64Array {
    if (this.size >= this.documentsMax) this.dropTheRest();
    return this.places.subarray(0, this.size);
  }

  private makeRoom(): void {
    if (Number.isFinite(this.documentsMax)) this.dropTheRest();
    // Grows only if all are kept, or if nearly all are equal even in their tie-break.
    if (this.size * 2 <= this.keys.length) return;
    this.keys = grown(this.keys);
    this.places = grown(this.places);
  }

  /** Keeps the best and all that tie with the last of them. */
  private dropTheRest(): void {
    const { keys, places } = this;
    const least = nthLargest(keys.slice(0, this.size), this.documentsMax);
    let kept = 0;
    for (let index = 0; index < this.size; index += 1) {
      const key = keys[index] ?? 0;
      if (key < least) continue;
      keys[kept] = key;
      places[kept] = places[index] ?? 0;
      kept += 1;
    }
    this.size = kept;
    this.sumMin = Math.floor(least / TIE_BREAKS);
  }
}

/** Returns the nth largest value, from 1; reorders the values (Hoare 1961, FIND). */
function nthLargest(values: Float64Array, nth: number): number {
  const wanted = values.length - nth;
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = values[(from + to) >>> 1] ?? 0;
    let [left, right] = [from, to];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) to = right;
    else if (wanted >= left) from = left;
    else break;
  }
  return values[wanted] ?? 0;
}

function grown(values: Float64Array): Float64Array {
  const larger = new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}
