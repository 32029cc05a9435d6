import { VISIBILITIES, type Visibility } from '../../model/visibility.ts';
import type { CellValues } from '../type/cell-value.ts';

/** The visibility that a row itself states. */
export function statedVisibility(values: CellValues): Visibility | undefined {
  const stated = values.get('visibility');
  return VISIBILITIES.find((one) => one === stated);
}
