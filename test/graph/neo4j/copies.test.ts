/** Law: a copy from SQLite to Neo4j and back leaves every record and import unchanged. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, it } from '@jest/globals';
import fc from 'fast-check';
import { Spool } from '../../../graph/transfer/spool.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { randomCommits } from '../store-contract/random-changes.ts';
import { copyStore, expectEqual, fill } from '../transfer/copies-equal.ts';

describeOnNeo4j('a copy to Neo4j and back', (servers) => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-copies-'));
  const newSpool = () => new Spool(folder, 'spool');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is equal to what was copied', async () => {
    await fc.assert(
      fc.asyncProperty(randomCommits(), async (commits) => {
        const from = await openFreshSqliteStore(() => new Date('2025-01-01T00:00:00Z'));
        const back = await openFreshSqliteStore(() => new Date('2026-01-01T00:00:00Z'));
        const database = await servers.take();
        const neo4j = await database.openStore();
        try {
          await fill(from.store, commits);
          await copyStore(from.store, neo4j, newSpool());
          await expectEqual(from.store, neo4j);
          await copyStore(neo4j, back.store, newSpool());
          await expectEqual(from.store, back.store);
        } finally {
          await Promise.all([neo4j.close(), from.end(), back.end()]);
          database.giveBack();
        }
      }),
      { numRuns: 5 },
    );
  });
});
