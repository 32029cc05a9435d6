import { englishCompounds } from '../reading/english-compounds.ts';
import { hasPart, type NamedPiece } from '../reading/named-pieces.ts';

/** Piece of a need with its weight. */
export interface NeedPhrase extends NamedPiece {
  /** Sum of the weights of its terms. */
  readonly weight: number;
}

/** Maximum number of pieces named: more do not make a sentence. */
const PHRASES_MAX = 6;

/**
 * Returns the pieces of a need with the highest weights, in the order of the text. `weights`: those
 * of the need's terms; a piece whose terms have no weight is left out.
 */
export function needPhrases(
  pieces: readonly NamedPiece[],
  weights: ReadonlyMap<string, number>,
): NeedPhrase[] {
  return pieces
    .map((piece) => ({
      ...piece,
      weight: piece.terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, PHRASES_MAX)
    .sort((a, b) => a.start - b.start);
}

/**
 * Returns the phrases that the terms of these records cover, and the others. One record must have
 * the whole of a phrase: welding in one record and building robots in another is not robot welding.
 * An English compound whose words are there, but in no record together, is one missing phrase.
 */
export function coveredPhrases(
  phrases: readonly NeedPhrase[],
  records: readonly ReadonlySet<string>[],
): { readonly there: readonly NeedPhrase[]; readonly missing: readonly NeedPhrase[] } {
  const isThere = ({ parts }: Pick<NeedPhrase, 'parts'>) =>
    records.some((terms) => parts.every((part) => hasPart(part, (term) => terms.has(term))));
  const apart = englishCompounds(phrases)
    .filter((words) => words.every(isThere))
    .map(compoundOf)
    .filter((compound) => !isThere(compound));
  const isApart = ({ start }: NeedPhrase) =>
    apart.some((compound) => compound.start <= start && start < compound.end);
  const whole = [...phrases.filter((phrase) => !isApart(phrase)), ...apart].sort(
    (a, b) => a.start - b.start,
  );
  return { there: whole.filter(isThere), missing: whole.filter((phrase) => !isThere(phrase)) };
}

/** Joins the words of a compound, between which there is one character. */
function compoundOf(words: readonly NeedPhrase[]): NeedPhrase {
  return {
    text: words.map(({ text }) => text).join(' '),
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    parts: words.flatMap(({ parts }) => parts),
    terms: words.flatMap(({ terms }) => terms),
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
  };
}
