import type { AccessContents, AccessStore, KeptRecord } from './access-store.ts';
import { auditEntries } from './audit-entries.ts';
import { listAll } from './list-all.ts';
import { ACCESS_KINDS } from './records/access-records.ts';

/** Reads everything that a store keeps, for a copy. */
export async function readAccessContents(access: AccessStore): Promise<AccessContents> {
  const records: KeptRecord[] = [];
  for (const kind of ACCESS_KINDS) {
    const all = await listAll(kind, access);
    records.push(...all.map((one) => ({ kind, ...one }) as KeptRecord));
  }
  const entries = [];
  for await (const entry of auditEntries(access)) entries.push(entry);
  return { records, entries };
}
