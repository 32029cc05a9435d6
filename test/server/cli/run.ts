import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from '@jest/globals';
import { runCommandLine } from '../../../server/cli/run-command-line.ts';
import type { CommandIo } from '../../../server/cli/session/command-io.ts';
import { fakeIo } from './fake-io.ts';

const folders: string[] = [];
const kept: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

afterAll(async () => {
  for (const folder of kept) await rm(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-cli-'));
  folders.push(folder);
  return folder;
}

/** A folder that is gone after the last test of the file. */
export async function temporaryFolderToKeep(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-cli-'));
  kept.push(folder);
  return folder;
}

/** Output and exit code of a command. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, in English, on the data and the files of a folder. */
export async function run(
  folder: string,
  argv: readonly string[],
  parts: Partial<CommandIo> = {},
): Promise<Run> {
  const { io, written } = fakeIo({
    workingFolder: folder,
    env: {
      LANG: 'en_US.UTF-8',
      CATALYZER_DATA: join(folder, 'data'),
      CATALYZER_MEANING: 'off',
      PORT: '0',
    },
    ...parts,
  });
  const code = await runCommandLine(argv, io);
  return { code, ...written };
}
