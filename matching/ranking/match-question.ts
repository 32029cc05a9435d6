import type { NodeId } from '../../graph/model/nodes.ts';
import type { MatchFilter } from '../need/match-filter.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { Weights } from './features.ts';
import type { WeightProfile } from './weight-profiles.ts';

/** Question that partners are searched for. */
export interface MatchQuestion<Filter = MatchFilter> {
  /** Need as written, in one language or both mixed; counts as one should requirement. */
  readonly text: string;
  readonly requirements: readonly MatchRequirement[];
  readonly filter: Filter;
  /** Purpose whose weights count; missing: GENERAL. */
  readonly profile?: WeightProfile;
  /** Weights chosen by the asker; a missing one is the profile's. */
  readonly weights: Partial<Weights>;
  /** True to put different holders first, as a step after the score; missing: score order. */
  readonly diversify?: boolean;
  /** Asker; distance is measured from its place. Missing: distance does not count. */
  readonly from?: NodeId;
}
