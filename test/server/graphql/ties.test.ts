/** Acquaintances and introductions over the API: who may, what is shown, and what is wrong said. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../access/records/access-records.ts';
import { ROLES } from '../../../access/records/roles.ts';
import { type Viewer, viewerFrom } from '../../../access/records/viewer.ts';
import { accountFor } from '../../access/introductions/random-network.ts';
import { group, organization, person, puts, relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

const club = group('club');
const circle = group('circle');
const firm = organization('firm', { name: { ja: '甲鋳造' } });
const target = person('target');
const hidden = person('hidden', { visibility: 'GROUP', audience: [club.id] });
/** The firm's people are of the club by its membership; the others of the circle by their accounts. */
const PEOPLE: readonly Account[] = [
  ...['a1', 'a2', 'a3', 'a4'].map((id) => ({
    ...accountFor(id, ''),
    groups: [],
    organizations: [firm.id],
  })),
  { ...accountFor('b1', circle.id), personId: target.id },
  ...['b2', 'b3'].map((id) => accountFor(id, circle.id)),
  { ...accountFor('v', ''), groups: [] },
];

let test: Awaited<ReturnType<typeof engineForTest>>;
let api: Awaited<ReturnType<typeof apiOf>>;
beforeEach(async () => {
  const records = [club, circle, firm, target, hidden, relationship('MEMBER_OF', firm, club)];
  test = await engineForTest({ changes: [...puts(...records)] });
  api = await apiOf(test.engine);
  const store = await test.engine.access();
  await store.commit(
    PEOPLE.map((put) => ({ kind: 'account', put, expectedVersion: 0 })),
    [],
  );
});
afterEach(async () => {
  await api.close();
  await test.close();
});

const viewer = (id: string): Viewer =>
  viewerFrom(PEOPLE.find((account) => account.id === id) as Account);

async function ask(id: string, query: string, variables: object = {}) {
  const { data, errors } = await api.ask(query, { ...variables }, 'en', viewer(id));
  expect(errors).toEqual([]);
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape.
  return data as any;
}
async function write(id: string, name: string, input: object, fields = '') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation M($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code field message } } }`;
  return (await ask(id, query, { input }))[name];
}
const know = (from: string, to: string) =>
  write(
    from,
    'mergeAcquaintance',
    { emailAddress: `${to}@example.org`, displayName: to.toUpperCase(), metOn: '2026-10' },
    'acquaintance { displayName emailAddress organizationName metOn isConfirmed }',
  );
async function tie(one: string, other: string) {
  await know(one, other);
  return know(other, one);
}
const SUMMARY = 'query Q($to: ID!) { tieSummary(to: $to) { exists steps trust token expiresAt } }';
const summary = async (id: string, to = target.id) => (await ask(id, SUMMARY, { to })).tieSummary;

describe('acquaintances', () => {
  it('are entered, confirmed by the other side, listed by page and removed', async () => {
    expect(await know('v', 'a1')).toEqual({
      acquaintance: {
        ...{ displayName: 'A1', emailAddress: 'a1@example.org', organizationName: null },
        ...{ metOn: '2026-10', isConfirmed: false },
      },
      userErrors: [],
    });
    const { viewer: claimed } = await ask(
      'a1',
      '{ viewer { acquaintanceClaims { id createdAt party { displayName emailAddress organizations { id } } } } }',
    );
    expect(claimed.acquaintanceClaims).toMatchObject([{ party: { displayName: 'v' } }]);
    const [{ id }] = claimed.acquaintanceClaims;
    const answered = await write('a1', 'answerAcquaintance', { id, isKnown: true }, 'answeredId');
    expect(answered).toEqual({ answeredId: id, userErrors: [] });
    await know('v', 'a2');
    const page = `{ viewer { acquaintances(first: 1) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id displayName isConfirmed } } } }`;
    const { acquaintances } = (await ask('v', page)).viewer;
    expect(acquaintances).toMatchObject({
      ...{ totalCount: 2, pageInfo: { hasNextPage: true } },
      nodes: [{ displayName: 'A1', isConfirmed: true }],
    });
    const next = page.replace('first: 1', `first: 1, after: "${acquaintances.pageInfo.endCursor}"`);
    const rest = (await ask('v', next)).viewer.acquaintances;
    expect(rest).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ displayName: 'A2' }],
    });
    const gone = { id: rest.nodes[0].id };
    expect(await write('v', 'deleteAcquaintance', gone, 'deletedId')).toMatchObject({
      deletedId: gone.id,
    });
    expect((await write('v', 'deleteAcquaintance', gone, 'deletedId')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'id'] },
    ]);
  });

  it('name the field that is wrong', async () => {
    const fields = { emailAddress: 'x@example.org', displayName: 'X' };
    const wrong = [
      [{ ...fields, emailAddress: 'x' }, 'emailAddress'],
      [{ ...fields, emailAddress: 'V@example.org' }, 'emailAddress'],
      [{ ...fields, displayName: ' ' }, 'displayName'],
      [{ ...fields, organizationName: 'x'.repeat(201) }, 'organizationName'],
    ] as const;
    for (const [input, field] of wrong) {
      expect((await write('v', 'mergeAcquaintance', input)).userErrors).toMatchObject([
        { code: 'INVALID', field: ['input', field], message: expect.any(String) },
      ]);
    }
  });

  it('come from a CSV of cards; each unreadable line is reported, the others are entered', async () => {
    const csv = [
      '氏名,会社名,E-mail,名刺交換日',
      '佐藤 花子,甲鋳造,sato@example.jp,令和8年4月1日',
      '鈴木,乙鍍金,suzuki,2026/05/01',
      '"高橋, 一郎",,takahashi@example.jp,いつか',
      '田中,,tanaka@example.jp,',
    ].join('\r\n');
    const fields = 'entered unchanged problems { line message }';
    const done = await write('v', 'importAcquaintances', { csv }, fields);
    expect(done).toMatchObject({ entered: 2, unchanged: 0, userErrors: [] });
    expect(done.problems).toMatchObject([
      { line: 3, message: expect.stringContaining('suzuki') },
      { line: 4, message: expect.stringContaining('いつか') },
    ]);
    expect(await write('v', 'importAcquaintances', { csv }, fields)).toMatchObject({
      ...{ entered: 0, unchanged: 2 },
    });
    const { acquaintances } = (
      await ask(
        'v',
        '{ viewer { acquaintances { nodes { displayName organizationName metOn } } } }',
      )
    ).viewer;
    expect(acquaintances.nodes).toContainEqual({
      ...{ displayName: '佐藤 花子', organizationName: '甲鋳造', metOn: '2026-04-01' },
    });
    const without = await write('v', 'importAcquaintances', { csv: 'a,b\n1,2' }, fields);
    expect(without.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'csv'] }]);
  });
});

describe('an introduction', () => {
  it('leads from a summary without names to those who agreed', async () => {
    await tie('v', 'a1');
    await tie('a2', 'b2');
    const found = await summary('v');
    expect(found).toMatchObject({ exists: true, steps: 3, token: expect.any(String) });
    expect(['WEAK', 'FAIR', 'GOOD', 'STRONG']).toContain(found.trust);
    const input = { token: found.token, message: '薄肉の相談' };
    const REQUEST =
      'id state message target { id } history { kind at party { displayName emailAddress } }';
    const asked = await write('v', 'requestIntroduction', input, `request { ${REQUEST} }`);
    expect(asked.request).toMatchObject({
      ...{ state: 'WAITING', message: '薄肉の相談', target: { id: target.id } },
      history: [{ kind: 'ASKED', party: null }],
    });
    const QUESTIONS = `{ viewer { introductionQuestions { id requestId isTarget isOpen answer state closesAt message
      target { id } asker { displayName } handedOnBy { displayName } history { kind party { displayName } } } } }`;
    for (const id of ['a1', 'a2', 'b2', 'b1']) {
      const [question] = (await ask(id, QUESTIONS)).viewer.introductionQuestions;
      expect(question).toMatchObject({ isOpen: true, answer: null, asker: { displayName: 'v' } });
      const answered = { id: question.id, answer: 'YES_NAMED' };
      expect((await write(id, 'answerIntroduction', answered, 'answeredId')).userErrors).toEqual(
        [],
      );
      expect(
        (await write(id, 'answerIntroduction', answered, 'answeredId')).userErrors,
      ).toMatchObject([{ code: 'CONFLICT', field: ['input'] }]);
    }
    const { introductionRequests } = (
      await ask('v', `{ viewer { introductionRequests { ${REQUEST} } } }`)
    ).viewer;
    expect(introductionRequests).toMatchObject([{ state: 'AGREED' }]);
    expect(
      introductionRequests[0].history.map(
        (event: { party: { displayName: string } | null }) => event.party?.displayName,
      ),
    ).toEqual([undefined, 'a1', 'a2', 'b2', 'b1']);
    const outcome = { id: asked.request.id, outcome: 'LED_TO_SOMETHING' };
    expect(await write('v', 'recordIntroductionOutcome', outcome, 'recordedId')).toEqual({
      ...{ recordedId: asked.request.id, userErrors: [] },
    });
    const { acquaintances } = (
      await ask('v', '{ viewer { acquaintances { nodes { displayName emailAddress } } } }')
    ).viewer;
    expect(acquaintances.nodes).toContainEqual({ displayName: 'b1', emailAddress: null });
  });

  it('is not found to a record that one may not see, and costs nothing of the day', async () => {
    expect(await summary('v', hidden.id)).toBeNull();
    expect(await (await test.engine.access()).find('askedTargets', 'v')).toBeUndefined();
  });

  it('refuses an invalid token, question and request', async () => {
    const none = [
      ['requestIntroduction', { token: 'x', message: 'y' }, 'INVALID', 'token'],
      ['answerIntroduction', { id: 'x', answer: 'NO' }, 'NOT_FOUND', 'id'],
      ['recordIntroductionOutcome', { id: 'x', outcome: 'CAME_TO_NOTHING' }, 'NOT_FOUND', 'id'],
    ] as const;
    for (const [name, input, code, field] of none) {
      expect((await write('v', name, input)).userErrors).toMatchObject([
        { code, field: ['input', field] },
      ]);
    }
  });
});

describe('who may be asked', () => {
  const FIELDS = 'brokerage { policy monthlyCap groups { id } }';

  it('says so, for groups of their own', async () => {
    expect((await ask('a1', `{ viewer { ${FIELDS} } }`)).viewer.brokerage).toEqual({
      ...{ policy: 'ASK_EACH_TIME', monthlyCap: 5, groups: [] },
    });
    const within = { policy: 'WITHIN_GROUPS', groups: [club.id], monthlyCap: 2 };
    expect(await write('a1', 'setBrokerage', within, FIELDS)).toEqual({
      brokerage: { policy: 'WITHIN_GROUPS', monthlyCap: 2, groups: [{ id: club.id }] },
      userErrors: [],
    });
    for (const [change, field] of [
      [{ groups: [circle.id] }, 'groups'],
      [{ groups: [] }, 'groups'],
      [{ monthlyCap: 101 }, 'monthlyCap'],
      [{ monthlyCap: -1 }, 'monthlyCap'],
    ] as const) {
      const { userErrors } = await write('a1', 'setBrokerage', { ...within, ...change });
      expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', field] }]);
    }
  });
});

it('keeps ties from those who are not signed in, run the network, or sent a key', async () => {
  const mutation = 'mutation { setBrokerage(input: {policy: NEVER}) { userErrors { code } } }';
  const codeOf = async (query: string, one: Viewer | undefined) =>
    (await api.ask(query, { to: target.id }, 'en', one)).errors[0]?.extensions?.code;
  const queries = [SUMMARY, mutation];
  for (const query of queries) {
    expect(await codeOf(query, undefined)).toBe('UNAUTHENTICATED');
    expect(await codeOf(query, { ...viewer('v'), role: 'ADMINISTRATOR' })).toBe('FORBIDDEN');
    expect(await codeOf(query, { ...viewer('v'), keyScopes: ['READ'] })).toBe('FORBIDDEN');
    for (const role of ROLES.filter((one) => one !== 'ADMINISTRATOR')) {
      expect(await codeOf(query, { ...viewer('v'), role })).toBeUndefined();
    }
  }
  const own = '{ viewer { displayName acquaintances { totalCount } } }';
  const answer = await api.ask(own, {}, 'en', { ...viewer('v'), role: 'ADMINISTRATOR' });
  expect(answer.data?.viewer).toEqual({ displayName: 'v', acquaintances: null });
});
