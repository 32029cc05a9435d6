// `npm run bench -- --equipment`: importing a list of machines, and asking for machines among many.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { applyImport } from '../../../graph/ingest/apply/apply-import.ts';
import { planImport } from '../../../graph/ingest/plan-import.ts';
import { readRows } from '../../../graph/ingest/read/read-rows.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { openEngine } from '../../../server/engine/engine.ts';
import { machineMatcherOver, NO_DEADLINE, toldAll } from '../../matching/matcher-of.ts';
import { rethrow } from '../../server/rethrow.ts';
import { DEFAULT_SEED } from '../generator.ts';
import { summarizeTimes, timeOnce } from '../timing.ts';
import {
  generatedMachineList,
  generatedMachineNeeds,
  generatedMachines,
  OWNER_LIST,
} from './generated-machines.ts';

const USAGE = `npm run bench -- --equipment [--load 10000] [--machines 100000] [--questions 400] [--seed NUMBER]
A generated list of --load machines is read, planned and written as ./catalyzer import does it; then
questions for machines are asked in process over --machines of them, by words alone.
`;
const NOW = '2026-12-01T00:00:00.000Z';
const WARM_UP = 50;
/** Machines per list: owners keep lists of their own. */
const LIST_MACHINES = 10_000;

interface Sizes {
  readonly load: number;
  readonly machines: number;
  readonly questions: number;
  readonly seed: number;
}

const sizes = readSizes();
if (sizes !== undefined) {
  await benchLoad(sizes);
  await benchQuestions(sizes);
  const model = cpus()[0]?.model ?? 'unknown';
  print(
    `${availableParallelism()} cores (${model}), Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}, seed ${sizes.seed}`,
  );
}

function readSizes(): Sizes | undefined {
  try {
    const { values } = parseArgs({
      options: {
        equipment: { type: 'boolean' },
        load: { type: 'string', default: '10000' },
        machines: { type: 'string', default: '100000' },
        questions: { type: 'string', default: '400' },
        seed: { type: 'string', default: String(DEFAULT_SEED) },
      },
    });
    const [load, machines, questions, seed] = [
      values.load,
      values.machines,
      values.questions,
      values.seed,
    ].map((value) => {
      if (/^\d{1,9}$/.test(value)) return Number(value);
      throw new Error(`--load, --machines, --questions and --seed take numbers, got "${value}".`);
    });
    return { load: load ?? 0, machines: machines ?? 0, questions: questions ?? 0, seed: seed ?? 0 };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

/** Fills a store with lists of machines; returns the processor seconds of read, plan and write. */
async function fill(folder: string, machines: number, seed: number) {
  const steps = { read: 0, plan: 0, write: 0 };
  const engine = await openEngine({
    folder,
    now: () => new Date(NOW),
    onIndexError: rethrow,
    prepare: async (store) => {
      const owner = readRows(Buffer.from(OWNER_LIST), 'owner.csv');
      await applyImport(await planImport(owner, store, OPERATOR_SCOPE, { now: NOW }), store);
      for (let from = 0; from < machines; from += LIST_MACHINES) {
        const count = Math.min(LIST_MACHINES, machines - from);
        const bytes = Buffer.from(generatedMachineList({ from, count, seed }));
        let started = process.cpuUsage();
        const took = () => {
          const { user, system } = process.cpuUsage(started);
          started = process.cpuUsage();
          return (user + system) / 1e6;
        };
        const rows = readRows(bytes, 'machines.csv');
        steps.read += took();
        const plan = await planImport(rows, store, OPERATOR_SCOPE, {
          now: NOW,
        });
        steps.plan += took();
        const { total } = await applyImport(plan, store);
        steps.write += took();
        if (total.rejected > 0) throw new Error(`${total.rejected} generated rows were rejected`);
      }
    },
  });
  return { engine, steps };
}

async function benchLoad({ load, seed }: Sizes): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-bench-'));
  try {
    const started = performance.now();
    const { engine, steps } = await fill(folder, load, seed);
    const seconds = (performance.now() - started) / 1000;
    await engine.close();
    print(
      `${load} machines loaded and indexed in ${seconds.toFixed(1)} s; of the processor: reading ${steps.read.toFixed(1)} s, planning ${steps.plan.toFixed(1)} s, writing ${steps.write.toFixed(1)} s`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchQuestions({ machines, questions, seed }: Sizes): Promise<void> {
  const records = generatedMachines(machines, seed);
  const index = new TextIndex();
  index.apply(toldAll(records));
  index.settle();
  const matcher = machineMatcherOver(index, records);
  const needs = generatedMachineNeeds(questions, seed);
  const [wall, processor]: [number[], number[]] = [[], []];
  const ask = (text: string) =>
    matcher.match(
      { text, requirements: [], filter: {}, weights: {} },
      { first: 20, toAskFirst: 20, excludedFirst: 20 },
      PUBLIC_SCOPE,
      NO_DEADLINE,
    );
  for (const text of needs.slice(0, WARM_UP)) await ask(text);
  for (const text of needs) {
    const before = process.cpuUsage();
    wall.push(await timeOnce(() => ask(text)));
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1e3);
  }
  for (const [name, times] of [
    ['passed', wall],
    ['of the processor', processor],
  ] as const) {
    const { p50Ms, p99Ms, maxMs } = summarizeTimes(times);
    print(
      `${machines} machines, ${questions} questions, ms ${name}: p50 ${p50Ms.toFixed(1)}, p99 ${p99Ms.toFixed(1)}, max ${maxMs.toFixed(1)}`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
