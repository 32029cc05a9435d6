import type { Account, KeyScope } from './access-records.ts';
import type { Role } from './roles.ts';

/** Person who is signed in, as of this request: plain data that may be passed to any thread. */
export interface Viewer {
  readonly accountId: string;
  readonly emailAddress: string;
  readonly displayName: string;
  readonly role: Role;
  /** Ids of the organisations that the account belongs to. */
  readonly organizations: readonly string[];
  /** Ids of the groups that it belongs to, or that a coordinator looks after. */
  readonly groups: readonly string[];
  /** Rights of the key that was sent; undefined if a person has signed in. */
  readonly keyScopes?: readonly KeyScope[];
}

/** Returns the account as a viewer. */
export function viewerFrom(account: Account): Viewer {
  const { id: accountId, emailAddress, displayName, role, organizations, groups } = account;
  return { accountId, emailAddress, displayName, role, organizations, groups };
}
