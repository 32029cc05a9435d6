// `npm run bench -- --load`: effect of many concurrent callers, with 0, 1 and 2 threads.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSize, DEFAULT_SEED, generatedNeeds } from '../generator.ts';
import { MATCH_DOCUMENT, requestBody } from '../http-questions.ts';
import { importNetwork } from '../import-network.ts';
import { askByMany } from './ask-by-many.ts';
import { type ServerProcess, spawnCatalyzer, startProcess } from './server-process.ts';

const USAGE = `npm run bench -- --load [--organizations 10000] [--threads 0,1,2] [--callers 16] [--seconds 20]
One network; for each number of threads a server process, callers that ask short questions one after
the other, and a look at /healthz every 20 ms beside them; then again beside an import of 60,000 records,
and beside its undo, after which the index compacts what it has and makes new statistics. Cores are time
of the processor over time: of the server, and of the callers, who share the machine with it.
`;

/** Organisations of the import; each row makes only one. */
const IMPORTED = 60_000;

const { values } = parseArgs({
  options: {
    load: { type: 'boolean' },
    organizations: { type: 'string', default: '10000' },
    threads: { type: 'string', default: '0,1,2' },
    callers: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '20' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(USAGE);
else await bench();

/** Process beside the callers; `ended` resolves with its output. */
interface Beside {
  readonly isRunning: () => boolean;
  readonly ended: Promise<string>;
}

function startBeside(folder: string, argv: readonly string[]): Beside {
  const child = spawnCatalyzer(folder, argv, {});
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += data;
  });
  return {
    isRunning: () => child.exitCode === null,
    ended: once(child, 'close').then(() => printed),
  };
}

/** Writes a file of 60,000 records, different ones for each run. */
function writeRows(folder: string, run: number): string {
  const file = join(folder, `load-${run}.csv`);
  const firms = Array.from(
    { length: IMPORTED },
    (_, at) => `株式会社負荷${run}の${at},大阪府,堺市,ステンレスの切削加工 ${at}`,
  );
  writeFileSync(file, `会社名,都道府県,市区町村,事業内容\n${firms.join('\n')}\n`);
  return file;
}

function cpuSeconds(server: ServerProcess): { readonly server: number; readonly callers: number } {
  const { user, system } = process.cpuUsage();
  return { server: server.cpuSeconds(), callers: (user + system) / 1e6 };
}

async function bench(): Promise<void> {
  const organizations = Number(values.organizations);
  checkSize({ organizations });
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-bench-'));
  const seed = DEFAULT_SEED;
  try {
    await importNetwork({ step: 'import', folder, organizations, seed });
    process.stdout.write(
      `${organizations} organisations, ${values.callers} callers, ${availableParallelism()} cores, seed ${seed}\n` +
        'threads  beside  answers/s  p50 ms  p99 ms  refused  failed  healthz p50  p99  most ms  ' +
        'loop listening p99  answering p99 ms  cores server  callers  RSS MB  load\n',
    );
    for (const threads of values.threads.split(',').map(Number)) {
      const server = await startProcess({ folder, threads });
      try {
        const needs = generatedNeeds('short', seed);
        const load = {
          address: server.address,
          bodies: Array.from({ length: 400 }, () =>
            requestBody(MATCH_DOCUMENT, { text: needs.next().value }),
          ),
          callers: Number(values.callers),
        };
        await askByMany({ ...load, seconds: 3 });
        let printed = '';
        const runs = {
          nothing: undefined,
          import: () => ['import', writeRows(folder, threads), '--write'],
          undo: () => ['import', '--remove', /imp_\w+/.exec(printed)?.[0] ?? ''],
        };
        for (const [name, argv] of Object.entries(runs)) {
          const beside = argv && startBeside(folder, argv());
          const before = cpuSeconds(server);
          await server.loopDelays();
          const told = await askByMany({ ...load, seconds: Number(values.seconds) });
          const delays = await server.loopDelays();
          const after = cpuSeconds(server);
          const hasEnded = beside?.isRunning() === false;
          printed = (await beside?.ended) ?? '';
          const cores = (of: 'server' | 'callers') =>
            ((after[of] - before[of]) / Number(values.seconds)).toFixed(2);
          const row = [
            threads,
            name,
            told.answersPerSecond.toFixed(1),
            told.answers.p50.toFixed(1),
            told.answers.p99.toFixed(1),
            told.refused,
            told.failed,
            told.health.p50.toFixed(1),
            told.health.p99.toFixed(1),
            told.health.max.toFixed(1),
            delays.listening.toFixed(1),
            delays.answering.toFixed(1),
            cores('server'),
            cores('callers'),
            server.megabytes().toFixed(0),
            loadavg()[0]?.toFixed(1),
          ];
          process.stdout.write(`${row.join('  ')}${hasEnded ? '  (it ended before)' : ''}\n`);
        }
      } finally {
        await server.stop();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
