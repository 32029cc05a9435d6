import { createHash } from 'node:crypto';

/** Actions that the audit log records. */
export const AUDITED_ACTIONS = [
  'ACCOUNT_CREATED',
  'ACCOUNT_DISABLED',
  'ACCOUNT_ENABLED',
  'PASSWORD_CHANGED',
  'IDENTITY_LINKED',
  'LINK_CREATED',
  'SIGNED_IN',
  'SIGN_IN_REFUSED',
  'SIGNED_OUT',
  'SIGNED_OUT_EVERYWHERE',
  'KEY_CREATED',
  'KEY_REVOKED',
  'RECORDS_READ',
  'RECORD_MERGED',
  'RECORD_DELETED',
  'RECORD_UNDONE',
  'RECORD_CONFIRMED',
  'RECORD_WRITE_REFUSED',
  'PROPOSAL_MADE',
  'PROPOSAL_CONFIRMED',
  'PROPOSAL_REFUSED',
  'PROPOSAL_WITHDRAWN',
  'PROPOSAL_OUTDATED',
  'PERSON_LINKED',
  'ACQUAINTANCES_CHANGED',
  'BROKERAGE_CHANGED',
  'INTRODUCTION_ASKED',
  'INTRODUCTION_ANSWERED',
  'INTRODUCED',
  'INTRODUCTION_ENDED',
  'PERSONAL_DATA_REQUESTED',
  'PERSONAL_DATA_REQUEST_DONE',
  'PERSONAL_DATA_REQUEST_REFUSED',
  'PERSONAL_DATA_REQUEST_WITHDRAWN',
  'PERSONAL_DATA_GIVEN',
  'PERSON_CORRECTED',
  'PERSON_RESTRICTED',
  'PERSON_ERASED',
] as const;

/** One of {@link AUDITED_ACTIONS}. */
export type AuditedAction = (typeof AUDITED_ACTIONS)[number];

/** Actor on the command line of the machine, which has no account. */
export const OPERATOR = 'operator';
/** Actor who is not signed in. */
export const NOBODY = 'nobody';

/** Action in the log: names of fields, never their values. */
export interface AuditEvent {
  /** RFC 3339. */
  readonly at: string;
  /** Id of an account, {@link OPERATOR} or {@link NOBODY}. */
  readonly actor: string;
  readonly action: AuditedAction;
  /** Id of the account or the record of the graph that it was done to; null if there is none. */
  readonly subject: string | null;
  /** Names of the fields that were set or shown. */
  readonly fields: readonly string[];
  /** Number of the request, as in the log; null on the command line. */
  readonly requestId: string | null;
}

/** Event at its position in the chain. */
export interface AuditEntry extends AuditEvent {
  /** Number of the entry, from 1, without gaps. */
  readonly sequence: number;
  /** Hash of the entry before; of the first one, that of {@link CHAIN_START}. */
  readonly previousHash: string;
  /** SHA-256 of all other fields, in hexadecimal. */
  readonly hash: string;
}

/** Last entry of a chain. */
export type AuditHead = Pick<AuditEntry, 'sequence' | 'hash'>;

/** Head of a chain without entries. */
export const CHAIN_START: AuditHead = { sequence: 0, hash: '0'.repeat(64) };

/** Returns the events as entries that continue a chain. */
export function chainEvents(head: AuditHead, events: readonly AuditEvent[]): AuditEntry[] {
  let last = head;
  return events.map((event) => {
    const placed = { ...event, sequence: last.sequence + 1, previousHash: last.hash };
    const entry = { ...placed, hash: hashOf(placed) };
    last = entry;
    return entry;
  });
}

/** Returns the hash that an entry has to have. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, actor, action, subject, fields, requestId, previousHash } = entry;
  const text = JSON.stringify([
    ...[sequence, at, actor, action, subject],
    ...[fields, requestId, previousHash],
  ]);
  return createHash('sha256').update(text).digest('hex');
}
