// `npm run bench -- --load`: what many callers at once do to the server, with 0, 1 and 2 threads.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSize, DEFAULT_SEED, generatedNeeds } from '../generator.ts';
import { MATCH_DOCUMENT, requestBody } from '../http-questions.ts';
import { importNetwork } from '../import-network.ts';
import { askByMany } from './ask-by-many.ts';
import { startProcess } from './server-process.ts';

const USAGE = `npm run bench -- --load [--organizations 10000] [--threads 0,1,2] [--callers 16] [--seconds 20]
One network; for each number of threads a server process, callers that ask short questions one after
the other, and a look at /healthz every 20 ms beside them.
`;

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

async function bench(): Promise<void> {
  const organizations = Number(values.organizations);
  checkSize({ organizations });
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-bench-'));
  const seed = DEFAULT_SEED;
  try {
    await importNetwork({ step: 'import', folder, organizations, seed });
    process.stdout.write(
      `${organizations} organisations, ${values.callers} callers, ${availableParallelism()} cores, seed ${seed}\n` +
        'threads  answers/s  p50 ms  p99 ms  refused  failed  healthz p50  p99  most ms  RSS MB  load\n',
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
        const told = await askByMany({ ...load, seconds: Number(values.seconds) });
        const row = [
          threads,
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
        process.stdout.write(`${row.join('  ')}\n`);
      } finally {
        await server.stop();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
