import { PUBLIC_SCOPE } from '../server/access/scopes.ts';
import { askMatcher } from './ask-matcher.ts';
import { type JsicQuestions, readJsicQuestions } from './bench-files.ts';
import type { Evaluation } from './evaluation.ts';
import { rankClasses } from './jsic-run.ts';
import { openNetwork, organizationIds } from './open-network.ts';
import type { EvaluationOptions } from './options.ts';
import { type ProgressOutput, startProgress } from './progress.ts';
import type { Run } from './run-files.ts';

/** Asks every description of JSIC, or the first `limit` of each set. */
export async function evaluateJsic(
  bench: string,
  { limit, store }: Pick<EvaluationOptions, 'limit' | 'store'>,
  output: ProgressOutput,
): Promise<Evaluation> {
  const all = await readJsicQuestions(bench);
  const sets: JsicQuestions['sets'] = new Map(
    Array.from(all.sets, ([set, list]) => [set, list.slice(0, limit)]),
  );
  const network = await openNetwork('jsic', bench, output, store);
  try {
    const ids = await organizationIds(network.store, 'jsic', all.codes);
    const codes = new Map(Array.from(ids, ([code, id]) => [id, code]));
    const total = [...sets.values()].reduce((sum, list) => sum + list.length, 0);
    const progress = startProgress('jsic: descriptions', total, output);
    const ask = askMatcher(network.matcher, codes, PUBLIC_SCOPE);
    const lines = await rankClasses({ ...all, sets }, ask, progress);
    progress.finish();
    const run: Run = {
      name: 'jsic.jsonl',
      lines,
      referee: 'score-jsic.mjs',
      baseline: 'jsic.jsonl.gz',
    };
    return { runs: [run], notes: [], half: all.half, report: network.report };
  } finally {
    await network.close();
  }
}
