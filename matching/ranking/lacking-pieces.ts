import type { Candidate, SearchedIndex } from '../retrieval/retrieve.ts';
import { termTest } from '../retrieval/term-test.ts';
import { termWeights } from '../retrieval/weigh-need.ts';
import { needPhrases } from './need-phrases.ts';
import { QUOTED_DOCUMENTS_MAX } from './quote.ts';
import { type AskedPieces, wholeTest } from './whole-parts.ts';

/**
 * Share of a holder's words that does not count if its records lack all that is named. Judged: with
 * .3 a firm with both of two parts goes before one with more words of a single part; the odd judged
 * questions have the same first answers from 0 to .5 (decision 0053).
 */
export const LACKING_SHARE = 0.3;

/** Returns the share of a candidate's words that counts, 0..1: less if it lacks what is named. */
export function countedWords({ lacking = 0 }: Pick<Candidate, 'lacking'>): number {
  return 1 - LACKING_SHARE * lacking;
}

/**
 * Returns the function that gives a candidate the share of the named pieces, by weight, that none of
 * its quoted records has whole ({@link Candidate.lacking}); undefined if a text names nothing, or is
 * a letter, whose parts are shown one by one. Sorts the candidate's records.
 */
export function lackingPieces(
  { text, pieces }: AskedPieces,
  index: SearchedIndex,
): ((candidate: Candidate) => Candidate) | undefined {
  const phrases = needPhrases(pieces, termWeights(text.weighed));
  if (phrases.length === 0 || text.parts.length > 0) return undefined;
  const asked = phrases.map((phrase) => ({ ...phrase, isThere: wholeTest(phrase, index) }));
  const all = phrases.reduce((sum, { weight }) => sum + weight, 0);
  const snapshot = index.snapshot();
  return (candidate) => {
    const quoted = (candidate.documents[0] ?? []).slice(0, QUOTED_DOCUMENTS_MAX);
    const records = quoted.flatMap(({ record }) => termTest(record, snapshot) ?? []);
    const lacking = asked
      .filter(({ isThere }) => !records.some(isThere))
      .reduce((sum, { weight }) => sum + weight, 0);
    return { ...candidate, lacking: lacking / all };
  };
}
