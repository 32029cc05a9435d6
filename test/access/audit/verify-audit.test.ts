/** Law: of a log, no entry can be changed, moved or taken out without the check naming the place. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verifyAudit } from '../../../access/audit/verify-audit.ts';
import {
  type AuditEntry,
  type AuditEvent,
  type AuditHead,
  CHAIN_START,
  chainEvents,
  hashOf,
} from '../../../access/records/audit-entry.ts';
import { TEST_NOW } from '../../test-clock.ts';

const EVENT: AuditEvent = {
  at: TEST_NOW,
  actor: 'acc_1',
  action: 'SIGNED_IN',
  subject: 'acc_1',
  fields: ['seenAt'],
  requestId: 'request-1',
};

function logOf(count: number): AuditEntry[] {
  const events = Array.from({ length: count }, (_, at) => ({ ...EVENT, requestId: `r${at}` }));
  return chainEvents(CHAIN_START, events);
}

function storeOf(entries: readonly AuditEntry[], head: AuditHead) {
  return {
    auditHead: async () => head,
    auditEntries: async (after: number) => entries.filter(({ sequence }) => sequence > after),
  } as unknown as Parameters<typeof verifyAudit>[0];
}

describe('the audit log', () => {
  it('has the SHA-256 of the entry in the place of its hash', () => {
    const [entry] = chainEvents(CHAIN_START, [EVENT]);
    // printf '%s' '[1,"2026-11-21T09:00:00.000Z","acc_1","SIGNED_IN","acc_1",["seenAt"],"request-1","000…0"]' | sha256sum
    expect(entry?.hash).toBe('fd8f24bc42fc9d470b039c647dea70d6dc54db889590142dce94290c30601c0d');
  });

  it('is whole as it was written, empty too', async () => {
    const entries = logOf(5);
    const head = entries[4] ?? CHAIN_START;
    expect(await verifyAudit(storeOf(entries, head))).toEqual({
      isWhole: true,
      head: { sequence: 5, hash: head.hash },
    });
    expect(await verifyAudit(storeOf([], CHAIN_START))).toMatchObject({ isWhole: true });
  });

  it('names the place where an entry was changed, taken out or put elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        fc.constantFrom('actor', 'subject', 'action', 'at', 'fields', 'gone', 'rehashed'),
        async (count, seed, what) => {
          const entries = logOf(count);
          const head = entries[count - 1] ?? CHAIN_START;
          const place = seed % count;
          const entry = entries[place];
          if (entry === undefined) return;
          if (what === 'gone') entries.splice(place, 1);
          else {
            const changed =
              what === 'rehashed'
                ? { ...entry, actor: 'acc_2' }
                : { ...entry, [what]: what === 'fields' ? [] : 'SIGNED_OUT' };
            entries[place] = what === 'rehashed' ? { ...changed, hash: hashOf(changed) } : changed;
          }
          const check = await verifyAudit(storeOf(entries, head));
          expect(check).toMatchObject({ isWhole: false });
          // One that was given a right hash again is found by the next, or by the head.
          const found = what === 'rehashed' && place < count - 1 ? place + 2 : place + 1;
          expect(check).toEqual({ isWhole: false, brokenAt: found });
        },
      ),
    );
  });
});
