import type { KnownRecords } from './answering-records.ts';
import { NOBODY } from './record-table.ts';

/**
 * Returns the records without the claims that have expired by a day (YYYY-MM-DD): these speak for
 * nobody. Valid as long as one question runs.
 */
export function claimsInForce(records: KnownRecords, today: string): KnownRecords {
  const expired = expiredClaims(records, today);
  if (expired.size === 0) return records;
  let sole: Int32Array | undefined;
  return {
    idOf: (record) => records.idOf(record),
    holder: (answer) => records.holder(answer),
    document: (record) => records.document(record),
    holdersOf: (record) => (expired.has(record) ? [] : records.holdersOf(record)),
    soleHolders: () => {
      sole ??= withoutExpired(records.soleHolders(), expired);
      return sole;
    },
    soleMachines: () => records.soleMachines(),
    recordsOf: (answer) => records.recordsOf(answer).filter((record) => !expired.has(record)),
    verifiedLevel: (record) => records.verifiedLevel(record),
    partyOf: (answer) => records.partyOf(answer),
    ownerOf: (record) => records.ownerOf(record),
    occasionSize: (record, holders) => records.occasionSize(record, holders),
    expiringClaims: () => records.expiringClaims(),
  };
}

/** Returns the claims that have expired by a day (YYYY-MM-DD) and that no evidence verifies. */
export function expiredClaims(
  records: Pick<KnownRecords, 'expiringClaims' | 'verifiedLevel'>,
  today: string,
): ReadonlySet<number> {
  const expired = new Set<number>();
  for (const [record, expiresOn] of records.expiringClaims()) {
    if (expiresOn <= today && records.verifiedLevel(record) === 'DECLARED') expired.add(record);
  }
  return expired;
}

function withoutExpired(sole: Int32Array, expired: ReadonlySet<number>): Int32Array {
  const left = sole.slice();
  for (const record of expired) left[record] = NOBODY;
  return left;
}
