/** Writes over the API: who may, what comes of them, and what is said where nothing does. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { POLICY } from '../../../access/policy/policy.ts';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { ROLES } from '../../../access/records/roles.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { capability, group, organization, puts, relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

const club = group('club');
const firm = organization('firm', {
  name: { ja: '甲鋳造' },
  summary: { ja: '鋳造' },
  employees: 9,
});
const other = organization('other', { name: { ja: '乙鍍金' } });
const seed = capability('seed', {
  title: { ja: '薄肉鋳造' },
  claimLevel: 'DELIVERED',
  source: { document: 'a list', quote: '薄肉鋳造ができる', recordedOn: '2024-01-01' },
  quantitiesText: 'about 2 mm',
});
const foreign = capability('foreign');
const RECORDS = puts(
  ...[club, firm, other, seed, foreign],
  relationship('MEMBER_OF', firm, club),
  relationship('OFFERS', firm, seed),
  relationship('OFFERS', other, foreign),
);
const MEMBER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'a@example.org',
  displayName: 'A',
  role: 'MEMBER',
  organizations: [firm.id],
  groups: [],
};

let test: Awaited<ReturnType<typeof engineForTest>>;
let api: Awaited<ReturnType<typeof apiOf>>;
beforeEach(async () => {
  test = await engineForTest({ changes: [...RECORDS] });
  api = await apiOf(test.engine);
});
afterEach(async () => {
  await api.close();
  await test.close();
});

interface Payload {
  readonly capability?: { readonly id: string; readonly version: number } | null;
  readonly organization?: { readonly id: string; readonly version: number } | null;
  readonly deletedId?: string | null;
  readonly userErrors: readonly { code: string; field: string[]; message: string }[];
}

const FIELDS = {
  mergeCapability:
    'MergeCapabilityInput! capability { id version title { text } claimLevel audience { visibility groups { id } organizations { id } } holder { ... on Organization { id } } source { document quote } quantitiesText }',
  mergeOrganization:
    'MergeOrganizationInput! organization { id version employees summary { text } website source { document } }',
  deleteCapability: 'DeleteCapabilityInput! deletedId',
} as const;

async function write(
  name: keyof typeof FIELDS,
  input: object,
  viewer: Viewer | undefined = MEMBER,
): Promise<Payload> {
  const [type, ...fields] = FIELDS[name].split(' ');
  const query = `mutation M($input: ${type}) { ${name}(input: $input) { ${fields.join(' ')} userErrors { code field message } } }`;
  const { data, errors } = await api.ask(query, { input }, 'en', viewer);
  expect(errors).toEqual([]);
  return data?.[name] as Payload;
}
const codes = ({ userErrors }: Payload) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
const NEW = { title: { ja: '研磨', en: 'polishing' }, idempotencyKey: 'k1' };

describe('who may write', () => {
  const query = `mutation { deleteCapability(input: {id: "${seed.id}", expectedVersion: 1}) { deletedId } }`;

  it('is refused where nobody is signed in, and by role', async () => {
    const codeOf = async (viewer: Viewer | undefined) =>
      (await api.ask(query, {}, 'en', viewer)).errors[0]?.extensions?.code;
    expect(await codeOf(undefined)).toBe('UNAUTHENTICATED');
    for (const role of ROLES.filter((one) => one !== 'MEMBER')) {
      expect(await codeOf({ ...MEMBER, role })).toBe('FORBIDDEN');
    }
    expect(await codeOf({ ...MEMBER, keyScopes: ['READ'] })).toBe('FORBIDDEN');
    expect((await test.store.getNodes([seed.id], OPERATOR_SCOPE))[0]?.version).toBe(1);
  });

  it('is said by the policy for every mutation', () => {
    for (const rule of Object.values(POLICY.Mutation)) expect(rule).toHaveProperty('action');
  });

  it('is whoever belongs to the organisation: of another nothing is there', async () => {
    const absent = { id: 'cap_00000000000000000000', expectedVersion: 1 };
    for (const id of [foreign.id, absent.id]) {
      expect(codes(await write('deleteCapability', { ...absent, id }))).toEqual([
        'NOT_FOUND input.id',
      ]);
      expect(codes(await write('mergeCapability', { ...absent, id, title: { ja: 'x' } }))).toEqual([
        'NOT_FOUND input.id',
      ]);
    }
    const profile = { id: other.id, expectedVersion: 1, employees: 1 };
    expect(codes(await write('mergeOrganization', profile))).toEqual(['NOT_FOUND input.id']);
    expect(codes(await write('mergeCapability', { ...NEW, holderId: other.id }))).toEqual([
      'NOT_FOUND input.holderId',
    ]);
  });
});

describe('a profile', () => {
  it('changes what is named, keeps what is left out, deletes what is null', async () => {
    const input = {
      id: firm.id,
      expectedVersion: 1,
      employees: null,
      website: 'https://example.org',
      summary: { ja: '鋳造と研磨' },
    };
    expect(await write('mergeOrganization', input)).toEqual({
      organization: {
        id: firm.id,
        version: 2,
        employees: null,
        summary: { text: '鋳造と研磨' },
        website: 'https://example.org',
        source: { document: '甲鋳造' },
      },
      userErrors: [],
    });
    expect(codes(await write('mergeOrganization', input))).toEqual([
      'STALE_VERSION input.expectedVersion',
    ]);
  });

  it('refuses a value with the field, the value and what to do', async () => {
    const { userErrors } = await write('mergeOrganization', {
      id: firm.id,
      expectedVersion: 1,
      employees: -1,
    });
    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        field: ['input', 'employees'],
        message: 'employees: -1 cannot be taken. Write it as 0..10000000.',
      },
    ]);
  });
});

describe('a capability', () => {
  it("is made for the holder's own people unless it says otherwise", async () => {
    const { capability: made } = await write('mergeCapability', NEW);
    expect(made).toMatchObject({
      version: 1,
      claimLevel: 'DECLARED',
      holder: { id: firm.id },
      audience: { visibility: 'ORGANIZATION', organizations: [{ id: firm.id }] },
    });
    const { data } = await api.ask(`{ node(id: "${made?.id}") { id } }`);
    expect(data?.node).toBeNull();
  });

  it('is made once for a key, and another for another account', async () => {
    const first = await write('mergeCapability', NEW);
    expect(await write('mergeCapability', NEW)).toEqual(first);
    const changed = await write('mergeCapability', { ...NEW, title: { ja: '別' } });
    expect(codes(changed)).toEqual(['CONFLICT input.idempotencyKey']);
    const another = await write('mergeCapability', NEW, { ...MEMBER, accountId: 'acc_2' });
    expect(another.capability?.id).not.toBe(first.capability?.id);
  });

  it('that is said anew is declared again, by its owner, without the words of before', async () => {
    const input = { id: seed.id, expectedVersion: 1, title: { ja: '薄肉の鋳造' }, quantities: [] };
    expect((await write('mergeCapability', input)).capability).toMatchObject({
      claimLevel: 'DECLARED',
      source: { document: '甲鋳造', quote: null },
      quantitiesText: null,
      audience: { visibility: 'PUBLIC' },
    });
  });

  it('whose audience alone changes keeps its level', async () => {
    const input = { id: seed.id, expectedVersion: 1, audience: { visibility: 'GROUP' } };
    expect((await write('mergeCapability', input)).capability).toMatchObject({
      claimLevel: 'DELIVERED',
      audience: { visibility: 'GROUP', groups: [{ id: club.id }] },
    });
  });

  it.each([
    [{ visibility: 'PRIVATE' }, 'visibility'],
    [{ visibility: 'PUBLIC', ids: [] }, 'ids'],
    [{ visibility: 'GROUP', ids: [] }, 'ids'],
    [{ visibility: 'GROUP', ids: ['grp_00000000000000000000'] }, 'ids'],
    [{ visibility: 'ORGANIZATION', ids: [other.id] }, 'ids'],
    [{ visibility: 'COORDINATORS', ids: [other.id] }, 'ids'],
  ])('is not shown to those of others: %j', async (audience, field) => {
    const input = { id: seed.id, expectedVersion: 1, audience };
    expect(codes(await write('mergeCapability', input))).toEqual([
      `NOT_ALLOWED input.audience.${field}`,
    ]);
  });

  it.each([
    [{ title: {} }, 'INVALID input.title'],
    [{ title: null }, 'INVALID input.title'],
    [{ title: { ja: 'あ'.repeat(301) } }, 'INVALID input.title'],
    [{ description: { en: 'x\u0000' } }, 'INVALID input.description'],
    [{ description: { ja: '\ud800' } }, 'INVALID input.description'],
    [{ idempotencyKey: null }, 'INVALID input.idempotencyKey'],
    [{ id: seed.id }, 'INVALID input.expectedVersion'],
  ])('is refused with %j', async (stated, code) => {
    expect(codes(await write('mergeCapability', { ...NEW, ...stated }))).toEqual([code]);
    const { totalCount } = await test.store.listNodes('Capability', { first: 1 }, OPERATOR_SCOPE);
    expect(totalCount).toBe(2);
  });

  it('is deleted with what joins it, if nobody changed it', async () => {
    const input = { id: seed.id, expectedVersion: 2 };
    expect(codes(await write('deleteCapability', input))).toEqual([
      'STALE_VERSION input.expectedVersion',
    ]);
    const deleted = await write('deleteCapability', { ...input, expectedVersion: 1 });
    expect(deleted).toEqual({ deletedId: seed.id, userErrors: [] });
    expect(await test.store.getNodes([seed.id], OPERATOR_SCOPE)).toEqual([undefined]);
  });

  it('that 100 change at once is changed by one', async () => {
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        write('mergeCapability', { id: seed.id, expectedVersion: 1, title: { ja: `${at}` } }),
      ),
    );
    expect(all.filter((one) => one.userErrors.length === 0)).toHaveLength(1);
    const stale = 'STALE_VERSION input.expectedVersion';
    expect(new Set(all.flatMap(codes))).toEqual(new Set([stale]));
  });
});
