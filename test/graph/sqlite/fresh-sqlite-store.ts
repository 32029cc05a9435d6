import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../graph/sqlite/open-sqlite-store.ts';
import type { FreshStore } from '../store-contract/fresh-store.ts';
import { damageRecord } from './damage-record.ts';

/** An empty store in a folder of its own, which `end` removes. */
export async function openFreshSqliteStore(
  now: () => Date,
): Promise<FreshStore & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-store-'));
  let store = await openSqliteStore({ folder, now });
  return {
    folder,
    store,
    reopen: async () => {
      await store.close();
      store = await openSqliteStore({ folder, now });
      return store;
    },
    damage: async (id) => damageRecord(folder, id),
    end: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
