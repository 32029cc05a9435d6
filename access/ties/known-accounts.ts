import type { Account } from '../records/access-records.ts';
import type { Viewer } from '../records/viewer.ts';
import {
  listAcquaintances,
  type OwnAcquaintance,
  type TieParts,
  wordsAbout,
} from './acquaintances.ts';

/** Acquaintance of the viewer with the account of the person. */
export interface KnownAccount extends OwnAcquaintance {
  /**
   * Undefined if the other side does not say that it knows the viewer, so that entering an address
   * does not show whether somebody has an account with it; or if the account is disabled.
   */
  readonly account: Account | undefined;
}

/** Returns all acquaintances of the viewer by name. Error: STORE_UNAVAILABLE. */
export async function listKnownAccounts(
  { accountId, emailAddress }: Pick<Viewer, 'accountId' | 'emailAddress'>,
  { store }: Pick<TieParts, 'store'>,
): Promise<KnownAccount[]> {
  const own = await listAcquaintances(accountId, { store });
  if (own.length === 0) return [];
  const words = (await wordsAbout(emailAddress, store)).filter(({ record }) => !record.isDenied);
  const accounts = await Promise.all(
    words.map(({ record }) => store.find('account', record.accountId)),
  );
  const byAddress = new Map(
    accounts.flatMap((found) =>
      found ? [[found.record.emailAddress, found.record] as const] : [],
    ),
  );
  return own.map((record) => {
    const account = byAddress.get(record.emailAddress);
    const isConfirmed = account !== undefined;
    return { record, isConfirmed, account: account?.isDisabled ? undefined : account };
  });
}
