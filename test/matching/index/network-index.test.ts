import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FeedChange, FeedPage } from '../../../graph/store.ts';
import type { Derived } from '../../../matching/index/derived.ts';
import { openNetworkIndex } from '../../../matching/index/network-index.ts';

/** A feed of removals that never were: each change has an id to recognise it by. */
class Feed {
  readonly changes: FeedPage['changes'][number][] = [];
  asked = 0;

  add(id: string, isPublic = true): void {
    const last = this.changes.reduce((most, one) => Math.max(most, one.publicSequence), 0);
    this.changes.push({
      kind: 'nodeGone',
      id,
      sequence: this.changes.length + 1,
      publicSequence: isPublic ? last + 1 : 0,
    });
  }

  async changesSince(cursor: number): Promise<FeedPage> {
    this.asked += 1;
    const changes = this.changes.slice(cursor, cursor + 2);
    const end = cursor + changes.length;
    return { changes, cursor: end, more: end < this.changes.length };
  }
}

class Listing implements Derived {
  readonly name: string;
  readonly version: string;
  seen: string[] = [];
  published: string[] = [];

  constructor(name: string, version = '1') {
    this.name = name;
    this.version = version;
  }

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) if (change.kind === 'nodeGone') this.seen.push(change.id);
  }

  settle(): void {
    this.published = [...this.seen];
  }

  save(): Uint8Array {
    return Buffer.from(JSON.stringify(this.published));
  }

  restore(bytes: Uint8Array): void {
    this.seen = JSON.parse(Buffer.from(bytes).toString('utf8'));
  }
}

let folder: string;
let feed: Feed;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-index-'));
  feed = new Feed();
  for (const id of ['a', 'b', 'c', 'd', 'e']) feed.add(id);
});
afterEach(() => rm(folder, { recursive: true }));

async function opened(listing: Listing) {
  return openNetworkIndex({ reader: feed, makeCopies: () => ({ listing }), folder });
}

describe('the index of a network', () => {
  it('reads the whole feed, in order, and publishes it', async () => {
    const listing = new Listing('list');
    const index = await opened(listing);
    expect(listing.published).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect([index.cursor(), index.asOf()]).toEqual([5, 5]);
  });

  it('shows a commit after a catch-up that began later, also beside a running one', async () => {
    const listing = new Listing('list');
    const index = await opened(listing);
    const running = index.catchUp();
    feed.add('f');
    await Promise.all([running, index.catchUp(), index.catchUp()]);
    expect(listing.published).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('does not move its number by hidden changes', async () => {
    const index = await opened(new Listing('list'));
    feed.add('hidden', false);
    await index.catchUp();
    expect([index.cursor(), index.asOf()]).toEqual([6, 5]);
  });

  it('goes on from a saved copy', async () => {
    await (await opened(new Listing('list'))).save();
    feed.add('f');
    feed.asked = 0;
    const listing = new Listing('list');
    const index = await opened(listing);
    expect(listing.published).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect([feed.asked, index.cursor(), index.asOf()]).toEqual([1, 6, 6]);
  });

  it('rebuilds for another version, and only parts without a copy', async () => {
    await (await opened(new Listing('list'))).save();
    const other = new Listing('list', '2');
    await opened(other);
    expect(other.published).toHaveLength(5);
    const [kept, fresh] = [new Listing('list'), new Listing('fresh')];
    await openNetworkIndex({ reader: feed, makeCopies: () => ({ kept, fresh }), folder });
    expect(kept.published).toEqual(fresh.published);
  });

  it('rebuilds from a damaged copy, whichever byte is damaged, and leaves no other file', async () => {
    await (await opened(new Listing('list'))).save();
    const name = 'index-list.bin';
    const files = await readdir(folder);
    const whole = await readFile(join(folder, name));
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      await writeFile(join(folder, name), damaged);
      const listing = new Listing('list');
      await opened(listing);
      expect(listing.published).toEqual(['a', 'b', 'c', 'd', 'e']);
    }
    await writeFile(join(folder, name), whole.subarray(0, whole.length - 3));
    const cut = new Listing('list');
    await opened(cut);
    expect(cut.published).toHaveLength(5);
    expect(await readdir(folder)).toEqual(files);
  });

  it('keeps what was published when the store fails, and goes on afterwards', async () => {
    const listing = new Listing('list');
    const index = await opened(listing);
    const works = feed.changesSince.bind(feed);
    feed.changesSince = () => Promise.reject(new Error('away'));
    await expect(index.catchUp()).rejects.toThrow('away');
    expect(listing.published).toHaveLength(5);
    feed.changesSince = works;
    feed.add('f');
    await index.catchUp();
    expect(listing.published).toHaveLength(6);
  });

  it('publishes what a new day changes, though nothing was written and the store is away', async () => {
    let today = 1;
    class Dated extends Listing {
      day = 0;
      isDue(): boolean {
        return this.day !== today;
      }
      override settle(): void {
        super.settle();
        this.day = today;
      }
    }
    const dated = new Dated('dated');
    const index = await opened(dated);
    today = 2;
    await index.catchUp();
    expect(dated.day).toBe(2);
    today = 3;
    feed.changesSince = () => Promise.reject(new Error('away'));
    await expect(index.catchUp()).rejects.toThrow('away');
    expect(dated.day).toBe(3);
  });

  it('lets other work go first while it reads changes, prepares them, and rebuilds copies', async () => {
    class Sliced extends Listing {
      isBroken = false;
      *prepare(): Generator<void, void> {
        for (const _ of this.seen) yield;
        if (this.isBroken) throw new Error('broken');
      }
    }
    const made: Sliced[] = [];
    let turns = 0;
    let longest = 0;
    let sinceTurn = 0;
    const pace = {
      isDue: () => {
        sinceTurn += 1;
        longest = Math.max(longest, sinceTurn);
        return sinceTurn === 2;
      },
      pause: async () => {
        turns += 1;
        sinceTurn = 0;
      },
    };
    const index = await openNetworkIndex({
      reader: feed,
      makeCopies: () => {
        const sliced = new Sliced('sliced');
        made.push(sliced);
        return { sliced };
      },
      pace,
    });
    expect([turns, longest]).toEqual([2 + 5, 2]);
    turns = 0;
    for (const id of ['f', 'g', 'h', 'i']) feed.add(id);
    const caughtUp = index.catchUp();
    const seen: string[][] = [];
    pace.pause = async () => {
      turns += 1;
      sinceTurn = 0;
      seen.push(index.copies().sliced.published);
    };
    await caughtUp;
    expect(turns).toBe(2 + 9);
    expect(new Set(seen.map(({ length }) => length))).toEqual(new Set([5]));
    expect(index.copies().sliced.published).toHaveLength(9);

    turns = 0;
    const [broken] = made;
    if (broken !== undefined) broken.isBroken = true;
    feed.add('j');
    await index.catchUp();
    expect(made).toHaveLength(2);
    expect([turns, longest]).toEqual([10 + 5 + 10, 2]);
    expect(index.copies().sliced.published).toHaveLength(10);
  });
});
