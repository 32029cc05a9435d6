import type { NodeId } from '../../graph/model/nodes.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';
import type { NeedRelevance } from '../need/need-relevance.ts';
import type { ChainSide } from './chain-side.ts';
import { listOf } from './lists.ts';
import { findNode, isOrganization } from './node-set.ts';
import type { TieGraph } from './tie-graph.ts';
import {
  groupMeeting,
  membershipsOf,
  occasionTie,
  standingOf,
  standingTie,
} from './tie-origins.ts';
import { COST_UNITS } from './tie-strength.ts';

/**
 * Regards in which an introducer may be close to a need, in the order in which they are explained.
 */
export const CLOSENESSES = ['TOPIC', 'ASKER', 'TARGET'] as const;
/**
 * TOPIC: relevance of the introducer itself to the need. ASKER, TARGET: relevance to the need of
 * what it did together with that side.
 */
export type Closeness = (typeof CLOSENESSES)[number];

/**
 * Costs of an introducer that is not close at all, in addition to the costs of the ties; the
 * closest one costs nothing. Fitted as a conditional logit on the introduction test (CORDIS,
 * development half: 6.0, 2.2 and 2.1 for one of the ties), rounded. In five folds the first common
 * partner was a true one in .358 (mean reciprocal rank .525), by ties alone in .274 (.443).
 */
export const CLOSENESS_COSTS: Readonly<Record<Closeness, number>> = {
  TOPIC: 6,
  ASKER: 2.5,
  TARGET: 2,
};

/** Closeness of a party, and the record that shows it. */
export interface Close {
  /** 0..1. */
  readonly value: number;
  /** Record that shows the closeness; missing if none does. */
  readonly recordId?: NodeId;
}

/** One reason of an introducer's cost. */
export interface IntroducerCost extends Close {
  readonly closeness: Closeness;
  /** Cost of being less than closest, a whole number of COST_UNITS. */
  readonly cost: number;
}

/** Closeness of parties in one regard; a party that is not in it is not close. */
export type CloseParties = ReadonlyMap<number, Close>;

/**
 * Need in terms of the ties: the parties close to it, and the relevance of occasions and groups.
 */
export interface PlacedNeed {
  readonly topic: CloseParties;
  readonly occasions: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<number, number>;
}

/** Parties visited between two deadline checks. */
const PARTIES_PER_CHECK = 10_000;

/** Finds the parties, occasions and groups that the need names. Linear in what it names. */
export function placeNeed(graph: TieGraph, { records, holders }: NeedRelevance): PlacedNeed {
  const topic = new Map<number, Close>();
  for (const [id, { value, recordId }] of holders) {
    const party = findNode(graph.parties, id);
    if (party !== undefined) topic.set(party, { value, recordId });
  }
  const occasions = new Map<number, number>();
  const groups = new Map<number, number>();
  for (const [id, value] of records) {
    const occasion = findNode(graph.occasions, id);
    if (occasion !== undefined) occasions.set(occasion, value);
    const group = findNode(graph.groups, id);
    if (group !== undefined) groups.set(group, value);
  }
  return { topic, occasions, groups };
}

/**
 * Returns the parties that have done something with a side that is close to the need: the closest
 * joint occasion or common group, or group that is one of them, that ties them. Linear in what the
 * parties of the side took part in.
 */
export function closeToSide(
  graph: TieGraph,
  need: PlacedNeed,
  side: ChainSide,
  deadline: Deadline,
): CloseParties {
  const close = new Map<number, Close>();
  const meter = new WorkMeter(deadline, PARTIES_PER_CHECK);
  const raise = (party: number, value: number, recordId: NodeId | undefined) => {
    meter.did(1);
    if (recordId === undefined || side.actsFor.has(party)) return;
    const known = close.get(party);
    const better =
      known === undefined ||
      value > known.value ||
      (value === known.value && recordId < (known.recordId ?? ''));
    if (better) close.set(party, { value, recordId });
  };
  const { occasions, groups } = graph;
  const visited = new Set<number>();
  for (const party of side.actsFor.keys()) {
    for (const occasion of listOf(occasions.ofParty, party)) {
      meter.did(1);
      const value = need.occasions.get(occasion);
      if (value === undefined || visited.has(occasion)) continue;
      visited.add(occasion);
      if (occasionTie(graph, occasion) === undefined) continue;
      for (const other of listOf(occasions.parties, occasion)) {
        raise(other, value, occasions.ids[occasion]);
      }
    }
    for (const own of membershipsOf(groups.ofParty, party)) {
      const group = own.other;
      const value = need.groups.get(group);
      if (value === undefined) continue;
      for (const theirs of membershipsOf(groups.members, group)) {
        const met = groupMeeting(graph, group, own, theirs) !== undefined;
        if (met) raise(theirs.other, value, groups.ids[group]);
      }
    }
    for (const tie of standingOf(graph.standing, party)) {
      const value = need.groups.get(tie.group);
      const holds = value !== undefined && standingTie(tie, graph.asOf) !== undefined;
      if (holds) raise(tie.other, value, groups.ids[tie.group]);
    }
  }
  return close;
}

/** Close parties in each regard. */
export type CloseBy = Readonly<Record<Closeness, CloseParties>>;

/** Returns the reasons of an introducer's cost, one for each closeness. */
export function introducerCosts(
  graph: TieGraph,
  close: CloseBy,
  introducer: number,
): IntroducerCost[] {
  return CLOSENESSES.map((closeness) => {
    const found = closenessOf(graph, close[closeness], introducer);
    return { closeness, ...found, cost: costOf(closeness, found) };
  });
}

/**
 * Returns the sum of the costs of {@link introducerCosts}; called for every partner of the asker.
 */
export function introducerCost(graph: TieGraph, close: CloseBy, introducer: number): number {
  let sum = 0;
  for (const closeness of CLOSENESSES) {
    sum += costOf(closeness, closenessOf(graph, close[closeness], introducer));
  }
  return sum;
}

function costOf(closeness: Closeness, { value }: Close): number {
  return Math.round(CLOSENESS_COSTS[closeness] * (1 - value) * COST_UNITS);
}

const NOT_CLOSE: Close = { value: 0 };

/**
 * Returns the closeness of a party; a person is as close as the closer of itself and its employers.
 */
function closenessOf(graph: TieGraph, close: CloseParties, party: number): Close {
  let best = close.get(party) ?? NOT_CLOSE;
  if (isOrganization(graph.parties, party)) return best;
  for (const employer of listOf(graph.acting, party)) {
    const other = close.get(employer);
    if (other !== undefined && other.value > best.value) best = other;
  }
  return best;
}
