import { askStore, restartStore } from './ask-store.ts';
import { askMatchesInCypher } from './cypher-match.ts';
import { askPathsInCypher } from './cypher-paths.ts';
import { importIntoStore } from './import-store.ts';
import { storesQuestions } from './stores-questions.ts';
import type { StoresRequest } from './stores-step.ts';

process.once('message', async (request: StoresRequest) => {
  process.send?.(await run(request));
  process.disconnect();
});

function run(request: StoresRequest): Promise<object> {
  switch (request.step) {
    case 'import':
      return importIntoStore(request);
    case 'ask':
      return askStore(request);
    case 'restart':
      return restartStore(request);
    case 'cypherMatch':
      return askMatchesInCypher(needed(request), storesQuestions(request));
    case 'cypherPaths': {
      const { folder, askedAt } = request;
      const network = { folder, asOf: askedAt.slice(0, 10) };
      return askPathsInCypher(needed(request), network, storesQuestions(request));
    }
  }
}

function needed({ neo4j, step }: StoresRequest) {
  if (neo4j === undefined) throw new Error(`The step ${step} needs a Neo4j.`);
  return neo4j;
}
