import { createHash } from 'node:crypto';
import type { NodeId } from '../graph/model/nodes.ts';
import type { GraphReader, ReadScope } from '../graph/store.ts';
import { ANALYZER_VERSION } from './analysis/analyzer-version.ts';
import type { NetworkFacts } from './index/derived.ts';
import type { NameSearch, NamesOf } from './index/name-index.ts';
import type { TextIndex } from './index/text-index.ts';
import type { Deadline } from './limits/deadline.ts';
import type { AnswerMeaning, Match, Matcher, MatchPage, MatchPaging } from './matcher.ts';
import { ENCODER_VERSION } from './meaning/encoder-version.ts';
import type { Answering } from './ranking/answering.ts';
import { answeringHolders } from './ranking/answering-holders.ts';
import { appliedWeights } from './ranking/applied-weights.ts';
import { askQuestion, needPartsOf, readsIn } from './ranking/ask-question.ts';
import {
  type MetPart,
  metMailParts,
  metRequirements,
  nameOfHolder,
  togetherCovering,
} from './ranking/covered-parts.ts';
import { moveSentence } from './ranking/diversify.ts';
import { excludedMatch } from './ranking/excluded-match.ts';
import { type ExplanationContext, explain, showsOf } from './ranking/explain.ts';
import type { Explanation } from './ranking/explanation.ts';
import type { Facet } from './ranking/facets.ts';
import { countFacets } from './ranking/facets.ts';
import {
  decodeCursor,
  encodeCursor,
  isCursorOf,
  pageStart,
  questionHash,
} from './ranking/match-cursor.ts';
import type { MatchQuestion } from './ranking/match-question.ts';
import { type NamedMatch, nameDocuments } from './ranking/named-match.ts';
import { type NeedPhrase, needPhrases } from './ranking/need-phrases.ts';
import type { Ranked, RankingQuestion } from './ranking/rank.ts';
import { matchCount, type Ranking, rankPool } from './ranking/rank-pool.ts';
import { quotedIds, readNodes } from './ranking/read-quoted.ts';
import { coverageOf } from './ranking/requirement-coverage.ts';
import { foldSameBodies, type SameBody } from './ranking/same-bodies.ts';
import { movedFrom, type RankedSlate, slateOf } from './ranking/slate.ts';
import { type BestShows, verdictOf } from './ranking/verdict.ts';
import { warningsOf } from './ranking/warnings.ts';
import { MACHINE_WEIGHTS, PROFILES } from './ranking/weight-profiles.ts';
import { resolveWeights } from './ranking/weights.ts';
import { withoutFragments } from './ranking/whole-parts.ts';
import { readParts } from './reading/read-parts.ts';
import type { HolderTest } from './retrieval/holder-filter.ts';
import type { NetworkMeaning } from './retrieval/network-meaning.ts';
import { poolOf, retrieve } from './retrieval/retrieve.ts';
import { termWeights } from './retrieval/weigh-need.ts';

/** What a matcher works with. */
export interface MatcherOptions {
  readonly textIndex: TextIndex;
  /** What the records mean; missing: words alone count. */
  readonly meaning?: NetworkMeaning | undefined;
  readonly network: NetworkFacts;
  /** Finds groups by what they are called. */
  readonly names: NameSearch & NamesOf;
  readonly reader: Pick<GraphReader, 'getNodes'>;
  /** Number of the last change of a PUBLIC record that the index has. */
  readonly asOf: () => number;
  /** The present; only its UTC day counts. */
  readonly now: () => Date;
}

/** One more whenever the code of retrieval or ranking gives other scores. */
const FORMULA_VERSION = 12;
/** Names the weights, the formula and the analyser that gave a score. */
export const MODEL_VERSION: string = createHash('sha256')
  .update(JSON.stringify([FORMULA_VERSION, PROFILES, MACHINE_WEIGHTS, ANALYZER_VERSION]))
  .digest('hex')
  .slice(0, 12);

const NOTHING_SHOWN: BestShows = { missingWords: [], isQuoted: false, isUnrelated: false };

/** The part of an answer that is shown, taken from the index before anything is awaited. */
interface Shown {
  readonly asked: RankingQuestion;
  readonly ranking: Ranking;
  readonly sameBodies: readonly SameBody[];
  readonly parts: readonly MetPart[];
  /** See `togetherCovering`. */
  readonly together: readonly NodeId[];
  readonly slate: RankedSlate;
  readonly facets: readonly Facet[];
  /** Place of the page's first match. */
  readonly first: number;
  readonly page: readonly NamedMatch[];
  readonly toAsk: readonly NamedMatch[];
  readonly excluded: readonly Ranked[];
  readonly asOf: string;
  readonly hash: string;
  readonly mode: AnswerMeaning;
  /** See {@link Match.sharedGroupIds}, of a holder. */
  readonly sharedGroups: ReadonlyMap<string, readonly NodeId[]>;
}

/** The matcher of holders over one network. */
export function createMatcher(options: MatcherOptions): Matcher {
  const { textIndex, network } = options;
  return createMatcherOf(options, answeringHolders(textIndex.records, network));
}

/** The matcher of any sort of answers over one network. */
export function createMatcherOf<Filter>(
  options: MatcherOptions,
  answering: Answering<Filter>,
): Matcher<Filter> {
  return {
    read: (text, deadline) => readParts(text, readsIn(options.textIndex, options.names, deadline)),
    async match(question, paging, scope, deadline) {
      const shown = search(options, answering, question, paging, deadline);
      const context = await contextOf(options.reader, answering, shown, { scope, deadline });
      return pageOf(question, shown, context);
    },
  };
}

/** Names a question, with the weights that count and what its scores are made of, for its cursors. */
function hashOf(question: MatchQuestion<unknown>, mode: AnswerMeaning): string {
  const { text, requirements, filter, weights, profile, diversify: isDiverse, from } = question;
  const resolved = resolveWeights(weights, profile);
  const scores = mode === 'READY' ? ENCODER_VERSION : null;
  return questionHash([
    text,
    requirements,
    filter,
    resolved,
    isDiverse === true,
    from ?? null,
    scores,
  ]);
}

/**
 * Whether an answer counts what records mean. A page after another one does as that did, so that no
 * list is on two scales, also where vectors came or are lacking since.
 */
function modeOf(
  { meaning }: MatcherOptions,
  question: MatchQuestion<unknown>,
  after: string | undefined,
): AnswerMeaning {
  if (meaning === undefined) return 'OFF';
  const isJoined =
    after === undefined ? meaning.isReady : isCursorOf(hashOf(question, 'READY'), after);
  return isJoined ? 'READY' : 'PREPARING';
}

function search<Filter>(
  options: MatcherOptions,
  answering: Answering<Filter>,
  question: MatchQuestion<Filter>,
  paging: MatchPaging,
  deadline: Deadline,
): Shown {
  const { textIndex, network, names, now } = options;
  const { records } = answering;
  const searched = {
    snapshot: () => textIndex.snapshot(),
    dictionary: textIndex.dictionary,
    records,
    ...(answering.closeMin === undefined ? {} : { closeMin: answering.closeMin }),
  };
  const mode = modeOf(options, question, paging.after);
  const hash = hashOf(question, mode);
  const after = paging.after === undefined ? undefined : decodeCursor(hash, paging.after);
  const meaning = mode === 'READY' ? options.meaning : undefined;
  const asked = askQuestion(
    { ...options, searched, quantitiesDecide: answering.quantitiesDecide },
    question,
    { now: now(), meaning },
    deadline,
  );
  const acceptBy = (filter: Filter): HolderTest | undefined => {
    const passes = answering.testOf(filter);
    const { members } = asked;
    return members === undefined
      ? passes
      : (holder: number) =>
          members.has(records.idOf(records.partyOf(holder))) &&
          (passes === undefined || passes(holder));
  };
  const rankBy = (filter: Filter, placesMax: number) => {
    const retrieval = retrieve(searched, asked.texts, acceptBy(filter), deadline);
    const folded = foldSameBodies(poolOf(records, retrieval, asked.weights, deadline), {
      records,
      network,
      names,
    });
    const ranking = rankPool(
      withoutFragments(
        folded.pool,
        askedPieces(asked),
        { index: searched, closeMin: asked.closeMin },
        asked.holder,
      ),
      asked,
      records,
      deadline,
      placesMax,
    );
    return { ...ranking, sameBodies: folded.sameBodies };
  };
  const ranking = rankBy(question.filter, placesMax(question, paging));
  const isMail = asked.requirements.length === 0 && needPartsOf(asked).length > 0;
  const parts = isMail
    ? metMailParts(asked.reading, ranking, searched, acceptBy(question.filter), deadline)
    : metRequirements(ranking, asked);
  const slate = slateOf(question, ranking, { records, network, asked });
  const first = pageStart(slate.matches.items, after);
  const named = (one: Ranked) => nameDocuments(one, asked.texts, records);
  const page = slate.matches.items.slice(first, first + paging.first);
  const toAsk = slate.toAsk.items.slice(0, paging.toAskFirst);
  return {
    asked,
    ranking,
    sameBodies: ranking.sameBodies.filter(({ sameAsId }) =>
      [...page, ...toAsk].some(({ holderId }) => holderId === sameAsId),
    ),
    parts,
    together: togetherCovering(parts),
    slate,
    facets: countFacets(answering.facets, question.filter, ranking, records, (filter) =>
      rankBy(filter, 0),
    ),
    first,
    page: page.map(named),
    toAsk: toAsk.map(named),
    excluded: ranking.excluded.slice(0, paging.excludedFirst),
    asOf: String(options.asOf()),
    hash,
    mode,
    sharedGroups: sharedGroups(network, question.from, [...page, ...toAsk]),
  };
}

/** What each text names. */
function askedPieces({ texts, hasFreeText, reading, requirements }: RankingQuestion) {
  const named = [...(hasFreeText ? [reading] : []), ...requirements];
  return texts.map((text, which) => ({ text, pieces: named[which]?.pieces ?? [] }));
}

function sharedGroups(
  network: NetworkFacts,
  from: NodeId | undefined,
  ranked: readonly Ranked[],
): ReadonlyMap<string, readonly NodeId[]> {
  if (from === undefined) return new Map();
  const own = new Set([from, ...network.groupsOf(from)]);
  return new Map(
    ranked.map(({ holderId }) => {
      const theirs = holderId === from ? [] : [holderId, ...network.groupsOf(holderId)];
      return [holderId, theirs.filter((group) => own.has(group)).sort()];
    }),
  );
}

/** Places of the ranking that an answer shows; the verdict looks at the first on any page. */
function placesMax(
  { diversify: isDiverse }: Pick<MatchQuestion, 'diversify'>,
  { first, after }: MatchPaging,
): number {
  return isDiverse === true || after !== undefined ? Number.POSITIVE_INFINITY : Math.max(1, first);
}

/** Reads the records that are quoted, as far as the scope sees them. */
async function contextOf(
  reader: MatcherOptions['reader'],
  { records }: Pick<Answering<unknown>, 'records'>,
  { asked, ranking, together, page, toAsk, excluded }: Shown,
  { scope, deadline }: { readonly scope: ReadScope; readonly deadline: Deadline },
): Promise<ExplanationContext> {
  const weights = asked.texts.map(({ weighed }) => termWeights(weighed));
  const [ofText] = weights;
  const phrases: NeedPhrase[] =
    asked.hasFreeText && ofText !== undefined ? needPhrases(asked.reading.pieces, ofText) : [];
  const shown = [...page, ...toAsk].map(({ ranked }) => ranked);
  // The verdict tells what the best one lacks, on whichever page it stands.
  const best = bestOf(ranking);
  if (best !== undefined && !shown.includes(best)) shown.push(best);
  const ids = quotedIds(shown, excluded, records);
  for (const id of together) ids.add(id);
  const nodes = await readNodes(reader, ids, scope, deadline);
  const idOf = (record: number) => records.idOf(record);
  return { question: asked, idOf, weights, phrases, nodes, deadline };
}

/** Names the place after a match; in a diverse order the score alone does not. */
function positionOf(
  ranked: Ranked,
  rank: number,
  { diversify: isDiverse }: Pick<MatchQuestion, 'diversify'>,
) {
  const { score, holderId } = ranked;
  return isDiverse === true ? { score, holderId, passed: rank } : { score, holderId };
}

/** Who comes nearest: the first match, or where there is none the first to ask. */
function bestOf({ matches, toAsk }: Ranking): Ranked | undefined {
  return matches[0] ?? toAsk[0];
}

function pageOf(
  question: MatchQuestion<unknown>,
  shown: Shown,
  context: ExplanationContext,
): MatchPage {
  const { ranking, slate, facets, first, page, toAsk, excluded, asOf, hash, mode } = shown;
  const matched = matchCount(ranking);
  const best = bestOf(ranking);
  const needParts = needPartsOf(context.question);
  const toMatch = (one: NamedMatch, rank: number): Match => {
    const { ranked, named } = one;
    const coverage = coverageOf(ranked, context.question);
    const from = movedFrom(ranked, slate, matched);
    let told: Explanation | undefined;
    return {
      rank,
      holderId: ranked.holderId,
      ...named,
      sharedGroupIds: shown.sharedGroups.get(ranked.holderId) ?? [],
      ...(from === undefined ? {} : { moved: { from, sentence: moveSentence(from, rank) } }),
      ...(coverage === undefined ? {} : { coverage }),
      // Told when it is asked for: quoting is most of the work of an answer of 100 matches.
      get explanation() {
        told ??= explain(one, context);
        return told;
      },
      cursor: encodeCursor(hash, asOf, positionOf(ranked, rank, question)),
    };
  };
  return {
    matches: page.map((one, index) => toMatch(one, first + index + 1)),
    hasNextPage: first + page.length < matched,
    totalCount: matched + ranking.toAsk.length,
    facets,
    sameBodies: shown.sameBodies,
    toAsk: toAsk.map((one, index) => toMatch(one, matched + index + 1)),
    excluded: excluded.flatMap((one) => excludedMatch(one, context)),
    verdict: verdictOf(ranking, context.question, {
      ...(best === undefined ? NOTHING_SHOWN : showsOf(best, context)),
      parts: shown.parts,
      together: shown.together.flatMap((id) => {
        const name = nameOfHolder(context.nodes.get(id));
        return name === undefined ? [] : [{ id, name }];
      }),
    }),
    needParts,
    reading: context.question.reading,
    applied: appliedWeights(question, context.question),
    meaning: mode,
    asOf,
    modelVersion: mode === 'READY' ? `${MODEL_VERSION}-${ENCODER_VERSION}` : MODEL_VERSION,
    warnings: warningsOf(question, needParts, mode === 'PREPARING'),
  };
}
