import { stemEnglish } from '../../language/stem-english.ts';
import type { NamedPiece } from './named-pieces.ts';

const ENGLISH = /^[\p{Script=Latin}\d -]+$/u;
const ADVERB = /ly$/iu;
/**
 * Words for those who do a work, for how it is offered and in what form: plating and *plating
 * partner* are one, and so are a battery and *battery data*.
 */
const OFFERS: ReadonlySet<string> = new Set(
  (
    'specialist expert professional partner vendor provider outfit contractor subcontractor ' +
    'consultant consultancy engineer fabricator machinist moulder molder welder plater grinder ' +
    'lab laboratory facility team capacity batch sample trial prototype know-how knowledge skill ' +
    'help advice sector outsourcing collaboration data'
  )
    .split(' ')
    .map(stemEnglish),
);

/**
 * Returns the sequences of two or more English words, in the order of the text, between which there
 * is only a space or a hyphen: the words of a compound. Adverbs and words for who does a work
 * belong to none.
 */
export function englishCompounds<Piece extends Pick<NamedPiece, 'text' | 'start' | 'end'>>(
  pieces: readonly Piece[],
): Piece[][] {
  const compounds: Piece[][] = [];
  for (const piece of pieces) {
    const { text, start } = piece;
    if (!ENGLISH.test(text) || ADVERB.test(text) || OFFERS.has(stemEnglish(text.toLowerCase()))) {
      continue;
    }
    const last = compounds.at(-1);
    if (last?.at(-1)?.end === start - 1) last.push(piece);
    else compounds.push([piece]);
  }
  return compounds.filter((words) => words.length > 1);
}
