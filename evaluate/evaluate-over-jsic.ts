import { PUBLIC_SCOPE } from '../access/policy/scopes.ts';
import { type Ask, askMatcher } from './ask-matcher.ts';
import { type JsicQuestions, readJsicQuestions } from './bench-files.ts';
import type { Evaluation } from './evaluation.ts';
import { type NetworkOptions, openNetwork, organizationIds } from './open-network.ts';
import type { EvaluationOptions } from './options.ts';
import type { ProgressOutput } from './progress.ts';
import type { Run } from './run-files.ts';

/** JSIC's classes in the product, ready to be asked, and its descriptions. */
export interface JsicNetwork {
  /** The first `limit` of each set. */
  readonly questions: JsicQuestions;
  readonly ask: Ask;
}

/** Opens JSIC in a separate store, makes the runs on it and removes the store. */
export async function evaluateOverJsic(
  bench: string,
  { limit, ...opening }: Pick<EvaluationOptions, 'limit'> & NetworkOptions,
  output: ProgressOutput,
  runsOf: (network: JsicNetwork) => Promise<readonly Run[]>,
): Promise<Evaluation> {
  const all = await readJsicQuestions(bench);
  const sets: JsicQuestions['sets'] = new Map(
    Array.from(all.sets, ([set, list]) => [set, list.slice(0, limit)]),
  );
  const network = await openNetwork('jsic', bench, output, opening);
  try {
    const ids = await organizationIds(network.store, 'jsic', all.codes);
    const codes = new Map(Array.from(ids, ([code, id]) => [id, code]));
    const ask = askMatcher(network.matcher, codes, PUBLIC_SCOPE);
    const runs = await runsOf({ questions: { ...all, sets }, ask });
    return { runs, notes: [], half: all.half, report: network.report };
  } finally {
    await network.close();
  }
}
