import { CatalyzerError } from '../graph/errors/catalyzer-error.ts';
import type { NodeId } from '../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../graph/model/relationships.ts';
import type { Deadline } from './limits/deadline.ts';
import type { FindNeedRelevance } from './need/need-relevance.ts';
import { chainSide, sidesMeet } from './paths/chain-side.ts';
import {
  type CloseBy,
  type CloseParties,
  closeToSide,
  introducerCost,
  introducerCosts,
  type PlacedNeed,
  placeNeed,
} from './paths/introducer-costs.ts';
import { HOPS_MAX, type IntroducerQuery, TIES_MAX } from './paths/introducer-query.ts';
import {
  type ChainEnds,
  type IntroductionPath,
  introductionPath,
} from './paths/introduction-path.ts';
import { kIntroducers } from './paths/k-introducers.ts';
import { mayIntroduce } from './paths/may-introduce.ts';
import { SearchMeter } from './paths/search-meter.ts';
import type { TieIndex } from './paths/tie-index.ts';
import { COST_UNITS } from './paths/tie-strength.ts';

/** Which ties and introducers a chain may use; a missing or empty list allows all. */
export interface PathFilter {
  /** What a tie is mainly made of. */
  readonly tieKinds?: readonly TieKind[];
  /** Where introducers sit, ISO 3166-1 alpha-2; a person without a place, where an employer does. */
  readonly countries?: readonly string[];
  readonly prefectures?: readonly string[];
  /** Never through these. */
  readonly avoid?: readonly NodeId[];
}

/** Who wants to be introduced, what for, and by whom. Ends are organisations, persons or groups. */
export interface Asking {
  readonly from: NodeId;
  readonly filter: PathFilter;
  /**
   * What the introduction is for, in words: introducers who are close to it cost less. Missing:
   * ties alone count.
   */
  readonly need?: string;
}

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
}

/** At most this many introducers are asked for at once. */
export const INTRODUCERS_MAX = 20;
/** At most this many are reached by one plan: a coordinator asks for some, not for a directory. */
export const PLAN_TARGETS_MAX = 50;
/** At most this many introducers are told for each target of a plan. */
export const PLAN_INTRODUCERS_MAX = 3;

/** What introductions are answered from. */
export interface IntroductionOptions {
  readonly tieIndex: TieIndex;
  readonly findNeedRelevance: FindNeedRelevance;
}

/** The door of introductions over this index; each question sees its latest snapshot. */
export function createIntroductions(options: IntroductionOptions): Introductions {
  return {
    find(question, deadline) {
      checkCount('introducersOutOfRange', question.first, INTRODUCERS_MAX);
      const search = searchFrom(options, question, deadline);
      return search?.(question.to, { first: question.first });
    },
    plan(question, deadline) {
      checkPlanSize(question.targets.length, question.first);
      const search = searchFrom(options, question, deadline);
      return search && planOf(question, search, deadline);
    },
  };
}

/** All who have a tie to both ends. */
export interface CommonPartner {
  readonly id: NodeId;
  /** Of the chain through it, as {@link IntroductionPath.cost}. */
  readonly cost: number;
}

/**
 * All who have a tie to both ends (one introducer in between), as `find` ranks them, best first,
 * equal costs by id; empty where an end is not known or nobody need introduce. Complete at any
 * degree, however long it takes. Error: DEADLINE_EXCEEDED.
 */
export function rankCommonPartners(
  options: IntroductionOptions,
  { to, ...asking }: Omit<IntroductionQuestion, 'first'>,
  deadline: Deadline,
): CommonPartner[] {
  const asker = askerOf(options, asking, deadline);
  const ends = asker && endsOf(asker, to);
  if (asker === undefined || ends === undefined || sidesMeet(ends.from, ends.to)) return [];
  const all = { first: asker.graph.ids.length, hopsMax: 2, tiesMax: Number.MAX_SAFE_INTEGER };
  const { query } = queryOf(asker, ends, all, deadline);
  return kIntroducers(asker.space, query, deadline)
    .chains.filter(({ hops }) => hops === 2)
    .map(({ introducer, cost }) => ({
      id: asker.graph.ids[introducer] ?? '',
      cost: cost / COST_UNITS,
    }));
}

/** Finds the way to one end; undefined where it is not a public organisation, person or group. */
type Search = (
  to: NodeId,
  options: { readonly first: number; readonly meter?: SearchMeter },
) => IntroductionResult | undefined;

/** What all searches of one asker share. */
type Asker = NonNullable<ReturnType<typeof askerOf>>;

function askerOf(
  { tieIndex: { space }, findNeedRelevance }: IntroductionOptions,
  { from, filter, need }: Asking,
  deadline: Deadline,
) {
  const { graph } = space;
  const avoid = new Set((filter.avoid ?? []).flatMap((id) => graph.vertexOf(id) ?? []));
  const side = chainSide(graph, from, avoid);
  if (side === undefined) return undefined;
  const placed =
    need === undefined ? undefined : placeNeed(graph, findNeedRelevance(need, deadline));
  return {
    ...{ space, graph, avoid, side },
    may: mayIntroduce(graph, filter, avoid),
    kinds: kindBits(filter.tieKinds),
    need: placed && { placed, asker: closeToSide(graph, placed, side, deadline) },
  };
}

function searchFrom(
  options: IntroductionOptions,
  asking: Asking,
  deadline: Deadline,
): Search | undefined {
  const asker = askerOf(options, asking, deadline);
  return (
    asker &&
    ((to, { first, meter }) => {
      const ends = endsOf(asker, to);
      if (ends === undefined) return undefined;
      if (sidesMeet(ends.from, ends.to)) return { paths: [], complete: true, noneNeeded: true };
      const { query, close } = queryOf(asker, ends, { first, hopsMax: HOPS_MAX }, deadline);
      const { graph, space } = asker;
      const { chains, complete } = kIntroducers(space, query, deadline, meter);
      const paths = chains.map((chain) => {
        const introduces = close !== undefined && chain.hops > 1;
        const reasons = introduces ? introducerCosts(graph, close, chain.introducer) : [];
        return introductionPath(graph, ends, chain, reasons);
      });
      return { paths, complete };
    })
  );
}

function endsOf({ graph, avoid, side }: Asker, to: NodeId): ChainEnds | undefined {
  const other = chainSide(graph, to, avoid);
  return other && { from: side, to: other };
}

function queryOf(
  { graph, may, kinds, need }: Asker,
  ends: ChainEnds,
  limits: Pick<IntroducerQuery, 'first' | 'hopsMax' | 'tiesMax'>,
  deadline: Deadline,
): { readonly query: IntroducerQuery; readonly close: CloseBy | undefined } {
  const close = need && closeBy(need, closeToSide(graph, need.placed, ends.to, deadline));
  return {
    close,
    query: {
      ...ends,
      ...limits,
      ...(kinds === undefined ? {} : { kinds }),
      ...(may === undefined ? {} : { mayIntroduce: may }),
      ...(close === undefined
        ? {}
        : { introducerCost: (party: number) => introducerCost(graph, close, party) }),
    },
  };
}

function closeBy(
  { placed, asker }: { readonly placed: PlacedNeed; readonly asker: CloseParties },
  target: CloseParties,
): CloseBy {
  return { TOPIC: placed.topic, ASKER: asker, TARGET: target };
}

function planOf(
  { targets, first }: PlanQuestion,
  search: Search,
  deadline: Deadline,
): IntroductionPlan {
  const meter = new SearchMeter(TIES_MAX, deadline);
  const planned: PlannedTarget[] = [];
  let complete = true;
  for (const target of targets) {
    const found = search(target, { first, meter });
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
  messageKey: 'introducersOutOfRange' | 'targetsOutOfRange',
  count: number,
  max: number,
): void {
  if (Number.isInteger(count) && count >= 1 && count <= max) return;
  const what = messageKey === 'introducersOutOfRange' ? 'introducers' : 'targets';
  throw new CatalyzerError(
    'BAD_USER_INPUT',
    messageKey,
    `The number of ${what} is ${count}. Ask for 1 to ${max}.`,
    { value: count, max },
  );
}

/** One bit per kind; undefined: all. */
function kindBits(kinds: readonly TieKind[] = []): number | undefined {
  if (kinds.length === 0) return undefined;
  return kinds.reduce((bits, kind) => bits | (1 << TIE_KINDS.indexOf(kind)), 0);
}
