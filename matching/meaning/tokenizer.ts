import type { TensorFile } from './tensor-file.ts';
import { characterLength, TextRules } from './text-rules.ts';

const UNKNOWN = 0;

/**
 * Unigram tokenizer of a sentencepiece model: cuts a text into the pieces with the highest total
 * score. Returns the ids that sentencepiece returns, ties and rounding included.
 */
export class Tokenizer {
  readonly #rules: TextRules;
  /** Pieces in the order of their bytes, one after the other, and where each begins. */
  readonly #pieces: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ids: Int32Array;
  readonly #scores: Float32Array;
  readonly #unknownScore: number;
  /** First piece that begins with each byte or a later one. */
  readonly #firstWith: Uint32Array;

  constructor(file: TensorFile) {
    this.#rules = new TextRules(file.bytes('rules'));
    this.#pieces = new Uint8Array(file.bytes('pieces'));
    this.#ids = new Int32Array(file.bytes('ids'));
    this.#scores = new Float32Array(file.bytes('scores'));
    this.#unknownScore = new Float32Array(file.bytes('unknown.score'))[0] ?? 0;
    this.#starts = startsOf(new Uint8Array(file.bytes('lengths')));
    this.#firstWith = new Uint32Array(257).map((_, byte) =>
      this.#firstAtLeast(byte, 0, 0, this.#ids.length),
    );
  }

  /** Returns the ids of the pieces of a text, without marks of its begin and end; none if empty. */
  pieces(text: string): number[] {
    const bytes = this.#rules.apply(text);
    // Sums of 32 bits, as in sentencepiece: they may decide which of two cuttings is better.
    const best = new Float32Array(bytes.length + 1).fill(Number.NEGATIVE_INFINITY);
    const cameFrom = new Int32Array(bytes.length + 1);
    const idBefore = new Int32Array(bytes.length + 1);
    best[0] = 0;
    const offer = (from: number, to: number, score: number, id: number) => {
      if (score <= (best[to] ?? 0)) return;
      best[to] = score;
      cameFrom[to] = from;
      idBefore[to] = id;
    };
    for (let from = 0; from < bytes.length; ) {
      const soFar = best[from] ?? 0;
      const next = Math.min(bytes.length, from + characterLength(bytes[from] ?? 0));
      let known = false;
      for (const rank of this.#piecesAt(bytes, from)) {
        const to = from + this.#lengthOf(rank);
        offer(from, to, soFar + (this.#scores[rank] ?? 0), this.#ids[rank] ?? 0);
        known ||= to === next;
      }
      if (!known) offer(from, next, Math.fround(soFar + this.#unknownScore), UNKNOWN);
      from = next;
    }
    return backwards(bytes.length, cameFrom, idBefore);
  }

  /** Yields the ranks of the pieces that begin the bytes from a place, shortest first. */
  *#piecesAt(bytes: Uint8Array, from: number): Generator<number> {
    const first = bytes[from] ?? 0;
    let low = this.#firstWith[first] ?? 0;
    let high = this.#firstWith[first + 1] ?? 0;
    for (let length = 1; low < high; length++) {
      if (this.#lengthOf(low) === length) yield low;
      const byte = bytes[from + length];
      if (byte === undefined) return;
      low = this.#firstAtLeast(byte, length, low, high);
      high = this.#firstAtLeast(byte + 1, length, low, high);
    }
  }

  /** Returns the first of the pieces, equal up to `depth`, whose byte there is not less. */
  #firstAtLeast(byte: number, depth: number, low: number, high: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const found = depth < this.#lengthOf(middle) ? this.#byteOf(middle, depth) : -1;
      if (found < byte) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #byteOf(rank: number, depth: number): number {
    return this.#pieces[(this.#starts[rank] ?? 0) + depth] ?? 0;
  }

  #lengthOf(rank: number): number {
    return (this.#starts[rank + 1] ?? 0) - (this.#starts[rank] ?? 0);
  }
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  return starts;
}

/** Returns the best cutting, from its end; unknown characters in a row become one piece. */
function backwards(end: number, cameFrom: Int32Array, idBefore: Int32Array): number[] {
  const ids: number[] = [];
  for (let at = end; at > 0; at = cameFrom[at] ?? 0) {
    const id = idBefore[at] ?? 0;
    if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
  }
  return ids.reverse();
}
