import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteAccess } from '../../../../access/sqlite/open-sqlite-access.ts';
import { openStore } from '../../../../server/engine/open-store.ts';
import { testClock } from '../../../test-clock.ts';
import { describeErasure } from './erasure-contract.ts';

describeErasure('an erasure in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-erasure-'));
  const graph = await openStore({ folder, now: testClock });
  const access = await openSqliteAccess(folder);
  return {
    graph,
    access,
    everything: async () => {
      // Its log goes into the file when the last of two is closed; this is another of it.
      await (await openStore({ folder, now: testClock })).close();
      const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
      return texts.join('\n');
    },
    end: async () => {
      await access.close();
      await graph.close();
      rmSync(folder, { recursive: true });
    },
  };
});
