// `npm run bench -- --load`: what many callers at once do to the server, with 0, 1 and 2 threads.
import type { ChildProcess } from 'node:child_process';
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
import { spawnCatalyzer, startProcess } from './server-process.ts';

const USAGE = `npm run bench -- --load [--organizations 10000] [--threads 0,1,2] [--callers 16] [--seconds 20]
One network; for each number of threads a server process, callers that ask short questions one after
the other, and a look at /healthz every 20 ms beside them; then again beside an import of 60,000 records.
`;

/** Organisations of the import; nothing else is made of a row. */
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

/** Imports 60,000 records, other ones each time, by the command line beside the server. */
function startImport(folder: string, run: number): ChildProcess {
  const file = join(folder, `load-${run}.csv`);
  const firms = Array.from(
    { length: IMPORTED },
    (_, at) => `株式会社負荷${run}の${at},大阪府,堺市,ステンレスの切削加工 ${at}`,
  );
  writeFileSync(file, `会社名,都道府県,市区町村,事業内容\n${firms.join('\n')}\n`);
  return spawnCatalyzer(folder, ['import', file, '--write'], {});
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
        'threads  beside  answers/s  p50 ms  p99 ms  refused  failed  healthz p50  p99  most ms  RSS MB  load\n',
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
        for (const beside of ['nothing', 'import'] as const) {
          const importing = beside === 'import' ? startImport(folder, threads) : undefined;
          const told = await askByMany({ ...load, seconds: Number(values.seconds) });
          const isImporting = importing?.exitCode === null;
          if (importing !== undefined) await once(importing, 'exit');
          const row = [
            threads,
            beside,
            told.answersPerSecond.toFixed(1),
            told.answers.p50.toFixed(1),
            told.answers.p99.toFixed(1),
            told.refused,
            told.failed,
            told.health.p50.toFixed(1),
            told.health.p99.toFixed(1),
            told.health.max.toFixed(1),
            server.megabytes().toFixed(0),
            loadavg()[0]?.toFixed(1),
          ];
          const note = beside === 'import' && !isImporting ? '  (the import ended before)' : '';
          process.stdout.write(`${row.join('  ')}${note}\n`);
        }
      } finally {
        await server.stop();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
