/**
 * The saved copies of text, names and ties. Laws: restored = fresh; restored and changed = fresh
 * and changed, also when changes were followed before saving; what is damaged, of another version,
 * of another place of the feed or of another store is never used, and then all is built anew.
 */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FeedChange } from '../../../graph/store.ts';
import { NameIndex } from '../../../matching/index/name-index.ts';
import { openNetworkIndex } from '../../../matching/index/network-index.ts';
import { readSavedCopy, writeSavedCopy } from '../../../matching/index/saved-copy.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { TieIndex } from '../../../matching/paths/tie-index.ts';
import {
  capability,
  equipment,
  evidence,
  group,
  organization,
  relationship,
} from '../../builders.ts';
import { ask, matcherOver, NO_DEADLINE, type RecordStates, toldAll } from '../matcher-of.ts';
import { tiesById } from '../paths/feed.ts';
import { MemoryFeed } from './memory-feed.ts';

const WORDS = ['めっき', '切削', 'plating', 'ロボット', '研磨', 'わさび'];
const FIRMS = [0, 1, 2, 3].map((key) =>
  organization(`f${key}`, {
    name: { ja: `株式会社${WORDS[key]}`, en: `Firm ${key}` },
    prefecture: key % 2 === 0 ? '大阪府' : '岩手県',
    sme: key === 1,
  }),
);
const CLUB = group('club', { name: { ja: '研磨の会' } });
const ID_OF_NONE = 'org_none';

function firm(key: number) {
  return FIRMS[key % FIRMS.length] ?? CLUB;
}

/** One fact about the network by a number; telling it again changes nothing. */
function fact(key: number, words: readonly string[]): RecordStates[] {
  const [holder, other] = [firm(key), firm(key + 1 + (key % 3))];
  switch (key % 5) {
    case 0: {
      const offered = capability(`c${key}`, {
        title: { ja: words.join('、') },
        quantities: [{ quantity: '板厚', min: 1, max: 1 + key, unit: 'mm' }],
      });
      return [offered, relationship('OFFERS', holder, offered)];
    }
    case 1: {
      const project = evidence(`e${key}`, { title: { ja: words.join('、') }, occurredOn: '2023' });
      const both = [holder, other].map((one) => relationship('TOOK_PART_IN', one, project));
      return [project, ...both];
    }
    case 2:
      return [relationship('MEMBER_OF', holder, CLUB), relationship('MEMBER_OF', other, CLUB)];
    case 3:
      return [relationship('TIE', holder, other, { tieKind: 'TRADE', lastContactOn: '2023-05' })];
    default: {
      const machine = equipment(`m${key}`, { name: { ja: words.join('') } });
      return [machine, relationship('OWNS', holder, machine)];
    }
  }
}

function gone(records: readonly RecordStates[]): FeedChange[] {
  return [...records].reverse().map(({ id, ...record }) => ({
    kind: 'label' in record ? 'nodeGone' : 'relationshipGone',
    id,
  }));
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-saved-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function opened(feed: MemoryFeed, where?: string, asOf = '2024-01-01') {
  const [text, ties, names] = [new TextIndex(), new TieIndex({ asOf }), new NameIndex()];
  const index = await openNetworkIndex({
    reader: feed,
    makeCopies: () => ({ text, ties, names }),
    ...(where === undefined ? {} : { folder: where }),
  });
  return { index, text, ties, names };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Everything that questions ask of the three copies. */
async function answers({ index, text, ties, names }: Opened, records: readonly RecordStates[]) {
  const matcher = matcherOver(text, records, ties);
  const { graph } = ties;
  const pages = await Promise.all(
    WORDS.flatMap((word) => [
      ask(matcher, { text: word }),
      ask(matcher, {
        text: `${word} 板厚2mm`,
        filter: { groupIds: [CLUB.id], excludePartnersOf: FIRMS[0]?.id ?? ID_OF_NONE },
      }),
    ]),
  );
  return JSON.stringify({
    asOf: index.asOf(),
    cursor: index.cursor(),
    pages,
    documents: text.snapshot().statistics.documentCount,
    meanLength: text.snapshot().statistics.meanLength,
    ties: tiesById(graph),
    partners: FIRMS.map(({ id }) => [...ties.partnersOf(id)]),
    members: [...ties.membersOf(CLUB.id)],
    names: ['研磨', 'firm', 'f'].flatMap((name) =>
      (['Organization', 'Group'] as const).map((label) =>
        names.search(name, { label, first: 9 }, NO_DEADLINE),
      ),
    ),
  });
}

const BASE = toldAll([...FIRMS, CLUB]);
const step = fc.record({
  key: fc.nat(14),
  words: fc.option(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })),
});

function told(steps: readonly { key: number; words: string[] | null }[]): FeedChange[] {
  return steps.flatMap(({ key, words }) =>
    words === null ? gone(fact(key, [])) : toldAll(fact(key, words)),
  );
}

describe('a restored index', () => {
  it('answers and goes on like a fresh one, after any changes before, while and after saving', async () => {
    const steps = fc.array(step, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, steps, steps, async (before, live, after) => {
        const own = await mkdtemp(join(folder, 'run-'));
        const records = [...FIRMS, CLUB, ...[...before, ...live, ...after].flatMap(factOf)];
        const feed = new MemoryFeed([...BASE, ...told(before)]);
        const first = await opened(feed, own);
        feed.add(told(live));
        await first.index.catchUp();
        await first.index.save();
        const saved = first.index.cursor();

        feed.asked.length = 0;
        const restored = await opened(feed, own);
        expect(feed.asked).toEqual([saved - 1]);
        expect(await answers(restored, records)).toBe(await answers(await opened(feed), records));

        feed.add(told(after));
        await restored.index.catchUp();
        const fresh = await answers(await opened(feed), records);
        expect(await answers(restored, records)).toBe(fresh);
        expect(await answers(await opened(feed, own), records)).toBe(fresh);
      }),
      { numRuns: 8 },
    );
  });

  it('gathers statistics that were kept while the server ran, as a fresh one does', async () => {
    const many = Array.from({ length: 2_100 }, (_, key) => fact(key * 5, ['切削'])).flat();
    const feed = new MemoryFeed([...BASE, ...toldAll(many)]);
    const first = await opened(feed, folder);
    const { epoch } = first.text.snapshot().statistics;
    feed.add(toldAll(fact(20_000, ['めっき'])));
    await first.index.catchUp();
    expect(first.text.snapshot().statistics.epoch).toBe(epoch);
    await first.index.save();
    const fresh = await answers(await opened(feed), []);
    expect(await answers(await opened(feed, folder), [])).toBe(fresh);
    expect(await answers(first, [])).not.toBe(fresh);
  });

  it('judges what is recent on the day of its opening, not of its saving', async () => {
    const feed = new MemoryFeed([...BASE, ...told(tenFacts())]);
    await (await opened(feed, folder, '2024-01-01')).index.save();
    const later = await answers(await opened(feed, folder, '2044-01-01'), []);
    expect(later).toBe(await answers(await opened(feed, undefined, '2044-01-01'), []));
    expect(later).not.toBe(await answers(await opened(feed, undefined, '2024-01-01'), []));
  });
});

describe('a saved copy that does not fit', () => {
  let feed: MemoryFeed;
  let fresh: string;
  beforeEach(async () => {
    feed = new MemoryFeed([...BASE, ...told(tenFacts())]);
    const first = await opened(feed, folder);
    await first.index.save();
    fresh = await answers(first, []);
  });

  async function expectRebuilt(): Promise<void> {
    feed.asked.length = 0;
    const again = await opened(feed, folder);
    expect(feed.asked.at(-1)).not.toBe(feed.changes.length);
    expect(feed.asked).toContain(0);
    expect(await answers(again, [])).toBe(fresh);
  }

  it.each(['text', 'ties', 'names'])('is not used where a byte of %p is damaged', async (name) => {
    const path = join(folder, `index-${name}.bin`);
    const bytes = await readFile(path);
    const at = Math.floor(bytes.length * 0.7);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
    await writeFile(path, bytes);
    await expectRebuilt();
  });

  it.each([
    'text',
    'ties',
    'names',
  ])('is not used where the file of %p is missing', async (name) => {
    await rm(join(folder, `index-${name}.bin`));
    await expectRebuilt();
  });

  it('is not used after another analyser', async () => {
    const { version } = new TextIndex();
    const copy = await readSavedCopy(folder, { name: 'text', version });
    if (copy === undefined) throw new Error('Nothing was saved.');
    await writeSavedCopy(folder, { ...copy, version: `${version}-older` });
    await expectRebuilt();
  });

  it('is not used beside one of an earlier place, as a crash between two files leaves it', async () => {
    const kept = join(folder, 'kept');
    await copyFile(join(folder, 'index-ties.bin'), kept);
    feed.add(toldAll(fact(20, ['研磨'])));
    const later = await opened(feed, folder);
    await later.index.save();
    fresh = await answers(later, []);
    await copyFile(kept, join(folder, 'index-ties.bin'));
    await rm(kept);
    await expectRebuilt();
  });

  it('is not used beside a store that never came as far', async () => {
    feed = new MemoryFeed(BASE);
    fresh = await answers(await opened(feed), []);
    await expectRebuilt();
  });

  it('is not used beside a store that went on in another way', async () => {
    const last = firm(1);
    feed = new MemoryFeed([...feed.changes.slice(0, -1), ...toldAll([last])]);
    feed.add(toldAll(fact(25, ['めっき'])));
    fresh = await answers(await opened(feed), []);
    await expectRebuilt();
  });

  it('leaves its files and nothing else', async () => {
    const names = ['aside', 'names', 'text', 'ties'].map((name) => `index-${name}.bin`);
    expect((await readdir(folder)).sort()).toEqual(names);
  });
});

function factOf({ key, words }: { key: number; words: string[] | null }): RecordStates[] {
  return fact(key, words ?? []);
}

function tenFacts(): { key: number; words: string[] }[] {
  return WORDS.flatMap((word, key) => [
    { key, words: [word] },
    { key: key + 5, words: [word, 'めっき'] },
  ]);
}
