import type { AccessStore } from '../access-store.ts';
import { auditEntries } from '../audit-entries.ts';
import { type AuditHead, CHAIN_START, hashOf } from '../records/audit-entry.ts';

/** Result of a check of the log. */
export type AuditCheck =
  | { readonly isWhole: true; readonly head: AuditHead }
  /** First position where an entry is missing, changed or out of order. */
  | { readonly isWhole: false; readonly brokenAt: number };

/**
 * Reads the log to its end and checks each entry against its hash, the one before it and the head
 * that is kept apart. A person who can write the store can write a whole new log: against that,
 * keep the last hash elsewhere.
 */
export async function verifyAudit(access: AccessStore): Promise<AuditCheck> {
  const written = await access.auditHead();
  let last: AuditHead = CHAIN_START;
  for await (const entry of auditEntries(access)) {
    const follows = entry.sequence === last.sequence + 1 && entry.previousHash === last.hash;
    if (!follows || entry.hash !== hashOf(entry)) {
      return { isWhole: false, brokenAt: last.sequence + 1 };
    }
    last = entry;
    // Entries written since the head was read are checked as well.
    if (entry.sequence === written.sequence && entry.hash !== written.hash) {
      return { isWhole: false, brokenAt: entry.sequence };
    }
  }
  if (last.sequence < written.sequence) return { isWhole: false, brokenAt: last.sequence + 1 };
  return { isWhole: true, head: { sequence: last.sequence, hash: last.hash } };
}
