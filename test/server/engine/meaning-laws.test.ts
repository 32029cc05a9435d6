/**
 * Laws of meaning over any history of the records: the answers are the same to the last digit for
 * an engine that followed each commit, after a restart, after reindex and from the store alone;
 * hidden records change none.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answersAfter,
  answersOf,
  commit,
  HIDDEN,
  type History,
  histories,
  openReady,
  WHOLE_HISTORY,
} from './histories-of-meaning.ts';

async function inFolder<Result>(task: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-meaning-'));
  const result = await task(folder);
  await rm(folder, { recursive: true });
  return result;
}

async function expectSame(history: History) {
  return inFolder(async (folder) => {
    const all = await answersAfter(history, { folder });
    for (const answers of Object.values(all)) expect(answers).toEqual(all.followed);
    return all;
  });
}

async function expectHiddenSilent(history: History): Promise<void> {
  await inFolder(async (folder) => {
    const engine = await openReady({ folder });
    for (const firms of history) await commit(engine, firms);
    const before = await answersOf(engine);
    await commit(engine, HIDDEN);
    expect(engine.meaning).toBe('READY');
    expect(await answersOf(engine)).toEqual(before);
    await engine.close();
  });
}

it('answers are the same followed, opened again, indexed again and made from the store alone', async () => {
  const { followed } = await expectSame(WHOLE_HISTORY);
  const [found = {}] = followed;
  expect(found).toMatchObject({ meaning: 'READY', matches: [{ rank: 1 }] });
  await fc.assert(
    fc.asyncProperty(histories, async (history) => void (await expectSame(history))),
    { numRuns: 4 },
  );
});

it('records that the asker may not see change no answer', async () => {
  await expectHiddenSilent(WHOLE_HISTORY);
  await fc.assert(fc.asyncProperty(histories, expectHiddenSilent), { numRuns: 4 });
});
