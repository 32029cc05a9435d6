/** Numbers terms from 0 in the order in which they came; a number stays for the life of the index. */
export class TermDictionary {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  /** The number of a term, which is given one when it has none. */
  add(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    // A piece of a long text would keep the whole text alive.
    this.numbers.set(Buffer.from(term, 'utf16le').toString('utf16le'), number);
    return number;
  }

  /** The number of a term; undefined when no record has it. */
  find(term: string): number | undefined {
    return this.numbers.get(term);
  }

  /** All terms, by number. */
  terms(): IterableIterator<string> {
    return this.numbers.keys();
  }
}
