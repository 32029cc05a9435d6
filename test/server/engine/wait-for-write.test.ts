/**
 * Waiting for a write: no longer than needed, never beyond the limit, errors of the store at once.
 */
import { describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { waitForWrite } from '../../../server/engine/wait-for-write.ts';

/** An index that is one change further with every look. */
function indexAt(start: number, look: () => Promise<void> = async () => {}) {
  let at = start;
  let looks = 0;
  return {
    looks: () => looks,
    cursor: () => at,
    catchUp: async () => {
      looks += 1;
      await look();
      at += 1;
    },
  };
}

const signal = new AbortController().signal;
const never = () => new Promise<void>(() => undefined);

describe('waiting for a write', () => {
  it('does not look where the write is in already', async () => {
    const index = indexAt(5);
    await waitForWrite(index, 5, { timeoutMs: 1, signal });
    expect(index.looks()).toBe(0);
  });

  it('looks at once, and again until it is in', async () => {
    const index = indexAt(5);
    await waitForWrite(index, 7, { timeoutMs: 10_000, signal });
    expect(index.looks()).toBe(2);
  });

  it.each([
    ['never ends', never],
    ['brings nothing', async () => {}],
  ])('ends in time when a look %s', async (_, look) => {
    const index = { ...indexAt(5, look), cursor: () => 5 };
    const waiting = waitForWrite(index, 9, { timeoutMs: 150, signal });
    await expect(waiting).rejects.toMatchObject({ code: 'NOT_YET_INDEXED' });
  });

  it('does not wait for a store that is away, nor for a client that is gone', async () => {
    const away = new CatalyzerError('STORE_UNAVAILABLE', {
      key: 'neo4jAway',
      parameters: { server: 'bolt://away' },
    });
    const index = indexAt(5, async () => {
      throw away;
    });
    const options = { timeoutMs: 10_000, signal };
    await expect(waitForWrite(index, 6, options)).rejects.toBe(away);
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(waitForWrite(indexAt(5), 9, { ...options, signal: gone })).rejects.toThrow('gone');
  });
});
