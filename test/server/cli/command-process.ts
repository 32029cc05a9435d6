import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childCommand } from '../../graph/sqlite/children/typescript-child.ts';
import type { Run } from './run.ts';

const MAIN = fileURLToPath(new URL('../../../server/cli/main.ts', import.meta.url));
/** Interval in which a moment is looked for. */
const LOOK_MS = 2;

/** The command line as a process of its own. */
export interface CommandProcess {
  readonly child: ChildProcess;
  /** Returns its output to stdout so far. */
  stdout(): string;
  /** Exit of the process; -1 if a signal ended it. */
  readonly ended: Promise<Run>;
}

/** Returns the words that start the command line with these arguments. */
export function commandLine(...argv: readonly string[]): readonly string[] {
  return childCommand(MAIN, ...argv);
}

/** Starts a command in a folder, in English, with this environment. */
export function startCommandLine(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): CommandProcess {
  const [program = '', ...parameters] = commandLine(...argv);
  const child = spawn(program, parameters, {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', PORT: '0', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
  return { child, stdout: () => stdout, ended };
}

/** Waits until a moment of the process has come; fails when it ends before. */
export async function until(
  { ended }: CommandProcess,
  hasCome: () => boolean | Promise<boolean>,
): Promise<void> {
  let end: Run | undefined;
  ended.then((run) => {
    end = run;
  });
  while (!(await hasCome())) {
    if (end !== undefined) throw new Error(`It ended before: ${JSON.stringify(end)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
