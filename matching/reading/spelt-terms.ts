import type { SpellingSuggestion } from './misspelt-words.ts';

/** Text with the words that are meant in place of misspelt ones. */
export interface SpeltText {
  readonly text: string;
  /** Returns a piece of the text with its place and words in the original. */
  inOriginal<Piece extends Placed>(piece: Piece): Piece;
}

interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Returns a text with these words corrected, in the order of the text. */
export function spelt(original: string, words: readonly SpellingSuggestion[]): SpeltText {
  let text = '';
  let copied = 0;
  const places = words.map(({ suggested, start, end }) => {
    text += original.slice(copied, start);
    const from = text.length;
    text += suggested;
    copied = end;
    return { from, to: text.length, start, end };
  });
  text += original.slice(copied);
  const placeOf = (at: number, edge: 'start' | 'end') => {
    const last = places.findLast(({ from }) => (edge === 'start' ? from <= at : from < at));
    if (last === undefined) return at;
    const isInside = edge === 'start' ? at < last.to : at <= last.to;
    return isInside ? last[edge] : at - last.to + last.end;
  };
  return {
    text,
    inOriginal: (piece) => {
      if (words.length === 0) return piece;
      const start = placeOf(piece.start, 'start');
      const end = placeOf(piece.end, 'end');
      return { ...piece, start, end, text: original.slice(start, end) };
    },
  };
}
