/** Data that the engine keeps between two starts on one data folder, on the real store. */

import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { scopeOf } from '../../../access/policy/scopes.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { openPlacedStore, openStore } from '../../../server/engine/open-store.ts';
import { removeStaleIndex } from '../../../server/use-cases/reindex.ts';
import { capability, group, organization, puts, relationship } from '../../builders.ts';
import { ask, NO_DEADLINE } from '../../matching/matcher-of.ts';
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

/** Opens, looks, closes; returns the number of changes read too. */
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

describe('progress while an engine opens', () => {
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
  it('reads only changes since the save, and answers the same', async () => {
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

  it('is not saved if reading again is as fast', async () => {
    await fill(300, 'めっき');
    await start(found);
    expect(await savedFiles()).toEqual([]);
  });

  it.each([2, 500])('rebuilds if the store was replaced by one of %i firms', async (count) => {
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

describe('records with an audience', () => {
  const club = group('鋳物の会');
  const firm = organization('甲鋳造');
  const secret = capability('真空浸炭', {
    title: { ja: '真空浸炭' },
    visibility: 'GROUP',
    audience: [club.id],
  });
  const MEMBER: Viewer = {
    accountId: 'acc_1',
    emailAddress: 'a@example.org',
    displayName: 'A',
    role: 'MEMBER',
    organizations: [],
    groups: [club.id],
  };
  const foundByMember = async ({ matcher, reader }: OpenEngine) => {
    const scope = await scopeOf(MEMBER, reader, '2026-11-21');
    const question = { text: '真空浸炭', requirements: [], filter: {}, weights: {} };
    const paging = { first: 5, toAskFirst: 0, excludedFirst: 0 };
    const { matches } = await matcher.match(question, paging, scope, NO_DEADLINE);
    return matches.map(({ holderId, cursor, capabilityIds }) => [holderId, cursor, capabilityIds]);
  };

  async function fillForSome(): Promise<void> {
    await fill(400, 'めっき');
    const store = await openStore({ folder, now });
    await store.commit(puts(club, firm, secret, relationship('OFFERS', firm, secret)));
    await store.close();
  }

  it('is found after a second start, which reads nothing again', async () => {
    await fillForSome();
    const first = await start(foundByMember);
    expect(first.seen).toEqual([[firm.id, expect.any(String), [secret.id]]]);
    expect(await start(foundByMember)).toEqual({ read: 0, seen: first.seen });
  });

  it.each([
    ['it is deleted', [{ kind: 'deleteNode', id: secret.id } as const]],
    ['it is for nobody any more', puts(capability('真空浸炭', { visibility: 'GROUP' }))],
  ])('is in no saved file once %s', async (_, changes) => {
    await fillForSome();
    await start(foundByMember);
    expect(await savedFiles()).toContain('index-audiences.bin');
    const { store, indexFolder } = await openPlacedStore({ folder, now });
    expect(await removeStaleIndex({ store, indexFolder })).toBe(false);
    await store.commit([...changes]);
    expect(await removeStaleIndex({ store, indexFolder })).toBe(true);
    await store.close();
    expect(await savedFiles()).toEqual([]);
    const { seen } = await start(foundByMember);
    expect(seen.flatMap(([, , capabilities]) => capabilities)).toEqual([]);
  });
});
