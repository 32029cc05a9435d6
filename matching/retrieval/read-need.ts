import type { LetterPart } from '../analysis/letters/read-letter.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import { type AnalyzedNeed, type AnalyzedText, analyzeNeed } from './analyze-need.ts';
import { generalShares } from './general-shares.ts';
import { scoreDocuments } from './score-documents.ts';
import { isLongNeed, type WeighedNeed, weighNeed } from './weigh-need.ts';

/** Text read as a need, and the weight of its terms in this network. */
export interface ReadNeed {
  readonly need: AnalyzedNeed;
  readonly weighed: WeighedNeed;
  /** Parts of a letter and their weights; empty for other texts. */
  readonly parts: readonly CountedPart[];
}

/** Part of a letter and the weight of its words, 0..1. */
export interface CountedPart extends LetterPart {
  readonly counts: number;
}

/**
 * A sentence of a letter counts in full if its nearest record is at least this near, relative to
 * the sentence with the nearest record of all; below, by the power. Chosen on letters around JSIC's
 * examples (docs/decisions/0020).
 */
const NEARNESS_MIN = 0.75;
const NEARNESS_EXPONENT = 3;

/** Words of a network that texts are read against. */
export interface SearchedWords extends Pick<TextIndex, 'snapshot'> {
  readonly dictionary: Pick<TermDictionary, 'find'>;
}

/**
 * Reads a text and weighs its terms. `isAlone`: the text is the whole question, so its general
 * words count less; a requirement is judged by every word. Error: DEADLINE_EXCEEDED.
 */
export function readNeed(
  index: SearchedWords,
  text: string,
  deadline: Deadline,
  isAlone = false,
): ReadNeed {
  const need = analyzeNeed(text, deadline);
  const { statistics } = index.snapshot();
  const counts = countsOf(index, need, deadline);
  const isLong = need.parts.length > 0 || isLongNeed(need);
  const shares = isLong || !isAlone ? termParts(need, counts) : generalShares(text);
  const weighed = weighNeed(need, index.dictionary, statistics, shares);
  const parts = need.parts.map(({ kind, text: own }, at) => ({
    kind,
    text: own,
    counts: counts[at] ?? 0,
  }));
  return { need, weighed, parts };
}

/**
 * Returns the weight of each part of a letter, 0..1; 0 if it is not matter. The network separates
 * the remaining courtesy and background from matter: no record is near them.
 */
function countsOf(index: SearchedWords, { parts }: AnalyzedNeed, deadline: Deadline): number[] {
  const nearness = parts.map(({ analyzed }) =>
    analyzed === undefined ? 0 : nearestRatio(index, analyzed, deadline),
  );
  const most = Math.max(0, ...nearness);
  return parts.map(({ analyzed }, at) => {
    if (analyzed === undefined) return 0;
    if (most === 0) return 1;
    const near = (nearness[at] ?? 0) / most / NEARNESS_MIN;
    return Math.min(1, near) ** NEARNESS_EXPONENT;
  });
}

/** Returns the weight of each term of a letter: that of the weightiest part that has it. */
function termParts({ parts }: AnalyzedNeed, counts: readonly number[]): Map<string, number> {
  const ofTerms = new Map<string, number>();
  parts.forEach(({ analyzed }, at) => {
    for (const { term } of analyzed?.terms ?? []) {
      ofTerms.set(term, Math.max(counts[at] ?? 0, ofTerms.get(term) ?? 0));
    }
  });
  return ofTerms;
}

/** Returns how far the nearest record answers a text, as a ratio up to 1. */
function nearestRatio(index: SearchedWords, text: AnalyzedText, deadline: Deadline): number {
  if (text.terms.length === 0) return 0;
  const snapshot = index.snapshot();
  const weighed = weighNeed(text, index.dictionary, snapshot.statistics);
  const { ratios } = scoreDocuments(snapshot, weighed, { documentsMax: 1, deadline });
  return Math.min(1, ratios[0] ?? 0);
}
