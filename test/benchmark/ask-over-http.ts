import { setTimeout as pause } from 'node:timers/promises';
import type { HttpFigures } from './bench-figures.ts';
import type { HttpClient } from './http-client.ts';
import { summarizeTimes } from './timing.ts';

/** Pause between questions, so that garbage collection or idle work is not timed with the next. */
const PAUSE_MS = 3;

/**
 * Asks each question of the product once, then twice of the server with constant answers: the first
 * time it finds the answer, the second, timed, it only returns it. Throws if the bytes of the two
 * answers differ.
 */
export async function askOverHttp(
  client: HttpClient,
  urls: { readonly product: string; readonly constant: string },
  bodies: readonly string[],
  warmUp: number,
): Promise<HttpFigures> {
  for (const body of bodies.slice(0, warmUp)) {
    await client.ask(urls.product, body);
    await client.ask(urls.constant, body);
  }
  const [product, constant]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (const body of bodies) {
    const answer = await client.ask(urls.product, body);
    await client.ask(urls.constant, body);
    await pause(PAUSE_MS);
    const again = await client.ask(urls.constant, body);
    await pause(PAUSE_MS);
    if (answer.sha256 !== again.sha256) {
      throw new Error(`The two servers differ in their answer to ${body.slice(0, 2_000)}`);
    }
    product.push(answer.timeMs);
    constant.push(again.timeMs);
    bytes += answer.bytes;
  }
  return {
    product: summarizeTimes(product),
    constant: summarizeTimes(constant),
    answerBytes: bytes / bodies.length,
  };
}
