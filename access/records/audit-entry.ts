import { createHash } from 'node:crypto';

/** What is done and kept a record of. */
export const AUDITED_ACTIONS = [
  'ACCOUNT_CREATED',
  'ACCOUNT_DISABLED',
  'ACCOUNT_ENABLED',
  'PASSWORD_CHANGED',
  'LINK_CREATED',
  'SIGNED_IN',
  'SIGN_IN_REFUSED',
  'SIGNED_OUT',
  'SIGNED_OUT_EVERYWHERE',
  'KEY_CREATED',
  'KEY_REVOKED',
] as const;

/** One of {@link AUDITED_ACTIONS}. */
export type AuditedAction = (typeof AUDITED_ACTIONS)[number];

/** The command line of the machine, which has no account. */
export const OPERATOR = 'operator';
/** Somebody who is not signed in. */
export const NOBODY = 'nobody';

/** Something done: names of fields, never their values. */
export interface AuditEvent {
  /** RFC 3339. */
  readonly at: string;
  /** Id of an account, {@link OPERATOR} or {@link NOBODY}. */
  readonly actor: string;
  readonly action: AuditedAction;
  /** Id of the account that it was done to; null where there is none. */
  readonly subject: string | null;
  /** Names of the fields that were set. */
  readonly fields: readonly string[];
  /** Number of the request, as in the log; null on the command line. */
  readonly requestId: string | null;
}

/** An event in its place of the chain. */
export interface AuditEntry extends AuditEvent {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** Of the entry before; of the first one, {@link CHAIN_START}'s. */
  readonly previousHash: string;
  /** SHA-256 of all the rest, in hexadecimal. */
  readonly hash: string;
}

/** The last entry of a chain. */
export type AuditHead = Pick<AuditEntry, 'sequence' | 'hash'>;

/** The head of a chain without entries. */
export const CHAIN_START: AuditHead = { sequence: 0, hash: '0'.repeat(64) };

/** The events as entries that continue a chain. */
export function chainEvents(head: AuditHead, events: readonly AuditEvent[]): AuditEntry[] {
  let last = head;
  return events.map((event) => {
    const placed = { ...event, sequence: last.sequence + 1, previousHash: last.hash };
    const entry = { ...placed, hash: hashOf(placed) };
    last = entry;
    return entry;
  });
}

/** The hash that an entry has to have. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, actor, action, subject, fields, requestId, previousHash } = entry;
  const text = JSON.stringify([
    ...[sequence, at, actor, action, subject],
    ...[fields, requestId, previousHash],
  ]);
  return createHash('sha256').update(text).digest('hex');
}
