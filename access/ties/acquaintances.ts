import { createHash } from 'node:crypto';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { isDate } from '../../language/dates.ts';
import { ACCESS_PAGE_MAX, type AccessChange, type StoredAccess } from '../access-store.ts';
import type { AccessParts, RequestId } from '../accounts/access-parts.ts';
import { foldEmailAddress, readDisplayName, readEmailAddress } from '../accounts/account-fields.ts';
import { eventBy, untilMade } from '../accounts/changes.ts';
import type { AccessRecord, Account } from '../records/access-records.ts';
import type { Viewer } from '../records/viewer.ts';

/** Dependencies of ties. */
export type TieParts = Pick<AccessParts, 'store' | 'now'>;

/** Statement of one side that it knows a person. */
export type Acquaintance = AccessRecord<'acquaintance'>;

/** Details of an acquaintance as its owner states them. */
export interface AcquaintanceFields {
  readonly emailAddress: string;
  readonly displayName: string;
  readonly organizationName?: string | null | undefined;
  /** Last meeting: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly metOn?: string | null | undefined;
}

/** Acquaintance as its owner sees it. */
export interface OwnAcquaintance {
  readonly record: Acquaintance;
  /** True if the other side says so too. */
  readonly isConfirmed: boolean;
}

/** Statement of an account that it knows the viewer, who has not said anything about it. */
export interface AcquaintanceClaim {
  readonly id: string;
  readonly account: Account;
  readonly createdAt: string;
}

/** Result of an entry of cards. */
export interface EnteredAcquaintances {
  readonly entered: number;
  readonly unchanged: number;
}

/** Maximum number of a person's acquaintances; more business cards are another person's list. */
export const ACQUAINTANCES_MAX = 3_000;
/** Maximum number of claims that are shown at once, the first by id. */
const CLAIMS_MAX = 100;
const ORGANIZATION_NAME_MAX = 200;
const ID_PREFIX = 'acq_';

/** Returns the id of an account's statement about the holder of an address. */
export function acquaintanceId(accountId: string, emailAddress: string): string {
  return `${prefixOf(emailAddress)}${accountId}`;
}

/** Returns the acquaintances of an account by name, without those that it denies. */
export async function listAcquaintances(
  accountId: string,
  { store }: Pick<TieParts, 'store'>,
): Promise<Acquaintance[]> {
  const own = await store.listOwned('acquaintance', accountId);
  return own
    .map(({ record }) => record)
    .filter(({ isDenied }) => !isDenied)
    .sort((a, b) => compare(a.displayName, b.displayName) || compare(a.id, b.id));
}

/** Adds whether the other side of each says so too. */
export async function withConfirmation(
  acquaintances: readonly Acquaintance[],
  viewer: Pick<Viewer, 'emailAddress'>,
  { store }: Pick<TieParts, 'store'>,
): Promise<OwnAcquaintance[]> {
  const all: OwnAcquaintance[] = [];
  for (const record of acquaintances) {
    const other = await store.findByHandle('account', record.emailAddress);
    const back =
      other &&
      (await store.find('acquaintance', acquaintanceId(other.record.id, viewer.emailAddress)));
    all.push({ record, isConfirmed: back !== undefined && !back.record.isDenied });
  }
  return all;
}

/** Returns the claims to know the viewer that have no answer yet: at most 100. */
export async function listClaims(
  { accountId, emailAddress }: Pick<Viewer, 'accountId' | 'emailAddress'>,
  { store }: Pick<TieParts, 'store'>,
): Promise<AcquaintanceClaim[]> {
  const claims: AcquaintanceClaim[] = [];
  for (const { record } of await wordsAbout(emailAddress, store)) {
    if (claims.length === CLAIMS_MAX) break;
    const account = (await store.find('account', record.accountId))?.record;
    if (record.isDenied || account === undefined || account.isDisabled) continue;
    const own = await store.find('acquaintance', acquaintanceId(accountId, account.emailAddress));
    if (own !== undefined) continue;
    claims.push({ id: record.id, account, createdAt: record.createdAt });
  }
  return claims;
}

/**
 * Enters acquaintances or changes their details, all or none; the answer is the same whether or not
 * an account here has the address. Entering a person who claims to know the viewer confirms it.
 * Errors: BAD_USER_INPUT (emailAddressMalformed, displayNameMalformed, acquaintanceIsSelf,
 * acquaintanceDateMalformed, organizationNameTooLong, acquaintancesTooMany).
 */
export async function enterAcquaintances(
  entries: readonly AcquaintanceFields[],
  viewer: Viewer,
  requestId: RequestId,
  { store, now }: TieParts,
): Promise<EnteredAcquaintances> {
  const at = now();
  const read = new Map(entries.map((one) => checkedEntry(one, viewer)).map((one) => [one.id, one]));
  let unchanged = 0;
  await untilMade(async () => {
    const own = await store.listOwned('acquaintance', viewer.accountId);
    const known = new Map(own.map((one) => [one.record.id, one]));
    const changes: AccessChange[] = [];
    for (const entry of read.values()) {
      const before = known.get(entry.id);
      const put = entered(entry, before?.record, at);
      if (before !== undefined && isSame(before.record, put)) continue;
      changes.push({ kind: 'acquaintance', put, expectedVersion: before?.version ?? 0 });
      known.delete(entry.id);
    }
    unchanged = read.size - changes.length;
    if (known.size + changes.length > ACQUAINTANCES_MAX) throw tooMany();
    return changes.length === 0 || store.commit(changes, [changedEvent(viewer, requestId, at)]);
  });
  return { entered: read.size - unchanged, unchanged };
}

/**
 * Confirms or denies a claim to know the viewer. A denied one is not shown again, and looks to the
 * other side like one without an answer. Error: BAD_USER_INPUT (claimNotFound).
 */
export async function answerClaim(
  id: string,
  isKnown: boolean,
  viewer: Viewer,
  requestId: RequestId,
  { store, now }: TieParts,
): Promise<void> {
  const at = now();
  await untilMade(async () => {
    const claim = isAbout(id, viewer) ? await store.find('acquaintance', id) : undefined;
    const other = claim && (await store.find('account', claim.record.accountId))?.record;
    if (claim === undefined || claim.record.isDenied || other === undefined || other.isDisabled) {
      throw notFound('claimNotFound', id);
    }
    const { emailAddress, displayName } = other;
    const entry = checkedEntry({ emailAddress, displayName }, viewer);
    const before = await store.find('acquaintance', entry.id);
    const put = { ...entered(entry, before?.record, at), isDenied: !isKnown };
    if (before !== undefined && isSame(before.record, put)) return true;
    return store.commit(
      [{ kind: 'acquaintance', put, expectedVersion: before?.version ?? 0 }],
      [changedEvent(viewer, requestId, at)],
    );
  });
}

/**
 * Withdraws the viewer's statement, so the tie is no longer confirmed. Error: BAD_USER_INPUT
 * (acquaintanceNotFound).
 */
export async function removeAcquaintance(
  id: string,
  viewer: Viewer,
  requestId: RequestId,
  { store, now }: TieParts,
): Promise<void> {
  await untilMade(async () => {
    const found = await store.find('acquaintance', id);
    if (found?.record.accountId !== viewer.accountId || found.record.isDenied) {
      throw notFound('acquaintanceNotFound', id);
    }
    return store.commit(
      [{ kind: 'acquaintance', remove: id, expectedVersion: found.version }],
      [changedEvent(viewer, requestId, now())],
    );
  });
}

/** Refuses details that cannot be entered; errors as of {@link enterAcquaintances}. */
export function checkAcquaintance(fields: AcquaintanceFields, viewer: Viewer): void {
  checkedEntry(fields, viewer);
}

/** Returns all statements about the holder of an address. */
export async function wordsAbout(
  emailAddress: string,
  store: TieParts['store'],
): Promise<StoredAccess<'acquaintance'>[]> {
  const prefix = prefixOf(emailAddress);
  const words: StoredAccess<'acquaintance'>[] = [];
  for (let after = prefix; ; ) {
    const page = await store.list('acquaintance', after);
    words.push(...page.filter(({ record }) => record.id.startsWith(prefix)));
    after = page.at(-1)?.record.id ?? '';
    if (page.length < ACCESS_PAGE_MAX || !after.startsWith(prefix)) return words;
  }
}

/** Returns the prefix of ids for an address, so the statements about it are next to each other. */
function prefixOf(emailAddress: string): string {
  const hash = createHash('sha256').update(foldEmailAddress(emailAddress)).digest('hex');
  return `${ID_PREFIX}${hash.slice(0, 32)}_`;
}

function isAbout(id: string, { emailAddress }: Viewer): boolean {
  return id.startsWith(prefixOf(emailAddress));
}

function checkedEntry(fields: AcquaintanceFields, viewer: Viewer) {
  const emailAddress = readEmailAddress(fields.emailAddress);
  if (emailAddress === viewer.emailAddress) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'acquaintanceIsSelf', parameters: {} });
  }
  const displayName = readDisplayName(fields.displayName);
  const organizationName = fields.organizationName?.normalize('NFC').trim() || undefined;
  if (organizationName !== undefined && organizationName.length > ORGANIZATION_NAME_MAX) {
    const parameters = { max: ORGANIZATION_NAME_MAX };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'organizationNameTooLong', parameters });
  }
  const metOn = fields.metOn ?? undefined;
  if (metOn !== undefined && !isDate(metOn)) {
    const value = JSON.stringify(metOn.slice(0, 40));
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'acquaintanceDateMalformed',
      parameters: { value },
    });
  }
  const { accountId } = viewer;
  const id = acquaintanceId(accountId, emailAddress);
  return {
    ...{ id, accountId, emailAddress, displayName },
    ...(organizationName !== undefined && { organizationName }),
    ...(metOn !== undefined && { metOn }),
  };
}

/** Returns the entry; details that it leaves out stay as they were. */
function entered(
  entry: ReturnType<typeof checkedEntry>,
  before: Acquaintance | undefined,
  at: Date,
): Acquaintance {
  return { createdAt: at.toISOString(), ...before, ...entry, isDenied: false };
}

function isSame(one: Acquaintance, other: Acquaintance): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => Reflect.get(one, name) === Reflect.get(other, name));
}

function changedEvent(viewer: Viewer, requestId: RequestId, at: Date) {
  return eventBy(viewer.accountId, 'ACQUAINTANCES_CHANGED', viewer.accountId, [], requestId, at);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function tooMany(): CatalyzerError {
  const parameters = { max: ACQUAINTANCES_MAX };
  return new CatalyzerError('BAD_USER_INPUT', { key: 'acquaintancesTooMany', parameters });
}

function notFound(key: 'claimNotFound' | 'acquaintanceNotFound', id: string): CatalyzerError {
  const parameters = { value: id.slice(0, 80) };
  return new CatalyzerError('BAD_USER_INPUT', { key, parameters });
}
