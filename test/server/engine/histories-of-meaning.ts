import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Change } from '../../../graph/store.ts';
import { openEncoding } from '../../../matching/meaning/encoding.ts';
import type { MatchQuestion } from '../../../matching/ranking/match-question.ts';
import { type EngineOptions, type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { reindex } from '../../../server/use-cases/reindex.ts';
import { capability, equipment, organization, puts, relationship } from '../../builders.ts';
import { ask } from '../../matching/matcher-of.ts';
import { rethrow } from '../rethrow.ts';

/** Statements of a firm about its capabilities and machines; undefined: it is deleted. */
export interface StatedFirm {
  readonly key: number;
  readonly stated:
    | {
        readonly title: string;
        readonly technique: string;
        readonly visibility: 'PUBLIC' | 'PRIVATE';
      }
    | undefined;
}

/** Commits one after the other. */
export type History = readonly (readonly StatedFirm[])[];

const TITLES = ['俳句と詩の朗読', '電子基板の設計', '食品の賞味期限の検査', 'aluminium casting'];
const TECHNIQUES = ['金属の引張強度の試験', 'X線で内部を見る', '写真と動画の撮影'];
/** Some share no word with any title or technique. */
const QUESTIONS: readonly Partial<MatchQuestion>[] = [
  { text: 'haiku and sonnets' },
  { text: 'アルミを溶かして型に流したい' },
  { text: 'how strong is this metal', profile: 'EQUIPMENT_USE' },
  { text: '食品の検査', weights: { meaning: 1 } },
  {
    requirements: [
      { id: 'r', text: { en: 'looking inside a part' }, mustHave: true, quantities: [] },
    ],
  },
];

const firm: fc.Arbitrary<StatedFirm> = fc.record({
  key: fc.integer({ min: 0, max: 7 }),
  stated: fc.option(
    fc.record({
      title: fc.constantFrom(...TITLES),
      technique: fc.constantFrom(...TECHNIQUES),
      visibility: fc.constantFrom('PUBLIC' as const, 'PUBLIC' as const, 'PRIVATE' as const),
    }),
    { nil: undefined, freq: 5 },
  ),
});

/** Histories of a few firms that change, hide and leave. */
export const histories: fc.Arbitrary<History> = fc.array(
  fc.uniqueArray(firm, { selector: ({ key }) => key, minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 5 },
);

/** One that has every kind of change. */
export const WHOLE_HISTORY: History = [
  TITLES.map((title, key) => stated(key, title, TECHNIQUES[key % 3])),
  [stated(1, TITLES[0], TECHNIQUES[1]), stated(5, TITLES[3], TECHNIQUES[0], 'PRIVATE')],
  [{ key: 2, stated: undefined }, stated(0, TITLES[0], TECHNIQUES[2], 'PRIVATE')],
  [stated(5, TITLES[3], TECHNIQUES[0]), stated(6, TITLES[2], TECHNIQUES[0])],
];

/** Firms that nobody sees and that say what is asked for. */
export const HIDDEN: readonly StatedFirm[] = QUESTIONS.map(
  ({ text = 'looking inside a part' }, at) => stated(100 + at, text, text, 'PRIVATE'),
);

function stated(
  key: number,
  title = '',
  technique = '',
  visibility: 'PUBLIC' | 'PRIVATE' = 'PUBLIC',
): StatedFirm {
  return { key, stated: { title, technique, visibility } };
}

function changesOf({ key, stated }: StatedFirm): readonly Change[] {
  if (stated === undefined) return [{ kind: 'deleteNode', id: organization(`f${key}`).id }];
  const { title, technique, visibility } = stated;
  const holder = organization(`f${key}`, { name: { ja: `第${key}工業` }, visibility });
  const offered = capability(`c${key}`, { title: { ja: title }, visibility });
  const machine = equipment(`m${key}`, {
    name: { ja: `${key}号機` },
    techniques: [technique],
    visibility,
  });
  return puts(
    holder,
    offered,
    machine,
    relationship('OFFERS', holder, offered, { visibility }),
    relationship('OWNS', holder, machine, { visibility }),
  );
}

/** Place of an engine: a folder, on its own store or another one. */
export type Place = Pick<EngineOptions, 'folder' | 'neo4j'>;

const now = () => new Date('2026-11-21T00:00:00Z');

/** An engine whose every record has its vector. */
export async function openReady(place: Place): Promise<OpenEngine> {
  const meaning = { encoding: openEncoding() };
  const engine = await openEngine({ ...place, now, onIndexError: rethrow, meaning });
  await engine.whenMeaningReady();
  return engine;
}

/** Commits a stretch of a history. */
export async function commit(engine: OpenEngine, firms: readonly StatedFirm[]): Promise<void> {
  await engine.commit(firms.flatMap(changesOf));
  await engine.whenMeaningReady();
}

/** Everything that is answered but the numbers of changes. */
export async function answersOf({ matcher }: OpenEngine): Promise<readonly unknown[]> {
  const pages = await Promise.all(QUESTIONS.map((question) => ask(matcher, question)));
  return pages.map(({ asOf: _, ...page }) =>
    JSON.parse(
      JSON.stringify(page, (key, value) =>
        key === 'cursor' || key === 'version' || key.endsWith('At') ? undefined : value,
      ),
    ),
  );
}

/** Answers after a history, from each way to come to its end. */
interface AnswersAfter {
  /** Answers of an engine that followed commit by commit. */
  readonly followed: readonly unknown[];
  /** Answers of an engine that opens the files saved by the first. */
  readonly reopened: readonly unknown[];
  /** Answers after `reindex`. */
  readonly reindexed: readonly unknown[];
  /** Answers of an engine that has only the store, and makes every vector again. */
  readonly made: readonly unknown[];
}

/** Lives a history on an empty store. */
export async function answersAfter(history: History, place: Place): Promise<AnswersAfter> {
  const engine = await openReady(place);
  for (const firms of history) await commit(engine, firms);
  const followed = await answersOf(engine);
  await engine.index.save();
  await engine.close();
  const opened = async () => {
    const again = await openReady(place);
    const answers = await answersOf(again);
    await again.close();
    return answers;
  };
  const reopened = await opened();
  const meaning = { encoding: openEncoding() };
  await reindex({ ...place, now, onIndexError: rethrow, meaning });
  const reindexed = await opened();
  for (const name of await readdir(place.folder, { recursive: true })) {
    if (/(?:index-|vectors)[^/\\]*$/.test(name)) await rm(join(place.folder, name));
  }
  return { followed, reopened, reindexed, made: await opened() };
}
