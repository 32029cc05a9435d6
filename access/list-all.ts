import { ACCESS_PAGE_MAX, type AccessStore, type StoredAccess } from './access-store.ts';
import type { AccessKind } from './records/access-records.ts';

/** Reads every record of a kind, by id. Error: STORE_UNAVAILABLE. */
export async function listAll<Kind extends AccessKind>(
  kind: Kind,
  store: Pick<AccessStore, 'list'>,
): Promise<readonly StoredAccess<Kind>[]> {
  const all: StoredAccess<Kind>[] = [];
  for (;;) {
    const page = await store.list(kind, all.at(-1)?.record.id);
    all.push(...page);
    if (page.length < ACCESS_PAGE_MAX) return all;
  }
}
