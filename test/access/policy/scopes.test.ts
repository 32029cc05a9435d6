/** Scopes of reading, by account, by role, by the memberships of one's organisations. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE, scopeOf } from '../../../access/policy/scopes.ts';
import { ROLES } from '../../../access/records/roles.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import type { MembershipGrade } from '../../../graph/model/relationships.ts';
import { openEmptyStore } from '../../../graph/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { group, organization, puts, relationship } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';

const TODAY = '2026-11-21';
const VIEWER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'a@example.org',
  displayName: 'A',
  role: 'MEMBER',
  organizations: [],
  groups: [],
};
const firm = organization('firm');
const club = group('club');

let store: GraphStore;
beforeEach(() => {
  store = openEmptyStore(testClock);
});
afterEach(() => store.close());

const keysOf = async (stated: Partial<Viewer>) =>
  (await scopeOf({ ...VIEWER, ...stated }, store, TODAY)).keys;

it('is the public one for an account that belongs to nothing, administrators too', async () => {
  expect(await scopeOf(undefined, store, TODAY)).toBe(PUBLIC_SCOPE);
  for (const role of ROLES) {
    expect(await scopeOf({ ...VIEWER, role }, store, TODAY)).toBe(PUBLIC_SCOPE);
  }
});

it('opens records for the organisations and groups of the account', async () => {
  const stated = { organizations: [firm.id], groups: [club.id] };
  const own = [`GROUP:${club.id}`, `ORGANIZATION:${firm.id}`];
  for (const role of ROLES) {
    const coordinated = [`COORDINATORS:${club.id}`, `COORDINATORS:${firm.id}`].sort();
    expect(await keysOf({ ...stated, role })).toEqual(
      role === 'COORDINATOR' ? [...coordinated, ...own] : own,
    );
  }
});

it.each<[MembershipGrade | undefined, boolean]>([
  [undefined, true],
  ['FULL', true],
  ['SECRETARIAT', true],
  ['ASSOCIATE', false],
  ['OBSERVER', false],
])('lets an organisation of grade %s in on what is for the group: %s', async (grade, isIn) => {
  const joined = relationship('MEMBER_OF', firm, club, {
    visibility: 'PRIVATE',
    ...(grade && { grade }),
  });
  await store.commit(puts(firm, club, joined));
  const own = `ORGANIZATION:${firm.id}`;
  expect(await keysOf({ organizations: [firm.id] })).toEqual(
    isIn ? [`GROUP:${club.id}`, own] : [own],
  );
});

it.each([
  ['2026-11-20', false],
  ['2026-11-21', true],
  ['2026-10', false],
  ['2026-11', true],
  ['2025', false],
  ['2026', true],
])('of a membership until %s on 2026-11-21: %s', async (until, isIn) => {
  await store.commit(puts(firm, club, relationship('MEMBER_OF', firm, club, { until })));
  const keys = await keysOf({ organizations: [firm.id] });
  expect(keys.includes(`GROUP:${club.id}`)).toBe(isIn);
});

it('reads every membership of an organisation that has more than a page of them', async () => {
  const groups = Array.from({ length: 130 }, (_, index) => group(`club ${index}`));
  const joined = groups.map((one) => relationship('MEMBER_OF', firm, one));
  await store.commit(puts(firm, ...groups, ...joined));
  expect(await keysOf({ organizations: [firm.id] })).toHaveLength(131);
});
