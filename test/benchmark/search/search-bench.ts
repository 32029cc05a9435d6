import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { summarizeTimes } from '../timing.ts';
import { luceneSearch, missingForLucene } from './lucene.ts';
import { BEST, type EngineFigures, overlap } from './search-answers.ts';
import { FILES, type SearchRequest } from './search-files.ts';

const USAGE = `npm run bench -- --search [--bench FOLDER] [--documents 100000,1000000] [--out FILE]
The ten best of generated documents by us, MiniSearch, FlexSearch and Lucene: the same documents, the
same terms, one run. Ours are checked against scoring every document. Lucene needs Java and Maven.
`;
/** Above this number of documents the JavaScript libraries do not finish within minutes. */
const LIBRARIES_DOCUMENTS_MAX = 200_000;
const QUESTIONS = 1_000;
/** Fewer questions for a library that needs most of a second for each. */
const LIBRARY_QUESTIONS = 50;

const options = readOptions();
if (options !== undefined) await benchSearch(options);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        search: { type: 'boolean' },
        bench: { type: 'string', default: join('..', 'shared', 'bench') },
        documents: { type: 'string', default: '100000,1000000' },
        out: { type: 'string' },
      },
    });
    const sizes = values.documents.split(',').map(Number);
    if (!sizes.every((size) => Number.isInteger(size) && size >= 100)) {
      throw new Error(`--documents takes whole numbers from 100, got "${values.documents}".`);
    }
    return { ...values, sizes };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function benchSearch(asked: NonNullable<typeof options>): Promise<void> {
  const generator = resolve(asked.bench, 'generate', 'documents.mjs');
  const runs: { readonly documents: number; readonly rows: readonly string[] }[] = [];
  for (const documents of asked.sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'catalyzer-search-'));
    try {
      const rows = await benchSize({ generator, folder, documents });
      process.stdout.write(`${documents} documents, load ${loadavg()[0]?.toFixed(1)}\n`);
      process.stdout.write(`${rows.join('\n')}\n`);
      runs.push({ documents, rows });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`;
  process.stdout.write(`${machine}; ${BEST} best, each question asked before\n`);
  if (asked.out !== undefined) {
    await writeFile(asked.out, `${JSON.stringify({ machine, runs }, undefined, 2)}\n`);
  }
}

async function benchSize(run: {
  readonly generator: string;
  readonly folder: string;
  readonly documents: number;
}): Promise<string[]> {
  const ours = await runStep({ ...run, engine: 'ours', questions: QUESTIONS });
  const rows = [tell(ours)];
  if (run.documents <= LIBRARIES_DOCUMENTS_MAX) {
    for (const engine of ['flexsearch', 'minisearch'] as const) {
      rows.push(tell(await runStep({ ...run, engine, questions: LIBRARY_QUESTIONS })));
    }
  }
  const missing = missingForLucene();
  if (missing.length > 0) {
    process.stderr.write(`LUCENE IS NOT ASKED: not found: ${missing.join(', ')}.\n`);
    return rows;
  }
  const { folder } = run;
  const lucene = await luceneSearch({
    documents: join(folder, FILES.documents),
    questions: join(folder, FILES.questions),
    folder,
  });
  const common = overlap(ours.plain ?? [], lucene.answers).toFixed(3);
  return [...rows, `${tell(lucene)}; of our ten by plain BM25 it has ${common}`];
}

/** Runs an engine in a process of its own. */
async function runStep(
  request: SearchRequest,
): Promise<EngineFigures & { readonly plain?: EngineFigures['answers'] }> {
  process.stderr.write(`${request.documents}: ${request.engine} …\n`);
  const program = fileURLToPath(new URL('./search-step.js', import.meta.url));
  const child = fork(program, [JSON.stringify(request)]);
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${request.engine} ended with ${code}.`);
  return JSON.parse(await readFile(join(request.folder, `${request.engine}.json`), 'utf8'));
}

function tell(figures: EngineFigures): string {
  const { engine, buildSeconds, memoryMegabytes, indexMegabytes, timesMs } = figures;
  const { questions, p50Ms, p99Ms, maxMs } = summarizeTimes(timesMs);
  const times = [p50Ms, p99Ms, maxMs].map((ms) => ms.toPrecision(3)).join(' / ');
  const index = indexMegabytes === undefined ? '' : `, index ${indexMegabytes.toFixed(1)} MB`;
  return `  ${engine.padEnd(14)} p50/p99/max ms ${times} (${questions}); build ${buildSeconds.toFixed(1)} s, memory ${memoryMegabytes.toFixed(0)} MB${index}`;
}
