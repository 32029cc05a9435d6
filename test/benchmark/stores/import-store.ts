import { progressToStderr, startProgress } from '../../../evaluate/progress.ts';
import { BATCH_CHANGES } from '../../../graph/ingest/apply/batch-units.ts';
import { commitInTurn } from '../../../graph/ingest/apply/commit-in-turn.ts';
import { nodeId } from '../../../graph/model/ids.ts';
import type { ImportBatch } from '../../../graph/model/nodes.ts';
import type { Change } from '../../../graph/store.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import { commits, generateNetwork } from '../generator.ts';
import type { StoresRequest } from './stores-step.ts';

/** Speed of an import, from the opened store to the last commit, generating included. */
export interface ImportFigures {
  readonly records: number;
  readonly seconds: number;
  readonly recordsPerSecond: number;
}

/** Generates the network and commits it as `catalyzer import` does, as one import. */
export async function importIntoStore(request: StoresRequest): Promise<ImportFigures> {
  const { folder, neo4j, organizations } = request;
  const store = await openStore({ folder, neo4j, now: () => new Date() });
  const label = `importing ${organizations} organisations into ${neo4j ? 'Neo4j' : 'a file'}, records`;
  const progress = startProgress(label, undefined, progressToStderr());
  const started = performance.now();
  let records = 0;
  let version = 0;
  await commitInTurn(commits(generateNetwork(request), BATCH_CHANGES), {
    begin: async (changes) => {
      records += changes.length;
      const node = importBatch(request, records);
      const batch: Change = { kind: 'putNode', node };
      const expectedVersions = new Map([[node.id, version]]);
      version += 1;
      await store.commit([batch, ...changes], { expectedVersions, batchId: node.id });
    },
    ended: (changes) => progress.advance(changes.length),
  });
  const seconds = (performance.now() - started) / 1000;
  await store.close();
  progress.finish();
  return { records, seconds, recordsPerSecond: records / seconds };
}

function importBatch({ seed, askedAt }: StoresRequest, created: number): ImportBatch {
  return {
    label: 'ImportBatch',
    id: nodeId('ImportBatch', `generated ${seed}`),
    externalIds: [],
    source: { document: 'generated', recordedOn: askedAt.slice(0, 'YYYY-MM-DD'.length) },
    visibility: 'PRIVATE',
    fileName: 'generated',
    sha256: '',
    startedAt: askedAt,
    status: 'INCOMPLETE',
    created,
    updated: 0,
  };
}
