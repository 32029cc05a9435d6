import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { ReadScope } from '../../graph/store.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { FindNeedRelevance } from '../need/need-relevance.ts';
import { chainSide, sidesMeet } from './chain-side.ts';
import {
  type CloseBy,
  type CloseParties,
  closeToSide,
  introducerCost,
  type PlacedNeed,
  placeNeed,
} from './introducer-costs.ts';
import { mayIntroduce } from './introducer-filter.ts';
import type { IntroducerQuery } from './introducer-query.ts';
import type { ChainEnds } from './introduction-path.ts';
import { type IntroducerResult, kIntroducers } from './k-introducers.ts';
import { findNode } from './node-set.ts';
import type { PartTies } from './part-ties.ts';
import type { SearchMeter } from './search-meter.ts';
import type { SearchSpace } from './search-space.ts';
import type { TieGraph } from './tie-graph.ts';

/** Ties and introducers that a chain may use; a missing or empty list allows all. */
export interface PathFilter {
  /** Kinds that weigh most in a tie. */
  readonly tieKinds?: readonly TieKind[];
  /**
   * Locations of introducers, ISO 3166-1 alpha-2; for a person without one, that of an employer.
   */
  readonly countries?: readonly string[];
  readonly prefectures?: readonly string[];
  /** Parties that a chain must not use. */
  readonly avoid?: readonly NodeId[];
}

/**
 * Asker, purpose and allowed introducers of an introduction. Ends are organisations, persons or
 * groups.
 */
export interface Asking {
  readonly from: NodeId;
  readonly filter: PathFilter;
  /**
   * Purpose of the introduction, in words: introducers close to it cost less. Missing: only ties
   * count.
   */
  readonly need?: string;
  /** Ties of `from` that are on no record, see `ownTies`. Missing: none. */
  readonly own?: PartTies;
}

/** Sources from which introductions are answered. */
export interface IntroductionOptions {
  /** Returns the ties in scope, as published at the call, with the asker's own. */
  readonly tiesOf: (scope: ReadScope, own?: PartTies) => SearchSpace;
  readonly findNeedRelevance: FindNeedRelevance;
}

/** Limits of a search; `meter`: shared with other searches, see `kIntroducers`. */
export interface SearchLimits extends Pick<IntroducerQuery, 'first' | 'hopsMax'> {
  readonly meter?: SearchMeter;
}

/** Introducers to one end; none is needed if a party is on both sides. */
export type IntroducersFound =
  | { readonly noneNeeded: true; readonly ends: ChainEnds }
  | ({
      readonly noneNeeded: false;
      readonly ends: ChainEnds;
      /** Close parties in each regard; undefined without a need. */
      readonly close: CloseBy | undefined;
    } & IntroducerResult);

/** Searches of one asker over one snapshot of the ties in scope. */
export interface IntroducerSearch {
  readonly graph: TieGraph;
  /**
   * Finds the introducers to an end; undefined if it is not an organisation, person or group in
   * scope.
   * Error: DEADLINE_EXCEEDED.
   */
  find(to: NodeId, limits: SearchLimits): IntroducersFound | undefined;
}

/**
 * Prepares what all searches of one asker share. Undefined if the asker is not an
 * organisation, person or group in scope. Error: DEADLINE_EXCEEDED.
 */
export function openSearch(
  { tiesOf, findNeedRelevance }: IntroductionOptions,
  { from, filter, need, own }: Asking,
  scope: ReadScope,
  deadline: Deadline,
): IntroducerSearch | undefined {
  const space = tiesOf(scope, own);
  const { graph } = space;
  const avoid = new Set((filter.avoid ?? []).flatMap((id) => findNode(graph.parties, id) ?? []));
  const side = chainSide(graph, from, avoid);
  if (side === undefined) return undefined;
  const placed =
    need === undefined ? undefined : placeNeed(graph, findNeedRelevance(need, deadline));
  const closeToAsker = placed && closeToSide(graph, placed, side, deadline);
  const may = mayIntroduce(graph, filter, avoid);
  const kinds = kindBits(filter.tieKinds);
  return {
    graph,
    find(to, { meter, ...limits }) {
      const other = chainSide(graph, to, avoid);
      if (other === undefined) return undefined;
      const ends: ChainEnds = { from: side, to: other };
      if (sidesMeet(side, other)) return { noneNeeded: true, ends };
      const close =
        placed &&
        closeToAsker &&
        closenessLookup(placed, closeToAsker, closeToSide(graph, placed, other, deadline));
      const query = {
        ...ends,
        ...limits,
        ...(kinds === undefined ? {} : { kinds }),
        ...(may === undefined ? {} : { mayIntroduce: may }),
        ...(close === undefined
          ? {}
          : { introducerCost: (party: number) => introducerCost(graph, close, party) }),
      };
      return { noneNeeded: false, ends, close, ...kIntroducers(space, query, deadline, meter) };
    },
  };
}

function closenessLookup(placed: PlacedNeed, asker: CloseParties, target: CloseParties): CloseBy {
  return { TOPIC: placed.topic, ASKER: asker, TARGET: target };
}

/** Returns one bit per kind; undefined: all. */
function kindBits(kinds: readonly TieKind[] = []): number | undefined {
  if (kinds.length === 0) return undefined;
  return kinds.reduce((bits, kind) => bits | (1 << TIE_KINDS.indexOf(kind)), 0);
}
