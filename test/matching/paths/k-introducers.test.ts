/**
 * Laws of the search: the k best first introducers are those of a search that tries every chain,
 * each with the same chain; what is no better is not followed; a budget says so when it struck.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainSide, sidesMeet } from '../../../matching/paths/chain-side.ts';
import { groupMembers } from '../../../matching/paths/group-members.ts';
import { HOPS_MAX, kIntroducers } from '../../../matching/paths/k-introducers.ts';
import type { TieGraph } from '../../../matching/paths/tie-graph.ts';
import { everyChain, plainSide } from './every-chain.ts';
import { indexOf, NO_DEADLINE } from './feed.ts';
import { type RandomNetwork, randomNetwork } from './random-network.ts';

const RUNS = 3_000;

const question = fc.record({
  from: fc.nat(99),
  to: fc.nat(99),
  first: fc.integer({ min: 1, max: 6 }),
  hopsMax: fc.constantFrom(4, 4, 4, 3, 2, 1),
  /** Mostly all kinds; else a random half. */
  kinds: fc.oneof({ weight: 3, arbitrary: fc.constant(0x1ff) }, fc.integer({ min: 1, max: 0x1ff })),
  /** Mostly nobody; else random parties. */
  barred: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(0xfff)),
  avoided: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(0xfff)),
});

function ends(network: RandomNetwork): string[] {
  return network.nodes.filter(({ label }) => label !== 'Evidence').map(({ id }) => id);
}

function bits(mask: number): (number: number) => boolean {
  return (number) => ((mask >> number) & 1) === 1;
}

function rootsOf(graph: TieGraph, id: string): readonly number[] {
  const party = graph.vertexOf(id);
  return party === undefined ? groupMembers(graph, graph.groupOf(id) ?? -1) : [party];
}

describe('kIntroducers', () => {
  it('finds on random networks what trying every chain finds', () => {
    const seen = new Map<number, number>();
    let acting = 0;
    fc.assert(
      fc.property(randomNetwork, question, (network, asked) => {
        const { graph, space } = indexOf(...network.nodes, ...network.relationships);
        const ids = ends(network);
        const from = ids[asked.from % ids.length] ?? '';
        const to = ids[asked.to % ids.length] ?? '';
        const avoid = new Set([...graph.ids.keys()].filter(bits(asked.avoided)));
        const one = chainSide(graph, from, avoid);
        const other = chainSide(graph, to, avoid);
        if (one === undefined || other === undefined || sidesMeet(one, other)) return;
        const free = (party: number) => !bits(asked.barred)(party) && !avoid.has(party);
        const found = kIntroducers(
          space,
          {
            from: one,
            to: other,
            first: asked.first,
            hopsMax: asked.hopsMax,
            kinds: asked.kinds,
            mayIntroduce: free,
          },
          NO_DEADLINE,
        );
        const expected = everyChain(graph, {
          from: plainSide(graph, rootsOf(graph, from), avoid, graph.vertexOf(from) === undefined),
          to: plainSide(graph, rootsOf(graph, to), avoid, graph.vertexOf(to) === undefined),
          hopsMax: asked.hopsMax,
          kinds: bits(asked.kinds),
          free,
        });
        expect(found).toEqual({
          chains: expected.slice(0, asked.first).map(({ whole: _, ...chain }) => chain),
          complete: true,
        });
        for (const { hops, ties } of found.chains) {
          seen.set(hops, (seen.get(hops) ?? 0) + 1);
          if (ties.includes(false)) acting += 1;
        }
      }),
      { numRuns: RUNS },
    );
    // A test that saw no long chains would prove little.
    for (let hops = 1; hops <= HOPS_MAX; hops += 1) expect(seen.get(hops)).toBeGreaterThan(10);
    expect(acting).toBeGreaterThan(10);
  });
});
