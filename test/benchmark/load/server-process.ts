import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { PROJECT_ROOT } from '../../../server/project-root.ts';

/** The product's own server in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** Resident memory. */
  megabytes(): number;
  /** Processor time that it has used, over all its threads. */
  cpuSeconds(): number;
  /** 99th percentile of the event loops' delays since the last call; 10 ms are the sampling. */
  loopDelays(): Promise<LoopDelays>;
  stop(): Promise<void>;
}

/** Milliseconds. */
export interface LoopDelays {
  readonly listening: number;
  /** Delay of the slowest answering thread. */
  readonly answering: number;
}

/** Ticks of `/proc/PID/stat` per second (`getconf CLK_TCK`, 100 on Linux). */
const TICKS_A_SECOND = 100;

/** Starts the built `catalyzer serve` on a free port, and waits for its address. */
export async function startProcess({
  folder,
  threads,
}: {
  readonly folder: string;
  readonly threads: number;
}): Promise<ServerProcess> {
  const metricsPort = await freePort();
  const child = spawnCatalyzer(folder, ['serve'], {
    CATALYZER_THREADS: String(threads),
    CATALYZER_METRICS_PORT: String(metricsPort),
  });
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
      cpuSeconds: () => {
        // The program name, in parentheses, may hold anything; utime and stime are fields 14, 15.
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1] ?? '';
        const [userTicks, systemTicks] = stat.split(' ').slice(11, 13).map(Number);
        return ((userTicks ?? 0) + (systemTicks ?? 0)) / TICKS_A_SECOND;
      },
      loopDelays: () => readLoopDelays(`http://127.0.0.1:${metricsPort}/metrics`),
      stop: async () => {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('The server ended before it listened.');
}

async function readLoopDelays(url: string): Promise<LoopDelays> {
  const page = await (await fetch(url)).text();
  const milliseconds = (name: string) =>
    1_000 * Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(page)?.[1]);
  return {
    listening: milliseconds('catalyzer_nodejs_eventloop_lag_p99_seconds'),
    answering: milliseconds('catalyzer_answering_loop_delay_seconds'),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return address.port;
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
