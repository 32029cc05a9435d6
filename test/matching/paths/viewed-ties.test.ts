/**
 * Ties that a viewer sees. Law: the PUBLIC ones joined with the parts that are open to a viewer are,
 * to the last digit, those of an index of which the viewer sees every record; whatever was PUBLIC,
 * of a part or nowhere before.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import { findNode } from '../../../matching/paths/node-set.ts';
import { PartTies } from '../../../matching/paths/part-ties.ts';
import { SearchSpace } from '../../../matching/paths/search-space.ts';
import { TieIndex } from '../../../matching/paths/tie-index.ts';
import { viewTies } from '../../../matching/paths/viewed-ties.ts';
import { evidence, group, organization, person, relationship } from '../../builders.ts';
import { AS_OF, chainsOf, indexOf, overTiesAndNeeds, stored, tiesById, told } from './feed.ts';
import { type RandomNetwork, randomNetwork } from './random-network.ts';

type RecordStates = GraphNode | Relationship;

/** Circles of people who see more, one letter each; empty: everybody. Undefined: nobody. */
type Circles = string | undefined;
const CIRCLES: readonly Circles[] = ['', '', '', 'a', 'b', 'ab', undefined];
const VIEWERS = ['', 'a', 'b', 'ab'];

/** Two less than a meeting or a group may have to make ties. */
const CROWD = Array.from({ length: 48 }, (_, number) => organization(`crowd ${number}`));
const FAIR = evidence('fair', { kind: 'VISIT' });
const UNION = group('union');
const CROWDED: readonly RecordStates[] = [
  ...[...CROWD, FAIR, UNION],
  ...CROWD.flatMap((firm) => [
    relationship('TOOK_PART_IN', firm, FAIR),
    relationship('MEMBER_OF', firm, UNION),
  ]),
];

/** The network with who may join the crowd. */
function recordsOf({ nodes, relationships }: RandomNetwork): RecordStates[] {
  const guests = nodes.flatMap((node) =>
    node.label === 'Evidence' || node.label === 'Group'
      ? []
      : [relationship('TOOK_PART_IN', node, FAIR), relationship('MEMBER_OF', node, UNION)],
  );
  return [...nodes, ...relationships, ...guests];
}

/** Returns the circles that see each record: of a relationship, those that see both ends. */
function circlesOf(records: readonly RecordStates[], drawn: readonly Circles[]) {
  const own = new Map(records.map(({ id }, at) => [id, drawn[at % drawn.length]]));
  const ofNode = (id: string) => (own.has(id) ? own.get(id) : '');
  return new Map(
    records.map((record): [string, Circles] => {
      const stated = 'label' in record ? [record.id] : [record.id, record.from, record.to];
      const all = stated.map(ofNode);
      if (all.includes(undefined)) return [record.id, undefined];
      return [record.id, [...new Set(all.join(''))].sort().join('')];
    }),
  );
}

/** The index of what is PUBLIC and the ties of the others by their circles. */
class Followed {
  readonly index = new TieIndex({ asOf: AS_OF });
  readonly parts = new Map<string, PartTies>();

  tell(record: RecordStates, circles: Circles): void {
    this.index.apply([circles === '' ? told(record) : told(record, 'PRIVATE')]);
    for (const part of this.parts.values()) part.remove(record.id);
    if (circles === '' || circles === undefined) return;
    const part = this.parts.get(circles) ?? new PartTies();
    this.parts.set(circles, part);
    if ('label' in record) part.putNode(stored(record));
    else part.putRelationship(stored(record));
  }

  viewedBy(viewer: string, before: SearchSpace): SearchSpace {
    const open = [...this.parts].filter(([circles]) =>
      [...circles].every((one) => viewer.includes(one)),
    );
    const graph = viewTies(
      this.index.graph,
      open.map(([, part]) => part),
    );
    return new SearchSpace(graph, before);
  }
}

/** Chains without the ids of relationships that are not PUBLIC, which no question is answered with. */
function withoutIds(chains: string): string {
  return chains.replaceAll(/,"relationshipIds":\[[^\]]*\]/gu, '');
}

describe('the ties that a viewer sees', () => {
  it('are those of an index of what the viewer sees, whatever each record was before', () => {
    const drawn = fc.array(fc.constantFrom(...CIRCLES), { minLength: 7, maxLength: 23 });
    fc.assert(
      fc.property(
        randomNetwork,
        fc.array(drawn, { minLength: 1, maxLength: 3 }),
        (network, steps) => {
          const records = recordsOf(network);
          const followed = new Followed();
          followed.index.apply(CROWDED.map((record) => told(record)));
          for (const step of steps) {
            const circles = circlesOf(records, step);
            for (const record of records) followed.tell(record, circles.get(record.id));
            followed.index.settle();
            const everybodys = tiesById(followed.index.graph);
            let { space } = followed.index;
            for (const viewer of VIEWERS) {
              const seen = records.filter(({ id }) => {
                const own = circles.get(id);
                return own !== undefined && [...own].every((one) => viewer.includes(one));
              });
              const rebuilt = indexOf(...CROWDED, ...seen);
              space = followed.viewedBy(viewer, space);
              expect(tiesById(space.graph)).toEqual(tiesById(rebuilt.graph));
              expect(withoutIds(chainsOf(overTiesAndNeeds({ space }), network))).toBe(
                chainsOf(overTiesAndNeeds(rebuilt), network),
              );
            }
            // Joining changes nothing for others.
            expect(tiesById(followed.index.graph)).toEqual(everybodys);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('do not have records that came while the PUBLIC ones are prepared', () => {
    const [a, b, c] = [organization('a'), organization('b'), organization('c')];
    const index = indexOf(a, b);
    const part = new PartTies();
    part.putRelationship(stored(relationship('TIE', a, b)));
    part.putRelationship(stored(relationship('TIE', a, c)));
    index.apply([told(c), told(relationship('TIE', b, c))]);
    const { graph } = new SearchSpace(viewTies(index.graph, [part]));
    expect(findNode(graph.parties, c.id)).toBeUndefined();
    expect(tiesById(graph)).toEqual(tiesById(indexOf(a, b, relationship('TIE', a, b)).graph));
    index.settle();
    expect(tiesById(viewTies(index.graph, [part]))).toEqual(
      tiesById(
        indexOf(
          ...[a, b, c],
          ...[
            [a, b],
            [a, c],
            [b, c],
          ].map(([one, other]) => relationship('TIE', one ?? a, other ?? a)),
        ).graph,
      ),
    );
  });

  it('share with the PUBLIC ones the pages in which they do not differ', () => {
    const firms = Array.from({ length: 5_000 }, (_, number) => organization(`${number}`));
    const ring = firms.map((firm, at) =>
      relationship('TIE', firm, firms[(at + 1) % 5_000] ?? firm),
    );
    const index = indexOf(...firms, ...ring);
    const part = new PartTies();
    const employee = person('employee');
    part.putNode(stored(employee));
    part.putRelationship(stored(relationship('WORKS_FOR', employee, firms[7] ?? employee)));
    const { rows, acting } = viewTies(index.graph, [part]);
    const shared = rows.filter((page) => index.graph.rows.includes(page));
    expect([rows.length, shared.length]).toEqual([5, 3]);
    expect(acting.filter((page) => index.graph.acting.includes(page))).toHaveLength(3);
  });
});

describe('the ties of a part', () => {
  it('have another version after each change of a record that ties are made of', () => {
    const [a, b] = [organization('a'), organization('b')];
    const part = new PartTies();
    const versions = [part.version];
    const tie = relationship('TIE', a, b);
    part.putNode(stored(a));
    versions.push(part.version);
    part.putRelationship(stored(tie));
    versions.push(part.version);
    part.remove(tie.id);
    versions.push(part.version, new PartTies().version);
    expect(new Set(versions).size).toBe(versions.length);
    const { version } = part;
    part.putRelationship(stored(relationship('OFFERS', a, 'cap_x')));
    part.remove('org_unknown');
    expect(part.version).toBe(version);
    part.remove(a.id);
    expect(part.isEmpty).toBe(true);
  });
});
