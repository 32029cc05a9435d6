/**
 * Laws of an introducer's cost: named reasons from 0 to what is said of each, less the closer;
 * closeness to a side comes only from what ties somebody to it. Numbers worked by hand.
 */
import { describe, expect, it } from '@jest/globals';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { NeedRelevance } from '../../../matching/need/need-relevance.ts';
import { chainSide } from '../../../matching/paths/chain-side.ts';
import {
  CLOSENESS_COSTS,
  closeToSide,
  introducerCost,
  introducerCosts,
  placeNeed,
} from '../../../matching/paths/introducer-costs.ts';
import { findNode } from '../../../matching/paths/node-set.ts';
import type { TieIndex } from '../../../matching/paths/tie-index.ts';
import { COST_UNITS } from '../../../matching/paths/tie-strength.ts';
import { evidence, group, organization, person, relationship } from '../../builders.ts';
import { AS_OF, indexOf, NO_DEADLINE } from './feed.ts';

const asker = organization('asker');
const maker = organization('maker');
const other = organization('other');
const target = organization('target');
const plating = evidence('plating', { occurredOn: AS_OF });
const poetry = evidence('poetry', { occurredOn: AS_OF });
const fair = evidence('fair', { kind: 'VISIT' });
const club = group('club');

const network = indexOf(
  ...[asker, maker, other, target, plating, poetry, fair, club],
  ...[asker, maker].map((party) => relationship('TOOK_PART_IN', party, plating)),
  ...[maker, target, other].map((party) => relationship('TOOK_PART_IN', party, poetry)),
  ...[asker, other].map((party) => relationship('MEMBER_OF', party, club)),
);

/** Plating answers best, the club half as well; the maker is best known for it. */
const NEED: NeedRelevance = {
  records: new Map([
    [plating.id, 1],
    [club.id, 0.5],
  ]),
  holders: new Map([[maker.id, { value: 0.75, recordId: plating.id }]]),
};

function reasonsOf(index: TieIndex, introducer: GraphNode, need = NEED, from = asker, to = target) {
  const { graph } = index;
  const placed = placeNeed(graph, need);
  const close = (id: string) => {
    const side = chainSide(graph, id, new Set());
    if (side === undefined) throw new Error('No end.');
    return closeToSide(graph, placed, side, NO_DEADLINE);
  };
  const by = { TOPIC: placed.topic, ASKER: close(from.id), TARGET: close(to.id) };
  const party = findNode(graph.parties, introducer.id) ?? -1;
  const reasons = introducerCosts(graph, by, party);
  const sum = reasons.reduce((total, { cost }) => total + cost, 0);
  expect(introducerCost(graph, by, party)).toBe(sum);
  for (const { closeness, value, cost } of reasons) {
    expect(value >= 0 && value <= 1 && cost >= 0).toBe(true);
    expect(cost).toBeLessThanOrEqual(CLOSENESS_COSTS[closeness] * COST_UNITS);
  }
  return reasons.map(({ cost, ...reason }) => ({ ...reason, cost: cost / COST_UNITS }));
}

describe('what an introducer costs', () => {
  it('is 1.5 + 0 + 2: a quarter short on the topic, closest to the asker, nothing with the target', () => {
    expect(reasonsOf(network, maker)).toEqual([
      { closeness: 'TOPIC', value: 0.75, recordId: plating.id, cost: 1.5 },
      { closeness: 'ASKER', value: 1, recordId: plating.id, cost: 0 },
      { closeness: 'TARGET', value: 0, cost: 2 },
    ]);
  });

  it('counts a common group as what was done together: 6 + 1.25 + 2', () => {
    expect(reasonsOf(network, other)).toEqual([
      { closeness: 'TOPIC', value: 0, cost: 6 },
      { closeness: 'ASKER', value: 0.5, recordId: club.id, cost: 1.25 },
      { closeness: 'TARGET', value: 0, cost: 2 },
    ]);
  });

  it('counts no occasion that makes no tie: a visit of more than 50', () => {
    const crowd = Array.from({ length: 49 }, (_, number) => organization(`${number}`));
    const parties = [asker, maker, ...crowd];
    const index = indexOf(
      ...[...parties, target, fair],
      ...parties.map((party) => relationship('TOOK_PART_IN', party, fair)),
    );
    const need = { records: new Map([[fair.id, 1]]), holders: new Map() };
    expect(reasonsOf(index, maker, need)[1]).toEqual({ closeness: 'ASKER', value: 0, cost: 2.5 });
  });

  it('counts no group that they never were in together', () => {
    const index = indexOf(
      ...[asker, other, target, club],
      relationship('MEMBER_OF', asker, club, { until: '2010' }),
      relationship('MEMBER_OF', other, club, { since: '2012' }),
    );
    expect(reasonsOf(index, other)[1]).toMatchObject({ closeness: 'ASKER', value: 0 });
  });

  it('takes a person to be as close as the employer', () => {
    const engineer = person('engineer');
    const index = indexOf(
      ...[asker, maker, target, plating, engineer],
      ...[asker, maker].map((party) => relationship('TOOK_PART_IN', party, plating)),
      relationship('WORKS_FOR', engineer, maker),
    );
    expect(reasonsOf(index, engineer).map(({ value }) => value)).toEqual([0.75, 1, 0]);
  });

  it('takes what its people did with the asker for the asker', () => {
    const clerk = person('clerk');
    const index = indexOf(
      ...[asker, maker, target, plating, clerk],
      ...[clerk, maker].map((party) => relationship('TOOK_PART_IN', party, plating)),
      relationship('WORKS_FOR', clerk, asker),
    );
    expect(reasonsOf(index, maker)[1]).toMatchObject({ closeness: 'ASKER', value: 1 });
  });
});
