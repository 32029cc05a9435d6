import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Half of the questions for which the baselines were made. */
const BASELINE_HALF = 'dev';

/** A run file that the bench folder's referee scores. */
export interface RefereedRun {
  readonly name: string;
  readonly lines: readonly object[];
  readonly referee: 'score-cordis.mjs' | 'score-jsic.mjs';
  /** File of the baseline that it is compared with. */
  readonly baseline: string;
}

/** A run file whose figures are computed from the labels of its bench folder. */
export interface LabelledRun {
  readonly name: string;
  readonly lines: readonly object[];
  /** Figures as text, next to those of an earlier run file if its text is given. */
  readonly figures: (earlier?: string) => string;
}

/** A run file and the way it is scored. */
export type Run = RefereedRun | LabelledRun;

/** Writes a run file, one JSON object per line. */
export async function writeRun(file: string, lines: readonly object[]): Promise<void> {
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/**
 * Returns the output of the bench folder's own referee for a run, compared with its baseline if
 * there is one, or with the run file of this name in the folder `before`; `undefined` if the folder
 * has no referee. Throws if the referee fails.
 */
export function scoreRun(
  bench: string,
  half: string,
  file: string,
  run: RefereedRun,
  before?: string,
): string | undefined {
  const program = join(bench, 'score', run.referee);
  if (!existsSync(program)) return undefined;
  const baseline = join(bench, 'score', 'baselines', run.baseline);
  const other = before === undefined ? baseline : join(before, run.name);
  const isComparable = before !== undefined || half === BASELINE_HALF;
  const against = isComparable && existsSync(other) ? ['--against', other] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, file, bench, '--half', half, ...against],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
