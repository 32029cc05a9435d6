import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnNeo4j } from '../neo4j/describe-on-neo4j.ts';
import { openWorld } from './audience-worlds.ts';
import { itIsNeverTold } from './never-told.ts';
import { rounds } from './rounds.ts';

/** 30 pairs in CI: a step takes a hundred times as long as in memory. */
const COUNTS = { worlds: rounds(2), askers: 3, steps: 5 };

describeOnNeo4j('a Neo4j', (servers) => {
  itIsNeverTold(
    'non-interference on Neo4j',
    async (random, work) => {
      const database = await servers.take();
      const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
      const world = await openWorld(random, { folder, neo4j: database.address });
      const result = await work(world);
      await world.api.close();
      await world.engine.close();
      rmSync(folder, { recursive: true });
      database.giveBack();
      return result;
    },
    COUNTS,
  );
});
