import { PUBLIC_SCOPE } from '../server/access/scopes.ts';
import { askMatcher } from './ask-matcher.ts';
import { type CordisQuestions, readCordisQuestions } from './bench-files.ts';
import { rankPartners } from './cordis-run.ts';
import type { Evaluation } from './evaluation.ts';
import { composeLetter } from './letters/compose-letter.ts';
import { letterTexts } from './letters/letter-texts.ts';
import { openNetwork, organizationIds } from './open-network.ts';
import type { EvaluationOptions } from './options.ts';
import { type ProgressOutput, startProgress } from './progress.ts';

/**
 * Asks the titles of CORDIS inside English business letters, of pieces that the analyser's data was
 * not written from. Places do not count, so that the figures stand beside those of titles alone
 * without places.
 */
export async function evaluateEnglishLetters(
  bench: string,
  { limit, store }: Pick<EvaluationOptions, 'limit' | 'store'>,
  output: ProgressOutput,
): Promise<Evaluation> {
  const all = await readCordisQuestions(bench);
  const questions: CordisQuestions = { ...all, queries: all.queries.slice(0, limit) };
  const network = await openNetwork('cordis', bench, output, store);
  try {
    const ids = await organizationIds(network.store, 'cordis', [...all.partners.keys()]);
    const externalIds = new Map(Array.from(ids, ([externalId, id]) => [id, externalId]));
    const ask = askMatcher(network.matcher, externalIds, PUBLIC_SCOPE, { weights: { place: 0 } });
    const texts = letterTexts('en', 'HELD_OUT');
    const progress = startProgress('letters-en: titles', questions.queries.length, output);
    const lines = await rankPartners(
      questions,
      ({ id, title }) => composeLetter([title], id, texts),
      (id) => ids.get(id),
      ask,
      progress,
    );
    progress.finish();
    const run = {
      name: 'cordis-letters.jsonl',
      lines,
      referee: 'score-cordis.mjs',
      baseline: 'cordis-title.jsonl.gz',
    } as const;
    return { runs: [run], notes: [], half: all.half, report: network.report };
  } finally {
    await network.close();
  }
}
