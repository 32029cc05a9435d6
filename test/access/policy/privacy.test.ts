/**
 * A planted non-public record of every kind changes no byte of any answer. Two worlds on real
 * stores and engines: the public network, and the same with hidden records of every label, every
 * relationship type and every visibility planted into it before, between and after.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { GraphNode, NodeLabel } from '../../../graph/model/nodes.ts';
import {
  RELATIONSHIPS,
  type Relationship,
  type RelationshipTable,
  type RelationshipType,
} from '../../../graph/model/relationships.ts';
import { VISIBILITIES, type Visibility } from '../../../graph/model/visibility.ts';
import type { Change } from '../../../graph/store.ts';
import { openNetworkIndex } from '../../../matching/index/network-index.ts';
import { NodeCopy } from '../../../matching/index/node-copy.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import { readerWithCopy } from '../../../server/engine/reader-with-copy.ts';
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
import { damageRecord } from '../../graph/sqlite/damage-record.ts';
import { apiOf } from '../../server/ask.ts';
import { rethrow } from '../../server/rethrow.ts';

const NOW = () => new Date('2026-11-21T00:00:00Z');
const HIDDEN: readonly Visibility[] = VISIBILITIES.filter((level) => level !== 'PUBLIC');
/** Stands in every text of a hidden record, so that one look finds a leak. */
const SECRET = '極秘研削';
/** City of the hidden organisations only. */
const HIDDEN_CITY = '隠岐の島町';
const text = (word: string) => ({
  ja: `${word} 超精密研削 加工`,
  en: `${word} precision grinding`,
});

const FIRM = organization('firm', { name: text('甲社'), prefecture: '大阪府', country: 'JP' });
const PARTNER = organization('partner', {
  name: text('乙社'),
  prefecture: '京都府',
  country: 'JP',
  sme: true,
});
const LAB = organization('lab', { name: text('研究所'), kind: 'PUBLIC_LAB', country: 'JP' });
const PROFESSOR = person('professor', { title: text('教授') });
const CIRCLE = group('circle', { name: text('研究会') });
const FEDERATION = group('federation', { name: text('連合会'), kind: 'FEDERATION' });
const SKILL = capability('skill', {
  title: text('研削'),
  quantities: [{ quantity: '外径', min: 1, max: 200, unit: 'mm' }],
});
const OTHER_SKILL = capability('other skill', { title: text('切削'), claimLevel: 'DELIVERED' });
const PROJECT = evidence('project', { title: text('共同開発'), occurredOn: '2025' });
const MACHINE = equipment('machine', { name: text('研削盤') });
const NEED = need('need', { gist: text('軸の研削') });
const PART = requirement('part', { text: text('軸'), mustHave: true });
const PUBLIC_NODES: readonly GraphNode[] = [
  FIRM,
  PARTNER,
  LAB,
  PROFESSOR,
  CIRCLE,
  FEDERATION,
  SKILL,
  OTHER_SKILL,
  PROJECT,
  MACHINE,
  NEED,
  PART,
];
const PUBLIC_RELATIONSHIPS: readonly Relationship[] = [
  relationship('OFFERS', FIRM, SKILL),
  relationship('OFFERS', LAB, OTHER_SKILL),
  relationship('SHOWN_BY', SKILL, PROJECT),
  relationship('OWNS', LAB, MACHINE),
  relationship('ENABLES', MACHINE, OTHER_SKILL),
  relationship('WORKS_FOR', PROFESSOR, LAB),
  relationship('MEMBER_OF', FIRM, CIRCLE),
  relationship('MEMBER_OF', PARTNER, CIRCLE),
  relationship('PART_OF', CIRCLE, FEDERATION),
  relationship('LED_BY', CIRCLE, LAB),
  relationship('TOOK_PART_IN', PARTNER, PROJECT),
  relationship('TOOK_PART_IN', LAB, PROJECT),
  relationship('SEEKS', PARTNER, NEED),
  relationship('REQUIRES', NEED, PART),
  relationship('TIE', FIRM, LAB, { tieKind: 'TRADE' }),
];

const SECRETS: Record<NodeLabel, (key: string) => GraphNode> = {
  Organization: (key) =>
    organization(key, {
      name: text(SECRET),
      summary: text(SECRET),
      city: HIDDEN_CITY,
      prefecture: '大阪府',
      sme: true,
    }),
  Person: (key) => person(key, { title: text(SECRET), name: text(SECRET) }),
  Contact: (key) => contact(key, { name: SECRET }),
  Capability: (key) =>
    capability(key, {
      title: text(SECRET),
      claimLevel: 'DELIVERED',
      quantities: [{ quantity: '外径', max: 10, unit: 'mm' }],
    }),
  Evidence: (key) =>
    evidence(key, {
      title: text(`${SECRET} ISO 9001`),
      kind: key.length % 2 === 0 ? 'CERTIFICATION' : 'DELIVERY',
      occurredOn: '2026',
    }),
  Equipment: (key) =>
    equipment(key, { name: text(SECRET), extras: [{ name: SECRET, value: SECRET }] }),
  Need: (key) => need(key, { gist: text(SECRET) }),
  Requirement: (key) => requirement(key, { text: text(SECRET), mustHave: true }),
  Group: (key) => group(key, { name: text(SECRET) }),
  ImportBatch: (key) => importBatch(key, { fileName: `${SECRET}.csv` }),
};
const LABELS = [
  'Organization',
  'Person',
  'Contact',
  'Capability',
  'Evidence',
  'Equipment',
  'Need',
  'Requirement',
  'Group',
  'ImportBatch',
] as const satisfies readonly NodeLabel[];
const TYPES = Object.keys(RELATIONSHIPS).filter(
  (type): type is RelationshipType => type in RELATIONSHIPS,
);

const put = (node: GraphNode): Change => ({ kind: 'putNode', node });
const join_ = (one: Relationship): Change => ({ kind: 'putRelationship', relationship: one });

/** A hidden record of every label at every level. */
function hiddenNodes(): readonly GraphNode[] {
  return HIDDEN.flatMap((visibility) =>
    LABELS.map((label) => ({ ...SECRETS[label](`hidden ${label} ${visibility}`), visibility })),
  );
}

/**
 * Every relationship type in every way it may be hidden: between public ends but hidden itself,
 * from a hidden end, to a hidden end; and public records inside hidden containers.
 */
function hiddenRelationships(): readonly Change[] {
  return TYPES.flatMap((type) =>
    HIDDEN.flatMap((visibility) => {
      const ends: RelationshipTable = RELATIONSHIPS[type];
      return ends.from.flatMap((from) =>
        ends.to.flatMap((to) => {
          const key = `${type} ${from} ${to} ${visibility}`;
          const hiddenFrom = { ...SECRETS[from](`from ${key}`), visibility };
          const publicFrom = PUBLIC_NODES.find(({ label }) => label === from);
          const publicTo = PUBLIC_NODES.find(({ label }) => label === to);
          // A contained record seems public: its container hides it.
          const contained = { ...SECRETS[to](`to ${key}`), visibility: 'PUBLIC' as const };
          const hiddenTo = { ...SECRETS[to](`hidden to ${key}`), visibility };
          return [
            put(hiddenFrom),
            put(ends.contains ? contained : hiddenTo),
            join_(relationship(type, hiddenFrom, ends.contains ? contained : hiddenTo)),
            ...(publicTo === undefined || ends.contains
              ? []
              : [join_(relationship(type, hiddenFrom, publicTo))]),
            ...(publicFrom === undefined
              ? []
              : [
                  put({ ...hiddenTo, id: `${hiddenTo.id}z` }),
                  join_(relationship(type, publicFrom, `${hiddenTo.id}z`)),
                ]),
            ...(publicFrom === undefined || publicTo === undefined || ends.contains
              ? []
              : hiddenBetween(type, publicFrom, publicTo, visibility)),
          ];
        }),
      );
    }),
  );
}

/** A hidden fact between two public records that no public fact of that type joins. */
function hiddenBetween(
  type: RelationshipType,
  from: GraphNode,
  to: GraphNode,
  visibility: Visibility,
): readonly Change[] {
  const fact = relationship(type, from, to, { visibility });
  const isPublic = PUBLIC_RELATIONSHIPS.some(({ id }) => id === fact.id);
  return isPublic || from.id === to.id ? [] : [join_(fact)];
}

const REQUIREMENTS = `requirements: [
  { text: { ja: "研削 外径 300 mm" }, mustHave: true, quantities: [{ quantity: "外径", min: 300, unit: "mm" }] },
  { text: { en: "precision grinding" } }
]`;
const PARTY = `__typename ... on Organization { id kind prefecture name { text }
  capabilities(first: 5) { totalCount nodes { id } } equipment(first: 5) { totalCount nodes { id } } people(first: 5) { totalCount nodes { id } }
  memberships(first: 5) { totalCount nodes { group { id } } } evidence(first: 5) { totalCount nodes { id } } needs(first: 5) { totalCount nodes { id } } }
  ... on Person { id displayName { text } title { text } organization { id } }
  ... on Group { id name { text } }`;
const MATCHES = `totalCount asOf lastChange hasExamples sameBodies { holder { __typename } sameAs { __typename } } modelVersion pageInfo { hasNextPage endCursor }
  edges { cursor } facets { facet buckets { value label count selected } }
  verdict { level fit partialFrom goodFrom sentence missing { id } missingWords
    parts { requirement { id } holders { __typename } } ask { __typename } }
  weights { profile reason weights { feature weight stated applies } } needParts { kind text counts label }
  nodes { rank score moved { from sentence } sharedGroups { id } coverage { met asked nearMiss sentence missing { id } } holder { ${PARTY} } capabilities { id } evidence { id } equipment { id }
    bestIntroduction(from: "${PARTNER.id}") { length trust reason steps { kind } }
    forNeed: bestIntroduction(from: "${PARTNER.id}", need: {text: "grinding"}) { cost reason contributions { reason cost record { id } } }
    explanation { sentence nodes { index parent label feature weight value contribution }
      contributions { feature weight value contribution evidence { nodeId field quote spans { start end } document section level url asOf isOld isExample origin } }
      requirements { state value evidence { nodeId quote } requirement { id text { text } } } missing { id } } }
  toAsk(first: 10) { rank score holder { __typename } explanation { sentence } }
  excluded(first: 10) { holder { __typename } reason evidence { nodeId quote } }
  staleSince warnings { code message }`;
const PATHS_TOLD = `length trust reason cost introducer { __typename ... on Node { id } }
  contributions { reason label cost closeness record { id } } steps { kind from { ... on Node { id } } }`;
const CHAINS = `complete noneNeeded staleSince warnings { code message } paths { length trust reason target { __typename } steps { kind trust strength weight
  parts { kind weight parties on evidence { id } group { id } declaredBy { __typename } source { document } } partCount
  from { ${PARTY} } to { __typename } evidence { id } sharedGroups { id } sources { document } } }`;

/** Questions of every kind that the API takes. */
const BATTERY: readonly string[] = [
  `{whoCan(text: "超精密研削", first: 3) { ${MATCHES} }}`,
  `{equipment(first: 50) { totalCount nodes { id name { text } contact { name email phone } extras { name value }
    prices { amount } completeness { score missing } } }}`,
  `{node(id: "${LAB.id}") { ... on Organization { equipmentCompleteness { score machines missing { part machines } } } }}`,
  `{whoCan(text: "precision grinding of shafts", from: "${PARTNER.id}", first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "${SECRET}", first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "いつもお世話になっております。研削を探しています。${SECRET}も探しています。よろしくお願いします。", first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "研削", ${REQUIREMENTS}, first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "研削", filter: {kinds: [FIRM], prefectures: ["大阪府"]}, first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "大阪府か${HIDDEN_CITY}で研削", weights: {place: 1}, first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "研削", filter: {smeOnly: true}, first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "研削", filter: {excludePartnersOf: "${FIRM.id}"}, first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "研削", filter: {groupIds: ["${FEDERATION.id}"]}, first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "研削", weights: {evidence: 1, freshness: 1}, first: 1) { ${MATCHES} }}`,
  `{matchCapabilities(source: {needId: "${NEED.id}"}, first: 3) { ${MATCHES} }}`,
  ...['JOINT_ORDER', 'JOINT_DEVELOPMENT', 'EQUIPMENT_USE', 'EXPERT_SEARCH'].map(
    (profile) =>
      `{whoCan(text: "研削 ISO 9001", ${REQUIREMENTS}, from: "${LAB.id}", profile: ${profile}, first: 3) { ${MATCHES} }}`,
  ),
  `{whoCan(text: "超精密研削", diversify: true, first: 3) { ${MATCHES} }}`,
  `{whoCan(text: "研削", ${REQUIREMENTS}, diversify: true, first: 1) { ${MATCHES} }}`,
  `{whoCan(text: "ISO 9001の極超短波", profile: EQUIPMENT_USE, first: 3) { ${MATCHES} }}`,
  ...[FIRM, PARTNER, LAB, PROFESSOR, CIRCLE].flatMap((from) =>
    [FIRM, PARTNER, LAB, PROFESSOR, CIRCLE].map(
      (to) => `{introductionPaths(from: "${from.id}", to: "${to.id}", first: 10) { ${CHAINS} }}`,
    ),
  ),
  ...[FIRM, PARTNER, PROFESSOR, CIRCLE].flatMap((from) => [
    `{introductionPaths(from: "${from.id}", to: "${LAB.id}", first: 5, need: {text: "超精密研削"}) { complete paths { ${PATHS_TOLD} } }}`,
    `{introductionPaths(from: "${from.id}", to: "${LAB.id}", first: 5, need: {needId: "${NEED.id}"}) { paths { ${PATHS_TOLD} } }}`,
    `{introductionPlan(source: {text: "precision grinding"}, ${REQUIREMENTS}, from: "${from.id}", first: 5) { complete asOf lastChange warnings { message }
      partners { noneNeeded match { rank score holder { ... on Node { id } } } paths { ${PATHS_TOLD} } }
      introducers { cost introducer { ... on Node { id } } introducesTo { ... on Node { id } } } }}`,
  ]),
  `{introductionPlan(source: {text: "${SECRET}"}, from: "${PARTNER.id}") { partners { match { score } } introducers { cost } }}`,
  `{organizations(first: 20) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ... on Node { ${PARTY} } } } }}`,
  `{organizations(first: 1) { totalCount pageInfo { endCursor hasNextPage } nodes { id version createdAt updatedAt } }}`,
  '{organizations(filter: {prefectures: ["大阪府"]}) { totalCount nodes { id } }}',
  `{organizations(query: "研削") { totalCount edges { cursor } nodes { id } } groups(query: "研削") { totalCount nodes { id } }}`,
  `{organizations(query: "${SECRET}") { totalCount } groups(query: "${SECRET}") { totalCount }}`,
  '{groups(first: 10) { totalCount nodes { id parent { id } parts { totalCount nodes { id } } leadOrganization { id } members { totalCount nodes { member { __typename } } } capabilities { totalCount } evidence { totalCount } } }}',
  '{equipment { totalCount nodes { id owner { id } supports { totalCount nodes { id } } } }}',
  '{organizations(first: 20) { nodes { id memberships(first: 5) { nodes { id version } } ties(first: 5) { totalCount nodes { id version kind from { id } to { id } lastContactOn source { document } } } } } }',
  '{needs { totalCount nodes { id owner { __typename } requirements { id text { text } } } }}',
  `{nodes(ids: [${PUBLIC_NODES.map(({ id }) => JSON.stringify(id)).join(',')}]) { __typename id
     ... on Capability { version holder { __typename } evidence { totalCount nodes { id } } usesEquipment { totalCount nodes { id } } }
     ... on Person { capabilities { totalCount } memberships { totalCount } evidence { totalCount } organization { id } } }}`,
  '{serverInfo { version schemaVersion store locales unreadableRecords }}',
];

interface World {
  readonly engine: OpenEngine;
  readonly folder: string;
  readonly ask: Awaited<ReturnType<typeof apiOf>>['ask'];
}

async function open(
  commits: readonly (readonly Change[])[],
  damaged: readonly string[] = [],
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
  const engine = await openEngine({
    onIndexError: rethrow,
    folder,
    now: NOW,
    prepare: async (store) => {
      for (const changes of commits) await store.commit(changes);
      for (const id of damaged) damageRecord(folder, id);
    },
  });
  return { engine, folder, ask: (await apiOf(engine)).ask };
}

const PUBLIC_CHANGES = [...PUBLIC_NODES.map(put), ...PUBLIC_RELATIONSHIPS.map(join_)];
const HIDDEN_CHANGES = [...hiddenNodes().map(put), ...hiddenRelationships()];
const HIDDEN_IDS = HIDDEN_CHANGES.flatMap((change) =>
  change.kind === 'putNode' ? [change.node.id] : [],
);

let plain: World;
let planted: World;
beforeAll(async () => {
  const half = PUBLIC_NODES.length;
  plain = await open([PUBLIC_CHANGES.slice(0, half), PUBLIC_CHANGES.slice(half)]);
  planted = await open([
    hiddenNodes().map(put),
    PUBLIC_CHANGES.slice(0, half),
    hiddenRelationships(),
    PUBLIC_CHANGES.slice(half),
  ]);
});
afterAll(async () => {
  for (const world of [plain, planted]) {
    await world?.engine.close();
    if (world) rmSync(world.folder, { recursive: true });
  }
});

describe('the planted world', () => {
  it('holds every label, every relationship type and every hidden level', () => {
    const nodes = HIDDEN_CHANGES.flatMap((change) =>
      change.kind === 'putNode' ? [change.node] : [],
    );
    const facts = HIDDEN_CHANGES.flatMap((change) =>
      change.kind === 'putRelationship' ? [change.relationship] : [],
    );
    expect(new Set(nodes.map(({ label }) => label))).toEqual(new Set(LABELS));
    expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(TYPES));
    expect(new Set(nodes.map(({ visibility }) => visibility))).toEqual(new Set(VISIBILITIES));
    expect(facts.filter(({ visibility }) => visibility !== 'PUBLIC').length).toBeGreaterThan(20);
  });

  it('really holds them: an asker who may see everything sees them', async () => {
    expect(HIDDEN_IDS.length).toBeGreaterThan(200);
    for (let start = 0; start < HIDDEN_IDS.length; start += 500) {
      const ids = HIDDEN_IDS.slice(start, start + 500);
      const found = await planted.engine.reader.getNodes(ids, OPERATOR_SCOPE);
      expect(found.filter((node) => node === undefined)).toEqual([]);
    }
  });

  it.each(
    BATTERY.map((query) => [query.slice(0, 100), query] as const),
  )('answers as if it did not: %s', async (_, query) => {
    const [one, other] = [await plain.ask(query), await planted.ask(query)];
    expect(one.errors).toEqual([]);
    expect(other).toEqual(one);
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    if (!query.includes(SECRET)) expect(JSON.stringify(other)).not.toContain(SECRET);
  });

  it('answers something at all: the battery would notice', async () => {
    const { data } = await plain.ask(BATTERY[0] ?? '');
    expect(JSON.stringify(data)).toContain(FIRM.id);
    const chains = await plain.ask(
      `{introductionPaths(from: "${PARTNER.id}", to: "${FIRM.id}") { paths { length } }}`,
    );
    expect(JSON.stringify(chains.data)).toMatch(/"length":1/);
  });

  it('gives null for every hidden id, as for one that is not there', async () => {
    const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    for (let start = 0; start < HIDDEN_IDS.length; start += 100) {
      const ids = HIDDEN_IDS.slice(start, start + 100);
      const { data, errors } = await planted.ask(query, { ids });
      expect(errors).toEqual([]);
      expect(data?.nodes).toEqual(ids.map(() => null));
    }
  });

  it('treats a hidden id in a question as one that is not there', async () => {
    const hidden = HIDDEN_IDS.filter((id) => /^(org|per|grp|need)_/.test(id)).slice(0, 40);
    const questions = [
      'query Q($id: ID!) { introductionPaths(from: $id, to: "OTHER") { complete } }',
      'query Q($id: ID!) { introductionPaths(from: "OTHER", to: $id) { complete } }',
      'query Q($id: ID!) { matchCapabilities(source: {needId: $id}) { totalCount } }',
      'query Q($id: ID!) { introductionPaths(from: "OTHER", to: "LAB", need: {needId: $id}) { complete } }',
      'query Q($id: ID!) { introductionPlan(source: {needId: $id}, from: "OTHER") { complete } }',
      'query Q($id: ID!) { introductionPlan(source: {text: "研削"}, from: $id) { complete } }',
      'query Q($id: ID!) { introductionPlan(source: {text: "研削"}, from: "OTHER", via: {avoid: [$id]}) { complete introducers { cost } partners { paths { cost } } } }',
      'query Q($id: ID!) { whoCan(text: "研削", from: $id) { totalCount nodes { score bestIntroduction(from: $id) { length } } } }',
      'query Q($id: ID!) { whoCan(text: "研削", filter: {groupIds: [$id]}) { totalCount } }',
      'query Q($id: ID!) { whoCan(text: "研削", filter: {excludePartnersOf: $id}) { totalCount nodes { score } } }',
      'query Q($id: ID!) { introductionPaths(from: "OTHER", to: "LAB", via: {avoid: [$id]}) { paths { length } } }',
    ].map((query) => query.replace('"OTHER"', `"${FIRM.id}"`).replace('"LAB"', `"${LAB.id}"`));
    for (const query of questions) {
      const absent = JSON.stringify(await planted.ask(query, { id: 'org_00000000000000000000' }));
      for (const id of hidden) {
        expect(JSON.stringify(await planted.ask(query, { id }))).toBe(absent);
      }
    }
  });

  it('says errors as if it held nothing hidden', async () => {
    const wrong = [
      '{organizations(after: "nonsense") { totalCount }}',
      `{organizations(query: "研削", after: "${Buffer.from(`name:${HIDDEN_IDS[0]}`).toString('base64url')}") { totalCount }}`,
      '{whoCan(text: "") { totalCount }}',
      '{whoCan(text: "研削", after: "nonsense") { totalCount }}',
      `{introductionPaths(from: "${FIRM.id}", to: "${LAB.id}", first: 21) { complete }}`,
      '{whoCan(text: "研削", weights: {text: 2}) { totalCount }}',
      `{introductionPlan(source: {text: " "}, from: "${FIRM.id}") { complete }}`,
      `{introductionPlan(source: {text: "研削"}, from: "${FIRM.id}", first: 51) { complete }}`,
      `{introductionPlan(source: {text: "研削"}, from: "${FIRM.id}", chains: 4) { complete }}`,
    ];
    for (const query of wrong) {
      const [one, other] = [await plain.ask(query), await planted.ask(query)];
      expect(one.errors.length).toBeGreaterThan(0);
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    }
  });

  it('answers the same while hidden records come, change and go', async () => {
    const query = BATTERY[0] ?? '';
    const before = JSON.stringify(await planted.ask(query));
    const secret = { ...SECRETS.Capability('late'), visibility: 'PRIVATE' as const };
    const fact = relationship('OFFERS', PARTNER, secret);
    for (const changes of [
      [put(secret), join_(fact)],
      [put({ ...secret, visibility: 'GROUP' as const })],
      [{ kind: 'deleteNode' as const, id: secret.id }],
    ]) {
      await planted.engine.commit(changes);
      await planted.engine.index.catchUp();
      expect(JSON.stringify(await planted.ask(query))).toBe(before);
    }
  });

  it('hides a record at once: no answer names it any more', async () => {
    const world = await open([PUBLIC_CHANGES]);
    const hiddenFirm = { ...FIRM, visibility: 'PRIVATE' as const };
    const past = await openStore({ folder: world.folder, now: NOW });
    await past.commit([put(hiddenFirm)]);
    await past.close();
    // Before the index has caught up: the store's scope holds alone.
    for (const query of BATTERY.slice(0, 3)) {
      const found = JSON.stringify((await world.ask(query)).data);
      expect(found).not.toContain(`"holder":{"__typename":"Organization","id":"${FIRM.id}"`);
    }
    await world.engine.index.catchUp();
    for (const query of BATTERY) {
      const { data } = await world.ask(query.replaceAll(FIRM.id, 'org_x'));
      expect(JSON.stringify(data)).not.toContain(FIRM.id);
      expect(JSON.stringify(data)).not.toContain(SKILL.id);
    }
    await world.engine.close();
    rmSync(world.folder, { recursive: true });
  });
});

describe('the planted world after somebody damaged records', () => {
  it('answers and counts as if it held nothing hidden', async () => {
    const seen = [SKILL.id, PARTNER.id, relationship('OWNS', LAB, MACHINE).id];
    const hidden = HIDDEN_CHANGES.flatMap((change) => {
      if (change.kind === 'putNode') return [change.node.id];
      return change.kind === 'putRelationship' ? [change.relationship.id] : [];
    });
    const one = await open([PUBLIC_CHANGES], seen);
    const other = await open([PUBLIC_CHANGES, HIDDEN_CHANGES], [...hidden, ...seen]);
    for (const query of BATTERY) {
      const [expected, found] = [await one.ask(query), await other.ask(query)];
      expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
    }
    const counted = await other.ask('{serverInfo { unreadableRecords }}');
    expect(counted.data).toEqual({ serverInfo: { unreadableRecords: seen.length } });
    expect(other.engine.index.setAside().length).toBe(new Set([...hidden, ...seen]).size);
    for (const { engine, folder } of [one, other]) {
      await engine.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the planted world while its store is away', () => {
  /** The engine on a copy of its nodes; all else of the store is STORE_UNAVAILABLE. */
  async function away({ engine, folder }: World) {
    const nodes = new NodeCopy(folder);
    const reading = await openStore({ folder, now: NOW });
    const index = await openNetworkIndex({
      reader: reading,
      makeCopies: () => ({ nodes }),
      folder,
    });
    await index.save();
    await reading.close();
    const fail = async () => {
      throw new CatalyzerError('STORE_UNAVAILABLE', {
        key: 'neo4jAway',
        parameters: { server: 'bolt://away' },
      });
    };
    const store = { getNodes: fail, findNodeIds: fail, neighbours: fail, listNodes: fail };
    const staleSince = () => '2026-11-20T23:00:00.000Z';
    const following = { staleSince, noteAway: () => undefined };
    const reader = readerWithCopy(store, nodes, following, NOW);
    const { ask, close } = await apiOf({ ...engine, reader, staleSince });
    const end = async () => {
      await close();
      nodes.close();
    };
    return { ask, end };
  }

  it('answers as if it held nothing hidden, and its files hold nothing hidden', async () => {
    const [one, other] = [await away(plain), await away(planted)];
    let answered = 0;
    for (const query of BATTERY) {
      const [expected, found] = [await one.ask(query), await other.ask(query)];
      expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
      if (found.errors.length === 0) answered += 1;
    }
    expect(answered).toBeGreaterThan(5);
    const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = HIDDEN_IDS.slice(0, 100);
    expect((await other.ask(query, { ids })).data?.nodes).toEqual(ids.map(() => null));
    const files = readdirSync(planted.folder).filter((name) => name.startsWith('index-nodes'));
    expect(files.length).toBe(2);
    for (const name of files) {
      expect(readFileSync(join(planted.folder, name)).includes(SECRET)).toBe(false);
    }
    await one.end();
    await other.end();
  });
});
