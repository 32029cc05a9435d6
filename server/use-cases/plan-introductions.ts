import type { NodeId } from '../../graph/model/nodes.ts';
import { checkPlanSize, type PlannedIntroducer } from '../../matching/introductions.ts';
import type { MatchQuestion } from '../../matching/ranking/match-question.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';
import { type ShownPath, visiblePaths } from '../asking/visible-introductions.ts';
import type { MatchTerms, RequirementInput } from './input/match-question.ts';
import { type PathFilterInput, pathFilter } from './input/path-filter.ts';
import { type MatchSource, questionWords, sourceQuestion } from './input/source-question.ts';
import { type MatchAnswer, matchHolders } from './match-holders.ts';
import type { Staleness } from './staleness.ts';

/** Need, asker and filter of a plan. */
export interface IntroductionPlanInput extends MatchTerms {
  readonly source: MatchSource;
  readonly requirements?: readonly RequirementInput[] | null;
  readonly from: NodeId;
  /** Number of partners. */
  readonly first: number;
  /** Number of introducers for each. */
  readonly chains: number;
  readonly via?: PathFilterInput | null;
}

/** A partner and the chains to it. */
export interface PlannedPartner {
  readonly match: MatchAnswer['matches'][number];
  readonly noneNeeded: boolean;
  /** Relationships with an audience for which none is needed; undefined: PUBLIC ones suffice. */
  readonly relationshipIds: readonly string[] | undefined;
  readonly paths: readonly ShownPath[];
}

/** Partners with the chains to each, and whom to ask first. */
export interface IntroductionPlanAnswer extends Pick<MatchAnswer, 'lastChange'>, Staleness {
  readonly partners: readonly PlannedPartner[];
  readonly introducers: readonly (PlannedIntroducer & {
    /** The chains above that it begins. */
    readonly chains: readonly ShownPath[];
  })[];
  readonly complete: boolean;
}

/**
 * Finds partners and chains of introducers to each; only chains in which every party is in scope
 * now. Undefined if the asker or the need does not exist or is not visible to the asker. Errors:
 * BAD_USER_INPUT, those of both entry points.
 */
export async function planIntroductions(
  input: IntroductionPlanInput,
  asker: Asker,
): Promise<IntroductionPlanAnswer | undefined> {
  checkPlanSize(input.first, input.chains);
  const question = await sourceQuestion(input.source, input, asker);
  if (question === undefined) return undefined;
  if ((await loadVisible([input.from], asker.loaders)).length === 0) return undefined;
  const paging = { first: input.first, toAskFirst: 0, excludedFirst: 0 };
  const answer = await matchHolders(question, paging, asker);
  return planFor(answer, question, input, asker);
}

async function planFor(
  { matches, asOf, lastChange, warnings, staleSince }: MatchAnswer,
  question: MatchQuestion,
  { from, chains, via }: IntroductionPlanInput,
  { engine, scope, loaders, deadline, acquaintancesFrom }: Asker,
): Promise<IntroductionPlanAnswer | undefined> {
  const age = { asOf, lastChange, warnings, staleSince };
  if (matches.length === 0) return { partners: [], introducers: [], complete: true, ...age };
  const own = await acquaintancesFrom?.(from);
  const asked = {
    from,
    ...(own && { own: own.ties }),
    targets: matches.map(({ holderId }) => holderId),
    first: chains,
    filter: pathFilter(via),
    need: questionWords(question),
  };
  const plan = engine.introductions.plan(asked, scope, deadline);
  if (plan === undefined) return undefined;
  const byTarget = new Map(plan.targets.map((planned) => [planned.target, planned]));
  const partners = await Promise.all(
    matches.map(async (match): Promise<PlannedPartner> => {
      const {
        paths = [],
        noneNeeded = false,
        relationshipIds,
      } = byTarget.get(match.holderId) ?? {};
      const visible = await visiblePaths(paths, loaders, own);
      return { match, noneNeeded, relationshipIds, paths: visible };
    }),
  );
  const shown = partners.flatMap(({ paths }) => paths);
  const introducers = plan.introducers
    .map((one) => ({
      ...one,
      chains: shown.filter(({ introducer }) => introducer === one.introducer),
    }))
    .filter((one) => one.chains.length > 0);
  return { partners, introducers, complete: plan.complete, ...age };
}
