import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CatalyzerError } from '../graph/errors/catalyzer-error.ts';
import { BenchFileError } from './bench-files.ts';
import { evaluateCordis } from './evaluate-cordis.ts';
import { evaluateEnglishLetters } from './evaluate-english-letters.ts';
import { evaluateEquipment } from './evaluate-equipment.ts';
import { evaluateJsic } from './evaluate-jsic.ts';
import { evaluateLetters } from './evaluate-letters.ts';
import { EVALUATE_USAGE, type EvaluationOptions, readEvaluationOptions } from './options.ts';
import { NoNeo4jError } from './own-neo4j.ts';
import { progressToStderr } from './progress.ts';
import { scoreRun, writeRun } from './run-files.ts';

const options = readOptions();
if (options !== undefined) {
  await evaluate(options).catch((error: unknown) => {
    // Errors that the caller can fix are printed as a sentence; anything else is our fault and
    // keeps its trace.
    const isForCaller =
      error instanceof CatalyzerError ||
      error instanceof BenchFileError ||
      error instanceof NoNeo4jError;
    if (!isForCaller) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}

function readOptions(): EvaluationOptions | undefined {
  try {
    return readEvaluationOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${EVALUATE_USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function evaluate({
  bench,
  out,
  benchmarks,
  against,
  limit,
  store,
  meaning,
  tasks,
}: EvaluationOptions): Promise<void> {
  await mkdir(out, { recursive: true });
  const output = progressToStderr();
  for (const benchmark of benchmarks) {
    const evaluateIt = {
      cordis: evaluateCordis,
      jsic: evaluateJsic,
      letters: evaluateLetters,
      'letters-en': evaluateEnglishLetters,
      equipment: evaluateEquipment,
    }[benchmark];
    const { runs, notes, half, report } = await evaluateIt(
      bench,
      { limit, tasks, store, meaning, out },
      output,
    );
    const { rows, rejected } = report.total;
    process.stdout.write(`${benchmark}: ${rows} rows imported, ${rejected} of them rejected\n`);
    for (const note of notes) process.stdout.write(`! ${note}\n`);
    for (const run of runs) {
      const file = join(out, run.name);
      await writeRun(file, run.lines);
      if (limit !== undefined) continue;
      if ('figures' in run) {
        const earlier = against && (await readFile(join(against, run.name), 'utf8'));
        process.stdout.write(`\n== ${run.name} ==\n${run.figures(earlier)}`);
        continue;
      }
      const verdict = scoreRun(bench, half, file, run) ?? 'not scored: the folder has no referee\n';
      process.stdout.write(`\n== ${run.name} ==\n${verdict}`);
      if (against === undefined) continue;
      const compared = scoreRun(bench, half, file, run, against) ?? '';
      process.stdout.write(`\n== ${run.name}, against ${against} ==\n${compared}`);
    }
  }
  if (limit !== undefined) process.stdout.write('Not scored: --limit asked a part only.\n');
}
