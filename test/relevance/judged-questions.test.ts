/**
 * Relevance of answers over the example networks, and the invented machines beside them, are
 * searched, on questions that were written from the Japanese records before any English label was:
 * alone, and among 10,000 generated organisations, which are taken out of the answers before they
 * are counted.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import type { GraphStore } from '../../graph/store.ts';
import { deadlineAfter } from '../../matching/limits/deadline.ts';
import type { Match, MatchPage } from '../../matching/matcher.ts';
import { openEncoding } from '../../matching/meaning/encoding.ts';
import type { ExcludedMatch } from '../../matching/ranking/excluded-match.ts';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';
import { loadExamples } from '../../server/use-cases/load-examples.ts';
import { commits, DEFAULT_SEED, generatedOrganizations } from '../benchmark/generator.ts';
import { importText } from '../graph/ingest/import-into.ts';
import { rethrow } from '../server/rethrow.ts';
import {
  contentWords,
  isOfDevelopment,
  type JudgedAnswer,
  type JudgedQuestion,
  type JudgedState,
  meanPairOverlap,
  readJudgedQuestions,
  relevanceFigures,
  stateFigures,
  verdictFigures,
} from './judged-questions.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
/** Machines with quantities, of which the studies print none. */
const MACHINES = readFileSync(new URL('machines.jsonl', import.meta.url), 'utf8');
const GENERATED_ORGANIZATIONS = 10_000;
/** Answers read per question; the ranked pool holds no more. */
const POOL_MAX = 500;
const PAGE = 100;

/**
 * The floors; where it states none, or the bodies of further studies moved a figure below it,
 * what was measured less .05.
 */
const FLOORS = {
  alone: {
    shared: { successAt1: 0.95, recallAt5: 0.95 },
    other: { successAt1: 0.62, recallAt5: 0.86 },
    asking: {
      shared: { successAt1: 0.95, recallAt5: 0.93 },
      other: { successAt1: 0.45, recallAt5: 0.78 },
    },
    states: { all: 0.58, MET: 0.41, CONTRADICTED: 0.95, UNKNOWN: 0.87 },
    verdict: { nobodySaid: 0.1, saidOfRightMax: 0.1, goodRight: 0.9, hiddenMax: 0.1 },
    pairOverlap: 3.04,
    further: {
      odd: { successAt1: 0.74, ndcgAt5: 0.74 },
      even: { successAt1: 0.7, ndcgAt5: 0.75 },
    },
  },
  amongGenerated: {
    shared: { successAt1: 0.6, recallAt5: 0.7 },
    other: { successAt1: 0.42, recallAt5: 0.55 },
    asking: {
      shared: { successAt1: 0.89, recallAt5: 0.9 },
      other: { successAt1: 0.27, recallAt5: 0.49 },
    },
    // A record that contradicts may lie outside the ranked 500.
    states: { all: 0.54, MET: 0.37, CONTRADICTED: 0.45, UNKNOWN: 0.84 },
    // What nobody of the example networks can do, a generated one may say that it can.
    verdict: undefined,
    pairOverlap: 2.83,
    further: {
      odd: { successAt1: 0.63, ndcgAt5: 0.64 },
      even: { successAt1: 0.59, ndcgAt5: 0.66 },
    },
  },
};

const questions = readJudgedQuestions();
/** Over the bodies that came later; the figures above do not count them. */
const further = readJudgedQuestions('further-questions.jsonl');
/** Questions that count for the figures and that some holder can answer. */
const counted = questions.filter(({ late, nobody }) => late !== true && nobody !== true);
const plain = counted.filter(({ requirements }) => requirements === undefined);
const asking = questions.filter(({ requirements }) => requirements !== undefined);
const reported = questions.filter(
  (question) => question.late !== true && !isOfDevelopment(question),
);

describe('the judged questions', () => {
  it('are 150, half with requirements, 15 that no record can meet', () => {
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
    const named = [...questions, ...further].flatMap(({ relevant, states = {} }) => [
      ...relevant,
      ...Object.keys(states),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are 60 more over the bodies that came later, half of them to be reported', () => {
    expect(further).toHaveLength(60);
    expect(further.filter(isOfDevelopment)).toHaveLength(30);
    expect(further.filter(({ words }) => words === 'other').length).toBeGreaterThanOrEqual(25);
    const nobody = further.filter((question) => question.nobody === true);
    expect(nobody.map(({ relevant }) => relevant.length)).toEqual([0, 0, 0]);
  });

  it('judge every requirement of a named holder', () => {
    const wrong = [...asking, ...further].filter(({ requirements = [], states = {} }) =>
      Object.values(states).some((judged) => judged.length !== requirements.length),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('share content words with the Japanese record exactly where they say so', () => {
    const texts = exampleTexts();
    const wrong = [...questions, ...further].filter((question) => {
      const { locale, words, text, requirements = [], relevant } = question;
      const records = relevant.map((id) => texts.get(id) ?? '');
      const asked = [text, ...requirements.map((one) => one.text)].join('\n');
      const shares = contentWords(asked).some((word) => records.some((one) => one.includes(word)));
      return locale === 'ja' && shares !== (words === 'shared');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the figures of a question', () => {
  it('are those worked by hand', () => {
    const question: JudgedQuestion = {
      id: 'X01',
      locale: 'ja',
      words: 'shared',
      text: 'めっき',
      relevant: ['a', 'b'],
    };
    const figures = relevanceFigures([question], new Map([['X01', ['x', 'a', 'y', 'b']]]));
    expect(figures).toMatchObject({ successAt1: 0, recallAt5: 1, meanReciprocalRank: 0.5 });
    // (1 / log2 3 + 1 / log2 5) / (1 + 1 / log2 3)
    expect(figures.ndcgAt5).toBeCloseTo((0.6309 + 0.4307) / 1.6309, 3);
  });
});

describe.each([
  ['alone', 0, FLOORS.alone],
  ['among generated organisations', GENERATED_ORGANIZATIONS, FLOORS.amongGenerated],
] as const)('the example networks %s', (where, generated, floors) => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-relevance-'));
  let engine: OpenEngine;
  let answers: ReadonlyMap<string, JudgedAnswer>;
  let ranked: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    engine = await openEngine({
      onIndexError: rethrow,
      folder,
      now: () => NOW,
      prepare: (store) => fill(store, generated),
      // Their 50,000 records take minutes to encode: among them words alone are tested.
      meaning: generated === 0 ? { encoding: openEncoding() } : undefined,
    });
    await engine.whenMeaningReady();
    answers = await askAll(engine);
    ranked = new Map(Array.from(answers, ([id, answer]) => [id, answer.ranked]));
  });

  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['shared', 'other'] as const)('are found with %s words', (words) => {
    const half = plain.filter((question) => question.words === words);
    const figures = relevanceFigures(half, ranked);
    print(where, `${words} words`, figures);
    expect(figures.successAt1).toBeGreaterThanOrEqual(floors[words].successAt1);
    expect(figures.recallAt5).toBeGreaterThanOrEqual(floors[words].recallAt5);
  });

  it.each([
    'shared',
    'other',
  ] as const)('are found by musts and quantities with %s words', (words) => {
    const half = counted.filter(
      (question) => question.requirements !== undefined && question.words === words,
    );
    const figures = relevanceFigures(half, ranked);
    print(where, `musts and quantities, ${words} words`, figures);
    expect(figures.successAt1).toBeGreaterThanOrEqual(floors.asking[words].successAt1);
    expect(figures.recallAt5).toBeGreaterThanOrEqual(floors.asking[words].recallAt5);
  });

  it.each([
    'all',
    'MET',
    'CONTRADICTED',
    'UNKNOWN',
  ] as const)('meet, contradict or leave open what is asked as judged: %s', (state) => {
    const figures = stateFigures(asking, answers);
    if (state === 'all') print(where, 'judged states answered so', figures);
    expect(figures[state]).toBeGreaterThanOrEqual(floors.states[state]);
  });

  const { verdict } = floors;
  if (verdict !== undefined) {
    it('say that there is no good partner yet where there is none, and seldom else', () => {
      const figures = verdictFigures(reported, answers);
      print(where, 'no good partner yet (even numbers)', figures);
      print(
        where,
        'the same, development half',
        verdictFigures(
          questions.filter((question) => question.late !== true && isOfDevelopment(question)),
          answers,
        ),
      );
      expect(figures.nobodySaid).toBeGreaterThanOrEqual(verdict.nobodySaid);
      expect(figures.saidOfRight).toBeLessThanOrEqual(verdict.saidOfRightMax);
    });

    it('never claim a good match where there is none', () => {
      const unmet = [...questions, ...further].filter(({ nobody }) => nobody === true);
      const misled = unmet.filter(({ id }) => answers.get(id)?.level === 'GOOD');
      expect(misled.map(({ id }) => id)).toEqual([]);
    });

    it.each([
      'odd',
      'even',
    ] as const)('are right where they say that somebody fits well, %s numbers', (half) => {
      const all = [...questions, ...further].filter(
        (question) => question.late !== true && isOfDevelopment(question) === (half === 'odd'),
      );
      const figures = verdictFigures(all, answers);
      print(where, `verdicts, ${half} numbers, all questions`, figures);
      expect(figures.goodRight).toBeGreaterThanOrEqual(verdict.goodRight);
      expect(figures.hidden).toBeLessThanOrEqual(verdict.hiddenMax);
    });
  }

  it.each(['odd', 'even'] as const)('answer the further questions of %s number', (half) => {
    const ofHalf = further.filter((question) => isOfDevelopment(question) === (half === 'odd'));
    const met = ofHalf.filter(({ nobody }) => nobody !== true);
    const inOtherWords = met.filter(({ words }) => words === 'other');
    const figures = relevanceFigures(met, ranked);
    print(where, `further questions, ${half}`, figures);
    print(where, `further questions, ${half}, other words`, relevanceFigures(inOtherWords, ranked));
    print(where, `further questions, ${half}, no good partner`, verdictFigures(ofHalf, answers));
    expect(figures.successAt1).toBeGreaterThanOrEqual(floors.further[half].successAt1);
    expect(figures.ndcgAt5).toBeGreaterThanOrEqual(floors.further[half].ndcgAt5);
  });

  it('give a pair of Japanese and English much the same first five', () => {
    const twins = questions.filter(({ requirements }) => requirements === undefined);
    const overlap = meanPairOverlap(twins, ranked);
    print(where, 'ja/en overlap of 5', { overlap, first20: meanPairOverlap(plain, ranked) });
    expect(overlap).toBeGreaterThanOrEqual(floors.pairOverlap);
  });
});

function print(where: string, what: string, figures: object): void {
  process.stderr.write(`relevance, ${where}, ${what}: ${JSON.stringify(figures)}\n`);
}

async function fill(store: GraphStore, generated: number): Promise<void> {
  await loadExamples(store, { now: () => NOW });
  await importText(store, MACHINES, 'machines.jsonl');
  if (generated === 0) return;
  for (const changes of commits(generatedOrganizations(generated, DEFAULT_SEED))) {
    await store.commit(changes);
  }
}

async function askAll(engine: OpenEngine): Promise<Map<string, JudgedAnswer>> {
  const answers = new Map<string, JudgedAnswer>();
  for (const question of [...questions, ...further])
    answers.set(question.id, await ask(engine, question));
  return answers;
}

/** The first answers among the example networks, as external ids, and what they say. */
async function ask(engine: OpenEngine, question: JudgedQuestion): Promise<JudgedAnswer> {
  const matches = new Map<string, Match>();
  const toAsk = new Map<string, Match>();
  const excluded = new Map<string, ExcludedMatch>();
  let after: string | undefined;
  let level: JudgedAnswer['level'] = 'NONE';
  for (let read = 0; read < POOL_MAX; read += PAGE) {
    const page = await askPage(engine, question, after);
    ({ level } = page.verdict);
    for (const [id, match] of await named(engine, page.matches)) matches.set(id, match);
    for (const [id, match] of await named(engine, page.toAsk)) toAsk.set(id, match);
    for (const [id, match] of await named(engine, page.excluded)) excluded.set(id, match);
    after = page.matches.at(-1)?.cursor;
    const isEnough = matches.size >= 5 && question.states === undefined;
    if (!page.hasNextPage || isEnough) break;
  }
  const answered = new Map([...matches, ...toAsk]);
  const states = new Map<string, readonly JudgedState[]>(
    Array.from(answered, ([id, { explanation }]) => [
      id,
      explanation.requirements.map(({ state }) => state),
    ]),
  );
  for (const [id, { requirement }] of excluded) {
    states.set(
      id,
      (question.requirements ?? []).map((_, index) =>
        requirement.id === `r${index + 1}` ? 'CONTRADICTED' : 'UNKNOWN',
      ),
    );
  }
  return { ranked: [...answered.keys()], states, level };
}

function askPage(
  engine: OpenEngine,
  { text, locale, requirements = [] }: JudgedQuestion,
  after: string | undefined,
): Promise<MatchPage> {
  const asked = {
    text,
    requirements: requirements.map((one, index) => ({
      id: `r${index + 1}`,
      text: { [locale]: one.text },
      mustHave: one.must,
      quantities: one.quantities ?? [],
    })),
    filter: {},
    weights: {},
  };
  const paging = {
    first: PAGE,
    toAskFirst: POOL_MAX,
    excludedFirst: POOL_MAX,
    ...(after ? { after } : {}),
  };
  const deadline = deadlineAfter(60_000, () => performance.now());
  return engine.matcher.match(asked, paging, PUBLIC_SCOPE, deadline);
}

/** Returns the answers whose holder has an external id of scheme seed, by it. */
async function named<One extends { readonly holderId: string }>(
  { reader }: OpenEngine,
  ones: readonly One[],
): Promise<[string, One][]> {
  const holders = await reader.getNodes(
    ones.map(({ holderId }) => holderId),
    PUBLIC_SCOPE,
  );
  return ones.flatMap((one, index) =>
    (holders[index]?.externalIds ?? [])
      .filter(({ scheme }) => scheme === 'seed')
      .map(({ value }): [string, One] => [value, one]),
  );
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
  const networks = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return [...networks.map((name) => readFileSync(join(folder, name), 'utf8')), MACHINES]
    .flatMap((text) => text.split('\n').filter(Boolean))
    .map((line): Record<string, unknown> => JSON.parse(line));
}
