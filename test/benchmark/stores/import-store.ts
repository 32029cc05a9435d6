import { progressToStderr, startProgress } from '../../../evaluate/progress.ts';
import { openStore } from '../../../server/open-store.ts';
import { commits, generateNetwork } from '../generator.ts';
import type { StoresRequest } from './stores-step.ts';

/** How fast a network was committed; the time that generating takes is not counted. */
export interface ImportFigures {
  readonly records: number;
  readonly seconds: number;
  readonly recordsPerSecond: number;
}

/** Generates the network and commits it. */
export async function importIntoStore(request: StoresRequest): Promise<ImportFigures> {
  const { folder, neo4j, organizations } = request;
  const store = await openStore({ folder, neo4j });
  const label = `importing ${organizations} organisations into ${neo4j ? 'Neo4j' : 'a file'}, records`;
  const progress = startProgress(label, undefined, progressToStderr());
  let records = 0;
  let committingMs = 0;
  for (const changes of commits(generateNetwork(request))) {
    const started = performance.now();
    await store.commit(changes);
    committingMs += performance.now() - started;
    records += changes.length;
    progress.advance(changes.length);
  }
  await store.close();
  progress.finish();
  const seconds = committingMs / 1000;
  return { records, seconds, recordsPerSecond: records / seconds };
}
