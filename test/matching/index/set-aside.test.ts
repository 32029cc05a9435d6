/**
 * Laws: one bad record takes nothing else away, is named, and comes back when it is mended; a copy
 * that fails is never left half applied, and never tried again without end.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Damage, FeedChange } from '../../../graph/store.ts';
import type { Derived } from '../../../matching/index/derived.ts';
import { openNetworkIndex } from '../../../matching/index/network-index.ts';
import { organization } from '../../builders.ts';
import { MemoryFeed } from './memory-feed.ts';

const KEPT = { version: 1, createdAt: 'then', updatedAt: 'then' };
const NAMES = ['a', 'b', 'bad', 'd', 'e'];
const FIRMS = new Map(NAMES.map((name) => [name, organization(name)]));
const idOf = (name: string) => FIRMS.get(name)?.id ?? '';

function put(name: string): FeedChange {
  return { kind: 'node', node: { ...organization(name), ...KEPT }, effective: 'PUBLIC' };
}

function damaged(name: string, effective: Damage['effective'] = 'PUBLIC'): FeedChange {
  const fault = { field: 'name', reason: 'missing', expected: '…' } as const;
  return { kind: 'nodeGone', id: idOf(name), damage: { ...fault, effective, kept: KEPT } };
}

/** Keeps ids; fails as asked, half way through a change. */
class Listing implements Derived {
  readonly name: string;
  readonly version = '1';
  readonly applied: string[] = [];
  readonly published: string[] = [];
  isClosed = false;
  readonly #fails: (id: string, at: 'apply' | 'settle') => boolean;

  constructor(name: string, fails: (id: string, at: 'apply' | 'settle') => boolean = () => false) {
    this.name = name;
    this.#fails = fails;
  }

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      if (change.kind === 'nodeGone') {
        this.applied.splice(
          0,
          this.applied.length,
          ...this.applied.filter((id) => id !== change.id),
        );
      } else if (change.kind === 'node') {
        this.applied.push(change.node.id);
        if (this.#fails(change.node.id, 'apply')) throw new Error(`cannot take ${change.node.id}`);
      }
    }
  }

  settle(): void {
    for (const id of this.applied) {
      if (this.#fails(id, 'settle')) throw new Error(`cannot settle ${id}`);
    }
    this.published.splice(0, this.published.length, ...this.applied);
  }

  save(): Uint8Array {
    return Buffer.from(JSON.stringify(this.published));
  }

  restore(bytes: Uint8Array): void {
    this.applied.push(...JSON.parse(Buffer.from(bytes).toString('utf8')));
  }

  close(): void {
    this.isClosed = true;
  }
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-aside-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens two copies, of which the second fails as asked; returns every one that was made. */
async function opened(feed: MemoryFeed, fails: ConstructorParameters<typeof Listing>[1]) {
  const made: Listing[] = [];
  const errors: unknown[] = [];
  const index = await openNetworkIndex({
    reader: feed,
    makeCopies: () => {
      const copies = { sound: new Listing('sound'), frail: new Listing('frail', fails) };
      made.push(copies.sound, copies.frail);
      return copies;
    },
    folder,
    onCopyError: (error) => errors.push(error),
  });
  const published = () => {
    const { sound, frail } = index.copies();
    expect(frail.published).toEqual(sound.published);
    return NAMES.filter((name) => sound.published.includes(idOf(name)));
  };
  return { index, made, errors, published };
}

describe('a damaged record', () => {
  it('is set aside with the reason, and comes back when it is repaired', async () => {
    const feed = new MemoryFeed([put('a'), damaged('bad'), put('b')]);
    const { index, published } = await opened(feed, () => false);
    expect(published()).toEqual(['a', 'b']);
    expect(index.setAside()).toMatchObject([
      { id: idOf('bad'), effective: 'PUBLIC', problem: { field: 'name', reason: 'missing' } },
    ]);
    feed.add([put('bad')]);
    await index.catchUp();
    expect(published()).toEqual(['a', 'b', 'bad']);
    expect(index.setAside()).toEqual([]);
  });

  it('is still known after a restart from the saved copies', async () => {
    const feed = new MemoryFeed([put('a'), damaged('bad', 'PRIVATE'), put('b')]);
    const first = await opened(feed, () => false);
    await first.index.save();
    const { index, published } = await opened(feed, () => false);
    expect(published()).toEqual(['a', 'b']);
    expect(index.setAside()).toEqual(first.index.setAside());
    expect(index.setAside()).toMatchObject([{ effective: 'PRIVATE' }]);
  });
});

describe('a copy that fails at a record', () => {
  const failsAtBad = (id: string) => id === idOf('bad');

  it('is made again without it at the first build', async () => {
    const feed = new MemoryFeed(NAMES.map(put));
    const { index, errors, published } = await opened(feed, failsAtBad);
    expect(published()).toEqual(['a', 'b', 'd', 'e']);
    expect(index.setAside()).toMatchObject([
      { id: idOf('bad'), problem: `cannot take ${idOf('bad')}` },
    ]);
    expect(errors).toHaveLength(1);
  });

  it('is made again with the others when a change comes, and none is half applied', async () => {
    const feed = new MemoryFeed([put('a'), put('b')]);
    const { index, made, published } = await opened(feed, failsAtBad);
    feed.add([put('d'), put('bad'), put('e')]);
    await index.catchUp();
    expect(published()).toEqual(['a', 'b', 'd', 'e']);
    expect(index.cursor()).toBe(5);
    const inUse = Object.values(index.copies());
    expect(made.filter((one) => !one.isClosed)).toEqual(inUse);
    const count = made.length;
    await index.catchUp();
    expect(made.length).toBe(count);
  });

  it('tries the record again when it changes', async () => {
    let fails = true;
    const feed = new MemoryFeed([put('a'), put('bad')]);
    const { index, published } = await opened(feed, (id) => fails && failsAtBad(id));
    expect(published()).toEqual(['a']);
    fails = false;
    feed.add([put('bad')]);
    await index.catchUp();
    expect(published()).toEqual(['a', 'bad']);
    expect(index.setAside()).toEqual([]);
  });

  it('keeps it aside after a restart', async () => {
    const feed = new MemoryFeed(NAMES.map(put));
    const first = await opened(feed, failsAtBad);
    await first.index.save();
    const { made, errors, published } = await opened(feed, failsAtBad);
    expect(published()).toEqual(['a', 'b', 'd', 'e']);
    expect([made.length, errors.length]).toEqual([2, 0]);
  });
});

describe('copies that fail whatever is set aside', () => {
  it('keep what they published, and do not try again before the store has another change', async () => {
    let fails = true;
    const feed = new MemoryFeed([put('a'), put('b')]);
    const failsToSettle = (id: string, at: string) =>
      fails && at === 'settle' && id === idOf('bad');
    const { index, made, errors } = await opened(feed, failsToSettle);
    const before = index.copies();
    feed.add([put('bad')]);
    await expect(index.catchUp()).rejects.toThrow('copy failed');
    expect(before.frail.published).toHaveLength(2);
    const tried = made.length;
    for (let look = 0; look < 5; look += 1) await expect(index.catchUp()).rejects.toThrow();
    expect([made.length, errors.length]).toEqual([tried, 1]);
    expect(before.sound.applied.length).toBeLessThanOrEqual(3);
    await index.save();
    fails = false;
    feed.add([put('d')]);
    await index.catchUp();
    expect(index.copies().frail.published).toHaveLength(4);
    expect(index.cursor()).toBe(4);
  });

  it('are tried again when the store was away meanwhile', async () => {
    const feed = new MemoryFeed([put('a')]);
    const { index, published } = await opened(feed, (id) => id === idOf('bad'));
    feed.add([put('bad'), put('b')]);
    const works = feed.changesSince.bind(feed);
    let asked = 0;
    feed.changesSince = (cursor) => {
      asked += 1;
      return asked > 1 ? Promise.reject(new Error('away')) : works(cursor);
    };
    await expect(index.catchUp()).rejects.toThrow('away');
    feed.changesSince = works;
    await index.catchUp();
    expect(published()).toEqual(['a', 'b']);
  });
});
