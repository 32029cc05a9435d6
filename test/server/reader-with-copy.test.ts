/**
 * The reader over a store that may be away. Laws: the store is asked first; a copy answers only
 * while it is away, only nodes, and only a scope of nothing but PUBLIC; a store that is known to be
 * away is not waited for.
 */
import { describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../graph/errors.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../graph/store.ts';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../server/access/scopes.ts';
import { readerWithCopy } from '../../server/reader-with-copy.ts';
import { organization } from '../builders.ts';

const STORED = { version: 1, createdAt: '', updatedAt: '' };
const AWAY = new CatalyzerError('STORE_UNAVAILABLE', 'neo4jAway', 'away');

function node(name: string): StoredNode {
  return { ...organization('acme'), name: { ja: name }, ...STORED };
}

/** A store that answers or throws, over a copy, with what was asked of whom. */
function readerThat(answers: () => StoredNode, isCurrent = true) {
  const asked: string[] = [];
  let current = isCurrent;
  const failing = async () => [answers()];
  const store: GraphReader = {
    getNodes: (ids) => {
      asked.push('store');
      return Promise.resolve(ids.map(answers));
    },
    findNodeIds: async () => [answers().id],
    neighbours: async () => (await failing()).map(() => ({ items: [], totalCount: 0 })),
    listNodes: async () => ({ items: [], totalCount: (await failing()).length }),
    changesSince: async (cursor) => ({ changes: [], cursor, more: false }),
  };
  const copy = {
    getNodes: async (ids: readonly string[]) => {
      asked.push('copy');
      return ids.map(() => node('of the copy'));
    },
  };
  const reader = readerWithCopy(store, copy, {
    isCurrent: () => current,
    noteAway: () => {
      current = false;
    },
  });
  return { reader, asked, isCurrent: () => current };
}

const throwing = (error: Error) => () => {
  throw error;
};
const ids = [organization('acme').id];

describe('reading beside a copy', () => {
  it('asks the store while it is there', async () => {
    const { reader, asked } = readerThat(() => node('of the store'));
    expect(await reader.getNodes(ids, PUBLIC_SCOPE)).toEqual([node('of the store')]);
    expect(asked).toEqual(['store']);
  });

  it('takes the copy when the store is away, says so, and does not ask the store again', async () => {
    const { reader, asked, isCurrent } = readerThat(throwing(AWAY));
    expect(await reader.getNodes(ids, PUBLIC_SCOPE)).toEqual([node('of the copy')]);
    expect([asked, isCurrent()]).toEqual([['store', 'copy'], false]);
    await reader.getNodes(ids, PUBLIC_SCOPE);
    expect(asked).toEqual(['store', 'copy', 'copy']);
  });

  it.each([
    ['wider', OPERATOR_SCOPE],
    ['empty', { ...PUBLIC_SCOPE, levels: [] } satisfies ReadScope],
  ])('never answers a scope that is %s from the copy', async (_, scope) => {
    for (const isCurrent of [true, false]) {
      const { reader, asked } = readerThat(throwing(AWAY), isCurrent);
      await expect(async () => reader.getNodes(ids, scope)).rejects.toBe(AWAY);
      expect(asked).toEqual(['store']);
    }
  });

  it('hides no other error', async () => {
    const broken = new Error('a bug');
    const { reader, isCurrent } = readerThat(throwing(broken));
    await expect(reader.getNodes(ids, PUBLIC_SCOPE)).rejects.toBe(broken);
    expect(isCurrent()).toBe(true);
  });

  it('leaves everything else to the store', async () => {
    const { reader } = readerThat(throwing(AWAY));
    await expect(reader.neighbours([], PUBLIC_SCOPE)).rejects.toBe(AWAY);
    await expect(reader.listNodes('Need', { first: 1 }, PUBLIC_SCOPE)).rejects.toBe(AWAY);
    await expect(reader.findNodeIds([], PUBLIC_SCOPE)).rejects.toBe(AWAY);
  });
});
