/**
 * Judged questions for machines themselves, over the invented laboratory of `demo equipment`: as
 * `searchEquipment` ranks them, and what `whoCan` names of the laboratory's machines.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';

import type { Matcher, MatchPage } from '../../matching/matcher.ts';
import { openEncoding } from '../../matching/meaning/encoding.ts';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';
import { importText } from '../graph/ingest/import-into.ts';
import { NO_DEADLINE } from '../matching/matcher-of.ts';
import { rethrow } from '../server/rethrow.ts';
import {
  isOfDevelopment,
  type JudgedQuestion,
  type RelevanceFigures,
  readJudgedQuestions,
  relevanceFigures,
} from './judged-questions.ts';

const NOW = new Date('2026-11-30T00:00:00Z');
const PAGE = 40;
const FIXTURE = readFileSync(join(PROJECT_ROOT, 'seeds', 'demo', 'equipment.jsonl'), 'utf8');
const ROWS: readonly Readonly<Record<string, string>>[] = FIXTURE.trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const QUESTIONS = readJudgedQuestions('machine-questions.jsonl');
/** Fields that name or describe what a machine does; the others are the same for all of them. */
const TELLING = ['name_ja', 'name_en', 'category', 'techniques', 'measures', 'specifications'];
/** Words of two characters and more with kanji, katakana or Latin letters. */
const WORDS = /[\p{Script=Han}]{2,}|[\p{Script=Katakana}ー]{2,}|[a-z]{4,}/giu;

/** Floors of success@1 and recall@5: what was measured on 2026-11-30 less .05. */
const FLOORS = {
  words: { shared: [0.95, 0.95], other: [0.08, 0.11] },
  meaning: { shared: [0.95, 0.95], other: [0.18, 0.36] },
} as const;

describe('the judged questions for machines', () => {
  it('are 60, half in each language and half in other words, of machines that are there', () => {
    const counted = (wanted: Partial<JudgedQuestion>) =>
      QUESTIONS.filter((one) =>
        Object.entries(wanted).every(([key, value]) => Reflect.get(one, key) === value),
      ).length;
    expect([QUESTIONS.length, counted({ locale: 'ja' }), counted({ words: 'other' })]).toEqual([
      60, 30, 30,
    ]);
    const known = new Set(ROWS.map(({ id }) => id));
    for (const { relevant } of QUESTIONS) expect(relevant.every((id) => known.has(id))).toBe(true);
  });

  it('in other words share none with the record that answers', () => {
    const shared = QUESTIONS.filter(({ words }) => words === 'other').flatMap(
      ({ id, text, relevant }) =>
        relevant.flatMap((machine) => {
          const row = ROWS.find((one) => one.id === machine) ?? {};
          const told = TELLING.map((field) => row[field] ?? '')
            .join('\n')
            .toLowerCase();
          const words = text.toLowerCase().match(WORDS) ?? [];
          return words.filter((word) => told.includes(word)).map((word) => [id, machine, word]);
        }),
    );
    expect(shared).toEqual([]);
  });
});

describe.each(['words', 'meaning'] as const)('machines ranked by %s', (by) => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-machines-'));
  let engine: OpenEngine;
  let found: ReadonlyMap<string, readonly string[]>;
  let named: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    engine = await openEngine({
      onIndexError: rethrow,
      folder,
      now: () => NOW,
      prepare: async (store) => {
        await importText(store, FIXTURE, 'seeds/demo/equipment.jsonl');
      },
      meaning: by === 'meaning' ? { encoding: openEncoding() } : undefined,
    });
    await engine.whenMeaningReady();
    found = await answersOf(engine, engine.machineMatcher, ({ matches, toAsk }) =>
      [...matches, ...toAsk].map(({ holderId }) => holderId),
    );
    named = await answersOf(engine, engine.matcher, ({ matches }) =>
      matches.flatMap(({ equipmentIds }) => equipmentIds),
    );
  });

  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['shared', 'other'] as const)('are found with %s words', (words) => {
    const asked = QUESTIONS.filter((one) => one.words === words);
    const figures = relevanceFigures(asked, found);
    print(`${by}, ${words} words`, figures);
    for (const half of ['odd', 'even'] as const) {
      const own = asked.filter((one) => isOfDevelopment(one) === (half === 'odd'));
      print(`${by}, ${words} words, ${half}`, relevanceFigures(own, found));
    }
    const [successAt1, recallAt5] = FLOORS[by][words];
    expect(figures.successAt1).toBeGreaterThanOrEqual(successAt1);
    expect(figures.recallAt5).toBeGreaterThanOrEqual(recallAt5);
  });

  it.each([
    'shared',
    'other',
  ] as const)('are found no worse than whoCan names them, %s words', (words) => {
    const asked = QUESTIONS.filter((one) => one.words === words);
    const byHolder = relevanceFigures(asked, named);
    print(`${by}, ${words} words, named by whoCan`, byHolder);
    expect(relevanceFigures(asked, found).recallAt5).toBeGreaterThanOrEqual(byHolder.recallAt5);
  });

  it('exclude whatever contradicts a quantity, never a machine that answers', () => {
    const wrong = QUESTIONS.filter(({ id, relevant }) =>
      relevant.every((machine) => !(found.get(id) ?? []).includes(machine)),
    ).filter(({ words }) => words === 'shared');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

function print(what: string, figures: RelevanceFigures): void {
  process.stderr.write(`machines by ${what}: ${JSON.stringify(figures)}\n`);
}

/** External ids of the machines that a matcher gives each question, best first. */
async function answersOf<Filter extends object>(
  { reader }: OpenEngine,
  matcher: Matcher<Filter>,
  machinesOf: (page: MatchPage) => readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const answers = new Map<string, readonly string[]>();
  for (const { id, text } of QUESTIONS) {
    const page = await matcher.match(
      { text, requirements: [], filter: {} as Filter, weights: {} },
      { first: PAGE, toAskFirst: PAGE, excludedFirst: 0 },
      PUBLIC_SCOPE,
      NO_DEADLINE,
    );
    const nodes = await reader.getNodes(machinesOf(page), PUBLIC_SCOPE);
    answers.set(
      id,
      nodes.map((node) => node?.externalIds[0]?.value ?? ''),
    );
  }
  return answers;
}
