import type { GraphNode } from '../../graph/model/nodes.ts';
import type { SentenceOf } from '../../language/sentence.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { Candidate, DocumentValue } from '../retrieval/retrieve.ts';
import type {
  Explanation,
  ExplanationEvidence,
  ExplanationNode,
  RequirementResult,
} from './explanation.ts';
import type { Feature } from './features.ts';
import type { RequirementState } from './judge-requirement.ts';
import { countedWords } from './lacking-pieces.ts';
import type { AskedSentence, LevelSentences, MatchSentence } from './match-sentences.ts';
import { MEMBERS_SHARE } from './members-work.ts';
import type { NamedMatch } from './named-match.ts';
import { coveredPhrases, type NeedPhrase } from './need-phrases.ts';
import { QUOTED_DOCUMENTS_MAX, type Quoted, quoteBeginning, quoteRecord } from './quote.ts';
import { type FeatureValue, OTHER_SORT_SHARE, type Ranked, type RankingQuestion } from './rank.ts';
import { allNamings, termNodes } from './term-nodes.ts';
import type { BestShows } from './verdict.ts';

/** Context that the explanations of one question share. */
export interface ExplanationContext {
  readonly question: RankingQuestion;
  /**
   * Returns the id of a record by its number. Explanations use nothing else of the index: it may
   * have changed since the question was ranked, and they describe what the score was made of.
   */
  readonly idOf: (record: number) => string;
  /** Weights of the terms of each text: one table for all records that are quoted. */
  readonly weights: readonly ReadonlyMap<string, number>[];
  /** Pieces of the free text; empty if there is none. */
  readonly phrases: readonly NeedPhrase[];
  /** Records that the viewer may see, by id. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly deadline: Deadline;
}

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map();
const FREE_TEXT: AskedSentence = { key: 'asked.freeText', parameters: {} };
const LETTER: AskedSentence = { key: 'asked.letter', parameters: {} };
const NOTHING: Quoted = { evidence: [], terms: new Set(), namings: new Map() };

function leaf(
  label: MatchSentence,
  value: number,
  evidence: readonly ExplanationEvidence[] = [],
  children: readonly ExplanationNode[] = [],
): ExplanationNode {
  return { label, value, evidence, children };
}

/** Returns the documents that the explanation of a match quotes, for each text. */
export function quotedDocuments(ranked: Ranked): DocumentValue[][] {
  return ranked.candidate.documents.map((list) => list.slice(0, QUOTED_DOCUMENTS_MAX));
}

/** Explains one match: tree, sentences and requirements. Error: DEADLINE_EXCEEDED. */
export function explain(match: NamedMatch, context: ExplanationContext): Explanation {
  const { ranked } = match;
  context.deadline.check();
  const quotes = quotedDocuments(ranked).map((list, which) =>
    list.map((document) => quote(document, which, context)),
  );
  const children = ranked.features.map((feature) => featureNode(feature, ranked, quotes, context));
  const score = children.reduce((sum, child) => sum + (child.contribution ?? 0), 0);
  const root: ExplanationNode = {
    label: { key: 'explanation.score', parameters: {} },
    value: score,
    contribution: score,
    evidence: [],
    children,
  };
  return {
    root,
    sentences: sentencesOf(match, quotes, context),
    requirements: results(ranked, context),
  };
}

/** Cache of quotes per question, by text and record: many holders share a joint project. */
const quotesOf = new WeakMap<ExplanationContext, Map<string, Quoted>>();

function quote(document: DocumentValue, which: number, context: ExplanationContext): Quoted {
  const quotes = quotesOf.get(context) ?? new Map<string, Quoted>();
  quotesOf.set(context, quotes);
  const key = `${which} ${document.record}`;
  const known = quotes.get(key);
  if (known !== undefined) return known;
  const node = context.nodes.get(context.idOf(document.record));
  const quoted =
    node === undefined
      ? NOTHING
      : quoteRecord(node, context.weights[which] ?? NO_WEIGHTS, context.deadline);
  quotes.set(key, quoted);
  return quoted;
}

function featureNode(
  { feature, weight, value, contribution }: FeatureValue,
  ranked: Ranked,
  quotes: readonly (readonly Quoted[])[],
  context: ExplanationContext,
): ExplanationNode {
  const children = childrenOf(feature, ranked, quotes, context);
  const label: MatchSentence = { key: `feature.${feature}`, parameters: {} };
  return { label, feature, weight, value, contribution, evidence: [], children };
}

function childrenOf(
  feature: Feature,
  ranked: Ranked,
  quotes: readonly (readonly Quoted[])[],
  context: ExplanationContext,
): ExplanationNode[] {
  const { documents } = ranked;
  switch (feature) {
    case 'text':
      return textNodes(ranked, quotes, context);
    case 'meaning':
      return meaningNodes(ranked, context);
    case 'coverage':
      return coverageNodes(ranked, context);
    case 'quantities':
      return context.question.certificates.map((name) =>
        leaf(
          { key: 'leaf.certificate', parameters: { name } },
          ranked.certificates.has(name) ? 1 : 0,
        ),
      );
    case 'equipment':
      return leavesOf(documents.machine, 'leaf.equipment', context);
    case 'evidence':
      return leavesOf(documents.verified, 'leaf.evidence', context);
    case 'trackRecord':
      return leavesOf(documents.done, 'leaf.trackRecord', context);
    case 'complementarity':
      return (context.question.lacks ?? []).map((lack, index) =>
        leaf(
          { key: 'leaf.complementarity', parameters: { asked: requirementLabel(index, context) } },
          lack,
        ),
      );
    case 'distance':
      return [distanceNode(ranked)];
    case 'place':
      return placeNodes(ranked);
    case 'holderKind':
      return holderKindNodes(ranked, context);
    case 'freshness':
      return leavesOf(documents.fresh, 'leaf.freshness', context);
  }
}

/** Returns one leaf for each text of the question. */
function leavesOf(
  values: readonly number[],
  key: 'leaf.equipment' | 'leaf.evidence' | 'leaf.trackRecord' | 'leaf.freshness',
  context: ExplanationContext,
): ExplanationNode[] {
  return askedLabels(context).map((asked, which) =>
    leaf({ key, parameters: { asked } }, values[which] ?? 0),
  );
}

function requirementLabel(index: number, { question }: ExplanationContext): AskedSentence {
  const requirement = question.requirements[index]?.requirement;
  return requirement === undefined ? FREE_TEXT : labelOf(requirement);
}

function labelOf({ text }: MatchRequirement): AskedSentence {
  return { key: 'asked.requirement', parameters: { text } };
}

function distanceNode({ kilometres }: Ranked): ExplanationNode {
  return kilometres === undefined
    ? leaf({ key: 'leaf.distanceUnknown', parameters: {} }, 0)
    : leaf(
        { key: 'leaf.distance', parameters: { kilometres: Math.round(kilometres) } },
        kilometres,
      );
}

function placeNodes({ place }: Ranked): ExplanationNode[] {
  if (place === undefined) return [];
  const { locatedAt, value } = place;
  const asked = place.asked.name;
  return [
    locatedAt === undefined
      ? leaf({ key: 'leaf.placeUnknown', parameters: { asked } }, value)
      : leaf({ key: 'leaf.place', parameters: { asked, locatedAt } }, value),
  ];
}

function holderKindNodes(
  { isOfKind = false }: Ranked,
  { question: { holder } }: ExplanationContext,
): ExplanationNode[] {
  if (holder === undefined) return [];
  const asked = holder.name;
  if (isOfKind) return [leaf({ key: 'leaf.holderKind', parameters: { asked } }, 1)];
  const percent = Math.round(100 * OTHER_SORT_SHARE);
  return [leaf({ key: 'leaf.otherHolderKind', parameters: { asked, percent } }, 0)];
}

function askedLabels({ question }: ExplanationContext): AskedSentence[] {
  const requirements = question.requirements.map(({ requirement }) => labelOf(requirement));
  if (!question.hasFreeText) return requirements;
  const isLetter = (question.texts[0]?.parts ?? []).length > 0;
  return [isLetter ? LETTER : FREE_TEXT, ...requirements];
}

function textNodes(
  ranked: Ranked,
  quotes: readonly (readonly Quoted[])[],
  context: ExplanationContext,
): ExplanationNode[] {
  return askedLabels(context).map((label, which) => {
    const own = quotes[which] ?? [];
    return leaf(
      label,
      ranked.candidate.values[which] ?? 0,
      own.flatMap(({ evidence }) => evidence),
      [
        ...membersNodes(ranked, which),
        ...lackingNodes(ranked, which),
        ...shownTerms(which, own, context),
      ],
    );
  });
}

function meaningNodes({ candidate }: Ranked, context: ExplanationContext): ExplanationNode[] {
  return askedLabels(context).map((asked, which) => {
    const closest = closestQuote(candidate, which, context);
    const label: MatchSentence =
      closest === undefined
        ? { key: 'leaf.meaningUnquoted', parameters: { asked } }
        : { key: 'leaf.meaning', parameters: { asked, quote: closest.quote } };
    const value = candidate.meanings[which]?.value ?? 0;
    return leaf(label, value, closest === undefined ? [] : [closest]);
  });
}

/** Quotes the record nearest to a text in meaning, if it is near and the viewer may see it. */
function closestQuote(
  { meanings }: Candidate,
  which: number,
  { idOf, nodes, question }: ExplanationContext,
): ExplanationEvidence | undefined {
  const closest = meanings[which]?.closest;
  if (closest === undefined || closest.cosine < question.closeMin) return undefined;
  const node = nodes.get(idOf(closest.record));
  return node === undefined ? undefined : quoteBeginning(node);
}

/** Returns the share of the value that counts if it is members' work. */
function membersNodes({ candidate }: Ranked, which: number): ExplanationNode[] {
  if (candidate.byMembers?.[which] !== true) return [];
  const parameters = { percent: Math.round(100 * MEMBERS_SHARE) };
  return [leaf({ key: 'leaf.members', parameters }, candidate.values[which] ?? 0)];
}

/** Returns the share of the words that counts if the records lack something that is named. */
function lackingNodes({ candidate }: Ranked, which: number): ExplanationNode[] {
  if (which > 0 || !candidate.lacking) return [];
  const value = countedWords(candidate);
  return [leaf({ key: 'leaf.lacking', parameters: { percent: Math.round(100 * value) } }, value)];
}

function shownTerms(
  which: number,
  quotes: readonly Quoted[],
  { question }: ExplanationContext,
): ExplanationNode[] {
  const asked = question.texts[which];
  if (asked === undefined) return [];
  const text = { terms: asked.weighed.terms, concepts: asked.need.concepts };
  const matched = new Set(quotes.flatMap(({ terms }) => [...terms]));
  return termNodes(text, matched, allNamings(quotes.map(({ namings }) => namings)));
}

function coverageNodes(ranked: Ranked, context: ExplanationContext): ExplanationNode[] {
  return context.question.requirements.map(({ requirement }, index) =>
    leaf(labelOf(requirement), ranked.judgements[index]?.value ?? 0),
  );
}

function results(ranked: Ranked, context: ExplanationContext): RequirementResult[] {
  const offset = context.question.hasFreeText ? 1 : 0;
  return context.question.requirements.map(({ requirement }, index) => {
    const judgement = ranked.judgements[index];
    const documents = judgement?.documents ?? [];
    return {
      requirement,
      state: judgement?.state ?? 'UNKNOWN',
      value: judgement?.value ?? 0,
      evidence: documents.flatMap((document) => quote(document, index + offset, context).evidence),
    };
  });
}

/** Returns the sentences of a match: what matched, how well it is verified, what is missing. */
function sentencesOf(
  { ranked, level, machineId }: NamedMatch,
  quotes: readonly (readonly Quoted[])[],
  context: ExplanationContext,
): MatchSentence[] {
  const { there, missing, contradicted } = piecesAsked(ranked, quotes, context);
  const verified = { key: `claimLevel.${level}`, parameters: {} } as const;
  const sentences: MatchSentence[] = [
    there.length > 0
      ? { key: 'match.has', parameters: { pieces: there, level: verified } }
      : nearSentence(ranked, verified, context),
  ];
  const machine = machineId === undefined ? undefined : context.nodes.get(machineId);
  if (machine?.label === 'Equipment') {
    sentences.push({ key: 'match.machine', parameters: { name: machine.name } });
  }
  if (ranked.candidate.byMembers !== undefined) {
    sentences.push({ key: 'match.members', parameters: {} });
  }
  if (missing.length > 0) {
    sentences.push({ key: 'match.missing', parameters: { pieces: missing } });
  }
  if (contradicted.length > 0) {
    sentences.push({ key: 'match.contradicted', parameters: { pieces: contradicted } });
  }
  return sentences;
}

/**
 * Returns the sentence for a holder with no named piece of the need: near in meaning, otherwise by
 * some of its words.
 */
function nearSentence(
  { candidate }: Ranked,
  level: SentenceOf<LevelSentences>,
  context: ExplanationContext,
): MatchSentence {
  const closest = closestQuote(candidate, 0, context);
  return closest === undefined
    ? { key: 'match.near', parameters: { level } }
    : { key: 'match.close', parameters: { quote: closest.quote, level } };
}

/** Returns the named pieces of the need that the records have, lack and contradict. */
function piecesAsked(
  { judgements }: Ranked,
  quotes: readonly (readonly Quoted[])[],
  context: ExplanationContext,
) {
  const { requirements } = context.question;
  if (requirements.length > 0) {
    const inState = (state: RequirementState) =>
      requirements
        .filter((_, index) => (judgements[index]?.state ?? 'UNKNOWN') === state)
        .map(({ requirement }) => requirement.text);
    return {
      there: inState('MET'),
      missing: inState('UNKNOWN'),
      contradicted: inState('CONTRADICTED'),
    };
  }
  const { there, missing } = piecesOf(quotes[0] ?? [], context);
  const text = (phrase: NeedPhrase) => phrase.text;
  return {
    there: there.map(text),
    missing: missing.map(text),
    contradicted: [],
  };
}

/**
 * Splits the pieces of the free text into those that the quoted records have and those they lack.
 */
function piecesOf(quoted: readonly Quoted[], { phrases }: ExplanationContext) {
  return coveredPhrases(
    phrases,
    quoted.map(({ terms }) => terms),
  );
}

/** Returns what a holder's best records show of the free text. */
export function showsOf(ranked: Ranked, context: ExplanationContext): BestShows {
  const quotes = quotedDocuments(ranked).map((list, which) =>
    list.map((document) => quote(document, which, context)),
  );
  return {
    missingWords: context.question.hasFreeText
      ? piecesOf(quotes[0] ?? [], context).missing.map(({ text }) => text)
      : [],
    isQuoted: quotes.flat().some(({ evidence }) => evidence.length > 0),
    ...lookedUpIn(quotes[0] ?? [], context),
  };
}

/** See {@link BestShows.isUnrelated} and {@link BestShows.isUnknown}. */
function lookedUpIn(
  quoted: readonly Quoted[],
  { question, phrases }: ExplanationContext,
): Pick<BestShows, 'isUnrelated' | 'isUnknown'> {
  const [phrase, another] = phrases;
  const [asked] = question.texts;
  const neither = { isUnrelated: false, isUnknown: false };
  if (!question.hasFreeText || question.requirements.length > 0) return neither;
  if (phrase === undefined || asked === undefined || another !== undefined) return neither;
  const { need, weighed } = asked;
  const concepts = phrase.parts.flatMap(({ concept }) => concept ?? []);
  if (concepts.length < phrase.parts.length) return neither;
  const broader = need.concepts.flatMap((one) => (concepts.includes(one.term) ? one.broader : []));
  const isAlone = need.terms.every(({ term }) => phrase.terms.includes(term));
  const isOnRecord = weighed.terms.some(
    ({ term, documentFrequency }) => documentFrequency > 0 && concepts.includes(term),
  );
  const hasAny = (related: readonly string[]) =>
    quoted.some(({ terms }) => related.some((term) => terms.has(term)));
  return {
    isUnrelated: isAlone && !hasAny([...concepts, ...broader]),
    isUnknown: !isOnRecord && !hasAny(concepts),
  };
}
