import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
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
import type { IntroducerQuery } from './introducer-query.ts';
import type { ChainEnds } from './introduction-path.ts';
import { type IntroducerResult, kIntroducers } from './k-introducers.ts';
import { mayIntroduce } from './may-introduce.ts';
import { findNode } from './node-set.ts';
import type { SearchMeter } from './search-meter.ts';
import type { TieGraph } from './tie-graph.ts';
import type { TieIndex } from './tie-index.ts';

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

/** What introductions are answered from. */
export interface IntroductionOptions {
  readonly tieIndex: TieIndex;
  readonly findNeedRelevance: FindNeedRelevance;
}

/** How far a search goes; `meter`: shared with other searches, see `kIntroducers`. */
export interface SearchLimits extends Pick<IntroducerQuery, 'first' | 'hopsMax'> {
  readonly meter?: SearchMeter;
}

/** The introducers to one end; none is needed where somebody stands on both sides. */
export type IntroducersFound =
  | { readonly noneNeeded: true }
  | ({
      readonly noneNeeded: false;
      readonly ends: ChainEnds;
      /** What makes introducers close to the need; undefined without a need. */
      readonly close: CloseBy | undefined;
    } & IntroducerResult);

/** The searches of one asker over one snapshot of the ties. */
export interface IntroducerSearch {
  readonly graph: TieGraph;
  /**
   * Undefined where the end is not a public organisation, person or group. Error:
   * DEADLINE_EXCEEDED.
   */
  find(to: NodeId, limits: SearchLimits): IntroducersFound | undefined;
}

/**
 * Prepares what all searches of one asker share. Undefined where the asker is not a public
 * organisation, person or group. Error: DEADLINE_EXCEEDED.
 */
export function openSearch(
  { tieIndex: { space }, findNeedRelevance }: IntroductionOptions,
  { from, filter, need }: Asking,
  deadline: Deadline,
): IntroducerSearch | undefined {
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
      if (sidesMeet(side, other)) return { noneNeeded: true };
      const ends: ChainEnds = { from: side, to: other };
      const close =
        placed &&
        closeToAsker &&
        closeBy(placed, closeToAsker, closeToSide(graph, placed, other, deadline));
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

function closeBy(placed: PlacedNeed, asker: CloseParties, target: CloseParties): CloseBy {
  return { TOPIC: placed.topic, ASKER: asker, TARGET: target };
}

/** One bit per kind; undefined: all. */
function kindBits(kinds: readonly TieKind[] = []): number | undefined {
  if (kinds.length === 0) return undefined;
  return kinds.reduce((bits, kind) => bits | (1 << TIE_KINDS.indexOf(kind)), 0);
}
