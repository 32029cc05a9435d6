import type { ExternalId } from '../../model/source.ts';
import { isCatalyzerKey } from '../columns/catalyzer-ids.ts';
import type { TypedRow } from '../type/type-row.ts';

/**
 * Ids by which the record of a row may be known, the row's own first. Catalyzer's own id is the
 * only key if present: the others are then data of the record.
 */
export function rowKeys({
  key,
  otherIds = [],
}: Pick<TypedRow, 'key' | 'otherIds'>): readonly ExternalId[] {
  if (key === undefined) return otherIds;
  return isCatalyzerKey(key) || otherIds.length === 0 ? [key] : [key, ...otherIds];
}
