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

/** Who may see how to reach somebody: nobody, unless the row or an earlier one says otherwise. */
export function contactVisibility(values: CellValues, before: Visibility | undefined): Visibility {
  if (values.get('contact_visibility') === CLEAR) return 'PRIVATE';
  return statedVisibility(values, 'contact_visibility') ?? before ?? 'PRIVATE';
}
