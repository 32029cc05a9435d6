import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCordisQuestions } from '../../../evaluate/bench-files.ts';
import { openNetwork, organizationIds } from '../../../evaluate/open-network.ts';
import { progressToStderr } from '../../../evaluate/progress.ts';
import { CLOSENESS_COSTS } from '../../../matching/paths/introducer-costs.ts';
import { HOPS_MAX } from '../../../matching/paths/introducer-query.ts';
import { findNode } from '../../../matching/paths/node-set.ts';
import { SearchSpace } from '../../../matching/paths/search-space.ts';
import { tiesOf } from '../../../matching/paths/tie-rows.ts';
import { COST_UNITS } from '../../../matching/paths/tie-strength.ts';
import { seededRandom } from '../random.ts';
import { summarizeTimes, type Timing } from '../timing.ts';
import { askOurs, type FindPath, type FoundPath, type Pair } from './ask-paths.ts';
import { bareTieGraph, inCostUnits, tieListOf } from './bare-tie-graph.ts';
import { graphologyPaths, networkxPaths, ngraphPaths } from './peers.ts';
import { readTieList, type TieList, writeTieList } from './tie-list.ts';

const USAGE = `npm run bench -- --paths [--bench FOLDER] [--only cordis|collab|powerlaw|million] [--out FILE]
Times the five best introducers over up to four hops, and the one cheapest chain beside graphology,
ngraph.path and networkx (where Python has it), on the CORDIS graph (pairs of the introduction test)
and on generated graphs; checks that all find chains of equal cost.
`;

const GRAPHS = ['cordis', 'collab', 'powerlaw', 'million'] as const;
const SIZES = {
  collab: ['collab', '100000', '1000000'],
  powerlaw: ['powerlaw', '100000', '1000000'],
  million: ['collab', '1000000', '10000000'],
} as const;
const SEED = 20_261_121;
const PAIRS = 1_000;
/**
 * Number of pairs for general libraries, which are some hundred times slower: half random, half two
 * ties apart, since the cheapest chain of distant pairs is often longer than ours may be.
 */
const PEER_PAIRS = 50;
const WARM_UP = 50;
const FIRST = 5;

interface BenchGraph {
  readonly name: string;
  readonly list: TieList;
  readonly pairs: readonly Pair[];
  /** True if the other libraries are asked. */
  readonly peers: boolean;
}

interface PathFigures {
  readonly graph: string;
  readonly parties: number;
  readonly ties: number;
  readonly degreeMax: number;
  readonly loadAverage: number;
  readonly spaceSeconds: number;
  readonly connected: number;
  readonly complete: number;
  readonly fiveBest: Timing;
  /** Best of five immediate repeats: the time when nothing else runs. */
  readonly fiveBestRepeated: Timing;
  /** The same with each introducer at its cost by {@link introducerCosts}. */
  readonly fiveBestCosts: Timing;
  readonly completeCosts: number;
  readonly cheapest: Timing;
  readonly peers: readonly PeerFigures[];
}

interface PeerFigures {
  readonly name: string;
  readonly timing: Timing;
  readonly oursOnTheSamePairs: Timing;
  readonly equal: number;
  /** Pairs whose cheapest chain has more hops than ours may have. */
  readonly longer: number;
}

const options = readOptions();
if (options !== undefined) await benchPaths(options);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        paths: { type: 'boolean' },
        bench: { type: 'string', default: join('..', 'shared', 'bench') },
        only: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const graphs = GRAPHS.filter((name) => values.only === undefined || values.only === name);
    if (graphs.length === 0) throw new Error(`--only takes ${GRAPHS.join(', ')}.`);
    return { ...values, graphs };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function benchPaths(asked: NonNullable<typeof options>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-paths-'));
  const figures: PathFigures[] = [];
  try {
    for (const name of asked.graphs) {
      process.stderr.write(`${name}: making the graph …\n`);
      const graph =
        name === 'cordis'
          ? await cordisGraph(asked.bench)
          : generatedGraph(name, asked.bench, folder);
      const measured = await measure(graph, folder);
      process.stdout.write(`${tell(measured)}\n`);
      figures.push(measured);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`;
  process.stdout.write(`${machine}, seed ${SEED}\n`);
  if (asked.out !== undefined) {
    await writeFile(asked.out, `${JSON.stringify({ machine, figures }, undefined, 2)}\n`);
  }
}

/** Returns the graph that the product makes of CORDIS, and the pairs of the introduction test. */
async function cordisGraph(bench: string): Promise<BenchGraph> {
  const network = await openNetwork('cordis', bench, progressToStderr(), {
    store: 'sqlite',
    meaning: 'off',
    out: tmpdir(),
  });
  try {
    const { queries } = await readCordisQuestions(bench);
    const ends = queries.flatMap(({ coordinator, intro }) =>
      coordinator === null ? [] : intro.map(({ target }) => [coordinator, target] as const),
    );
    const idOf = await organizationIds(network.store, 'cordis', [...new Set(ends.flat())]);
    const { graph } = network.ties;
    const vertex = (id: string) => findNode(graph.parties, idOf.get(id) ?? '');
    const pairs = ends.flatMap(([one, other]) => {
      const from = vertex(one);
      const to = vertex(other);
      return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
    });
    const every = Math.max(1, Math.floor(pairs.length / PAIRS));
    return {
      name: 'cordis',
      list: tieListOf(graph),
      pairs: pairs.filter((_, place) => place % every === 0).slice(0, PAIRS),
      peers: true,
    };
  } finally {
    await network.close();
  }
}

function generatedGraph(name: keyof typeof SIZES, bench: string, folder: string): BenchGraph {
  const file = join(folder, name);
  const generator = join(bench, 'generate', 'graph.mjs');
  execFileSync(process.execPath, [generator, ...SIZES[name], file], { stdio: ['ignore', 2, 2] });
  const list = inCostUnits(readTieList(file));
  const random = seededRandom(SEED);
  const pairs = Array.from({ length: PAIRS }, () => {
    const from = random.below(list.parties);
    const to = (from + 1 + random.below(list.parties - 1)) % list.parties;
    return { from, to };
  });
  return { name, list, pairs, peers: name !== 'million' };
}

async function measure(graph: BenchGraph, folder: string): Promise<PathFigures> {
  const { name, list, pairs } = graph;
  const [loadAverage = 0] = loadavg();
  const started = performance.now();
  const space = new SearchSpace(bareTieGraph(list));
  const spaceSeconds = (performance.now() - started) / 1000;
  const five = askOurs(space, FIRST);
  for (const pair of pairs.slice(0, WARM_UP)) five(pair);
  const found = pairs.map(five);
  const costs = askOurs(space, FIRST, introducerCosts(list.parties));
  const foundCosts = pairs.map(costs);
  const one = askOurs(space, 1);
  return {
    graph: name,
    parties: list.parties,
    ties: list.from.length,
    degreeMax: degreeMax(space),
    loadAverage,
    spaceSeconds,
    connected: found.filter(({ chains }) => chains.length > 0).length,
    complete: found.filter(({ complete }) => complete).length,
    fiveBest: time(pairs, five, 1),
    fiveBestRepeated: time(pairs, five, 5),
    fiveBestCosts: time(pairs, costs, 1),
    completeCosts: foundCosts.filter(({ complete }) => complete).length,
    cheapest: time(pairs, one, 1),
    peers: graph.peers ? await askPeers(graph, space, folder) : [],
  };
}

/** Returns random costs in the range of a need's; most introducers are hardly close to it. */
function introducerCosts(parties: number): Int32Array {
  const random = seededRandom(SEED, 2);
  const most = Object.values(CLOSENESS_COSTS).reduce((sum, cost) => sum + cost, 0) * COST_UNITS;
  return Int32Array.from({ length: parties }, () => Math.round(most * (1 - random.next() ** 3)));
}

function degreeMax({ graph: { parties, rows } }: SearchSpace): number {
  const degrees = parties.ids.map((_, party) => tiesOf(rows, party).length);
  return degrees.reduce((most, degree) => Math.max(most, degree), 0);
}

function time(pairs: readonly Pair[], ask: (pair: Pair) => unknown, repeats: number): Timing {
  return summarizeTimes(
    pairs.map((pair) => {
      let best = Number.POSITIVE_INFINITY;
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        const started = performance.now();
        ask(pair);
        best = Math.min(best, performance.now() - started);
      }
      return best;
    }),
  );
}

async function askPeers(
  { name, list, pairs }: BenchGraph,
  space: SearchSpace,
  folder: string,
): Promise<PeerFigures[]> {
  const asked = [...pairs.slice(0, PEER_PAIRS / 2), ...nearPairs(space, PEER_PAIRS / 2)];
  const one = askOurs(space, 1);
  const ours = asked.map((pair) => one(pair).chains[0]);
  const oursOnTheSamePairs = time(asked, one, 1);
  const compare = (
    peer: string,
    timing: Timing,
    paths: readonly (FoundPath | null | undefined)[],
  ): PeerFigures => {
    const { equal, longer } = compared(peer, ours, paths);
    return { name: peer, timing, oursOnTheSamePairs, equal, longer };
  };
  const figures: PeerFigures[] = [];
  const libraries: readonly (readonly [string, (list: TieList) => FindPath])[] = [
    ['ngraph.path', ngraphPaths],
    ['graphology', graphologyPaths],
  ];
  for (const [peer, load] of libraries) {
    process.stderr.write(`${name}: asking ${peer} …\n`);
    const find = load(list);
    const paths = asked.map((pair) => find(pair));
    figures.push(compare(peer, time(asked, find, 1), paths));
  }
  const file = join(folder, `${name}-units`);
  writeTieList(file, list);
  process.stderr.write(`${name}: asking networkx …\n`);
  const networkx = await networkxPaths(file, asked);
  if (networkx === undefined) {
    process.stderr.write('networkx is not asked: Python does not have it here.\n');
    return figures;
  }
  const timing = summarizeTimes(networkx.timesMs);
  return [...figures, compare(`networkx ${networkx.version}`, timing, networkx.paths)];
}

/** Returns pairs of a party and one that it reaches through another. */
function nearPairs({ graph: { parties, rows } }: SearchSpace, count: number): Pair[] {
  const random = seededRandom(SEED, 1);
  const step = (party: number) => {
    const ties = tiesOf(rows, party);
    return ties.length === 0 ? undefined : ties[random.below(ties.length)]?.other;
  };
  const near: Pair[] = [];
  while (near.length < count) {
    const from = random.below(parties.ids.length);
    const between = step(from);
    const to = between === undefined ? undefined : step(between);
    if (to !== undefined && to !== from) near.push({ from, to });
  }
  return near;
}

/** Counts equal answers; throws for a different one: figures of wrong answers are worthless. */
function compared(
  peer: string,
  ours: readonly (FoundPath | undefined)[],
  theirs: readonly (FoundPath | null | undefined)[],
): { readonly equal: number; readonly longer: number } {
  let equal = 0;
  let longer = 0;
  ours.forEach((own, place) => {
    const other = theirs[place] ?? undefined;
    if (own?.cost === other?.cost) equal += 1;
    else if (other !== undefined && other.hops > HOPS_MAX && other.cost < (own?.cost ?? Infinity)) {
      longer += 1;
    } else {
      throw new Error(`${peer} finds ${JSON.stringify(other)} where we find ${own?.cost}.`);
    }
  });
  return { equal, longer };
}

function tell(figures: PathFigures): string {
  const { graph, parties, ties, degreeMax: most, fiveBest, fiveBestRepeated, cheapest } = figures;
  return [
    `${graph}: ${parties} parties, ${ties} ties, largest degree ${most}, working memory made in ${figures.spaceSeconds.toFixed(2)} s, load ${figures.loadAverage.toFixed(1)}`,
    `  ${PAIRS} pairs: ${figures.connected} connected, ${figures.complete} exact, ${figures.completeCosts} with costs of introducers`,
    `  five best introducers, p50/p99/max ms   ${tellTimes(fiveBest)}   (best of five repeats ${tellTimes(fiveBestRepeated)})`,
    `  the same, each introducer at a cost     ${tellTimes(figures.fiveBestCosts)}`,
    `  cheapest chain, p50/p99/max ms          ${tellTimes(cheapest)}`,
    ...figures.peers.map(
      ({ name, timing, oursOnTheSamePairs, equal, longer }) =>
        `  ${name.padEnd(14)} ${tellTimes(timing)}   ours on its ${timing.questions} pairs ${tellTimes(oursOnTheSamePairs)}   equal ${equal}, cheaper only over more than ${HOPS_MAX} hops ${longer}`,
    ),
  ].join('\n');
}

function tellTimes({ p50Ms, p99Ms, maxMs }: Timing): string {
  return [p50Ms, p99Ms, maxMs].map((ms) => ms.toPrecision(3)).join(' / ');
}
