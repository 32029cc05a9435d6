/**
 * The copy of the nodes. Laws: for every id it gives exactly the node that the store gives under
 * PUBLIC_SCOPE, whatever was changed, hidden, shown again or deleted, also after saving and
 * restoring anywhere; nothing else ever; what was applied is seen after `settle`, not before; its
 * files hold at most twice what is there; what is damaged is never used.
 */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { FeedChange, GraphStore } from '../../../graph/store.ts';
import { openNetworkIndex } from '../../../matching/index/network-index.ts';
import { NodeCopy } from '../../../matching/index/node-copy.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import { organization } from '../../builders.ts';
import { randomCommits, randomNodeIds } from '../../graph/store-contract/random-changes.ts';
import { toldAll } from '../matcher-of.ts';
import { MemoryFeed } from './memory-feed.ts';

const now = () => new Date('2024-04-01T12:00:00.000Z');
const NOTHING_SCOPE = { ...PUBLIC_SCOPE, levels: ['GROUP', 'PRIVATE'] as const };
const IDS = [...randomNodeIds(), 'org_never', '', '__proto__'];

let folder: string;
let copies: { close(): void }[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-nodes-'));
  copies = [];
});
afterEach(() => {
  for (const copy of copies) copy.close();
  rmSync(folder, { recursive: true });
});

function newCopy(where = folder): NodeCopy {
  const copy = new NodeCopy(where);
  copies.push(copy);
  return copy;
}

/** An index that makes copies again when it has to; `nodes` is the current one. */
async function opened(reader: Pick<GraphStore, 'changesSince'>, where = folder) {
  const index = await openNetworkIndex({
    reader,
    makeCopies: () => ({ nodes: new NodeCopy(where) }),
    folder: where,
  });
  copies.push(index);
  return {
    index,
    get nodes() {
      return index.copies().nodes;
    },
  };
}

describe('a copy of the nodes', () => {
  it('gives what the store gives to the public, and nothing else, after any changes', async () => {
    const step = fc.constantFrom('follow', 'follow', 'save', 'restart');
    const run = fc.tuple(randomCommits(), fc.array(step, { minLength: 8, maxLength: 8 }));
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(run, async ([commits, steps]) => {
        const own = mkdtempSync(join(folder, 'run-'));
        const store = await openStore({ folder: own, now });
        let copy = await opened(store, own);
        for (const [at, changes] of commits.entries()) {
          await store.commit(changes).catch(() => undefined);
          if (steps[at] === 'save') await copy.index.save();
          if (steps[at] === 'restart') copy = await opened(store, own);
          await copy.index.catchUp();
          const { nodes } = copy;
          const known = await store.getNodes(IDS, PUBLIC_SCOPE);
          shown += known.filter((node) => node !== undefined).length;
          expect(await nodes.getNodes(IDS, PUBLIC_SCOPE)).toEqual(known);
          expect(await nodes.getNodes(IDS, OPERATOR_SCOPE)).toEqual(known);
          const none = IDS.map(() => undefined);
          expect(await nodes.getNodes(IDS, NOTHING_SCOPE)).toEqual(none);
        }
        await store.close();
      }),
      { numRuns: 30 },
    );
    expect(shown).toBeGreaterThan(0);
  });

  it('shows what was applied when it is settled, all of it at once', async () => {
    const [one, other] = [organization('one'), organization('other')];
    const nodes = newCopy();
    nodes.apply(toldAll([one]));
    expect(await names(nodes, [one.id, other.id])).toEqual([undefined, undefined]);
    nodes.settle();
    expect(await names(nodes, [one.id, other.id])).toEqual(['one', undefined]);
    nodes.apply(toldAll([{ ...one, name: { ja: 'new' } }, other]));
    nodes.apply([{ kind: 'nodeGone', id: other.id }]);
    nodes.apply(toldAll([{ ...other, name: { ja: 'again' } }]));
    expect(await names(nodes, [one.id, other.id])).toEqual(['one', undefined]);
    nodes.settle();
    expect(await names(nodes, [one.id, other.id])).toEqual(['new', 'again']);
    nodes.apply(toldAll([{ ...one, visibility: 'GROUP' }]));
    nodes.settle();
    expect(await names(nodes, [one.id, other.id])).toEqual([undefined, 'again']);
  });

  it('keeps apart two ids of one hash', async () => {
    const [one, other] = COLLIDING;
    const records = [one, other].map((id) => ({ ...organization('x'), id, name: { ja: id } }));
    const nodes = newCopy();
    nodes.apply(toldAll(records));
    nodes.settle();
    expect(await names(nodes, [one, other])).toEqual([one, other]);
    nodes.apply([{ kind: 'nodeGone', id: one }]);
    nodes.settle();
    expect(await names(nodes, [one, other])).toEqual([undefined, other]);
  });

  it('gives every character back', async () => {
    const odd = organization('odd', { name: { ja: '\ud83d 𠮷野家 \u2028 "\\\0' } });
    const nodes = newCopy();
    nodes.apply(toldAll([odd]));
    nodes.settle();
    expect(await nodes.getNodes([odd.id], PUBLIC_SCOPE)).toMatchObject([odd]);
  });

  it('gives back the room of what was superseded', async () => {
    const big = 'x'.repeat(100_000);
    const nodes = newCopy();
    for (let round = 0; round < 60; round += 1) {
      nodes.apply(toldAll(MANY.map((one) => ({ ...one, summary: { ja: `${round} ${big}` } }))));
      nodes.settle();
      expect(nodes.fileBytes).toBeLessThan(18 << 20);
    }
    const [last] = await nodes.getNodes([MANY[0]?.id ?? ''], PUBLIC_SCOPE);
    expect(last).toMatchObject({ summary: { ja: `59 ${big}` } });
    nodes.apply(MANY.slice(1).map(({ id }): FeedChange => ({ kind: 'nodeGone', id })));
    nodes.settle();
    const saved = newCopy();
    saved.restore(nodes.save());
    saved.settle();
    expect(saved.fileBytes).toBeLessThan(110_000);
    const ids = MANY.map(({ id }) => id);
    const left = await nodes.getNodes(ids, PUBLIC_SCOPE);
    expect(left.filter((node) => node !== undefined).length).toBe(1);
    expect(await saved.getNodes(ids, PUBLIC_SCOPE)).toEqual(left);
  });

  it('gives that room back in slices, between which it gives what it gave', async () => {
    const many = Array.from({ length: 3_000 }, (_, key) =>
      organization(`${key}`, { summary: { ja: `${key} ${'x'.repeat(6_000)}` } }),
    );
    const ids = many.slice(0, 30).map(({ id }) => id);
    const nodes = newCopy();
    nodes.apply(toldAll(many));
    nodes.settle();
    nodes.apply(toldAll(many.slice(5).map((one) => ({ ...one, summary: { ja: 'short' } }))));
    nodes.apply(many.slice(10, 20).map(({ id }): FeedChange => ({ kind: 'nodeGone', id })));
    const known = await nodes.getNodes(ids, PUBLIC_SCOPE);
    const { fileBytes } = nodes;
    let pauses = 0;
    for (const _ of nodes.prepare()) {
      pauses += 1;
      expect(await nodes.getNodes(ids, PUBLIC_SCOPE)).toEqual(known);
    }
    expect(pauses).toBeGreaterThan(5);
    // What comes after it was prepared is not lost.
    nodes.apply(toldAll([{ ...organization('0'), summary: { ja: 'last' } }]));
    expect(await nodes.getNodes(ids, PUBLIC_SCOPE)).toEqual(known);
    expect(nodes.fileBytes).toBeGreaterThanOrEqual(fileBytes);
    nodes.settle();
    expect(nodes.fileBytes).toBeLessThan(fileBytes / 10);
    const summaries = (await nodes.getNodes(ids, PUBLIC_SCOPE)).map(
      (node) => node?.label === 'Organization' && node.summary?.ja?.slice(0, 5),
    );
    expect(summaries).toEqual([
      ...['last', '1 xxx', '2 xxx', '3 xxx', '4 xxx'],
      ...Array.from({ length: 5 }, () => 'short'),
      ...Array.from({ length: 10 }, () => false),
      ...Array.from({ length: 10 }, () => 'short'),
    ]);
  });
});

describe('a saved copy of the nodes', () => {
  let feed: MemoryFeed;
  beforeEach(async () => {
    feed = new MemoryFeed(toldAll(MANY));
    const { index } = await opened(feed);
    await index.save();
    feed.asked.length = 0;
  });
  const data = () => readdirSync(folder).filter((name) => /^index-nodes-/.test(name));
  const dataPath = () => join(folder, data()[0] ?? '');

  it('is used where it is whole, also by two processes at once', async () => {
    const [one, other] = [await opened(feed), await opened(feed)];
    expect(feed.asked).not.toContain(0);
    const [first] = MANY;
    if (first === undefined) throw new Error('There are many.');
    feed.add(toldAll([{ ...first, name: { ja: 'changed' } }]));
    await one.index.catchUp();
    expect(await names(one.nodes, [first.id])).toEqual(['changed']);
    expect(await names(other.nodes, [first.id])).toEqual(['0']);
    await one.index.save();
    await other.index.catchUp();
    expect(await names(other.nodes, [first.id])).toEqual(['changed']);
    await other.index.save();
    expect(await names((await opened(feed)).nodes, [first.id])).toEqual(['changed']);
    expect(data().length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['shorter', (path: string) => truncateSync(path, 100)],
    ['longer', (path: string) => writeFileSync(path, ' ', { flag: 'a' })],
    ['gone', (path: string) => rmSync(path)],
    [
      'damaged in one bit',
      (path: string) => {
        const bytes = readFileSync(path);
        bytes.writeUInt8(bytes.readUInt8(77) ^ 1, 77);
        writeFileSync(path, bytes);
      },
    ],
  ])('is rebuilt if its file is %s', async (_, damage) => {
    damage(dataPath());
    const { nodes } = await opened(feed);
    expect(feed.asked).toContain(0);
    expect(await names(nodes, [MANY[3]?.id ?? ''])).toEqual(['3']);
  });

  it('leaves nothing in the folder but what was saved, while it is open too', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [...data(), 'index-aside.bin', 'index-nodes.bin'].sort(),
    );
  });
});

const MANY = Array.from({ length: 20 }, (_, key) => organization(`${key}`));

/** Found by trying: FNV-1a of 32 bits gives both the same hash. */
const COLLIDING = ['org_15vl8', 'org_1mpd6'] as const;

async function names(nodes: NodeCopy, ids: readonly string[]): Promise<(string | undefined)[]> {
  const found = await nodes.getNodes(ids, PUBLIC_SCOPE);
  return found.map((node) => (node?.label === 'Organization' ? node.name.ja : undefined));
}
