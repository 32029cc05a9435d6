import { PUBLIC_SCOPE } from '../access/policy/scopes.ts';
import { askMatcher } from './ask-matcher.ts';
import { rankPartners } from './cordis-run.ts';
import { evaluateOverCordis } from './evaluate-over-cordis.ts';
import type { Evaluation } from './evaluation.ts';
import { composeLetter } from './letters/compose-letter.ts';
import { letterTexts } from './letters/letter-texts.ts';
import type { NetworkOptions } from './open-network.ts';
import type { EvaluationOptions } from './options.ts';
import { type ProgressOutput, startProgress } from './progress.ts';

/**
 * Asks the titles of CORDIS inside English business letters, composed of pieces that were not used
 * in writing the analyser's data. Places do not count, so the figures are comparable with those of
 * plain titles without places.
 */
export function evaluateEnglishLetters(
  bench: string,
  options: Pick<EvaluationOptions, 'limit'> & NetworkOptions,
  output: ProgressOutput,
): Promise<Evaluation> {
  return evaluateOverCordis(bench, options, output, async (asked) => {
    const { questions, network, ids, externalIds } = asked;
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
    const name = 'cordis-letters.jsonl';
    return [{ name, lines, referee: 'score-cordis.mjs', baseline: 'cordis-title.jsonl.gz' }];
  });
}
