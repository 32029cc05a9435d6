/** Writes over the API: who may, what comes of them, and what is said where nothing does: on every store. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { POLICY } from '../../../access/policy/policy.ts';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { ROLES } from '../../../access/records/roles.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { forgetRecords } from '../../../access/writes/record-writes.ts';
import type { Neo4jAddress } from '../../../graph/neo4j/connection.ts';
import {
  capability,
  group,
  importBatch,
  organization,
  puts,
  relationship,
} from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';
import { askWrite, errorsOf, type WritePayload } from './ask-write.ts';

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

interface Payload extends WritePayload {
  readonly equipment?: { readonly id: string; readonly version: number } | null;
  readonly need?: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly evidence?: { readonly id: string; readonly version: number } | null;
  readonly person?: { readonly id: string; readonly version: number } | null;
  readonly capability?: { readonly id: string; readonly version: number } | null;
  readonly organization?: { readonly id: string; readonly version: number } | null;
  readonly deletedId?: string | null;
  readonly record?: Readonly<Record<string, unknown>> | null;
}

const FIELDS = {
  mergeCapability:
    'MergeCapabilityInput! capability { id version title { text } claimLevel audience { visibility groups { id } organizations { id } } holder { ... on Organization { id } } source { document quote } quantitiesText }',
  mergeOrganization:
    'MergeOrganizationInput! organization { id version employees summary { text } website source { document } }',
  mergeEquipment:
    'MergeEquipmentInput! equipment { id version name { text } useModes specifications { quantity } specificationsText prices { amount currency unit userClass } location { latitude } externalIds { value } owner { id } supports { nodes { id } } audience { visibility } }',
  mergeNeed:
    'MergeNeedInput! need { id version gist { text } status deadline requirementsTag requirements { text { text } mustHave quantities { quantity max } } owner { ... on Organization { id } } audience { visibility } }',
  mergeEvidence:
    'MergeEvidenceInput! evidence { id version kind title { text } participants { totalCount } supports { nodes { id } } }',
  mergePerson:
    'MergePersonInput! person { id version roles title { text } displayName { text } organization { id } audience { visibility } }',
  deleteRecord: 'DeleteRecordInput! deletedId',
  undoWrite:
    'UndoWriteInput! record { id ... on Capability { version title { text } holder { ... on Organization { id } } evidence { totalCount } } ... on Need { requirements { text { text } } } }',
  confirmRecord:
    'ConfirmRecordInput! record { id ... on Capability { claimLevel source { document confirmedOn } } }',
} as const;

function write(
  name: keyof typeof FIELDS,
  input: object,
  viewer: Viewer | undefined = MEMBER,
): Promise<Payload> {
  return askWrite<Payload>(api, name, FIELDS[name], input, viewer);
}
const NEW = { title: { ja: '研磨', en: 'polishing' }, idempotencyKey: 'k1' };

/** Place of the records of a test are kept. */
export interface WritesPlace {
  readonly neo4j?: Neo4jAddress;
  readonly end?: () => void;
}

/** Runs the suite on a store of its own for each test. */
export function describeWrites(name: string, place: () => Promise<WritesPlace>): void {
  describe(name, () => {
    let end: (() => void) | undefined;
    beforeEach(async () => {
      const { neo4j, ...opened } = await place();
      end = opened.end;
      test = await engineForTest({ changes: [...RECORDS], ...(neo4j && { neo4j }) });
      api = await apiOf(test.engine);
    });
    afterEach(async () => {
      await api.close();
      await test.close();
      end?.();
    });

    describe('who may write', () => {
      const query = `mutation { deleteRecord(input: {id: "${seed.id}", expectedVersion: 1}) { deletedId } }`;

      const codeOf = async (viewer: Viewer | undefined) =>
        (await api.ask(query, {}, 'en', viewer)).errors[0]?.extensions?.code;

      it('is refused without signing in, and by role', async () => {
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

      it('is a member of the organisation: records of another are not found', async () => {
        const absent = { id: 'cap_00000000000000000000', expectedVersion: 1 };
        for (const id of [foreign.id, absent.id]) {
          expect(errorsOf(await write('deleteRecord', { ...absent, id }))).toEqual([
            'NOT_FOUND input.id',
          ]);
          expect(
            errorsOf(await write('mergeCapability', { ...absent, id, title: { ja: 'x' } })),
          ).toEqual(['NOT_FOUND input.id']);
        }
        const profile = { id: other.id, expectedVersion: 1, employees: 1 };
        expect(errorsOf(await write('mergeOrganization', profile))).toEqual(['NOT_FOUND input.id']);
        expect(errorsOf(await write('mergeCapability', { ...NEW, holderId: other.id }))).toEqual([
          'NOT_FOUND input.holderId',
        ]);
      });
    });

    describe('a profile', () => {
      it('changes named fields, keeps omitted ones, deletes those set to null', async () => {
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
        expect(errorsOf(await write('mergeOrganization', input))).toEqual([
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
            message: 'Invalid employees: -1. Expected 0..10000000.',
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
        expect(errorsOf(changed)).toEqual(['CONFLICT input.idempotencyKey']);
        const another = await write('mergeCapability', NEW, { ...MEMBER, accountId: 'acc_2' });
        expect(another.capability?.id).not.toBe(first.capability?.id);
      });

      it('that is stated again is declared by its owner, without its former source', async () => {
        const input = {
          id: seed.id,
          expectedVersion: 1,
          title: { ja: '薄肉の鋳造' },
          quantities: [],
        };
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
        expect(errorsOf(await write('mergeCapability', input))).toEqual([
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
        expect(errorsOf(await write('mergeCapability', { ...NEW, ...stated }))).toEqual([code]);
        const { totalCount } = await test.store.listNodes(
          'Capability',
          { first: 1 },
          OPERATOR_SCOPE,
        );
        expect(totalCount).toBe(2);
      });

      it('is deleted with its relationships, if unchanged', async () => {
        const input = { id: seed.id, expectedVersion: 2 };
        expect(errorsOf(await write('deleteRecord', input))).toEqual([
          'STALE_VERSION input.expectedVersion',
        ]);
        const deleted = await write('deleteRecord', { ...input, expectedVersion: 1 });
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
        expect(new Set(all.flatMap(errorsOf))).toEqual(new Set([stale]));
      });
    });

    describe('a machine', () => {
      const MANAGER: Viewer = { ...MEMBER, accountId: 'acc_9', role: 'EQUIPMENT_MANAGER' };
      const press = { name: { ja: '精密プレス機' }, number: 'P-01' };

      it('is written by equipment managers, who write nothing else', async () => {
        const { equipment: made, userErrors } = await write('mergeEquipment', press, MANAGER);
        expect(userErrors).toEqual([]);
        expect(made).toMatchObject({
          version: 1,
          useModes: [],
          specifications: [],
          owner: { id: firm.id },
          externalIds: [{ value: 'P-01' }],
          audience: { visibility: 'ORGANIZATION' },
        });
        const other = { id: seed.id, expectedVersion: 1 };
        const answers = await Promise.all([
          api.ask(
            `mutation { mergePerson(input: {title: {ja: "x"}}) { person { id } } }`,
            {},
            'en',
            MANAGER,
          ),
          api.ask(
            'mutation M($input: DeleteRecordInput!) { deleteRecord(input: $input) { deletedId } }',
            { input: other },
            'en',
            MANAGER,
          ),
        ]);
        for (const { errors } of answers) expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
        const gone = { id: made?.id, expectedVersion: 1 };
        expect((await write('deleteRecord', gone, MANAGER)).deletedId).toBe(made?.id);
      });

      it('is the same one by the number of its owner, and another one of another owner', async () => {
        const first = await write('mergeEquipment', press);
        const again = await write('mergeEquipment', { ...press, leadDays: 3 });
        expect(again.equipment).toMatchObject({ id: first.equipment?.id, version: 2 });
        expect((await write('mergeEquipment', { ...press, leadDays: 3 })).equipment?.version).toBe(
          2,
        );
        const rival = { ...MEMBER, accountId: 'acc_3', organizations: [other.id] };
        const theirs = await write('mergeEquipment', press, rival);
        expect(theirs.equipment?.id).not.toBe(first.equipment?.id);
      });

      it('takes every field as the model has it, and puts off the words that stood for one', async () => {
        const stated = {
          ...press,
          useModes: ['ASSISTED'],
          specifications: [{ quantity: '加圧力', max: 200, unit: 'kN' }],
          prices: [{ userClass: 'SME', amount: 3000, currency: 'JPY', unit: 'HOUR' }],
          location: { latitude: 35, longitude: 136 },
          supports: [seed.id],
        };
        expect((await write('mergeEquipment', stated)).equipment).toMatchObject({
          useModes: ['ASSISTED'],
          specifications: [{ quantity: '加圧力' }],
          specificationsText: null,
          prices: [{ amount: 3000, currency: 'JPY', unit: 'HOUR', userClass: 'SME' }],
          location: { latitude: 35 },
          supports: { nodes: [{ id: seed.id }] },
        });
        const less = { ...press, prices: null, specifications: null, noLongerSupports: [seed.id] };
        expect((await write('mergeEquipment', less)).equipment).toMatchObject({
          prices: [],
          specifications: [],
          supports: { nodes: [] },
        });
      });

      it.each([
        [{ number: '' }, 'INVALID input.number'],
        [{ prices: [{ amount: -1, currency: 'JPY', unit: 'HOUR' }] }, 'INVALID input.prices'],
        [{ extras: [{ name: 'x', value: '\u0000' }] }, 'INVALID input.extras.0'],
        [{ techniques: Array.from({ length: 51 }, () => '曲げ') }, 'INVALID input.techniques'],
        [{ supports: [foreign.id] }, 'NOT_FOUND input.supports.0'],
        [{ name: null }, 'INVALID input.name'],
      ])('is refused with %j', async (stated, code) => {
        expect(errorsOf(await write('mergeEquipment', { ...press, ...stated }))).toEqual([code]);
      });
    });

    describe('a need', () => {
      const wish = {
        gist: { ja: 'チタンの深絞り' },
        deadline: '2027-03-31',
        requirements: [
          {
            text: { ja: '板厚0.3mm' },
            mustHave: true,
            quantities: [{ quantity: '板厚', max: 0.3, unit: 'mm' }],
          },
          { text: { ja: '月100個' } },
        ],
        idempotencyKey: 'n1',
      };

      it('is made with its requirements in their order, for its own people', async () => {
        expect((await write('mergeNeed', wish)).need).toMatchObject({
          version: 1,
          status: 'OPEN',
          deadline: '2027-03-31',
          owner: { id: firm.id },
          audience: { visibility: 'ORGANIZATION' },
          requirements: [
            {
              text: { text: '板厚0.3mm' },
              mustHave: true,
              quantities: [{ quantity: '板厚', max: 0.3 }],
            },
            { text: { text: '月100個' }, mustHave: false, quantities: [] },
          ],
        });
      });

      it('changes its requirements only for a writer who has read them', async () => {
        const made = (await write('mergeNeed', wish)).need;
        const asked = {
          id: made?.id,
          expectedVersion: 1,
          requirements: [{ text: { ja: '月500個' } }],
        };
        expect(errorsOf(await write('mergeNeed', asked))).toEqual([
          'INVALID input.requirementsTag',
        ]);
        const read = { ...asked, requirementsTag: made?.requirementsTag };
        const changed = (await write('mergeNeed', read)).need;
        expect(changed?.requirements).toEqual([
          { text: { text: '月500個' }, mustHave: false, quantities: [] },
        ]);
        expect(changed?.requirementsTag).not.toBe(made?.requirementsTag);
        expect(errorsOf(await write('mergeNeed', { ...read, requirements: [] }))).toEqual([
          'STALE_VERSION input.requirementsTag',
        ]);
        const left = { id: made?.id, expectedVersion: changed?.version, status: 'WITHDRAWN' };
        expect((await write('mergeNeed', left)).need?.requirements).toHaveLength(1);
      });

      it('refuses a requirement without words, and more than 50', async () => {
        const empty = { ...wish, requirements: [{ text: {} }] };
        expect(errorsOf(await write('mergeNeed', empty))).toEqual([
          'INVALID input.requirements.0.text',
        ]);
        const many = {
          ...wish,
          requirements: Array.from({ length: 51 }, () => ({ text: { ja: 'x' } })),
        };
        expect(errorsOf(await write('mergeNeed', many))).toEqual(['INVALID input.requirements']);
      });

      it('goes with its requirements', async () => {
        const made = (await write('mergeNeed', wish)).need;
        const count = async () =>
          (await test.store.listNodes('Requirement', { first: 1 }, OPERATOR_SCOPE)).totalCount;
        expect(await count()).toBe(2);
        await write('deleteRecord', { id: made?.id, expectedVersion: 1 });
        expect(await count()).toBe(0);
      });
    });

    describe('evidence', () => {
      const paper = { kind: 'AWARD', title: { ja: 'ものづくり大賞' }, idempotencyKey: 'e1' };

      it('is of an organisation that took part, and shows capabilities of its own', async () => {
        const made = await write('mergeEvidence', { ...paper, supports: [seed.id] });
        expect(made.evidence).toMatchObject({
          kind: 'AWARD',
          participants: { totalCount: 1 },
          supports: { nodes: [{ id: seed.id }] },
        });
        expect(
          errorsOf(await write('mergeEvidence', { ...paper, supports: [foreign.id] })),
        ).toEqual(['CONFLICT input.idempotencyKey']);
      });

      it('in which others took part, or on which they lean, is not one of its own', async () => {
        const made = (await write('mergeEvidence', paper)).evidence;
        const change = { id: made?.id, expectedVersion: 1, summary: { ja: '受賞' } };
        const joins = [
          relationship('TOOK_PART_IN', other, made?.id ?? ''),
          relationship('SHOWN_BY', foreign, made?.id ?? ''),
        ];
        for (const join of joins) {
          await test.store.commit([{ kind: 'putRelationship', relationship: join }]);
          expect(errorsOf(await write('mergeEvidence', change))).toEqual(['NOT_FOUND input.id']);
          await test.store.commit([{ kind: 'deleteRelationship', id: join.id }]);
        }
        expect((await write('mergeEvidence', change)).userErrors).toEqual([]);
      });
    });

    describe('a person', () => {
      it('is known by role, and works for the organisation', async () => {
        const made = await write('mergePerson', {
          roles: ['ENGINEER'],
          title: { ja: '金型設計の担当' },
          idempotencyKey: 'p1',
        });
        expect(made.person).toMatchObject({
          roles: ['ENGINEER'],
          displayName: null,
          organization: { id: firm.id },
          audience: { visibility: 'ORGANIZATION' },
        });
        const elsewhere = relationship('WORKS_FOR', made.person?.id ?? '', other);
        await test.store.commit([{ kind: 'putRelationship', relationship: elsewhere }]);
        const change = { id: made.person?.id, expectedVersion: 1, title: { ja: '別' } };
        expect(errorsOf(await write('mergePerson', change))).toEqual(['NOT_FOUND input.id']);
      });
    });

    describe('a write that is repeated', () => {
      it('is the first one again on another day, though somebody changed the record since', async () => {
        const input = {
          id: seed.id,
          expectedVersion: 1,
          title: { ja: '薄肉' },
          idempotencyKey: 'k9',
        };
        await write('mergeCapability', input);
        test.setNow('2026-12-08T00:00:00Z');
        const between = { id: seed.id, expectedVersion: 2, title: { ja: '厚肉' } };
        await write('mergeCapability', between, { ...MEMBER, accountId: 'acc_2' });
        const again = await write('mergeCapability', input);
        expect(again.userErrors).toEqual([]);
        expect(again.capability?.version).toBe(3);
        expect(errorsOf(await write('mergeCapability', { ...input, title: { ja: '別' } }))).toEqual(
          ['CONFLICT input.idempotencyKey'],
        );
        const deletion = { id: seed.id, expectedVersion: 3, idempotencyKey: 'k10' };
        expect((await write('deleteRecord', deletion)).deletedId).toBe(seed.id);
        expect((await write('deleteRecord', deletion)).deletedId).toBe(seed.id);
      });

      it('makes one record, of ten at once with one key', async () => {
        const all = await Promise.all(
          Array.from({ length: 10 }, () => write('mergeCapability', NEW)),
        );
        expect(new Set(all.map((one) => one.capability?.id)).size).toBe(1);
        expect(all.flatMap(errorsOf)).toEqual([]);
        const access = await test.engine.access();
        expect(await access.list('recordWrite')).toHaveLength(1);
      });

      it('is brought to its end where the process ended before the graph had it', async () => {
        const { commit } = test.engine;
        const failing = { ...test.engine, commit: () => Promise.reject(new Error('ended')) };
        const dying = await apiOf(failing);
        const query =
          'mutation M($input: MergeCapabilityInput!) { mergeCapability(input: $input) { capability { id } } }';
        expect((await dying.ask(query, { input: NEW }, 'en', MEMBER)).errors).toHaveLength(1);
        await dying.close();
        expect(commit).toBe(test.engine.commit);
        const made = await write('mergeCapability', NEW);
        expect(made.capability).toMatchObject({ version: 1 });
        const [kept, ...more] = await (await test.engine.access()).list('recordWrite');
        expect(more).toEqual([]);
        expect(kept?.record).toMatchObject({ isSettled: true, recordId: made.capability?.id });
      });
    });

    describe('the audit log', () => {
      it('says who wrote which fields of what, in which request, and no value', async () => {
        const input = { id: seed.id, expectedVersion: 1, title: { ja: '秘密の鋳造' } };
        await write('mergeCapability', input);
        await write('deleteRecord', { id: seed.id, expectedVersion: 2 });
        const entries = await (await test.engine.access()).auditEntries(0);
        expect(entries).toMatchObject([
          {
            actor: 'acc_1',
            action: 'RECORD_MERGED',
            subject: seed.id,
            fields: ['claimLevel', 'source', 'title'],
            requestId: 'request-1',
          },
          { actor: 'acc_1', action: 'RECORD_DELETED', subject: seed.id },
        ]);
        expect(JSON.stringify(entries)).not.toContain('秘密');
      });

      it('has one entry for the write that won and one that says so for each that was refused', async () => {
        await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            write('mergeCapability', { id: seed.id, expectedVersion: 1, title: { ja: `${at}` } }),
          ),
        );
        const entries = await (await test.engine.access()).auditEntries(0);
        const count = (action: string) => entries.filter((one) => one.action === action).length;
        expect(count('RECORD_MERGED') - count('RECORD_WRITE_REFUSED')).toBe(1);
      });

      it('says nothing of a write that changes nothing or is stale when it is read', async () => {
        await write('mergeCapability', { id: seed.id, expectedVersion: 7, title: { ja: 'x' } });
        await write('mergeCapability', { id: seed.id, expectedVersion: 1 });
        expect(await (await test.engine.access()).auditEntries(0)).toEqual([]);
      });
    });

    describe('the history of a record', () => {
      const COORDINATOR: Viewer = {
        ...MEMBER,
        accountId: 'acc_5',
        role: 'COORDINATOR',
        organizations: [],
        groups: [club.id],
      };
      const historyOf = async (id: string, viewer: Viewer | undefined = MEMBER, more = '') => {
        const query = `{ recordHistory(id: "${id}"${more}) { at version action by isOwn fields { field before after } } }`;
        const { data, errors } = await api.ask(query, {}, 'en', viewer);
        expect(errors).toEqual([]);
        return data?.recordHistory as readonly Readonly<Record<string, unknown>>[];
      };
      const change = { id: seed.id, expectedVersion: 1, title: { ja: '薄肉' } };

      it('says from which import a value came, between what people wrote', async () => {
        const list = importBatch('list', { sourceName: '会員名簿' });
        const later = importBatch('later', { status: 'TAKEN_BACK' });
        const plating = capability('plating', { title: { ja: 'めっき' } });
        const offer = relationship('OFFERS', firm, plating);
        await test.store.commit(puts(list, plating, offer), { batchId: list.id });
        const hard = { ...plating, title: { ja: '硬質クロム' } };
        await test.store.commit(puts(later, hard), { batchId: later.id });
        const merged = { id: plating.id, expectedVersion: 2, title: { ja: '硬質クロムめっき' } };
        expect(errorsOf(await write('mergeCapability', merged))).toEqual([]);
        const query = `{ recordHistory(id: "${plating.id}") { version action by isOwn import { id fileName sourceName startedAt isUndone } fields { field before after } } }`;
        const { data, errors } = await api.ask(query, {}, 'en', MEMBER);
        expect(errors).toEqual([]);
        const { id, startedAt } = list;
        expect(data?.recordHistory).toMatchObject([
          { version: 3, isOwn: true, import: null },
          {
            ...{ version: 2, action: 'MERGE', by: null, isOwn: false },
            import: { id: later.id, fileName: 'later.csv', sourceName: null, isUndone: true },
            fields: [{ field: 'title', before: '{"ja":"めっき"}', after: '{"ja":"硬質クロム"}' }],
          },
          {
            version: 1,
            import: {
              ...{ id, startedAt, fileName: 'list.csv', sourceName: '会員名簿', isUndone: false },
            },
            fields: expect.arrayContaining([
              { field: 'title', before: null, after: '{"ja":"めっき"}' },
            ]),
          },
        ]);
        const before = await historyOf(plating.id, MEMBER, ', before: 2');
        expect(before.map(({ version }) => version)).toEqual([1]);
        expect(await historyOf(plating.id, { ...MEMBER, organizations: [other.id] })).toEqual([]);
      });

      it('does not guess what an import changed where something else followed', async () => {
        const list = importBatch('list');
        const plating = capability('plating');
        const offer = relationship('OFFERS', firm, plating);
        await test.store.commit(puts(list, plating, offer), { batchId: list.id });
        await test.store.commit(puts({ ...plating, claimLevel: 'VISITED' }));
        expect(await historyOf(plating.id)).toMatchObject([{ version: 1, fields: [] }]);
      });

      it('shows nothing of states that the reader may not see, nor of a record that is hidden now', async () => {
        const [first, second, third] = [
          importBatch('first'),
          importBatch('second'),
          importBatch('third'),
        ];
        const hidden = capability('plating', { title: { ja: '秘密' }, visibility: 'PRIVATE' });
        const offer = relationship('OFFERS', firm, hidden);
        await test.store.commit(puts(first, hidden, offer), { batchId: first.id });
        expect(await historyOf(hidden.id)).toEqual([]);
        const shown = capability('plating', { title: { ja: 'めっき' } });
        await test.store.commit(puts(second, shown), { batchId: second.id });
        const later = capability('plating', { title: { ja: '硬質めっき' } });
        await test.store.commit(puts(third, later), { batchId: third.id });
        const history = await historyOf(hidden.id);
        expect(history).toMatchObject([
          { version: 3, fields: [{ field: 'title', before: '{"ja":"めっき"}' }] },
          { version: 2, fields: [] },
          { version: 1, fields: [] },
        ]);
      });

      it('says who changed what from what to what, latest first, page by page', async () => {
        await write('mergeCapability', change);
        await write('deleteRecord', { id: seed.id, expectedVersion: 2 });
        const [deleted, merged, ...more] = await historyOf(seed.id);
        expect(more).toEqual([]);
        expect(merged).toMatchObject({
          action: 'MERGE',
          version: 2,
          by: null,
          isOwn: true,
          fields: expect.arrayContaining([
            { field: 'title', before: '{"ja":"薄肉鋳造"}', after: '{"ja":"薄肉"}' },
            { field: 'claimLevel', before: '"DELIVERED"', after: '"DECLARED"' },
          ]),
        });
        expect(deleted).toMatchObject({ action: 'DELETE', version: 3, isOwn: true });
        expect(await historyOf(seed.id, MEMBER, ', first: 1')).toEqual([deleted]);
        expect(await historyOf(seed.id, MEMBER, ', before: 3')).toEqual([merged]);
      });

      it('is for its own people and their coordinators, and empty for anybody else', async () => {
        await write('mergeCapability', change);
        const stranger = { ...MEMBER, accountId: 'acc_4', organizations: [other.id] };
        const elsewhere = { ...COORDINATOR, groups: ['grp_00000000000000000000'] };
        expect(await historyOf(seed.id, COORDINATOR)).toMatchObject([
          { action: 'MERGE', isOwn: false },
        ]);
        for (const viewer of [
          stranger,
          elsewhere,
          { ...COORDINATOR, role: 'ADMINISTRATOR' as const },
        ]) {
          expect(await historyOf(seed.id, viewer)).toEqual([]);
        }
        const { data } = await api.ask(`{ recordHistory(id: "${seed.id}") { version } }`);
        expect(data).toEqual({ recordHistory: [] });
        await write('deleteRecord', { id: seed.id, expectedVersion: 2 });
        expect(await historyOf(seed.id, stranger)).toEqual([]);
        expect(await historyOf(seed.id, COORDINATOR)).toHaveLength(2);
      });

      it('is gone with the words of an erased record, also those beside another one', async () => {
        const wish = { gist: { ja: '相談' }, requirements: [{ text: { ja: '秘密の要件' } }] };
        const made = (await write('mergeNeed', { ...wish, idempotencyKey: 'n' })).need;
        await write('mergeCapability', change);
        const access = await test.engine.access();
        const [requirement] = (
          await test.store.listNodes('Requirement', { first: 1 }, OPERATOR_SCOPE)
        ).items;
        await forgetRecords(new Set([seed.id, requirement?.node.id ?? '']), access);
        expect(await historyOf(seed.id)).toEqual([]);
        expect(await historyOf(made?.id ?? '')).toHaveLength(1);
        expect(JSON.stringify(await access.list('recordWrite'))).not.toContain('秘密');
      });

      it('has no write of which the graph never heard', async () => {
        const failing = { ...test.engine, commit: () => Promise.reject(new Error('ended')) };
        const dying = await apiOf(failing);
        const query =
          'mutation M($input: MergeCapabilityInput!) { mergeCapability(input: $input) { capability { id } } }';
        expect((await dying.ask(query, { input: change }, 'en', MEMBER)).errors).toHaveLength(1);
        await dying.close();
        expect(await historyOf(seed.id)).toEqual([]);
        await write('mergeCapability', { ...change, title: { ja: '別' } });
        expect(await historyOf(seed.id)).toHaveLength(1);
      });
    });

    describe('an undo', () => {
      const change = { id: seed.id, expectedVersion: 1, title: { ja: '薄肉' } };
      const undo = (viewer = MEMBER) => write('undoWrite', { id: seed.id }, viewer);

      it('restores the previous values, and can be undone itself', async () => {
        await write('mergeCapability', change);
        expect((await undo()).record).toMatchObject({ version: 3, title: { text: '薄肉鋳造' } });
        const [node] = await test.store.getNodes([seed.id], OPERATOR_SCOPE);
        expect(node).toMatchObject(seed);
        expect((await undo()).record).toMatchObject({ version: 4, title: { text: '薄肉' } });
      });

      it('puts back a record that was removed, with what it contained and what joined it', async () => {
        const paper = { title: { ja: '表彰' }, supports: [seed.id], idempotencyKey: 'e' };
        await write('mergeEvidence', paper);
        await write('deleteRecord', { id: seed.id, expectedVersion: 1 });
        const { record, userErrors } = await undo();
        expect(userErrors).toEqual([]);
        expect(record).toMatchObject({ holder: { id: firm.id }, evidence: { totalCount: 1 } });
        const wish = {
          gist: { ja: '相談' },
          requirements: [{ text: { ja: '要件' } }],
          idempotencyKey: 'n',
        };
        const made = (await write('mergeNeed', wish)).need;
        await write('deleteRecord', { id: made?.id, expectedVersion: 1 });
        expect((await write('undoWrite', { id: made?.id })).record).toMatchObject({
          requirements: [{ text: { text: '要件' } }],
        });
      });

      it('removes a record that was new, and leaves out what has gone since', async () => {
        const made = (await write('mergeCapability', NEW)).capability;
        expect(await write('undoWrite', { id: made?.id })).toEqual({
          record: null,
          userErrors: [],
        });
        const paper = { title: { ja: '表彰' }, supports: [seed.id], idempotencyKey: 'e' };
        const evidence = (await write('mergeEvidence', paper)).evidence;
        await write('deleteRecord', { id: seed.id, expectedVersion: 1 });
        await write('deleteRecord', { id: evidence?.id, expectedVersion: 1 });
        expect((await undo()).record).toMatchObject({ evidence: { totalCount: 0 } });
      });

      it("is refused of another's change, of one that is not the last state, and of none", async () => {
        expect(errorsOf(await undo())).toEqual(['NOT_FOUND input.id']);
        await write('mergeCapability', change);
        expect(errorsOf(await undo({ ...MEMBER, accountId: 'acc_2' }))).toEqual([
          'NOT_ALLOWED input.id',
        ]);
        const stranger = { ...MEMBER, accountId: 'acc_4', organizations: [other.id] };
        expect(errorsOf(await undo(stranger))).toEqual(['NOT_FOUND input.id']);
        await test.store.commit([{ kind: 'putNode', node: { ...seed, title: { ja: '輸入' } } }]);
        expect(errorsOf(await undo())).toEqual(['STALE_VERSION input.id']);
      });

      it('is made once for a key', async () => {
        await write('mergeCapability', change);
        const asked = { id: seed.id, idempotencyKey: 'u' };
        expect((await write('undoWrite', asked)).record).toMatchObject({ version: 3 });
        expect((await write('undoWrite', asked)).record).toMatchObject({ version: 3 });
      });
    });

    describe('claims unconfirmed for a year', () => {
      const stale = async (viewer: Viewer | undefined = MEMBER) => {
        const { data } = await api.ask(
          '{ staleClaims { totalCount nodes { id } } }',
          {},
          'en',
          viewer,
        );
        const claims = data?.staleClaims as { nodes: { id: string }[] } | undefined;
        return claims?.nodes.map(({ id }) => id) ?? [];
      };

      it("are the viewer's own, leave the queue when they are confirmed, and come back a year later", async () => {
        expect((await stale()).sort()).toEqual([firm.id, seed.id].sort());
        expect(await stale({ ...MEMBER, organizations: [] })).toEqual([]);
        const { record, userErrors } = await write('confirmRecord', {
          id: seed.id,
          expectedVersion: 1,
        });
        expect(userErrors).toEqual([]);
        expect(record).toMatchObject({
          claimLevel: 'DELIVERED',
          source: { document: 'a list', confirmedOn: '2026-11-21' },
        });
        expect(await stale()).toEqual([firm.id]);
        test.setNow('2027-11-20T00:00:00Z');
        expect(await stale()).toEqual([firm.id]);
        test.setNow('2027-11-21T00:00:00Z');
        expect(await stale()).toEqual([firm.id, seed.id]);
        const foreignId = { id: foreign.id, expectedVersion: 1 };
        expect(errorsOf(await write('confirmRecord', foreignId))).toEqual(['NOT_FOUND input.id']);
      });

      it('do not include finished ones: a need past its deadline, a machine given up', async () => {
        const wish = { gist: { ja: '相談' }, deadline: '2027-12-01', idempotencyKey: 'n' };
        const made = (await write('mergeNeed', wish)).need;
        const machine = (await write('mergeEquipment', { name: { ja: '旋盤' }, number: '1' }))
          .equipment;
        test.setNow('2027-12-01T00:00:00Z');
        expect(await stale()).toEqual(expect.arrayContaining([made?.id, machine?.id]));
        test.setNow('2027-12-02T00:00:00Z');
        await write('mergeEquipment', { number: '1', decommissionedOn: '2027' });
        test.setNow('2029-01-01T00:00:00Z');
        expect((await stale()).sort()).toEqual([firm.id, seed.id].sort());
      });
    });
  });
}
