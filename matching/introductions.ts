import { CatalyzerError } from '../graph/errors/catalyzer-error.ts';
import type { NodeId } from '../graph/model/nodes.ts';
import type { ReadScope } from '../graph/store.ts';
import type { Deadline } from './limits/deadline.ts';
import { introducerCosts } from './paths/introducer-costs.ts';
import { HOPS_MAX, TIES_MAX } from './paths/introducer-query.ts';
import {
  type Asking,
  type IntroducerSearch,
  type IntroductionOptions,
  openSearch,
  type SearchLimits,
} from './paths/introducer-search.ts';
import {
  type IntroductionPath,
  introductionPath,
  relationshipsOfMeeting,
} from './paths/introduction-path.ts';
import { type Neighbourhood, neighbourhood } from './paths/neighbourhood.ts';
import { SearchMeter } from './paths/search-meter.ts';

/** Question for an introduction to one party. */
export interface IntroductionQuestion extends Asking {
  readonly to: NodeId;
  /** Number of introducers, 1..20. */
  readonly first: number;
}

/** Result of a search. */
export interface IntroductionResult {
  /** Cheapest chain of each of the `first` best first introducers, best first. */
  readonly paths: readonly IntroductionPath[];
  /** True if a party is on both sides: the same party, an employer, a common member. */
  readonly noneNeeded?: boolean;
  /** Relationships with an audience for which none is needed; missing: PUBLIC ones suffice. */
  readonly relationshipIds?: readonly string[];
  /** False if the node budget ended the search, so a better chain may exist. */
  readonly complete: boolean;
}

/** Question for introductions to several parties at once. */
export interface PlanQuestion extends Asking {
  /** Targets to reach, 1..50, each once, in the order of the answer. */
  readonly targets: readonly NodeId[];
  /** Number of introducers for each, 1..3. */
  readonly first: number;
}

/** Target with the chains to it. */
export interface PlannedTarget
  extends Pick<IntroductionResult, 'paths' | 'noneNeeded' | 'relationshipIds'> {
  /** Id as asked for. */
  readonly target: NodeId;
}

/** Introducer to one or more targets. */
export interface PlannedIntroducer {
  readonly introducer: NodeId;
  /** Targets that it introduces to, as asked for and in that order; at least one. */
  readonly introducesTo: readonly NodeId[];
  /** Sum of the costs of its chains to them. */
  readonly cost: number;
}

/** Chains to several targets, and the introducers to ask first. */
export interface IntroductionPlan {
  /** Targets in the order asked, without those that are not an organisation, person or group in scope. */
  readonly targets: readonly PlannedTarget[];
  /**
   * Introducers of the chains above: most targets first, then the cheapest, then by id. A target
   * that the asker best approaches directly has none: its cheapest chain is one hop.
   */
  readonly introducers: readonly PlannedIntroducer[];
  /** False if the node budget, one for all targets, ended a search. */
  readonly complete: boolean;
}

/**
 * Entry point of introductions, over the ties in scope: answers are those of a network that has no
 * other records.
 */
export interface Introductions {
  /**
   * Finds introducers. Undefined if an end is not an organisation, person or group in scope. No
   * paths, `complete` and `noneNeeded` if both ends are one, act for each other or share a party.
   * An unknown party to avoid is not an error. Errors: BAD_USER_INPUT, DEADLINE_EXCEEDED.
   */
  find(
    question: IntroductionQuestion,
    scope: ReadScope,
    deadline: Deadline,
  ): IntroductionResult | undefined;
  /**
   * Finds introducers to each target, as `find` does. Undefined if the asker is not an
   * organisation, person or group in scope. Errors: BAD_USER_INPUT, DEADLINE_EXCEEDED.
   */
  plan(question: PlanQuestion, scope: ReadScope, deadline: Deadline): IntroductionPlan | undefined;
  /** See {@link neighbourhood}. Error: DEADLINE_EXCEEDED. */
  around(
    id: NodeId,
    first: number,
    scope: ReadScope,
    deadline: Deadline,
  ): Neighbourhood | undefined;
}

/** Maximum number of introducers of one question. */
export const INTRODUCERS_MAX = 20;
/** Maximum number of targets of one plan: a coordinator asks for some, not for a directory. */
export const PLAN_TARGETS_MAX = 50;
/** Maximum number of introducers for each target of a plan. */
export const PLAN_INTRODUCERS_MAX = 3;

/**
 * Creates the entry point of introductions over this index; each question sees its latest snapshot.
 */
export function createIntroductions(options: IntroductionOptions): Introductions {
  return {
    find(question, scope, deadline) {
      checkCount('introducersOutOfRange', question.first, INTRODUCERS_MAX);
      const search = openSearch(options, question, scope, deadline);
      return search && pathsTo(question.to, search, { first: question.first });
    },
    plan(question, scope, deadline) {
      checkPlanSize(question.targets.length, question.first);
      const search = openSearch(options, question, scope, deadline);
      return search && planOf(question, search, deadline);
    },
    around: (id, first, scope, deadline) =>
      neighbourhood(options.tiesOf(scope).graph, id, first, deadline),
  };
}

/** Returns the paths to an end; undefined if it is not an organisation, person or group in scope. */
function pathsTo(
  to: NodeId,
  { graph, find }: IntroducerSearch,
  limits: Omit<SearchLimits, 'hopsMax'>,
): IntroductionResult | undefined {
  const found = find(to, { ...limits, hopsMax: HOPS_MAX });
  if (found === undefined) return undefined;
  if (found.noneNeeded) {
    const relationshipIds = relationshipsOfMeeting(graph, found.ends);
    const hidden = relationshipIds.length === 0 ? {} : { relationshipIds };
    return { paths: [], complete: true, noneNeeded: true, ...hidden };
  }
  const { ends, close, chains, complete } = found;
  const paths = chains.map((chain) => {
    const introduces = close !== undefined && chain.hops > 1;
    const reasons = introduces ? introducerCosts(graph, close, chain.introducer) : [];
    return introductionPath(graph, ends, chain, reasons);
  });
  return { paths, complete };
}

function planOf(
  { targets, first }: PlanQuestion,
  search: IntroducerSearch,
  deadline: Deadline,
): IntroductionPlan {
  const meter = new SearchMeter(TIES_MAX, deadline);
  const planned: PlannedTarget[] = [];
  let complete = true;
  for (const target of targets) {
    const found = pathsTo(target, search, { first, meter });
    if (found === undefined) continue;
    const { complete: isComplete, ...reached } = found;
    planned.push({ target, ...reached });
    complete &&= isComplete;
  }
  return { targets: planned, introducers: introducersOf(planned), complete };
}

/** Returns the introducers with the targets that they introduce to. */
function introducersOf(targets: readonly PlannedTarget[]): PlannedIntroducer[] {
  const introducesTo = new Map<NodeId, { readonly targets: NodeId[]; cost: number }>();
  for (const { target, paths } of targets) {
    if (paths[0]?.length === 1) continue;
    for (const { introducer, length, cost } of paths) {
      if (length === 1) continue;
      const known = introducesTo.get(introducer) ?? { targets: [], cost: 0 };
      introducesTo.set(introducer, known);
      known.targets.push(target);
      known.cost += cost;
    }
  }
  return Array.from(introducesTo, ([introducer, { targets: opened, cost }]) => ({
    ...{ introducer, cost, introducesTo: opened },
  })).sort(
    (one, other) =>
      other.introducesTo.length - one.introducesTo.length ||
      one.cost - other.cost ||
      (one.introducer < other.introducer ? -1 : 1),
  );
}

/**
 * Checks the number of targets of a plan, and of introducers for each. Error: BAD_USER_INPUT if one
 * is out of range.
 */
export function checkPlanSize(targets: number, introducers: number): void {
  checkCount('introducersOutOfRange', introducers, PLAN_INTRODUCERS_MAX);
  checkCount('targetsOutOfRange', targets, PLAN_TARGETS_MAX);
}

function checkCount(
  key: 'introducersOutOfRange' | 'targetsOutOfRange',
  count: number,
  max: number,
): void {
  if (Number.isInteger(count) && count >= 1 && count <= max) return;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key,
    parameters: { value: count, max },
  });
}
