import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { DAY_MS } from '../../language/days.ts';
import type { AccessChange, StoredAccess } from '../access-store.ts';
import type { AccessRecord } from '../records/access-records.ts';
import { NOBODY } from '../records/audit-entry.ts';
import { type Viewer, viewerFrom } from '../records/viewer.ts';
import type { AccessParts, RequestId } from './access-parts.ts';
import { foldEmailAddress } from './account-fields.ts';
import { allSessionsEnded, eventBy, untilMade } from './changes.ts';
import { findKeyViewer } from './keys.ts';
import { isPassword, noPasswordHash } from './passwords.ts';
import { newToken, tokenId } from './secrets.ts';

const MINUTE_MS = 60_000;
/** Time without use after which a session has ended. */
const IDLE_MS = 8 * 60 * MINUTE_MS;
/** Time after which a session has ended, however much it is used. */
const WHOLE_MS = 14 * DAY_MS;
/**
 * Minimum time between two records of its use: a session may end so much sooner than
 * {@link IDLE_MS} says.
 */
const SEEN_STEP_MS = 15 * MINUTE_MS;

/** Seconds after which a browser may delete the cookie of a session. */
export const SESSION_WHOLE_S = WHOLE_MS / 1000;

/** Credentials of the sender of a request. */
export interface Credentials {
  /** Secret of a session, from a cookie. */
  readonly session?: string | undefined;
  /** An API key. */
  readonly key?: string | undefined;
}

/** Address and password as they were entered. */
export interface SignIn {
  readonly emailAddress: string;
  readonly password: string;
}

/**
 * Returns the sender of a request, read from the store each time, so a revocation applies at once.
 * Undefined if not signed in, also if a session has ended. Error: UNAUTHENTICATED (keyInvalid) for
 * a key that is unknown, revoked or has expired: a program must not go on with fewer rights than it
 * expects.
 */
export async function viewerOf(
  { session, key }: Credentials,
  parts: AccessParts,
): Promise<Viewer | undefined> {
  if (key !== undefined) return findKeyViewer(key, parts);
  const found = await findSession(session, parts);
  if (found === undefined) return undefined;
  const account = await parts.store.find('account', found.record.accountId);
  if (account === undefined || account.record.isDisabled) return undefined;
  await noteUse(found, parts);
  return viewerFrom(account.record);
}

/**
 * Begins a session and returns its secret, never the one that was sent, which ends. Wrong password,
 * unknown address and disabled account are one error, take as long and write as much:
 * UNAUTHENTICATED (signInRefused).
 */
export async function signIn(
  { emailAddress, password }: SignIn,
  presented: string | undefined,
  requestId: RequestId,
  parts: AccessParts,
): Promise<string> {
  const { store, now, passwordCost } = parts;
  const found = await store.findByHandle('account', foldEmailAddress(emailAddress));
  const isRight = await isPassword(
    password,
    found?.record.passwordHash ?? noPasswordHash(passwordCost),
  );
  const at = now().toISOString();
  const event = { at, fields: [], requestId } as const;
  if (found !== undefined && isRight && !found.record.isDisabled) {
    const { id } = found.record;
    const begun = beginSession(id, parts);
    const changes: AccessChange[] = [
      // A password that was changed meanwhile no longer begins a session.
      { kind: 'account', keep: id, expectedVersion: found.version },
      begun.change,
      ...(await endedSessions(id, presented, parts)),
    ];
    if (await store.commit(changes, [{ ...event, actor: id, action: 'SIGNED_IN', subject: id }])) {
      return begun.secret;
    }
  }
  const subject = found?.record.id ?? null;
  await store.commit([], [{ ...event, actor: NOBODY, action: 'SIGN_IN_REFUSED', subject }]);
  throw new CatalyzerError('UNAUTHENTICATED', { key: 'signInRefused', parameters: {} });
}

/** Returns a new session of an account, and the change that stores it. */
export function beginSession(
  accountId: string,
  { now, randomBytes }: Pick<AccessParts, 'now' | 'randomBytes'>,
): { readonly secret: string; readonly change: AccessChange } {
  const { text, id } = newToken(randomBytes);
  const at = now().toISOString();
  const put = { id, accountId, createdAt: at, seenAt: at };
  return { secret: text, change: { kind: 'session', put, expectedVersion: 0 } };
}

/** Ends the session of this secret, if there is one. */
export async function signOut(
  session: string | undefined,
  requestId: RequestId,
  { store, now }: AccessParts,
): Promise<void> {
  const id = session === undefined ? undefined : tokenId(session);
  await untilMade(async () => {
    const found = id === undefined ? undefined : await store.find('session', id);
    if (found === undefined) return true;
    const { accountId } = found.record;
    const change: AccessChange = {
      kind: 'session',
      remove: found.record.id,
      expectedVersion: found.version,
    };
    return store.commit(
      [change],
      [eventBy(accountId, 'SIGNED_OUT', accountId, [], requestId, now())],
    );
  });
}

/** Ends every session of an account, including those that are just beginning. */
export async function signOutEverywhere(
  accountId: string,
  requestId: RequestId,
  { store, now }: AccessParts,
): Promise<void> {
  await untilMade(async () => {
    const account = await store.find('account', accountId);
    if (account === undefined) return true;
    return store.commit(
      [
        { kind: 'account', put: account.record, expectedVersion: account.version },
        ...(await allSessionsEnded(accountId, store)),
      ],
      [eventBy(accountId, 'SIGNED_OUT_EVERYWHERE', accountId, [], requestId, now())],
    );
  });
}

async function findSession(
  session: string | undefined,
  { store, now }: AccessParts,
): Promise<StoredAccess<'session'> | undefined> {
  const id = session === undefined ? undefined : tokenId(session);
  const found = id === undefined ? undefined : await store.find('session', id);
  return found !== undefined && isCurrent(found.record, now()) ? found : undefined;
}

function isCurrent({ seenAt, createdAt }: AccessRecord<'session'>, now: Date): boolean {
  const time = now.getTime();
  return time - Date.parse(seenAt) < IDLE_MS && time - Date.parse(createdAt) < WHOLE_MS;
}

async function noteUse(
  { record, version }: StoredAccess<'session'>,
  { store, now }: AccessParts,
): Promise<void> {
  const seen = now();
  if (seen.getTime() - Date.parse(record.seenAt) < SEEN_STEP_MS) return;
  // Another request of the same session may be first, and so may its end.
  const put = { ...record, seenAt: seen.toISOString() };
  await store.commit([{ kind: 'session', put, expectedVersion: version }], []);
}

/**
 * Returns the changes that end the session that was sent, and those of an account whose time is
 * over.
 */
export async function endedSessions(
  accountId: string,
  presented: string | undefined,
  { store, now }: AccessParts,
): Promise<AccessChange[]> {
  const own = await store.listOwned('session', accountId);
  const sent = presented === undefined ? undefined : tokenId(presented);
  const ofAnother = sent === undefined ? undefined : await store.find('session', sent);
  const all = new Map(
    [...own, ...(ofAnother === undefined ? [] : [ofAnother])].map((one) => [one.record.id, one]),
  );
  return [...all.values()]
    .filter(({ record }) => record.id === sent || !isCurrent(record, now()))
    .map(({ record, version }) => ({
      kind: 'session',
      remove: record.id,
      expectedVersion: version,
    }));
}
