import type { NodeId } from '../graph/model/nodes.ts';
import type { Deadline } from '../matching/limits/deadline.ts';
import {
  type Asking,
  type IntroductionOptions,
  openSearch,
} from '../matching/paths/introducer-search.ts';
import { SearchMeter } from '../matching/paths/search-meter.ts';
import { COST_UNITS } from '../matching/paths/tie-strength.ts';

/** All who have a tie to both ends. */
export interface CommonPartner {
  readonly id: NodeId;
  /** Of the chain through it, as `IntroductionPath.cost`. */
  readonly cost: number;
}

/**
 * All who have a tie to both ends (one introducer in between), as the product's door ranks them,
 * best first, equal costs by id; empty where an end is not known or nobody need introduce. Complete
 * at any degree, however long it takes. Error: DEADLINE_EXCEEDED.
 */
export function rankCommonPartners(
  options: IntroductionOptions,
  { to, ...asking }: Asking & { readonly to: NodeId },
  deadline: Deadline,
): CommonPartner[] {
  const search = openSearch(options, asking, deadline);
  if (search === undefined) return [];
  const { ids } = search.graph.parties;
  const meter = new SearchMeter(Number.MAX_SAFE_INTEGER, deadline);
  const found = search.find(to, { first: ids.length, hopsMax: 2, meter });
  if (found === undefined || found.noneNeeded) return [];
  return found.chains
    .filter(({ hops }) => hops === 2)
    .map(({ introducer, cost }) => ({ id: ids[introducer] ?? '', cost: cost / COST_UNITS }));
}
