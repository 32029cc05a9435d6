import { IMPACT_ONE, impactOf, lengthNorm } from '../index/impact.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';
import { inverseDocumentFrequency, type TextStatistics } from '../index/text-statistics.ts';
import type { AnalyzedText, NeedConcept } from './analyze-need.ts';
import { termKind } from './term-kind.ts';

/** Maximum number of repetitions that count in a short need. */
const NEED_FREQUENCY_MAX = 3;
/** Terms from which a need is a mail and not a phrase (those judged have 47 at most). */
const LONG_NEED_TERMS = 100;
/**
 * Power of the number of repetitions in a long need: it repeats its subject and its phrasing, which
 * makes neither as many times weightier (docs/decisions/0015 has the figures).
 */
const LONG_NEED_FREQUENCY_EXPONENT = 0.5;

/**
 * Share of a named concept's worth, that of its words together, which the words keep. The concept
 * and the broader ones get the rest, so a record in the other language or other words counts too.
 */
const WORDS_SHARE = 0.5;
/** Share of the broader concepts; the explanation reports them. */
export const BROADER_SHARE = 0.1;

/** Term of the need and the weight of one full occurrence. */
export interface WeightedTerm {
  readonly term: string;
  /** Number of the term; undefined if no record has it, which then counts in the ideal only. */
  readonly number: number | undefined;
  readonly documentFrequency: number;
  readonly weight: number;
  readonly frequency: number;
}

/** Need weighed by the statistics of one epoch. */
export interface WeighedNeed {
  readonly terms: readonly WeightedTerm[];
  /** Score of a record whose text is the need. */
  readonly ideal: number;
}

const EVERY_TERM_WHOLE: ReadonlyMap<string, number> = new Map();

/** Returns the weight of each term of a need. */
export function termWeights({ terms }: WeighedNeed): ReadonlyMap<string, number> {
  return new Map(terms.map(({ term, weight }) => [term, weight]));
}

/** Term of the need and its worth before its concept is considered. */
interface PlainTerm extends Omit<WeightedTerm, 'weight'> {
  readonly plain: number;
}

/**
 * Weighs the terms of a need; keeps their order, so sums are reproducible. `parts`: factors of the
 * terms' weights; missing ones are 1.
 */
export function weighNeed(
  need: AnalyzedText,
  dictionary: Pick<TermDictionary, 'find'>,
  statistics: TextStatistics,
  parts: ReadonlyMap<string, number> = EVERY_TERM_WHOLE,
): WeighedNeed {
  const norm = lengthNorm(need.length, statistics.meanLength);
  const plain = need.terms.map(({ term, frequency }): PlainTerm => {
    const number = dictionary.find(term);
    const documentFrequency =
      number === undefined ? 0 : (statistics.documentFrequencies[number] ?? 0);
    const rarity = inverseDocumentFrequency(statistics.documentCount, documentFrequency);
    const repeated = repetitions(frequency, isLongNeed(need));
    const { weight, rarityExponent } = termKind(term);
    return {
      term,
      number,
      documentFrequency,
      frequency,
      plain: repeated * weight * rarity ** rarityExponent,
    };
  });
  const factors = conceptFactors(need.concepts, plain);
  let ideal = 0;
  const terms = plain.map(({ plain: worth, ...term }) => {
    const weight = worth * (factors.get(term.term) ?? 1) * (parts.get(term.term) ?? 1);
    ideal += (weight * impactOf(term.frequency, norm)) / IMPACT_ONE;
    return { ...term, weight };
  });
  return { terms, ideal };
}

/** Returns true if a need is a long text and not a phrase. */
export function isLongNeed({ length }: Pick<AnalyzedText, 'length'>): boolean {
  return length >= LONG_NEED_TERMS;
}

/** Returns the factor for the number of times that a need has a term. */
function repetitions(frequency: number, isLong: boolean): number {
  return isLong
    ? frequency ** LONG_NEED_FREQUENCY_EXPONENT
    : Math.min(frequency, NEED_FREQUENCY_MAX);
}

/** Distributes the worth of each concept's words: returns the factor of each term's plain worth. */
function conceptFactors(
  concepts: readonly NeedConcept[],
  plain: readonly PlainTerm[],
): Map<string, number> {
  const worthOf = new Map(plain.map(({ term, plain: worth }) => [term, worth]));
  const sumOf = (terms: readonly string[]) =>
    terms.reduce((sum, term) => sum + (worthOf.get(term) ?? 0), 0);
  const factors = new Map<string, number>();
  for (const { term, broader, words } of concepts) {
    const own = worthOf.get(term) ?? 0;
    const together = Math.max(own, sumOf(words));
    const broaderShare = broader.length > 0 ? BROADER_SHARE : 0;
    const share = (terms: readonly string[], part: number) => {
      const sum = sumOf(terms);
      for (const one of terms) factors.set(one, sum === 0 ? 0 : (part * together) / sum);
    };
    share(broader, broaderShare);
    share(words, WORDS_SHARE);
    share([term], 1 - broaderShare - (words.length > 0 ? WORDS_SHARE : 0));
  }
  return factors;
}
