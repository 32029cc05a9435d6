import type { NodeId } from '../../graph/model/nodes.ts';
import type { Deadline } from '../limits/deadline.ts';

/** How well a holder of records answers a need. */
export interface HolderRelevance {
  /** Above 0, 1 for the best holder of the network. */
  readonly value: number;
  /** The record that speaks most for it. */
  readonly recordId: NodeId;
}

/** Where in the network a need is at home; what is not named here has nothing to do with it. */
export interface NeedRelevance {
  /** Records by how well they answer the need: above 0, 1 for the best; at most 1,000. */
  readonly records: ReadonlyMap<NodeId, number>;
  /** Who holds or took part in these. */
  readonly holders: ReadonlyMap<NodeId, HolderRelevance>;
}

/** Looks a need, told in words, up among PUBLIC records. Error: DEADLINE_EXCEEDED. */
export type FindNeedRelevance = (need: string, deadline: Deadline) => NeedRelevance;
