import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteAccess } from '../../../access/sqlite/open-sqlite-access.ts';
import { describeAccessContract } from '../access-store-contract.ts';

describeAccessContract('access in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-access-'));
  const access = await openSqliteAccess(folder);
  return {
    access,
    openAgain: () => openSqliteAccess(folder),
    end: async () => {
      await access.close();
      rmSync(folder, { recursive: true });
    },
  };
});
