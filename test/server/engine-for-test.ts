import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_REVIEWS, type Reviews } from '../../access/proposals/reviews.ts';
import type { Neo4jAddress } from '../../graph/neo4j/connection.ts';
import type { Change, GraphReader, GraphStore } from '../../graph/store.ts';
import { AudienceIndex } from '../../matching/audiences/audience-index.ts';
import { viewsOf } from '../../matching/audiences/views.ts';
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
import { accessWhenAsked, openStore } from '../../server/engine/open-store.ts';
import { fakeMatcher } from './fake-matcher.ts';

/** Options of a test. */
interface Wanted {
  readonly changes?: readonly Change[];
  readonly matcher?: Matcher;
  readonly wrap?: (store: GraphStore) => GraphReader;
  /** The Neo4j that keeps the records; missing: a file. */
  readonly neo4j?: Neo4jAddress;
  readonly reviews?: Reviews;
}

/** An engine on a real store and tie index in a folder of its own; the matcher may be a fake. */
export async function engineForTest({
  changes = [],
  matcher,
  wrap,
  neo4j,
  reviews = DEFAULT_REVIEWS,
}: Wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
  let now = new Date('2026-11-21T00:00:00Z');
  const store = await openStore({ folder, neo4j, now: () => now });
  await store.commit(changes);
  const ties = new TieIndex({ asOf: '2026-11-21' });
  const names = new NameIndex();
  const directory = new DirectoryIndex();
  const text = new TextIndex();
  const audiences = new AudienceIndex();
  const copies = { ties, names, directory, text, audiences };
  const index = await openNetworkIndex({ reader: store, makeCopies: () => copies });
  const views = viewsOf(copies);
  const access = accessWhenAsked({ folder, neo4j });
  const engine: Engine = {
    access: access.open,
    reader: wrap?.(store) ?? store,
    commit: async (changes, options) => {
      const result = await store.commit(changes, options);
      await index.catchUp();
      return result;
    },
    importsOf: (recordId) => store.importsOf(recordId),
    matcher: matcher ?? fakeMatcher([]),
    machineMatcher: createMachineMatcher({
      textIndex: text,
      views,
      network: ties,
      names,
      reader: store,
      asOf: () => 1,
      now: () => new Date('2026-11-21T00:00:00Z'),
    }),
    introductions: createIntroductions({
      tiesOf: views.tiesOf,
      findNeedRelevance: needRelevanceIn(text, () => now),
    }),
    views,
    reviews,
    meaning: 'OFF',
    version: '0.0.0',
    storeKind: 'sqlite',
    now: () => now,
    isFollowing: () => true,
    unreadableRecords: () => 0,
    staleSince: () => undefined,
    waitForWrite: async () => undefined,
  };
  const close = async () => {
    await access.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  const setNow = (instant: string) => {
    now = new Date(instant);
  };
  return { engine, store, setNow, close };
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
