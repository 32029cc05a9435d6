import { nodeId } from '../../graph/model/ids.ts';
import type { Organization } from '../../graph/model/nodes.ts';
import type { Change } from '../../graph/store.ts';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { openStore } from '../../server/engine/open-store.ts';
import { rethrow } from '../server/rethrow.ts';
import { findChains, matchNeed, type Pair } from './ask-engine.ts';
import type { WriteFigures, WriteKind } from './bench-figures.ts';
import type { StepFigures, StepRequest } from './bench-step.ts';
import { capabilityText } from './generated-text.ts';
import { commits, generatedNeeds, generatedOrganizationId } from './generator.ts';
import { type Random, seededRandom } from './random.ts';
import { summarizeTimes } from './timing.ts';
import { joined, newCapability, offeredBy, SOURCE } from './written-records.ts';

/** Number of timed writes of each kind; one more is made before, untimed. */
const WRITES: Readonly<Record<WriteKind, number>> = {
  tie: 12,
  capability: 12,
  organization: 12,
  texts: 3,
  renewal: 1,
};
/** A capability and its offer are two changes of a commit. */
const TEXTS = 5_000;
/** More than 5 % of all documents. */
const RENEWAL_TEXTS_PER_ORGANIZATION = 0.6;
const WRITE_STREAM = 11;

/** Questions asked before and after a write. */
interface Asked extends Pair {
  readonly need: string;
}

/** Elapsed time and processor time of a task. */
interface Took {
  readonly elapsedMs: number;
  readonly cpuMs: number;
}

type TimedWrite = Readonly<Record<keyof WriteFigures, Took>>;

/** Opens the network, writes, and asks after each write. */
export async function askAfterWrites(request: StepRequest): Promise<StepFigures['write']> {
  const { folder, organizations, seed } = request;
  const now = () => new Date();
  const engine = await openEngine({ folder, now, onIndexError: rethrow });
  const elsewhere = await openStore({ folder, now });
  const random = seededRandom(seed, WRITE_STREAM);
  const needs = generatedNeeds('short', seed);
  const anyone = () => generatedOrganizationId(random.below(organizations), seed);
  let texts = 0;
  const commitTexts = async (count: number) => {
    const changes = generatedTexts(texts, texts + count, anyone, random);
    texts += count;
    for (const part of commits(changes)) await elsewhere.commit(part);
  };
  /** Prepares a write; returns the part of it to be timed. */
  const write = async (kind: WriteKind, number: number, asked: Asked) => {
    switch (kind) {
      case 'texts':
        await commitTexts(TEXTS);
        return () => engine.index.catchUp();
      case 'renewal':
        await commitTexts(RENEWAL_TEXTS_PER_ORGANIZATION * organizations);
        return async () => {
          await engine.index.catchUp();
          // The following look, which a server takes by itself.
          await engine.index.catchUp();
        };
      default: {
        const changes = changesOf(kind, number, asked);
        return () => engine.commit(changes);
      }
    }
  };
  const timeWrites = async (kind: WriteKind): Promise<WriteFigures> => {
    process.stderr.write(`${organizations}: writing (${kind}) and asking …\n`);
    const times: TimedWrite[] = [];
    for (let number = 0; number <= WRITES[kind]; number += 1) {
      const asked = { from: anyone(), to: anyone(), need: needs.next().value };
      times.push(await timeWrite(engine, asked, await write(kind, number, asked)));
    }
    return summarized(times.slice(1));
  };
  const figures = {
    tie: await timeWrites('tie'),
    capability: await timeWrites('capability'),
    organization: await timeWrites('organization'),
    texts: await timeWrites('texts'),
    renewal: await timeWrites('renewal'),
  };
  await elsewhere.close();
  await engine.close();
  return figures;
}

async function timeWrite(
  engine: OpenEngine,
  asked: Asked,
  write: () => Promise<unknown>,
): Promise<TimedWrite> {
  const whoCan = () => matchNeed(engine, asked.need);
  const paths = () => findChains(engine, asked);
  await whoCan();
  paths();
  const stops = watchStops();
  const written = await timed(write);
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

/** Starts a clock; returns a function for the time since. */
function clock(): () => Took {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { elapsedMs: performance.now() - started, cpuMs: (user + system) / 1000 };
  };
}

/** Checks every millisecond if other work can run; `end` returns the longest time without. */
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

function* generatedTexts(
  from: number,
  to: number,
  anyone: () => string,
  random: Random,
): Generator<Change> {
  for (let number = from; number < to; number += 1) {
    const { title, description } = capabilityText(random, false);
    const node = { ...newCapability(`text:${number}`, title), description };
    yield { kind: 'putNode', node };
    yield offeredBy(anyone(), node);
  }
}

function changesOf(
  kind: Exclude<WriteKind, 'texts' | 'renewal'>,
  number: number,
  { from, to, need }: Asked,
): Change[] {
  switch (kind) {
    case 'tie':
      return [joined({ type: 'TIE', from, to, tieKind: 'TRADE', lastContactOn: '2026-01' })];
    case 'capability': {
      const node = newCapability(`${number}`, { ja: need });
      return [{ kind: 'putNode', node }, offeredBy(from, node)];
    }
    case 'organization':
      return [{ kind: 'putNode', node: firmInNewCity(number) }];
  }
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
