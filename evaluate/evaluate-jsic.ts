import { evaluateOverJsic } from './evaluate-over-jsic.ts';
import type { Evaluation } from './evaluation.ts';
import { rankClasses } from './jsic-run.ts';
import type { NetworkOptions } from './open-network.ts';
import type { EvaluationOptions } from './options.ts';
import { type ProgressOutput, startProgress } from './progress.ts';

/** Asks every description of JSIC, or the first `limit` of each set. */
export function evaluateJsic(
  bench: string,
  options: Pick<EvaluationOptions, 'limit'> & NetworkOptions,
  output: ProgressOutput,
): Promise<Evaluation> {
  return evaluateOverJsic(bench, options, output, async ({ questions, ask }) => {
    const total = [...questions.sets.values()].reduce((sum, list) => sum + list.length, 0);
    const progress = startProgress('jsic: descriptions', total, output);
    const lines = await rankClasses(questions, ask, progress);
    progress.finish();
    return [{ name: 'jsic.jsonl', lines, referee: 'score-jsic.mjs', baseline: 'jsic.jsonl.gz' }];
  });
}
