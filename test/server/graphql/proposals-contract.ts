/** Writes that somebody else has to agree to: memberships, ties, what coordinators propose: on every store. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { OPEN_PROPOSALS_MAX } from '../../../access/proposals/proposals.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { relationshipId } from '../../../graph/model/relationships.ts';
import { capability, group, organization, person, puts, relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';
import { askWrite, errorsOf, type WritePayload } from './ask-write.ts';
import type { WritesPlace } from './writes-contract.ts';

const club = group('club');
const circle = group('circle');
const firm = organization('firm', { name: { ja: '甲鋳造' } });
const other = organization('other', { name: { ja: '乙鍍金' } });
const hidden = { visibility: 'GROUP', audience: [circle.id] } as const;
const hiddenFirm = organization('hidden firm', hidden);
const hiddenGroup = group('hidden group', hidden);
const engineer = person('engineer');
const seed = capability('seed', { title: { ja: '薄肉鋳造' } });
const foreign = capability('foreign', { title: { ja: '鍍金' } });
const RECORDS = puts(
  ...[club, circle, firm, other, hiddenFirm, hiddenGroup, engineer, seed, foreign],
  relationship('MEMBER_OF', firm, club, { grade: 'FULL' }),
  relationship('OFFERS', firm, seed),
  relationship('OFFERS', other, foreign),
  relationship('WORKS_FOR', engineer, firm),
  relationship('TIE', other, firm, { tieKind: 'VISIT' }),
);
const MEMBERSHIP = relationshipId('MEMBER_OF', firm.id, club.id);
const JOINED = relationshipId('MEMBER_OF', firm.id, circle.id);
const TRADE = relationshipId('TIE', firm.id, other.id, 'TRADE');

const viewer = (accountId: string, stated: Partial<Viewer>): Viewer => ({
  accountId,
  emailAddress: `${accountId}@example.org`,
  displayName: accountId,
  role: 'MEMBER',
  organizations: [],
  groups: [],
  ...stated,
});
const MEMBER = viewer('acc_member', { organizations: [firm.id] });
const COLLEAGUE = viewer('acc_colleague', { organizations: [firm.id] });
const PARTNER = viewer('acc_partner', { organizations: [other.id] });
const SECRETARY = viewer('acc_secretary', { role: 'COORDINATOR', groups: [circle.id] });
const COORDINATOR = viewer('acc_coordinator', { role: 'COORDINATOR', groups: [club.id] });
const EVERYBODY = [MEMBER, COLLEAGUE, PARTNER, SECRETARY, COORDINATOR];

let test: Awaited<ReturnType<typeof engineForTest>>;
let api: Awaited<ReturnType<typeof apiOf>>;

interface Shown extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly state: string;
}
interface Payload extends WritePayload {
  readonly membership?: Readonly<Record<string, unknown>> | null;
  readonly tie?: Readonly<Record<string, unknown>> | null;
  readonly record?: Readonly<Record<string, unknown>> | null;
  readonly deletedId?: string | null;
  readonly proposal?: Shown | null;
}

const PROPOSAL =
  'id about state records { id } isRemoval fields { field before after } by isOwn message reason decidedAt';
const FIELDS = {
  mergeMembership: `MergeMembershipInput! membership { id version grade until group { id } } proposal { ${PROPOSAL} }`,
  mergeTie: `MergeTieInput! tie { id version kind lastContactOn } proposal { ${PROPOSAL} }`,
  proposeChange: `ProposeChangeInput! proposal { ${PROPOSAL} }`,
  decideProposal: `DecideProposalInput! proposal { ${PROPOSAL} }`,
  deleteRecord: 'DeleteRecordInput! deletedId',
  undoWrite: 'UndoWriteInput! record { id }',
} as const;

function write(name: keyof typeof FIELDS, input: object, by: Viewer): Promise<Payload> {
  return askWrite<Payload>(api, name, FIELDS[name], input, by);
}

const decide = (id: string | undefined, decision: string, by: Viewer, reason?: string) =>
  write('decideProposal', { id, decision, ...(reason !== undefined && { reason }) }, by);

async function proposals(by: Viewer | undefined, side = 'TO_DECIDE'): Promise<Shown[]> {
  const query = `{ proposals(side: ${side}) { ${PROPOSAL} } }`;
  const { data, errors } = await api.ask(query, {}, 'en', by);
  expect(errors).toEqual([]);
  return data?.proposals as Shown[];
}

async function stored(id: string, from = firm.id) {
  const type = id.startsWith('TIE') ? 'TIE' : 'MEMBER_OF';
  const request = { id: from, types: [type], direction: 'out', first: 50 } as const;
  const [page] = await test.store.neighbours([request], OPERATOR_SCOPE);
  return page?.items.find(({ relationship: one }) => one.id === id)?.relationship;
}

async function titleOf(id: string) {
  const [node] = await test.store.getNodes([id], OPERATOR_SCOPE);
  return node?.label === 'Capability' ? node.title.ja : undefined;
}

/** Returns the entries of the audit log, in order, but for what was read. */
async function logged() {
  const entries = await (await test.engine.access()).auditEntries(0);
  return entries
    .filter(({ action }) => action !== 'RECORDS_READ')
    .map(({ actor, action }) => `${actor} ${action}`);
}

/** Runs the suite on a store of its own for each test. */
export function describeProposals(name: string, place: () => Promise<WritesPlace>): void {
  describe(name, () => {
    let end: (() => void) | undefined;
    beforeEach(async () => {
      const { neo4j, ...opened } = await place();
      end = opened.end;
      test = await engineForTest({ changes: [...RECORDS], ...(neo4j && { neo4j }) });
      const access = await test.engine.access();
      const accounts = EVERYBODY.map(({ accountId: id, ...one }) => ({
        ...{ kind: 'account' as const, expectedVersion: 0 },
        put: { id, ...one, passwordHash: '', isDisabled: false, createdAt: '2026-11-01T00:00:00Z' },
      }));
      expect(await access.commit(accounts, [])).toBe(true);
      api = await apiOf(test.engine);
    });
    afterEach(async () => {
      await api.close();
      await test.close();
      end?.();
    });

    describe('a membership', () => {
      const joining = { memberId: firm.id, groupId: circle.id, idempotencyKey: 'j' };

      it('is made once the coordinators of the group confirm it, and lets in from then on', async () => {
        const asked = { ...joining, grade: 'FULL', message: 'よろしくお願いします' };
        const { membership, proposal } = await write('mergeMembership', asked, MEMBER);
        expect(membership).toBeNull();
        expect(proposal).toMatchObject({
          about: 'MEMBERSHIP',
          state: 'OPEN',
          records: [{ id: firm.id }, { id: circle.id }],
          isOwn: true,
        });
        const seen = async () =>
          (await api.ask(`{ node(id: "${hiddenFirm.id}") { id } }`, {}, 'en', MEMBER)).data?.node;
        expect(await stored(JOINED)).toBeUndefined();
        expect(await seen()).toBeNull();
        const [waiting, ...more] = await proposals(SECRETARY);
        expect(more).toEqual([]);
        expect(waiting).toMatchObject({
          id: proposal?.id,
          by: MEMBER.displayName,
          isOwn: false,
          message: 'よろしくお願いします',
          fields: expect.arrayContaining([{ field: 'grade', before: null, after: '"FULL"' }]),
        });
        const confirmed = await decide(proposal?.id, 'CONFIRM', SECRETARY);
        expect(confirmed.proposal).toMatchObject({ state: 'CONFIRMED' });
        expect(await stored(JOINED)).toMatchObject({
          grade: 'FULL',
          source: { document: '甲鋳造', recordedOn: '2026-11-21' },
        });
        expect(await seen()).toEqual({ id: hiddenFirm.id });
        expect(await proposals(SECRETARY)).toEqual([]);
        expect(await logged()).toEqual([
          'acc_member PROPOSAL_MADE',
          'acc_secretary PROPOSAL_CONFIRMED',
          'acc_member RECORD_MERGED',
        ]);
      });

      it('is not made where the coordinators refuse it, and the reason is given', async () => {
        const { proposal } = await write('mergeMembership', joining, MEMBER);
        expect(errorsOf(await decide(proposal?.id, 'REFUSE', SECRETARY))).toEqual([
          'INVALID input.reason',
        ]);
        await decide(proposal?.id, 'REFUSE', SECRETARY, '定員に達しました');
        expect(await stored(JOINED)).toBeUndefined();
        expect(await proposals(MEMBER, 'MADE')).toMatchObject([
          { state: 'REFUSED', reason: '定員に達しました' },
        ]);
        expect(errorsOf(await decide(proposal?.id, 'CONFIRM', SECRETARY))).toEqual([
          'CONFLICT input.id',
        ]);
      });

      it('of a higher grade needs the consent of the group too; leaving, or ending sooner, needs none', async () => {
        const change = { memberId: firm.id, groupId: club.id, expectedVersion: 1 };
        const raised = { ...change, grade: 'SECRETARIAT', idempotencyKey: 'a' };
        expect((await write('mergeMembership', raised, MEMBER)).proposal?.state).toBe('OPEN');
        const ending = { ...change, until: '2026-12', idempotencyKey: 'b' };
        expect((await write('mergeMembership', ending, MEMBER)).membership).toMatchObject({
          ...{ version: 2, grade: 'FULL', until: '2026-12' },
        });
        const later = { ...change, expectedVersion: 2, until: null, idempotencyKey: 'c' };
        expect((await write('mergeMembership', later, MEMBER)).proposal?.state).toBe('OPEN');
        const leaving = { id: MEMBERSHIP, expectedVersion: 2 };
        expect((await write('deleteRecord', leaving, MEMBER)).deletedId).toBe(MEMBERSHIP);
        expect(await stored(MEMBERSHIP)).toBeUndefined();
      });

      it('can be undone by its proposer once confirmed; one that was left is not restored', async () => {
        const { proposal } = await write('mergeMembership', joining, MEMBER);
        await decide(proposal?.id, 'CONFIRM', SECRETARY);
        expect((await write('undoWrite', { id: JOINED }, MEMBER)).userErrors).toEqual([]);
        expect(await stored(JOINED)).toBeUndefined();
        expect(errorsOf(await write('undoWrite', { id: JOINED }, MEMBER))).toEqual([
          'NOT_ALLOWED input.id',
        ]);
        expect(errorsOf(await write('undoWrite', { id: JOINED }, PARTNER))).toEqual([
          'NOT_FOUND input.id',
        ]);
        const query = `{ recordHistory(id: "${JOINED}") { action by } }`;
        expect((await api.ask(query, {}, 'en', MEMBER)).data?.recordHistory).toEqual([
          { action: 'UNDO', by: MEMBER.displayName },
          { action: 'MERGE', by: MEMBER.displayName },
        ]);
        expect((await api.ask(query, {}, 'en', PARTNER)).data?.recordHistory).toEqual([]);
      });

      it('of a person is decided by the employer', async () => {
        const asked = { ...joining, memberId: engineer.id };
        expect((await write('mergeMembership', asked, MEMBER)).proposal).toMatchObject({
          records: [{ id: engineer.id }, { id: circle.id }],
        });
        expect(errorsOf(await write('mergeMembership', asked, PARTNER))).toEqual([
          'NOT_FOUND input.memberId',
        ]);
      });

      it('is written to the version that was read, once for a key', async () => {
        const first = await write('mergeMembership', joining, MEMBER);
        const again = await write('mergeMembership', joining, MEMBER);
        expect(again.proposal?.id).toBe(first.proposal?.id);
        const otherwise = { ...joining, grade: 'OBSERVER' };
        expect(errorsOf(await write('mergeMembership', otherwise, MEMBER))).toEqual([
          'CONFLICT input.idempotencyKey',
        ]);
        const stale = { memberId: firm.id, groupId: club.id, idempotencyKey: 'k' };
        expect(errorsOf(await write('mergeMembership', stale, MEMBER))).toEqual([
          'INVALID input.expectedVersion',
        ]);
        const wrong = { ...stale, expectedVersion: 7 };
        expect(errorsOf(await write('mergeMembership', wrong, MEMBER))).toEqual([
          'STALE_VERSION input.expectedVersion',
        ]);
      });

      it('of a group that is not shown is as of one that is not there', async () => {
        for (const groupId of [hiddenGroup.id, 'grp_00000000000000000000']) {
          const asked = { ...joining, groupId };
          expect(errorsOf(await write('mergeMembership', asked, MEMBER))).toEqual([
            'NOT_FOUND input.groupId',
          ]);
        }
      });

      it('is not made for a person who has left the organisation', async () => {
        const { proposal } = await write('mergeMembership', joining, MEMBER);
        const access = await test.engine.access();
        const account = await access.find('account', MEMBER.accountId);
        if (account === undefined) throw new Error('no account');
        const put = { ...account.record, organizations: [] };
        await access.commit([{ kind: 'account', put, expectedVersion: account.version }], []);
        expect(errorsOf(await decide(proposal?.id, 'CONFIRM', SECRETARY))).toEqual([
          'STALE_VERSION input.id',
        ]);
        expect(await stored(JOINED)).toBeUndefined();
        expect(await proposals(SECRETARY)).toEqual([]);
      });
    });

    describe('a tie', () => {
      const trade = { fromId: firm.id, toId: other.id, tieKind: 'TRADE', idempotencyKey: 't' };

      it('is made once the people of the other side confirm it, and shown by both', async () => {
        const asked = { ...trade, lastContactOn: '2026-10' };
        const { tie, proposal } = await write('mergeTie', asked, MEMBER);
        expect(tie).toBeNull();
        expect(proposal).toMatchObject({
          about: 'TIE',
          records: [{ id: firm.id }, { id: other.id }],
        });
        expect(await proposals(COLLEAGUE)).toEqual([]);
        expect(await proposals(PARTNER)).toHaveLength(1);
        await decide(proposal?.id, 'CONFIRM', PARTNER);
        const query = `{ nodes(ids: ["${firm.id}", "${other.id}"]) { ... on Organization { ties { totalCount nodes { id version kind lastContactOn from { id } to { id } } } } } }`;
        const made = {
          ...{ id: TRADE, version: 1, kind: 'TRADE', lastContactOn: '2026-10' },
          ...{ from: { id: firm.id }, to: { id: other.id } },
        };
        const { data } = await api.ask(query);
        expect(data?.nodes).toEqual([
          { ties: { totalCount: 2, nodes: expect.arrayContaining([made]) } },
          { ties: { totalCount: 2, nodes: expect.arrayContaining([made]) } },
        ]);
      });

      it('is removed by either side without the consent of the other', async () => {
        const visit = relationshipId('TIE', other.id, firm.id, 'VISIT');
        const input = { id: visit, expectedVersion: 1 };
        expect((await write('deleteRecord', input, MEMBER)).deletedId).toBe(visit);
        expect(await stored(visit, other.id)).toBeUndefined();
      });

      it('is refused for a third party, to itself, and to a hidden record', async () => {
        const stranger = viewer('acc_stranger', { organizations: [hiddenFirm.id] });
        expect(errorsOf(await write('mergeTie', trade, stranger))).toEqual([
          'NOT_FOUND input.fromId',
        ]);
        expect(
          errorsOf(
            await write(
              'deleteRecord',
              { id: relationshipId('TIE', other.id, firm.id, 'VISIT'), expectedVersion: 1 },
              stranger,
            ),
          ),
        ).toEqual(['NOT_FOUND input.id']);
        const own = { ...trade, toId: firm.id };
        expect(errorsOf(await write('mergeTie', own, MEMBER))).toEqual(['INVALID input.toId']);
        for (const toId of [hiddenFirm.id, 'org_00000000000000000000', engineer.id]) {
          expect(errorsOf(await write('mergeTie', { ...trade, toId }, MEMBER))).toEqual([
            'NOT_FOUND input.toId',
          ]);
        }
      });
    });

    describe('a change that a coordinator proposes', () => {
      const change = { capability: { id: seed.id, expectedVersion: 1, title: { ja: '薄肉' } } };
      const asked = { change, message: '読みやすく', idempotencyKey: 'p' };

      it('is made in the name of the person who confirms it', async () => {
        const { proposal, userErrors } = await write('proposeChange', asked, COORDINATOR);
        expect(userErrors).toEqual([]);
        expect(await titleOf(seed.id)).toBe('薄肉鋳造');
        const [waiting] = await proposals(MEMBER);
        expect(waiting).toMatchObject({
          ...{ about: 'CHANGE', message: '読みやすく', by: COORDINATOR.displayName },
          records: [{ id: seed.id }],
          fields: expect.arrayContaining([
            { field: 'title', before: '{"ja":"薄肉鋳造"}', after: '{"ja":"薄肉"}' },
          ]),
        });
        await decide(proposal?.id, 'CONFIRM', MEMBER);
        expect(await titleOf(seed.id)).toBe('薄肉');
        expect(await logged()).toEqual([
          'acc_coordinator PROPOSAL_MADE',
          'acc_member PROPOSAL_CONFIRMED',
          'acc_member RECORD_MERGED',
        ]);
        expect((await write('undoWrite', { id: seed.id }, MEMBER)).userErrors).toEqual([]);
        expect(await titleOf(seed.id)).toBe('薄肉鋳造');
      });

      it('may be a new record, or one to be removed, or that an organisation joins', async () => {
        const fresh = { capability: { holderId: firm.id, title: { ja: '研磨' } } };
        const made = await write('proposeChange', { ...asked, change: fresh }, COORDINATOR);
        await decide(made.proposal?.id, 'CONFIRM', MEMBER);
        const listed = await test.store.listNodes('Capability', { first: 9 }, OPERATOR_SCOPE);
        expect(listed.totalCount).toBe(3);
        const removal = { removal: { id: seed.id, expectedVersion: 1 } };
        const gone = await write(
          'proposeChange',
          { change: removal, idempotencyKey: 'q' },
          COORDINATOR,
        );
        expect(gone.proposal).toMatchObject({ isRemoval: true });
        await decide(gone.proposal?.id, 'CONFIRM', MEMBER);
        expect(await titleOf(seed.id)).toBeUndefined();
        const membership = { memberId: firm.id, groupId: circle.id, idempotencyKey: '-' };
        const joins = { change: { membership }, idempotencyKey: 'r' };
        const invited = await write('proposeChange', joins, SECRETARY);
        await decide(invited.proposal?.id, 'CONFIRM', MEMBER);
        expect(await stored(JOINED)).toBeDefined();
      });

      it('is of records that the coordinator looks after: of others nothing is there', async () => {
        const absent = 'cap_00000000000000000000';
        for (const id of [foreign.id, absent]) {
          const input = { ...asked, change: { capability: { ...change.capability, id } } };
          expect(errorsOf(await write('proposeChange', input, COORDINATOR))).toEqual([
            'NOT_FOUND input.id',
          ]);
          const removal = { ...asked, change: { removal: { id, expectedVersion: 1 } } };
          expect(errorsOf(await write('proposeChange', removal, COORDINATOR))).toEqual([
            'NOT_FOUND input.id',
          ]);
        }
        const membership = { memberId: firm.id, groupId: circle.id, idempotencyKey: '-' };
        expect(
          errorsOf(await write('proposeChange', { ...asked, change: { membership } }, COORDINATOR)),
        ).toEqual(['NOT_FOUND input.groupId']);
        const query =
          'mutation M($input: ProposeChangeInput!) { proposeChange(input: $input) { proposal { id } } }';
        for (const by of [MEMBER, { ...COORDINATOR, role: 'ADMINISTRATOR' as const }]) {
          const { errors } = await api.ask(query, { input: asked }, 'en', by);
          expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
        }
        expect(await proposals(MEMBER)).toEqual([]);
      });

      it('is judged by the model before anybody is asked', async () => {
        const organizationInput = { id: firm.id, expectedVersion: 1, employees: -1 };
        const input = { ...asked, change: { organization: organizationInput } };
        expect(errorsOf(await write('proposeChange', input, COORDINATOR))).toEqual([
          'INVALID input.employees',
        ]);
        const same = { ...asked, change: { organization: { id: firm.id, expectedVersion: 1 } } };
        expect(errorsOf(await write('proposeChange', same, COORDINATOR))).toEqual([
          'INVALID input',
        ]);
      });

      it('of a machine is decided by equipment managers; other records are not theirs', async () => {
        const manager = { ...COLLEAGUE, role: 'EQUIPMENT_MANAGER' as const };
        const statement = await write('proposeChange', asked, COORDINATOR);
        expect(await proposals(manager)).toEqual([]);
        expect(errorsOf(await decide(statement.proposal?.id, 'CONFIRM', manager))).toEqual([
          'NOT_FOUND input.id',
        ]);
        const machine = { equipment: { ownerId: firm.id, name: { ja: '旋盤' } } };
        const input = { change: machine, idempotencyKey: 'm' };
        const { proposal } = await write('proposeChange', input, COORDINATOR);
        expect(await proposals(manager)).toMatchObject([{ id: proposal?.id }]);
        expect((await decide(proposal?.id, 'CONFIRM', manager)).userErrors).toEqual([]);
        const listed = await test.store.listNodes('Equipment', { first: 1 }, OPERATOR_SCOPE);
        expect(listed.totalCount).toBe(1);
      });

      it('is not the hundred and first that is open, nor one of a record of several', async () => {
        const { proposal } = await write('proposeChange', asked, COORDINATOR);
        const access = await test.engine.access();
        const made = (await access.find('proposal', proposal?.id ?? ''))?.record;
        if (made === undefined) throw new Error('no proposal');
        const others = Array.from({ length: OPEN_PROPOSALS_MAX - 1 }, (_, at) => ({
          ...{ kind: 'proposal' as const, expectedVersion: 0 },
          put: { ...made, id: `${at}`, keyHash: `${at}` },
        }));
        expect(await access.commit(others, [])).toBe(true);
        const next = { ...asked, idempotencyKey: 'next' };
        expect(errorsOf(await write('proposeChange', next, COORDINATOR))).toEqual([
          'NOT_ALLOWED input',
        ]);
        await decide(proposal?.id, 'WITHDRAW', COORDINATOR);
        expect((await write('proposeChange', next, COORDINATOR)).proposal?.state).toBe('OPEN');
        const works = relationship('WORKS_FOR', engineer, other);
        await test.store.commit([{ kind: 'putRelationship', relationship: works }]);
        const input = { person: { id: engineer.id, expectedVersion: 1, title: { ja: '技師' } } };
        const shared = { change: input, idempotencyKey: 's' };
        expect(errorsOf(await write('proposeChange', shared, COORDINATOR))).toEqual([
          'NOT_FOUND input.id',
        ]);
      });

      it('is outdated where the record changed since', async () => {
        const { proposal } = await write('proposeChange', asked, COORDINATOR);
        const node = { ...seed, title: { ja: '輸入' } };
        await test.store.commit([{ kind: 'putNode', node }]);
        expect(errorsOf(await decide(proposal?.id, 'CONFIRM', MEMBER))).toEqual([
          'STALE_VERSION input.id',
        ]);
        expect(await titleOf(seed.id)).toBe('輸入');
        expect(await proposals(COORDINATOR, 'MADE')).toMatchObject([{ state: 'OUTDATED' }]);
        expect(await proposals(MEMBER)).toEqual([]);
      });

      it('is withdrawn by its proposer only', async () => {
        const { proposal } = await write('proposeChange', asked, COORDINATOR);
        expect(errorsOf(await decide(proposal?.id, 'WITHDRAW', MEMBER))).toEqual([
          'NOT_FOUND input.id',
        ]);
        expect((await decide(proposal?.id, 'WITHDRAW', COORDINATOR)).proposal?.state).toBe(
          'WITHDRAWN',
        );
        expect(errorsOf(await decide(proposal?.id, 'CONFIRM', MEMBER))).toEqual([
          'CONFLICT input.id',
        ]);
      });

      it('is brought to its end where the process ended before the graph had it', async () => {
        const { proposal } = await write('proposeChange', asked, COORDINATOR);
        const failing = { ...test.engine, commit: () => Promise.reject(new Error('ended')) };
        const dying = await apiOf(failing);
        const query = `mutation { decideProposal(input: {id: "${proposal?.id}", decision: CONFIRM}) { proposal { id } } }`;
        expect((await dying.ask(query, {}, 'en', MEMBER)).errors).toHaveLength(1);
        await dying.close();
        expect(errorsOf(await decide(proposal?.id, 'REFUSE', COLLEAGUE, 'なし'))).toEqual([
          'CONFLICT input.id',
        ]);
        expect(await proposals(COLLEAGUE)).toMatchObject([{ state: 'CONFIRMED' }]);
        expect((await decide(proposal?.id, 'CONFIRM', COLLEAGUE)).userErrors).toEqual([]);
        expect(await titleOf(seed.id)).toBe('薄肉');
        expect(await proposals(COLLEAGUE)).toEqual([]);
      });

      it('is made once, of ten who confirm it at once', async () => {
        const { proposal } = await write('proposeChange', asked, COORDINATOR);
        await Promise.all(
          Array.from({ length: 10 }, (_, at) =>
            decide(proposal?.id, 'CONFIRM', at % 2 === 0 ? MEMBER : COLLEAGUE),
          ),
        );
        const [node] = await test.store.getNodes([seed.id], OPERATOR_SCOPE);
        expect(node).toMatchObject({ version: 2, title: { ja: '薄肉' } });
        expect(await proposals(COORDINATOR, 'MADE')).toMatchObject([{ state: 'CONFIRMED' }]);
        expect(await (await test.engine.access()).list('recordWrite')).toHaveLength(1);
      });
    });

    describe('who sees a proposal', () => {
      it('is its proposer and those who decide; for anyone else it is not found', async () => {
        const asked = { memberId: firm.id, groupId: circle.id, idempotencyKey: 'j' };
        const { proposal } = await write('mergeMembership', asked, MEMBER);
        for (const by of [COLLEAGUE, PARTNER, COORDINATOR]) {
          for (const side of ['TO_DECIDE', 'MADE']) expect(await proposals(by, side)).toEqual([]);
          for (const id of [proposal?.id, 'nothing']) {
            expect(errorsOf(await decide(id, 'CONFIRM', by))).toEqual(['NOT_FOUND input.id']);
          }
        }
        expect(await proposals(undefined)).toEqual([]);
      });
    });
  });
}
