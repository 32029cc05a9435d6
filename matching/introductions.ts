import { CatalyzerError } from '../graph/errors/catalyzer-error.ts';
import type { NodeId } from '../graph/model/nodes.ts';
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
import { type IntroductionPath, introductionPath } from './paths/introduction-path.ts';
import { type Neighbourhood, neighbourhood } from './paths/neighbourhood.ts';
import { SearchMeter } from './paths/search-meter.ts';

/** Who wants to be introduced to whom. */
export interface IntroductionQuestion extends Asking {
  readonly to: NodeId;
  /** How many introducers, 1..20. */
  readonly first: number;
}

/** What a search found. */
export interface IntroductionResult {
  /** Cheapest chain of each of the `first` best first introducers, best first. */
  readonly paths: readonly IntroductionPath[];
  /** True where somebody stands on both sides: the same party, an employer, a common member. */
  readonly noneNeeded?: boolean;
  /** False when the node budget ended the search, so that a better chain may exist. */
  readonly complete: boolean;
}

/** Who wants to be introduced to several at once. */
export interface PlanQuestion extends Asking {
  /** Whom to reach, 1..50, each once; the order of the answer. */
  readonly targets: readonly NodeId[];
  /** How many introducers for each, 1..3. */
  readonly first: number;
}

/** One to be reached, and by whom. */
export interface PlannedTarget extends Pick<IntroductionResult, 'paths' | 'noneNeeded'> {
  /** As it was asked for. */
  readonly target: NodeId;
}

/** Somebody who introduces to one or more. */
export interface PlannedIntroducer {
  readonly introducer: NodeId;
  /** Whom it introduces to, as asked for, in that order; at least one. */
  readonly opens: readonly NodeId[];
  /** Sum of the costs of its chains to them. */
  readonly cost: number;
}

/** The chains to several targets, and whom to ask first. */
export interface IntroductionPlan {
  /** In the order asked; those that are no public organisation, person or group left out. */
  readonly targets: readonly PlannedTarget[];
  /**
   * All introducers of the chains above: who opens most targets first, then the cheapest, then by
   * id. Nobody introduces to whom the asker knows.
   */
  readonly introducers: readonly PlannedIntroducer[];
  /** False when the node budget, one for all targets, ended a search. */
  readonly complete: boolean;
}

/** The door of introductions, over public ties. */
export interface Introductions {
  /**
   * Undefined when an end is not a public organisation, person or group. No paths, `complete` and
   * `noneNeeded` when both ends are one, act for each other or share a party. What is to be
   * avoided and is not known is no error. Errors: BAD_USER_INPUT, DEADLINE_EXCEEDED.
   */
  find(question: IntroductionQuestion, deadline: Deadline): IntroductionResult | undefined;
  /**
   * As `find` for each target. Undefined when the asker is not a public organisation, person or
   * group. Errors: BAD_USER_INPUT, DEADLINE_EXCEEDED.
   */
  plan(question: PlanQuestion, deadline: Deadline): IntroductionPlan | undefined;
  /** See {@link neighbourhood}. Error: DEADLINE_EXCEEDED. */
  around(id: NodeId, first: number, deadline: Deadline): Neighbourhood | undefined;
}

/** At most this many introducers are asked for at once. */
export const INTRODUCERS_MAX = 20;
/** At most this many are reached by one plan: a coordinator asks for some, not for a directory. */
export const PLAN_TARGETS_MAX = 50;
/** At most this many introducers are told for each target of a plan. */
export const PLAN_INTRODUCERS_MAX = 3;

/** The door of introductions over this index; each question sees its latest snapshot. */
export function createIntroductions(options: IntroductionOptions): Introductions {
  return {
    find(question, deadline) {
      checkCount('introducersOutOfRange', question.first, INTRODUCERS_MAX);
      const search = openSearch(options, question, deadline);
      return search && pathsTo(question.to, search, { first: question.first });
    },
    plan(question, deadline) {
      checkPlanSize(question.targets.length, question.first);
      const search = openSearch(options, question, deadline);
      return search && planOf(question, search, deadline);
    },
    around: (id, first, deadline) => neighbourhood(options.tieIndex.graph, id, first, deadline),
  };
}

/** Undefined where the end is not a public organisation, person or group. */
function pathsTo(
  to: NodeId,
  { graph, find }: IntroducerSearch,
  limits: Omit<SearchLimits, 'hopsMax'>,
): IntroductionResult | undefined {
  const found = find(to, { ...limits, hopsMax: HOPS_MAX });
  if (found === undefined) return undefined;
  if (found.noneNeeded) return { paths: [], complete: true, noneNeeded: true };
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
    planned.push({ target, paths: found.paths, ...(found.noneNeeded ? { noneNeeded: true } : {}) });
    complete &&= found.complete;
  }
  return { targets: planned, introducers: introducersOf(planned), complete };
}

/** Who introduces to whom. */
function introducersOf(targets: readonly PlannedTarget[]): PlannedIntroducer[] {
  const opens = new Map<NodeId, { readonly targets: NodeId[]; cost: number }>();
  for (const { target, paths } of targets) {
    for (const { introducer, length, cost } of paths) {
      if (length === 1) continue;
      const known = opens.get(introducer) ?? { targets: [], cost: 0 };
      opens.set(introducer, known);
      known.targets.push(target);
      known.cost += cost;
    }
  }
  return Array.from(opens, ([introducer, { targets: opened, cost }]) => ({
    ...{ introducer, cost, opens: opened },
  })).sort(
    (one, other) =>
      other.opens.length - one.opens.length ||
      one.cost - other.cost ||
      (one.introducer < other.introducer ? -1 : 1),
  );
}

/** Error: BAD_USER_INPUT for more or less than a plan takes of targets, or of introducers for each. */
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
