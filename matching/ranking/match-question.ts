import type { NodeId } from '../../graph/model/nodes.ts';
import type { MatchFilter } from '../need/match-filter.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { Weights } from './features.ts';
import type { WeightProfile } from './weight-profiles.ts';

/** What to find partners for. */
export interface MatchQuestion<Filter = MatchFilter> {
  /** The need as told, one language or both mixed; counts as one should requirement. */
  readonly text: string;
  readonly requirements: readonly MatchRequirement[];
  readonly filter: Filter;
  /** Missing: GENERAL. */
  readonly profile?: WeightProfile;
  /** Missing weights take those of the profile. */
  readonly weights: Partial<Weights>;
  /** Puts different holders first, as a step after the score; missing: the order of the score. */
  readonly diversify?: boolean;
  /** Who asks: distance is measured from there; missing: distance does not count. */
  readonly from?: NodeId;
}
