/** The committed launcher, as a process of its own. */
import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../../server/project-root.ts';
import { type Run, temporaryFolder } from './run.ts';

async function clone(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(PROJECT_ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

function launch(folder: string, ...argv: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [join(folder, 'bin/catalyzer.mjs'), ...argv], {
    env: { PATH: process.env.PATH },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

describe('the launcher', () => {
  it('says what to do where nothing is built, in both languages, with code 2', async () => {
    expect(await launch(await clone(), 'who-can', 'x')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'まだビルドされていません。先に npm start を実行してください。\n' +
        'Nothing is built yet: run npm start first.\n',
    });
  });

  it('runs what is built, with its arguments and its exit code', async () => {
    const folder = await clone();
    await mkdir(join(folder, 'dist/server/cli'), { recursive: true });
    await writeFile(
      join(folder, 'dist/server/cli/main.js'),
      'process.stdout.write(process.argv.slice(2).join()); process.exitCode = 7;',
    );
    expect(await launch(folder, 'paths', 'a b')).toEqual({
      code: 7,
      stdout: 'paths,a b',
      stderr: '',
    });
  });
});
