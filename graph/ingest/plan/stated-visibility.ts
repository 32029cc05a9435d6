import type { AudienceStated } from '../../model/audience.ts';
import type { NodeId } from '../../model/nodes.ts';
import { VISIBILITIES, type Visibility } from '../../model/visibility.ts';
import { type CellValues, CLEAR } from '../type/cell-value.ts';

/** The visibility that a row itself states. */
export function statedVisibility(
  values: CellValues,
  column: 'visibility' | 'contact_visibility' = 'visibility',
): Visibility | undefined {
  const stated = values.get(column);
  return VISIBILITIES.find((one) => one === stated);
}

/**
 * Whom a record of a visibility is for after a row: those that the row names, or as before where the
 * visibility stays. Nothing where neither says so.
 */
export function audienceAfter(
  visibility: Visibility,
  named: readonly NodeId[] | undefined,
  before: AudienceStated | undefined,
): { readonly audience?: readonly NodeId[] } {
  const audience = named ?? (before?.visibility === visibility ? before.audience : undefined);
  return audience === undefined ? {} : { audience };
}

/** Who may see how to reach somebody: nobody, unless the row or an earlier one says otherwise. */
export function contactVisibility(values: CellValues, before: Visibility | undefined): Visibility {
  if (values.get('contact_visibility') === CLEAR) return 'PRIVATE';
  return statedVisibility(values, 'contact_visibility') ?? before ?? 'PRIVATE';
}
