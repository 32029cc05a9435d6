import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { AccessChange, AccessStore, StoredAccess } from '../access-store.ts';
import { type AuditEvent, NOBODY } from '../records/audit-entry.ts';
import type { AccessParts, RequestId } from './access-parts.ts';
import { foldEmailAddress, readDisplayName, readEmailAddress } from './account-fields.ts';
import { allSessionsEnded, eventBy, untilMade } from './changes.ts';
import { accountBy, findInvitation } from './links.ts';
import { noPasswordHash } from './passwords.ts';
import { identityId } from './secrets.ts';
import { beginSession, endedSessions } from './sessions.ts';

/** Person who signed in at a provider, by its verified answer. */
export interface ProviderIdentity {
  readonly issuer: string;
  /** Identifies the person at the issuer for good, unlike an address. */
  readonly subject: string;
  /** Present only if the provider vouches that it is theirs. */
  readonly verifiedAddress: string | undefined;
  readonly displayName: string | undefined;
}

interface Admission {
  readonly accountId: string;
  readonly changes: readonly AccessChange[];
  readonly events: readonly AuditEvent[];
}

/**
 * Begins a session for the person that a provider names, and returns its secret. A person who comes
 * for the first time is admitted by a verified address alone: to the account of that address, whose
 * password and sessions end (the person who set them never showed that the address was theirs), or
 * by an invitation for it, which is used up. An account has one identity at an issuer. Errors:
 * UNAUTHENTICATED (providerAddressUnverified; providerNotInvited, also for a disabled account).
 */
export async function signInByProvider(
  identity: ProviderIdentity,
  presented: string | undefined,
  requestId: RequestId,
  parts: AccessParts,
): Promise<string> {
  const { store, now } = parts;
  let secret: string | undefined;
  await untilMade(async () => {
    const known = await store.find('identity', identityId(identity.issuer, identity.subject));
    const admission = known
      ? await admitKnown(known.record.accountId, store)
      : await admitNew(identity, requestId, parts);
    if (!('accountId' in admission)) {
      const { subject, key } = admission;
      await store.commit([], [eventBy(NOBODY, 'SIGN_IN_REFUSED', subject, [], requestId, now())]);
      throw new CatalyzerError('UNAUTHENTICATED', { key, parameters: {} });
    }
    const { accountId, changes, events } = admission;
    const begun = beginSession(accountId, parts);
    const ended = await endedSessions(accountId, presented, parts);
    const signedIn = eventBy(accountId, 'SIGNED_IN', accountId, [], requestId, now());
    if (!(await store.commit([...changes, ...ended, begun.change], [...events, signedIn]))) {
      return false;
    }
    secret = begun.secret;
    return true;
  });
  if (secret === undefined) throw new Error('A session began without a secret.');
  return secret;
}

interface Refusal {
  readonly key: 'providerNotInvited' | 'providerAddressUnverified';
  /** Id of the account that would have been admitted. */
  readonly subject: string | null;
}

async function admitKnown(accountId: string, store: AccessStore): Promise<Admission | Refusal> {
  const account = await store.find('account', accountId);
  if (account === undefined || account.record.isDisabled) {
    return { key: 'providerNotInvited', subject: accountId };
  }
  const keep = { kind: 'account', keep: accountId, expectedVersion: account.version } as const;
  return { accountId, changes: [keep], events: [] };
}

async function admitNew(
  identity: ProviderIdentity,
  requestId: RequestId,
  parts: AccessParts,
): Promise<Admission | Refusal> {
  const { store } = parts;
  if (identity.verifiedAddress === undefined) {
    return { key: 'providerAddressUnverified', subject: null };
  }
  const address = foldEmailAddress(identity.verifiedAddress);
  const account = await store.findByHandle('account', address);
  if (account !== undefined) return admitToAccount(account, identity, requestId, parts);
  const invitation = await findInvitation(address, parts);
  if (invitation === undefined) return { key: 'providerNotInvited', subject: null };
  const given = {
    address: readEmailAddress(address),
    name: nameOf(identity, address),
    passwordHash: noPasswordHash(parts.passwordCost),
  };
  const made = accountBy(invitation, given, requestId, parts);
  const linked = linkTo(made.account.id, identity, requestId, parts);
  return {
    accountId: made.account.id,
    changes: [...made.changes, linked.change],
    events: [made.event, linked.event],
  };
}

async function admitToAccount(
  { record, version }: StoredAccess<'account'>,
  identity: ProviderIdentity,
  requestId: RequestId,
  parts: AccessParts,
): Promise<Admission | Refusal> {
  const { store, passwordCost } = parts;
  const identities = await store.listOwned('identity', record.id);
  // An address that was given to another person does not hand on the account.
  if (record.isDisabled || identities.some((one) => one.record.issuer === identity.issuer)) {
    return { key: 'providerNotInvited', subject: record.id };
  }
  const put = { ...record, passwordHash: noPasswordHash(passwordCost) };
  const linked = linkTo(record.id, identity, requestId, parts);
  return {
    accountId: record.id,
    changes: [
      { kind: 'account', put, expectedVersion: version },
      ...(await allSessionsEnded(record.id, store)),
      linked.change,
    ],
    events: [linked.event],
  };
}

function linkTo(
  accountId: string,
  { issuer, subject }: ProviderIdentity,
  requestId: RequestId,
  { now }: AccessParts,
): { readonly change: AccessChange; readonly event: AuditEvent } {
  const id = identityId(issuer, subject);
  const put = { id, accountId, issuer, subject, createdAt: now().toISOString() };
  return {
    change: { kind: 'identity', put, expectedVersion: 0 },
    event: eventBy(
      accountId,
      'IDENTITY_LINKED',
      accountId,
      ['issuer', 'subject'],
      requestId,
      now(),
    ),
  };
}

/**
 * Returns a valid name. A malformed one is not a reason to refuse a person: the address identifies
 * them.
 */
function nameOf({ displayName }: ProviderIdentity, address: string): string {
  try {
    return readDisplayName(displayName ?? '');
  } catch {
    return readDisplayName(address.slice(0, address.indexOf('@')));
  }
}
