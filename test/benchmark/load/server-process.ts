import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { PROJECT_ROOT } from '../../../server/project-root.ts';

/** The product's own server in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** Resident memory. */
  megabytes(): number;
  stop(): Promise<void>;
}

/** Starts `catalyzer serve` as it was built, on a free port, and waits for its address. */
export async function startProcess({
  folder,
  threads,
}: {
  readonly folder: string;
  readonly threads: number;
}): Promise<ServerProcess> {
  const child = spawnCatalyzer(folder, ['serve'], { CATALYZER_THREADS: String(threads) });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address === undefined) continue;
    return {
      address,
      megabytes: () => {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
      },
      stop: async () => {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('The server ended before it listened.');
}

/** Starts a command of the product on a data folder. */
export function spawnCatalyzer(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [join(PROJECT_ROOT, 'bin/catalyzer.mjs'), ...argv], {
    env: {
      ...process.env,
      PORT: '0',
      CATALYZER_DATA: folder,
      CATALYZER_SEED: 'off',
      NODE_OPTIONS: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
