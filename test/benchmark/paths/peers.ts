import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/dijkstra.js';
import createGraph from 'ngraph.graph';
import ngraphPath from 'ngraph.path';
import { costAlong, type FindPath, type FoundPath, type Pair } from './ask-paths.ts';
import type { TieList } from './tie-list.ts';

/** Returns the bidirectional Dijkstra of graphology. */
export function graphologyPaths({ parties, from, to, cost }: TieList): FindPath {
  const graph = new UndirectedGraph();
  for (let party = 0; party < parties; party += 1) graph.addNode(party);
  for (const [tie, one] of from.entries()) {
    graph.addEdge(one, to[tie], { cost: cost[tie] });
  }
  const costOf = (one: number, other: number): number => graph.getEdgeAttribute(one, other, 'cost');
  return ({ from: asker, to: target }) => {
    const path: readonly string[] | null = bidirectional(graph, asker, target, 'cost');
    return costAlong((path ?? []).map(Number), costOf);
  };
}

/** Returns NBA* of ngraph.path without a heuristic: its fastest exact search. */
export function ngraphPaths({ from, to, cost }: TieList): FindPath {
  const graph = createGraph<undefined, number>();
  for (const [tie, one] of from.entries()) graph.addLink(one, to[tie] ?? 0, cost[tie] ?? 0);
  const costOf = (one: number, other: number): number =>
    (graph.getLink(one, other) ?? graph.getLink(other, one))?.data ?? Number.NaN;
  const finder = ngraphPath.nba(graph, { distance: (_from, _to, link) => link.data });
  return ({ from: asker, to: target }) => {
    if (graph.getNode(asker) === undefined || graph.getNode(target) === undefined) return undefined;
    return costAlong(
      finder.find(asker, target).map(({ id }) => Number(id)),
      costOf,
    );
  };
}

/** Output of the Python program of this folder. */
export interface NetworkxAnswers {
  readonly version: string;
  readonly timesMs: readonly number[];
  /** Null if there is no chain. */
  readonly paths: readonly (FoundPath | null)[];
}

/** Runs bidirectional Dijkstra of networkx over the same file; undefined if it is not installed. */
export async function networkxPaths(
  file: string,
  pairs: readonly Pair[],
): Promise<NetworkxAnswers | undefined> {
  const program = fileURLToPath(
    new URL('../../../../test/benchmark/paths/networkx_peer.py', import.meta.url),
  );
  const run = promisify(execFile);
  const has = await run('python3', ['-c', 'import networkx']).then(
    () => true,
    () => false,
  );
  if (!has) return undefined;
  const args = [program, file, JSON.stringify(pairs.map(({ from, to }) => [from, to]))];
  const { stdout } = await run('python3', args, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}
