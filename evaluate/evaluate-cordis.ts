import { PUBLIC_SCOPE } from '../access/policy/scopes.ts';
import type { NodeId } from '../graph/model/nodes.ts';
import { deadlineAfter } from '../matching/limits/deadline.ts';
import type { IntroductionOptions } from '../matching/paths/introducer-search.ts';
import { askMatcher } from './ask-matcher.ts';
import {
  type CordisLine,
  type RankIntroducers,
  rankIntroductions,
  rankPartners,
  wholeNeed,
} from './cordis-run.ts';
import { evaluateOverCordis } from './evaluate-over-cordis.ts';
import type { Evaluation } from './evaluation.ts';
import type { NetworkOptions } from './open-network.ts';
import type { EvaluationOptions } from './options.ts';
import { type ProgressOutput, startProgress } from './progress.ts';
import { rankCommonPartners } from './rank-common-partners.ts';

/** Ranking common partners takes milliseconds; this only stops a question that would never end. */
const TIMEOUT_MS = 60_000;
const RUN = { referee: 'score-cordis.mjs', baseline: 'cordis.jsonl.gz' } as const;

/** Asks every question of CORDIS, or those of the first `limit` queries or of some tasks. */
export function evaluateCordis(
  bench: string,
  options: Pick<EvaluationOptions, 'limit' | 'tasks'> & NetworkOptions,
  output: ProgressOutput,
): Promise<Evaluation> {
  const { tasks } = options;
  return evaluateOverCordis(bench, options, output, async (opened) => {
    const { questions, network, ids, externalIds } = opened;
    const placed = new Set<string>();
    const ask = askMatcher(network.matcher, externalIds, PUBLIC_SCOPE, {
      onPlaceAsked: (text) => placed.add(text),
    });
    const askNoPlace = askMatcher(network.matcher, externalIds, PUBLIC_SCOPE, {
      weights: { place: 0 },
    });
    const progress = (what: string) =>
      startProgress(`cordis: ${what}, queries`, questions.queries.length, output);
    const nodeIdOf = (id: string) => ids.get(id);
    const partnersBy = async (what: string, textOf: typeof wholeNeed) => {
      const asked = progress(what);
      const lines = await rankPartners(questions, textOf, nodeIdOf, ask, asked);
      asked.finish();
      return lines;
    };
    /** Reuses the answers for which no place was read; asks the others again without places. */
    const withoutPlaces = async (lines: readonly CordisLine[], textOf: typeof wholeNeed) => {
      const queries = questions.queries.filter((query) => placed.has(textOf(query)));
      const asked = startProgress('cordis: without places, queries', queries.length, output);
      const placedQuestions = { ...questions, queries };
      const unplacedLines = await rankPartners(
        placedQuestions,
        textOf,
        nodeIdOf,
        askNoPlace,
        asked,
      );
      asked.finish();
      const keyOf = ({ id, task }: CordisLine) => `${id} ${task}`;
      const lineOf = new Map(unplacedLines.map((line) => [keyOf(line), line]));
      return lines.map((line) => lineOf.get(keyOf(line)) ?? line);
    };
    const introductions = async () => {
      const asked = progress('introductions (I)');
      const rank = introducersBy(network.introductions, ids, externalIds);
      const lines = await rankIntroductions(questions, rank, asked);
      asked.finish();
      return lines;
    };
    if (tasks === 'I') {
      return [{ ...RUN, name: 'cordis.jsonl', lines: await introductions() }];
    }
    const whole = await partnersBy('whole needs (A, B, C)', wholeNeed);
    const titleOf: typeof wholeNeed = ({ title }) => title;
    const titles = await partnersBy('titles alone (A, B, C)', titleOf);
    const titleBaseline = { ...RUN, baseline: 'cordis-title.jsonl.gz' };
    return [
      {
        ...RUN,
        name: 'cordis.jsonl',
        lines: [...whole, ...(tasks === 'ABC' ? [] : await introductions())],
      },
      { ...titleBaseline, name: 'cordis-title.jsonl', lines: titles },
      { ...RUN, name: 'cordis-noplace.jsonl', lines: await withoutPlaces(whole, wholeNeed) },
      {
        ...titleBaseline,
        name: 'cordis-title-noplace.jsonl',
        lines: await withoutPlaces(titles, titleOf),
      },
    ];
  });
}

function introducersBy(
  options: IntroductionOptions,
  ids: ReadonlyMap<string, NodeId>,
  externalIds: ReadonlyMap<NodeId, string>,
): RankIntroducers {
  return async ({ asker, target, text }) => {
    const [from, to] = [ids.get(asker), ids.get(target)];
    if (from === undefined || to === undefined) return [];
    const deadline = deadlineAfter(TIMEOUT_MS, () => performance.now());
    const question = { from, to, filter: {}, need: text };
    return rankCommonPartners(options, question, deadline).flatMap(
      ({ id }) => externalIds.get(id) ?? [],
    );
  };
}
