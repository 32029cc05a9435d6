import { IMPACT_ONE, impactOf, lengthNorm } from '../index/impact.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';
import { inverseDocumentFrequency, type TextStatistics } from '../index/text-statistics.ts';
import type { AnalyzedText, NeedConcept } from './analyze-need.ts';
import { termKind } from './term-kind.ts';

/** Repetitions in a short need that count. */
const NEED_FREQUENCY_MAX = 3;
/** A need of so many terms is told at length: a mail, not a phrase (those judged have 47 at most). */
const LONG_NEED_TERMS = 100;
/**
 * What a long need repeats counts by its number to this power: it repeats its subject and its ways
 * of saying, which makes neither as many times weightier (docs/decisions/0015 has the figures).
 */
const LONG_NEED_FREQUENCY_EXPONENT = 0.5;

/**
 * How a named concept's worth, that of its words together, is shared out: most of it to the concept
 * itself, so that a record in the other language or with another word is nearly as good.
 */
const WORDS_SHARE = 0.5;
/** A tenth to the concepts above it; the explanation says so. */
export const BROADER_SHARE = 0.1;

/** A term of the need with what one full occurrence is worth. */
export interface WeightedTerm {
  readonly term: string;
  /** Undefined when no record has the term; it is missing then, and counts in the ideal. */
  readonly number: number | undefined;
  readonly documentFrequency: number;
  readonly weight: number;
  readonly frequency: number;
}

/** A need weighed by the statistics of one epoch. */
export interface WeighedNeed {
  readonly terms: readonly WeightedTerm[];
  /** What a record whose text is the need would score. */
  readonly ideal: number;
}

const EVERY_TERM_WHOLE: ReadonlyMap<string, number> = new Map();

/** What each term of a need is worth. */
export function termWeights({ terms }: WeighedNeed): ReadonlyMap<string, number> {
  return new Map(terms.map(({ term, weight }) => [term, weight]));
}

/** What a term of the need is worth before its concept is looked at. */
interface PlainTerm extends Omit<WeightedTerm, 'weight'> {
  readonly plain: number;
}

/**
 * Weighs the terms of a need; the order of the terms is kept, so that sums are reproducible.
 * `parts`: by what a term's weight is multiplied; missing ones by 1.
 */
export function weighNeed(
  need: AnalyzedText,
  dictionary: TermDictionary,
  statistics: TextStatistics,
  parts: ReadonlyMap<string, number> = EVERY_TERM_WHOLE,
): WeighedNeed {
  const norm = lengthNorm(need.length, statistics.meanLength);
  const plain = need.terms.map(({ term, frequency }): PlainTerm => {
    const number = dictionary.find(term);
    const documentFrequency =
      number === undefined ? 0 : (statistics.documentFrequencies[number] ?? 0);
    const rarity = inverseDocumentFrequency(statistics.documentCount, documentFrequency);
    const repeated = repetitions(frequency, need.length);
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

/** What it counts that a need says a term so often. */
function repetitions(frequency: number, needLength: number): number {
  return needLength >= LONG_NEED_TERMS
    ? frequency ** LONG_NEED_FREQUENCY_EXPONENT
    : Math.min(frequency, NEED_FREQUENCY_MAX);
}

/** Shares out the worth of each concept's words: by what its terms' plain worth is multiplied. */
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
