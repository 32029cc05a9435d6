/** Errors: sentences of ours with a code, never a stack, a file or a name of the schema. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { GraphReader } from '../../../graph/store.ts';
import type { Matcher } from '../../../matching/matcher.ts';
import { DEFAULT_LIMITS } from '../../../server/graphql/limits/limits.ts';
import { createErrorLog } from '../../../server/log.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeAll(async () => {
  test = await engineForTest({});
});
afterAll(() => test.close());

/** An API whose store fails or hangs. */
function apiWith(getNodes: GraphReader['getNodes'], timeoutMs?: number) {
  const reader: GraphReader = { ...test.store, getNodes };
  return apiOf({ ...test.engine, reader }, timeoutMs === undefined ? {} : { timeoutMs });
}

const QUESTION = '{node(id:"org_x"){id}}';
const SECRET = 'SELECT * FROM secret_table at /home/someone/store.ts:12';

describe('an unexpected error', () => {
  it.each([
    'development',
    'production',
    'test',
    undefined,
  ])('is reported with a number and no detail in NODE_ENV %s; the detail goes to the log', async (mode) => {
    const before = process.env.NODE_ENV;
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
    try {
      const { ask, logged } = await apiWith(() => Promise.reject(new Error(SECRET)));
      const { errors, data } = await ask(QUESTION);
      expect(data).toEqual({ node: null });
      expect(errors).toEqual([
        {
          message: 'Unexpected error. Report the number request-1 to the operator.',
          locations: [{ line: 1, column: 2 }],
          path: ['node'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
        },
      ]);
      expect(logged).toMatchObject([{ requestId: 'request-1', path: 'node' }]);
      expect(String(logged[0]?.error)).toContain('secret_table');
    } finally {
      process.env.NODE_ENV = before;
    }
  });

  it('that is thrown without an Error is reported the same way', async () => {
    const { ask } = await apiWith(() => Promise.reject(SECRET));
    const { errors } = await ask(QUESTION, {}, 'ja');
    expect(errors[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('is one line of JSON in the log, whatever it says', () => {
    const lines: string[] = [];
    const log = createErrorLog({ write: (line) => lines.push(line) }, () => new Date(0));
    log({ requestId: '1', error: new Error('a\r\nb\u2028c\u2029d\u0085e\u001b[31m') });
    expect(lines).toHaveLength(1);
    const ends = ['\r', '\n', '\u0085', '\u2028', '\u2029', '\u001b'];
    expect(ends.filter((end) => lines[0]?.slice(0, -1).includes(end))).toEqual([]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      time: '1970-01-01T00:00:00.000Z',
      level: 'error',
      message: 'a\r\nb\u2028c\u2029d\u0085e\u001b[31m',
    });
  });
});

describe('a store that is away', () => {
  it('is reported without its file, which goes to the log', async () => {
    const file = '/home/someone/catalyzer.sqlite';
    const { ask, logged } = await apiWith(() =>
      Promise.reject(
        new CatalyzerError('STORE_UNAVAILABLE', { key: 'storeBusy', parameters: { file } }),
      ),
    );
    const { errors } = await ask(QUESTION);
    expect(errors[0]).toMatchObject({
      message: 'The data cannot be read at the moment. Try again later.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
    expect(JSON.stringify(errors)).not.toContain('someone');
    expect(logged).toHaveLength(1);
  });
});

describe('a store that never answers', () => {
  const never = () => new Promise<never>(() => undefined);

  it('ends the operation with its time, without data', async () => {
    const { ask } = await apiWith(never, 60);
    const { errors, data, status } = await ask(QUESTION);
    expect(data).toBeUndefined();
    expect(status).toBe(503);
    expect(errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
  });

  it('is asked nothing more for an operation that ended', async () => {
    let release: (value: never[]) => void = () => undefined;
    const calls: string[] = [];
    const reader: GraphReader = {
      ...test.store,
      listNodes: async (...args) => {
        const page = await test.store.listNodes(...args);
        await new Promise((resolve) => {
          release = resolve;
        });
        return page;
      },
      neighbours: (...args) => {
        calls.push('neighbours');
        return test.store.neighbours(...args);
      },
    };
    const { ask } = await apiOf({ ...test.engine, reader }, { timeoutMs: 40 });
    const { errors } = await ask('{organizations{nodes{capabilities{totalCount}}}}');
    expect(errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
    release([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toEqual([]);
  });

  it('is waited for 10 seconds where nothing else is configured', () => {
    expect(DEFAULT_LIMITS.timeoutMs).toBe(10_000);
  });
});

describe('a loop of our own', () => {
  it('ends when the time is over, by looking at the deadline', async () => {
    const matcher: Matcher = {
      ...test.engine.matcher,
      match: async (_question, _paging, _scope, deadline) => {
        for (;;) deadline.check();
      },
    };
    const { ask } = await apiOf({ ...test.engine, matcher }, { timeoutMs: 50 });
    const { errors } = await ask('{whoCan(text:"x"){nodes{rank}}}');
    expect(errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
  });
});

describe('a mistake in a question', () => {
  it.each([
    ['{nodee(id:"x"){id}}'],
    ['{node(idd:"x"){id}}'],
    ['{organizations(filter:{kinds:[FIRMM]}){totalCount}}'],
    ['{serverInfoo{version}}'],
    ['query Q($k:[OrganizationKind!]){organizations(filter:{kinds:$k}){totalCount}}'],
  ])('shows no name of the schema in place of the wrong one: %s', async (query) => {
    const { ask } = await apiOf(test.engine);
    const { errors } = await ask(query, { k: ['FIRMM'] });
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  });

  it('of 5,000 wrong values is reported in a few errors', async () => {
    const { ask } = await apiOf(test.engine);
    const kinds = Array.from({ length: 5_000 }, () => 'WRONG');
    const query = 'query Q($k:[OrganizationKind!]){organizations(filter:{kinds:$k}){totalCount}}';
    const { errors, status } = await ask(query, { k: kinds });
    expect(status).toBe(400);
    expect(errors.length).toBeLessThanOrEqual(6);
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors).length).toBeLessThan(3_000);
  });
});
