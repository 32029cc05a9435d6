/**
 * Ids of records that an asker may not see, in every place of the API that takes an id: each is
 * answered as one that is not there.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type { Viewer } from '../../../access/records/viewer.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { loadSchema } from '../../../server/graphql/schema.ts';
import {
  capability,
  equipment,
  evidence,
  group,
  need,
  organization,
  person,
  puts,
  relationship,
} from '../../builders.ts';
import { apiOf } from '../../server/ask.ts';
import { rethrow } from '../../server/rethrow.ts';

const club = group('club');
const firm = organization('firm', { name: { ja: '甲研削' } });
const stranger = organization('stranger', { name: { ja: '乙鋳造' } });
const project = evidence('project');
const forClub = { visibility: 'GROUP', audience: [club.id] } as const;
const HIDDEN = [
  organization('hidden firm', forClub),
  group('hidden group', forClub),
  person('hidden person', forClub),
  capability('hidden seed', forClub),
  equipment('hidden machine', forClub),
  evidence('hidden project', forClub),
  need('hidden need', forClub),
];
const [HIDDEN_FIRM, HIDDEN_GROUP, HIDDEN_PERSON] = HIDDEN;
const seed = capability('研削');
const machine = equipment('machine', { name: { ja: '研削盤' } });
const RECORDS = [
  ...[club, firm, stranger, project, seed, machine, ...HIDDEN],
  relationship('OFFERS', firm, seed),
  relationship('OWNS', firm, machine),
  relationship('TOOK_PART_IN', firm, project),
  relationship('TOOK_PART_IN', stranger, project),
  relationship('MEMBER_OF', firm, club),
  relationship('TIE', firm, HIDDEN_FIRM?.id ?? '', { tieKind: 'TRADE' }),
  relationship('TIE', stranger, HIDDEN_PERSON?.id ?? '', { tieKind: 'TRADE' }),
  relationship('MEMBER_OF', stranger, HIDDEN_GROUP?.id ?? '', { grade: 'ASSOCIATE' }),
];

/** A question for every place that takes an id; `$id` goes there. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'Query.node(id)': '{ node(id: $id) { id __typename } }',
  'Query.nodes(ids)': '{ nodes(ids: [$id]) { id __typename } }',
  'Query.neighbourhood(of)':
    '{ neighbourhood(of: $id, first: 5) { parties { id } ties { from to } } }',
  'Query.whoCan(from)':
    '{ whoCan(text: "研削", from: $id) { totalCount nodes { score sharedGroups { id } } } }',
  'Query.matchCapabilities(from)':
    '{ matchCapabilities(source: {text: "研削"}, from: $id) { totalCount nodes { score } } }',
  'Query.searchEquipment(from)': '{ searchEquipment(text: "研削", from: $id) { totalCount } }',
  'EquipmentMatch.bestIntroduction(from)':
    '{ searchEquipment(text: "研削盤") { nodes { bestIntroduction(from: $id) { length cost } } } }',
  'MatchSource.needId': '{ matchCapabilities(source: {needId: $id}) { totalCount } }',
  'MatchFilter.groupIds': '{ whoCan(text: "研削", filter: {groupIds: [$id]}) { totalCount } }',
  'MatchFilter.excludePartnersOf':
    '{ whoCan(text: "研削", filter: {excludePartnersOf: $id}) { totalCount nodes { score } } }',
  'Match.bestIntroduction(from)':
    '{ whoCan(text: "研削") { nodes { bestIntroduction(from: $id) { length cost } } } }',
  'Query.introductionPaths(from)': `{ introductionPaths(from: $id, to: "${firm.id}") { complete paths { cost } } }`,
  'Query.introductionPaths(to)': `{ introductionPaths(from: "${firm.id}", to: $id) { complete paths { cost } } }`,
  'MergeOrganizationInput.id':
    'mutation { mergeOrganization(input: {id: $id, expectedVersion: 1, sme: true}) { organization { id } userErrors { code field message } } }',
  'MergeCapabilityInput.id':
    'mutation { mergeCapability(input: {id: $id, expectedVersion: 1, kind: DESIGN}) { capability { id } userErrors { code field message } } }',
  'MergeCapabilityInput.holderId':
    'mutation { mergeCapability(input: {holderId: $id, title: {ja: "x"}, idempotencyKey: "1"}) { capability { id } userErrors { code field message } } }',
  'AudienceInput.ids': `mutation { mergeCapability(input: {title: {ja: "x"}, idempotencyKey: "1", holderId: "${stranger.id}",
    audience: {visibility: GROUP, ids: [$id]}}) { capability { id } userErrors { code field message } } }`,
  'DeleteCapabilityInput.id':
    'mutation { deleteCapability(input: {id: $id, expectedVersion: 1}) { deletedId userErrors { code field message } } }',
  'Query.introductionPlan(from)':
    '{ introductionPlan(source: {text: "研削"}, from: $id) { complete introducers { cost } } }',
  'PathFilter.avoid': `{ introductionPaths(from: "${stranger.id}", to: "${firm.id}", via: {avoid: [$id]}) { paths { cost } } }`,
};

const STRANGER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'b@example.org',
  displayName: 'B',
  role: 'MEMBER',
  organizations: [stranger.id],
  groups: [],
};
const MEMBER: Viewer = { ...STRANGER, organizations: [firm.id] };

let engine: OpenEngine;
let api: Awaited<ReturnType<typeof apiOf>>;
beforeAll(async () => {
  engine = await openEngine({
    folder: '/nonexistent/catalyzer',
    missing: 'empty',
    now: () => new Date('2026-11-21T00:00:00Z'),
    onIndexError: rethrow,
    prepare: async (store) => {
      await store.commit(puts(...RECORDS));
    },
  });
  api = await apiOf(engine);
});
afterAll(async () => {
  await api.close();
  await engine.close();
});

it('knows every place of the schema that takes an id', () => {
  const types = Object.values(loadSchema().getTypeMap());
  const places = types.flatMap((type) => {
    if (isInputObjectType(type)) {
      return Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'ID')
        .map((field) => `${type.name}.${field.name}`);
    }
    return isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args
            .filter((argument) => getNamedType(argument.type).name === 'ID')
            .map((argument) => `${type.name}.${field.name}(${argument.name})`),
        )
      : [];
  });
  expect(Object.keys(QUESTIONS).sort()).toEqual([...new Set(places)].sort());
});

it.each(
  Object.entries(QUESTIONS),
)('answers a foreign id at %s as one that is not there', async (_, question) => {
  const ask = (id: string, viewer: Viewer | undefined) =>
    api.ask(
      question.startsWith('mutation')
        ? question.replace('mutation', 'mutation Q($id: ID!)')
        : `query Q($id: ID!) ${question}`,
      { id },
      'en',
      viewer,
    );
  for (const { id } of HIDDEN) {
    const absent = `${id.split('_')[0]}_00000000000000000000`;
    for (const viewer of [undefined, STRANGER]) {
      const answer = JSON.stringify(await ask(id, viewer));
      expect(answer.replaceAll(id, absent)).toBe(JSON.stringify(await ask(absent, viewer)));
      // Not by the id, either, that the question itself brought.
      expect(answer.includes('__typename')).toBe(false);
    }
  }
});

it('would notice: whoever may see the records is shown them', async () => {
  const { data } = await api.ask(
    'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: HIDDEN.map(({ id }) => id) },
    'en',
    MEMBER,
  );
  expect(data?.nodes).toEqual(HIDDEN.map(({ id }) => ({ id })));
});

it('never mixes what two askers at once may see, 300 times', async () => {
  const query =
    'query Q($ids: [ID!]!, $firm: ID!) { nodes(ids: $ids) { id } node(id: $firm) { ... on Organization { memberships { totalCount } } } }';
  const variables = { ids: HIDDEN.map(({ id }) => id), firm: stranger.id };
  const ask = async (viewer: Viewer | undefined) =>
    JSON.stringify(await api.ask(query, variables, 'en', viewer));
  const askers = [undefined, STRANGER, MEMBER];
  const alone = await Promise.all(askers.map((asker) => ask(asker)));
  expect(new Set(alone).size).toBe(2);
  for (let round = 0; round < 300; round += 1) {
    expect(await Promise.all(askers.map((asker) => ask(asker)))).toEqual(alone);
  }
});
