/** Order of ids: comparing ranks compares ids. */
export interface IdOrder {
  /** Place of each number in the order. */
  readonly rank: Int32Array;
  /** The number at each place. */
  readonly order: Int32Array;
}

/** Order of no ids. */
export const NO_ORDER: IdOrder = { rank: new Int32Array(0), order: new Int32Array(0) };

/**
 * Returns true if the id of one number comes before that of another; NOBODY, which has no rank,
 * comes before all.
 */
export function comesBefore(rank: Int32Array, one: number, other: number): boolean {
  return (rank[one] ?? -1) < (rank[other] ?? -1);
}

/** Returns the numbers in the order of their ids. */
export function inIdOrder(numbers: Iterable<number>, { rank }: IdOrder): number[] {
  return [...numbers].sort((one, other) => (rank[one] ?? 0) - (rank[other] ?? 0));
}

/**
 * Returns the order of all the ids; `known`: that of the first of them. Linear except for sorting
 * those added since.
 */
export function orderOfIds(known: IdOrder, ids: readonly string[]): IdOrder {
  const from = known.order.length;
  if (ids.length === from) return known;
  const idOf = (number: number) => ids[number] ?? '';
  const later = Array.from({ length: ids.length - from }, (_, place) => from + place);
  later.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const order = new Int32Array(ids.length);
  let taken = 0;
  later.forEach((number, place) => {
    const before = firstAfter(known.order, taken, idOf(number), idOf);
    order.set(known.order.subarray(taken, before), taken + place);
    order[before + place] = number;
    taken = before;
  });
  order.set(known.order.subarray(taken), taken + later.length);
  const rank = new Int32Array(ids.length);
  order.forEach((number, place) => {
    rank[number] = place;
  });
  return { rank, order };
}

/** Returns the first place from `low` on whose id comes after this one. */
function firstAfter(
  order: Int32Array,
  low: number,
  id: string,
  idOf: (number: number) => string,
): number {
  let [begin, end] = [low, order.length];
  while (begin < end) {
    const middle = (begin + end) >> 1;
    if (idOf(order[middle] ?? 0) < id) begin = middle + 1;
    else end = middle;
  }
  return begin;
}
