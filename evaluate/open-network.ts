import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../access/policy/scopes.ts';
import { applyImport } from '../graph/ingest/apply/apply-import.ts';
import { planImport } from '../graph/ingest/plan-import.ts';
import { readCordis } from '../graph/ingest/read/read-cordis.ts';
import { readJsic } from '../graph/ingest/read/read-jsic.ts';
import type { ImportReport } from '../graph/ingest/report/import-report.ts';
import type { NodeId } from '../graph/model/nodes.ts';
import { READ_BATCH_MAX } from '../graph/port-bounds.ts';
import type { GraphStore } from '../graph/store.ts';
import { createMatcher } from '../matching/create-matcher.ts';
import { MeaningIndex } from '../matching/index/meaning-index.ts';
import { NameIndex } from '../matching/index/name-index.ts';
import { openNetworkIndex } from '../matching/index/network-index.ts';
import { restoreVectors } from '../matching/index/vector-file.ts';
import { keepVectors } from '../matching/index/vector-keeper.ts';
import type { Matcher } from '../matching/matcher.ts';
import { openEncoding } from '../matching/meaning/encoding.ts';
import { NeedEncoder } from '../matching/meaning/need-encoder.ts';
import type { IntroductionOptions } from '../matching/paths/introducer-search.ts';
import { TieIndex } from '../matching/paths/tie-index.ts';
import { needRelevanceIn } from '../matching/retrieval/need-relevance.ts';
import { type NetworkMeaning, networkMeaning } from '../matching/retrieval/network-meaning.ts';
import { openStore } from '../server/engine/open-store.ts';
import { NamelessTextIndex } from './nameless-text-index.ts';
import type { Benchmark, EvaluationOptions } from './options.ts';
import { takeOwnNeo4j } from './own-neo4j.ts';
import { type ProgressOutput, startProgress } from './progress.ts';

/**
 * Date on which the questions are asked: the known projects of CORDIS began before it, the projects
 * asked about on it or later. Fixed, so a run can be repeated.
 */
const ASKED_AT = '2024-01-01T00:00:00Z';
const ASKED_ON = ASKED_AT.slice(0, 10);
const SERVER_MEMORY = { heap: '1g', pageCache: '1g' };

/** A benchmark's data in the product, ready to be asked. */
export interface OpenNetwork {
  readonly store: GraphStore;
  readonly matcher: Matcher;
  readonly ties: TieIndex;
  /** Data from which the introductions are answered. */
  readonly introductions: IntroductionOptions;
  readonly report: ImportReport;
  /** Removes the store. */
  close(): Promise<void>;
}

/** Options for opening a network; vectors are kept in the out folder. */
export type NetworkOptions = Pick<EvaluationOptions, 'store' | 'meaning' | 'out'>;

/**
 * Imports the benchmark's data with the product's own import into a separate store, and builds the
 * product's index from the store.
 */
export async function openNetwork(
  benchmark: Benchmark,
  bench: string,
  output: ProgressOutput,
  { store: kind, meaning: mode, out }: NetworkOptions,
): Promise<OpenNetwork> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-evaluate-'));
  const server = kind === 'neo4j' ? await takeOwnNeo4j(SERVER_MEMORY) : undefined;
  const now = () => new Date(ASKED_AT);
  const store = await openStore({ folder, neo4j: server?.settings, now });
  const close = async () => {
    await store.close();
    await server?.end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const report = await importData(benchmark, join(bench, benchmark), store, output);
    const progress = startProgress(`${benchmark}: indexing, changes`, undefined, output);
    const text = new NamelessTextIndex();
    const meaningIndex = mode === 'on' ? new MeaningIndex(text.records) : undefined;
    const ties = new TieIndex({ asOf: ASKED_ON });
    let read = 0;
    const index = await openNetworkIndex({
      reader: store,
      makeCopies: () => ({
        text,
        ties,
        ...(meaningIndex === undefined ? {} : { meaning: meaningIndex }),
      }),
      onProgress: (changes) => {
        progress.advance(changes - read);
        read = changes;
      },
    });
    progress.finish();
    const meaning =
      meaningIndex &&
      (await readyMeaning(meaningIndex, join(out, 'cache', benchmark), store, output));
    const matcher = createMatcher({
      textIndex: text,
      meaning,
      network: ties,
      // Names of organisations in a need are never matched in a benchmark run.
      names: new NameIndex(),
      reader: store,
      asOf: index.asOf,
      now: () => new Date(ASKED_AT),
    });
    const introductions: IntroductionOptions = {
      tiesOf: () => ties.space,
      findNeedRelevance: needRelevanceIn(text, () => new Date(ASKED_AT), meaning),
    };
    return { store, matcher, ties, introductions, report, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Returns vectors of every record: those of an earlier run, and new ones for the rest. */
async function readyMeaning(
  index: MeaningIndex,
  folder: string,
  store: GraphStore,
  output: ProgressOutput,
): Promise<NetworkMeaning> {
  await mkdir(folder, { recursive: true });
  await restoreVectors(folder, index);
  const progress = startProgress('encoding, records', index.lacking, output);
  const keeper = keepVectors({
    index: () => index,
    encoding: openEncoding(),
    getNodes: (ids) => store.getNodes(ids, PUBLIC_SCOPE),
    folder,
    cursor: () => 0,
    onProgress: (made) => progress.advance(made),
    onError: (error) => {
      throw error;
    },
  });
  await keeper.whenReady();
  await keeper.close();
  progress.finish();
  return networkMeaning(
    index,
    new NeedEncoder((error) => {
      throw error;
    }),
  );
}

/** Returns ids of organisations under the benchmark's scheme. */
export async function organizationIds(
  store: GraphStore,
  scheme: Benchmark,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, NodeId>> {
  const ids = new Map<string, NodeId>();
  for (let from = 0; from < externalIds.length; from += READ_BATCH_MAX) {
    const values = externalIds.slice(from, from + READ_BATCH_MAX);
    const keys = values.map((value) => ({ label: 'Organization' as const, scheme, value }));
    const found = await store.findNodeIds(keys, PUBLIC_SCOPE);
    values.forEach((value, place) => {
      const id = found[place];
      if (id !== undefined) ids.set(value, id);
    });
  }
  return ids;
}

async function importData(
  benchmark: Benchmark,
  folder: string,
  store: GraphStore,
  output: ProgressOutput,
): Promise<ImportReport> {
  output.write(`${benchmark}: reading and planning the import …\n`);
  const rows = benchmark === 'cordis' ? await readCordis(folder) : await readJsic(folder);
  const plan = await planImport(rows, store, OPERATOR_SCOPE, { now: ASKED_AT });
  const progress = startProgress(`${benchmark}: importing, changes`, plan.changes, output);
  let written = 0;
  const report = await applyImport(plan, store, ({ done }) => {
    progress.advance(done - written);
    written = done;
  });
  progress.finish();
  return report;
}
