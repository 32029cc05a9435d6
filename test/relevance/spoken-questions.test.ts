/** Questions as coordinators put them, over the example networks as they are shipped. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEncoding } from '../../matching/meaning/encoding.ts';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { loadExamples } from '../../server/use-cases/load-examples.ts';
import { rethrow } from '../server/rethrow.ts';
import { askSpoken, brokenExpectations, readSpokenQuestions } from './spoken-questions.ts';

const NOW = new Date('2026-11-21T00:00:00Z');

const questions = readSpokenQuestions();

describe('questions as coordinators put them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-spoken-'));
  let engine: OpenEngine;

  beforeAll(async () => {
    engine = await openEngine({
      onIndexError: rethrow,
      folder,
      now: () => NOW,
      prepare: async (store) => {
        await loadExamples(store, { now: () => NOW });
      },
      meaning: { encoding: openEncoding() },
    });
    await engine.whenMeaningReady();
  });

  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(questions)('$q', async (question) => {
    // What is marked as open in the file is known not to hold yet: the marks are only taken away.
    const broken = brokenExpectations(question, await askSpoken(engine, question.q));
    expect(broken.filter((kind) => question.open?.includes(kind) !== true)).toEqual([]);
  });
});
