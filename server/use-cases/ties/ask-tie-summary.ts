import { askSummary, type TieSummary } from '../../../access/introductions/ask-summary.ts';
import type { NodeId } from '../../../graph/model/nodes.ts';
import { type TrustBand, trustBand } from '../../../matching/paths/introduction-path.ts';
import { loadVisible } from '../../asking/load-visible.ts';
import type { Loaders } from '../../asking/loaders.ts';
import { introductionParts, type TieKeeper } from './tie-keeper.ts';

/** A summary of ties as shown, with trust as a band. */
export interface TieSummaryAnswer extends Omit<TieSummary, 'trust'> {
  readonly trust: TrustBand | undefined;
}

/**
 * Summarises whether ties confirmed by others lead to a record; undefined if it does not exist or
 * is not visible to the asker. Errors: RATE_LIMITED (targetsSpent), STORE_UNAVAILABLE.
 */
export async function askTieSummary(
  to: NodeId,
  keeper: TieKeeper & { readonly loaders: Loaders },
): Promise<TieSummaryAnswer | undefined> {
  const [target] = await loadVisible([to], keeper.loaders);
  if (target === undefined) return undefined;
  const { trust, ...summary } = await askSummary(
    to,
    keeper.viewer,
    await introductionParts(keeper),
  );
  return { ...summary, trust: trust === undefined ? undefined : trustBand(trust) };
}
