import { nodeId } from '../../graph/model/ids.ts';
import type { Capability, Organization } from '../../graph/model/nodes.ts';
import { type Relationship, relationshipId } from '../../graph/model/relationships.ts';
import type { Change } from '../../graph/store.ts';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { rethrow } from '../server/rethrow.ts';
import { findChains, matchNeed, type Pair } from './ask-engine.ts';
import type { WriteFigures, WriteKind } from './bench-figures.ts';
import type { StepFigures, StepRequest } from './bench-step.ts';
import { generatedNeeds, generatedOrganizationId } from './generator.ts';
import { seededRandom } from './random.ts';
import { summarizeTimes } from './timing.ts';

/** Writes of each kind that are timed; one more is made before. */
const WRITES = 12;
const WRITE_STREAM = 11;
const SOURCE = { document: 'benchmark', recordedOn: '2026-01-01' };

/** What is written, and what is asked before and after it. */
interface Write extends Pair {
  readonly changes: readonly Change[];
  readonly need: string;
}

/** How long something took, and how much of the processor. */
interface Took {
  readonly elapsedMs: number;
  readonly cpuMs: number;
}

type TimedWrite = Readonly<Record<keyof WriteFigures, Took>>;

/** Opens the network, writes one record at a time, and asks after each. */
export async function askAfterWrites(request: StepRequest): Promise<StepFigures['write']> {
  const { folder, organizations, seed } = request;
  const engine = await openEngine({ folder, now: () => new Date(), onIndexError: rethrow });
  const random = seededRandom(seed, WRITE_STREAM);
  const needs = generatedNeeds('short', seed);
  const timeWrites = async (kind: WriteKind): Promise<WriteFigures> => {
    process.stderr.write(`${organizations}: writing (${kind}) and asking …\n`);
    const timed: TimedWrite[] = [];
    for (let number = 0; number <= WRITES; number += 1) {
      const anyone = () => generatedOrganizationId(random.below(organizations), seed);
      const asked = { from: anyone(), to: anyone(), need: needs.next().value };
      const changes = changesOf(kind, number, asked);
      timed.push(await timeWrite(engine, { ...asked, changes }));
    }
    return summarized(timed.slice(1));
  };
  const figures = {
    tie: await timeWrites('tie'),
    capability: await timeWrites('capability'),
    organization: await timeWrites('organization'),
  };
  await engine.close();
  return figures;
}

async function timeWrite(engine: OpenEngine, write: Write): Promise<TimedWrite> {
  const whoCan = () => matchNeed(engine, write.need);
  const paths = () => findChains(engine, write);
  await whoCan();
  paths();
  const stops = watchStops();
  const written = await timed(() => engine.commit(write.changes));
  return {
    written,
    stopped: stops.end(),
    whoCan: await timed(whoCan),
    paths: await timed(paths),
    whoCanAgain: await timed(whoCan),
    pathsAgain: await timed(paths),
  };
}

async function timed(call: () => unknown): Promise<Took> {
  const since = clock();
  await call();
  return since();
}

/** Starts a clock; gives how much has passed. */
function clock(): () => Took {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { elapsedMs: performance.now() - started, cpuMs: (user + system) / 1000 };
  };
}

/** Looks every millisecond whether other work could be done; gives the longest time in which it could not. */
function watchStops(): { readonly end: () => Took } {
  let since = clock();
  let longest: Took = { elapsedMs: 0, cpuMs: 0 };
  const look = () => {
    const took = since();
    longest = {
      elapsedMs: Math.max(longest.elapsedMs, took.elapsedMs),
      cpuMs: Math.max(longest.cpuMs, took.cpuMs),
    };
    since = clock();
  };
  const timer = setInterval(look, 1);
  const end = () => {
    clearInterval(timer);
    look();
    return longest;
  };
  return { end };
}

function summarized(writes: readonly TimedWrite[]): WriteFigures {
  const of = (what: keyof WriteFigures) => ({
    elapsed: summarizeTimes(writes.map((write) => write[what].elapsedMs)),
    cpu: summarizeTimes(writes.map((write) => write[what].cpuMs)),
  });
  return {
    written: of('written'),
    stopped: of('stopped'),
    whoCan: of('whoCan'),
    whoCanAgain: of('whoCanAgain'),
    paths: of('paths'),
    pathsAgain: of('pathsAgain'),
  };
}

function changesOf(
  kind: WriteKind,
  number: number,
  { from, to, need }: Omit<Write, 'changes'>,
): Change[] {
  switch (kind) {
    case 'tie':
      return [joined({ type: 'TIE', from, to, tieKind: 'TRADE', lastContactOn: '2026-01' })];
    case 'capability': {
      const node = capability(number, need);
      return [{ kind: 'putNode', node }, joined({ type: 'OFFERS', from, to: node.id })];
    }
    case 'organization':
      return [{ kind: 'putNode', node: firmInNewCity(number) }];
  }
}

function joined(stated: Omit<Relationship, 'id' | 'source' | 'visibility'>): Change {
  const { type, from, to, tieKind } = stated;
  const id = relationshipId(type, from, to, tieKind);
  return {
    kind: 'putRelationship',
    relationship: { ...stated, id, source: SOURCE, visibility: 'PUBLIC' },
  };
}

function capability(number: number, text: string): Capability {
  return {
    label: 'Capability',
    id: nodeId('Capability', `benchmark:${number}`),
    externalIds: [],
    source: SOURCE,
    visibility: 'PUBLIC',
    kind: 'PROCESS',
    title: { ja: text },
    claimLevel: 'DECLARED',
    quantities: [],
  };
}

function firmInNewCity(number: number): Organization {
  return {
    label: 'Organization',
    id: nodeId('Organization', `benchmark:${number}`),
    externalIds: [],
    source: SOURCE,
    visibility: 'PUBLIC',
    kind: 'FIRM',
    name: { ja: `新設${number}製作所` },
    country: 'JP',
    prefecture: '大阪府',
    city: `新設${number}市`,
  };
}
