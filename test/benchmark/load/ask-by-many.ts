import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Questions, number of callers and duration. */
export interface Load {
  readonly address: string;
  readonly bodies: readonly string[];
  readonly callers: number;
  readonly seconds: number;
}

/** Milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Figures as seen by the callers. */
export interface LoadFigures {
  readonly answersPerSecond: number;
  readonly answers: Spread;
  /** Answers with 429 or 503. */
  readonly refused: number;
  /** Other answers than 200, 429 or 503, and missing answers. */
  readonly failed: number;
  readonly health: Spread;
}

const HEALTH_EVERY_MS = 20;

/** Asks one question after the other in every caller, while another client polls `/healthz`. */
export async function askByMany({ address, bodies, callers, seconds }: Load): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const watcher = new Agent({ keepAlive: true });
  const end = performance.now() + seconds * 1000;
  const [answers, health]: [number[], number[]] = [[], []];
  let [refused, failed, next] = [0, 0, 0];
  const call = async () => {
    while (performance.now() < end) {
      const body = bodies[next++ % bodies.length] ?? '';
      const { status, timeMs } = await post(`${address}/graphql`, agent, body);
      if (status === 200) answers.push(timeMs);
      else if (status === 429 || status === 503) refused += 1;
      else failed += 1;
    }
  };
  const watch = async () => {
    while (performance.now() < end) {
      health.push((await post(`${address}/healthz`, watcher)).timeMs);
      await pause(HEALTH_EVERY_MS);
    }
  };
  await Promise.all([watch(), ...Array.from({ length: callers }, call)]);
  agent.destroy();
  watcher.destroy();
  return {
    answersPerSecond: answers.length / seconds,
    answers: spread(answers),
    refused,
    failed,
    health: spread(health),
  };
}

function post(
  url: string,
  agent: Agent,
  body?: string,
): Promise<{ readonly status: number | undefined; readonly timeMs: number }> {
  const started = performance.now();
  return new Promise((resolve) => {
    const settle = (status?: number) => resolve({ status, timeMs: performance.now() - started });
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => settle(answer.statusCode));
        answer.on('error', () => settle());
      },
    );
    sent.on('error', () => settle());
    sent.end(body);
  });
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
