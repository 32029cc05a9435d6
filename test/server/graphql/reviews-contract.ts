/** Publications of members that are reviewed first: on every store. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { DEFAULT_REVIEWS, type Reviews } from '../../../access/proposals/reviews.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { nodeId } from '../../../graph/model/ids.ts';
import {
  capability,
  evidence,
  group,
  need,
  organization,
  puts,
  relationship,
  requirement,
} from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';
import { askWrite, errorsOf, type WritePayload } from './ask-write.ts';
import type { WritesPlace } from './writes-contract.ts';

const club = group('club');
const firm = organization('firm', { name: { ja: '甲鋳造' }, summary: { ja: '鋳造' } });
const other = organization('other', { name: { ja: '乙鍍金' } });
const hiddenFirm = organization('hidden', {
  ...{ visibility: 'ORGANIZATION', audience: [nodeId('Organization', 'hidden')] },
});
const NUMBER = '7000012050002';
const registered = organization('registered', {
  name: { ja: '丁熱処理' },
  corporateNumber: NUMBER,
});
const INNER_NUMBER = '5000012060001';
// Seen by the coordinators of the group alone.
const inner = organization('inner', {
  ...{ name: { ja: '戊試作' }, corporateNumber: INNER_NUMBER },
  ...{ visibility: 'COORDINATORS', audience: [club.id] },
});
const seed = capability('seed', { title: { ja: '薄肉鋳造' } });
const own = { visibility: 'ORGANIZATION', audience: [firm.id] } as const;
const secret = capability('secret', { title: { ja: '秘伝の配合' }, ...own });
const RECORDS = puts(
  ...[club, firm, other, hiddenFirm, registered, inner, seed, secret],
  relationship('MEMBER_OF', firm, club, { grade: 'FULL' }),
  relationship('OFFERS', firm, seed),
  relationship('OFFERS', firm, secret),
);

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
const STRANGER = viewer('acc_stranger', { organizations: [other.id] });
const MANAGER = viewer('acc_manager', { organizations: [firm.id], role: 'EQUIPMENT_MANAGER' });
const HIDDEN = viewer('acc_hidden', { organizations: [hiddenFirm.id] });
const COORDINATOR = viewer('acc_coordinator', { role: 'COORDINATOR', groups: [club.id] });
const ADMINISTRATOR = viewer('acc_administrator', { role: 'ADMINISTRATOR' });
const EVERYBODY = [MEMBER, COLLEAGUE, STRANGER, MANAGER, HIDDEN, COORDINATOR, ADMINISTRATOR];

interface Shown extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly fields: readonly { readonly field: string; readonly before: string | null }[];
}
interface Payload extends WritePayload {
  readonly organization?: { readonly id: string } | null;
  readonly capability?: { readonly id: string; readonly version: number } | null;
  readonly equipment?: { readonly id: string } | null;
  readonly need?: { readonly id: string; readonly requirementsTag: string } | null;
  readonly record?: { readonly id: string } | null;
  readonly proposal?: Shown | null;
}

const PROPOSAL =
  'id about state records { id } fields { field before after } by isOwn reason sameCorporateNumber { id }';
const FIELDS = {
  createOrganization: `CreateOrganizationInput! organization { id } proposal { ${PROPOSAL} }`,
  mergeOrganization: `MergeOrganizationInput! organization { id } proposal { ${PROPOSAL} }`,
  mergeCapability: `MergeCapabilityInput! capability { id version } proposal { ${PROPOSAL} }`,
  mergeEquipment: `MergeEquipmentInput! equipment { id } proposal { ${PROPOSAL} }`,
  mergeEvidence: `MergeEvidenceInput! evidence { id } proposal { ${PROPOSAL} }`,
  mergePerson: `MergePersonInput! person { id } proposal { ${PROPOSAL} }`,
  mergeNeed: `MergeNeedInput! need { id requirementsTag } proposal { ${PROPOSAL} }`,
  decideProposal: `DecideProposalInput! proposal { ${PROPOSAL} }`,
  confirmRecord: 'ConfirmRecordInput! record { id }',
  undoWrite: 'UndoWriteInput! record { id }',
} as const;

let test: Awaited<ReturnType<typeof engineForTest>>;
let api: Awaited<ReturnType<typeof apiOf>>;

function write(name: keyof typeof FIELDS, input: object, by: Viewer): Promise<Payload> {
  return askWrite<Payload>(api, name, FIELDS[name], input, by);
}

const decide = (id: string | undefined, decision: string, by: Viewer, reason?: string) =>
  write('decideProposal', { id, decision, ...(reason !== undefined && { reason }) }, by);

async function proposals(by: Viewer | undefined, side = 'TO_DECIDE'): Promise<Shown[]> {
  const { data } = await api.ask(`{ proposals(side: ${side}) { ${PROPOSAL} } }`, {}, 'en', by);
  return data?.proposals as Shown[];
}

async function stored(id: string) {
  return (await test.store.getNodes([id], OPERATOR_SCOPE))[0];
}

async function logged() {
  const entries = await (await test.engine.access()).auditEntries(0);
  return entries
    .filter(({ action }) => action !== 'RECORDS_READ')
    .map(({ actor, action }) => `${actor} ${action}`);
}

/** Runs the suite on a store of its own for each test. */
export function describeReviews(name: string, place: () => Promise<WritesPlace>): void {
  let end: (() => void) | undefined;
  const open = async (reviews: Reviews) => {
    const { neo4j, ...opened } = await place();
    end = opened.end;
    test = await engineForTest({ changes: [...RECORDS], reviews, ...(neo4j && { neo4j }) });
    const accounts = EVERYBODY.map(({ accountId: id, ...one }) => ({
      ...{ kind: 'account' as const, expectedVersion: 0 },
      put: { id, ...one, passwordHash: '', isDisabled: false, createdAt: '2026-11-01T00:00:00Z' },
    }));
    expect(await (await test.engine.access()).commit(accounts, [])).toBe(true);
    api = await apiOf(test.engine);
  };
  afterEach(async () => {
    await api.close();
    await test.close();
    end?.();
  });

  describe(`${name}: an organisation that the network does not have`, () => {
    const added = {
      ...{ name: { ja: '丙研磨' }, kind: 'FIRM', prefecture: '大阪府' },
      ...{ summary: { ja: '鏡面研磨' }, idempotencyKey: 'n' },
    };
    beforeEach(() => open(DEFAULT_REVIEWS));

    it('is no record, and nobody but its author and the reviewers sees it, until it is confirmed', async () => {
      const before = await test.store.changesSince(0);
      const { organization: none, proposal } = await write('createOrganization', added, MEMBER);
      expect(none).toBeNull();
      expect(proposal).toMatchObject({ about: 'PUBLICATION', state: 'OPEN', isOwn: true });
      // No answer can have what the graph has not.
      expect(await test.store.changesSince(before.cursor)).toMatchObject({ changes: [] });
      for (const by of [undefined, COLLEAGUE, STRANGER, MANAGER]) {
        expect(await proposals(by)).toEqual([]);
        expect(await proposals(by, 'MADE')).toEqual([]);
      }
      for (const by of [COORDINATOR, ADMINISTRATOR]) {
        expect(await proposals(by)).toMatchObject([{ id: proposal?.id, by: 'acc_member' }]);
      }
      expect(await proposals(MEMBER, 'MADE')).toMatchObject([{ id: proposal?.id }]);
    });

    it.each([
      COORDINATOR,
      ADMINISTRATOR,
    ])('is confirmed by $role, once, whole and in the name of its author', async (by) => {
      const { proposal } = await write('createOrganization', added, MEMBER);
      expect(errorsOf(await decide(proposal?.id, 'CONFIRM', by))).toEqual([]);
      const listed = await test.store.listNodes('Organization', { first: 50 }, OPERATOR_SCOPE);
      const made = listed.items
        .map(({ node }) => node)
        .find((node) => node.label === 'Organization' && node.name.ja === '丙研磨');
      expect(made).toMatchObject({
        ...{ kind: 'FIRM', prefecture: '大阪府', summary: { ja: '鏡面研磨' }, version: 1 },
        ...{ visibility: 'PUBLIC', source: { document: '甲鋳造', confirmedOn: '2026-11-21' } },
      });
      expect(await logged()).toEqual([
        'acc_member PROPOSAL_MADE',
        `${by.accountId} PROPOSAL_CONFIRMED`,
        'acc_member RECORD_MERGED',
      ]);
      const owner = viewer('acc_owner', { organizations: [made?.id ?? ''] });
      const history = `{ recordHistory(id: "${made?.id}") { action by version } }`;
      expect((await api.ask(history, {}, 'en', owner)).data?.recordHistory).toEqual([
        { action: 'MERGE', by: 'acc_member', version: 1 },
      ]);
      expect(errorsOf(await decide(proposal?.id, 'CONFIRM', by))).toEqual([]);
      expect((await stored(made?.id ?? ''))?.version).toBe(1);
      const again = await write('createOrganization', added, MEMBER);
      expect(again.proposal).toMatchObject({ id: proposal?.id, state: 'CONFIRMED' });
      const author = { ...MEMBER, organizations: [made?.id ?? ''] };
      expect(errorsOf(await write('undoWrite', { id: made?.id }, author))).toEqual([
        'NOT_ALLOWED input.id',
      ]);
    });

    it('is refused with a reason that its author reads', async () => {
      const { proposal } = await write('createOrganization', added, MEMBER);
      expect(errorsOf(await decide(proposal?.id, 'REFUSE', COORDINATOR))).toEqual([
        'INVALID input.reason',
      ]);
      await decide(proposal?.id, 'REFUSE', COORDINATOR, '丙研磨株式会社として登録済みです');
      expect(await proposals(MEMBER, 'MADE')).toMatchObject([
        { state: 'REFUSED', reason: '丙研磨株式会社として登録済みです' },
      ]);
      expect(await proposals(COORDINATOR)).toEqual([]);
      expect(errorsOf(await decide(proposal?.id, 'CONFIRM', ADMINISTRATOR))).toEqual([
        'CONFLICT input.id',
      ]);
    });

    it('is not made once its author may no longer add any', async () => {
      const { proposal } = await write('createOrganization', added, MEMBER);
      const access = await test.engine.access();
      const account = await access.find('account', MEMBER.accountId);
      if (account === undefined) throw new Error('no account');
      const put = { ...account.record, isDisabled: true };
      await access.commit([{ kind: 'account', put, expectedVersion: account.version }], []);
      expect(errorsOf(await decide(proposal?.id, 'CONFIRM', COORDINATOR))).toEqual([
        'STALE_VERSION input.id',
      ]);
      expect(await proposals(COORDINATOR)).toEqual([]);
    });

    it('is decided by nobody else, nor by its author in another role', async () => {
      const { proposal } = await write('createOrganization', added, MEMBER);
      const promoted = { ...COORDINATOR, accountId: MEMBER.accountId };
      for (const by of [MEMBER, COLLEAGUE, STRANGER, MANAGER, promoted]) {
        expect(errorsOf(await decide(proposal?.id, 'CONFIRM', by))).toEqual(['NOT_FOUND input.id']);
      }
      expect(errorsOf(await decide(proposal?.id, 'WITHDRAW', MEMBER))).toEqual([]);
    });

    it('is added by members alone, and with a name that is one', async () => {
      for (const by of [undefined, MANAGER, COORDINATOR, ADMINISTRATOR]) {
        const query = `mutation M($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id } } }`;
        const { errors } = await api.ask(query, { input: added }, 'en', by);
        expect(errors[0]?.extensions?.code).toBe(
          by === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN',
        );
      }
      const wrong = async (changed: object) =>
        errorsOf(await write('createOrganization', { ...added, ...changed }, MEMBER));
      expect(await wrong({ name: { ja: '' } })).toEqual(['INVALID input.name']);
      expect(await wrong({ corporateNumber: '123' })).toEqual(['INVALID input.corporateNumber']);
      expect(await wrong({ prefecture: '大阪' })).toEqual(['INVALID input.prefecture']);
      expect(await wrong({ idempotencyKey: '' })).toEqual(['INVALID input.idempotencyKey']);
      expect(await proposals(COORDINATOR)).toEqual([]);
    });

    it('is not added under the corporate number of one that its author sees', async () => {
      const asked = { ...added, corporateNumber: NUMBER };
      const { proposal, userErrors } = await write('createOrganization', asked, MEMBER);
      expect(proposal).toBeNull();
      expect(userErrors).toMatchObject([
        {
          ...{ code: 'CONFLICT', field: ['input', 'corporateNumber'] },
          message: expect.stringContaining(NUMBER),
        },
      ]);
      expect(await proposals(COORDINATOR)).toEqual([]);
      const found = `{ organizations(query: "${NUMBER}") { nodes { id } } }`;
      expect((await api.ask(found, {}, 'en', MEMBER)).data?.organizations).toEqual({
        nodes: [{ id: registered.id }],
      });
    });

    it('waits as any other where that one is hidden from its author, and its reviewer is told', async () => {
      const asked = { ...added, corporateNumber: INNER_NUMBER };
      const { proposal, userErrors } = await write('createOrganization', asked, MEMBER);
      expect(userErrors).toEqual([]);
      expect(proposal).toMatchObject({ state: 'OPEN', sameCorporateNumber: [] });
      expect(await proposals(MEMBER, 'MADE')).toMatchObject([{ sameCorporateNumber: [] }]);
      expect(await proposals(ADMINISTRATOR)).toMatchObject([{ sameCorporateNumber: [] }]);
      expect(await proposals(COORDINATOR)).toMatchObject([
        { sameCorporateNumber: [{ id: inner.id }] },
      ]);
      expect(errorsOf(await decide(proposal?.id, 'CONFIRM', COORDINATOR))).toEqual([
        'CONFLICT input.id',
      ]);
      const refused = await decide(proposal?.id, 'REFUSE', COORDINATOR, '登録済みです');
      expect(refused.proposal).toMatchObject({ state: 'REFUSED' });
    });

    it('is added once of two that wait under one corporate number', async () => {
      const asked = { ...added, corporateNumber: '2000012010019' };
      const [first, second] = [
        (await write('createOrganization', asked, MEMBER)).proposal,
        (await write('createOrganization', { ...asked, idempotencyKey: 'o' }, STRANGER)).proposal,
      ];
      const confirmed = await decide(first?.id, 'CONFIRM', COORDINATOR);
      expect(confirmed.proposal).toMatchObject({ state: 'CONFIRMED', sameCorporateNumber: [] });
      expect(errorsOf(await decide(second?.id, 'CONFIRM', ADMINISTRATOR))).toEqual([
        'CONFLICT input.id',
      ]);
      expect(errorsOf(await decide(first?.id, 'CONFIRM', COORDINATOR))).toEqual([]);
    });

    it('does not name an organisation that hides as its source', async () => {
      const { proposal } = await write('createOrganization', added, HIDDEN);
      const source = proposal?.fields.find(({ field }) => field === 'source');
      expect(source).toMatchObject({ after: expect.stringContaining('丙研磨') });
    });

    it("writes changes to the member's own organisation and its records at once", async () => {
      const profile = { id: firm.id, expectedVersion: 1, website: 'https://example.org/' };
      expect((await write('mergeOrganization', profile, MEMBER)).organization).toEqual({
        id: firm.id,
      });
      const changed = { id: seed.id, expectedVersion: 1, title: { ja: '極薄鋳造' } };
      expect(await write('mergeCapability', changed, MEMBER)).toMatchObject({
        ...{ capability: { version: 2 }, proposal: null },
      });
    });
  });

  describe(`${name}: a network that lets new organisations in at once`, () => {
    beforeEach(() => open({ ...DEFAULT_REVIEWS, newOrganizations: false }));

    it('has an organisation with its mutation, once for a key', async () => {
      const asked = { name: { en: 'Hei Polishing' }, kind: 'FIRM', idempotencyKey: 'n' };
      const { organization: made, proposal } = await write('createOrganization', asked, MEMBER);
      expect(proposal).toBeNull();
      expect(await stored(made?.id ?? '')).toMatchObject({ name: { en: 'Hei Polishing' } });
      expect((await write('createOrganization', asked, MEMBER)).organization).toEqual(made);
      const taken = { ...asked, corporateNumber: NUMBER, idempotencyKey: 'o' };
      expect(errorsOf(await write('createOrganization', taken, MEMBER))).toEqual([
        'CONFLICT input.corporateNumber',
      ]);
      const otherwise = { ...asked, kind: 'OTHER' };
      expect(errorsOf(await write('createOrganization', otherwise, MEMBER))).toEqual([
        'CONFLICT input.idempotencyKey',
      ]);
    });
  });

  describe(`${name}: a network that reviews what members say of their own`, () => {
    beforeEach(() => open({ ...DEFAULT_REVIEWS, ownRecords: true }));
    const publicly = { audience: { visibility: 'PUBLIC' } };

    it('publishes a change once it is confirmed, in the name of its author', async () => {
      const changed = {
        ...{ id: seed.id, expectedVersion: 1, title: { ja: '極薄鋳造' }, idempotencyKey: 'c' },
      };
      const { capability: none, proposal } = await write('mergeCapability', changed, MEMBER);
      expect(none).toBeNull();
      expect(await stored(seed.id)).toMatchObject({ version: 1, title: { ja: '薄肉鋳造' } });
      const title = { field: 'title', before: '{"ja":"薄肉鋳造"}', after: '{"ja":"極薄鋳造"}' };
      expect(await proposals(COORDINATOR)).toMatchObject([
        { records: [{ id: seed.id }], fields: expect.arrayContaining([title]) },
      ]);
      await decide(proposal?.id, 'CONFIRM', COORDINATOR);
      expect(await stored(seed.id)).toMatchObject({ version: 2, title: { ja: '極薄鋳造' } });
      const history = `{ recordHistory(id: "${seed.id}") { by } }`;
      expect((await api.ask(history, {}, 'en', MEMBER)).data?.recordHistory).toEqual([
        { by: 'acc_member' },
      ]);
      expect((await write('undoWrite', { id: seed.id }, MEMBER)).record).toEqual({ id: seed.id });
    });

    it('publishes nothing where the record has changed since', async () => {
      const asked = { id: seed.id, expectedVersion: 1, idempotencyKey: 'c' };
      const { proposal } = await write(
        'mergeCapability',
        { ...asked, title: { ja: '極薄鋳造' } },
        MEMBER,
      );
      await test.store.commit([{ kind: 'putNode', node: { ...seed, title: { ja: '鋳造' } } }]);
      expect(errorsOf(await decide(proposal?.id, 'CONFIRM', COORDINATOR))).toEqual([
        'STALE_VERSION input.id',
      ]);
      expect(await stored(seed.id)).toMatchObject({ title: { ja: '鋳造' } });
    });

    it('shows the owner and the requirements of a need that is new', async () => {
      const asked = {
        ...{ gist: { ja: '加工先を探す' }, idempotencyKey: 'd', ...publicly },
        requirements: [{ text: { ja: '硬質アルマイト' }, mustHave: true }],
      };
      const { proposal } = await write('mergeNeed', asked, MEMBER);
      const [waiting] = await proposals(ADMINISTRATOR);
      expect(waiting).toMatchObject({ records: [{ id: firm.id }] });
      const text = { field: 'requirements.1.text', before: null, after: '{"ja":"硬質アルマイト"}' };
      expect(waiting?.fields).toEqual(expect.arrayContaining([text]));
      await decide(proposal?.id, 'CONFIRM', ADMINISTRATOR);
      const [page] = await test.store.neighbours(
        [{ id: firm.id, types: ['SEEKS'], direction: 'out', first: 5 }],
        OPERATOR_SCOPE,
      );
      expect(page?.items).toMatchObject([{ node: { gist: { ja: '加工先を探す' } } }]);
    });

    describe('a need that is opened to everybody', () => {
      const told = [{ text: { ja: '取引先の社名' }, mustHave: true }];
      const openedNeed = async () => {
        const asked = { gist: { ja: '加工先を探す' }, idempotencyKey: 'k', requirements: told };
        const { need: made, proposal: none } = await write('mergeNeed', asked, MEMBER);
        expect(none).toBeNull();
        const opened = { id: made?.id, expectedVersion: 1, idempotencyKey: 'o', ...publicly };
        const { proposal } = await write('mergeNeed', opened, MEMBER);
        return { kept: { ...made, id: made?.id ?? '' }, proposal };
      };
      it('shows the reviewer every requirement that becomes public with it', async () => {
        const { kept, proposal } = await openedNeed();
        const [waiting] = await proposals(COORDINATOR);
        const text = { before: null, after: '{"ja":"取引先の社名"}' };
        expect(waiting?.fields).toEqual(
          expect.arrayContaining([{ field: 'requirements.1.text', ...text }]),
        );
        expect(errorsOf(await decide(proposal?.id, 'CONFIRM', COORDINATOR))).toEqual([]);
        expect(await stored(kept.id)).toMatchObject({ visibility: 'PUBLIC' });
      });

      it.each([
        ['changed', [{ text: { ja: '硬質アルマイト' }, mustHave: true }]],
        ['added', [...told, { text: { ja: '別の社名' }, mustHave: true }]],
        ['removed', []],
      ])('is not opened where a requirement is %s meanwhile', async (_, requirements) => {
        const { kept, proposal } = await openedNeed();
        const rewritten = { ...kept, expectedVersion: 1, requirements };
        expect(errorsOf(await write('mergeNeed', rewritten, MEMBER))).toEqual([]);
        expect(errorsOf(await decide(proposal?.id, 'CONFIRM', COORDINATOR))).toEqual([
          'STALE_VERSION input.id',
        ]);
        expect(await proposals(MEMBER, 'MADE')).toMatchObject([{ state: 'OUTDATED' }]);
        expect(await stored(kept.id)).toMatchObject({ visibility: 'ORGANIZATION' });
      });
    });

    it('needs no review for records that are not public, confirmations and withdrawals', async () => {
      const kept = { id: secret.id, expectedVersion: 1, title: { ja: '秘伝の熱処理' } };
      expect(await write('mergeCapability', kept, MEMBER)).toMatchObject({
        ...{ capability: { version: 2 }, proposal: null },
      });
      const confirmed = { id: seed.id, expectedVersion: 1 };
      expect((await write('confirmRecord', confirmed, MEMBER)).record).toEqual({ id: seed.id });
      const narrowed = { id: seed.id, expectedVersion: (await stored(seed.id))?.version };
      const toItself = { ...narrowed, audience: { visibility: 'ORGANIZATION' } };
      expect((await write('mergeCapability', toItself, MEMBER)).proposal).toBeNull();
      const machine = { name: { ja: '旋盤' }, number: '1', useModes: [], ...publicly };
      const hides = { ...machine, ownerId: hiddenFirm.id };
      expect(await write('mergeEquipment', hides, HIDDEN)).toMatchObject({
        ...{ equipment: { id: expect.any(String) }, proposal: null },
      });
      expect(await proposals(COORDINATOR)).toEqual([]);
    });

    it('reviews evidence and people of an organisation that is hidden, which are not', async () => {
      const shared = { organizationId: hiddenFirm.id, title: { ja: '工場長' }, ...publicly };
      const asked = { ...shared, kind: 'PROJECT', idempotencyKey: 'e' };
      expect(await write('mergeEvidence', asked, HIDDEN)).toMatchObject({
        ...{ evidence: null, proposal: { about: 'PUBLICATION', state: 'OPEN' } },
      });
      const person = { ...shared, roles: ['ENGINEER'], idempotencyKey: 'p' };
      expect(await write('mergePerson', person, HIDDEN)).toMatchObject({
        ...{ person: null, proposal: { about: 'PUBLICATION', state: 'OPEN' } },
      });
      expect(await proposals(COORDINATOR)).toHaveLength(2);
    });

    it('does not show a reviewer what a record said to its own people', async () => {
      const opened = { id: secret.id, expectedVersion: 1, title: { ja: '配合' }, ...publicly };
      await write('mergeCapability', { ...opened, idempotencyKey: 'o' }, MEMBER);
      const [waiting] = await proposals(COORDINATOR);
      expect(waiting?.fields.map(({ before }) => before)).toEqual(waiting?.fields.map(() => null));
      expect(JSON.stringify(waiting)).not.toContain('秘伝');
    });

    describe('what is hidden meanwhile', () => {
      const hidden = { visibility: 'ORGANIZATION', audience: [firm.id] } as const;
      const changed = { id: seed.id, expectedVersion: 1, title: { ja: '極薄鋳造' } };
      const added = { kind: 'PROCESS', title: { ja: '極薄鋳造' }, holderId: firm.id, ...publicly };

      it.each([
        ['the record', changed, { ...seed, ...hidden }],
        ['its organisation', changed, { ...firm, ...hidden }],
        ['the organisation of a new record', added, { ...firm, ...hidden }],
      ])('is neither shown to a reviewer nor published: %s', async (_, asked, node) => {
        const { proposal } = await write(
          'mergeCapability',
          { ...asked, idempotencyKey: 'c' },
          MEMBER,
        );
        await test.store.commit(puts(node));
        expect(await proposals(COORDINATOR)).toMatchObject([{ fields: [] }]);
        expect((await proposals(MEMBER, 'MADE'))[0]?.fields).not.toEqual([]);
        expect(errorsOf(await decide(proposal?.id, 'CONFIRM', COORDINATOR))).toEqual([
          'STALE_VERSION input.id',
        ]);
        expect(await proposals(MEMBER, 'MADE')).toMatchObject([{ state: 'OUTDATED' }]);
      });

      it('is shown after the decision to its author and its decider alone', async () => {
        const keyed = { ...changed, idempotencyKey: 'c' };
        const { proposal } = await write('mergeCapability', keyed, MEMBER);
        const decided = await decide(proposal?.id, 'CONFIRM', COORDINATOR);
        expect(decided.proposal?.fields).not.toEqual([]);
        const again = await decide(proposal?.id, 'CONFIRM', ADMINISTRATOR);
        expect(again).toMatchObject({ proposal: null, userErrors: [] });
        await test.store.commit(puts({ ...seed, ...hidden }));
        const repeated = await decide(proposal?.id, 'CONFIRM', COORDINATOR);
        expect(repeated.proposal).toMatchObject({ state: 'CONFIRMED', fields: [] });
      });
    });

    it('shows the capabilities that evidence supports from now on, and no longer', async () => {
      const proof = evidence('proof', { title: { ja: '試作' } });
      await test.store.commit(
        puts(
          ...[proof, relationship('TOOK_PART_IN', firm, proof)],
          relationship('SHOWN_BY', seed, proof),
        ),
      );
      const dropped = { id: proof.id, expectedVersion: 1, noLongerSupports: [seed.id] };
      await write('mergeEvidence', { ...dropped, idempotencyKey: 'd' }, MEMBER);
      const named = (node: typeof seed) => JSON.stringify([{ id: node.id, title: node.title }]);
      expect((await proposals(COORDINATOR))[0]?.fields).toEqual([
        { field: 'supports', before: named(seed), after: null },
      ]);
      const asked = { kind: 'PROJECT', title: { ja: '量産' }, ...publicly, idempotencyKey: 'a' };
      const supports = [seed.id, secret.id];
      const { proposal } = await write('mergeEvidence', { ...asked, supports }, MEMBER);
      const shown = (await proposals(COORDINATOR)).find(({ id }) => id === proposal?.id);
      // A reviewer does not see the other one.
      expect(shown?.fields).toEqual(
        expect.arrayContaining([{ field: 'supports', before: null, after: named(seed) }]),
      );
    });

    it('writes nothing of what names a record that has gone', async () => {
      const asked = { kind: 'PROJECT', title: { ja: '試作' }, supports: [seed.id], ...publicly };
      const { proposal } = await write('mergeEvidence', { ...asked, idempotencyKey: 'e' }, MEMBER);
      await test.store.commit([{ kind: 'deleteNode', id: seed.id }]);
      expect(errorsOf(await decide(proposal?.id, 'CONFIRM', COORDINATOR))).toEqual([
        'STALE_VERSION input.id',
      ]);
      expect(await proposals(MEMBER, 'MADE')).toMatchObject([{ state: 'OUTDATED' }]);
      const shown = await test.store.listNodes('Evidence', { first: 5 }, OPERATOR_SCOPE);
      expect(shown.totalCount).toBe(0);
      expect(await logged()).toContain('acc_member RECORD_WRITE_REFUSED');
      expect(await proposals(COORDINATOR)).toEqual([]);
    });

    it('does not show a reviewer requirements that have an audience of their own', async () => {
      const wanted = need('wanted');
      const shown = requirement('shown', { text: { ja: '硬質アルマイト' } });
      const closed = requirement('closed', { text: { ja: '秘伝の仕様' }, order: 2, ...own });
      await test.store.commit(
        puts(
          ...[wanted, shown, closed, relationship('SEEKS', firm, wanted)],
          ...[relationship('REQUIRES', wanted, shown), relationship('REQUIRES', wanted, closed)],
        ),
      );
      const query = `{ node(id: "${wanted.id}") { ... on Need { requirementsTag } } }`;
      const { data } = await api.ask(query, {}, 'en', MEMBER);
      const read = data?.node as { requirementsTag: string };
      const texts = ['白アルマイト', '秘伝の新仕様'];
      const changed = {
        ...{ id: wanted.id, expectedVersion: 1, idempotencyKey: 'q', ...read },
        requirements: texts.map((ja) => ({ text: { ja }, mustHave: true })),
      };
      await write('mergeNeed', changed, MEMBER);
      const [waiting] = await proposals(COORDINATOR);
      const text = { before: '{"ja":"硬質アルマイト"}', after: '{"ja":"白アルマイト"}' };
      expect(waiting?.fields).toEqual(
        expect.arrayContaining([{ field: 'requirements.1.text', ...text }]),
      );
      expect(JSON.stringify(waiting)).not.toContain('秘伝');
    });

    it('accepts a machine from its keeper, by a key', async () => {
      const machine = { name: { ja: '旋盤' }, number: '1', useModes: [], ...publicly };
      expect(errorsOf(await write('mergeEquipment', machine, MANAGER))).toEqual([
        'INVALID input.idempotencyKey',
      ]);
      const keyed = { ...machine, idempotencyKey: 'm' };
      const { proposal } = await write('mergeEquipment', keyed, MANAGER);
      expect(errorsOf(await decide(proposal?.id, 'CONFIRM', COORDINATOR))).toEqual([]);
      const machines = await test.store.listNodes('Equipment', { first: 5 }, OPERATOR_SCOPE);
      expect(machines.totalCount).toBe(1);
      const again = await write('mergeEquipment', keyed, MANAGER);
      expect(again.proposal).toMatchObject({ id: proposal?.id, state: 'CONFIRMED' });
    });
  });
}
