import { setTimeout } from 'node:timers/promises';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { AccessChange, AccessStore } from '../access-store.ts';
import type { AuditEvent } from '../records/audit-entry.ts';
import type { RequestId } from './access-parts.ts';

/** Returns the changes that end every session of an account. */
export async function allSessionsEnded(
  accountId: string,
  store: AccessStore,
): Promise<AccessChange[]> {
  const sessions = await store.listOwned('session', accountId);
  return sessions.map(({ record, version }) => ({
    kind: 'session',
    remove: record.id,
    expectedVersion: version,
  }));
}

/** Returns an event in the form of the log. */
export function eventBy(
  actor: string,
  action: AuditEvent['action'],
  subject: string | null,
  fields: readonly string[],
  requestId: RequestId,
  now: Date,
): AuditEvent {
  return { at: now.toISOString(), actor, action, subject, fields, requestId };
}

const ATTEMPTS_MAX = 20;
const PAUSE_MS = 5;

/**
 * Reads and commits again if something of it was changed in between. Error: CONFLICT
 * (accountChanged) if that does not end.
 */
export async function untilMade(attempt: () => Promise<boolean>): Promise<void> {
  for (let attempts = 0; attempts < ATTEMPTS_MAX; attempts += 1) {
    if (await attempt()) return;
    await setTimeout(PAUSE_MS * attempts);
  }
  throw new CatalyzerError('CONFLICT', { key: 'accountChanged', parameters: {} });
}
