import type { IntroducerChain } from '../../../matching/paths/k-introducers.ts';
import { listOf } from '../../../matching/paths/lists.ts';
import type { TieGraph } from '../../../matching/paths/tie-graph.ts';
import { tiesOf } from '../../../matching/paths/tie-rows.ts';

/** One side of a question, worked out anew: party to the parties from the end to it. */
export type PlainSide = ReadonlyMap<number, readonly number[]>;

/** Question to the simple search. */
export interface PlainQuestion {
  readonly from: PlainSide;
  readonly to: PlainSide;
  readonly hopsMax: number;
  readonly kinds: (kind: number) => boolean;
  readonly free: (party: number) => boolean;
  /** Added once to the chains of a first introducer that is not of the target's side. */
  readonly introducerCost: (party: number) => number;
}

interface Chain extends IntroducerChain {
  /** From the end as asked for, to compare chains of equal cost. */
  readonly whole: readonly { readonly party: number; readonly tie: boolean }[];
}

/** The side of the party that is the first root, a group with its members, as the docstring of chainSide tells it. */
export function plainSide(
  graph: TieGraph,
  roots: readonly number[],
  avoid: ReadonlySet<number>,
): PlainSide {
  const side = new Map<number, readonly number[]>();
  const kept = roots.filter((root, place) => place === 0 || !avoid.has(root));
  for (const root of kept) side.set(root, [root]);
  for (const root of kept) {
    for (const other of listOf(graph.acting, root)) {
      if (!side.has(other) && !avoid.has(other)) side.set(other, [root, other]);
    }
  }
  return side;
}

/** All loopless chains, tried one after the other; the best of each first introducer, best first. */
export function everyChain(graph: TieGraph, question: PlainQuestion): Chain[] {
  const best = new Map<number, Chain>();
  const { rank } = graph.parties;
  const compareIds = (one: number, other: number) => (rank[one] ?? 0) - (rank[other] ?? 0);
  const keep = (chain: Chain) => {
    const known = best.get(chain.introducer);
    if (known === undefined || inOrder(rank, chain, known) < 0) best.set(chain.introducer, chain);
  };
  for (const [start, prefix] of question.from) {
    const whole = prefix.map((party) => ({ party, tie: false }));
    extend(
      graph,
      question,
      { introducer: -1, cost: 0, hops: 0, parties: [start], ties: [], whole },
      keep,
    );
  }
  return [...best.values()].sort((one, other) => {
    return (
      one.cost - other.cost || one.hops - other.hops || compareIds(one.introducer, other.introducer)
    );
  });
}

function extend(
  graph: TieGraph,
  question: PlainQuestion,
  chain: Chain,
  keep: (chain: Chain) => void,
): void {
  const at = chain.parties.at(-1) ?? 0;
  const may = (party: number) =>
    !question.from.has(party) &&
    !question.to.has(party) &&
    !chain.parties.includes(party) &&
    question.free(party);
  if (chain.hops < question.hopsMax) {
    for (const { other: party, kind, cost } of tiesOf(graph.rows, at)) {
      if (!question.kinds(kind)) continue;
      const longer = {
        introducer: chain.hops === 0 ? party : chain.introducer,
        cost:
          chain.cost +
          cost +
          (chain.hops === 0 && !question.to.has(party) ? question.introducerCost(party) : 0),
        hops: chain.hops + 1,
        parties: [...chain.parties, party],
        ties: [...chain.ties, true],
        whole: [...chain.whole, { party, tie: true }],
      };
      if (question.to.has(party)) keep(longer);
      else if (may(party)) extend(graph, question, longer, keep);
    }
  }
  if (chain.ties.at(-1) !== true) return;
  for (const party of listOf(graph.acting, at)) {
    if (!may(party)) continue;
    extend(
      graph,
      question,
      {
        ...chain,
        parties: [...chain.parties, party],
        ties: [...chain.ties, false],
        whole: [...chain.whole, { party, tie: false }],
      },
      keep,
    );
  }
}

function inOrder(rank: Int32Array, one: Chain, other: Chain): number {
  const better = one.cost - other.cost || one.hops - other.hops;
  if (better !== 0) return better;
  for (let step = 0; step < Math.min(one.whole.length, other.whole.length); step += 1) {
    const [a, b] = [one.whole[step], other.whole[step]];
    if (a === undefined || b === undefined) break;
    if (a.party !== b.party) return (rank[a.party] ?? 0) - (rank[b.party] ?? 0);
    if (a.tie !== b.tie) return a.tie ? -1 : 1;
  }
  return one.whole.length - other.whole.length;
}
