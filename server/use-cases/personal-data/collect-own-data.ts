import { eventBy } from '../../../access/accounts/changes.ts';
import { type OwnRecord, ownRecords } from '../../../access/personal-data/own-records.ts';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import type { Writer } from '../writing/writer.ts';
import { type PersonalRecord, withRelationships } from './collect-personal-data.ts';

/** Data kept about the viewer, as far as a sign-in alone shows that it is theirs. */
export interface OwnData {
  /** RFC 3339. */
  readonly madeAt: string;
  /** Record of the person that the operator linked to the account, with visible relationships. */
  readonly records: readonly PersonalRecord[];
  /** Account and the records that belong to it. */
  readonly access: readonly OwnRecord[];
}

/**
 * Collects the viewer's own data and notes in the audit log that it was given. Records found by an
 * address alone are left out, since nobody checked that the address is theirs. Errors: those of the
 * stores.
 */
export async function collectOwnData({
  viewer,
  scope,
  engine,
  requestId,
}: Writer): Promise<OwnData> {
  const store = await engine.access();
  const account = await store.find('account', viewer.accountId);
  const personId = account?.record.personId;
  const found =
    personId === undefined ? [] : await engine.reader.getNodes([personId], OPERATOR_SCOPE);
  const records: PersonalRecord[] = [];
  for (const record of found) {
    if (record !== undefined) records.push(await withRelationships(record, engine.reader, scope));
  }
  const access = await ownRecords(viewer.accountId, store);
  const now = engine.now();
  const { accountId } = viewer;
  await store.commit(
    [],
    [eventBy(accountId, 'PERSONAL_DATA_GIVEN', accountId, [], requestId, now)],
  );
  return { madeAt: now.toISOString(), records, access };
}
