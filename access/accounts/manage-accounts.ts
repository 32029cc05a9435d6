import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { AccessStore, StoredAccess } from '../access-store.ts';
import { listAll } from '../list-all.ts';
import { requireAction } from '../policy/actions.ts';
import type { Account } from '../records/access-records.ts';
import { type AccessParts, type Actor, actorName, type RequestId } from './access-parts.ts';
import { foldEmailAddress, readDisplayName, readEmailAddress } from './account-fields.ts';
import { allSessionsEnded, eventBy, untilMade } from './changes.ts';

/** Returns every account, by address. */
export async function listAccounts(store: AccessStore): Promise<Account[]> {
  const accounts = (await listAll('account', store)).map(({ record }) => record);
  return accounts.sort((a, b) => (a.emailAddress < b.emailAddress ? -1 : 1));
}

/** Returns the account of an address. Error: BAD_USER_INPUT (accountNotFound). */
export async function getAccount(
  emailAddress: string,
  store: AccessStore,
): Promise<StoredAccess<'account'>> {
  const value = foldEmailAddress(emailAddress);
  const found = await store.findByHandle('account', value);
  if (found !== undefined) return found;
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'accountNotFound', parameters: { value } });
}

/**
 * Disables an account or enables it again. Once disabled, its sessions end at once and its keys are
 * refused. Errors: those of the action; BAD_USER_INPUT (accountNotFound).
 */
export async function setDisabled(
  emailAddress: string,
  isDisabled: boolean,
  actor: Actor,
  requestId: RequestId,
  { store, now }: AccessParts,
): Promise<void> {
  requireAction(actor, 'MANAGE_ACCOUNTS');
  const action = isDisabled ? 'ACCOUNT_DISABLED' : 'ACCOUNT_ENABLED';
  await untilMade(async () => {
    const { record, version } = await getAccount(emailAddress, store);
    if (record.isDisabled === isDisabled) return true;
    const put = { ...record, isDisabled };
    const ended = isDisabled ? await allSessionsEnded(record.id, store) : [];
    return store.commit(
      [{ kind: 'account', put, expectedVersion: version }, ...ended],
      [eventBy(actorName(actor), action, record.id, ['isDisabled'], requestId, now())],
    );
  });
}

/**
 * Links an account to the record of its person, so a search for that person reaches it. Errors:
 * those of the action; BAD_USER_INPUT (accountNotFound).
 */
export async function linkPerson(
  emailAddress: string,
  personId: string,
  actor: Actor,
  requestId: RequestId,
  { store, now }: Pick<AccessParts, 'store' | 'now'>,
): Promise<void> {
  requireAction(actor, 'MANAGE_ACCOUNTS');
  await untilMade(async () => {
    const { record, version } = await getAccount(emailAddress, store);
    return store.commit(
      [{ kind: 'account', put: { ...record, personId }, expectedVersion: version }],
      [eventBy(actorName(actor), 'PERSON_LINKED', record.id, ['personId'], requestId, now())],
    );
  });
}

/** Correction of an account; a missing field stays. */
export interface AccountCorrection {
  readonly displayName?: string | undefined;
  readonly emailAddress?: string | undefined;
}

/**
 * Corrects the name or the address of an account; sessions and keys stay. Errors: those of the
 * action; BAD_USER_INPUT (accountNotFound, displayNameMalformed, emailAddressMalformed), CONFLICT
 * (emailAddressTaken).
 */
export async function correctAccount(
  emailAddress: string,
  correction: AccountCorrection,
  actor: Actor,
  requestId: RequestId,
  { store, now }: AccessParts,
): Promise<void> {
  requireAction(actor, 'MANAGE_ACCOUNTS');
  const { displayName, emailAddress: address } = correction;
  const changed = {
    ...(displayName !== undefined && { displayName: readDisplayName(displayName) }),
    ...(address !== undefined && { emailAddress: readEmailAddress(address) }),
  };
  await untilMade(async () => {
    const { record, version } = await getAccount(emailAddress, store);
    const { emailAddress: value } = changed;
    const holder = value === undefined ? undefined : await store.findByHandle('account', value);
    if (value !== undefined && holder !== undefined && holder.record.id !== record.id) {
      throw new CatalyzerError('CONFLICT', { key: 'emailAddressTaken', parameters: { value } });
    }
    return store.commit(
      [{ kind: 'account', put: { ...record, ...changed }, expectedVersion: version }],
      [
        eventBy(
          ...([actorName(actor), 'PERSON_CORRECTED', record.id] as const),
          ...([Object.keys(changed), requestId, now()] as const),
        ),
      ],
    );
  });
}
