import {
  ACCESS_PAGE_MAX,
  type AccessContents,
  type AccessStore,
  type KeptRecord,
} from './access-store.ts';
import { auditEntries } from './audit-entries.ts';
import { ACCESS_KINDS, type AccessKind } from './records/access-records.ts';

/** Reads everything that a store keeps, for a copy. */
export async function readAccessContents(access: AccessStore): Promise<AccessContents> {
  const records: KeptRecord[] = [];
  for (const kind of ACCESS_KINDS) records.push(...(await allOf(access, kind)));
  const entries = [];
  for await (const entry of auditEntries(access)) entries.push(entry);
  return { records, entries };
}

async function allOf(access: AccessStore, kind: AccessKind): Promise<KeptRecord[]> {
  const all: KeptRecord[] = [];
  for (;;) {
    const page = await access.list(kind, all.at(-1)?.record.id);
    all.push(...page.map((one) => ({ kind, ...one }) as KeptRecord));
    if (page.length < ACCESS_PAGE_MAX) return all;
  }
}
