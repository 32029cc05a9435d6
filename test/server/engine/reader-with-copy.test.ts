/**
 * The reader over a store that may be away. Laws: the store is asked first; a copy answers only
 * while it is away, only nodes, and only a scope of nothing but PUBLIC; a store that is known to be
 * away is not waited for.
 */
import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { ReadScope, ScopedReader, StoredNode } from '../../../graph/store.ts';
import { readerWithCopy } from '../../../server/engine/reader-with-copy.ts';
import { organization } from '../../builders.ts';

const STORED = { version: 1, createdAt: '', updatedAt: '' };
const NOW = '2026-11-21T12:00:00.000Z';
const AN_HOUR_AGO = '2026-11-21T11:00:00.000Z';
const AWAY = new CatalyzerError('STORE_UNAVAILABLE', {
  key: 'neo4jAway',
  parameters: { server: 'bolt://away' },
});

function node(name: string): StoredNode {
  return { ...organization('acme'), name: { ja: name }, ...STORED };
}

/** A store that answers or throws, over a copy, with what was asked of whom. */
function readerThat(answers: () => StoredNode, away?: string) {
  const asked: string[] = [];
  let staleSince = away;
  const failing = async () => [answers()];
  const store: ScopedReader = {
    getNodes: (ids) => {
      asked.push('store');
      return Promise.resolve(ids.map(answers));
    },
    findNodeIds: async () => [answers().id],
    neighbours: async () => (await failing()).map(() => ({ items: [], totalCount: 0 })),
    listNodes: async () => ({ items: [], totalCount: (await failing()).length }),
  };
  const copy = {
    getNodes: async (ids: readonly string[]) => {
      asked.push('copy');
      return ids.map(() => node('of the copy'));
    },
  };
  const following = {
    staleSince: () => staleSince,
    noteAway: () => {
      staleSince = AN_HOUR_AGO;
    },
  };
  const reader = readerWithCopy(store, copy, following, () => new Date(NOW));
  return { reader, asked, isCurrent: () => staleSince === undefined };
}

const throwing = (error: Error) => () => {
  throw error;
};
const ids = [organization('acme').id];

/** A store that is an object of a class, so that its methods are not its own properties. */
class StoreOfAClass implements ScopedReader {
  readonly #node = node('of the store');

  async getNodes() {
    return [this.#node];
  }
  async findNodeIds() {
    return [this.#node.id];
  }
  async neighbours() {
    return [{ items: [], totalCount: this.#node.version }];
  }
  async listNodes() {
    return { items: [], totalCount: this.#node.version };
  }
}

describe('reading beside a copy', () => {
  it('asks every method of a store that is an object of a class', async () => {
    const following = { staleSince: () => undefined, noteAway: () => undefined };
    const copy = { getNodes: async () => [] };
    const reader = readerWithCopy(new StoreOfAClass(), copy, following, () => new Date(NOW));
    expect(await reader.getNodes(ids, PUBLIC_SCOPE)).toEqual([node('of the store')]);
    expect(await reader.findNodeIds([], PUBLIC_SCOPE)).toEqual(ids);
    expect(await reader.neighbours([], PUBLIC_SCOPE)).toEqual([{ items: [], totalCount: 1 }]);
    const page = await reader.listNodes('Need', { first: 1 }, PUBLIC_SCOPE);
    expect(page).toEqual({ items: [], totalCount: 1 });
  });

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
    for (const staleSince of [undefined, AN_HOUR_AGO]) {
      const { reader, asked } = readerThat(throwing(AWAY), staleSince);
      await expect(async () => reader.getNodes(ids, scope)).rejects.toBe(AWAY);
      expect(asked).toEqual(['store']);
    }
  });

  it('answers from the copy for a day and no longer, since what was withdrawn is in it', async () => {
    const within = readerThat(throwing(AWAY), '2026-11-20T12:00:00.000Z');
    expect(await within.reader.getNodes(ids, PUBLIC_SCOPE)).toEqual([node('of the copy')]);
    const after = readerThat(throwing(AWAY), '2026-11-20T11:59:59.999Z');
    await expect(async () => after.reader.getNodes(ids, PUBLIC_SCOPE)).rejects.toBe(AWAY);
    expect(after.asked).toEqual(['store']);
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
