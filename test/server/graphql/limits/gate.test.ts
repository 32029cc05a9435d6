/** The gate of heavy operations: so many inside, so many waiting in their order, the rest refused. */
import { describe, expect, it } from '@jest/globals';
import type { Matcher } from '../../../../matching/matcher.ts';
import { createGate } from '../../../../server/graphql/limits/gate.ts';
import { apiOf } from '../../ask.ts';
import { engineForTest } from '../../engine-for-test.ts';
import { fakeMatcher } from '../../fake-matcher.ts';

describe('a gate', () => {
  it('lets so many in at once and the next when one leaves, in their order', async () => {
    const gate = createGate(2, 3);
    const entered: number[] = [];
    const enter = async (number: number) => {
      const leave = await gate.enter();
      entered.push(number);
      return leave;
    };
    const [first, , third] = [1, 2, 3, 4].map(enter);
    (await first)?.();
    await third;
    expect(entered).toEqual([1, 2, 3]);
    (await third)?.();
    await new Promise(setImmediate);
    expect(entered).toEqual([1, 2, 3, 4]);
  });

  it('refuses whom it cannot keep waiting, and is open again afterwards', async () => {
    const gate = createGate(1, 1);
    const leave = await gate.enter();
    const waiting = gate.enter();
    await expect(gate.enter()).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      key: 'answersUnderWay',
    });
    leave();
    (await waiting)();
    (await gate.enter())();
  });
});

describe('heavy operations', () => {
  it('beyond the queue are refused with 429, while light ones are answered', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const quick = fakeMatcher([]);
    const matcher: Matcher = {
      ...quick,
      match: async (...asked) => {
        await released;
        return quick.match(...asked);
      },
    };
    const test = await engineForTest({ matcher });
    const { ask, close } = await apiOf(test.engine, { heavyAtOnce: 1, heavyWaiting: 1 });
    const heavy = () => ask('{ whoCan(text: "研削") { totalCount } }');
    const answers = [heavy(), heavy()];
    const refused = await heavy();
    expect(refused).toMatchObject({
      status: 429,
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
    expect(await ask('{ organizations { totalCount } }')).toMatchObject({ status: 200 });
    release();
    for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
    expect((await heavy()).status).toBe(200);
    await close();
    await test.close();
  });
});
