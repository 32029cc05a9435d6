/**
 * Laws of the tie index: only PUBLIC records count; the order of arrival does not; an edit leaves
 * what a rebuild makes; a group or meeting of more than 50 parties makes no ties.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import { type Relationship, TIE_KINDS } from '../../../graph/model/relationships.ts';
import { VISIBILITIES } from '../../../graph/model/visibility.ts';
import { createIntroductions } from '../../../matching/introductions.ts';
import { findNode } from '../../../matching/paths/node-set.ts';
import { TieIndex } from '../../../matching/paths/tie-index.ts';
import {
  capability,
  contact,
  equipment,
  evidence,
  group,
  importBatch,
  need,
  organization,
  person,
  relationship,
  requirement,
} from '../../builders.ts';
import { AS_OF, answersOf, gone, indexOf, NO_DEADLINE, overTies, tiesById, told } from './feed.ts';
import { type RandomNetwork, randomNetwork } from './random-network.ts';

const a = organization('a');
const b = organization('b');
const c = organization('c');

/** The tie that leads from one to the other at once. */
function tieOf(index: TieIndex, from: GraphNode, to: GraphNode) {
  const found = createIntroductions(overTies(index)).find(
    { from: from.id, to: to.id, first: 20, filter: {} },
    PUBLIC_SCOPE,
    NO_DEADLINE,
  );
  return found?.paths.find(({ length }) => length === 1)?.steps.find(({ tie }) => tie)?.tie;
}

function took(parties: readonly GraphNode[], at: GraphNode): Relationship[] {
  return parties.map((party) => relationship('TOOK_PART_IN', party, at));
}

function manyFirms(count: number): GraphNode[] {
  return Array.from({ length: count }, (_, number) => organization(`firm ${number}`));
}

describe('a tie', () => {
  it.each([
    ['PROJECT', 'WORKED_TOGETHER'],
    ['DELIVERY', 'TRADE'],
    ['PAPER', 'CO_AUTHOR'],
    ['VISIT', 'VISIT'],
  ] as const)('of a shared %s is of the kind %s', (kind, expected) => {
    const occasion = evidence('e', { kind, occurredOn: AS_OF });
    const tie = tieOf(indexOf(a, b, occasion, ...took([a, b], occasion)), a, b);
    expect(tie).toMatchObject({ kind: expected, evidenceIds: [occasion.id] });
  });

  it('is of the kind that weighs most and shows the heaviest evidence first', () => {
    const old = evidence('old', { kind: 'DELIVERY', occurredOn: '2003' });
    const fresh = evidence('fresh', { kind: 'PROJECT', occurredOn: '2023' });
    const index = indexOf(a, b, old, fresh, ...took([a, b], old), ...took([a, b], fresh));
    expect(tieOf(index, a, b)).toMatchObject({
      kind: 'WORKED_TOGETHER',
      evidenceIds: [fresh.id, old.id],
    });
  });

  it('of two fresh projects of two is 2/3 strong: w = 2, 2 / (2 + 1)', () => {
    const one = evidence('1', { occurredOn: AS_OF });
    const other = evidence('2', { occurredOn: AS_OF });
    const index = indexOf(a, b, one, other, ...took([a, b], one), ...took([a, b], other));
    expect(tieOf(index, a, b)?.strength).toBeCloseTo(2 / 3, 5);
  });

  it('of members shows their group and is 0.207 strong in one of four: 0.3 x 2^-0.2 = 0.2612', () => {
    const club = group('club', { memberCount: 4 });
    const index = indexOf(
      a,
      b,
      club,
      relationship('MEMBER_OF', a, club),
      relationship('MEMBER_OF', b, club),
    );
    const tie = tieOf(index, a, b);
    expect(tie).toMatchObject({ kind: 'SAME_GROUP', evidenceIds: [club.id] });
    expect(tie?.strength).toBeCloseTo(0.2071, 4);
  });

  it('is not made by a group that publishes more than 50 members', () => {
    const club = group('club', { memberCount: 1_003 });
    const members = [relationship('MEMBER_OF', a, club), relationship('MEMBER_OF', b, club)];
    expect(tieOf(indexOf(a, b, club, ...members), a, b)).toBeUndefined();
  });

  it('is made only by memberships that were on at one time', () => {
    const club = group('club');
    const until = relationship('MEMBER_OF', a, club, { until: '2010' });
    const from = (since: string) =>
      indexOf(a, b, club, until, relationship('MEMBER_OF', b, club, { since }));
    expect(tieOf(from('2011'), a, b)).toBeUndefined();
    expect(tieOf(from('2009'), a, b)).toBeDefined();
  });

  it('is made by a visit of 50 parties and not by one of 51; by a project of 51', () => {
    const tieAmong = (kind: 'VISIT' | 'PROJECT', count: number) => {
      const firms = manyFirms(count);
      const occasion = evidence('e', { kind });
      const [one = a, other = b] = firms;
      return tieOf(indexOf(...firms, occasion, ...took(firms, occasion)), one, other);
    };
    expect(tieAmong('VISIT', 50)).toBeDefined();
    expect(tieAmong('VISIT', 51)).toBeUndefined();
    expect(tieAmong('PROJECT', 51)).toBeDefined();
  });

  it('of one side and of both sides: undated acquaintance 0.4 x 0.5 x 0.5 = 0.1, twice 0.2', () => {
    const says = relationship('TIE', a, b);
    const one = tieOf(indexOf(a, b, says), a, b);
    expect(one).toMatchObject({ partCount: 1, parts: [{ declaredBy: a.id, parties: 2 }] });
    expect(one?.weight).toBeCloseTo(0.1, 12);
    expect(one?.strength).toBeCloseTo(0.1 / 1.1, 5);
    const both = tieOf(indexOf(a, b, says, relationship('TIE', b, a)), b, a);
    expect(both?.parts.map(({ declaredBy }) => declaredBy)).toEqual([a.id, b.id].sort());
    expect(both?.weight).toBeCloseTo(0.2, 12);
    expect(both?.strength).toBeCloseTo(0.2 / 1.2, 5);
  });

  it.each(TIE_KINDS)('is made by a declared %s, by word of one side', (tieKind) => {
    const tie = tieOf(indexOf(a, b, relationship('TIE', a, b, { tieKind })), a, b);
    expect(tie).toMatchObject({
      kind: tieKind,
      parts: [{ kind: tieKind, factors: { said: 0.5 } }],
    });
  });

  it('gives for each part its origin, its day, the number of participants and its weight', () => {
    const joint = evidence('joint', { kind: 'PROJECT', occurredOn: '2019-01-01' });
    const club = group('club', { memberCount: 4 });
    const source = { document: '名簿', recordedOn: '2020-01-01' };
    const index = indexOf(
      ...[a, b, c, joint, club],
      ...took([a, b, c], joint),
      relationship('MEMBER_OF', a, club, { until: '2014-01-01' }),
      relationship('MEMBER_OF', b, club),
      relationship('TIE', b, a, { tieKind: 'TEACHER_STUDENT', source, lastContactOn: AS_OF }),
    );
    const tie = tieOf(index, a, b);
    // 1 x 0.5 x 1; 1 x 2^-(1826/1826.25) x 1.5^-0.2; 0.3 x 2^-(3652/1826.25) x 2^-0.2.
    expect(tie?.parts.map(({ weight }) => weight.toFixed(4))).toEqual([
      '0.5000',
      '0.4611',
      '0.0653',
    ]);
    expect(tie).toMatchObject({
      kind: 'TEACHER_STUDENT',
      partCount: 3,
      parts: [
        { kind: 'TEACHER_STUDENT', declaredBy: b.id, source, on: AS_OF, parties: 2 },
        { kind: 'WORKED_TOGETHER', nodeId: joint.id, on: '2019-01-01', parties: 3 },
        { kind: 'SAME_GROUP', nodeId: club.id, on: '2014-01-01', parties: 4 },
      ],
    });
    expect(tie?.weight).toBeCloseTo(0.5 + 0.4611 + 0.0653, 3);
  });

  it('that is declared names its source, and is stronger when both sides say so', () => {
    const source = { document: '名簿', section: 'p. 3', quote: '旧知', recordedOn: '2020-01-01' };
    const says = relationship('TIE', a, b, { source });
    const one = tieOf(indexOf(a, b, says), a, b);
    expect(one).toMatchObject({ kind: 'ACQUAINTANCE', evidenceIds: [], sources: [source] });
    const both = tieOf(indexOf(a, b, says, relationship('TIE', b, a)), a, b);
    expect(both?.strength ?? 0).toBeGreaterThan(one?.strength ?? 1);
  });

  it('is gone with its evidence and comes back with it', () => {
    const occasion = evidence('e');
    const index = indexOf(a, b, occasion, ...took([a, b], occasion));
    index.apply([gone(occasion)]);
    expect(tieOf(index, a, b)).toBeDefined();
    index.settle();
    expect(tieOf(index, a, b)).toBeUndefined();
    index.apply([told(occasion)]);
    index.settle();
    expect(tieOf(index, a, b)).toBeDefined();
  });
});

describe('the snapshot', () => {
  it('stays the same while nothing that ties are made of changes', () => {
    const index = indexOf(a, b);
    const { graph } = index;
    index.apply([told(capability('x')), told({ ...a, name: { ja: 'renamed' } }), gone(c)]);
    index.settle();
    expect(index.graph).toBe(graph);
  });

  it('is judged by the day of its last settling', () => {
    let today = AS_OF;
    const index = new TieIndex({ asOf: () => today });
    const occasion = evidence('e', { occurredOn: AS_OF });
    index.apply([a, b, occasion, ...took([a, b], occasion)].map((record) => told(record)));
    index.settle();
    expect(tieOf(index, a, b)?.weight).toBe(1);
    today = '2029-01-01';
    expect(tieOf(index, a, b)?.weight).toBe(1);
    index.settle();
    expect(tieOf(index, a, b)?.weight).toBeCloseTo(0.5, 3);
  });

  it('is what it was after a restart, on the same day and on another', () => {
    fc.assert(
      fc.property(randomNetwork, randomNetwork, (network, later) => {
        const records = (of: RandomNetwork) => [...of.nodes, ...of.relationships];
        const saving = indexOf(...records(network));
        const restarted = (asOf: string) => {
          const index = new TieIndex({ asOf });
          index.restore(saving.save());
          index.settle();
          return index;
        };
        expect(answersOf(restarted(AS_OF), network)).toBe(answersOf(saving, network));
        const fresh = new TieIndex({ asOf: '2031-07-01' });
        fresh.apply(records(network).map((record) => told(record)));
        fresh.settle();
        expect(answersOf(restarted('2031-07-01'), network)).toBe(answersOf(fresh, network));
        // Read, but not yet in the snapshot: the feed is told again after the restart.
        saving.apply(records(later).map((record) => told(record)));
        const again = restarted(AS_OF);
        again.apply(records(later).map((record) => told(record)));
        again.settle();
        saving.settle();
        expect(answersOf(again, later)).toBe(answersOf(saving, later));
      }),
      { numRuns: 40 },
    );
  });

  it('is what a rebuild makes, after any edits in any order', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        randomNetwork,
        fc.infiniteStream(fc.nat(0xffff)),
        (before, after, random) => {
          const shuffled = <T>(items: readonly T[]): T[] =>
            items
              .map((item) => ({ item, key: random.next().value }))
              .sort((one, other) => one.key - other.key)
              .map(({ item }) => item);
          const records = ({ nodes, relationships }: RandomNetwork) => [...nodes, ...relationships];
          const edited = indexOf(...shuffled(records(before)));
          const kept = new Set(records(after).map(({ id }) => id));
          const leaving = records(before).filter(({ id }) => !kept.has(id));
          edited.apply(
            shuffled([
              ...leaving.map((record, number) =>
                number % 2 === 0 ? gone(record) : told(record, 'PRIVATE'),
              ),
              ...records(after).map((record) => told(record)),
            ]),
          );
          edited.settle();
          const rebuilt = indexOf(...records(after));
          expect(tiesById(edited.graph)).toEqual(tiesById(rebuilt.graph));
          expect(answersOf(edited, after)).toBe(answersOf(rebuilt, after));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does not change by hidden records of any kind', () => {
    const hidden = VISIBILITIES.filter((visibility) => visibility !== 'PUBLIC');
    fc.assert(
      fc.property(
        randomNetwork,
        randomNetwork,
        fc.constantFrom(...hidden),
        (network, planted, visibility) => {
          const publicIds = new Set(
            [...network.nodes, ...network.relationships].map(({ id }) => id),
          );
          const stranger = organization('stranger', { visibility });
          const secret = evidence('secret', { visibility });
          const nodes: GraphNode[] = [
            ...planted.nodes,
            stranger,
            secret,
            ...[contact('x'), capability('x'), equipment('x'), need('x')],
            ...[requirement('x'), importBatch('x'), person('x'), group('x')],
          ];
          const relationships = [
            ...planted.relationships,
            ...network.nodes.flatMap((node) =>
              node.label === 'Organization'
                ? [
                    relationship('TOOK_PART_IN', node, secret),
                    relationship('TIE', node, stranger, { tieKind: 'TRADE' }),
                  ]
                : [],
            ),
          ];
          const index = new TieIndex({ asOf: AS_OF });
          const plant = [...nodes, ...relationships]
            .filter(({ id }) => !publicIds.has(id))
            .map((record) => told({ ...record, visibility }));
          index.apply(plant);
          index.apply([...network.nodes, ...network.relationships].map((record) => told(record)));
          index.apply(plant);
          index.settle();
          const plain = indexOf(...network.nodes, ...network.relationships);
          expect(answersOf(index, network)).toBe(answersOf(plain, network));
          expect(findNode(index.graph.parties, stranger.id)).toBeUndefined();
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the facts of the network', () => {
  it('count as partners who took part in the same evidence and who trades', () => {
    const d = organization('d');
    const p = person('p');
    const project = evidence('project');
    const club = group('club');
    const index = indexOf(
      ...[a, b, c, d, p, project, club],
      ...took([a, b, p], project),
      relationship('TIE', c, a, { tieKind: 'TRADE' }),
      relationship('TIE', a, d, { tieKind: 'ACQUAINTANCE' }),
      relationship('MEMBER_OF', a, club),
      relationship('MEMBER_OF', d, club),
    );
    expect(index.partnersOf(a.id)).toEqual(new Set([b.id, c.id]));
    expect(index.partnersOf('org_unknown')).toEqual(new Set());
  });

  it('count as members those of groups within the group, also when groups go round', () => {
    const outer = group('outer');
    const inner = group('inner');
    const index = indexOf(
      ...[a, b, c, outer, inner],
      relationship('MEMBER_OF', a, outer),
      relationship('MEMBER_OF', b, inner),
      relationship('MEMBER_OF', c, inner, { until: '2001' }),
      relationship('PART_OF', inner, outer),
      relationship('PART_OF', outer, inner),
    );
    expect(index.membersOf(outer.id)).toEqual(new Set([a.id, b.id]));
    expect(index.membersOf(inner.id)).toEqual(new Set([a.id, b.id]));
    expect(index.membersOf(a.id)).toEqual(new Set());
  });
});
