/** List of 32-bit integers in one typed array that grows by doubling. */
export class GrowableInts {
  values: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Int32Array(capacity);
  }

  /** Returns a list of these values, which become its own. */
  static of(values: Int32Array): GrowableInts {
    const list = new GrowableInts(0);
    list.values = values;
    list.length = values.length;
    return list;
  }

  /** Appends a value. */
  push(value: number): void {
    this.reserve(this.length + 1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Appends values. */
  append(values: ArrayLike<number>): void {
    this.reserve(this.length + values.length);
    this.values.set(values, this.length);
    this.length += values.length;
  }

  /** Appends everything from this place on again. */
  repeat(begin: number): void {
    const end = this.length;
    this.reserve(end * 2 - begin);
    this.values.copyWithin(end, begin, end);
    this.length = end * 2 - begin;
  }

  /** Makes the list at least this long; new values are `fill`. */
  extend(length: number, fill: number): void {
    this.reserve(length);
    if (length > this.length) {
      this.values.fill(fill, this.length, length);
      this.length = length;
    }
  }

  /** Returns the value at a place; 0 beyond the end. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  private reserve(length: number): void {
    if (length <= this.values.length) return;
    const grown = new Int32Array(Math.max(length, this.values.length * 2));
    grown.set(this.values);
    this.values = grown;
  }
}

/** List of 16-bit numbers in one typed array that grows by doubling. */
export class GrowableShorts {
  values: Uint16Array;
  length = 0;

  constructor(capacity: number) {
    this.values = new Uint16Array(capacity);
  }

  /** Returns a list of these numbers, which become its own. */
  static of(values: Uint16Array): GrowableShorts {
    const list = new GrowableShorts(0);
    list.values = values;
    list.length = values.length;
    return list;
  }

  /** Appends a number. */
  push(value: number): void {
    this.reserve(this.length + 1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Appends numbers. */
  append(values: Uint16Array): void {
    this.reserve(this.length + values.length);
    this.values.set(values, this.length);
    this.length += values.length;
  }

  private reserve(length: number): void {
    if (length <= this.values.length) return;
    const grown = new Uint16Array(Math.max(length, this.values.length * 2));
    grown.set(this.values);
    this.values = grown;
  }
}
