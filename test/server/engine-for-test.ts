import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change, GraphReader, GraphStore } from '../../graph/store.ts';
import { createMachineMatcher } from '../../matching/create-machine-matcher.ts';
import { DirectoryIndex } from '../../matching/index/directory.ts';
import { NameIndex } from '../../matching/index/name-index.ts';
import { openNetworkIndex } from '../../matching/index/network-index.ts';
import { TextIndex } from '../../matching/index/text-index.ts';
import { createIntroductions } from '../../matching/introductions.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { TieIndex } from '../../matching/paths/tie-index.ts';
import { needRelevanceIn } from '../../matching/retrieval/need-relevance.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { openStore } from '../../server/engine/open-store.ts';
import { fakeMatcher } from './fake-matcher.ts';

/** What a test wants otherwise. */
interface Wanted {
  readonly changes?: readonly Change[];
  readonly matcher?: Matcher;
  readonly wrap?: (store: GraphStore) => GraphReader;
}

/** An engine on a real store and tie index in a folder of its own; the matcher may be a fake. */
export async function engineForTest({ changes = [], matcher, wrap }: Wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
  const store = await openStore({ folder, now: () => new Date('2026-11-21T00:00:00Z') });
  await store.commit(changes);
  const ties = new TieIndex({ asOf: '2026-11-21' });
  const names = new NameIndex();
  const directory = new DirectoryIndex();
  const text = new TextIndex();
  await openNetworkIndex({ reader: store, makeCopies: () => ({ ties, names, directory, text }) });
  const engine: Engine = {
    reader: wrap?.(store) ?? store,
    commit: (changes, options) => store.commit(changes, options),
    matcher: matcher ?? fakeMatcher([]),
    machineMatcher: createMachineMatcher({
      textIndex: text,
      network: ties,
      names,
      reader: store,
      asOf: () => 1,
      now: () => new Date('2026-11-21T00:00:00Z'),
    }),
    introductions: createIntroductions({
      tieIndex: ties,
      findNeedRelevance: needRelevanceIn(text),
    }),
    names,
    directory,
    meaning: 'OFF',
    version: '0.0.0',
    storeKind: 'sqlite',
    now: () => new Date('2026-11-21T00:00:00Z'),
    isFollowing: () => true,
    unreadableRecords: () => 0,
    staleSince: () => undefined,
    waitForWrite: async () => undefined,
  };
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { engine, store, close };
}

/** A reader that counts its calls by method. */
export function spiedReader(store: GraphReader): { reader: GraphReader; calls: string[] } {
  const calls: string[] = [];
  const reader: GraphReader = {
    getNodes: (...args) => {
      calls.push('getNodes');
      return store.getNodes(...args);
    },
    findNodeIds: (...args) => {
      calls.push('findNodeIds');
      return store.findNodeIds(...args);
    },
    neighbours: (...args) => {
      calls.push('neighbours');
      return store.neighbours(...args);
    },
    listNodes: (...args) => {
      calls.push('listNodes');
      return store.listNodes(...args);
    },
    changesSince: (...args) => store.changesSince(...args),
  };
  return { reader, calls };
}
