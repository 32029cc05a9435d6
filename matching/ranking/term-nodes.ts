import type { LocalizedText } from '../../graph/model/localized-text.ts';
import { CONCEPT_MARK, conceptNames } from '../analysis/concept-dictionary.ts';
import type { NeedConcept } from '../retrieval/analyze-need.ts';
import { BROADER_SHARE, type WeightedTerm } from '../retrieval/weigh-need.ts';
import type { ExplanationNode } from './explanation.ts';
import type { MatchSentence } from './match-sentences.ts';

/**
 * Concepts by whose own names a record has a term: `#machining` by `#milling`, which is narrower.
 */
export type Namings = ReadonlyMap<string, ReadonlySet<string>>;

/** Terms and concepts of one text of the question. */
export interface ExplainedText {
  readonly terms: readonly WeightedTerm[];
  readonly concepts: readonly NeedConcept[];
}

/** Maximum number of terms per text whose rarity is shown. */
const TERMS_SHOWN_MAX = 3;
/** Maximum number of broader and narrower concepts shown beside them. */
const INDIRECT_SHOWN_MAX = 5;

/**
 * Returns the matched terms with the highest weights, each with the number of records that have it,
 * and the matches by a broader or narrower concept, so none is taken for the thing itself.
 */
export function termNodes(
  { terms, concepts }: ExplainedText,
  matched: ReadonlySet<string>,
  namings: Namings,
): ExplanationNode[] {
  const asked = askedByWider(concepts);
  const ranked = terms
    .filter(({ term }) => matched.has(term) && term.length > 1)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .map((weighted) => ({ ...weighted, link: linkOf(weighted.term, asked, namings) }));
  const indirect = ranked.slice(TERMS_SHOWN_MAX).filter(({ link }) => link !== undefined);
  return [...ranked.slice(0, TERMS_SHOWN_MAX), ...indirect.slice(0, INDIRECT_SHOWN_MAX)].map(
    ({ term, documentFrequency, link }) => ({
      label: labelOf(term, link),
      value: documentFrequency,
      evidence: [],
      children: [],
    }),
  );
}

/** Merges the namings of several records. */
export function allNamings(each: readonly Namings[]): Namings {
  const all = new Map<string, Set<string>>();
  for (const namings of each) {
    for (const [term, names] of namings) {
      all.set(term, new Set([...(all.get(term) ?? []), ...names]));
    }
  }
  return all;
}

/** Match of a concept other than by the name that was asked for. */
interface Link {
  /** Concept that was asked for, if the matched one is broader. */
  readonly asked: LocalizedText | undefined;
  /** Narrower concept by whose name the record has the matched one. */
  readonly named: LocalizedText | undefined;
}

/** Returns, for each broader concept, the concept of the need below it. */
function askedByWider(concepts: readonly NeedConcept[]): ReadonlyMap<string, string> {
  return new Map(concepts.flatMap(({ term, broader }) => broader.map((wider) => [wider, term])));
}

function linkOf(
  term: string,
  askedBy: ReadonlyMap<string, string>,
  namings: Namings,
): Link | undefined {
  if (!term.startsWith(CONCEPT_MARK)) return undefined;
  const asked = conceptNames(askedBy.get(term) ?? '');
  const names = namings.get(term) ?? new Set<string>();
  const [narrower = ''] = names.has(term) ? [] : [...names].sort();
  const named = conceptNames(narrower);
  return asked === undefined && named === undefined ? undefined : { asked, named };
}

function labelOf(term: string, link: Link | undefined): MatchSentence {
  const name = conceptNames(term) ?? term;
  const { asked, named } = link ?? {};
  const percent = BROADER_SHARE * 100;
  if (asked !== undefined && named !== undefined) {
    return { key: 'leaf.termWiderNarrower', parameters: { term: name, asked, percent, named } };
  }
  if (asked !== undefined) {
    return { key: 'leaf.termWider', parameters: { term: name, asked, percent } };
  }
  return named === undefined
    ? { key: 'leaf.term', parameters: { term: name } }
    : { key: 'leaf.termNarrower', parameters: { term: name, named } };
}
