import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import { findCatalyzerId, isCatalyzerKey } from '../columns/catalyzer-ids.ts';
import type { RowErrorKey } from '../read/row-error.ts';
import type { TypedRow } from '../type/type-row.ts';
import type { Claims } from './claims.ts';
import {
  type Addition,
  type HeldRow,
  identified,
  type Known,
  type RecordRow,
  refused,
} from './held-row.ts';
import { newId } from './new-id.ts';
import { rowKeys } from './row-keys.ts';

/** Returns whether the row is known by an id or a corporate number instead of by its name. */
export function isKeyed(row: Pick<TypedRow, 'hasId' | 'key' | 'otherIds' | 'values'>): boolean {
  return row.hasId || rowKeys(row).length > 0 || numberOf(row) !== undefined;
}

/**
 * Returns whether `findByKey` may find a record, or reject the row, with the records known so far.
 */
export function canBeKnown(
  row: TypedRow,
  label: NodeLabel,
  { identities, lookup }: Known,
): boolean {
  const number = numberOf(row);
  if (number !== undefined && identities.findByNumber(number) !== undefined) return true;
  if (row.key === undefined ? row.hasId : isCatalyzerKey(row.key)) return true;
  return rowKeys(row).some((key) => lookup.findByKey({ label, ...key }) !== undefined);
}

/**
 * Finds the record with the ids or the corporate number of a row; `undefined` if there is none. The
 * row is rejected if its ids belong to several records, or if it has the id of one organisation and
 * the number of another.
 */
export function findByKey(held: HeldRow, known: Known): RecordRow | undefined {
  const { row } = held;
  const { identities } = known;
  if (row.hasId && row.key === undefined) return { ...held, id: undefined };
  const number = numberOf(row);
  const byNumber = number === undefined ? undefined : identities.findByNumber(number);
  const isOwn = row.key !== undefined && isCatalyzerKey(row.key);
  const byKey = findIds(held, known);
  const [only] = byKey;
  if (isOwn && only === undefined) return refusedKey(held, 'importNotAnOwnId');
  if (byKey.size > 1) return refusedKey(held, 'importIdsOfSeveral', { ids: [...byKey].join('; ') });
  if (number !== undefined && only !== undefined) {
    const stated = isOwn ? undefined : identities.numberOf(only);
    const isOther = byNumber !== undefined && byNumber !== only;
    if (isOther || (stated !== undefined && stated !== number)) {
      const parameters = { number, id: only, other: byNumber ?? stated ?? '' };
      return refusedKey(held, 'importIdOfOtherBody', parameters);
    }
  }
  const id = byNumber ?? only;
  return id === undefined ? undefined : identified(held, id, known);
}

/**
 * Finds the records with the ids of a row; one of our own ids names its record even if it does not
 * exist.
 */
function findIds({ row, label }: HeldRow, { lookup }: Known): ReadonlySet<NodeId> {
  const ids = rowKeys(row).map((one) => {
    const key = { label, ...one };
    return lookup.findByKey(key) ?? (isCatalyzerKey(key) ? findCatalyzerId(key) : undefined);
  });
  return new Set(ids.filter((id) => id !== undefined));
}

function refusedKey(
  held: HeldRow,
  key: RowErrorKey,
  parameters: Readonly<Record<string, string | number>> = {},
): RecordRow {
  const [first] = rowKeys(held.row);
  return refused(held, 'id', first?.value ?? '', key, parameters);
}

/**
 * Returns the record of a row whose id and number are new: the only record of its name that has
 * none, if no other could be meant, else a new one.
 */
export function findByNameOrMake(held: HeldRow, claims: Claims, known: Known): RecordRow {
  const named = findWithoutKey(held, claims, known);
  return named === undefined
    ? identified(held, newId(held, known.identities), known)
    : identified(held, named.id, known, named.addition);
}

function findWithoutKey(
  held: HeldRow,
  claims: Claims,
  { identities }: Known,
): { readonly id: NodeId; readonly addition: Addition } | undefined {
  const { identity, row } = held;
  if (identity === undefined || held.errors.length > 0) return undefined;
  const records = identities.findWithEqualMarks(identity);
  if (records.length === 0 || !claims.isAlone(held)) return undefined;
  const hasOtherNumber =
    identity.corporateNumber !== undefined &&
    records.some(({ id }) => identities.numberOf(id) !== undefined);
  if (hasOtherNumber) return undefined;
  const equal = identities.findEqual(identity);
  const schemes = new Set(rowKeys(row).map(({ scheme }) => scheme));
  const isOthers = (id: NodeId) =>
    records.some((one) => one.id === id && one.externalIds.some((has) => schemes.has(has.scheme)));
  const free = equal.filter(({ id }) => !isOthers(id));
  const [only, ...others] = new Set(free.map(({ id }) => id));
  if (only === undefined || others.length > 0) return undefined;
  const addition = identity.corporateNumber === undefined ? 'id' : 'corporateNumber';
  return { id: only, addition };
}

function numberOf({ values }: Pick<TypedRow, 'values'>): string | undefined {
  const number = values.get('corporate_number');
  return typeof number === 'string' ? number : undefined;
}
