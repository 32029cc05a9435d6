/**
 * Many callers at once with random documents. Law: each is answered in JSON, with data or with
 * codes; a refusal says so; health is answered all the while, and afterwards answers are as before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { loadSchema } from '../../server/graphql/schema.ts';
import { type Random, seededRandom } from '../benchmark/random.ts';
import { exampleNetwork } from '../server/example-network.ts';
import { serveForTest } from '../server/http/serve-for-test.ts';
import { rethrow } from '../server/rethrow.ts';
import { testClock } from '../test-clock.ts';
import { brokenDocument, randomDocument } from './random-document.ts';
import { printedSeed, rounds, timeFor } from './rounds.ts';

const CALLERS = 32;
const DOCUMENTS = rounds(320);
const QUESTION =
  '{ whoCan(text: "超精密研削", first: 5) { nodes { score holder { ... on Node { id } } } } }';

const schema = loadSchema();
let folder: string;
let engine: OpenEngine;
let http: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-torture-'));
  engine = await openEngine({ folder, now: testClock, onIndexError: rethrow });
  await engine.commit(exampleNetwork());
  http = await serveForTest(engine);
});
afterAll(async () => {
  await http.close();
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function answer(query: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await http.post({ query });
  return { status: response.status, text: await response.text() };
}

/** Asks one document after the other. */
async function call(documents: number, random: Random, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < documents; at += 1) {
    const whole = randomDocument(schema, random, ids);
    const document = random.chance(0.1) ? brokenDocument(whole, random) : whole;
    const { status, text } = await answer(document);
    const { errors = [] } = JSON.parse(text) as {
      readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
    };
    const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
    const told = { document, status, codes };
    const unexpected = codes.filter((code) => code === 'none' || code === 'INTERNAL_SERVER_ERROR');
    expect({ ...told, unexpected }).toEqual({ ...told, unexpected: [] });
  }
}

it(
  'every caller is answered, health always, and the answers stay as they were',
  async () => {
    const seed = printedSeed('load');
    const ids = exampleNetwork().flatMap((change) =>
      change.kind === 'putNode' ? [change.node.id] : [],
    );
    const before = await answer(QUESTION);
    let isOver = false;
    const health = (async () => {
      let looks = 0;
      for (; !isOver; looks += 1) {
        expect((await fetch(`${http.address}/healthz`)).status).toBe(200);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return looks;
    })();
    const share = Math.ceil(DOCUMENTS / CALLERS);
    await Promise.all(
      Array.from({ length: CALLERS }, (_, caller) => call(share, seededRandom(seed, caller), ids)),
    ).finally(() => {
      isOver = true;
    });
    expect(await health).toBeGreaterThan(0);
    expect(http.logged).toEqual([]);
    expect(await answer(QUESTION)).toEqual(before);
  },
  timeFor(120_000),
);
