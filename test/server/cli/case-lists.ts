import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import type { WhoCanAnswer } from '../../../server/cli/questions/questions.generated.ts';
import { type Run, run } from './run.ts';

const CASES = fileURLToPath(new URL('../../fixtures/import-cases/', import.meta.url));
/** A data folder without the example networks, whose records would answer too. */
const env = (folder: string) => ({
  LANG: 'ja_JP.UTF-8',
  CATALYZER_DATA: join(folder, 'data'),
  CATALYZER_SEED: 'off',
});

/** Runs a command, in Japanese, on a data folder that has nothing but what it imported. */
export function runAlone(folder: string, ...argv: readonly string[]): Promise<Run> {
  return run(folder, argv, { env: env(folder) });
}

/** Imports a list of the cases. */
export async function importList(folder: string, name: string, ...options: readonly string[]) {
  const result = await runAlone(folder, 'import', join(CASES, name), '--write', ...options);
  expect(result.stderr).toBe('');
  return result;
}

/** Imports a text as a list. */
export async function importText(folder: string, text: string, ...options: readonly string[]) {
  await writeFile(join(folder, 'list.csv'), text);
  const result = await runAlone(folder, 'import', 'list.csv', '--write', ...options);
  expect(result.stderr).toBe('');
  return result;
}

/** Returns the holders that fit a need, best first. */
export async function whoCan(folder: string, ...question: readonly string[]) {
  const { stdout } = await runAlone(folder, 'who-can', ...question, '--json');
  const answer: WhoCanAnswer = JSON.parse(stdout);
  return answer.whoCan;
}
