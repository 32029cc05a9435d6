/** Ordered items that can be iterated any number of times: an array, or a packed list. */
export interface Items<Item> extends Iterable<Item> {
  readonly length: number;
  at(place: number): Item | undefined;
  entries(): Iterable<[place: number, item: Item]>;
}
