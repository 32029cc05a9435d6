import { createHash } from 'node:crypto';
import type { GraphReader, ReadScope } from '../graph/store.ts';
import { ANALYZER_VERSION } from './analysis/analyzer-version.ts';
import type { Deadline } from './deadline.ts';
import type { NetworkFacts } from './index/derived.ts';
import type { TextIndex } from './index/text-index.ts';
import type {
  Facet,
  Match,
  Matcher,
  MatchFilter,
  MatchPage,
  MatchPaging,
  MatchQuestion,
} from './matcher.ts';
import { askQuestion, warningsOf } from './ranking/ask-question.ts';
import { excludedMatch } from './ranking/excluded-match.ts';
import { type ExplanationContext, explain } from './ranking/explain.ts';
import { countFacets } from './ranking/facets.ts';
import { decodeCursor, encodeCursor, pageStart, questionHash } from './ranking/match-cursor.ts';
import { type NamedMatch, nameDocuments } from './ranking/named-match.ts';
import { type NeedPhrase, needPhrases } from './ranking/need-phrases.ts';
import type { Ranked, RankingQuestion } from './ranking/rank.ts';
import { type Ranking, rankPool } from './ranking/rank-pool.ts';
import { quotedIds, readNodes } from './ranking/read-quoted.ts';
import { DEFAULT_WEIGHTS, resolveWeights } from './ranking/weights.ts';
import { holderTest, isOpen } from './retrieval/holder-filter.ts';
import { poolOf, retrieve } from './retrieval/retrieve.ts';

/** What a matcher works with. */
export interface MatcherOptions {
  readonly textIndex: TextIndex;
  readonly network: NetworkFacts;
  readonly reader: Pick<GraphReader, 'getNodes'>;
  /** Number of the last change of a PUBLIC record that the index has. */
  readonly asOf: () => number;
  /** The present; only its UTC day counts. */
  readonly now: () => Date;
}

/** One more whenever the code of retrieval or ranking gives other scores. */
const FORMULA_VERSION = 3;
/** Names the weights, the formula and the analyser that gave a score. */
export const MODEL_VERSION: string = createHash('sha256')
  .update(JSON.stringify([FORMULA_VERSION, DEFAULT_WEIGHTS, ANALYZER_VERSION]))
  .digest('hex')
  .slice(0, 12);

/** The part of an answer that is shown, taken from the index before anything is awaited. */
interface Shown {
  readonly asked: RankingQuestion;
  readonly ranking: Ranking;
  readonly facets: readonly Facet[];
  /** Place of the page's first match. */
  readonly first: number;
  readonly page: readonly NamedMatch[];
  readonly toAsk: readonly NamedMatch[];
  readonly excluded: readonly Ranked[];
  readonly asOf: string;
  readonly hash: string;
}

/** The matcher over one network. */
export function createMatcher(options: MatcherOptions): Matcher {
  return {
    async match(question, paging, scope, deadline) {
      const shown = search(options, question, paging, deadline);
      const context = await contextOf(options, question, shown, { scope, deadline });
      return pageOf(question, shown, context);
    },
  };
}

/** Names a question, with the weights that count, for its cursors. */
function hashOf({ text, requirements, filter, weights, from }: MatchQuestion): string {
  return questionHash([text, requirements, filter, resolveWeights(weights), from ?? null]);
}

function search(
  options: MatcherOptions,
  question: MatchQuestion,
  paging: MatchPaging,
  deadline: Deadline,
): Shown {
  const { textIndex, network, now } = options;
  const { records } = textIndex;
  const hash = hashOf(question);
  const after = paging.after === undefined ? undefined : decodeCursor(hash, paging.after);
  const asked = askQuestion(textIndex, question, now(), deadline);
  const rankBy = (filter: MatchFilter): Ranking => {
    const accept = isOpen(filter) ? undefined : holderTest(filter, records, network);
    const retrieval = retrieve(textIndex, asked.texts, accept, deadline);
    return rankPool(poolOf(records, retrieval, deadline), asked, records, deadline);
  };
  const ranking = rankBy(question.filter);
  const first = pageStart(ranking.matches, after);
  const named = (one: Ranked) => nameDocuments(one, records);
  return {
    asked,
    ranking,
    facets: countFacets(question.filter, ranking, records, rankBy),
    first,
    page: ranking.matches.slice(first, first + paging.first).map(named),
    toAsk: ranking.toAsk.slice(0, paging.toAskFirst).map(named),
    excluded: ranking.excluded.slice(0, paging.excludedFirst),
    asOf: String(options.asOf()),
    hash,
  };
}

/** Reads the records that are quoted, as far as the scope sees them. */
async function contextOf(
  { textIndex: { records }, reader }: MatcherOptions,
  { text }: MatchQuestion,
  { asked, page, toAsk, excluded }: Shown,
  { scope, deadline }: { readonly scope: ReadScope; readonly deadline: Deadline },
): Promise<ExplanationContext> {
  const freeText = asked.hasFreeText ? asked.texts[0] : undefined;
  const phrases: NeedPhrase[] = freeText === undefined ? [] : needPhrases(text, freeText.weighed);
  const shown = [...page, ...toAsk].map(({ ranked }) => ranked);
  const ids = quotedIds(shown, excluded, records);
  const nodes = await readNodes(reader, ids, scope, deadline);
  return { question: asked, records, phrases, nodes, deadline };
}

function pageOf(question: MatchQuestion, shown: Shown, context: ExplanationContext): MatchPage {
  const { ranking, facets, first, page, toAsk, excluded, asOf, hash } = shown;
  const toMatch = ({ ranked, named }: NamedMatch, rank: number): Match => ({
    rank,
    holderId: ranked.holderId,
    ...named,
    explanation: explain(ranked, context),
    cursor: encodeCursor(hash, asOf, ranked),
  });
  return {
    matches: page.map((one, index) => toMatch(one, first + index + 1)),
    hasNextPage: first + page.length < ranking.matches.length,
    totalCount: ranking.matches.length + ranking.toAsk.length,
    facets,
    toAsk: toAsk.map((one, index) => toMatch(one, ranking.matches.length + index + 1)),
    excluded: excluded.flatMap((one) => excludedMatch(one, context)),
    asOf,
    modelVersion: MODEL_VERSION,
    warnings: warningsOf(question),
  };
}
