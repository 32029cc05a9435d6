/** Matches and chains on the wire: the questions passed on, and the form of their answers. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IntroductionPath } from '../../../matching/paths/introduction-path.ts';
import {
  capability,
  evidence,
  organization,
  person,
  relationship,
  SOURCE,
} from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';
import { exampleNetwork, NAMED, org } from '../example-network.ts';
import { fakeMatcher } from '../fake-matcher.ts';

const HIDDEN = organization('hidden', { visibility: 'PRIVATE' });
const EMPLOYEE = person('employee', { title: { ja: '部長', en: 'manager' } });
const EXAMPLE = organization('example', {
  externalIds: [{ scheme: 'seed', value: 'example' }],
  source: { document: '中小企業とネットワーク', recordedOn: '2011-02-01' },
});
const JOINT = evidence('joint', { title: { ja: '試作', en: 'prototype' } });

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeAll(async () => {
  test = await engineForTest({
    changes: [
      ...exampleNetwork(),
      ...[...[HIDDEN, EMPLOYEE, JOINT, EXAMPLE, capability('x')]].map((node) => ({
        kind: 'putNode' as const,
        node,
      })),
      ...[
        relationship('WORKS_FOR', EMPLOYEE, org(1)),
        relationship('TOOK_PART_IN', EMPLOYEE, JOINT),
        relationship('TOOK_PART_IN', org(2).id, JOINT),
      ].map((one) => ({ kind: 'putRelationship' as const, relationship: one })),
    ],
  });
});
afterAll(() => test.close());

const ids = [org(0).id, HIDDEN.id, org(1).id, org(2).id];

describe('a question for matches', () => {
  it('asks the matcher once, and only for what the query shows', async () => {
    const matcher = fakeMatcher(ids);
    const { ask } = await apiOf({ ...test.engine, matcher });
    const sizes = async (query: string) => {
      matcher.asked.length = 0;
      expect((await ask(query)).errors).toEqual([]);
      expect(matcher.asked).toHaveLength(1);
      return [matcher.asked[0]?.toAskFirst, matcher.asked[0]?.excludedFirst];
    };
    expect(await sizes('{whoCan(text:"x"){totalCount}}')).toEqual([0, 0]);
    expect(
      await sizes('{whoCan(text:"x"){toAsk(first:3){rank} more:toAsk(first:7){rank}}}'),
    ).toEqual([7, 0]);
    expect(
      await sizes(
        '{whoCan(text:"x"){...F}} fragment F on MatchConnection {...G excluded{reason}} fragment G on MatchConnection {... {toAsk(first:2){rank}}}',
      ),
    ).toEqual([2, 20]);
  });

  it('passes text, requirements, filter, weights and asker, nulls left out', async () => {
    const matcher = fakeMatcher([]);
    const { ask } = await apiOf({ ...test.engine, matcher });
    const { errors } = await ask(`{whoCan(text: "板金", from: "${org(0).id}",
      requirements: [{text: {ja: "曲げ", en: " "}, mustHave: true, quantities: [{quantity: "板厚", max: 1.2, unit: "mm"}]}, {text: {en: "fast"}}],
      filter: {kinds: null, countries: ["JP"], smeOnly: true}, weights: {text: 0, evidence: null}) {totalCount}}`);
    expect(errors).toEqual([]);
    expect(matcher.asked[0]?.question).toEqual({
      text: '板金',
      from: org(0).id,
      profile: 'GENERAL',
      diversify: false,
      requirements: [
        {
          id: 'r1',
          text: { ja: '曲げ' },
          mustHave: true,
          quantities: [{ quantity: '板厚', max: 1.2, unit: 'mm' }],
        },
        { id: 'r2', text: { en: 'fast' }, mustHave: false, quantities: [] },
      ],
      filter: { countries: ['JP'], smeOnly: true },
      weights: { text: 0 },
    });
  });

  it('says that a party which is not there does not count, hidden or never recorded alike', async () => {
    const { ask } = await apiOf({ ...test.engine, matcher: fakeMatcher([]) });
    const warnings = async (party: string) => {
      const { data } = await ask(
        `{whoCan(text: "x", from: "${party}", filter: {excludePartnersOf: "${party}"}) {warnings {code message}}}`,
      );
      return data;
    };
    expect(await warnings(org(0).id)).toEqual({ whoCan: { warnings: [] } });
    const unknown = await warnings('org_0000000000000000000x');
    expect(unknown).toMatchObject({
      whoCan: { warnings: [{ code: 'askerUnknown' }, { code: 'partnersUnknown' }] },
    });
    expect(await warnings(HIDDEN.id)).toEqual(unknown);
    expect(await warnings(JOINT.id)).toEqual(unknown);
  });

  it('takes a country in small letters as it is recorded', async () => {
    const matcher = fakeMatcher([]);
    const { ask } = await apiOf({ ...test.engine, matcher });
    await ask('{whoCan(text: "x", filter: {countries: ["jp"]}) {totalCount}}');
    expect(matcher.asked[0]?.question.filter).toEqual({ countries: ['JP'] });
  });

  it('for a stored need passes its gist and its public parts in order', async () => {
    const matcher = fakeMatcher([]);
    const { ask } = await apiOf({ ...test.engine, matcher });
    await ask(`{matchCapabilities(source: {needId: "${NAMED.NEED.id}"}) {totalCount}}`);
    const question = matcher.asked[0]?.question;
    expect(question?.text).toBe('板金を曲げたい\nbend sheet metal');
    expect(question?.requirements.map(({ text }) => text.ja)).toEqual([
      'part 1',
      'part 2',
      'part 3',
    ]);
    const absent = await ask('{matchCapabilities(source: {needId: "need_x"}) {totalCount}}');
    expect(absent).toMatchObject({ data: { matchCapabilities: null }, errors: [] });
    const wrong = await ask(`{matchCapabilities(source: {needId: "${org(0).id}"}) {totalCount}}`);
    expect(wrong.data).toEqual({ matchCapabilities: null });
  });

  it('takes exactly one source', async () => {
    const { ask } = await apiOf(test.engine);
    for (const source of ['{}', '{needId: "a", text: "b"}', '{text: null}']) {
      const { errors } = await ask(`{matchCapabilities(source: ${source}) {totalCount}}`);
      expect(errors.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['text: ""', 'textEmpty'],
    ['text: " \\u3000 "', 'textEmpty'],
    ['text: "x", requirements: [{text: {}}]', 'textEmpty'],
    ['text: "x", requirements: [{text: {ja: "a"}, quantities: [{quantity: "t"}]}]', 'quantity'],
    [
      'text: "x", requirements: [{text: {ja: "a"}, quantities: [{quantity: "t", min: 2, max: 1}]}]',
      'quantity',
    ],
    [`text: "x", requirements: [${'{text: {ja: "a"}} '.repeat(51)}]`, 'listTooLong'],
    ['text: "x", filter: {countries: ["Japan"]}', 'country'],
  ])('refuses %s', async (args) => {
    const { ask } = await apiOf(test.engine);
    const { errors } = await ask(`{whoCan(${args}) {totalCount}}`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('an answer', () => {
  it('shows holders that the store still shows, facets with labels, and the tree flat', async () => {
    const { ask } = await apiOf({ ...test.engine, matcher: fakeMatcher(ids) });
    const { data, errors } = await ask(`{whoCan(text: "x", requirements: [{text: {ja: "a"}}]) {
      totalCount pageInfo { hasNextPage startCursor endCursor }
      nodes { score holder { ... on Organization { id } } explanation { sentence sja: sentence(locale: "ja")
        nodes { index parent feature label } contributions { feature contribution } missing { id } } }
      facets { facet buckets { value label ja: label(locale: "ja") selected } } }}`);
    expect(errors).toEqual([]);
    const { whoCan } = JSON.parse(JSON.stringify(data));
    expect(whoCan.nodes.map(({ holder }: { holder: { id: string } }) => holder.id)).toEqual([
      org(0).id,
      org(1).id,
      org(2).id,
    ]);
    expect(whoCan.pageInfo).toEqual({ hasNextPage: false, startCursor: 'c0', endCursor: 'c3' });
    expect(whoCan.nodes[0]).toMatchObject({
      score: 0.5,
      explanation: {
        sentence: 'Not on record: めっき.',
        sja: '記録が見当たらないもの: めっき。',
        nodes: [
          { index: 0, parent: null, feature: null, label: 'Score (weighted mean of the features)' },
          { index: 1, parent: 0, feature: 'text', label: expect.stringMatching(/^Text relevance/) },
        ],
        contributions: [{ feature: 'text', contribution: 0.5 }],
        missing: [{ id: 'r1' }],
      },
    });
    expect(whoCan.facets).toEqual([
      { facet: 'kind', buckets: [{ value: 'FIRM', label: 'firm', ja: '企業', selected: false }] },
      {
        facet: 'prefecture',
        buckets: [{ value: '大阪府', label: 'Osaka', ja: '大阪府', selected: false }],
      },
      { facet: 'country', buckets: [{ value: 'JP', label: 'Japan', ja: '日本', selected: true }] },
    ]);
  });
});

describe('an answer from the example networks', () => {
  const holders = (shown: readonly string[]) =>
    apiOf({ ...test.engine, matcher: fakeMatcher(shown) });
  const QUESTION =
    '{whoCan(text: "x") {asOf lastChange hasExamples warnings {code} nodes {score}}}';

  it('says so, and of what instant it is', async () => {
    const { ask } = await holders([org(0).id, EXAMPLE.id]);
    expect((await ask(QUESTION)).data).toMatchObject({
      whoCan: {
        asOf: '2026-11-21T00:00:00.000Z',
        lastChange: '1',
        hasExamples: true,
        warnings: [{ code: 'examples' }],
      },
    });
  });

  it('does not say so of holders of others', async () => {
    const { ask } = await holders([org(0).id, HIDDEN.id]);
    expect((await ask(QUESTION)).data).toMatchObject({
      whoCan: { hasExamples: false, warnings: [] },
    });
  });
});

describe('a chain', () => {
  const CHAIN = `{introductionPaths(from: "${org(1).id}", to: "${org(2).id}") { complete paths { length
    reason ja: reason(locale: "ja") target { ... on Organization { id } }
    steps { kind trust from { __typename } to { __typename } evidence { title(locale: "en") { text } }
      sharedGroups { name(locale: "en") { text } } sources { document }
      strength weight partCount parts { weight recency on evidence { id } declaredBy { __typename } } } } }}`;

  it('shows the employment by its source and the tie by its evidence', async () => {
    const path: IntroductionPath = {
      introducer: org(2).id,
      target: org(2).id,
      length: 1,
      cost: 1,
      contributions: [{ reason: 'TIES', cost: 1 }],
      trust: 'GOOD',
      steps: [
        { from: org(1).id, to: EMPLOYEE.id },
        {
          from: EMPLOYEE.id,
          to: org(2).id,
          tie: {
            kind: 'WORKED_TOGETHER',
            trust: 'GOOD',
            strength: 0.5,
            cost: 1,
            weight: 1,
            parts: [JOINT.id, HIDDEN.id].map((nodeId) => ({
              nodeId,
              kind: 'WORKED_TOGETHER' as const,
              parties: 2,
              factors: { kind: 1, recency: 0.5, size: 1, said: 1 },
              weight: 0.5,
            })),
            partCount: 2,
            evidenceIds: [JOINT.id, NAMED.BIG_GROUP.id, HIDDEN.id],
          },
        },
      ],
    };
    const introductions = {
      ...test.engine.introductions,
      find: () => ({ paths: [path], complete: true }),
    };
    const { ask } = await apiOf({ ...test.engine, introductions });
    const { data, errors } = await ask(CHAIN);
    expect(errors).toEqual([]);
    expect(JSON.parse(JSON.stringify(data)).introductionPaths.paths).toEqual([
      {
        length: 1,
        reason:
          'You know firm 2 yourself (trust: good): manager belongs to firm 1; manager and firm 2 have worked together (prototype).',
        ja: 'firm 2とは直接のつながりがあります（信頼度：良い）：部長はfirm 1に所属、部長とfirm 2は共に仕事をした（試作）。',
        target: { id: org(2).id },
        steps: [
          {
            kind: null,
            trust: null,
            from: { __typename: 'Organization' },
            to: { __typename: 'Person' },
            evidence: [],
            sharedGroups: [],
            sources: [{ document: SOURCE.document }],
            strength: null,
            weight: null,
            partCount: 0,
            parts: [],
          },
          {
            kind: 'WORKED_TOGETHER',
            trust: 'GOOD',
            from: { __typename: 'Person' },
            to: { __typename: 'Organization' },
            evidence: [{ title: { text: 'prototype' } }],
            sharedGroups: [{ name: { text: 'Big Group' } }],
            sources: [],
            strength: 0.5,
            weight: 1,
            partCount: 2,
            parts: [
              { weight: 0.5, recency: 0.5, on: null, evidence: { id: JOINT.id }, declaredBy: null },
            ],
          },
        ],
      },
    ]);
  });

  it('through a party that is no longer visible is left out', async () => {
    const path: IntroductionPath = {
      introducer: org(2).id,
      target: org(2).id,
      length: 1,
      cost: 1,
      contributions: [{ reason: 'TIES', cost: 1 }],
      trust: 'GOOD',
      steps: [{ from: HIDDEN.id, to: org(2).id }],
    };
    const introductions = {
      ...test.engine.introductions,
      find: () => ({ paths: [path], complete: true }),
    };
    const { ask } = await apiOf({ ...test.engine, introductions });
    expect((await ask(CHAIN)).data).toEqual({ introductionPaths: { complete: true, paths: [] } });
  });

  it('to an unknown party is null; a first above 20 is refused', async () => {
    const { ask } = await apiOf(test.engine);
    const to = (id: string, first = 3) =>
      ask(`{introductionPaths(from: "${org(1).id}", to: "${id}", first: ${first}) {complete}}`);
    expect((await to('org_x')).data).toEqual({ introductionPaths: null });
    expect((await to(HIDDEN.id)).data).toEqual({ introductionPaths: null });
    expect((await to(JOINT.id)).data).toEqual({ introductionPaths: null });
    expect((await to(org(2).id, 21)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
