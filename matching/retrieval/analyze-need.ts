import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';
import { normalizeText } from '../analysis/normalize-text.ts';
import { scanTerms } from '../analysis/scan-terms.ts';
import { stemEnglish } from '../analysis/stem-english.ts';
import { ASKING_PHRASES, ASKING_WORDS } from '../analysis/stop-words.ts';

/** A term of a need. */
export interface NeedTerm {
  readonly term: string;
  /** How often the need has it. */
  readonly frequency: number;
  /** How much one occurrence counts beside others, before rarity. */
  readonly weight: number;
}

/** A need as terms, in the order in which they first occur. */
export interface AnalyzedNeed {
  readonly terms: readonly NeedTerm[];
  /** Number of terms that the text would have as a record. */
  readonly length: number;
}

/**
 * A named concept counts as much as several of its letters, and these less where the concept
 * stands for them, so that a record in the other language, which shares only the concept, is
 * nearly as good.
 */
const CONCEPT_WEIGHT = 2;
const BROADER_WEIGHT = 0.5;
const COVERED_WEIGHT = 0.5;

const ASKING_STEMS: ReadonlySet<string> = new Set([...ASKING_WORDS].map(stemEnglish));
const ASKING = new RegExp(ASKING_PHRASES.map((phrase) => normalizeText(phrase)).join('|'), 'g');

interface Occurrence {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

function occurrencesIn(text: string): Occurrence[] {
  const occurrences: Occurrence[] = [];
  scanTerms(text, (term, start, end) => occurrences.push({ term, start, end }));
  return occurrences;
}

/** For each code unit whether a concept stands for it. */
function coveredBy(occurrences: readonly Occurrence[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { term, start, end } of occurrences) {
    if (term.startsWith(CONCEPT_MARK)) covered.fill(1, start, end);
  }
  return covered;
}

/** The terms of a need; phrases of asking count only where nothing else is said. Linear time. */
export function analyzeNeed(text: string): AnalyzedNeed {
  const normal = normalizeText(text);
  const whole = occurrencesIn(normal);
  const told = normal.replace(ASKING, (phrase) => ' '.repeat(phrase.length));
  const subject = occurrencesIn(told).filter(({ term }) => !ASKING_STEMS.has(term));
  const occurrences = subject.length > 0 ? subject : whole;
  const covered = coveredBy(occurrences, normal.length);
  const terms = new Map<string, { frequency: number; weight: number }>();
  let conceptStart = -1;
  for (const { term, start } of occurrences) {
    let weight = covered[start] === 1 ? COVERED_WEIGHT : 1;
    if (term.startsWith(CONCEPT_MARK)) {
      weight = start === conceptStart ? BROADER_WEIGHT : CONCEPT_WEIGHT;
      conceptStart = start;
    }
    const known = terms.get(term);
    if (known === undefined) {
      terms.set(term, { frequency: 1, weight });
    } else {
      known.frequency += 1;
      known.weight = Math.max(known.weight, weight);
    }
  }
  return {
    terms: Array.from(terms, ([term, { frequency, weight }]) => ({ term, frequency, weight })),
    length: whole.length,
  };
}
