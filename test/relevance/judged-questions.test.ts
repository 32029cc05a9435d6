/**
 * How well the example networks are searched, on questions that were written from the Japanese
 * records before any English label was: alone, and among 10,000 generated organisations, which
 * are taken out of the answers before they are counted.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deadlineAfter } from '../../matching/deadline.ts';
import { PUBLIC_SCOPE } from '../../server/access/scopes.ts';
import { type OpenEngine, openEngine } from '../../server/engine.ts';
import { loadExamples } from '../../server/load-examples.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';
import { commits, DEFAULT_SEED, generatedOrganizations } from '../benchmark/generator.ts';
import {
  contentWords,
  type JudgedQuestion,
  meanPairOverlap,
  readJudgedQuestions,
  relevanceFigures,
} from './judged-questions.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
const GENERATED_ORGANIZATIONS = 10_000;
const SETUP_LIMIT_MS = 180_000;
/** Answers read per question; the ranked pool holds no more. */
const POOL_MAX = 500;
const PAGE = 100;

/** The floors; where it states none (no shared words), what was measured less .05. */
const FLOORS = {
  alone: {
    shared: { successAt1: 0.6, recallAt5: 0.7 },
    other: { successAt1: 0.45, recallAt5: 0.58 },
    pairOverlap: 3,
  },
  amongGenerated: {
    shared: { successAt1: 0.6, recallAt5: 0.7 },
    other: { successAt1: 0.42, recallAt5: 0.55 },
    pairOverlap: 2.83,
  },
};

const questions = readJudgedQuestions();
/** Those that count for the figures and that somebody can answer. */
const counted = questions.filter(({ late, nobody }) => late !== true && nobody !== true);
const plain = counted.filter(({ requirements }) => requirements === undefined);
const asking = questions.filter(({ requirements }) => requirements !== undefined);

describe('the judged questions', () => {
  it('are 150, half with requirements, 15 that nobody can meet', () => {
    expect(questions.filter(({ late }) => late !== true)).toHaveLength(150);
    expect(asking).toHaveLength(75);
    const unmet = questions.filter(({ nobody }) => nobody === true);
    expect(unmet).toHaveLength(15);
    expect(unmet.filter(({ relevant }) => relevant.length > 0)).toEqual([]);
  });

  it('are half without shared words, 20 of them and more pairs', () => {
    const without = counted.filter(({ words }) => words === 'other');
    expect(without.length).toBeGreaterThanOrEqual(counted.length / 2);
    const pairs = counted.filter(({ pair, locale }) => pair !== undefined && locale === 'en');
    expect(pairs.length).toBeGreaterThanOrEqual(20);
  });

  it('name holders of the example networks', () => {
    const known = new Set(exampleTexts().keys());
    const named = questions.flatMap(({ relevant, states = {} }) => [
      ...relevant,
      ...Object.keys(states),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('judge every requirement of a named holder', () => {
    const wrong = asking.filter(({ requirements = [], states = {} }) =>
      Object.values(states).some((judged) => judged.length !== requirements.length),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('share content words with the Japanese record exactly where they say so', () => {
    const texts = exampleTexts();
    const wrong = questions.filter(({ locale, words, text, requirements = [], relevant }) => {
      const records = relevant.map((id) => texts.get(id) ?? '');
      const asked = [text, ...requirements.map((one) => one.text)].join('\n');
      const shares = contentWords(asked).some((word) => records.some((one) => one.includes(word)));
      return locale === 'ja' && shares !== (words === 'shared');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe.each([
  ['alone', 0, FLOORS.alone],
  ['among generated organisations', GENERATED_ORGANIZATIONS, FLOORS.amongGenerated],
] as const)('the example networks %s', (where, generated, floors) => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-relevance-'));
  let engine: OpenEngine;
  let answers: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    engine = await openEngine({
      folder,
      now: () => NOW,
      prepare: (store) => fill(store, generated),
    });
    answers = await askAll(engine);
  }, SETUP_LIMIT_MS);

  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['shared', 'other'] as const)('are found with %s words', (words) => {
    const half = plain.filter((question) => question.words === words);
    const figures = relevanceFigures(half, answers);
    process.stderr.write(`relevance, ${where}, ${words} words: ${JSON.stringify(figures)}\n`);
    expect(figures.successAt1).toBeGreaterThanOrEqual(floors[words].successAt1);
    expect(figures.recallAt5).toBeGreaterThanOrEqual(floors[words].recallAt5);
  });

  it('give a pair of Japanese and English much the same first five', () => {
    const overlap = meanPairOverlap(
      questions.filter(({ requirements }) => requirements === undefined),
      answers,
    );
    const first = meanPairOverlap(plain, answers);
    process.stderr.write(
      `relevance, ${where}, ja/en overlap of 5: ${overlap}, first 20: ${first}\n`,
    );
    expect(overlap).toBeGreaterThanOrEqual(floors.pairOverlap);
  });
});

async function fill(store: OpenEngine['store'], generated: number): Promise<void> {
  await loadExamples(store, { now: () => NOW });
  if (generated === 0) return;
  for (const changes of commits(generatedOrganizations(generated, DEFAULT_SEED))) {
    await store.commit(changes);
  }
}

async function askAll(engine: OpenEngine): Promise<Map<string, readonly string[]>> {
  const answers = new Map<string, readonly string[]>();
  for (const question of questions) answers.set(question.id, await ask(engine, question));
  return answers;
}

/** External ids of scheme seed of the holders in the ranked pool, best first. */
async function ask(engine: OpenEngine, { text }: JudgedQuestion): Promise<string[]> {
  const ranked: string[] = [];
  let after: string | undefined;
  for (let read = 0; read < POOL_MAX; read += PAGE) {
    const paging = { first: PAGE, toAskFirst: 0, excludedFirst: 0, ...(after ? { after } : {}) };
    const asked = { text, requirements: [], filter: {}, weights: {} };
    const deadline = deadlineAfter(60_000, () => performance.now());
    const page = await engine.matcher.match(asked, paging, PUBLIC_SCOPE, deadline);
    const ids = page.matches.map(({ holderId }) => holderId);
    const holders = await engine.store.getNodes(ids, PUBLIC_SCOPE);
    for (const { externalIds } of holders.flatMap((holder) => holder ?? [])) {
      ranked.push(...externalIds.filter(({ scheme }) => scheme === 'seed').map((id) => id.value));
    }
    after = page.matches.at(-1)?.cursor;
    if (!page.hasNextPage || ranked.length >= 5) break;
  }
  return ranked;
}

/** Everything Japanese that the files say of a holder and what it offers, width unified. */
function exampleTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (id: string, row: Record<string, unknown>, fields: readonly string[]) => {
    const said = fields.map((field) => row[field] ?? '').join(' ');
    texts.set(id, `${texts.get(id) ?? ''} ${said.normalize('NFKC')}`);
  };
  for (const row of exampleRows()) {
    if (['organization', 'group', 'person'].includes(String(row.kind))) {
      add(String(row.id), row, ['name_ja', 'title_ja', 'summary_ja']);
    }
    if (row.kind === 'equipment') add(String(row.owner).replace('seed:', ''), row, ['name_ja']);
    if (row.kind === 'capability') {
      add(String(row.holder).replace('seed:', ''), row, ['title_ja', 'description_ja']);
    }
  }
  return texts;
}

function exampleRows(): Record<string, unknown>[] {
  const folder = join(PROJECT_ROOT, 'seeds', 'networks');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line): Record<string, unknown> => JSON.parse(line));
}
