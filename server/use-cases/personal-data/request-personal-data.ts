import { randomUUID } from 'node:crypto';
import type { AccessStore } from '../../../access/access-store.ts';
import {
  listOpenRequests,
  listOwnRequests,
  makePersonalDataRequest,
  movePersonalDataRequest,
  type PersonalDataRequest,
} from '../../../access/personal-data/personal-data-requests.ts';
import type { PersonalDataKind } from '../../../access/records/access-records.ts';
import { keyHashOf } from '../../../access/writes/record-writes.ts';
import { KEY_MAX, valueFaults } from '../writing/field-faults.ts';
import { type WriteFault, writeFault } from '../writing/write-fault.ts';
import type { Writer } from '../writing/writer.ts';

/** Maximum number of open requests of an account. */
const OPEN_REQUESTS_MAX = 20;

/** Viewer who asks about their own data. */
export type PersonalDataAsker = Pick<Writer, 'viewer' | 'requestId'> & {
  readonly engine: Pick<Writer['engine'], 'access' | 'now'>;
};

/** Request as its author and administrators see it. */
export interface DescribedRequest extends Omit<PersonalDataRequest, 'about'> {
  readonly kind: PersonalDataKind;
  /** Address of the account; undefined once it is gone, as the name. */
  readonly emailAddress: string | undefined;
  readonly displayName: string | undefined;
}

/** A request, or the faults for which there is none. */
export type RequestedPersonalData =
  | { readonly request: DescribedRequest; readonly faults: readonly [] }
  | { readonly request: undefined; readonly faults: readonly WriteFault[] };

/** Wish of a person about the data on them. */
export interface PersonalDataWish {
  readonly kind: PersonalDataKind;
  readonly message?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Keeps a request for the administrators; the same key and content return the first. Error:
 * STORE_UNAVAILABLE.
 */
export async function requestPersonalData(
  wish: PersonalDataWish,
  asker: PersonalDataAsker,
): Promise<RequestedPersonalData> {
  const faults = faultsOf(wish);
  if (faults.length > 0) return { request: undefined, faults };
  const { viewer, engine, requestId } = asker;
  const access = await engine.access();
  const known = await findRequested(wish, asker, access);
  if (known !== undefined) return known;
  const { accountId } = viewer;
  const open = await access.countOwned('personalDataRequest', accountId, {
    ...({ field: 'state', value: 'OPEN' } as const),
    max: OPEN_REQUESTS_MAX,
  });
  if (open >= OPEN_REQUESTS_MAX) {
    const parameters = { max: OPEN_REQUESTS_MAX };
    return refused(writeFault('NOT_ALLOWED', [], 'personalDataRequestsTooMany', parameters));
  }
  const asked = {
    id: randomUUID(),
    accountId,
    keyHash: keyHashOf(accountId, wish.idempotencyKey),
    about: wish.kind,
    ...(wish.message && { message: wish.message }),
  };
  const actor = { name: accountId, requestId, now: engine.now() };
  const made = await makePersonalDataRequest(asked, actor, access);
  if (made !== undefined) return described(made, access);
  // Another request under the key was made meanwhile.
  const reused = refused(writeFault('CONFLICT', 'idempotencyKey', 'writeKeyReused'));
  return (await findRequested(wish, asker, access)) ?? reused;
}

/** Withdraws an open request of the viewer's own. Error: STORE_UNAVAILABLE. */
export async function withdrawRequest(
  id: string,
  { viewer, engine, requestId }: PersonalDataAsker,
): Promise<RequestedPersonalData> {
  const access = await engine.access();
  const found = await access.find('personalDataRequest', id);
  if (found === undefined || found.record.accountId !== viewer.accountId) {
    return refused(writeFault('NOT_FOUND', 'id', 'personalDataRequestUnknown'));
  }
  const actor = { name: viewer.accountId, requestId, now: engine.now() };
  const moved = await movePersonalDataRequest(found, 'WITHDRAW', undefined, actor, access);
  if (moved !== undefined) return described(moved, access);
  return refused(writeFault('CONFLICT', 'id', 'personalDataRequestDecided'));
}

/** Returns the viewer's requests, newest first. Error: STORE_UNAVAILABLE. */
export async function ownRequests({
  viewer,
  engine,
}: PersonalDataAsker): Promise<readonly DescribedRequest[]> {
  const access = await engine.access();
  const own = await listOwnRequests(viewer.accountId, access);
  return Promise.all(own.map((one) => describeRequest(one, access)));
}

/** Returns the first open requests of everybody, by their date due. Error: STORE_UNAVAILABLE. */
export async function openRequests(
  first: number,
  { engine }: Pick<PersonalDataAsker, 'engine'>,
): Promise<readonly DescribedRequest[]> {
  const access = await engine.access();
  const open = (await listOpenRequests(access)).slice(0, first);
  return Promise.all(open.map((one) => describeRequest(one, access)));
}

function faultsOf({ kind, message, idempotencyKey }: PersonalDataWish): readonly WriteFault[] {
  return [
    ...valueFaults(['idempotencyKey'], idempotencyKey, KEY_MAX),
    ...valueFaults(['message'], message),
    ...(idempotencyKey === '' ? [writeFault('INVALID', 'idempotencyKey', 'writeKeyMissing')] : []),
    ...(kind === 'CORRECTION' && !message
      ? [writeFault('INVALID', 'message', 'personalDataMessageMissing')]
      : []),
  ];
}

async function findRequested(
  { kind, message, idempotencyKey }: PersonalDataWish,
  { viewer }: PersonalDataAsker,
  access: AccessStore,
): Promise<RequestedPersonalData | undefined> {
  const keyHash = keyHashOf(viewer.accountId, idempotencyKey);
  const found = (await access.findByHandle('personalDataRequest', keyHash))?.record;
  if (found === undefined) return undefined;
  const isSame = found.about === kind && (found.message ?? '') === (message ?? '');
  if (isSame) return described(found, access);
  return refused(writeFault('CONFLICT', 'idempotencyKey', 'writeKeyReused'));
}

async function described(
  request: PersonalDataRequest,
  access: AccessStore,
): Promise<RequestedPersonalData> {
  return { request: await describeRequest(request, access), faults: [] };
}

function refused(fault: WriteFault): RequestedPersonalData {
  return { request: undefined, faults: [fault] };
}

async function describeRequest(
  { about, ...request }: PersonalDataRequest,
  access: AccessStore,
): Promise<DescribedRequest> {
  const account = (await access.find('account', request.accountId))?.record;
  const { emailAddress, displayName } = account ?? {};
  return { ...request, kind: about, emailAddress, displayName };
}
