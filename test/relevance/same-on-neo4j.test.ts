/**
 * Law: the same question gives the same answer on both stores, to the last digit: holders, scores,
 * reasons and quotes of every judged question on the example networks, by words and meaning.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { openEncoding } from '../../matching/meaning/encoding.ts';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import type { Neo4jSettings } from '../../server/settings.ts';
import { loadExamples } from '../../server/use-cases/load-examples.ts';
import { describeOnNeo4j } from '../neo4j/describe-on-neo4j.ts';
import { rethrow } from '../server/rethrow.ts';

/** The one field that this test asks for. */
interface Question {
  readonly text: string;
}

const FILE = new URL('judged-questions.jsonl', import.meta.url);
const QUESTIONS: readonly Question[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Question => JSON.parse(line));
const PAGING = { first: 10, toAskFirst: 10, excludedFirst: 10 };
const now = () => new Date('2026-11-21T00:00:00.000Z');

describeOnNeo4j('the judged questions', (servers) => {
  it('have the same first ten with the same scores and reasons as on SQLite', async () => {
    const database = await servers.take();
    const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
    const onFile = await examples(join(folder, 'sqlite'));
    const onNeo4j = await examples(join(folder, 'neo4j'), database.address);
    expect(onNeo4j.index.asOf()).toBe(onFile.index.asOf());
    let found = 0;
    for (const question of QUESTIONS) {
      const expected = await answer(onFile, question);
      expect(await answer(onNeo4j, question)).toEqual(expected);
      found += expected.matches.length;
    }
    expect(found).toBeGreaterThan(QUESTIONS.length);
    await Promise.all([onFile.close(), onNeo4j.close()]);
    rmSync(folder, { recursive: true });
    database.giveBack();
  });
});

async function examples(folder: string, neo4j?: Neo4jSettings): Promise<OpenEngine> {
  const engine = await openEngine({
    onIndexError: rethrow,
    folder,
    neo4j,
    now,
    meaning: { encoding: openEncoding() },
    prepare: async (store) => {
      await loadExamples(store, { now });
    },
  });
  await engine.whenMeaningReady();
  expect(engine.meaning).toBe('READY');
  return engine;
}

function answer({ matcher }: OpenEngine, { text }: Question) {
  const question = { text, requirements: [], filter: {}, weights: {} };
  return matcher.match(question, PAGING, PUBLIC_SCOPE, { check: () => undefined });
}
