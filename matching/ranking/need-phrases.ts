import { HIRAGANA } from '../../language/scripts.ts';
import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';
import { type TermSpan, termSpans } from '../analysis/term-spans.ts';

/** A piece of a need as a person would name it. */
export interface NeedPhrase {
  readonly text: string;
  readonly terms: readonly string[];
  /** Of its terms together. */
  readonly weight: number;
  /** Concepts of the dictionary that name it: who has one has it, in whatever words. */
  readonly concepts: readonly string[];
}

/** Pieces that are named at most: more are no sentence. */
const PHRASES_MAX = 6;
/** A piece is there when a holder's records have this part of its terms by weight. */
const PHRASE_SHARE_MIN = 0.6;
/** A concept names a piece when its words are this part of the piece's letters. */
const NAMED_SHARE_MIN = 0.6;

/**
 * The weightiest pieces of a need in the order of the text: runs of overlapping terms that are
 * longer than a character. `weights`: what the need's terms are worth; `asked`: the concepts that
 * it names itself, without the wider ones above them.
 */
export function needPhrases(
  text: string,
  weights: ReadonlyMap<string, number>,
  asked: ReadonlySet<string>,
): NeedPhrase[] {
  const spans = termSpans(text, (term) => weights.has(term));
  const runs = runsOf(spans).map((run) => {
    const terms = [...new Set(run.map(({ term }) => term))];
    const start = run[0]?.start ?? 0;
    const end = run.reduce((last, span) => Math.max(last, span.end), start);
    const weight = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    const concepts = run
      .filter((span) => asked.has(span.term))
      .filter((span) => span.end - span.start >= (end - start) * NAMED_SHARE_MIN)
      .map(({ term }) => term);
    return { text: text.slice(start, end), terms, weight, concepts, start };
  });
  const seen = new Set<string>();
  return runs
    .filter((run) => run.text.length > 1 && !seen.has(run.text) && seen.add(run.text))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, PHRASES_MAX)
    .sort((a, b) => a.start - b.start)
    .map(({ text: own, terms, weight, concepts }) => ({ text: own, terms, weight, concepts }));
}

const HIRAGANA_AT_EDGE = new RegExp(`^[${HIRAGANA}]|[${HIRAGANA}]$`, 'u');

/** Runs of spans that overlap; a pair with hiragana at its edge joins two words and does not count. */
function runsOf(spans: readonly TermSpan[]): TermSpan[][] {
  const runs: TermSpan[][] = [];
  let end = -1;
  for (const span of spans) {
    if (!span.term.startsWith(CONCEPT_MARK) && HIRAGANA_AT_EDGE.test(span.term)) continue;
    const last = runs.at(-1);
    if (last !== undefined && span.start < end) last.push(span);
    else runs.push([span]);
    end = Math.max(end, span.end);
  }
  return runs;
}

/** Which phrases these terms cover; `weights` as for the phrases. */
export function coveredPhrases(
  phrases: readonly NeedPhrase[],
  weights: ReadonlyMap<string, number>,
  terms: ReadonlySet<string>,
): { readonly there: readonly NeedPhrase[]; readonly missing: readonly NeedPhrase[] } {
  const isThere = (phrase: NeedPhrase) =>
    phrase.concepts.some((concept) => terms.has(concept)) ||
    phrase.terms
      .filter((term) => terms.has(term))
      .reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) >=
      phrase.weight * PHRASE_SHARE_MIN;
  return {
    there: phrases.filter(isThere),
    missing: phrases.filter((phrase) => !isThere(phrase)),
  };
}
