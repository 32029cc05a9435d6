import { PUBLIC_SCOPE } from '../access/policy/scopes.ts';
import type { NodeId } from '../graph/model/nodes.ts';
import type { Deadline } from '../matching/limits/deadline.ts';
import {
  type Asking,
  type IntroductionOptions,
  openSearch,
} from '../matching/paths/introducer-search.ts';
import { SearchMeter } from '../matching/paths/search-meter.ts';
import { COST_UNITS } from '../matching/paths/tie-strength.ts';

/** A party with a tie to both ends. */
export interface CommonPartner {
  readonly id: NodeId;
  /** Cost of the chain through it, as `IntroductionPath.cost`. */
  readonly cost: number;
}

/**
 * Ranks all parties with a tie to both ends (one introducer in between) as the product does, best
 * first, equal costs by id; empty if an end is unknown or no introduction is needed. Complete at
 * any degree, however long it takes. Throws DEADLINE_EXCEEDED.
 */
export function rankCommonPartners(
  options: IntroductionOptions,
  { to, ...asking }: Asking & { readonly to: NodeId },
  deadline: Deadline,
): CommonPartner[] {
  const search = openSearch(options, asking, PUBLIC_SCOPE, deadline);
  if (search === undefined) return [];
  const { ids } = search.graph.parties;
  const meter = new SearchMeter(Number.MAX_SAFE_INTEGER, deadline);
  const found = search.find(to, { first: ids.length, hopsMax: 2, meter });
  if (found === undefined || found.noneNeeded) return [];
  return found.chains
    .filter(({ hops }) => hops === 2)
    .map(({ introducer, cost }) => ({ id: ids[introducer] ?? '', cost: cost / COST_UNITS }));
}
