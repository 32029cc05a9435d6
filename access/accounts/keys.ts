import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { DAY_MS } from '../../language/days.ts';
import type { AccessChange, AccessStore, StoredAccess } from '../access-store.ts';
import { requireAction } from '../policy/actions.ts';
import { type AccessRecord, KEY_SCOPES, type KeyScope } from '../records/access-records.ts';
import { type Viewer, viewerFrom } from '../records/viewer.ts';
import { type AccessParts, type Actor, actorName, type RequestId } from './access-parts.ts';
import { readKeyName } from './account-fields.ts';
import { eventBy, untilMade } from './changes.ts';
import { getAccount, listAccounts } from './manage-accounts.ts';
import { keyId, newKey } from './secrets.ts';

/** Maximum number of keys of one name: an old key and its replacement. */
const SAME_NAME_MAX = 2;
/** Minimum time between two records of its use. */
const USED_STEP_MS = DAY_MS / 96;
/** Characters of a key's id that are its number. */
const NUMBER_LENGTH = 12;

/** Maximum validity of a key, in days. */
export const KEY_DAYS_MAX = 366;

/** Request for a new key. */
export interface KeyRequest {
  /** Address of the account as which it acts. */
  readonly emailAddress: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** 1 to {@link KEY_DAYS_MAX}. */
  readonly days: number;
}

/** Key as its owner and operators see it: never its secret. */
export interface ListedKey {
  /** Number that identifies the key when it is revoked: the beginning of its stored id. */
  readonly number: string;
  readonly emailAddress: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** RFC 3339, as the two after it. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Time of its last use, to a quarter of an hour; undefined: never. */
  readonly usedAt: string | undefined;
}

/** Returns the keys of one account, or of all accounts, oldest first. */
export async function listKeys(
  emailAddress: string | undefined,
  { store }: Pick<AccessParts, 'store'>,
): Promise<ListedKey[]> {
  const accounts =
    emailAddress === undefined
      ? await listAccounts(store)
      : [(await getAccount(emailAddress, store)).record];
  const keys: ListedKey[] = [];
  for (const { id, emailAddress: owner } of accounts) {
    const own = await store.listOwned('apiKey', id);
    keys.push(...own.map(({ record }) => listed(record, owner)));
  }
  return keys.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/**
 * Makes a key and returns its secret, only this once. An account has at most two keys of one name,
 * so a new one can be put to use before the old one is revoked; those that have expired make room.
 * Errors: those of the action; BAD_USER_INPUT (accountNotFound, keyNameMalformed), CONFLICT
 * (keysOfOneName).
 */
export async function createKey(
  { emailAddress, name: given, scopes, days }: KeyRequest,
  actor: Actor,
  requestId: RequestId,
  { store, now, randomBytes }: AccessParts,
): Promise<{ readonly secret: string; readonly key: ListedKey }> {
  requireAction(actor, 'MANAGE_ACCOUNTS');
  const name = readKeyName(given);
  const { text: secret, id } = newKey(randomBytes);
  const made = now();
  let key: ListedKey | undefined;
  await untilMade(async () => {
    const account = await getAccount(emailAddress, store);
    const { id: accountId } = account.record;
    const same = (await store.listOwned('apiKey', accountId)).filter(
      ({ record }) => record.name === name,
    );
    const over = same.filter(({ record }) => !isValid(record, made));
    if (same.length - over.length >= SAME_NAME_MAX) {
      const parameters = { name, max: SAME_NAME_MAX };
      throw new CatalyzerError('CONFLICT', { key: 'keysOfOneName', parameters });
    }
    const expiresAt = new Date(made.getTime() + days * DAY_MS).toISOString();
    const put = { id, accountId, name, scopes, createdAt: made.toISOString(), expiresAt };
    key = listed(put, account.record.emailAddress);
    return store.commit(
      [
        // Makes the attempt count again if another key was made meanwhile.
        { kind: 'account', put: account.record, expectedVersion: account.version },
        { kind: 'apiKey', put, expectedVersion: 0 },
        ...over.map(removed),
      ],
      [eventBy(actorName(actor), 'KEY_CREATED', accountId, Object.keys(put), requestId, made)],
    );
  });
  if (key === undefined) throw new Error('A key was made without being listed.');
  return { secret, key };
}

/** Revokes the key with a number, which is refused at once. Error: BAD_USER_INPUT (keyNotFound). */
export async function revokeKey(
  number: string,
  actor: Actor,
  requestId: RequestId,
  { store, now }: AccessParts,
): Promise<void> {
  requireAction(actor, 'MANAGE_ACCOUNTS');
  await untilMade(async () => {
    const found = await findByNumber(number, store);
    if (found === undefined) {
      const value = number.slice(0, NUMBER_LENGTH * 2);
      throw new CatalyzerError('BAD_USER_INPUT', { key: 'keyNotFound', parameters: { value } });
    }
    const { accountId } = found.record;
    return store.commit(
      [removed(found)],
      [eventBy(actorName(actor), 'KEY_REVOKED', accountId, [], requestId, now())],
    );
  });
}

/** Returns the viewer of a key. Error: UNAUTHENTICATED (keyInvalid), the same for every fault. */
export async function findKeyViewer(
  key: string,
  { store, now }: Pick<AccessParts, 'store' | 'now'>,
): Promise<Viewer> {
  const id = keyId(key);
  const found = id === undefined ? undefined : await store.find('apiKey', id);
  if (found === undefined || !isValid(found.record, now())) throw keyInvalid();
  const account = await store.find('account', found.record.accountId);
  if (account === undefined || account.record.isDisabled) throw keyInvalid();
  const { usedAt } = found.record;
  const used = now();
  if (usedAt === undefined || used.getTime() - Date.parse(usedAt) >= USED_STEP_MS) {
    const put = { ...found.record, usedAt: used.toISOString() };
    // Another request with the same key may be first.
    await store.commit([{ kind: 'apiKey', put, expectedVersion: found.version }], []);
  }
  const keyScopes = KEY_SCOPES.filter((scope) => found.record.scopes.includes(scope));
  return { ...viewerFrom(account.record), keyScopes };
}

async function findByNumber(
  number: string,
  store: AccessStore,
): Promise<StoredAccess<'apiKey'> | undefined> {
  if (number.length < NUMBER_LENGTH) return undefined;
  // The ids that begin with the number come first after it.
  const before = number.slice(0, NUMBER_LENGTH);
  const [first] = await store.list('apiKey', before);
  return first?.record.id.startsWith(before) ? first : undefined;
}

function listed(record: AccessRecord<'apiKey'>, emailAddress: string): ListedKey {
  const { id, name, scopes, createdAt, expiresAt, usedAt } = record;
  const number = id.slice(0, NUMBER_LENGTH);
  return { number, emailAddress, name, scopes, createdAt, expiresAt, usedAt };
}

function isValid({ expiresAt }: AccessRecord<'apiKey'>, now: Date): boolean {
  return now.getTime() < Date.parse(expiresAt);
}

function removed({ record, version }: StoredAccess<'apiKey'>): AccessChange {
  return { kind: 'apiKey', remove: record.id, expectedVersion: version };
}

function keyInvalid(): CatalyzerError {
  return new CatalyzerError('UNAUTHENTICATED', { key: 'keyInvalid', parameters: {} });
}
