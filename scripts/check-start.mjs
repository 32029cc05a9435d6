// Runs the README's first command as a newcomer would: starts, asks a question, stops, starts again
// and finds the data kept. `.ci/run` calls it on a clean clone.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from './prepare.mjs';

/** The promise is 60 s for the first start; the limit leaves room for a slow network. */
const FIRST_START_LIMIT_MS = 180_000;
/** The promise is 3 s for a second start. */
const SECOND_START_LIMIT_MS = 15_000;
const LOOK_MS = 50;

const folder = mkdtempSync(join(tmpdir(), 'catalyzer-start-'));
try {
  const first = await startAskStop(FIRST_START_LIMIT_MS);
  const second = await startAskStop(SECOND_START_LIMIT_MS);
  if (first.answer !== second.answer || JSON.parse(second.answer).data.whoCan.totalCount === 0) {
    throw new Error(`The second start answers otherwise: ${first.answer} then ${second.answer}`);
  }
  process.stdout.write(`npm start: first ${first.seconds} s, second ${second.seconds} s\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function startAskStop(limitMs) {
  const started = Date.now();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, PORT: '0', CATALYZER_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    const address = await addressPrintedBy(child, limitMs);
    const answer = await ask(address);
    return { answer, seconds: ((Date.now() - started) / 1000).toFixed(1) };
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
    // npm ends before the server, which still answers pending requests and releases the folder.
    while (isRunning(-child.pid)) await setTimeout(LOOK_MS);
  }
}

function isRunning(group) {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}

function addressPrintedBy(child, limitMs) {
  return new Promise((resolve, reject) => {
    const timer = globalThis.setTimeout(
      () => reject(new Error(`No address within ${limitMs} ms`)),
      limitMs,
    );
    let text = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      text += data;
      const address = /http:\/\/[\w.:[\]]+/.exec(text)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
}

async function ask(address) {
  const query = '{ whoCan(text: "板金の試作", first: 3) { totalCount nodes { score } } }';
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}
