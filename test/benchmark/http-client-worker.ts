import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { parentPort } from 'node:worker_threads';
import type { HttpAnswer } from './http-client.ts';

const agent = new Agent({ keepAlive: true });

parentPort?.on('message', ({ url, body }: { readonly url: string; readonly body: string }) => {
  ask(url, body).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => parentPort?.postMessage({ failure: String(error) }),
  );
});

function ask(url: string, body: string): Promise<HttpAnswer> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const timeMs = performance.now() - started;
        const bytes = Buffer.concat(parts);
        const problem = findProblem(answer.statusCode, bytes.toString('utf8'));
        if (problem !== undefined) reject(new Error(problem));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        resolve({ timeMs, bytes: bytes.length, sha256 });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** An answer with errors would be fast: it must never be timed like a good one. */
function findProblem(status: number | undefined, text: string): string | undefined {
  if (status === 200 && !text.startsWith('{"errors"') && !text.includes('"errors":[')) {
    return undefined;
  }
  return `The server answered ${status}: ${text.slice(0, 500)}`;
}
