/**
 * Judged questions for machines themselves, over the invented laboratory of `demo equipment`. Until
 * machines are ranked by themselves, what `whoCan` names of the laboratory's machines is measured.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphNode } from '../../graph/model/nodes.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';
import { everything, importText } from '../graph/ingest/import-into.ts';
import { openFreshSqliteStore } from '../graph/sqlite/fresh-sqlite-store.ts';
import { match, type Told } from '../matching/matcher-of.ts';
import { testClock } from '../test-clock.ts';
import { type JudgedQuestion, readJudgedQuestions, relevanceFigures } from './judged-questions.ts';

const FIXTURE = readFileSync(join(PROJECT_ROOT, 'seeds', 'demo', 'equipment.jsonl'), 'utf8');
const ROWS: readonly Readonly<Record<string, string>>[] = FIXTURE.trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const QUESTIONS = readJudgedQuestions('machine-questions.jsonl');
/** Fields that name or describe what a machine does; the others are the same for all of them. */
const TELLING = ['name_ja', 'name_en', 'category', 'techniques', 'measures', 'specifications'];
/** Words of two characters and more with kanji, katakana or Latin letters. */
const WORDS = /[\p{Script=Han}]{2,}|[\p{Script=Katakana}ー]{2,}|[a-z]{4,}/giu;

let records: readonly Told[] = [];
beforeAll(async () => {
  const fresh = await openFreshSqliteStore(testClock);
  await importText(fresh.store, FIXTURE, 'seeds/demo/equipment.jsonl');
  records = [...(await everything(fresh.store)).values()].filter(
    (record) => !('label' in record) || record.label !== 'ImportBatch',
  );
  await fresh.end();
});

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

  it.each([
    'shared',
    'other',
  ] as const)('in %s words are answered no worse than now', async (words) => {
    const asked = QUESTIONS.filter((one) => one.words === words);
    const answers = new Map<string, readonly string[]>();
    for (const { id, text } of asked) {
      const { matches, toAsk } = await match(records, { text, profile: 'EQUIPMENT_USE' });
      answers.set(
        id,
        [...matches, ...toAsk].flatMap(({ equipmentIds }) => equipmentIds.map(externalId)),
      );
    }
    const found = relevanceFigures(asked, answers);
    process.stdout.write(`machines by whoCan, ${words} words: ${JSON.stringify(found)}\n`);
    expect(found.successAt1).toBeGreaterThanOrEqual(FLOORS[words]);
  });
});

/** Measured on 2026-11-29, before any search for machines. */
const FLOORS = { shared: 0.9, other: 0.1 };

function externalId(id: string): string {
  const node = records.find((record): record is GraphNode => 'label' in record && record.id === id);
  return node?.externalIds[0]?.value ?? '';
}
