/** Following a store: it looks again after failures, tells each outage once, stops cleanly. */
import { describe, expect, it } from '@jest/globals';
import { FOLLOW_MS, followStore } from '../../server/follow-store.ts';

const rounds = (count: number) =>
  new Promise((resolve) => setTimeout(resolve, FOLLOW_MS * (count + 0.5)));

describe('following a store', () => {
  it('looks four times a second', () => {
    expect(FOLLOW_MS).toBe(250);
  });

  it('tells an outage once, is behind meanwhile, and goes on', async () => {
    let away = true;
    let looks = 0;
    const errors: unknown[] = [];
    const following = followStore({
      catchUp: async () => {
        looks += 1;
        if (away) throw new Error('away');
      },
    });
    expect(following.isCurrent()).toBe(true);
    following.start((error) => errors.push(error));
    following.start((error) => errors.push(error));
    await rounds(3);
    expect([looks > 1, errors.length, following.isCurrent()]).toEqual([true, 1, false]);
    away = false;
    await rounds(2);
    expect(following.isCurrent()).toBe(true);
    await following.stop();
    const then = looks;
    await rounds(2);
    expect(looks).toBe(then);
  });

  it('waits for the look under way when it stops', async () => {
    let ended = false;
    const following = followStore({
      catchUp: () =>
        new Promise((resolve) => {
          setTimeout(() => {
            ended = true;
            resolve();
          }, 100);
        }),
    });
    following.start(() => undefined);
    await rounds(1);
    await following.stop();
    expect(ended).toBe(true);
    following.start(() => undefined);
  });
});
