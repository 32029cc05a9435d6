const NONE: readonly number[] = [];

/** Pairs as plain data: the others of each number. */
export type SavedLinks = ReadonlyMap<number, readonly number[]>;

/** Pairs of linked numbers, each once, known from both sides: some 30 bytes a pair. */
export class Links {
  readonly #others = new Map<number, number[]>();
  readonly #ones = new Map<number, number[]>();

  get isEmpty(): boolean {
    return this.#others.size === 0;
  }

  /** Links the two or ends their link. Linear in the links of `other`; ending, in those of both. */
  set(one: number, other: number, there: boolean): void {
    if (this.onesOf(other).includes(one) === there) return;
    if (there) {
      add(this.#others, one, other);
      add(this.#ones, other, one);
    } else {
      remove(this.#others, one, other);
      remove(this.#ones, other, one);
    }
  }

  othersOf(one: number): readonly number[] {
    return this.#others.get(one) ?? NONE;
  }

  onesOf(other: number): readonly number[] {
    return this.#ones.get(other) ?? NONE;
  }

  /** Returns what `restore` needs. */
  save(): SavedLinks {
    return this.#others;
  }

  /** Takes over saved links; only if there are none. */
  restore(saved: SavedLinks): void {
    for (const [one, others] of saved) {
      this.#others.set(one, [...others]);
      for (const other of others) add(this.#ones, other, one);
    }
  }
}

function add(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function remove(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key)?.filter((one) => one !== item) ?? [];
  if (list.length === 0) lists.delete(key);
  else lists.set(key, list);
}
