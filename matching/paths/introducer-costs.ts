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

/** What makes an introducer the right one for a need, in the order in which it is told. */
export const CLOSENESSES = ['TOPIC', 'ASKER', 'TARGET'] as const;
/**
 * TOPIC: how much the introducer itself has to do with the need. ASKER, TARGET: how much what it
 * did together with that side has to do with the need.
 */
export type Closeness = (typeof CLOSENESSES)[number];

/**
 * What an introducer costs that is not close at all, beside the costs of the ties; one that is
 * closest costs nothing. Fitted as a conditional logit on the introduction test (CORDIS,
 * development half: 6.0, 2.2 and 2.1 for one of the ties), rounded. In five folds the first common
 * partner was a true one in .358 (mean reciprocal rank .525), by ties alone in .274 (.443).
 */
export const CLOSENESS_COSTS: Readonly<Record<Closeness, number>> = {
  TOPIC: 6,
  ASKER: 2.5,
  TARGET: 2,
};

/** How close somebody is, and the record that shows it. */
export interface Close {
  /** 0..1. */
  readonly value: number;
  /** Missing where nothing recorded shows any closeness. */
  readonly recordId?: NodeId;
}

/** One reason of an introducer's cost. */
export interface IntroducerCost extends Close {
  readonly closeness: Closeness;
  /** In COST_UNITS, a whole number: what being less than closest costs. */
  readonly cost: number;
}

/** How close parties are in one regard; who is not in it is not close. */
export type CloseParties = ReadonlyMap<number, Close>;

/** A need as the ties know it: who is close to it, and on which occasions it was at hand. */
export interface PlacedNeed {
  readonly topic: CloseParties;
  readonly occasions: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<number, number>;
}

/** Parties looked at between two looks at the deadline. */
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
 * Who has done something with a side that is close to the need: the closest joint occasion or
 * common group, or group that is one of them, that ties them. Linear in what the parties of the side took part in.
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
  const told = new Set<number>();
  for (const party of side.actsFor.keys()) {
    for (const occasion of listOf(occasions.ofParty, party)) {
      meter.did(1);
      const value = need.occasions.get(occasion);
      if (value === undefined || told.has(occasion)) continue;
      told.add(occasion);
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

/** Who is close in each regard. */
export type CloseBy = Readonly<Record<Closeness, CloseParties>>;

/** The reasons of an introducer's cost, one for each closeness. */
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

/** Sum of the costs of {@link introducerCosts}, asked for every partner of the asker. */
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

/** A person is as close as the closer of itself and its employers. */
function closenessOf(graph: TieGraph, close: CloseParties, party: number): Close {
  let best = close.get(party) ?? NOT_CLOSE;
  if (isOrganization(graph.parties, party)) return best;
  for (const employer of listOf(graph.acting, party)) {
    const other = close.get(employer);
    if (other !== undefined && other.value > best.value) best = other;
  }
  return best;
}
