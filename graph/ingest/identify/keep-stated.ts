import type { CellValues } from '../type/cell-value.ts';
import type { HeldRow } from './held-row.ts';
import { type Identity, isDistinguishedByPlace } from './identity.ts';

/**
 * Drops a municipality from the row if its record states it more exactly, so that the ward stays.
 */
export function keepStated(held: HeldRow, { label, marks }: Identity): HeldRow {
  const { row, identity } = held;
  if (!isDistinguishedByPlace(label)) return held;
  const [, prefecture = '', city = ''] = identity?.marks[0]?.split('|') ?? [];
  const [, statedPrefecture = '', statedCity = ''] = marks[0]?.split('|') ?? [];
  const isSamePrefecture = prefecture === '' || prefecture === statedPrefecture;
  if (!isSamePrefecture || !(statedCity.startsWith(city) && statedCity !== city)) return held;
  const values: CellValues = new Map([...row.values].filter(([column]) => column !== 'city'));
  return { ...held, row: { ...row, values } };
}
