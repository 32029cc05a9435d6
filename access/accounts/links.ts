import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { DAY_MS } from '../../language/days.ts';
import type { AccessChange, AccessStore, StoredAccess } from '../access-store.ts';
import { listAll } from '../list-all.ts';
import { requireAction } from '../policy/actions.ts';
import type { AccessRecord, Account, LinkPurpose } from '../records/access-records.ts';
import type { AuditEvent } from '../records/audit-entry.ts';
import type { Role } from '../records/roles.ts';
import { type AccessParts, type Actor, actorName, type RequestId } from './access-parts.ts';
import { readDisplayName, readEmailAddress } from './account-fields.ts';
import { allSessionsEnded, eventBy, untilMade } from './changes.ts';
import { getAccount } from './manage-accounts.ts';
import { hashPassword } from './passwords.ts';
import { newAccountId, newToken, tokenId } from './secrets.ts';
import { beginSession } from './sessions.ts';

/** Validity of a link. */
const VALID_MS: Readonly<Record<LinkPurpose, number>> = {
  FIRST_ADMINISTRATOR: DAY_MS,
  INVITATION: 7 * DAY_MS,
  PASSWORD_RESET: DAY_MS,
};

/** New link: its secret, returned only once, and its end. */
export interface NewLink {
  readonly token: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** Address, role and memberships of an invited account. */
export interface Invitation {
  /** Address of the account; missing: the holder of the link enters one. */
  readonly emailAddress?: string | undefined;
  readonly role: Role;
  /** Ids, which the caller has found. */
  readonly organizations: readonly string[];
  readonly groups: readonly string[];
}

/** Contents of a link for its holder. */
export interface OpenedLink {
  readonly purpose: LinkPurpose;
  /** Address of the account; undefined if the holder has to enter it. */
  readonly emailAddress: string | undefined;
  readonly role: Role;
}

/** Entries of the holder of a link. */
export interface Acceptance {
  readonly token: string;
  readonly emailAddress?: string | undefined;
  readonly displayName?: string | undefined;
  readonly password: string;
}

/** Place where a link was opened. */
export interface Place {
  /** True if the request came from this machine, to a name of this machine. */
  readonly isThisMachine: boolean;
}

/**
 * Makes the link by which the first administrator makes an account, and replaces every earlier one;
 * undefined if there is an account.
 */
export async function makeFirstLink(parts: AccessParts): Promise<NewLink | undefined> {
  if (await hasAccounts(parts.store)) return undefined;
  const earlier = (await listAll('link', parts.store)).filter(
    ({ record }) => record.purpose === 'FIRST_ADMINISTRATOR',
  );
  const link = { purpose: 'FIRST_ADMINISTRATOR', role: 'ADMINISTRATOR' } as const;
  return makeLink({ ...link, organizations: [], groups: [] }, 'operator', null, parts, earlier);
}

/**
 * Makes a link by which an invited person makes an account. Errors: those of the action; CONFLICT
 * (emailAddressTaken).
 */
export async function invite(
  { emailAddress, ...invitation }: Invitation,
  actor: Actor,
  requestId: RequestId,
  parts: AccessParts,
): Promise<NewLink> {
  requireAction(actor, 'MANAGE_ACCOUNTS');
  const address = emailAddress === undefined ? undefined : readEmailAddress(emailAddress);
  if (address !== undefined && (await parts.store.findByHandle('account', address))) {
    throw addressTaken(address);
  }
  const named = address === undefined ? {} : { emailAddress: address };
  return makeLink({ purpose: 'INVITATION', ...invitation, ...named }, actor, requestId, parts);
}

/**
 * Makes a link by which the owner of an account sets a new password; until then the old one is
 * valid. Errors: those of the action; BAD_USER_INPUT (accountNotFound).
 */
export async function resetPassword(
  emailAddress: string,
  actor: Actor,
  requestId: RequestId,
  parts: AccessParts,
): Promise<NewLink> {
  requireAction(actor, 'MANAGE_ACCOUNTS');
  const { record } = await getAccount(emailAddress, parts.store);
  const { id: accountId, role, organizations, groups } = record;
  const link = { purpose: 'PASSWORD_RESET', accountId, role, organizations, groups } as const;
  return makeLink({ ...link, emailAddress: record.emailAddress }, actor, requestId, parts);
}

/**
 * Returns the contents of a link. Errors: BAD_USER_INPUT (linkInvalid), FORBIDDEN (linkOnlyHere).
 */
export async function openLink(
  token: string,
  place: Place,
  parts: AccessParts,
): Promise<OpenedLink> {
  const { record } = await getLink(token, place, parts);
  const { purpose, emailAddress, role } = record;
  return { purpose, emailAddress, role };
}

/**
 * Uses up a link: makes the account, or sets its password and ends its sessions. Returns the secret
 * of a session that begins. Errors: those of {@link openLink}; BAD_USER_INPUT if a field is wrong,
 * CONFLICT (emailAddressTaken); the link can then be used again.
 */
export async function acceptLink(
  { token, emailAddress, displayName, password }: Acceptance,
  place: Place,
  requestId: RequestId,
  parts: AccessParts,
): Promise<string> {
  const link = await getLink(token, place, parts);
  const { purpose, accountId } = link.record;
  if (purpose === 'PASSWORD_RESET') {
    const passwordHash = await hashPassword(password, parts);
    return setPassword(link, accountId ?? '', passwordHash, requestId, parts);
  }
  const address = link.record.emailAddress ?? readEmailAddress(emailAddress ?? '');
  const name = readDisplayName(displayName ?? '');
  const passwordHash = await hashPassword(password, parts);
  return makeAccount(link, { address, name, passwordHash }, requestId, parts);
}

async function makeAccount(
  link: StoredAccess<'link'>,
  given: NewAccount,
  requestId: RequestId,
  parts: AccessParts,
): Promise<string> {
  const { store } = parts;
  const { account, changes, event } = accountBy(link, given, requestId, parts);
  const begun = beginSession(account.id, parts);
  if (await store.commit([...changes, begun.change], [event])) return begun.secret;
  if (await store.findByHandle('account', given.address)) throw addressTaken(given.address);
  throw linkInvalid();
}

/** Entries of an invited person; the address is folded. */
export interface NewAccount {
  readonly address: string;
  readonly name: string;
  readonly passwordHash: string;
}

/** Returns the account that an invitation becomes, and the changes that use the invitation up. */
export function accountBy(
  link: StoredAccess<'link'>,
  { address: emailAddress, name: displayName, passwordHash }: NewAccount,
  requestId: RequestId,
  { now, randomBytes }: Pick<AccessParts, 'now' | 'randomBytes'>,
): {
  readonly account: Account;
  readonly changes: readonly AccessChange[];
  readonly event: AuditEvent;
} {
  const { role, organizations, groups } = link.record;
  const id = newAccountId(randomBytes);
  const fields = { emailAddress, displayName, role, organizations, groups, passwordHash };
  const account = { id, ...fields, isDisabled: false, createdAt: now().toISOString() };
  const names = Object.keys(account).filter((name) => name !== 'id');
  return {
    account,
    changes: [used(link), { kind: 'account', put: account, expectedVersion: 0 }],
    event: eventBy(id, 'ACCOUNT_CREATED', id, names, requestId, now()),
  };
}

/** Returns the latest invitation for a folded address that is still valid. */
export async function findInvitation(
  address: string,
  { store, now }: Pick<AccessParts, 'store' | 'now'>,
): Promise<StoredAccess<'link'> | undefined> {
  const open = (await listAll('link', store)).filter(
    ({ record }) =>
      record.purpose === 'INVITATION' && record.emailAddress === address && isValid(record, now()),
  );
  return open.sort((a, b) => (a.record.createdAt < b.record.createdAt ? 1 : -1))[0];
}

async function setPassword(
  link: StoredAccess<'link'>,
  accountId: string,
  passwordHash: string,
  requestId: RequestId,
  parts: AccessParts,
): Promise<string> {
  const { store, now } = parts;
  const begun = beginSession(accountId, parts);
  await untilMade(async () => {
    const account = await store.find('account', accountId);
    const unused = await store.find('link', link.record.id);
    if (account === undefined || account.record.isDisabled || unused === undefined) {
      throw linkInvalid();
    }
    const put = { ...account.record, passwordHash };
    return store.commit(
      [
        used(unused),
        { kind: 'account', put, expectedVersion: account.version },
        ...(await allSessionsEnded(accountId, store)),
        begun.change,
      ],
      [eventBy(accountId, 'PASSWORD_CHANGED', accountId, ['passwordHash'], requestId, now())],
    );
  });
  return begun.secret;
}

async function makeLink(
  link: Omit<AccessRecord<'link'>, 'id' | 'createdAt' | 'expiresAt'>,
  actor: Actor,
  requestId: RequestId,
  parts: AccessParts,
  replaced: readonly StoredAccess<'link'>[] = [],
): Promise<NewLink> {
  const { store, now, randomBytes } = parts;
  const { text, id } = newToken(randomBytes);
  const made = now();
  const expiresAt = new Date(made.getTime() + VALID_MS[link.purpose]).toISOString();
  const put = { ...link, id, createdAt: made.toISOString(), expiresAt };
  const fields = Object.keys(link);
  const change: AccessChange = { kind: 'link', put, expectedVersion: 0 };
  await untilMade(async () => {
    const over = (await listAll('link', store)).filter(({ record }) => !isValid(record, made));
    const gone = new Map([...over, ...replaced].map((one) => [one.record.id, one]));
    return store.commit(
      [change, ...[...gone.values()].map(used)],
      [eventBy(actorName(actor), 'LINK_CREATED', link.accountId ?? null, fields, requestId, made)],
    );
  });
  return { token: text, expiresAt };
}

async function getLink(
  token: string,
  { isThisMachine }: Place,
  { store, now }: AccessParts,
): Promise<StoredAccess<'link'>> {
  const id = tokenId(token);
  const found = id === undefined ? undefined : await store.find('link', id);
  if (found === undefined || !isValid(found.record, now())) throw linkInvalid();
  if (found.record.purpose !== 'FIRST_ADMINISTRATOR') return found;
  if (!isThisMachine) {
    throw new CatalyzerError('FORBIDDEN', { key: 'linkOnlyHere', parameters: {} });
  }
  if (await hasAccounts(store)) throw linkInvalid();
  return found;
}

function isValid({ expiresAt }: AccessRecord<'link'>, now: Date): boolean {
  return now.getTime() < Date.parse(expiresAt);
}

/** Returns true if there is an account, disabled ones included. */
export async function hasAccounts(store: AccessStore): Promise<boolean> {
  return (await store.list('account')).length > 0;
}

function used({ record, version }: StoredAccess<'link'>): AccessChange {
  return { kind: 'link', remove: record.id, expectedVersion: version };
}

function linkInvalid(): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', { key: 'linkInvalid', parameters: {} });
}

function addressTaken(value: string): CatalyzerError {
  return new CatalyzerError('CONFLICT', { key: 'emailAddressTaken', parameters: { value } });
}
