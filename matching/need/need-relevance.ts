import type { NodeId } from '../../graph/model/nodes.ts';
import type { Deadline } from '../limits/deadline.ts';

/** Relevance of a holder of records to a need. */
export interface HolderRelevance {
  /** Relevance above 0; 1 for the best holder of the network. */
  readonly value: number;
  /** Record that is the strongest evidence for it. */
  readonly recordId: NodeId;
}

/** Part of the network that a need belongs to; records not listed have nothing to do with it. */
export interface NeedRelevance {
  /** Records with their relevance to the need: above 0, 1 for the best; at most 1,000. */
  readonly records: ReadonlyMap<NodeId, number>;
  /** Holders of these records and parties that took part in them. */
  readonly holders: ReadonlyMap<NodeId, HolderRelevance>;
}

/** Looks up a need in words among PUBLIC records. Error: DEADLINE_EXCEEDED. */
export type FindNeedRelevance = (need: string, deadline: Deadline) => NeedRelevance;
