import { createHash } from 'node:crypto';
import { CatalyzerError } from '../graph/errors.ts';
import type { GraphNode, NodeId } from '../graph/model/nodes.ts';
import type { GraphReader, ReadScope } from '../graph/store.ts';
import { ANALYZER_VERSION } from './analysis/analyzer-version.ts';
import { TEXT_CHARACTERS_MAX } from './analysis/normalize-text.ts';
import type { Deadline } from './deadline.ts';
import type { NetworkFacts } from './index/derived.ts';
import type { TextIndex } from './index/text-index.ts';
import type {
  ExcludedMatch,
  Facet,
  Match,
  Matcher,
  MatchFilter,
  MatchPage,
  MatchQuestion,
} from './matcher.ts';
import { pointOf } from './ranking/distance.ts';
import { type ExplanationContext, explain, quotedDocuments } from './ranking/explain.ts';
import { countFacet, FACETS } from './ranking/facets.ts';
import { today } from './ranking/freshness.ts';
import { askedRequirement } from './ranking/judge-requirement.ts';
import { decodeCursor, encodeCursor, isAfter, questionHash } from './ranking/match-cursor.ts';
import { type NeedPhrase, needPhrases } from './ranking/need-phrases.ts';
import { quoteRecord } from './ranking/quote.ts';
import {
  type Ranked,
  type RankingQuestion,
  rankCandidate,
  speakingDocuments,
} from './ranking/rank.ts';
import { DEFAULT_WEIGHTS, resolveWeights } from './ranking/weights.ts';
import { contradictionWording } from './ranking/wording.ts';
import { holderTest } from './retrieval/holder-filter.ts';
import { type Candidate, poolOf, retrieveText } from './retrieval/retrieve.ts';

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
const FORMULA_VERSION = 1;
/** Names the weights, the formula and the analyser that gave a score. */
export const MODEL_VERSION: string = createHash('sha256')
  .update(JSON.stringify([FORMULA_VERSION, DEFAULT_WEIGHTS, ANALYZER_VERSION]))
  .digest('hex')
  .slice(0, 12);

/** A holder whose texts answer less than this is no answer, whatever its other features. */
export const TEXT_MIN = 0.05;
/**
 * A holder that answers nothing that is asked at least this well, compared with who answers it
 * best, shares words by chance. Judged: seen on needs typed by hand, where the tail below it was
 * noise; a holder that meets one of many requirements well stays.
 */
export const TAIL_SHARE = 0.2;
/** Records of each kind that a match names. */
const NAMED_MAX = 10;
/** Ids per read, the limit of the port. */
const READ_MAX = 500;
/** Holders ranked between two looks at the deadline. */
const RANKED_PER_CHECK = 50;

/** The ranked pool of a question, split by what its musts say. */
interface Ranking {
  readonly matches: readonly Ranked[];
  readonly toAsk: readonly Ranked[];
  readonly excluded: readonly Ranked[];
}

/** The candidates that are an answer at all; see {@link TEXT_MIN} and {@link TAIL_SHARE}. */
function answering(pool: readonly Candidate[]): Candidate[] {
  const best: number[] = [];
  for (const { values } of pool) {
    for (const [which, value] of values.entries()) best[which] = Math.max(best[which] ?? 0, value);
  }
  return pool.filter(
    ({ text, values }) =>
      text >= TEXT_MIN &&
      values.some((value, which) => value > 0 && value >= TAIL_SHARE * (best[which] ?? 0)),
  );
}

function badInput(key: string, message: string): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', key, message);
}

/** The matcher over one network. */
export function createMatcher(options: MatcherOptions): Matcher {
  const { textIndex, network, reader } = options;
  const { records } = textIndex;

  function ask(question: MatchQuestion, deadline: Deadline): RankingQuestion {
    const weights = resolveWeights(question.weights);
    const hasFreeText = question.text.trim() !== '';
    if (!hasFreeText && question.requirements.length === 0) {
      throw badInput('questionEmpty', 'The question is empty. Say what is needed.');
    }
    const asker = question.from === undefined ? undefined : records.find(question.from);
    const place = asker === undefined ? undefined : records.holder(asker);
    const texts = question.requirements.map(({ text }) =>
      [text.ja, text.en].filter((one) => one !== undefined).join('\n'),
    );
    return {
      texts: [
        ...(hasFreeText ? [retrieveText(textIndex, question.text, deadline)] : []),
        ...texts.map((text) => retrieveText(textIndex, text, deadline, { withShares: true })),
      ],
      hasFreeText,
      requirements: question.requirements.map(askedRequirement),
      weights,
      from: place === undefined ? undefined : pointOf(place),
      today: today(options.now()),
    };
  }

  function rank(question: RankingQuestion, filter: MatchFilter, deadline: Deadline): Ranking {
    const accept = holderTest(filter, records, network);
    const pool = poolOf(records, question.texts, accept, deadline);
    const ranked: Ranked[] = [];
    for (const [index, candidate] of answering(pool).entries()) {
      if (index % RANKED_PER_CHECK === 0) deadline.check();
      ranked.push(rankCandidate(candidate, question, records));
    }
    ranked.sort((a, b) => b.score - a.score || (a.holderId < b.holderId ? -1 : 1));
    const musts = question.requirements.map(({ requirement }) => requirement.mustHave);
    const hasMust = (one: Ranked, state: string) =>
      one.judgements.some((judgement, index) => musts[index] === true && judgement.state === state);
    const excluded = ranked.filter((one) => hasMust(one, 'CONTRADICTED'));
    const open = ranked.filter((one) => !hasMust(one, 'CONTRADICTED'));
    return {
      matches: open.filter((one) => !hasMust(one, 'UNKNOWN')),
      toAsk: open.filter((one) => hasMust(one, 'UNKNOWN')),
      excluded,
    };
  }

  function facetsOf(
    question: RankingQuestion,
    filter: MatchFilter,
    ranking: Ranking,
    deadline: Deadline,
  ): Facet[] {
    return FACETS.map((facet) => {
      const { [facet.field]: own, ...others } = filter;
      const pool =
        own === undefined || own.length === 0 ? ranking : rank(question, others, deadline);
      const holders = [...pool.matches, ...pool.toAsk].flatMap(
        ({ candidate }) => records.holder(candidate.holder) ?? [],
      );
      return countFacet(facet, holders, filter);
    });
  }

  async function readNodes(
    ids: ReadonlySet<NodeId>,
    scope: ReadScope,
    deadline: Deadline,
  ): Promise<Map<string, GraphNode>> {
    const all = [...ids];
    const nodes = new Map<string, GraphNode>();
    for (let start = 0; start < all.length; start += READ_MAX) {
      for (const node of await reader.getNodes(all.slice(start, start + READ_MAX), scope)) {
        if (node !== undefined) nodes.set(node.id, node);
      }
      deadline.check();
    }
    return nodes;
  }

  /** Facts of a match that the index may change while records are read. */
  function settle(one: Ranked): {
    readonly ranked: Ranked;
    readonly named: Pick<Match, 'capabilityIds' | 'evidenceIds' | 'equipmentIds'>;
  } {
    const speaking = speakingDocuments(one.candidate)
      .map(({ record, ratio }) => ({ id: records.idOf(record), ratio, record }))
      .sort((a, b) => b.ratio - a.ratio || (a.id < b.id ? -1 : 1));
    const idsOf = (label: string) =>
      speaking
        .filter(({ record }) => records.document(record)?.label === label)
        .slice(0, NAMED_MAX)
        .map(({ id }) => id);
    return {
      ranked: one,
      named: {
        capabilityIds: idsOf('Capability'),
        evidenceIds: idsOf('Evidence'),
        equipmentIds: idsOf('Equipment'),
      },
    };
  }

  function excludedMatch(one: Ranked, context: ExplanationContext): ExcludedMatch[] {
    const { question } = context;
    const which = one.judgements.findIndex(
      ({ state }, index) =>
        state === 'CONTRADICTED' && question.requirements[index]?.requirement.mustHave === true,
    );
    const requirement = question.requirements[which]?.requirement;
    const contradiction = one.judgements[which]?.contradiction;
    if (requirement === undefined || contradiction === undefined) return [];
    const { recorded, asked, record } = contradiction;
    const node = context.nodes.get(records.idOf(record));
    const terms = question.texts[which + (question.hasFreeText ? 1 : 0)]?.weighed.terms ?? [];
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    return [
      {
        holderId: one.holderId,
        requirement,
        reason: contradictionWording(recorded, asked.stated),
        evidence: node === undefined ? [] : quoteRecord(node, weights).evidence,
      },
    ];
  }

  return {
    async match(question, paging, scope, deadline): Promise<MatchPage> {
      const hash = questionHash([
        question.text,
        question.requirements,
        question.filter,
        resolveWeights(question.weights),
        question.from ?? null,
      ]);
      const after = paging.after === undefined ? undefined : decodeCursor(hash, paging.after);
      const asOf = String(options.asOf());
      const asked = ask(question, deadline);
      const ranking = rank(asked, question.filter, deadline);
      const facets = facetsOf(asked, question.filter, ranking, deadline);
      const first = pageStart(ranking.matches, after);
      const page = ranking.matches.slice(first, first + paging.first).map(settle);
      const toAsk = ranking.toAsk.slice(0, paging.toAskFirst).map(settle);
      const excluded = ranking.excluded.slice(0, paging.excludedFirst);
      const freeText = asked.hasFreeText ? asked.texts[0] : undefined;
      const phrases: NeedPhrase[] =
        freeText === undefined ? [] : needPhrases(question.text, freeText.weighed);
      const nodes = await readNodes(
        documentsToRead(
          [...page, ...toAsk].map(({ ranked }) => ranked),
          excluded,
        ),
        scope,
        deadline,
      );
      const context: ExplanationContext = { question: asked, records, phrases, nodes };
      const toMatch = ({ ranked, named }: ReturnType<typeof settle>, rank: number): Match => ({
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
    },
  };

  function documentsToRead(shown: readonly Ranked[], excluded: readonly Ranked[]): Set<NodeId> {
    const ids = new Set<NodeId>();
    for (const one of shown) {
      const judged = one.judgements.flatMap(({ documents }) => documents);
      for (const { record } of [...quotedDocuments(one).flat(), ...judged]) {
        ids.add(records.idOf(record));
      }
    }
    for (const { judgements } of excluded) {
      for (const { contradiction } of judgements) {
        if (contradiction !== undefined) ids.add(records.idOf(contradiction.record));
      }
    }
    return ids;
  }
}

function pageStart(
  matches: readonly Ranked[],
  after: { readonly score: number; readonly holderId: string } | undefined,
): number {
  if (after === undefined) return 0;
  const next = matches.findIndex((one) => isAfter(one, after));
  return next < 0 ? matches.length : next;
}

function warningsOf(question: MatchQuestion): MatchPage['warnings'] {
  const texts = [question.text, ...question.requirements.flatMap(({ text }) => [text.ja, text.en])];
  return texts.some((text) => (text?.length ?? 0) > TEXT_CHARACTERS_MAX)
    ? [{ code: 'textCut', details: { charactersMax: TEXT_CHARACTERS_MAX } }]
    : [];
}
