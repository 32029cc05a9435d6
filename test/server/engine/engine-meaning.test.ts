/**
 * Meaning in the engine, with the real encoder in its thread. Laws: the same answer after a restart,
 * after changes one by one and after a rebuild; words alone until every vector is there, and the
 * answer says so; a list stays on the scale that it began with; what is hidden changes nothing; what
 * is only close in meaning is near, neither met nor good; switched off, nothing is there.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEncoding } from '../../../matching/meaning/encoding.ts';
import type { MatchQuestion } from '../../../matching/ranking/match-question.ts';
import { type EngineOptions, type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { reindex } from '../../../server/use-cases/reindex.ts';
import { capability, equipment, organization, puts, relationship } from '../../builders.ts';
import { ask } from '../../matching/matcher-of.ts';
import { rethrow } from '../rethrow.ts';

const now = () => new Date('2026-11-21T00:00:00Z');
const TITLES = [
  '俳句と詩の朗読',
  '電子基板の設計と試作',
  '食品の賞味期限の検査',
  'アルミニウムの鋳造',
  '展示会の企画と運営',
];
/** Shares no word with any title. */
const MEANT: Partial<MatchQuestion> = { text: 'haiku and sonnets' };

function firm(key: number, title: string, visibility: 'PUBLIC' | 'PRIVATE' = 'PUBLIC') {
  const holder = organization(`f${key}`, { name: { ja: `第${key}工業` }, visibility });
  const offered = capability(`c${key}`, { title: { ja: title }, visibility });
  return puts(holder, offered, relationship('OFFERS', holder, offered, { visibility }));
}

let folder: string;
let opened: OpenEngine[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-meaning-'));
});
afterEach(async () => {
  for (const engine of opened) await engine.close();
  opened = [];
  await rm(folder, { recursive: true });
});

async function open(options: Partial<EngineOptions> = {}): Promise<OpenEngine> {
  const engine = await openEngine({ folder, now, onIndexError: rethrow, ...options });
  opened.push(engine);
  return engine;
}

async function openReady(options: Partial<EngineOptions> = {}): Promise<OpenEngine> {
  const engine = await open({ meaning: { encoding: openEncoding() }, ...options });
  await engine.whenMeaningReady();
  return engine;
}

async function close(engine: OpenEngine): Promise<void> {
  opened = opened.filter((one) => one !== engine);
  await engine.close();
}

async function told({ matcher }: OpenEngine, question = MEANT): Promise<string> {
  const { asOf: _, ...page } = await ask(matcher, question);
  return JSON.stringify(page, (key, value) =>
    key === 'cursor' || key === 'version' ? undefined : value,
  );
}

/** Enough that the vectors are worth saving. */
const MANY = Array.from({ length: 120 }, (_, key) => firm(100 + key, `部品${key}の組立`)).flat();

async function fill(engine: OpenEngine): Promise<void> {
  await engine.commit([...TITLES.flatMap((title, key) => firm(key, title)), ...MANY]);
}

describe('answers that count what records mean', () => {
  it('find who shares no word with the need, explain it, and say that it is near', async () => {
    const engine = await openReady();
    await fill(engine);
    await engine.whenMeaningReady();
    const page = await ask(engine.matcher, MEANT);
    expect(page.meaning).toBe('READY');
    const [best] = page.matches;
    expect(best?.holderId).toBe(organization('f0').id);
    const { root, sentences } = best?.explanation ?? {};
    const node = root?.children.find(({ feature }) => feature === 'meaning');
    expect(node?.children[0]?.label).toMatchObject({
      key: 'leaf.meaning',
      parameters: { quote: TITLES[0] },
    });
    expect(node?.contribution).toBeCloseTo((node?.weight ?? 0) * (node?.value ?? 0), 9);
    const sum = root?.children.reduce((all, { contribution = 0 }) => all + contribution, 0);
    expect(root?.value).toBe(sum);
    expect(sentences?.[0]?.key).toBe('match.close');
    expect(page.verdict.level).not.toBe('GOOD');

    const requirement = { id: 'r', text: { en: MEANT.text ?? '' }, mustHave: true, quantities: [] };
    const must = await ask(engine.matcher, { requirements: [requirement] });
    expect(must.matches).toEqual([]);
    expect(must.toAsk[0]?.holderId).toBe(organization('f0').id);
    expect(must.toAsk[0]?.explanation.requirements[0]?.state).toBe('UNKNOWN');
    expect(must.verdict.level).not.toBe('GOOD');
  });

  it('count what a machine is for as they do what somebody offers, and name the machine', async () => {
    const engine = await openReady();
    await fill(engine);
    const laboratory = organization('lab', { kind: 'PUBLIC_LAB', name: { ja: '第九試験所' } });
    const machine = equipment('m', {
      name: { ja: 'X-9形' },
      techniques: ['金属の引張強度の試験'],
    });
    await engine.commit(puts(laboratory, machine, relationship('OWNS', laboratory, machine)));
    await engine.whenMeaningReady();
    const { matches, meaning } = await ask(engine.matcher, {
      text: 'how strong is this metal',
    });
    expect(meaning).toBe('READY');
    expect(matches[0]).toMatchObject({ holderId: laboratory.id, equipmentIds: [machine.id] });
  });

  it('are by words alone with a weight of 0, as if meaning were switched off', async () => {
    const engine = await openReady();
    await fill(engine);
    await engine.whenMeaningReady();
    const off = await open({ keepsIndex: false });
    for (const text of ['俳句の朗読', '基板の設計', MEANT.text ?? '']) {
      const joined = await ask(engine.matcher, { text, weights: { meaning: 0 } });
      const byWords = await ask(off.matcher, { text });
      const scoresOf = ({ matches }: typeof joined) =>
        matches.map(({ holderId, explanation }) => [holderId, explanation.root.value]);
      expect(scoresOf(joined)).toEqual(scoresOf(byWords));
      expect(joined.verdict).toEqual(byWords.verdict);
    }
  });

  it('are the same after a restart that encodes nothing, after reindex and built one by one', async () => {
    const first = await openReady();
    await fill(first);
    await first.whenMeaningReady();
    const expected = await told(first);
    await close(first);
    expect(existsSync(join(folder, 'vectors.bin'))).toBe(true);

    const second = await open({ meaning: {} });
    expect(second.meaning).toBe('READY');
    expect(await told(second)).toBe(expected);
    await close(second);

    await reindex({ folder, now, onIndexError: rethrow, meaning: {} });
    const third = await open({ meaning: {} });
    expect(third.meaning).toBe('READY');
    expect(await told(third)).toBe(expected);
    await close(third);

    await rm(folder, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'catalyzer-meaning-'));
    const fourth = await openReady();
    for (const [key, title] of [...TITLES.entries()].reverse()) {
      await fourth.commit(firm(key, `${title}と検査`));
      await fourth.commit(firm(key, title));
    }
    await fourth.commit(MANY);
    await fourth.whenMeaningReady();
    expect(await told(fourth)).toBe(expected);
  });

  it('are by words alone while vectors are lacking, and a list stays as it began', async () => {
    const lacking = await open({ meaning: {} });
    await fill(lacking);
    expect(lacking.meaning).toBe('PREPARING');
    const question = { text: '部品の組立' };
    const byWords = await ask(lacking.matcher, question, { first: 2 });
    expect(byWords.meaning).toBe('PREPARING');

    const ready = await openReady();
    expect(ready.meaning).toBe('READY');
    const after = byWords.matches.at(-1)?.cursor ?? '';
    const next = await ask(ready.matcher, question, { first: 2, after });
    expect(next.meaning).toBe('PREPARING');
    const both = await ask(lacking.matcher, question, { first: 4 });
    expect(next.matches.map(({ holderId }) => holderId)).toEqual(
      both.matches.slice(2).map(({ holderId }) => holderId),
    );

    const joined = await ask(ready.matcher, question, { first: 2 });
    const joinedAfter = joined.matches.at(-1)?.cursor ?? '';
    expect((await ask(ready.matcher, question, { first: 2, after: joinedAfter })).meaning).toBe(
      'READY',
    );
    const off = await open({ keepsIndex: false });
    await expect(ask(off.matcher, question, { after: joinedAfter })).rejects.toMatchObject({
      key: 'matchCursorInvalid',
    });
  });

  it('do not change with a record that the asker may not see', async () => {
    const engine = await openReady();
    await fill(engine);
    await engine.whenMeaningReady();
    const expected = await told(engine);
    await engine.commit(firm(50, 'haiku and sonnets', 'PRIVATE'));
    expect(engine.meaning).toBe('READY');
    expect(await told(engine)).toBe(expected);
  });

  it('are switched off without a trace', async () => {
    const engine = await open();
    await fill(engine);
    expect(engine.meaning).toBe('OFF');
    await engine.whenMeaningReady();
    const page = await ask(engine.matcher, MEANT);
    expect(page).toMatchObject({ meaning: 'OFF', matches: [] });
    await engine.index.save();
    await close(engine);
    const files = await readdir(folder);
    expect(files.filter((name) => /vectors|meaning/.test(name))).toEqual([]);
  });
});
