import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { figureTable, type NetworkFigures } from './bench-figures.ts';
import { BENCH_USAGE, type BenchOptions, readBenchOptions } from './bench-options.ts';
import { runStep } from './bench-step.ts';

const options = readOptions();
if (options !== undefined) await bench(options);

function readOptions(): BenchOptions | undefined {
  try {
    return readBenchOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${BENCH_USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function bench({ organizations, seed, counts, out }: BenchOptions): Promise<void> {
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGigabytes: Math.round(totalmem() / 1e9),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  };
  const networks: NetworkFigures[] = [];
  for (const size of organizations) {
    networks.push(await benchNetwork({ organizations: size, seed }, counts));
  }
  process.stdout.write(
    `${figureTable(networks)}\n${machine.cores} cores (${machine.processor}), ${machine.memoryGigabytes} GB, Node ${machine.node}, seed ${seed}\n` +
      `Questions one at a time: ${counts.short} short, ${counts.mail} mails, ${counts.randomPairs} random pairs, ${counts.hubPairs} pairs at the hub; ${counts.warmUp} of each asked before.\n`,
  );
  const figures = { measuredAt: new Date().toISOString(), machine, seed, counts, networks };
  if (out !== undefined) await writeFile(out, `${JSON.stringify(figures, undefined, 2)}\n`);
}

/** Runs import, start and questions each in a process of its own, as in real use. */
async function benchNetwork(
  size: { readonly organizations: number; readonly seed: number },
  counts: BenchOptions['counts'],
): Promise<NetworkFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-bench-'));
  const [loadAverage = 0] = loadavg();
  try {
    const { records, ...imported } = await runStep({ step: 'import', folder, ...size });
    const asked = await runStep({ step: 'ask', folder, counts, ...size });
    const restarted = await runStep({ step: 'restart', folder, daysLater: 0, ...size });
    const otherDay = await runStep({ step: 'restart', folder, daysLater: 1, ...size });
    const elsewhere = await runStep({ step: 'elsewhere', folder, ...size });
    const writes = await runStep({ step: 'write', folder, ...size });
    const index = {
      ...asked.index,
      restartSeconds: restarted.seconds,
      restartOtherDaySeconds: otherDay.seconds,
    };
    const { organizations } = size;
    return { organizations, records, loadAverage, imported, ...asked, index, elsewhere, writes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
