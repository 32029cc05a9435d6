import type { NodeId } from '../graph/model/nodes.ts';
import { type CordisQuestions, readCordisQuestions } from './bench-files.ts';
import type { Evaluation } from './evaluation.ts';
import {
  type NetworkOptions,
  type OpenNetwork,
  openNetwork,
  organizationIds,
} from './open-network.ts';
import type { EvaluationOptions } from './options.ts';
import type { ProgressOutput } from './progress.ts';
import type { Run } from './run-files.ts';

/** CORDIS in the product, ready to be asked. */
export interface CordisNetwork {
  /** The first `limit` queries. */
  readonly questions: CordisQuestions;
  readonly network: OpenNetwork;
  /** Ids by external id of organisations that took part in a past project. */
  readonly ids: ReadonlyMap<string, NodeId>;
  readonly externalIds: ReadonlyMap<NodeId, string>;
}

/** Opens CORDIS in a separate store, makes the runs on it and removes the store. */
export async function evaluateOverCordis(
  bench: string,
  { limit, ...opening }: Pick<EvaluationOptions, 'limit'> & NetworkOptions,
  output: ProgressOutput,
  runsOf: (network: CordisNetwork) => Promise<readonly Run[]>,
): Promise<Evaluation> {
  const all = await readCordisQuestions(bench);
  const questions: CordisQuestions = { ...all, queries: all.queries.slice(0, limit) };
  const network = await openNetwork('cordis', bench, output, opening);
  try {
    const ids = await organizationIds(network.store, 'cordis', [...all.partners.keys()]);
    const externalIds = new Map(Array.from(ids, ([externalId, id]) => [id, externalId]));
    const runs = await runsOf({ questions, network, ids, externalIds });
    return { runs, notes: [], half: all.half, report: network.report };
  } finally {
    await network.close();
  }
}
