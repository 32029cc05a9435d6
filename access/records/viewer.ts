import type { Account, KeyScope } from './access-records.ts';
import type { Role } from './roles.ts';

/** Somebody who is signed in, as of this request: plain data that any thread may be handed. */
export interface Viewer {
  readonly accountId: string;
  readonly emailAddress: string;
  readonly displayName: string;
  readonly role: Role;
  /** Ids of the organisations that the account belongs to. */
  readonly organizations: readonly string[];
  /** Ids of the groups that it belongs to, or that a coordinator looks after. */
  readonly groups: readonly string[];
  /** What the key may do that was sent; undefined where a person has signed in. */
  readonly keyScopes?: readonly KeyScope[];
}

/** The account as somebody who is signed in. */
export function viewerFrom(account: Account): Viewer {
  const { id: accountId, emailAddress, displayName, role, organizations, groups } = account;
  return { accountId, emailAddress, displayName, role, organizations, groups };
}
