import { createHash } from 'node:crypto';
import type { NodeId } from '../graph/model/nodes.ts';
import type { GraphReader, ReadScope } from '../graph/store.ts';
import { dayOfInstant, dayText } from '../language/days.ts';
import { ANALYZER_VERSION } from './analysis/analyzer-version.ts';
import type { ViewedText } from './audiences/viewed-text.ts';
import type { Views } from './audiences/views.ts';
import type { KnownRecords } from './index/answering-records.ts';
import { claimsInForce } from './index/claims-in-force.ts';
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
  type MetParts,
  metMailParts,
  metRequirements,
  nameOfHolder,
} from './ranking/covered-parts.ts';
import { moveSentence } from './ranking/diversify.ts';
import { excludedMatch } from './ranking/excluded-match.ts';
import { type ExplanationContext, explain, showsOf } from './ranking/explain.ts';
import type { Explanation } from './ranking/explanation.ts';
import type { Facet } from './ranking/facets.ts';
import { countFacets } from './ranking/facets.ts';
import { lackingPieces } from './ranking/lacking-pieces.ts';
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
import { matchCount, type Places, type Ranking, rankPool } from './ranking/rank-pool.ts';
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
import { poolOf, retrieve, type SearchedIndex } from './retrieval/retrieve.ts';
import { termWeights } from './retrieval/weigh-need.ts';

/** Dependencies of a matcher. */
export interface MatcherOptions {
  /** Text of the PUBLIC records. */
  readonly textIndex: TextIndex;
  /** Texts that askers see besides; missing: every asker sees the PUBLIC records only. */
  readonly views?: Pick<Views, 'textOf'> | undefined;
  /** Meaning of the records; missing: only words count. */
  readonly meaning?: NetworkMeaning | undefined;
  readonly network: NetworkFacts;
  /** Finds groups by their names. */
  readonly names: NameSearch & NamesOf;
  readonly reader: Pick<GraphReader, 'getNodes'>;
  /** Returns the number of the last change of a PUBLIC record in the index. */
  readonly asOf: () => number;
  /** Returns the present; only its UTC day counts. */
  readonly now: () => Date;
}

/** Incremented whenever the code of retrieval or ranking gives other scores. */
const FORMULA_VERSION = 21;
/** Version of the weights, the formula and the analyser that gave a score. */
export const MODEL_VERSION: string = createHash('sha256')
  .update(JSON.stringify([FORMULA_VERSION, PROFILES, MACHINE_WEIGHTS, ANALYZER_VERSION]))
  .digest('hex')
  .slice(0, 12);

const NOTHING_SHOWN: BestShows = {
  missingWords: [],
  isQuoted: false,
  isUnrelated: false,
  isUnknown: false,
};

/** Part of an answer that is shown, taken from the index before anything is awaited. */
interface Shown extends MetParts {
  readonly asked: RankingQuestion;
  readonly ranking: Ranking;
  readonly sameBodies: readonly SameBody[];
  readonly slate: RankedSlate;
  readonly facets: readonly Facet[];
  /** Index of the page's first match. */
  readonly first: number;
  readonly page: readonly NamedMatch[];
  readonly toAsk: readonly NamedMatch[];
  readonly otherKinds: readonly NamedMatch[];
  readonly excluded: readonly Ranked[];
  readonly asOf: string;
  readonly hash: string;
  readonly mode: AnswerMeaning;
  /** True if records that are not PUBLIC were searched. */
  readonly hasMore: boolean;
  /** See {@link Match.sharedGroupIds}, by holder. */
  readonly sharedGroups: ReadonlyMap<string, readonly NodeId[]>;
}

/** Creates the matcher of holders over one network. */
export function createMatcher(options: MatcherOptions): Matcher {
  return createMatcherOf(options, (records) => answeringHolders(records, options.network));
}

/** Creates the matcher of any kind of answers over one network. */
export function createMatcherOf<Filter>(
  options: MatcherOptions,
  answeringOf: (records: KnownRecords) => Answering<Filter>,
): Matcher<Filter> {
  return {
    read: (text, deadline) => readParts(text, readsIn(options.textIndex, options.names, deadline)),
    async match(question, paging, scope, deadline) {
      const viewed = options.views?.textOf(scope);
      const today = dayText(dayOfInstant(options.now()));
      const inForce = (records: KnownRecords) => answeringOf(claimsInForce(records, today));
      const everybodys = inForce(options.textIndex.records);
      const answering = viewed === undefined ? everybodys : inForce(viewed.records);
      const searched = searchedOf(options.textIndex, viewed, { everybodys, answering });
      const shown = search({ ...options, searched, answering }, question, paging, deadline);
      const context = await contextOf(options.reader, answering, shown, { scope, deadline });
      return pageOf(question, shown, context);
    },
  };
}

/**
 * Returns the hash of a question for its cursors, with the weights that count and the version of
 * its scores.
 */
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
 * Returns whether the meaning of records counts. A later page does as the first one did, so a list
 * is never on two scales, even if vectors were added or lost since.
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

/** Answers among the PUBLIC records and among those that an asker sees. */
interface AnsweringFor {
  readonly everybodys: Pick<Answering<never>, 'records' | 'closeMin'>;
  readonly answering: Pick<Answering<never>, 'records'>;
}

/**
 * Returns the index that is searched for an asker; `viewed`: missing if it sees the PUBLIC records
 * only.
 */
function searchedOf(
  textIndex: TextIndex,
  viewed: ViewedText | undefined,
  { everybodys: { records, closeMin }, answering }: AnsweringFor,
): SearchedIndex {
  const everybodys = {
    snapshot: () => textIndex.snapshot(),
    dictionary: textIndex.dictionary,
    records,
    ...(closeMin === undefined ? {} : { closeMin }),
  };
  if (viewed === undefined) return everybodys;
  const { snapshot, dictionary, own } = viewed;
  const { speakingByLinks } = viewed.records;
  return {
    ...everybodys,
    snapshot: () => snapshot,
    dictionary,
    records: answering.records,
    viewed: { everybodys, own, speakingByLinks },
  };
}

interface SearchOptions<Filter> extends MatcherOptions {
  readonly searched: SearchedIndex;
  readonly answering: Answering<Filter>;
}

function search<Filter>(
  options: SearchOptions<Filter>,
  question: MatchQuestion<Filter>,
  paging: MatchPaging,
  deadline: Deadline,
): Shown {
  const { searched, answering, network, names, now } = options;
  const { records } = searched;
  const mode = modeOf(options, question, paging.after);
  const hash = hashOf(question, mode);
  const after = paging.after === undefined ? undefined : decodeCursor(hash, paging.after);
  const meaning = mode === 'READY' ? options.meaning : undefined;
  const asked = askQuestion(
    { ...options, quantitiesDecide: answering.quantitiesDecide },
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
  const rankBy = (filter: Filter, places: Places) => {
    const retrieval = retrieve(searched, asked.texts, acceptBy(filter), deadline);
    const folded = foldSameBodies(poolOf(records, retrieval, asked.weights, deadline), {
      records,
      network,
      names,
    });
    const pieces = askedPieces(asked);
    const whole = withoutFragments(
      folded.pool,
      pieces,
      {
        index: searched,
        meaning,
        closeMin: asked.closeMin,
        leavesChance: answering.kindDecides,
      },
      asked.holder,
      deadline,
    );
    const [free] = pieces;
    const withLacking =
      free !== undefined && asked.requirements.length === 0 && answering.kindDecides
        ? lackingPieces(free, searched)
        : undefined;
    const ranking = rankPool(whole, asked, records, deadline, places, withLacking);
    return { ...ranking, sameBodies: folded.sameBodies };
  };
  const { otherKindsFirst = 0 } = paging;
  const places = (most: number, otherKindsMax: number): Places => ({
    placesMax: most,
    ...(answering.kindDecides ? { otherKindsMax } : {}),
  });
  const ranking = rankBy(
    question.filter,
    places(placesMax(question, paging), Math.max(1, otherKindsFirst)),
  );
  const isMail = asked.requirements.length === 0 && needPartsOf(asked).length > 0;
  const met = isMail
    ? metMailParts(asked.reading, ranking, searched, acceptBy(question.filter), deadline)
    : metRequirements(ranking, asked);
  const slate = slateOf(question, ranking, { records, network, asked });
  const first = pageStart(slate.matches.items, after);
  const named = (one: Ranked) => nameDocuments(one, asked.texts, records);
  const page = slate.matches.items.slice(first, first + paging.first);
  const toAsk = slate.toAsk.items.slice(0, paging.toAskFirst);
  const otherKinds = ranking.otherKinds.slice(0, otherKindsFirst);
  return {
    asked,
    ranking,
    sameBodies: ranking.sameBodies.filter(({ sameAsId }) =>
      [...page, ...toAsk, ...otherKinds].some(({ holderId }) => holderId === sameAsId),
    ),
    parts: met.parts,
    together: met.together,
    slate,
    facets: countFacets(answering.facets, question.filter, ranking, records, (filter) =>
      rankBy(filter, places(0, 0)),
    ),
    first,
    page: page.map(named),
    toAsk: toAsk.map(named),
    otherKinds: otherKinds.map(named),
    excluded: ranking.excluded.slice(0, paging.excludedFirst),
    asOf: String(options.asOf()),
    hash,
    mode,
    hasMore: searched.viewed !== undefined,
    sharedGroups: sharedGroups(network, question.from, [...page, ...toAsk, ...otherKinds]),
  };
}

/** Returns each text with the pieces that it names. */
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

/**
 * Returns the number of ranking places that an answer shows; the verdict needs the first on any
 * page.
 */
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
  { asked, ranking, together, page, toAsk, otherKinds, excluded }: Shown,
  { scope, deadline }: { readonly scope: ReadScope; readonly deadline: Deadline },
): Promise<ExplanationContext> {
  const weights = asked.texts.map(({ weighed }) => termWeights(weighed));
  const [ofText] = weights;
  const phrases: NeedPhrase[] =
    asked.hasFreeText && ofText !== undefined ? needPhrases(asked.reading.pieces, ofText) : [];
  const shown = [...page, ...toAsk, ...otherKinds].map(({ ranked }) => ranked);
  // The verdict states what the best holder lacks, on whichever page that is.
  const best = bestOf(ranking);
  if (best !== undefined && !shown.includes(best)) shown.push(best);
  const ids = quotedIds(shown, excluded, records);
  for (const id of together) ids.add(id);
  const nodes = await readNodes(reader, ids, scope, deadline);
  const idOf = (record: number) => records.idOf(record);
  return { question: asked, idOf, weights, phrases, nodes, deadline };
}

/** Returns the position after a match; in a diverse order the score alone does not determine it. */
function positionOf(
  ranked: Ranked,
  rank: number,
  { diversify: isDiverse }: Pick<MatchQuestion, 'diversify'>,
) {
  const { score, holderId } = ranked;
  return isDiverse === true ? { score, holderId, passed: rank } : { score, holderId };
}

/**
 * Returns the nearest holder: the first match, otherwise the first to ask, otherwise of another
 * sort.
 */
function bestOf({ matches, toAsk, otherKinds }: Ranking): Ranked | undefined {
  return matches[0] ?? toAsk[0] ?? otherKinds[0];
}

function pageOf(
  question: MatchQuestion<unknown>,
  shown: Shown,
  context: ExplanationContext,
): MatchPage {
  const { ranking, slate, facets, first, page, toAsk, otherKinds, excluded, asOf, hash, mode } =
    shown;
  const matched = matchCount(ranking);
  const best = bestOf(ranking);
  const needParts = needPartsOf(context.question);
  const toMatch = (one: NamedMatch, rank: number): Match => {
    const { ranked, named } = one;
    const coverage = coverageOf(ranked, context.question);
    const from = movedFrom(ranked, slate, matched);
    let cached: Explanation | undefined;
    return {
      rank,
      holderId: ranked.holderId,
      ...named,
      sharedGroupIds: shown.sharedGroups.get(ranked.holderId) ?? [],
      ...(from === undefined ? {} : { moved: { from, sentence: moveSentence(from, rank) } }),
      ...(coverage === undefined ? {} : { coverage }),
      // Computed on request: quoting is most of the work of an answer of 100 matches.
      get explanation() {
        cached ??= explain(one, context);
        return cached;
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
    otherKinds: otherKinds.map((one, index) =>
      toMatch(one, matched + ranking.toAsk.length + index + 1),
    ),
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
    warnings: warningsOf(question, needParts, {
      isPreparing: mode === 'PREPARING',
      hasSomeByWords: mode === 'READY' && shown.hasMore,
    }),
  };
}
