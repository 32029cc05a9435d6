import type { NodeId } from '../../model/nodes.ts';
import { findCatalyzerId, isCatalyzerKey } from '../columns/catalyzer-ids.ts';
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

/** Whether the row is known by an id or a corporate number instead of by its name. */
export function isKeyed(row: Pick<TypedRow, 'hasId' | 'values'>): boolean {
  return row.hasId || numberOf(row) !== undefined;
}

/**
 * Finds the record that has the id or the corporate number of a row; undefined where none has
 * either. An id of one body in a row with the number of another sets the row aside.
 */
export function findByKey(held: HeldRow, known: Known): RecordRow | undefined {
  const { row, label } = held;
  const { lookup, identities } = known;
  if (row.hasId && row.key === undefined) return { ...held, id: undefined };
  const number = numberOf(row);
  const byNumber = number === undefined ? undefined : identities.findByNumber(number);
  const key = row.key && { label, ...row.key };
  const isOwn = key !== undefined && isCatalyzerKey(key);
  const byKey = key && (lookup.findByKey(key) ?? (isOwn ? findCatalyzerId(key) : undefined));
  if (isOwn && byKey === undefined) return refused(held, 'id', key.value, 'importNotAnOwnId');
  if (number !== undefined && byKey !== undefined) {
    const stated = isOwn ? undefined : identities.numberOf(byKey);
    const isOther = byNumber !== undefined && byNumber !== byKey;
    if (isOther || (stated !== undefined && stated !== number)) {
      const parameters = { number, id: byKey, other: byNumber ?? stated ?? '' };
      return refused(held, 'id', key?.value ?? '', 'importIdOfOtherBody', parameters);
    }
  }
  const id = byNumber ?? byKey;
  return id === undefined ? undefined : identified(held, id, known);
}

/**
 * The record of a row whose id and number no record has: the one of its name that has none, where
 * nothing else could be meant, else a new one.
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
  if (identity === undefined || held.errors.length > 0 || !claims.isAlone(held)) return undefined;
  const records = identities.findWithEqualMarks(identity);
  const hasOtherNumber =
    identity.corporateNumber !== undefined &&
    records.some(({ id }) => identities.numberOf(id) !== undefined);
  if (hasOtherNumber) return undefined;
  const equal = identities.findEqual(identity);
  const scheme = row.key?.scheme;
  const free = equal.filter(
    ({ id }) => !records.some((one) => one.id === id && hasIdOf(one.externalIds, scheme)),
  );
  const [only, ...others] = new Set(free.map(({ id }) => id));
  if (only === undefined || others.length > 0) return undefined;
  const addition = identity.corporateNumber === undefined ? 'id' : 'corporateNumber';
  return { id: only, addition };
}

function hasIdOf(
  externalIds: readonly { readonly scheme: string }[],
  scheme: string | undefined,
): boolean {
  return scheme !== undefined && externalIds.some((one) => one.scheme === scheme);
}

function numberOf({ values }: Pick<TypedRow, 'values'>): string | undefined {
  const number = values.get('corporate_number');
  return typeof number === 'string' ? number : undefined;
}
