/** Terms of a dictionary as plain data. */
export interface SavedTerms {
  /** Terms of more than two characters, and the number of each. */
  readonly long: readonly string[];
  readonly longNumbers: Int32Array;
  /** Table of the others. */
  readonly keys: Int32Array;
  readonly numbers: Int32Array;
  readonly short: number;
}

/** Slots of a new table of pairs; doubled when half are taken. A power of two. */
const SLOTS = 1 << 16;
/** Spreads neighbouring keys over the table (Knuth 1998, 6.4: 2^32 by the golden ratio). */
const SPREAD = 0x9e3779b1;

/** Returns a term of one or two characters as one number above 0; 0 for a longer one. */
function keyOf(term: string): number {
  if (term.length === 2) return (term.charCodeAt(0) << 16) | term.charCodeAt(1);
  return term.length === 1 ? term.charCodeAt(0) : 0;
}

/**
 * Numbers terms from 0 in the order in which they came; a number stays for the life of the index.
 * Nearly all terms of Japanese are one or two characters: they have their own table, which is
 * several times faster than a Map of strings.
 */
export class TermDictionary {
  private readonly long = new Map<string, number>();
  private keys = new Int32Array(SLOTS);
  private numbers = new Int32Array(SLOTS);
  private short = 0;

  get size(): number {
    return this.long.size + this.short;
  }

  /** Returns the number of a term; assigns one if it has none. */
  add(term: string): number {
    const key = keyOf(term);
    if (key === 0) return this.addLong(term);
    const slot = this.slotOf(key);
    if (this.keys[slot] === key) return this.numbers[slot] ?? 0;
    const number = this.size;
    this.keys[slot] = key;
    this.numbers[slot] = number;
    this.short += 1;
    if (this.short * 2 > this.keys.length) this.grow();
    return number;
  }

  /** Returns the number of a term; undefined if no record has it. */
  find(term: string): number | undefined {
    const key = keyOf(term);
    if (key === 0) return this.long.get(term);
    const slot = this.slotOf(key);
    return this.keys[slot] === key ? this.numbers[slot] : undefined;
  }

  /** Returns what `restore` needs. */
  save(): SavedTerms {
    const { long, keys, numbers, short } = this;
    return {
      long: [...long.keys()],
      longNumbers: Int32Array.from(long.values()),
      keys,
      numbers,
      short,
    };
  }

  /** Takes over saved terms; only for an empty dictionary. */
  restore(saved: SavedTerms): void {
    saved.long.forEach((term, at) => {
      this.long.set(term, saved.longNumbers[at] ?? 0);
    });
    this.keys = saved.keys.slice();
    this.numbers = saved.numbers.slice();
    this.short = saved.short;
  }

  private addLong(term: string): number {
    const known = this.long.get(term);
    if (known !== undefined) return known;
    const number = this.size;
    // A piece of a long text would keep the whole text alive.
    this.long.set(Buffer.from(term, 'utf16le').toString('utf16le'), number);
    return number;
  }

  /** Returns the slot that has the key, or the free one where it belongs. */
  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, SPREAD) >>> 8) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.numbers = new Int32Array(keys.length * 2);
    keys.forEach((key, at) => {
      if (key === 0) return;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.numbers[slot] = numbers[at] ?? 0;
    });
  }
}
