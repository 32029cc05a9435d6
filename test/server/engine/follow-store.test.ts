/**
 * Following a store: it tries again after failures, reports each outage once and its age, and stops
 * cleanly.
 */
import { describe, expect, it } from '@jest/globals';
import { FOLLOW_MS, followStore } from '../../../server/engine/follow-store.ts';

const rounds = (count: number) =>
  new Promise((resolve) => setTimeout(resolve, FOLLOW_MS * (count + 0.5)));

/** A clock that is one second later whenever it is read. */
function tickingClock() {
  let seconds = 0;
  return () => {
    seconds += 1;
    return new Date(seconds * 1_000);
  };
}

/** Follows what `catchUp` does; last seen at second 0 before the first look. */
function followed(catchUp: () => Promise<void>) {
  return followStore({ index: { catchUp }, now: tickingClock(), seenAt: new Date(0) });
}

describe('following a store', () => {
  it('looks four times a second', () => {
    expect(FOLLOW_MS).toBe(250);
  });

  it('reports an outage once, lags meanwhile, and goes on', async () => {
    let away = true;
    let looks = 0;
    const errors: unknown[] = [];
    const following = followed(async () => {
      looks += 1;
      if (away) throw new Error('away');
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

  it('is as old as the beginning of the last look that succeeded', async () => {
    const began: string[] = [];
    let away = true;
    let looks = 0;
    const following = followed(async () => {
      looks += 1;
      if (away) throw new Error('away');
      began.push(new Date(looks * 1_000).toISOString());
    });
    expect(following.staleSince()).toBeUndefined();
    following.start(() => undefined);
    await rounds(2);
    expect(following.staleSince()).toBe('1970-01-01T00:00:00.000Z');
    away = false;
    await rounds(2);
    expect(following.staleSince()).toBeUndefined();
    away = true;
    await rounds(2);
    expect(following.staleSince()).toBe(began.at(-1));
    await following.stop();
  });

  it('takes the store for away when any caller finds it so, until a look succeeds', async () => {
    const errors: unknown[] = [];
    const following = followed(async () => {});
    following.noteAway();
    expect([following.isCurrent(), following.staleSince()]).toEqual([
      false,
      '1970-01-01T00:00:00.000Z',
    ]);
    following.start((error) => errors.push(error));
    await rounds(2);
    expect([following.isCurrent(), following.staleSince(), errors]).toEqual([true, undefined, []]);
    await following.stop();
  });

  it('waits for the look under way when it stops', async () => {
    let ended = false;
    const following = followed(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(() => {
            ended = true;
            resolve();
          }, 100);
        }),
    );
    following.start(() => undefined);
    await rounds(1);
    await following.stop();
    expect(ended).toBe(true);
    following.start(() => undefined);
  });
});
