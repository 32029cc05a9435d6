import type { NamedPiece, PiecePart } from '../reading/named-pieces.ts';

/** A piece of a need with what it is worth. */
export interface NeedPhrase extends NamedPiece {
  /** Of its terms together. */
  readonly weight: number;
}

/** Pieces that are named at most: more are no sentence. */
const PHRASES_MAX = 6;

/**
 * The weightiest pieces of a need in the order of the text. `weights`: what the need's terms are
 * worth; a piece whose terms are worth nothing is left out.
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
 * Which phrases the terms of these records cover. One record has the whole of a phrase: who welds, and
 * elsewhere builds robots, does no robot welding by that.
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
