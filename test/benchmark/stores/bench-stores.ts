import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { takeOwnNeo4j } from '../../../evaluate/own-neo4j.ts';
import type { Neo4jSettings } from '../../../server/settings.ts';
import type { StoresOptions } from './stores-options.ts';
import { runStoresStep, type StoresNetwork, type StoresStepFigures } from './stores-step.ts';
import { storesTable } from './stores-table.ts';

/** Everything measured on one network. */
export interface StoresFigures {
  readonly organizations: number;
  /** Mean number of runnable processes at the start; above 1 other work was running. */
  readonly loadAverage: number;
  readonly imported: Readonly<Record<Store, StoresStepFigures['import']>>;
  readonly asked: Readonly<Record<Store, StoresStepFigures['ask']>>;
  readonly restart: Readonly<Record<Store, StoresStepFigures['restart']>>;
  readonly cypherMatch: StoresStepFigures['cypherMatch'];
  readonly cypherPaths: StoresStepFigures['cypherPaths'];
}

type Store = 'sqlite' | 'neo4j';

/** Room for the whole database of 100,000 organisations, so the disk limits no figure. */
const SERVER_MEMORY = { heap: '2g', pageCache: '3g' };

/** Measures one network after the other and prints the figures. */
export async function benchStores(options: StoresOptions): Promise<void> {
  const { organizations, seed, questions, out } = options;
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGigabytes: Math.round(totalmem() / 1e9),
    node: process.versions.node,
  };
  const networks: StoresFigures[] = [];
  for (const size of organizations) {
    networks.push(await benchNetwork({ organizations: size, seed, questions }));
    process.stdout.write(`${storesTable(networks)}\n`);
  }
  process.stdout.write(
    `${machine.cores} cores (${machine.processor}), ${machine.memoryGigabytes} GB, ` +
      `Node ${machine.node}, seed ${seed}, ${questions} questions of each kind, one at a time\n`,
  );
  const figures = { measuredAt: new Date().toISOString(), machine, seed, questions, networks };
  if (out !== undefined) await writeFile(out, `${JSON.stringify(figures, undefined, 2)}\n`);
}

async function benchNetwork(
  size: Pick<StoresNetwork, 'organizations' | 'seed' | 'questions'>,
): Promise<StoresFigures> {
  const [loadAverage = 0] = loadavg();
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-stores-'));
  const network = { ...size, folder, askedAt: new Date().toISOString() };
  try {
    const sqlite = await askThroughIndex(network, undefined);
    const { cypherMatch, ...neo4j } = await withNeo4j(async (settings) => ({
      ...(await askThroughIndex(network, settings)),
      cypherMatch: await runStoresStep('cypherMatch', { ...network, neo4j: settings }),
    }));
    const cypherPaths = await withNeo4j((settings) =>
      runStoresStep('cypherPaths', { ...network, neo4j: settings }),
    );
    return {
      organizations: size.organizations,
      loadAverage,
      imported: { sqlite: sqlite.imported, neo4j: neo4j.imported },
      asked: { sqlite: sqlite.asked, neo4j: neo4j.asked },
      restart: { sqlite: sqlite.restart, neo4j: neo4j.restart },
      cypherMatch,
      cypherPaths,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function askThroughIndex(network: StoresNetwork, neo4j: Neo4jSettings | undefined) {
  const request = neo4j === undefined ? network : { ...network, neo4j };
  const imported = await runStoresStep('import', request);
  const asked = await runStoresStep('ask', request);
  const restart = await runStoresStep('restart', request);
  return { imported, asked, restart };
}

async function withNeo4j<Result>(
  work: (settings: Neo4jSettings) => Promise<Result>,
): Promise<Result> {
  const server = await takeOwnNeo4j(SERVER_MEMORY);
  try {
    return await work(server.settings);
  } finally {
    await server.end();
  }
}
