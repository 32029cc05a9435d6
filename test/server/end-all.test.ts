import { describe, expect, it } from '@jest/globals';
import { endAll } from '../../server/end-all.ts';

describe('ending what was begun', () => {
  it('goes from the last to the first, one after the other', async () => {
    const ended: number[] = [];
    const end = (which: number) => async () => {
      await Promise.resolve();
      ended.push(which);
    };
    await endAll([end(1), end(2), end(3)]);
    expect(ended).toEqual([3, 2, 1]);
  });

  it('releases the rest where one fails, and reports the first failure', async () => {
    const ended: number[] = [];
    const fails = (message: string) => () => {
      throw new Error(message);
    };
    const ending = endAll([
      () => ended.push(1),
      fails('second'),
      () => ended.push(3),
      fails('first'),
    ]);
    await expect(ending).rejects.toThrow('first');
    expect(ended).toEqual([3, 1]);
  });
});
