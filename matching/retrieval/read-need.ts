import type { LetterPart } from '../analysis/letters/read-letter.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import { type AnalyzedNeed, type AnalyzedText, analyzeNeed } from './analyze-need.ts';
import { scoreDocuments } from './score-documents.ts';
import { type WeighedNeed, weighNeed } from './weigh-need.ts';

/** A text as a need, and what its terms are worth in this network. */
export interface ReadNeed {
  readonly need: AnalyzedNeed;
  readonly weighed: WeighedNeed;
  /** The parts of a letter and what they count; none for other texts. */
  readonly parts: readonly CountedPart[];
}

/** A part of a letter and what its words count, 0..1. */
export interface CountedPart extends LetterPart {
  readonly counts: number;
}

/**
 * A sentence of a letter counts in full where the nearest record is at least this near to it,
 * compared with the sentence that a record is nearest to; below, by the power. Chosen on letters
 * around JSIC's examples (docs/decisions/0020).
 */
const NEARNESS_MIN = 0.75;
const NEARNESS_EXPONENT = 3;

/** The words of a network that texts are read against. */
export type SearchedWords = Pick<TextIndex, 'snapshot' | 'dictionary'>;

/** Reads a text and weighs its terms. Error: DEADLINE_EXCEEDED. */
export function readNeed(index: SearchedWords, text: string, deadline: Deadline): ReadNeed {
  const need = analyzeNeed(text, deadline);
  const { statistics } = index.snapshot();
  const counts = countsOf(index, need, deadline);
  const weighed = weighNeed(need, index.dictionary, statistics, termParts(need, counts));
  const parts = need.parts.map(({ kind, text: own }, at) => ({
    kind,
    text: own,
    counts: counts[at] ?? 0,
  }));
  return { need, weighed, parts };
}

/**
 * What each part of a letter counts, 0..1: nothing where it is no matter. What is left of courtesy
 * and background is told from matter by the network: no record comes near it.
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

/** What each term of a letter counts: as the part of those that have it which counts most. */
function termParts({ parts }: AnalyzedNeed, counts: readonly number[]): Map<string, number> {
  const ofTerms = new Map<string, number>();
  parts.forEach(({ analyzed }, at) => {
    for (const { term } of analyzed?.terms ?? []) {
      ofTerms.set(term, Math.max(counts[at] ?? 0, ofTerms.get(term) ?? 0));
    }
  });
  return ofTerms;
}

/** How far the nearest record answers a text, as a ratio up to 1. */
function nearestRatio(index: SearchedWords, text: AnalyzedText, deadline: Deadline): number {
  if (text.terms.length === 0) return 0;
  const snapshot = index.snapshot();
  const weighed = weighNeed(text, index.dictionary, snapshot.statistics);
  const { ratios } = scoreDocuments(snapshot, weighed, { documentsMax: 1, deadline });
  return Math.min(1, ratios[0] ?? 0);
}
