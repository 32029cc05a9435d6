/**
 * The rate of an address. Laws: what an answer cost is charged, not what it could have cost; an
 * address that spent its points is refused until they are back, others are not; nobody is somebody
 * else by writing a header; this machine is not counted.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { organization, puts } from '../../builders.ts';
import { engineForTest } from '../engine-for-test.ts';
import { serveForTest } from './serve-for-test.ts';

const FIRMS = { query: '{ organizations(first: 100) { nodes { id } } }' };
const [ONE, OTHER] = ['192.0.2.1', '192.0.2.2'];

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeEach(async () => {
  test = await engineForTest({ changes: puts(...['a', 'b', 'c'].map((key) => organization(key))) });
});
afterEach(() => test.close());

async function withPoints(
  pointsPerMinute: number,
  work: (
    ask: (address: string | undefined, body?: unknown) => Promise<RecordStates>,
  ) => Promise<void>,
) {
  const server = await serveForTest(test.engine, { limits: { pointsPerMinute } });
  try {
    await work(async (address, body = FIRMS) => {
      const headers = address === undefined ? {} : { 'x-forwarded-for': address };
      const response = await server.post(body, headers);
      const { extensions, errors } = (await response.json()) as Body;
      const retryAfter = response.headers.get('retry-after');
      return { status: response.status, cost: extensions?.cost, retryAfter, errors };
    });
  } finally {
    await server.close();
  }
}

interface Body {
  readonly extensions?: { readonly cost: Record<string, unknown> };
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}
interface RecordStates {
  readonly status: number;
  readonly cost: Record<string, unknown> | undefined;
  readonly retryAfter: string | null;
  readonly errors: Body['errors'];
}

describe('the rate of an address', () => {
  it('is charged the cost of the answer and returns the rest', async () => {
    await withPoints(1_000, async (ask) => {
      // 2 x 100 asked for, 2 x 3 answered; a request costs 1 when it comes.
      expect((await ask(ONE)).cost).toMatchObject({ requested: 200, actual: 6, remaining: 993 });
      expect((await ask(ONE)).cost).toMatchObject({ requested: 200, actual: 6, remaining: 987 });
      expect((await ask(OTHER)).cost).toMatchObject({ remaining: 993 });
      expect((await ask(ONE)).cost?.resetAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });
  });

  it('refuses a request that may cost more than the rest', async () => {
    await withPoints(205, async (ask) => {
      expect((await ask(ONE)).status).toBe(200);
      const refused = await ask(ONE);
      expect(refused).toMatchObject({
        status: 429,
        errors: [{ extensions: { code: 'RATE_LIMITED' } }],
      });
      expect(refused.errors?.[0]?.message).toContain('200');
      expect((await ask(OTHER)).status).toBe(200);
    });
  });

  it('refuses before it reads when all is spent, with the seconds to wait', async () => {
    await withPoints(3, async (ask) => {
      for (const broken of ['{', '{', '{']) expect((await ask(ONE, broken)).status).toBe(400);
      const refused = await ask(ONE, '{');
      expect(refused).toMatchObject({
        status: 429,
        errors: [{ extensions: { code: 'RATE_LIMITED' } }],
      });
      expect(Number(refused.retryAfter)).toBeGreaterThan(0);
      expect(Number(refused.retryAfter)).toBeLessThanOrEqual(60);
    });
  });

  it('is one for all addresses of an IPv6 subscriber', async () => {
    await withPoints(3, async (ask) => {
      for (const last of [':1', ':2', 'a:b:c:d']) await ask(`2001:db8:1:2:${last}`, '{');
      expect((await ask('2001:db8:1:2::ffff', '{')).status).toBe(429);
      expect((await ask('2001:db8:1:3::1', '{')).status).toBe(400);
    });
  });

  it('does not count this machine', async () => {
    await withPoints(1, async (ask) => {
      for (let time = 0; time < 4; time += 1) {
        expect(await ask(undefined)).toMatchObject({ status: 200, cost: undefined });
      }
    });
  });
});
