/** What the engine keeps between two starts on one data folder, on the real store. */

import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { ask } from '../../matching/matcher-of.ts';
import { rethrow } from '../rethrow.ts';

const now = () => new Date('2026-11-21T00:00:00Z');

/** Three changes each. */
function firms(count: number, work: string) {
  return Array.from({ length: count }, (_, key) => {
    const firm = organization(`${work}${key}`);
    const offered = capability(`${work}${key}`, { title: { ja: work } });
    return puts(firm, offered, relationship('OFFERS', firm, offered));
  }).flat();
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-engine-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fill(count: number, work: string): Promise<void> {
  const store = await openStore({ folder, now });
  await store.commit(firms(count, work));
  await store.close();
}

/** Opens, looks, closes; tells how many changes were read too. */
async function start<Seen>(
  look: (engine: OpenEngine) => Promise<Seen>,
  onIndexError: (error: unknown) => void = rethrow,
) {
  let read = 0;
  const engine = await openEngine({
    onIndexError,
    folder,
    now,
    onProgress: (changes) => {
      read = changes;
    },
  });
  try {
    return { read, seen: await look(engine) };
  } finally {
    await engine.close();
  }
}

const found = async ({ matcher }: OpenEngine) => {
  const pages = await Promise.all(['めっき', '研磨'].map((text) => ask(matcher, { text })));
  return JSON.stringify(pages);
};
const savedFiles = async () =>
  (await readdir(folder)).filter((name) => name.startsWith('index-')).sort();

describe('what is told while an engine opens', () => {
  it('ends with the opening: what comes later is followed without a word', async () => {
    await fill(1, 'めっき');
    const followed = await start(async (engine) => {
      await engine.commit(firms(2, '研磨'));
      return (await ask(engine.matcher, { text: '研磨' })).totalCount;
    });
    expect(followed).toEqual({ read: 3, seen: 2 });
  });
});

describe('a second start', () => {
  it('reads nothing again, answers the same, and then only what is new', async () => {
    await fill(400, 'めっき');
    const first = await start(found);
    expect(first.read).toBe(1_200);
    expect(await start(found)).toEqual({ read: 0, seen: first.seen });
    await fill(2, '研磨');
    const third = await start(found);
    expect(third.read).toBe(6);
    for (const name of await savedFiles()) await rm(join(folder, name));
    expect(await start(found)).toEqual({ read: 1_206, seen: third.seen });
  });

  it('does not save what is read again as fast', async () => {
    await fill(300, 'めっき');
    await start(found);
    expect(await savedFiles()).toEqual([]);
  });

  it.each([
    2, 500,
  ])('builds anew where the store was replaced by one of %i firms', async (count) => {
    await fill(400, 'めっき');
    await start(found);
    const store = (await readdir(folder)).filter((name) => name.startsWith('catalyzer.sqlite'));
    for (const name of store) await rm(join(folder, name), { force: true });
    await fill(count, '研磨');
    const { read, seen } = await start(found);
    expect(read).toBe(3 * count);
    for (const name of await savedFiles()) await rm(join(folder, name));
    expect((await start(found)).seen).toBe(seen);
  });

  it('answers also where nothing can be saved, and reports that', async () => {
    await fill(400, 'めっき');
    await mkdir(join(folder, 'index-text.bin'));
    const errors: unknown[] = [];
    const { read, seen } = await start(found, (error) => errors.push(error));
    expect(errors).toEqual([expect.objectContaining({ code: 'EISDIR' })]);
    expect(read).toBe(1_200);
    expect(JSON.parse(seen)[0].totalCount).toBe(400);
  });
});
