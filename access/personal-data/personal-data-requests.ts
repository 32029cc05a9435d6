import { DAY_MS } from '../../language/days.ts';
import type { AccessStore, StoredAccess } from '../access-store.ts';
import { eventBy } from '../accounts/changes.ts';
import { listAll } from '../list-all.ts';
import type { AccessRecord, PersonalDataKind } from '../records/access-records.ts';
import type { AuditedAction } from '../records/audit-entry.ts';
import { PERSONAL_DATA_MOVES, type PersonalDataEvent } from './personal-data-states.ts';

/** Stored request of a person about the data on them. */
export type PersonalDataRequest = AccessRecord<'personalDataRequest'>;

/** Author, time and request of an event. */
export interface RequestActor {
  /** Id of an account, or the operator. */
  readonly name: string;
  readonly requestId: string | null;
  readonly now: Date;
}

/**
 * Days within which a request is handled. The Act on the Protection of Personal Information demands
 * "without delay" (articles 33 to 35), and lets a person sue two weeks after the request (39).
 */
const DUE_DAYS = 14;

const AUDITED = {
  DO: 'PERSONAL_DATA_REQUEST_DONE',
  REFUSE: 'PERSONAL_DATA_REQUEST_REFUSED',
  WITHDRAW: 'PERSONAL_DATA_REQUEST_WITHDRAWN',
} as const satisfies Record<PersonalDataEvent, AuditedAction>;

/**
 * Keeps a new request, due in two weeks, with its entry in the audit log. Returns undefined if its
 * key was used.
 */
export async function makePersonalDataRequest(
  asked: Pick<PersonalDataRequest, 'id' | 'accountId' | 'keyHash' | 'about' | 'message'>,
  { name, requestId, now }: RequestActor,
  access: AccessStore,
): Promise<PersonalDataRequest | undefined> {
  const put: PersonalDataRequest = {
    ...asked,
    state: 'OPEN',
    createdAt: now.toISOString(),
    dueBy: new Date(now.getTime() + DUE_DAYS * DAY_MS).toISOString(),
  };
  const isMade = await access.commit(
    [{ kind: 'personalDataRequest', put, expectedVersion: 0 }],
    [eventBy(name, 'PERSONAL_DATA_REQUESTED', asked.accountId, [asked.about], requestId, now)],
  );
  return isMade ? put : undefined;
}

/**
 * Moves a request by an event. Returns undefined if the event is not possible in its state, or the
 * request changed since it was read.
 */
export async function movePersonalDataRequest(
  { record, version }: StoredAccess<'personalDataRequest'>,
  event: PersonalDataEvent,
  reason: string | undefined,
  { name, requestId, now }: RequestActor,
  access: AccessStore,
): Promise<PersonalDataRequest | undefined> {
  const state = PERSONAL_DATA_MOVES[record.state][event];
  if (state === undefined) return undefined;
  const put = { ...record, state, closedAt: now.toISOString(), ...(reason && { reason }) };
  const isMade = await access.commit(
    [{ kind: 'personalDataRequest', put, expectedVersion: version }],
    [eventBy(name, AUDITED[event], record.accountId, [record.about], requestId, now)],
  );
  return isMade ? put : undefined;
}

/** Notes that open requests of one kind by some accounts are done. */
export async function closeDoneRequests(
  accounts: readonly string[],
  about: PersonalDataKind,
  actor: RequestActor,
  access: AccessStore,
): Promise<void> {
  for (const accountId of accounts) {
    for (const one of await access.listOwned('personalDataRequest', accountId)) {
      if (one.record.about !== about) continue;
      await movePersonalDataRequest(one, 'DO', undefined, actor, access);
    }
  }
}

/** Returns the requests of an account, newest first. */
export async function listOwnRequests(
  accountId: string,
  access: AccessStore,
): Promise<readonly PersonalDataRequest[]> {
  const own = await access.listOwned('personalDataRequest', accountId);
  return sortedBy('createdAt', own).reverse();
}

/** Returns every open request, by its date due. */
export async function listOpenRequests(
  access: AccessStore,
): Promise<readonly PersonalDataRequest[]> {
  const all = await listAll('personalDataRequest', access);
  return sortedBy(
    'dueBy',
    all.filter(({ record }) => record.state === 'OPEN'),
  );
}

function sortedBy(
  field: 'createdAt' | 'dueBy',
  stored: readonly StoredAccess<'personalDataRequest'>[],
): PersonalDataRequest[] {
  const keyOf = (one: PersonalDataRequest) => `${one[field]} ${one.id}`;
  return stored
    .map(({ record }) => record)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
