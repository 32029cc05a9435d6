import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { AccessChange, AccessStore, StoredAccess } from '../access-store.ts';
import { requireAction } from '../policy/actions.ts';
import type { AccessRecord, LinkPurpose } from '../records/access-records.ts';
import type { Role } from '../records/roles.ts';
import { type AccessParts, type Actor, actorName, type RequestId } from './access-parts.ts';
import { readDisplayName, readEmailAddress } from './account-fields.ts';
import { allSessionsEnded, eventBy, untilMade } from './changes.ts';
import { getAccount } from './manage-accounts.ts';
import { hashPassword } from './passwords.ts';
import { newAccountId, newToken, tokenId } from './secrets.ts';
import { beginSession } from './sessions.ts';

const HOUR_MS = 3_600_000;
/** How long a link may be used. */
const VALID_MS: Readonly<Record<LinkPurpose, number>> = {
  FIRST_ADMINISTRATOR: 24 * HOUR_MS,
  INVITATION: 7 * 24 * HOUR_MS,
  PASSWORD_RESET: 24 * HOUR_MS,
};

/** A link that was made: its secret, told once, and when it ends. */
export interface NewLink {
  readonly token: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** Who is invited, as what. */
export interface Invitation {
  /** The address that the account gets; missing: whoever has the link says one. */
  readonly emailAddress?: string | undefined;
  readonly role: Role;
  /** Ids, which the caller has found. */
  readonly organizations: readonly string[];
  readonly groups: readonly string[];
}

/** What a link asks of whoever opens it. */
export interface OpenedLink {
  readonly purpose: LinkPurpose;
  /** The address of the account; undefined where it is to be said. */
  readonly emailAddress: string | undefined;
  readonly role: Role;
}

/** What somebody with a link fills in. */
export interface Acceptance {
  readonly token: string;
  readonly emailAddress?: string | undefined;
  readonly displayName?: string | undefined;
  readonly password: string;
}

/** Where a link was opened. */
export interface Place {
  /** Whether the request came from this machine, to a name of this machine. */
  readonly isThisMachine: boolean;
}

/**
 * The link by which the first administrator makes an account, in the place of every one made
 * before; undefined where there is an account.
 */
export async function makeFirstLink(parts: AccessParts): Promise<NewLink | undefined> {
  if (await hasAccounts(parts.store)) return undefined;
  const earlier = (await allLinks(parts.store)).filter(
    ({ record }) => record.purpose === 'FIRST_ADMINISTRATOR',
  );
  const link = { purpose: 'FIRST_ADMINISTRATOR', role: 'ADMINISTRATOR' } as const;
  return makeLink({ ...link, organizations: [], groups: [] }, 'operator', null, parts, earlier);
}

/** A link by which somebody makes an account. Errors: those of the action; CONFLICT (emailAddressTaken). */
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
 * A link by which the owner of an account sets a new password; until then the old one holds.
 * Errors: those of the action; BAD_USER_INPUT (accountNotFound).
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

/** What a link asks for. Errors: BAD_USER_INPUT (linkInvalid), FORBIDDEN (linkOnlyHere). */
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
 * Uses up a link: makes the account, or sets its password and ends its sessions. Gives the secret
 * of a session that begins. Errors: those of {@link openLink}; BAD_USER_INPUT where a field is
 * wrong, CONFLICT (emailAddressTaken); the link can be used again then.
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
  given: { readonly address: string; readonly name: string; readonly passwordHash: string },
  requestId: RequestId,
  parts: AccessParts,
): Promise<string> {
  const { store, now, randomBytes } = parts;
  const { role, organizations, groups } = link.record;
  const account = {
    id: newAccountId(randomBytes),
    emailAddress: given.address,
    displayName: given.name,
    role,
    organizations,
    groups,
    passwordHash: given.passwordHash,
    isDisabled: false,
    createdAt: now().toISOString(),
  };
  const begun = beginSession(account.id, parts);
  const fields = Object.keys(account).filter((name) => name !== 'id');
  const made = await store.commit(
    [used(link), { kind: 'account', put: account, expectedVersion: 0 }, begun.change],
    [eventBy(account.id, 'ACCOUNT_CREATED', account.id, fields, requestId, now())],
  );
  if (made) return begun.secret;
  if (await store.findByHandle('account', given.address)) throw addressTaken(given.address);
  throw linkInvalid();
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
    const over = (await allLinks(store)).filter(({ record }) => !isValid(record, made));
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

/** Whether anybody has an account, disabled ones counted. */
export async function hasAccounts(store: AccessStore): Promise<boolean> {
  return (await store.list('account')).length > 0;
}

async function allLinks(store: AccessStore): Promise<readonly StoredAccess<'link'>[]> {
  const links: StoredAccess<'link'>[] = [];
  for (;;) {
    const page = await store.list('link', links.at(-1)?.record.id);
    if (page.length === 0) return links;
    links.push(...page);
  }
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
