/** U+2581, the mark of a space in pieces. */
const SPACE_MARK = [0xe2, 0x96, 0x81];
const SPACE = 0x20;

/**
 * Rules by which a sentencepiece model rewrites a text before it is cut into pieces (`nmt_nfkc`:
 * NFKC and a few more), as stored in the model: a double-array trie over the bytes of UTF-8 whose
 * leaves are offsets into a table of replacements that end with a zero byte.
 */
export class TextRules {
  readonly #units: Uint32Array;
  readonly #replacements: Uint8Array;

  /** `rules` is the model's `precompiled_charsmap`. */
  constructor(rules: ArrayBuffer) {
    const trieBytes = new Uint32Array(rules, 0, 1)[0] ?? 0;
    this.#units = new Uint32Array(rules, 4, trieBytes / 4);
    this.#replacements = new Uint8Array(rules, 4 + trieBytes);
  }

  /**
   * Returns the text as UTF-8 after the rules: the longest rule wins at each place, spaces at the
   * ends are dropped, several become one, and each, also before the first word, becomes U+2581.
   */
  apply(text: string): Uint8Array {
    const from = Buffer.from(text, 'utf8');
    const to: number[] = [];
    let spaceBefore = true;
    const write = (byte: number) => {
      if (byte === SPACE) {
        spaceBefore = true;
        return;
      }
      if (spaceBefore) to.push(...SPACE_MARK);
      spaceBefore = false;
      to.push(byte);
    };
    for (let at = 0; at < from.length; ) {
      const rule = this.#longestRule(from, at);
      if (rule === undefined) {
        const end = at + characterLength(from[at] ?? 0);
        while (at < end) write(from[at++] ?? 0);
      } else {
        for (let next = rule.replacement; this.#replacements[next] !== 0; next++) {
          write(this.#replacements[next] ?? 0);
        }
        at = rule.end;
      }
    }
    return Uint8Array.from(to);
  }

  /** Finds the rule in the trie (darts-clone): a unit has a label, an offset and a leaf mark. */
  #longestRule(text: Uint8Array, start: number) {
    let longest: { readonly replacement: number; readonly end: number } | undefined;
    let node = offsetOf(this.#units[0] ?? 0);
    for (let at = start; at < text.length; at++) {
      const byte = text[at] ?? 0;
      node ^= byte;
      const unit = this.#units[node] ?? 0;
      if ((unit & 0x800000ff) !== byte) break;
      node ^= offsetOf(unit);
      if ((unit & 0x100) !== 0) {
        longest = { replacement: (this.#units[node] ?? 0) & 0x7fffffff, end: at + 1 };
      }
    }
    return longest;
  }
}

/** Returns the number of bytes in UTF-8 of the character that begins with the byte. */
export function characterLength(byte: number): number {
  if (byte < 0xc0) return 1;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

function offsetOf(unit: number): number {
  return (unit >>> 10) << ((unit & 0x200) >>> 6);
}
