import fc from 'fast-check';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import { type Relationship, TIE_KINDS } from '../../../graph/model/relationships.ts';
import { evidence, group, organization, person, relationship } from '../../builders.ts';

/** A small network of every sort of record that ties are made of, with the ends of one question. */
export interface RandomNetwork {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly Relationship[];
}

const PREFECTURES = ['大阪府', '京都府', undefined];
const DATES = ['2023', '2019-06', '2010-01-01', undefined];
const EVIDENCE_KINDS = ['PROJECT', 'DELIVERY', 'PAPER', 'VISIT'] as const;

interface Shape {
  readonly organizations: readonly number[];
  readonly people: readonly { readonly employers: readonly number[]; readonly place: number }[];
  readonly occasions: readonly {
    readonly kind: number;
    readonly date: number;
    readonly parties: readonly number[];
  }[];
  readonly groups: readonly {
    readonly members: readonly number[];
    readonly within: number;
    readonly lead: number;
    /** Occasions at which it was. */
    readonly at: readonly number[];
  }[];
  readonly ties: readonly {
    readonly from: number;
    /** A party next to it: long chains become likely. */
    readonly ahead: number;
    readonly kind: number;
    readonly date: number;
  }[];
}

const party = fc.nat(11);

const shape: fc.Arbitrary<Shape> = fc.record({
  organizations: fc.array(fc.nat(2), { minLength: 3, maxLength: 7 }),
  people: fc.array(
    fc.record({ employers: fc.array(fc.nat(6), { maxLength: 2 }), place: fc.nat(2) }),
    { maxLength: 5 },
  ),
  occasions: fc.array(
    fc.record({
      kind: fc.nat(3),
      date: fc.nat(3),
      parties: fc.array(party, { minLength: 2, maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
  groups: fc.array(
    fc.record({
      members: fc.array(party, { maxLength: 3 }),
      within: fc.nat(4),
      lead: fc.nat(20),
      at: fc.array(fc.nat(4), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  ties: fc.array(
    fc.record({
      from: party,
      ahead: fc.integer({ min: 1, max: 2 }),
      kind: fc.nat(TIE_KINDS.length - 1),
      date: fc.nat(3),
    }),
    { minLength: 3, maxLength: 12 },
  ),
});

/** Networks of up to 12 parties, sparse enough that chains of four hops are often the best. */
export const randomNetwork: fc.Arbitrary<RandomNetwork> = shape.map(networkOf);

function networkOf({ organizations, people, occasions, groups, ties }: Shape): RandomNetwork {
  const nodes: GraphNode[] = [];
  const relationships: Relationship[] = [];
  const firms = organizations.map((place, index) =>
    organization(`o${index}`, { country: 'JP', ...placed(place) }),
  );
  const staff = people.map(({ place }, index) => person(`p${index}`, placed(place)));
  const parties = [...firms, ...staff];
  const partyAt = (index: number) => parties[index % parties.length];
  nodes.push(...parties);
  people.forEach(({ employers }, index) => {
    for (const employer of employers) {
      const [one, other] = [staff[index], firms[employer % firms.length]];
      if (one && other) relationships.push(relationship('WORKS_FOR', one, other));
    }
  });
  occasions.forEach(({ kind, date, parties: present }, index) => {
    const occasion = evidence(`e${index}`, {
      kind: EVIDENCE_KINDS[kind] ?? 'PROJECT',
      ...(DATES[date] === undefined ? {} : { occurredOn: DATES[date] }),
    });
    nodes.push(occasion);
    for (const one of present.map(partyAt)) {
      if (one) relationships.push(relationship('TOOK_PART_IN', one, occasion));
    }
  });
  const bodies = groups.map((_, index) => group(`g${index}`));
  nodes.push(...bodies);
  groups.forEach(({ members, within, lead, at }, index) => {
    const [body, outer] = [bodies[index], bodies[within]];
    if (!body) return;
    for (const one of members.map(partyAt)) {
      if (one) relationships.push(relationship('MEMBER_OF', one, body));
    }
    const leader = firms[lead];
    if (leader) relationships.push(relationship('LED_BY', body, leader));
    for (const occasion of at) {
      if (occasion < occasions.length) {
        relationships.push(relationship('TOOK_PART_IN', body, evidence(`e${occasion}`)));
      }
    }
    if (outer && outer !== body) relationships.push(relationship('PART_OF', body, outer));
  });
  for (const { from, ahead, kind, date } of ties) {
    const [one, other, tieKind] = [partyAt(from), partyAt(from + ahead), TIE_KINDS[kind]];
    if (!one || !other || !tieKind || one === other) continue;
    relationships.push(
      relationship('TIE', one, other, {
        tieKind,
        ...(DATES[date] === undefined ? {} : { lastContactOn: DATES[date] }),
      }),
    );
  }
  const once = new Map(relationships.map((record) => [record.id, record]));
  return { nodes, relationships: [...once.values()] };
}

function placed(place: number) {
  const prefecture = PREFECTURES[place];
  return prefecture === undefined ? {} : { prefecture };
}
