import type { NamedPiece, PiecePart } from '../reading/named-pieces.ts';

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
 */
export function coveredPhrases<Piece extends NamedPiece>(
  phrases: readonly Piece[],
  records: readonly ReadonlySet<string>[],
): { readonly there: readonly Piece[]; readonly missing: readonly Piece[] } {
  const hasPart = (terms: ReadonlySet<string>, { concept, terms: own }: PiecePart) =>
    (concept !== undefined && terms.has(concept)) ||
    (own.length > 0 && own.every((term) => terms.has(term)));
  const isThere = ({ parts }: Piece) =>
    records.some((terms) => parts.every((part) => hasPart(terms, part)));
  return {
    there: phrases.filter(isThere),
    missing: phrases.filter((phrase) => !isThere(phrase)),
  };
}
