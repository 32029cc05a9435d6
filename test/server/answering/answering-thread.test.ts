/**
 * Real threads over a real store. Laws: the same answers by no thread, one and several; a thread
 * that is ended owes errors; what another process commits is in the answers of every thread.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '../../../server/answering/answerer.ts';
import { startThread } from '../../../server/answering/answering-thread.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import { DEFAULT_LIMITS } from '../../../server/graphql/limits/limits.ts';
import { startServer } from '../../../server/http/start-server.ts';
import { capability, group, organization, puts, relationship } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';

const [FIRM, OTHER, HIDDEN] = [
  organization('firm', { name: { ja: '甲研削' } }),
  organization('other', { name: { ja: '乙工業' } }),
  organization('hidden', { name: { ja: '丙精密' }, visibility: 'PRIVATE' }),
];
const CIRCLE = group('circle');
const network = (key: string, ...firms: readonly (typeof FIRM)[]) =>
  firms.flatMap((firm) => {
    const work = capability(`${key}-${firm.id}`, { title: { ja: '超精密研削' } });
    return puts(
      firm,
      CIRCLE,
      work,
      relationship('OFFERS', firm, work),
      relationship('MEMBER_OF', firm, CIRCLE),
    );
  });
/** Freshness counts by the day, and a thread goes by the machine's clock. */
const QUESTIONS = [
  `{ whoCan(text: "超精密研削と熱処理", weights: { freshness: 0 }) { totalCount nodes { rank score holder { ... on Node { id } }
     explanation { sentence(locale: "ja") contributions { feature contribution } } } } }`,
  `{ introductionPaths(from: "${FIRM.id}", to: "${OTHER.id}") { paths { cost reason(locale: "ja") } } }`,
  `{ organizations { totalCount nodes { id name { text } } } }`,
  '{ organizations(first: 1000) { totalCount } }',
  '{ nothing }',
];

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
  await commit(network('first', FIRM, OTHER, HIDDEN));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function commit(changes: Parameters<Awaited<ReturnType<typeof openStore>>['commit']>[0]) {
  const store = await openStore({ folder, now: testClock });
  await store.commit(changes);
  await store.close();
}

function start(threads: number) {
  return startServer({
    settings: { port: 0, dataFolder: folder },
    threads,
    now: testClock,
    log: () => undefined,
  });
}

async function ask(address: string, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'ja' },
    body: JSON.stringify({ query }),
  });
  const type = response.headers.get('content-type');
  return { status: response.status, type, body: await response.json() };
}

describe('answers', () => {
  it('are the same by no thread, one and two', async () => {
    const answers: unknown[] = [];
    for (const threads of [0, 1, 2]) {
      const server = await start(threads);
      try {
        // Twice, so that both threads are asked.
        const asked = [...QUESTIONS, ...QUESTIONS].map((query) => ask(server.address, query));
        answers.push(await Promise.all(asked));
        expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
      } finally {
        await server.close();
      }
    }
    expect(JSON.stringify(answers[0])).toContain('甲研削');
    expect(JSON.stringify(answers)).not.toContain('丙精密');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('have in every thread what another process committed', async () => {
    const server = await start(2);
    try {
      await commit(network('later', organization('later')));
      const query = '{ whoCan(text: "超精密研削") { totalCount } }';
      const found = (totalCount: number) => ({ data: { whoCan: { totalCount } } });
      const end = performance.now() + 20_000;
      for (let same = 0; same < 6 && performance.now() < end; ) {
        const bodies = await Promise.all([1, 2].map(() => ask(server.address, query)));
        same = bodies.every(({ body }) => JSON.stringify(body) === JSON.stringify(found(3)))
          ? same + 1
          : 0;
      }
      expect((await ask(server.address, query)).body).toEqual(found(3));
    } finally {
      await server.close();
    }
  });
});

describe('a thread', () => {
  const options = () => ({ folder, limits: DEFAULT_LIMITS, keepsIndex: true });
  const request = (query: string) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    search: '',
    body: { query },
    locale: 'en' as const,
    requestId: 'one',
    endsAt: instant() + 10_000,
  });

  it('answers pending requests with errors when it ends, and reports its end once', async () => {
    const deaths: Error[] = [];
    const thread = await startThread(options(), { onDeath: (error) => deaths.push(error) });
    const { signal } = new AbortController();
    const answers = [1, 2].map(() => thread.answer(request('{ serverInfo { version } }'), signal));
    expect(thread.underWay()).toBe(2);
    const end = new Error('ended by the test');
    thread.kill(end);
    for (const answer of answers) await expect(answer).rejects.toBe(end);
    expect(deaths).toEqual([end]);
    await expect(thread.health()).rejects.toBe(end);
    await thread.close();
  });

  it('answers what it owes before it closes', async () => {
    const thread = await startThread(options(), { onDeath: () => undefined });
    const { signal } = new AbortController();
    const answer = thread.answer(request('{ organizations { totalCount } }'), signal);
    await thread.close();
    expect(JSON.parse((await answer).body)).toEqual({ data: { organizations: { totalCount: 2 } } });
  });

  it('refuses in words of ours a folder that it cannot open', async () => {
    const file = join(folder, 'catalyzer.sqlite');
    const started = startThread({ ...options(), folder: file }, { onDeath: () => undefined });
    await expect(started).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
