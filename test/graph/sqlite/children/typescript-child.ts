import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HOOKS = pathToFileURL(fileURLToPath(new URL('./typescript-hooks.mjs', import.meta.url))).href;

/** The command line that runs one of the scripts beside this file in a process of its own. */
export function childCommand(script: string, ...parameters: readonly string[]): string[] {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return [process.execPath, '--import', HOOKS, file, ...parameters];
}

/** Starts a command whose output the test reads; its errors go to the test's own stderr. */
export function startCommand(
  command: readonly string[],
): ChildProcessByStdio<null, Readable, null> {
  const [program = '', ...parameters] = command;
  const { NODE_OPTIONS: _jest, ...env } = process.env;
  return spawn(program, parameters, { stdio: ['ignore', 'pipe', 'inherit'], env });
}

/** The exit code of a started command, once it has ended; null when a signal ended it. */
export function ended(child: ChildProcessByStdio<null, Readable, null>): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}
