import type { Source } from '../../graph/model/source.ts';
import { NO_DAY } from '../../language/days.ts';
import { type CollectedOrigins, collectOrigins, type NodeSets } from './collect-origins.ts';
import type { IdOrder } from './id-order.ts';
import { type Lists, listOf, ownLists, type Touched } from './lists.ts';
import { NO_NODES, type NodeSet, nodesNow } from './node-set.ts';
import type { NodeSort } from './tie-fact.ts';
import {
  type Groups,
  groupSize,
  membershipsOf,
  type Occasions,
  occasionTie,
} from './tie-origins.ts';
import type { TieRecords } from './tie-records.ts';
import { makeTieRows } from './tie-rows.ts';
import { OCCASION_PARTIES_MAX } from './tie-strength.ts';

/**
 * One immutable snapshot: parties (organisations, persons and groups) as numbers, their ties as
 * rows, and the origins of the ties. The same PUBLIC records give the same answers, whatever the
 * order of their arrival: everything is ordered by ids, numbers are only names.
 */
export interface TieGraph extends CollectedOrigins {
  readonly parties: NodeSet;
  /** Ties of each party; see TIE_CELLS. */
  readonly rows: Lists;
  readonly sources: readonly Source[];
  /** Ids of the relationships in it that are not PUBLIC. */
  readonly forSome: ReadonlySet<string>;
}

/** Parts of a snapshot that take long to make, as plain data; the nodes are with the records. */
export interface SavedTieGraph
  extends Pick<TieGraph, 'asOf' | 'declared' | 'standing' | 'acting' | 'rows'> {
  readonly orders: Readonly<Record<keyof NodeSets, IdOrder>>;
  readonly occasions: Pick<Occasions, 'parties' | 'ofParty'>;
  readonly groups: Pick<Groups, 'members' | 'parts' | 'ofParty'>;
}

/** Snapshot of no records. */
export const NO_TIES: TieGraph = {
  asOf: NO_DAY,
  parties: NO_NODES,
  occasions: { ...NO_NODES, parties: [], ofParty: [] },
  groups: { ...NO_NODES, members: [], parts: [], ofParty: [] },
  declared: [],
  standing: [],
  acting: [],
  rows: [],
  sources: [],
  forSome: new Set(),
};

/**
 * Makes the snapshot of the current records, judged at the day; `known`: the previous one, with
 * which it shares what did not change. Pauses between slices of its work; nothing of `known`
 * changes meanwhile. Linear in what touched nodes are joined to and in the pages that contain them;
 * on another day in records and in pairs that met.
 */
export function* nextTieGraph(
  known: TieGraph,
  records: TieRecords,
  asOf: number,
): Generator<void, TieGraph> {
  const parties = nodesNow(known.parties, records.parties);
  const occasions = nodesNow(known.occasions, records.occasions);
  const groups = nodesNow(known.groups, records.groups);
  const origins = yield* collectOrigins(records, { parties, occasions, groups }, known, asOf);
  const touched = asOf === known.asOf ? touchedRows(known, origins, records) : undefined;
  const rows = yield* makeTieRows(origins, parties, known.rows, touched);
  const { forSome } = NO_TIES;
  return { ...origins, parties, rows, sources: records.sources, forSome };
}

/** Returns the data that {@link restoredTieGraph} needs besides the records. */
export function savedTieGraph(graph: TieGraph): SavedTieGraph {
  const { asOf, declared, standing, acting, rows, parties, occasions, groups } = graph;
  const orderOf = ({ rank, order }: IdOrder) => ({ rank, order });
  return {
    ...{ asOf, declared, standing, acting, rows },
    orders: {
      parties: orderOf(parties),
      occasions: orderOf(occasions),
      groups: orderOf(groups),
    },
    occasions: { parties: occasions.parties, ofParty: occasions.ofParty },
    groups: { members: groups.members, parts: groups.parts, ofParty: groups.ofParty },
  };
}

/** Returns the snapshot that was saved together with these records. */
export function restoredTieGraph(
  { asOf, orders, occasions, groups, ...lists }: SavedTieGraph,
  records: TieRecords,
): TieGraph {
  const nodes = (sort: keyof NodeSets) => nodesNow({ ...NO_NODES, ...orders[sort] }, records[sort]);
  return {
    asOf,
    parties: nodes('parties'),
    occasions: {
      ...nodes('occasions'),
      parties: ownLists(occasions.parties),
      ofParty: ownLists(occasions.ofParty),
    },
    groups: {
      ...nodes('groups'),
      members: ownLists(groups.members),
      parts: ownLists(groups.parts),
      ofParty: ownLists(groups.ofParty),
    },
    declared: ownLists(lists.declared),
    standing: ownLists(lists.standing),
    acting: ownLists(lists.acting),
    rows: ownLists(lists.rows),
    sources: records.sources,
    forSome: NO_TIES.forSome,
  };
}

/**
 * Returns the parties whose ties may have changed: touched ones, and those that met at touched
 * nodes.
 */
export function touchedRows(
  known: CollectedOrigins,
  now: CollectedOrigins,
  { parties, occasions, groups }: Readonly<Record<NodeSort, { readonly touched: Touched }>>,
): Touched {
  const all = [parties.touched, occasions.touched, groups.touched];
  if (all.includes(undefined)) return undefined;
  const touched = new Set(parties.touched);
  for (const origins of [known, now]) {
    for (const occasion of occasions.touched ?? []) {
      if (occasionTie(origins, occasion) === undefined) continue;
      for (const party of listOf(origins.occasions.parties, occasion)) touched.add(party);
    }
    for (const group of groups.touched ?? []) {
      if (groupSize(origins.groups, group) > OCCASION_PARTIES_MAX) continue;
      for (const { other } of membershipsOf(origins.groups.members, group)) touched.add(other);
    }
  }
  return touched;
}
