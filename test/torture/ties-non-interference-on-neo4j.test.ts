import { describeOnNeo4j } from '../neo4j/describe-on-neo4j.ts';
import { itTellsNoTies } from './never-told-of-ties.ts';
import { rounds } from './rounds.ts';

const WORLDS = rounds(2);

/** Some 15 pairs in CI: a step takes a hundred times as long as in a file. */
describeOnNeo4j('ties in a Neo4j', (servers) => {
  itTellsNoTies(
    'ties-non-interference on Neo4j',
    async (work) => {
      const database = await servers.take();
      try {
        return await work(database.address);
      } finally {
        database.giveBack();
      }
    },
    { worlds: WORLDS, steps: 10, pairsMin: WORLDS * 4, triplesMin: 1 },
  );
});
