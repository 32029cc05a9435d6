import fc from 'fast-check';
import type { AudienceKey, AudienceStated } from '../../../graph/model/audience.ts';
import { nodeId } from '../../../graph/model/ids.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship, RelationshipType } from '../../../graph/model/relationships.ts';
import { VISIBILITIES } from '../../../graph/model/visibility.ts';
import type { Change } from '../../../graph/store.ts';
import {
  capability,
  equipment,
  evidence,
  group,
  need,
  organization,
  person,
  putNode,
  putRelationship,
  relationship,
  requirement,
} from '../../builders.ts';

type Build = (key: string, stated: AudienceStated & Pick<GraphNode, 'externalIds'>) => GraphNode;

/** Few enough nodes that changes meet; a prefix makes a second universe beside the first. */
const NODES: readonly (readonly [Build, string])[] = [
  [organization, 'a'],
  [organization, 'b'],
  [person, 'p'],
  [group, 'g'],
  [capability, 'c'],
  [capability, 'd'],
  [equipment, 'm'],
  [evidence, 'e'],
  [need, 'n'],
  [requirement, 'r'],
];

const RELATIONSHIPS: readonly (readonly [RelationshipType, string, string])[] = [
  ['OFFERS', 'a', 'c'],
  ['OFFERS', 'b', 'c'],
  ['OFFERS', 'a', 'd'],
  ['OFFERS', 'p', 'd'],
  ['OWNS', 'a', 'm'],
  ['OWNS', 'b', 'm'],
  ['ENABLES', 'm', 'c'],
  ['SHOWN_BY', 'c', 'e'],
  ['TOOK_PART_IN', 'a', 'e'],
  ['MEMBER_OF', 'b', 'g'],
  ['WORKS_FOR', 'p', 'a'],
  ['TIE', 'a', 'b'],
  ['TIE', 'a', 'a'],
  ['SEEKS', 'b', 'n'],
  ['REQUIRES', 'n', 'r'],
];

const PLACEHOLDER = { visibility: 'PUBLIC', externalIds: [] } as const;

function idOf(key: string, prefix: string): string {
  const found = NODES.find(([, known]) => known === key);
  if (found === undefined) throw new Error(`There is no node ${key}.`);
  return found[0](`${prefix}${key}`, PLACEHOLDER).id;
}

/** Groups that random records are for; see {@link RANDOM_KEYS}. */
const GROUPS = [nodeId('Group', 'g'), nodeId('Group', 'h')].sort();
const FIRM = nodeId('Organization', 'a');
const audience: fc.Arbitrary<AudienceStated> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...VISIBILITIES).map((visibility) => ({ visibility })) },
  fc
    .subarray(GROUPS, { minLength: 1 })
    .map((ids): AudienceStated => ({ visibility: 'GROUP', audience: ids })),
  fc.constantFrom<AudienceStated>(
    { visibility: 'ORGANIZATION', audience: [FIRM] },
    { visibility: 'COORDINATORS', audience: GROUPS.slice(0, 1) },
  ),
);
const externalIds = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  fc.constantFrom('1', '2').map((value) => [{ scheme: 'own', value }]),
);

function node(prefix: string): fc.Arbitrary<GraphNode> {
  return fc
    .record({ which: fc.constantFrom(...NODES), audience, externalIds })
    .map(({ which: [build, key], audience, externalIds }) =>
      build(`${prefix}${key}`, { ...audience, externalIds }),
    );
}

function relation(prefix: string): fc.Arbitrary<Relationship> {
  return fc
    .record({ which: fc.constantFrom(...RELATIONSHIPS), audience })
    .map(({ which: [type, from, to], audience }) =>
      relationship(type, idOf(from, prefix), idOf(to, prefix), audience),
    );
}

/** Commits about a few nodes, so that their changes meet; some must be refused. */
export function randomCommits(prefix = ''): fc.Arbitrary<Change[][]> {
  const change = fc.oneof(
    { weight: 5, arbitrary: node(prefix).map(putNode) },
    { weight: 5, arbitrary: relation(prefix).map(putRelationship) },
    { weight: 1, arbitrary: node(prefix).map(({ id }): Change => ({ kind: 'deleteNode', id })) },
    {
      weight: 1,
      arbitrary: relation(prefix).map(({ id }): Change => ({ kind: 'deleteRelationship', id })),
    },
  );
  const start = NODES.map(([build, key]) => putNode(build(`${prefix}${key}`, PLACEHOLDER)));
  return fc
    .array(fc.array(change, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    .map((commits) => [start, ...commits]);
}

/** Keys that open some of what random records are for, beside nothing but PUBLIC ones. */
export const RANDOM_KEYS: readonly AudienceKey[] = [
  `GROUP:${GROUPS[0]}`,
  `ORGANIZATION:${FIRM}`,
  `COORDINATORS:${GROUPS[0]}`,
];

/** Ids of every node that {@link randomCommits} is about. */
export function randomNodeIds(prefix = ''): string[] {
  return NODES.map(([, key]) => idOf(key, prefix));
}

/**
 * Commits that a public viewer must not notice: nodes of a second universe, none of them PUBLIC
 * in effect, and relationships that join them, or join public nodes without being public.
 */
export function randomHiddenCommits(): fc.Arbitrary<Change[][]> {
  const prefix = 'hidden-';
  const owner = { ...organization(`${prefix}owner`), visibility: 'PRIVATE' as const };
  const offered = capability(`${prefix}offered`);
  const shownUnderHidden = [
    putNode(offered),
    putNode(owner),
    putRelationship(relationship('OFFERS', owner, offered)),
  ];
  const across = fc
    .constantFrom(
      relationship('TIE', owner, idOf('a', '')),
      relationship('MEMBER_OF', owner, idOf('g', '')),
      relationship('TOOK_PART_IN', owner, idOf('e', '')),
      relationship('ENABLES', idOf('m', prefix), idOf('c', '')),
      relationship('TIE', idOf('a', ''), idOf('b', ''), { tieKind: 'TRADE', visibility: 'GROUP' }),
      relationship('LED_BY', idOf('g', ''), idOf('a', ''), { visibility: 'PRIVATE' }),
    )
    .map(putRelationship);
  return fc
    .tuple(randomCommits(prefix), fc.array(across, { maxLength: 8 }))
    .map(([commits, joined]) => [
      shownUnderHidden,
      ...commits.flatMap((changes, index) => [changes.map(hidden), joined.slice(index, index + 1)]),
    ]);
}

function hidden(change: Change): Change {
  if (change.kind !== 'putNode') return change;
  const { visibility: stated } = change.node;
  const visibility = stated === 'PUBLIC' ? 'GROUP' : stated;
  return putNode({ ...change.node, visibility, externalIds: [] });
}
