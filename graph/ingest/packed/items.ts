/** Items in their order that can be walked any number of times: an array, or a list that is packed. */
export interface Items<Item> extends Iterable<Item> {
  readonly length: number;
  at(place: number): Item | undefined;
  entries(): Iterable<[place: number, item: Item]>;
}
