import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { AccessStore, StoredAccess } from '../access-store.ts';
import { requireAction } from '../policy/actions.ts';
import type { Account } from '../records/access-records.ts';
import { type AccessParts, type Actor, actorName, type RequestId } from './access-parts.ts';
import { foldEmailAddress } from './account-fields.ts';
import { allSessionsEnded, eventBy, untilMade } from './changes.ts';

/** Every account, by its address. */
export async function listAccounts(store: AccessStore): Promise<Account[]> {
  const accounts: Account[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.list('account', after);
    accounts.push(...page.map(({ record }) => record));
    after = page.at(-1)?.record.id;
    if (after === undefined) break;
  }
  return accounts.sort((a, b) => (a.emailAddress < b.emailAddress ? -1 : 1));
}

/** The account of an address. Error: BAD_USER_INPUT (accountNotFound). */
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
 * Closes an account or opens it again. Closed, its sessions end at once, and its keys are refused.
 * Errors: those of the action; BAD_USER_INPUT (accountNotFound).
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
    return store.commit(
      [
        { kind: 'account', put, expectedVersion: version },
        ...(await allSessionsEnded(record.id, store)),
      ],
      [eventBy(actorName(actor), action, record.id, ['isDisabled'], requestId, now())],
    );
  });
}
