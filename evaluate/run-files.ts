import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a run file, one JSON object a line. */
export async function writeRun(file: string, lines: readonly object[]): Promise<void> {
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/**
 * What the bench folder's own referee says of a run, against its baseline of the same name where
 * there is one; undefined when the folder has no referee. Throws when the referee fails.
 */
export function scoreRun(
  bench: string,
  referee: 'score-cordis.mjs' | 'score-jsic.mjs',
  run: string,
  baselineName: string,
): string | undefined {
  const program = join(bench, 'score', referee);
  if (!existsSync(program)) return undefined;
  const baseline = join(bench, 'score', 'baselines', baselineName);
  const against = existsSync(baseline) ? ['--against', baseline] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, run, bench, ...against]);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout.toString('utf8');
}
