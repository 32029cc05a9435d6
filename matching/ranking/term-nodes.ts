import type { LocalizedText } from '../../graph/model/localized-text.ts';
import { CONCEPT_MARK, conceptNames } from '../analysis/concept-dictionary.ts';
import type { NeedConcept } from '../retrieval/analyze-need.ts';
import { BROADER_SHARE, type WeightedTerm } from '../retrieval/weigh-need.ts';
import type { ExplanationNode } from './explanation.ts';
import type { MatchSentence } from './match-sentences.ts';

/** By which concepts' own names a record has a term: `#machining` by `#milling`, which is narrower. */
export type Namings = ReadonlyMap<string, ReadonlySet<string>>;

/** One text that was asked, as far as its terms are told. */
export interface ToldText {
  readonly terms: readonly WeightedTerm[];
  readonly concepts: readonly NeedConcept[];
}

/** Terms per text whose rarity is told. */
const TERMS_TOLD_MAX = 3;
/** Wider and narrower concepts told beside them. */
const INDIRECT_TOLD_MAX = 5;

/**
 * The weightiest terms that matched, each with the number of records that have it; and every match
 * by a wider or a narrower concept, so that nobody takes it for the thing itself.
 */
export function termNodes(
  { terms, concepts }: ToldText,
  matched: ReadonlySet<string>,
  namings: Namings,
): ExplanationNode[] {
  const asked = askedByWider(concepts);
  const told = terms
    .filter(({ term }) => matched.has(term) && term.length > 1)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .map((weighted) => ({ ...weighted, link: linkOf(weighted.term, asked, namings) }));
  const indirect = told.slice(TERMS_TOLD_MAX).filter(({ link }) => link !== undefined);
  return [...told.slice(0, TERMS_TOLD_MAX), ...indirect.slice(0, INDIRECT_TOLD_MAX)].map(
    ({ term, documentFrequency, link }) => ({
      label: labelOf(term, link),
      value: documentFrequency,
      evidence: [],
      children: [],
    }),
  );
}

/** What several records say together. */
export function allNamings(each: readonly Namings[]): Namings {
  const all = new Map<string, Set<string>>();
  for (const namings of each) {
    for (const [term, names] of namings) {
      all.set(term, new Set([...(all.get(term) ?? []), ...names]));
    }
  }
  return all;
}

/** How a record meets a concept other than by the name that was asked for. */
interface Link {
  /** The concept that was asked for, where the matched one is wider. */
  readonly asked: LocalizedText | undefined;
  /** The narrower concept by whose name the record has the matched one. */
  readonly named: LocalizedText | undefined;
}

/** The concept of the need above which each wider one stands. */
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
