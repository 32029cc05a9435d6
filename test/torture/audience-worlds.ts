/** Random worlds of records for everybody, groups, organisations, coordinators and nobody. */
import type { Viewer } from '../../access/records/viewer.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { type AudienceStated, isOpenTo, statedAudience } from '../../graph/model/audience.ts';
import type { GraphNode, NodeLabel } from '../../graph/model/nodes.ts';
import {
  RELATIONSHIPS,
  type Relationship,
  type RelationshipTable,
  type RelationshipType,
} from '../../graph/model/relationships.ts';
import type { Change, ReadScope } from '../../graph/store.ts';
import { type EngineOptions, type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { type Random, seededRandom } from '../benchmark/random.ts';
import * as build from '../builders.ts';
import { ModelGraph } from '../graph/store-contract/model-graph.ts';
import { apiOf } from '../server/ask.ts';
import { rethrow } from '../server/rethrow.ts';

/** The day on which worlds are asked. */
export const TODAY = '2026-11-21';
const NOW = () => new Date(`${TODAY}T00:00:00Z`);

/** Keys of the nodes of a world; those of the second list are never PUBLIC. */
const KEYS = ['1', '2', '3', 'h1', 'h2'] as const;
const WORDS = ['研削', '鋳造', '測定', '鍍金', 'grinding', 'casting', '熱処理'] as const;
const LABELS = [
  'Organization',
  'Group',
  'Person',
  'Capability',
  'Equipment',
  'Evidence',
  'Need',
  'Requirement',
  'Contact',
] as const satisfies readonly NodeLabel[];
const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

const text = (random: Random) => ({
  ja: `${random.pick(WORDS)} ${random.pick(WORDS)}`,
  en: `${random.pick(WORDS)} ${random.below(50)}`,
});
const BUILD: Record<(typeof LABELS)[number], (key: string, random: Random) => GraphNode> = {
  Organization: (key, random) =>
    build.organization(key, {
      name: text(random),
      summary: text(random),
      prefecture: random.pick(['大阪府', '京都府', '岩手県']),
      country: 'JP',
    }),
  Group: (key, random) => build.group(key, { name: text(random), summary: text(random) }),
  Person: (key, random) => build.person(key, { title: text(random) }),
  Capability: (key, random) =>
    build.capability(key, {
      title: text(random),
      description: text(random),
      claimLevel: random.pick(['DECLARED', 'DELIVERED']),
    }),
  Equipment: (key, random) => build.equipment(key, { name: text(random), note: text(random) }),
  Evidence: (key, random) =>
    build.evidence(key, { title: text(random), occurredOn: `202${random.below(7)}` }),
  Need: (key, random) => build.need(key, { gist: text(random) }),
  Requirement: (key, random) =>
    build.requirement(key, { text: text(random), order: 1 + random.below(9) }),
  Contact: (key, random) => build.contact(key, { name: random.pick(WORDS), visibility: 'PUBLIC' }),
};

/** Ids of each label, one after the other. */
const IDS = LABELS.flatMap((label) => KEYS.map((key) => idOf(label, key)));
const ORGANIZATIONS = KEYS.map((key) => idOf('Organization', key));
const PERSONS = KEYS.map((key) => idOf('Person', key));
const GROUPS = KEYS.map((key) => idOf('Group', key));

function idOf(label: (typeof LABELS)[number], key: string): string {
  return BUILD[label](key, seededRandom(0)).id;
}

function randomAudience(random: Random): AudienceStated {
  const some = (ids: readonly string[]) =>
    [...new Set([random.pick(ids), random.pick(ids)])].sort();
  switch (random.below(8)) {
    case 0:
      return { visibility: 'ORGANIZATION', audience: some(ORGANIZATIONS.slice(0, 2)) };
    case 1:
      return { visibility: 'COORDINATORS', audience: some([...GROUPS, ...ORGANIZATIONS]) };
    case 2:
      return { visibility: random.pick(['PRIVATE', 'GROUP', 'COORDINATORS', 'ORGANIZATION']) };
    default:
      return { visibility: 'GROUP', audience: some(GROUPS.slice(0, 3)) };
  }
}

/** A node that the key allows to be PUBLIC is so more often than not. */
function randomNode(random: Random): GraphNode {
  const [label, key] = [random.pick(LABELS), random.pick(KEYS)];
  const node = BUILD[label](key, random);
  return key.startsWith('h') || random.chance(0.4) ? { ...node, ...randomAudience(random) } : node;
}

function randomRelationship(random: Random): Relationship {
  const type = random.pick(TYPES);
  const { from, to }: RelationshipTable = RELATIONSHIPS[type];
  const end = (labels: readonly NodeLabel[]) =>
    idOf(random.pick(labels) as (typeof LABELS)[number], random.pick(KEYS));
  const [source, target] = [end(from), end(to)];
  const stated = random.chance(0.7) ? {} : randomAudience(random);
  const fields = type === 'TIE' ? { tieKind: random.pick(['TRADE', 'VISIT'] as const) } : {};
  const grade = type === 'MEMBER_OF' && random.chance(0.5);
  return build.relationship(type, source, target, {
    ...fields,
    ...(grade ? { grade: random.pick(['FULL', 'ASSOCIATE'] as const) } : {}),
    ...stated,
  });
}

/** Nobody, a member, a coordinator or an administrator. */
export function randomAsker(random: Random): Viewer | undefined {
  if (random.chance(0.15)) return undefined;
  return {
    accountId: 'acc_1',
    emailAddress: 'a@example.org',
    displayName: 'A',
    role: random.pick(['MEMBER', 'MEMBER', 'COORDINATOR', 'ADMINISTRATOR']),
    organizations: random.chance(0.8) ? [random.pick(ORGANIZATIONS.slice(0, 3))] : [],
    groups: random.chance(0.5) ? [random.pick(GROUPS)] : [],
  };
}

/** A change of what the asker sees neither before nor after it; undefined where it would be seen. */
export function unseenChange(
  random: Random,
  model: ModelGraph,
  scope: ReadScope,
  asker: Viewer | undefined,
): Change | undefined {
  const seesNode = (id: string) =>
    model.nodes.has(id) && isOpenTo(model.effectiveOfNode(id), scope);
  const seesFact = (one: Relationship) => isOpenTo(model.effectiveOfRelationship(one), scope);
  /** Returns true for a relationship from which the scope itself is made. */
  const makesScope = ({ type, from }: Relationship) =>
    type === 'MEMBER_OF' && asker?.organizations.includes(from) === true;
  const isScopeOf = (id: string) =>
    [...model.relationships.values()].some(
      ({ record }) => record.to === id && makesScope(record),
    ) || asker?.organizations.includes(id) === true;
  if (random.chance(0.5)) {
    const node = randomNode(random);
    if (seesNode(node.id)) return undefined;
    if (random.chance(0.2)) {
      return isScopeOf(node.id) ? undefined : { kind: 'deleteNode', id: node.id };
    }
    return isOpenTo(statedAudience(node), scope) ? undefined : { kind: 'putNode', node };
  }
  const fact = randomRelationship(random);
  const known = model.relationships.get(fact.id)?.record;
  if (makesScope(fact) || (known !== undefined && seesFact(known))) return undefined;
  if (known !== undefined && random.chance(0.4)) {
    // What a hidden container hid is in nothing any more, and might be seen.
    const isContaining = RELATIONSHIPS[fact.type].contains;
    return isContaining ? undefined : { kind: 'deleteRelationship', id: fact.id };
  }
  const isUnseen =
    !isOpenTo(statedAudience(fact), scope) || !seesNode(fact.from) || !seesNode(fact.to);
  // To be contained narrows who sees the target.
  const narrows = RELATIONSHIPS[fact.type].contains && seesNode(fact.to);
  return isUnseen && !narrows ? { kind: 'putRelationship', relationship: fact } : undefined;
}

/** Mark of an answer that shows a record with an audience. */
export const SOME = /"visibility":"(?:GROUP|ORGANIZATION|COORDINATORS)"/u;
const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const BROWSED = ['ORGANIZATION', 'GROUP', 'PERSON', 'EQUIPMENT', 'NEED', 'EVIDENCE'] as const;
const LISTED =
  'totalCount pageInfo { hasNextPage endCursor } nodes { ... on Node { id } } facets { facet buckets { value count } }';
const AUDIENCE = 'audience { visibility sentence groups { id } organizations { id } }';
const RECORD = `__typename id ... on Audited { version createdAt updatedAt } ... on Recorded { source { document } ${AUDIENCE} }
  ... on Organization { name { text } capabilities(first: 2) { ${PAGE} nodes { id title { text } } } equipment(first: 3) { ${PAGE} nodes { id contact { name } } }
    people(first: 3) { ${PAGE} nodes { id } } memberships(first: 3) { ${PAGE} nodes { grade group { id } } } evidence(first: 3) { ${PAGE} nodes { id } }
    needs(first: 3) { ${PAGE} nodes { id } } equipmentCompleteness { score machines } }
  ... on Group { name { text } parent { id } leadOrganization { id } parts(first: 3) { ${PAGE} nodes { id } } members(first: 3) { ${PAGE} nodes { member { ... on Node { id } } } } }
  ... on Person { title { text } organization { id } capabilities(first: 3) { ${PAGE} } memberships(first: 3) { ${PAGE} } }
  ... on Capability { title { text } holder { ... on Node { id } } evidence(first: 3) { ${PAGE} nodes { id } } usesEquipment(first: 3) { ${PAGE} nodes { id } } }
  ... on Equipment { owner { id } contact { name } supports(first: 3) { ${PAGE} nodes { id } } }
  ... on Evidence { participants(first: 3) { ${PAGE} nodes { ... on Node { id } } } supports(first: 3) { ${PAGE} } }
  ... on Need { gist { text } owner { ... on Node { id } } requirements { id text { text } } }`;
/** Begins every question for chains. */
const CHAINS_NAME = 'query Chains';
const CHAINS = `${CHAINS_NAME}($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, first: 5) { complete noneNeeded
    paths { length cost trust reason introducer { ... on Node { id } } contributions { reason cost closeness }
      steps { from { ... on Node { id } } to { ... on Node { id } } kind strength weight partCount
        parts { kind weight on parties evidence { id } group { id } } evidence { id } sharedGroups { id } sources { document } } } }
  neighbourhood(of: $to, first: 9) { tieCount parties { ... on Node { id } } ties { kind trust } } }`;
const QUESTIONS: readonly (readonly [string, object])[] = [
  ...chunks(IDS, 15).map(
    (ids) => [`query Q($ids: [ID!]!) { nodes(ids: $ids) { ${RECORD} } }`, { ids }] as const,
  ),
  [
    `{ organizations(first: 2) { ${PAGE} edges { cursor node { id } } } groups(first: 2) { ${PAGE} nodes { id } }
       equipment(first: 3) { ${PAGE} nodes { id } } needs(first: 3) { ${PAGE} nodes { id } }
       serverInfo { unreadableRecords } viewer { organizations { id } groups { id } actions } }`,
    {},
  ],
  [
    `{ a: organizations(query: "研削", first: 5) { ${PAGE} edges { cursor node { id } } } b: groups(query: "鋳造", first: 5) { ${PAGE} nodes { id } }
       c: organizations(filter: {prefectures: ["大阪府"]}) { ${PAGE} nodes { id } } }`,
    {},
  ],
  [
    `{ ${BROWSED.map((label) => `${label}: browse(label: ${label}, first: 2, order: NEWEST) { ${LISTED} }`).join(' ')} }`,
    {},
  ],
  [
    `{ ${BROWSED.map((label) => `${label}: browse(label: ${label}, first: 5, filter: {name: "鋳造"}) { ${LISTED} }`).join(' ')}
       network { documents exampleRecords records { label count newestOn medianOn } } }`,
    {},
  ],
  [
    `{ readNeed(text: "大阪府の研削で 鋳造 ではない measurement") { parts { kind text } suggestions { written suggested } } }`,
    {},
  ],
  ...['熱処理', '測定 と grinding 7'].map(
    (asked) =>
      [
        `query Q($text: String!) { whoCan(text: $text, first: 20) { totalCount verdict { level sentence } nodes { score holder { ... on Node { id } } explanation { sentence } } } }`,
        { text: asked },
      ] as const,
  ),
  [
    `query Q($from: ID!) { whoCan(text: "研削と casting", from: $from, first: 3) { totalCount asOf lastChange pageInfo { hasNextPage endCursor } facets { facet buckets { value count } }
       verdict { level sentence } nodes { rank score holder { ... on Node { id } } capabilities { id } evidence { id } equipment { id } sharedGroups { id }
       explanation { sentence contributions { feature value contribution } } bestIntroduction(from: $from) { length reason } } toAsk(first: 5) { score } } }`,
    { from: ORGANIZATIONS[0] },
  ],
  [
    `query Q($from: ID!) { searchEquipment(text: "測定", from: $from, first: 5) { totalCount nodes { rank score equipment { id owner { id } } bestIntroduction(from: $from) { length } } } }`,
    { from: ORGANIZATIONS[0] },
  ],
  ...[...ORGANIZATIONS.slice(2, 4), ...GROUPS.slice(0, 1), ...PERSONS.slice(0, 2)].map(
    (to) => [CHAINS, { from: ORGANIZATIONS[1], to }] as const,
  ),
  [
    `query Q($from: ID!) { introductionPlan(source: { text: "研削" }, from: $from, first: 3) { partners { paths { length cost } }
       introducers { introducer { ... on Node { id } } introducesTo { ... on Node { id } } cost } } }`,
    { from: ORGANIZATIONS[0] },
  ],
];

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** An engine with records of every audience, and what it should hold. */
export interface World {
  readonly engine: OpenEngine;
  readonly model: ModelGraph;
  readonly api: Awaited<ReturnType<typeof apiOf>>;
}

/** Gives the change to store and model, which refuse the same ones; says whether it was taken. */
export async function take({ engine, model }: World, change: Change): Promise<boolean> {
  if (model.commit([change]) === undefined) return false;
  try {
    await engine.commit([change]);
  } catch (error) {
    if (error instanceof CatalyzerError)
      throw new Error(`${error.key} of ${JSON.stringify(change)}`);
    throw error;
  }
  return true;
}

/** Place that keeps the records of a world. */
export type WorldPlace = Pick<EngineOptions, 'folder' | 'missing' | 'neo4j'>;

/** Nowhere but in memory. */
const IN_MEMORY: WorldPlace = { folder: '/nonexistent/catalyzer', missing: 'empty' };

/** Fills a new engine, in memory where no other place is given, which is empty then. */
export async function openWorld(random: Random, place = IN_MEMORY): Promise<World> {
  const engine = await openEngine({
    ...place,
    now: NOW,
    onIndexError: rethrow,
  });
  const world = { engine, model: new ModelGraph(), api: await apiOf(engine) };
  const nodes = Array.from({ length: 60 }, () => randomNode(random));
  for (const node of nodes) await take(world, { kind: 'putNode', node });
  for (let fact = 0; fact < 120; fact += 1) {
    await take(world, { kind: 'putRelationship', relationship: randomRelationship(random) });
  }
  return world;
}

/** The answers of {@link answersTo} that are chains. */
export function chainsIn(answers: readonly string[]): string[] {
  return answers.filter((_, at) => QUESTIONS[at]?.[0].startsWith(CHAINS_NAME));
}

/** Returns the answers of an asker to every question. */
export async function answersTo(
  { api, engine }: World,
  asker: Viewer | undefined,
): Promise<string[]> {
  await engine.index.catchUp();
  const all: string[] = [];
  for (const [query, variables] of QUESTIONS) {
    all.push(JSON.stringify(await api.ask(query, { ...variables }, 'en', asker)));
  }
  return all;
}
