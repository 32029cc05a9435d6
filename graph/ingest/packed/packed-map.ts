import { PackedList, type Packing } from './packed-list.ts';

/**
 * A map of any size in little memory: see {@link PackedList}; keys are not packed, and neither are
 * values that replace another, since they are few.
 */
export class PackedMap<Value, Packed = Value> implements Iterable<readonly [string, Value]> {
  readonly #places = new Map<string, number>();
  readonly #values: PackedList<Value, Packed>;
  readonly #replaced = new Map<number, Value>();

  constructor(packing: Packing<Value, Packed>) {
    this.#values = new PackedList(packing);
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  get(key: string): Value | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#valueAt(place);
  }

  /** Value of a key that is known to exist. */
  find(key: string): Value {
    const value = this.get(key);
    if (value === undefined) throw new Error(`No value was set for ${key}.`);
    return value;
  }

  set(key: string, value: Value): void {
    const place = this.#places.get(key);
    if (place !== undefined) {
      this.#replaced.set(place, value);
      return;
    }
    this.#places.set(key, this.#values.length);
    this.#values.push(value);
  }

  keys(): Iterable<string> {
    return this.#places.keys();
  }

  /** Keys and values in the order in which the keys were first set. */
  *[Symbol.iterator](): Iterator<readonly [string, Value]> {
    for (const [key, place] of this.#places) {
      const value = this.#valueAt(place);
      if (value !== undefined) yield [key, value];
    }
  }

  /** Values in the order in which their keys were first set. */
  *values(): Iterable<Value> {
    for (const [, value] of this) yield value;
  }

  #valueAt(place: number): Value | undefined {
    return this.#replaced.get(place) ?? this.#values.at(place);
  }
}
