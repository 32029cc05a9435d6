import { describe, expect, it } from '@jest/globals';
import { commitInTurn } from '../../../../graph/ingest/apply/commit-in-turn.ts';

describe('commits in turn', () => {
  it('meet the failure of the next one after the one that runs, without an unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => {
      unhandled.push(reason);
    };
    process.on('unhandledRejection', listen);
    const ended: number[] = [];
    const running = commitInTurn([1, 2, 3], {
      begin: async (part) => {
        if (part > 1) throw new Error('stopped');
        for (let turn = 0; turn < 3; turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
        }
      },
      ended: (part) => {
        ended.push(part);
      },
    });
    await expect(running).rejects.toThrow('stopped');
    process.off('unhandledRejection', listen);
    expect({ ended, unhandled }).toEqual({ ended: [1], unhandled: [] });
  });
});
