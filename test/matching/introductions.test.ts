/**
 * Introductions: the form of a chain, its ends, the parties that may be in between, and the evidence
 * that every hop shows.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import type { GraphNode } from '../../graph/model/nodes.ts';
import type { Relationship } from '../../graph/model/relationships.ts';
import { createIntroductions } from '../../matching/introductions.ts';
import type { NeedRelevance } from '../../matching/need/need-relevance.ts';
import type { PathFilter } from '../../matching/paths/introducer-search.ts';
import {
  type IntroductionPath,
  TRUST_BANDS,
  trustBand,
} from '../../matching/paths/introduction-path.ts';
import type { TieIndex } from '../../matching/paths/tie-index.ts';
import { evidence, group, organization, person, relationship } from '../builders.ts';
import { AS_OF, indexOf, NO_DEADLINE, overTies, overTiesAndNeeds } from './paths/feed.ts';
import { randomNetwork } from './paths/random-network.ts';

const asker = organization('asker', { prefecture: '大阪府', country: 'JP' });
const kyoto = organization('kyoto', { prefecture: '京都府', country: 'JP' });
const munich = organization('munich', { country: 'DE' });
const target = organization('target', { prefecture: '東京都', country: 'JP' });

function ask(
  index: TieIndex,
  from: GraphNode,
  to: GraphNode,
  filter: PathFilter = {},
): readonly IntroductionPath[] {
  const found = find(index, from, to, filter);
  expect(found?.complete).toBe(true);
  return found?.paths ?? [];
}

function find(index: TieIndex, from: GraphNode, to: GraphNode, filter: PathFilter = {}) {
  const question = { from: from.id, to: to.id, first: 5, filter };
  return createIntroductions(overTies(index)).find(question, PUBLIC_SCOPE, NO_DEADLINE);
}

function ends(path: IntroductionPath | undefined): string[] {
  const { steps = [] } = path ?? {};
  return [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
}

function ids(...nodes: readonly GraphNode[]): string[] {
  return nodes.map(({ id }) => id);
}

/** A fresh joint project of two. */
function project(key: string, one: GraphNode, other: GraphNode): (GraphNode | Relationship)[] {
  const joint = evidence(key, { occurredOn: AS_OF });
  return [
    joint,
    relationship('TOOK_PART_IN', one, joint),
    relationship('TOOK_PART_IN', other, joint),
  ];
}

const twoWays = indexOf(
  ...[asker, kyoto, munich, target],
  ...project('1', asker, kyoto),
  ...project('2', kyoto, target),
  ...project('3', asker, munich),
  ...project('4', asker, munich),
  relationship('TIE', munich, target, { tieKind: 'ACQUAINTANCE' }),
);

describe('a group', () => {
  const club = group('club', { prefecture: '大阪府', memberCount: 300 });
  const member = relationship('MEMBER_OF', asker, club);

  it('introduces its member to its project partner: 0.3 of a membership, then a project', () => {
    const index = indexOf(asker, club, target, member, ...project('1', club, target));
    const [path, ...others] = ask(index, asker, target);
    expect(others).toEqual([]);
    expect(path).toMatchObject({ introducer: club.id, target: target.id, length: 2 });
    expect(ends(path)).toEqual(ids(asker, club, target));
    expect(path?.steps[0]?.tie).toMatchObject({
      kind: 'SAME_GROUP',
      evidenceIds: [club.id],
      parts: [{ nodeId: club.id, parties: 2, weight: 0.3 }],
    });
    // -ln(0.3 / 1.3) + 0.31 and -ln(1/2) + 0.31.
    expect(path?.cost).toBeCloseTo(2.77949, 4);
    expect(ends(ask(index, target, asker)[0])).toEqual(ids(target, club, asker));
  });

  it('can be a body between a member that the asker knows and a partner of its work', () => {
    const index = indexOf(
      ...[asker, kyoto, club, target],
      ...project('1', asker, kyoto),
      relationship('MEMBER_OF', kyoto, club),
      ...project('2', club, target),
    );
    expect(ask(index, asker, target).map(ends)).toEqual([ids(asker, kyoto, club, target)]);
  });

  it('is tied to its lead as by a fresh joint project, and reached by it', () => {
    const index = indexOf(asker, club, kyoto, member, relationship('LED_BY', club, kyoto));
    const [path] = ask(index, asker, kyoto);
    expect(ends(path)).toEqual(ids(asker, club, kyoto));
    expect(path?.steps[1]?.tie).toMatchObject({ kind: 'WORKED_TOGETHER', evidenceIds: [club.id] });
    expect(path?.steps[1]?.tie?.strength).toBeCloseTo(0.5, 5);
    const [toGroup] = ask(index, kyoto, club);
    expect(toGroup).toMatchObject({ length: 1, target: club.id });
  });

  it('is not reached by a membership that has not begun, and weaker by one that ended', () => {
    const joint = project('1', club, target);
    const by = (stated: object) =>
      ask(
        indexOf(asker, club, target, relationship('MEMBER_OF', asker, club, stated), ...joint),
        asker,
        target,
      )[0];
    expect(by({ since: '2030' })).toBeUndefined();
    expect(by({ until: '2010' })?.cost).toBeGreaterThan(by({})?.cost ?? Number.NaN);
  });

  it('is left out where introducers of its prefecture are', () => {
    const index = indexOf(asker, club, target, member, ...project('1', club, target));
    expect(ask(index, asker, target, { prefectures: ['大阪府'] })).toHaveLength(1);
    expect(ask(index, asker, target, { prefectures: ['京都府'] })).toEqual([]);
  });
});

describe('introductions', () => {
  it('give each first introducer with its chain, cheapest first', () => {
    const paths = ask(twoWays, asker, target);
    expect(paths.map(ends)).toEqual([ids(asker, kyoto, target), ids(asker, munich, target)]);
    const [best] = paths;
    // Twice a strength of 1/2: 2 x (0.6931 + 0.31); e^-2.0063 = 0.134.
    expect(best?.cost).toBeCloseTo(2.0063, 4);
    expect(best).toMatchObject({ target: target.id, length: 2, trust: 'GOOD' });
    expect(best?.steps[0]?.tie).toMatchObject({ kind: 'WORKED_TOGETHER', trust: 'STRONG' });
  });

  it('give a direct tie as a chain of one hop', () => {
    const [direct] = ask(twoWays, asker, kyoto);
    expect(ends(direct)).toEqual(ids(asker, kyoto));
    expect(direct).toMatchObject({ target: kyoto.id, length: 1, trust: 'STRONG' });
  });

  it('find nothing beyond four hops', () => {
    const line = Array.from({ length: 6 }, (_, number) => organization(`line ${number}`));
    const ties = line.slice(1).map((firm, at) => relationship('TIE', line[at] ?? firm, firm));
    const index = indexOf(...line, ...ties);
    const [first = asker, , , , fifth = asker, sixth = asker] = line;
    expect(ask(index, first, fifth).map(ends)).toEqual([ids(...line.slice(0, 5))]);
    expect(find(index, first, sixth)).toEqual({ paths: [], complete: true });
  });

  it('show acting for an employer and membership as steps without a tie', () => {
    const engineer = person('engineer');
    const club = group('club');
    const index = indexOf(
      ...[asker, kyoto, target, engineer, club],
      relationship('MEMBER_OF', asker, club),
      ...project('1', asker, engineer),
      relationship('WORKS_FOR', engineer, kyoto),
      ...project('2', kyoto, target),
    );
    const [path] = ask(index, club, target);
    expect(ends(path)).toEqual(ids(club, asker, engineer, kyoto, target));
    expect(path?.steps.map(({ tie }) => tie !== undefined)).toEqual([false, true, false, true]);
    expect(path?.length).toBe(2);
    const [back] = ask(index, target, club);
    expect(ends(back)).toEqual(ids(target, kyoto, engineer, asker, club));
    expect(back?.target).toBe(asker.id);
  });

  it('reach an organisation through its people, and let its people ask', () => {
    const professor = person('professor');
    const index = indexOf(
      ...[asker, target, professor],
      relationship('WORKS_FOR', professor, target),
      ...project('1', asker, professor),
    );
    const [path] = ask(index, asker, target);
    expect(ends(path)).toEqual(ids(asker, professor, target));
    expect(path).toMatchObject({ target: professor.id, length: 1 });
    const [back] = ask(index, target, asker);
    expect(ends(back)).toEqual(ids(target, professor, asker));
  });

  it('need no introducer where the ends are one, act for each other or share a party', () => {
    const [one, other] = [person('one'), person('other')];
    const club = group('club');
    const index = indexOf(
      ...[asker, one, other, club],
      relationship('WORKS_FOR', one, asker),
      relationship('WORKS_FOR', other, asker),
      relationship('MEMBER_OF', asker, club),
    );
    const none = { paths: [], complete: true, noneNeeded: true };
    expect(find(index, asker, asker)).toEqual(none);
    expect(find(index, one, asker)).toEqual(none);
    expect(find(index, one, other)).toEqual(none);
    expect(find(index, asker, club)).toEqual(none);
  });

  it('reject an end that is not a public organisation, person or group', () => {
    const [, joint = asker] = [0, ...project('1', asker, kyoto)];
    expect(find(twoWays, asker, organization('nobody'))).toBeUndefined();
    expect('label' in joint && find(twoWays, joint, target)).toBeUndefined();
  });
});

describe('the filter', () => {
  it('keeps to ties mainly of the kinds asked for', () => {
    const paths = ask(twoWays, asker, target, { tieKinds: ['WORKED_TOGETHER'] });
    expect(paths.map(ends)).toEqual([ids(asker, kyoto, target)]);
  });

  it('keeps to introducers of the places asked for, wherever the ends are', () => {
    expect(ask(twoWays, asker, target, { prefectures: ['京都府'] }).map(ends)).toEqual([
      ids(asker, kyoto, target),
    ]);
    expect(ask(twoWays, asker, target, { countries: ['DE'] }).map(ends)).toEqual([
      ids(asker, munich, target),
    ]);
    expect(ask(twoWays, asker, target, { countries: ['FR'] })).toEqual([]);
    expect(ask(twoWays, asker, kyoto, { countries: ['FR'] })).toHaveLength(1);
  });

  it('places a person without a place where an employer is', () => {
    const engineer = person('engineer');
    const index = indexOf(
      ...[asker, kyoto, target, engineer],
      relationship('WORKS_FOR', engineer, kyoto),
      ...project('1', asker, engineer),
      ...project('2', engineer, target),
    );
    expect(ask(index, asker, target, { prefectures: ['京都府'] })).toHaveLength(1);
    expect(ask(index, asker, target, { prefectures: ['大阪府'] })).toEqual([]);
  });

  it('never goes through whom to avoid, also not at the asker, but still reaches the ends', () => {
    const avoid = ids(kyoto, asker, target, organization('nobody'));
    expect(ask(twoWays, asker, target, { avoid }).map(ends)).toEqual([ids(asker, munich, target)]);
    const secretary = person('secretary');
    const index = indexOf(
      ...[asker, target, secretary],
      relationship('WORKS_FOR', secretary, asker),
      ...project('1', secretary, target),
    );
    expect(ask(index, asker, target)).toHaveLength(1);
    expect(ask(index, asker, target, { avoid: ids(secretary) })).toEqual([]);
  });

  it('allows all where a list is empty', () => {
    const empty = { tieKinds: [], countries: [], prefectures: [], avoid: [] };
    expect(ask(twoWays, asker, target, empty)).toEqual(ask(twoWays, asker, target));
  });
});

describe('every answer', () => {
  it('hangs together, adds up and shows what each hop rests on', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(99), fc.nat(99), (network, one, other) => {
        const index = indexOf(...network.nodes, ...network.relationships);
        const parties = network.nodes.filter(({ label }) => label !== 'Evidence');
        const from = parties[one % parties.length] ?? asker;
        const to = parties[other % parties.length] ?? asker;
        const paths = ask(index, from, to);
        const firsts = paths.map(({ steps }) => steps.find(({ tie }) => tie)?.to);
        expect(new Set(firsts).size).toBe(paths.length);
        let before = 0;
        for (const path of paths) {
          const ties = path.steps.flatMap(({ tie }) => tie ?? []);
          const chain = ends(path);
          expect(new Set(chain).size).toBe(chain.length);
          expect(chain[0]).toBe(from.id);
          expect(chain.at(-1)).toBe(to.id);
          expect(chain).toContain(path.target);
          expect(ties).toHaveLength(path.length);
          expect(path.length).toBeLessThanOrEqual(4);
          const cost = ties.reduce((sum, { strength }) => sum + 0.31 - Math.log(strength), 0);
          expect(path.cost).toBeCloseTo(cost, 4);
          expect(path.cost).toBeGreaterThanOrEqual(before);
          before = path.cost;
          for (const { evidenceIds, sources = [], strength, weight, parts, partCount } of ties) {
            expect(evidenceIds.length + sources.length).toBeGreaterThan(0);
            expect(strength).toBeCloseTo(weight / (weight + 1), 5);
            expect(parts).toHaveLength(Math.min(10, partCount));
            const told = parts.reduce((sum, part) => sum + part.weight, 0);
            expect(Math.abs(weight - told)).toBeLessThan(partCount > 10 ? weight : 1e-9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives at most ten records of a tie', () => {
    const joint = Array.from({ length: 12 }, (_, number) => project(`${number}`, asker, kyoto));
    const [path] = ask(indexOf(asker, kyoto, ...joint.flat()), asker, kyoto);
    expect(path?.steps[0]?.tie?.evidenceIds).toHaveLength(10);
  });
});

describe('introductions for a need', () => {
  const relevance: NeedRelevance = {
    records: new Map([['evi_x', 1]]),
    holders: new Map([[munich.id, { value: 1, recordId: munich.id }]]),
  };
  const options = { tiesOf: () => twoWays.space, findNeedRelevance: () => relevance };

  it('begin with who is close to it, and say what each reason costs', () => {
    const question = { from: asker.id, to: target.id, first: 5, filter: {}, need: 'めっき' };
    const found = createIntroductions(options).find(question, PUBLIC_SCOPE, NO_DEADLINE);
    expect(found?.paths.map(({ introducer }) => introducer)).toEqual(ids(munich, kyoto));
    const [close, far] = found?.paths ?? [];
    expect(close?.contributions.slice(1)).toEqual([
      { reason: 'TOPIC', cost: 0, closeness: 1, recordId: munich.id },
      { reason: 'ASKER', cost: 2.5, closeness: 0 },
      { reason: 'TARGET', cost: 2, closeness: 0 },
    ]);
    // The ties as without a need, and 6 + 2.5 + 2.
    expect(far?.cost).toBeCloseTo(2.0063 + 10.5, 4);
    expect(far?.trust).toBe('GOOD');
  });

  it('cost nothing without an introducer', () => {
    const question = { from: asker.id, to: kyoto.id, first: 1, filter: {}, need: 'めっき' };
    const found = createIntroductions(options).find(question, PUBLIC_SCOPE, NO_DEADLINE);
    expect(found?.paths[0]).toMatchObject({ length: 1, introducer: kyoto.id });
    expect(found?.paths[0]?.contributions.map(({ reason }) => reason)).toEqual(['TIES']);
  });

  it('count for no introducer in a plan where the asker best asks the target directly', () => {
    // Munich knows Kyoto, too, whom the asker knows from a project.
    const index = indexOf(
      ...[asker, kyoto, munich, target],
      ...project('1', asker, kyoto),
      ...project('2', kyoto, target),
      ...project('3', asker, munich),
      ...project('4', munich, kyoto),
    );
    const plan = createIntroductions(overTies(index)).plan(
      { from: asker.id, targets: ids(kyoto, target), first: 3, filter: {} },
      PUBLIC_SCOPE,
      NO_DEADLINE,
    );
    const [direct] = plan?.targets ?? [];
    expect(direct?.paths.map(({ introducer }) => introducer)).toEqual(ids(kyoto, munich));
    expect(
      plan?.introducers.map(({ introducer, introducesTo }) => [introducer, introducesTo]),
    ).toEqual([
      [kyoto.id, [target.id]],
      [munich.id, [target.id]],
    ]);
  });

  it('add up to the last bit and rise; a plan gives the same, and who introduces to most first', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.nat(99),
        fc.integer({ min: 1, max: 3 }),
        (network, one, first) => {
          const index = indexOf(...network.nodes, ...network.relationships);
          const introductions = createIntroductions(overTiesAndNeeds(index));
          const parties = network.nodes.filter(({ label }) => label !== 'Evidence');
          const from = parties[one % parties.length]?.id ?? '';
          const targets = parties.map(({ id }) => id);
          const asked = { from, first, filter: {}, need: 'めっき' };
          const plan = introductions.plan({ ...asked, targets }, PUBLIC_SCOPE, NO_DEADLINE);
          expect(plan?.complete).toBe(true);
          expect(plan?.targets).toEqual(
            targets.map((to) => {
              const { complete: _, ...found } = introductions.find(
                { ...asked, to },
                PUBLIC_SCOPE,
                NO_DEADLINE,
              ) ?? { paths: [], complete: true };
              return { target: to, ...found };
            }),
          );
          const opened = new Map<string, string[]>();
          for (const { target: to, paths } of plan?.targets ?? []) {
            let before = 0;
            const isDirect = paths[0]?.length === 1;
            for (const { cost, contributions, introducer, length } of paths) {
              expect(contributions.reduce((sum, part) => sum + part.cost, 0)).toBe(cost);
              expect(contributions).toHaveLength(length === 1 ? 1 : 4);
              expect(cost).toBeGreaterThanOrEqual(before);
              before = cost;
              if (isDirect || length === 1) continue;
              opened.set(introducer, [...(opened.get(introducer) ?? []), to]);
            }
          }
          const told = plan?.introducers ?? [];
          expect(
            new Map(told.map(({ introducer, introducesTo }) => [introducer, introducesTo])),
          ).toEqual(opened);
          told.slice(1).forEach((next, place) => {
            const previous = told[place];
            const more = (previous?.introducesTo.length ?? 0) - next.introducesTo.length;
            expect(more > 0 || (more === 0 && (previous?.cost ?? 0) <= next.cost)).toBe(true);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('trust bands', () => {
  it('begin where they are said to, and rise with trust', () => {
    expect([0.35, 0.349, 0.12, 0.119, 0.03, 0.029, 0, 1].map(trustBand)).toEqual([
      ...['STRONG', 'GOOD', 'GOOD', 'FAIR', 'FAIR', 'WEAK', 'WEAK', 'STRONG'],
    ]);
    const trust = fc.double({ min: 0, max: 1, noNaN: true });
    const rank = (value: number) => TRUST_BANDS.indexOf(trustBand(value));
    fc.assert(
      fc.property(trust, trust, (one, other) => {
        expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});
