/**
 * Answering in several threads, which a test controls. Laws: a request goes to the thread with the
 * fewest open ones; a thread that dies or is stuck is replaced and its requests are errors, while
 * the others continue.
 */
import { describe, expect, it } from '@jest/globals';
import { answerInThreads } from '../../../server/answering/answer-in-threads.ts';
import {
  type AnswererHealth,
  type GraphqlRequest,
  instant,
} from '../../../server/answering/answerer.ts';
import type { startThread } from '../../../server/answering/answering-thread.ts';
import { DEFAULT_LIMITS } from '../../../server/graphql/limits/limits.ts';
import { emptyTally } from '../../../server/graphql/request/context.ts';
import type { LoggedError } from '../../../server/log.ts';

const HEALTHY: AnswererHealth = {
  index: true,
  storeProblem: null,
  unreadableRecords: 0,
  staleSince: undefined,
  storeSeconds: 0,
  loopDelaySeconds: 0,
};

interface FakeThread {
  readonly keepsIndex: boolean;
  readonly requests: string[];
  readonly die: (error: Error) => void;
  readonly answer: (body: string) => void;
  health: () => Promise<AnswererHealth>;
  isClosed: boolean;
}

/** Threads that answer when the test says so. */
function fakeThreads() {
  const threads: FakeThread[] = [];
  const start: typeof startThread = async ({ keepsIndex }, { onDeath }) => {
    const owed = new Map<string, { resolve(body: string): void; reject(error: Error): void }>();
    const thread: FakeThread = {
      keepsIndex,
      requests: [],
      die: (error) => {
        for (const { reject } of owed.values()) reject(error);
        owed.clear();
        onDeath(error);
      },
      answer: (requestId) => {
        owed.get(requestId)?.resolve(requestId);
        owed.delete(requestId);
      },
      health: async () => HEALTHY,
      isClosed: false,
    };
    threads.push(thread);
    return {
      setAsideRecords: 3,
      underWay: () => owed.size,
      answer: async ({ requestId }) => {
        thread.requests.push(requestId);
        const body = await new Promise<string>((resolve, reject) =>
          owed.set(requestId, { resolve, reject }),
        );
        return { status: 200, headers: [], body, tally: emptyTally() };
      },
      health: () => thread.health(),
      kill: thread.die,
      close: async () => {
        thread.isClosed = true;
      },
    };
  };
  return { threads, start };
}

function request(requestId: string, leftMs = 10_000): GraphqlRequest {
  return {
    method: 'POST',
    headers: {},
    search: '',
    body: {},
    locale: 'en',
    requestId,
    endsAt: instant() + leftMs,
  };
}

async function open(count: number) {
  const { threads, start } = fakeThreads();
  const logged: LoggedError[] = [];
  const answerer = await answerInThreads(
    {
      folder: 'none',
      hasMeaning: false,
      limits: DEFAULT_LIMITS,
      count,
      log: (entry) => logged.push(entry),
    },
    start,
  );
  await until(() => threads.length === count);
  const ask = (id: string, leftMs?: number) =>
    answerer.answer(request(id, leftMs), new AbortController().signal).then(
      ({ body }) => body,
      (error: unknown) => error,
    );
  return { answerer, threads, logged, ask };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('several threads', () => {
  it('share the requests, each to the thread that owes fewest', async () => {
    const { answerer, threads, ask } = await open(2);
    const answers = [ask('a'), ask('b'), ask('c')];
    await until(() => threads.flatMap(({ requests }) => requests).length === 3);
    expect(threads.map(({ requests }) => requests)).toEqual([['a', 'c'], ['b']]);
    threads[0]?.answer('a');
    threads[0]?.answer('c');
    answers.push(ask('d'));
    await until(() => threads[0]?.requests.includes('d') === true);
    for (const [at, id] of [
      [1, 'b'],
      [0, 'd'],
    ] as const) {
      threads[at]?.answer(id);
    }
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
    await answerer.close();
  });

  it('have one that keeps the index, also after it was replaced', async () => {
    const { answerer, threads } = await open(2);
    expect(threads.map(({ keepsIndex }) => keepsIndex)).toEqual([true, false]);
    threads[0]?.die(new Error('out of memory'));
    await until(() => threads.length === 3);
    expect(threads[2]?.keepsIndex).toBe(true);
    await answerer.close();
  });

  it('report how many records the first has set aside', async () => {
    const { answerer } = await open(1);
    expect(answerer.setAsideRecords).toBe(3);
    await answerer.close();
  });

  it('end all together', async () => {
    const { answerer, threads } = await open(3);
    await answerer.close();
    expect(threads.map(({ isClosed }) => isClosed)).toEqual([true, true, true]);
  });
});

describe('a thread that dies', () => {
  it('fails what it owes, is logged and replaced, while the other answers', async () => {
    const { answerer, threads, logged, ask } = await open(2);
    const [lost, kept] = [ask('lost'), ask('kept')];
    await until(() => threads[1]?.requests.length === 1);
    const death = new Error('out of memory');
    threads[0]?.die(death);
    expect(await lost).toBe(death);
    const later = ask('later');
    await until(() => threads[1]?.requests.length === 2);
    threads[1]?.answer('kept');
    threads[1]?.answer('later');
    expect(await Promise.all([kept, later])).toEqual(['kept', 'later']);
    await until(() => threads.length === 3);
    expect(logged).toEqual([{ requestId: 'thread', error: death }]);
    await answerer.close();
  });

  it('leaves an error that says to ask again when it was the only one', async () => {
    const { answerer, threads, ask } = await open(1);
    threads[0]?.die(new Error('out of memory'));
    expect(await ask('early')).toMatchObject({
      code: 'NOT_YET_INDEXED',
      key: 'answeringAgainSoon',
    });
    await until(() => threads.length === 2);
    const answered = ask('late');
    await until(() => threads[1]?.requests.length === 1);
    threads[1]?.answer('late');
    expect(await answered).toBe('late');
    await answerer.close();
  });

  it('is ended when a request is long over its time', async () => {
    const { answerer, threads, ask } = await open(1);
    const [stuck, beside] = [ask('stuck', -60_000), ask('beside')];
    expect(await stuck).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(await beside).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await until(() => threads.length === 2);
    await answerer.close();
  });
});

describe('the health of several threads', () => {
  it('is good where all are', async () => {
    const { answerer } = await open(2);
    expect(await answerer.health()).toEqual(HEALTHY);
    await answerer.close();
  });

  it('is that of the illest', async () => {
    const { answerer, threads } = await open(2);
    const ill = {
      index: false,
      storeProblem: null,
      unreadableRecords: 4,
      staleSince: '2026-11-21T00:00:00.000Z',
      storeSeconds: 2,
      loopDelaySeconds: 0.5,
    };
    threads.forEach((thread, at) => {
      if (at === 1) thread.health = async () => ill;
    });
    expect(await answerer.health()).toEqual(ill);
    await answerer.close();
  });

  it('is bad where no thread answers', async () => {
    const { answerer, threads } = await open(1);
    threads.forEach((thread) => {
      thread.health = () => Promise.reject(new Error('dead'));
    });
    expect(await answerer.health()).toEqual({
      ...HEALTHY,
      index: false,
      storeProblem: 'storeAway',
    });
    await answerer.close();
  });
});
