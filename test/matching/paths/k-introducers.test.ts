/**
 * Laws of the search: the k best first introducers are those of a search that tries every chain,
 * each with the same chain; what is no better is not followed; a budget says so when it struck.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { chainSide, sidesMeet } from '../../../matching/paths/chain-side.ts';
import { groupMembers } from '../../../matching/paths/group-members.ts';
import { HOPS_MAX, INTRODUCER_COST_MAX } from '../../../matching/paths/introducer-query.ts';
import { type IntroducerResult, kIntroducers } from '../../../matching/paths/k-introducers.ts';
import { findNode } from '../../../matching/paths/node-set.ts';
import { SearchMeter } from '../../../matching/paths/search-meter.ts';
import type { TieGraph } from '../../../matching/paths/tie-graph.ts';
import type { TieIndex } from '../../../matching/paths/tie-index.ts';
import { COST_UNITS } from '../../../matching/paths/tie-strength.ts';
import { evidence, organization, person, relationship } from '../../builders.ts';
import { everyChain, plainSide } from './every-chain.ts';
import { indexOf, NO_DEADLINE, told } from './feed.ts';
import { type RandomNetwork, randomNetwork } from './random-network.ts';

const RUNS = 4_000;

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
  /** By party: nothing, as much as a tie, or by far more; often equal. */
  costs: fc.oneof(
    fc.constant<number[]>([0]),
    fc.array(fc.constantFrom<number[]>(0, 0, 1, COST_UNITS, 3 * COST_UNITS, 10.5 * COST_UNITS), {
      minLength: 12,
      maxLength: 12,
    }),
    fc.array(fc.integer({ min: 0, max: 12 * COST_UNITS }), { minLength: 12, maxLength: 12 }),
    fc.array(fc.constantFrom<number[]>(0, INTRODUCER_COST_MAX), { minLength: 12, maxLength: 12 }),
  ),
});

function ends(network: RandomNetwork): string[] {
  return network.nodes.filter(({ label }) => label !== 'Evidence').map(({ id }) => id);
}

function bits(mask: number): (number: number) => boolean {
  return (number) => ((mask >> number) & 1) === 1;
}

function rootsOf(graph: TieGraph, id: string): readonly number[] {
  const group = findNode(graph.groups, id);
  const members = group === undefined ? [] : groupMembers(graph, group);
  return [findNode(graph.parties, id) ?? -1, ...members];
}

describe('kIntroducers', () => {
  it('finds on random networks what trying every chain finds', () => {
    const seen = new Map<number, number>();
    let acting = 0;
    let charged = 0;
    fc.assert(
      fc.property(randomNetwork, question, (network, asked) => {
        const { graph, space } = indexOf(...network.nodes, ...network.relationships);
        const ids = ends(network);
        const from = ids[asked.from % ids.length] ?? '';
        const to = ids[asked.to % ids.length] ?? '';
        const avoid = new Set([...graph.parties.ids.keys()].filter(bits(asked.avoided)));
        const one = chainSide(graph, from, avoid);
        const other = chainSide(graph, to, avoid);
        if (one === undefined || other === undefined || sidesMeet(one, other)) return;
        const free = (party: number) => !bits(asked.barred)(party) && !avoid.has(party);
        const introducerCost = (party: number) => asked.costs[party % asked.costs.length] ?? 0;
        const found = kIntroducers(
          space,
          {
            from: one,
            to: other,
            first: asked.first,
            hopsMax: asked.hopsMax,
            kinds: asked.kinds,
            mayIntroduce: free,
            introducerCost,
          },
          NO_DEADLINE,
        );
        const expected = everyChain(graph, {
          from: plainSide(graph, rootsOf(graph, from), avoid),
          to: plainSide(graph, rootsOf(graph, to), avoid),
          hopsMax: asked.hopsMax,
          kinds: bits(asked.kinds),
          free,
          introducerCost,
        });
        expect(found).toEqual({
          chains: expected.slice(0, asked.first).map(({ whole: _, ...chain }) => chain),
          complete: true,
        });
        for (const { hops, ties } of found.chains) {
          seen.set(hops, (seen.get(hops) ?? 0) + 1);
          if (hops > 1 && asked.costs.some((cost) => cost > 0)) charged += 1;
          if (ties.includes(false)) acting += 1;
        }
      }),
      { numRuns: RUNS },
    );
    // A test that saw no long chains would prove little.
    for (let hops = 1; hops <= HOPS_MAX; hops += 1) expect(seen.get(hops)).toBeGreaterThan(10);
    expect(acting).toBeGreaterThan(10);
    expect(charged).toBeGreaterThan(100);
  });

  it('does not come back through a party that acted before: a - b - y - b - c is not a chain', () => {
    const [asker, target] = [organization('asker'), organization('target')];
    const [a, c] = [person('a'), person('c')];
    const [b, y] = [organization('b'), organization('y')];
    const index = indexOf(
      ...[asker, target, a, b, c, y],
      relationship('TIE', asker, a),
      relationship('WORKS_FOR', a, b),
      relationship('WORKS_FOR', c, b),
      relationship('TIE', b, y),
      relationship('TIE', c, target),
    );
    expect(search(index, asker.id, target.id).chains).toEqual([]);
    index.apply([told(relationship('TIE', y, c))]);
    index.settle();
    const [chain] = search(index, asker.id, target.id).chains;
    expect(chain?.parties.map((party) => index.graph.parties.ids[party])).toEqual(
      [asker, a, b, y, c, target].map(({ id }) => id),
    );
    expect(chain?.ties).toEqual([true, false, true, true, true]);
  });

  it('says that it is not complete when the budget struck, and only then', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.nat(99),
        fc.nat(99),
        fc.nat(60),
        (network, one, other, tiesMax) => {
          const index = indexOf(...network.nodes, ...network.relationships);
          const ids = ends(network);
          const [from = '', to = ''] = [ids[one % ids.length], ids[other % ids.length]];
          const all = search(index, from, to);
          const some = search(index, from, to, tiesMax);
          expect(all.complete).toBe(true);
          if (some.complete) expect(some).toEqual(all);
          const best = new Map(all.chains.map((chain) => [chain.introducer, chain.cost]));
          for (const { introducer, cost } of some.chains) {
            expect(cost).toBeGreaterThanOrEqual(best.get(introducer) ?? Number.POSITIVE_INFINITY);
          }
        },
      ),
      { numRuns: 300 },
    );
    const firms = Array.from({ length: 40 }, (_, number) => organization(`${number}`));
    const project = evidence('project');
    const index = indexOf(
      ...[...firms, project],
      ...firms.map((firm) => relationship('TOOK_PART_IN', firm, project)),
    );
    const [from = '', to = ''] = firms.map(({ id }) => id);
    expect(search(index, from, to, 10).complete).toBe(false);
    expect(search(index, from, to, 100_000).complete).toBe(true);
  });

  it('looks at the deadline while it works', () => {
    const hub = organization('hub');
    const leaves = Array.from({ length: 17_000 }, (_, number) => organization(`${number}`));
    const index = indexOf(hub, ...leaves, ...leaves.map((leaf) => relationship('TIE', hub, leaf)));
    let looks = 0;
    const from = chainSide(index.graph, leaves[0]?.id ?? '', new Set());
    const to = chainSide(index.graph, hub.id, new Set());
    if (from === undefined || to === undefined) throw new Error('Leaf and hub are parties.');
    const deadline = {
      check() {
        looks += 1;
        if (looks === 2) {
          const parameters = { timeoutMs: 1 };
          throw new CatalyzerError('DEADLINE_EXCEEDED', { key: 'deadlineExceeded', parameters });
        }
      },
    };
    expect(() => kIntroducers(index.space, { from, to, first: 5, hopsMax: 4 }, deadline)).toThrow(
      'deadlineExceeded',
    );
    expect(search(index, leaves[0]?.id ?? '', hub.id).chains).toHaveLength(1);
  });
});

/** Up to twenty introducers over four hops; nothing where no chain is needed. */
function search(index: TieIndex, from: string, to: string, tiesMax?: number): IntroducerResult {
  const one = chainSide(index.graph, from, new Set());
  const other = chainSide(index.graph, to, new Set());
  if (one === undefined || other === undefined || sidesMeet(one, other)) {
    return { chains: [], complete: true };
  }
  return kIntroducers(
    index.space,
    { from: one, to: other, first: 20, hopsMax: 4 },
    NO_DEADLINE,
    tiesMax === undefined ? undefined : new SearchMeter(tiesMax, NO_DEADLINE),
  );
}
