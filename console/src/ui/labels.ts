/** Width of a narrow letter as a share of a full-width one. */
const NARROW_SHARE = 0.56;
const WIDE_LETTER = /[\u1100-\uffff]/;

/** Returns the width of a text in full-width letters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDE_LETTER.test(letter) ? 1 : NARROW_SHARE), 0);
}

/**
 * Breaks a text between words into lines of at most `width` full-width letters; a text that is too
 * long ends with an ellipsis.
 */
export function wrapped(text: string, width: number, linesMax: number): readonly string[] {
  const lines = [''];
  for (const word of pieces(text, width)) {
    const line = lines.at(-1) ?? '';
    if (line === '' || widthOf((line + word).trimEnd()) <= width)
      lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  const whole = lines.map((line) => line.trim());
  if (whole.length <= linesMax) return whole;
  const last = [...(whole[linesMax - 1] ?? '')];
  while (widthOf(last.join('')) > width - 1) last.pop();
  return [...whole.slice(0, linesMax - 1), `${last.join('')}…`];
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

const ENDS_WORD = /^[\s、。）)」』】・ー,.:;]+$/;
const BEGINS_WORD = /[（(「『【]$/;

/** Returns words with the signs that begin and end them; one longer than a line is cut. */
function pieces(text: string, width: number): readonly string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = found.at(-1);
    const isOne = before !== undefined && (ENDS_WORD.test(segment) || BEGINS_WORD.test(before));
    if (isOne) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  return found.flatMap((word) => (widthOf(word.trimEnd()) <= width ? [word] : cut(word, width)));
}

function cut(word: string, width: number): readonly string[] {
  const parts = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part === '' || widthOf(part + letter) <= width) parts[parts.length - 1] = part + letter;
    else parts.push(letter);
  }
  return parts;
}

/** A rectangle of a picture: its centre and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns, for each, the first place at which it overlaps neither the given boxes nor those before
 * it; those without such a place are left out.
 */
export function fitting<One extends Box>(
  choices: readonly (readonly One[])[],
  there: readonly Box[],
): readonly One[] {
  const taken = [...there];
  return choices.flatMap((places) => {
    const free = places.find((place) => !taken.some((one) => overlap(one, place)));
    if (free === undefined) return [];
    taken.push(free);
    return [free];
  });
}

/** Returns true if two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}
