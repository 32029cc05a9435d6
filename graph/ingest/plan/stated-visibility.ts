import type { AudienceStated } from '../../model/audience.ts';
import type { NodeId } from '../../model/nodes.ts';
import { VISIBILITIES, type Visibility } from '../../model/visibility.ts';
import { type CellValues, CLEAR } from '../type/cell-value.ts';

/** Visibility that a row itself states. */
export function statedVisibility(
  values: CellValues,
  column: 'visibility' | 'contact_visibility' = 'visibility',
): Visibility | undefined {
  const stated = values.get(column);
  return VISIBILITIES.find((one) => one === stated);
}

/**
 * Audience of a record of this visibility after a row: the one that the row names, or the previous
 * one if the visibility stays. `undefined` if there is neither.
 */
export function audienceAfter(
  visibility: Visibility,
  named: readonly NodeId[] | undefined,
  before: AudienceStated | undefined,
): { readonly audience?: readonly NodeId[] } {
  const audience = named ?? (before?.visibility === visibility ? before.audience : undefined);
  return audience === undefined ? {} : { audience };
}

/** Visibility of contact details: PRIVATE unless the row or an earlier one states otherwise. */
export function contactVisibility(values: CellValues, before: Visibility | undefined): Visibility {
  if (values.get('contact_visibility') === CLEAR) return 'PRIVATE';
  return statedVisibility(values, 'contact_visibility') ?? before ?? 'PRIVATE';
}
