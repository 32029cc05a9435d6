/**
 * Random documents over the example network. Law: whatever is asked, whole or broken, is answered in
 * JSON with data or with errors that have a code, never with an unexpected one, within its time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { DEFAULT_LIMITS } from '../../server/graphql/limits/limits.ts';
import { loadSchema } from '../../server/graphql/schema.ts';
import { seededRandom } from '../benchmark/random.ts';
import { exampleNetwork } from '../server/example-network.ts';
import { serveForTest } from '../server/http/serve-for-test.ts';
import { rethrow } from '../server/rethrow.ts';
import { testClock } from '../test-clock.ts';
import { brokenDocument, randomDocument } from './random-document.ts';
import { printedSeed, rounds, timeFor } from './rounds.ts';

const DOCUMENTS = rounds(1_000);
/** One in so many is broken. */
const BROKEN = 10;
/** Behaviour: the deadline of an operation, tripled for a machine that is busy with other suites. */
const ANSWER_MS = 3 * DEFAULT_LIMITS.timeoutMs;

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

it(
  'every document is answered, and none unexpectedly',
  async () => {
    const seed = printedSeed('documents');
    const ids = exampleNetwork().flatMap((change) =>
      change.kind === 'putNode' ? [change.node.id] : [],
    );
    const random = seededRandom(seed);
    let answered = 0;
    for (let at = 0; at < DOCUMENTS; at += 1) {
      const whole = randomDocument(schema, random, ids);
      const document = at % BROKEN === 0 ? brokenDocument(whole, random) : whole;
      const started = performance.now();
      const response = await http.post({ query: document });
      const context = { seed, at, document, status: response.status };
      const { data, errors = [] } = (await response.json()) as {
        data?: unknown;
        errors?: readonly { readonly message: string; readonly extensions?: { code?: string } }[];
      };
      const codes = errors.map(({ extensions }) => extensions?.code);
      expect({ ...context, codes }).toEqual({
        ...context,
        codes: codes.map(() => expect.any(String)),
      });
      expect({ ...context, codes }).not.toEqual(
        expect.objectContaining({ codes: expect.arrayContaining(['INTERNAL_SERVER_ERROR']) }),
      );
      expect({ ...context, logged: http.logged }).toEqual({ ...context, logged: [] });
      expect(performance.now() - started).toBeLessThan(ANSWER_MS);
      if (data != null) answered += 1;
    }
    // Enough of them get past the limits for this to say something.
    process.stderr.write(`documents: ${answered} of ${DOCUMENTS} were answered\n`);
    expect(answered).toBeGreaterThan(DOCUMENTS / 20);
  },
  timeFor(120_000),
);
