/** One's own data and requests about them over the API: run on every store. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { movePersonalDataRequest } from '../../../access/personal-data/personal-data-requests.ts';
import { ACCESS_KINDS, type Account } from '../../../access/records/access-records.ts';
import type { Role } from '../../../access/records/roles.ts';
import { type Viewer, viewerFrom } from '../../../access/records/viewer.ts';
import { contact, organization, person, puts, relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';
import { askWrite, errorsOf, type WritePayload } from './ask-write.ts';
import type { WritesPlace } from './writes-contract.ts';

const firm = organization('firm', { name: { ja: '甲研削' } });
const hiddenFirm = organization('hidden firm', { visibility: 'PRIVATE' });
const hana = person('hana', { name: { ja: '髙﨑 花' }, visibility: 'PRIVATE' });
const taro = person('taro', { name: { ja: '乙山 太郎' } });
const foreignCard = contact('card', { email: 'hana@example.org', phone: '06-0000-0000' });
const RECORDS = puts(
  ...[firm, hiddenFirm, hana, taro, foreignCard],
  relationship('WORKS_FOR', taro, firm),
  relationship('TIE', taro, hana, { tieKind: 'ACQUAINTANCE' }),
  relationship('TIE', hiddenFirm, taro, { tieKind: 'TRADE' }),
  relationship('REACHED_BY', firm, foreignCard),
);
const AT = '2026-11-01T00:00:00.000Z';

const account = (name: string, role: Role, personId?: string): Account => ({
  ...{ id: `acc_${name}`, emailAddress: `${name}@example.org`, displayName: name, role },
  ...{ organizations: [], groups: [], passwordHash: 'scrypt:secret', isDisabled: false },
  ...{ createdAt: AT, ...(personId !== undefined && { personId }) },
});
const HANA = account('hana', 'MEMBER', hana.id);
const TARO = account('taro', 'COORDINATOR', taro.id);
const ADMINISTRATOR = account('admin', 'ADMINISTRATOR');
const REQUEST = 'id kind state message emailAddress displayName createdAt dueBy closedAt reason';
const OWN = `{ viewer { personalData { madeAt html records { kind fields { name values } } }
  personalDataRequests { ${REQUEST} } } }`;
const ALL = `{ personalDataRequests { ${REQUEST} } }`;

interface Request extends Readonly<Record<string, unknown>> {
  readonly id: string;
}
interface Payload extends WritePayload {
  readonly request: Request | null;
}
interface Own {
  readonly personalData: {
    readonly html: string;
    readonly records: readonly {
      readonly kind: string;
      readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[];
    }[];
  };
  readonly personalDataRequests: readonly Request[];
}

let test: Awaited<ReturnType<typeof engineForTest>>;
let api: Awaited<ReturnType<typeof apiOf>>;

const ask = (input: object, by: Account) =>
  askWrite<Payload>(
    api,
    'requestPersonalData',
    `RequestPersonalDataInput! request { ${REQUEST} }`,
    { idempotencyKey: 'k', ...input },
    viewerFrom(by),
  );
const withdraw = (id: string | undefined, by: Account) =>
  askWrite<Payload>(
    api,
    'withdrawPersonalDataRequest',
    `WithdrawPersonalDataRequestInput! request { ${REQUEST} }`,
    { id },
    viewerFrom(by),
  );

async function own(by: Viewer): Promise<Own> {
  const { data, errors } = await api.ask(OWN, {}, 'en', by);
  expect(errors).toEqual([]);
  return data?.viewer as Own;
}

async function open(by: Account): Promise<Request[]> {
  const { data, errors } = await api.ask(ALL, {}, 'en', viewerFrom(by));
  expect(errors).toEqual([]);
  return data?.personalDataRequests as Request[];
}

async function logged() {
  const entries = await (await test.engine.access()).auditEntries(0);
  return entries.map(({ actor, action, subject }) => `${actor} ${action} ${subject}`);
}

/** Runs the suite on a store of its own for each test. */
export function describePersonalData(name: string, place: () => Promise<WritesPlace>): void {
  describe(name, () => {
    let end: (() => void) | undefined;
    beforeEach(async () => {
      const { neo4j, ...opened } = await place();
      end = opened.end;
      test = await engineForTest({ changes: [...RECORDS], ...(neo4j && { neo4j }) });
      const access = await test.engine.access();
      const accounts = [HANA, TARO, ADMINISTRATOR].map((put) => ({
        ...{ kind: 'account' as const, expectedVersion: 0, put },
      }));
      expect(await access.commit(accounts, [])).toBe(true);
      api = await apiOf(test.engine);
    });
    afterEach(async () => {
      await api.close();
      await test.close();
      end?.();
    });

    describe('personalData', () => {
      it('has the account, what belongs to it and the linked person, as fields and as a page', async () => {
        const access = await test.engine.access();
        const session = { id: 'secret-session', accountId: HANA.id, createdAt: AT, seenAt: AT };
        const put = { id: HANA.id, accountId: HANA.id, policy: 'NEVER', groups: [] } as const;
        await access.commit(
          [
            { kind: 'session', put: session, expectedVersion: 0 },
            { kind: 'brokerage', put: { ...put, monthlyCap: 3 }, expectedVersion: 0 },
          ],
          [],
        );
        const { records, html } = (await own(viewerFrom(HANA))).personalData;
        expect(records.map(({ kind }) => kind)).toEqual([
          ...['Person', 'account', 'session', 'brokerage'],
        ]);
        const [ofPerson, ofAccount] = records;
        expect(ofPerson?.fields).toContainEqual({ name: 'name.ja', values: ['髙﨑 花'] });
        expect(ofAccount?.fields).toContainEqual({ name: 'role', values: ['MEMBER'] });
        for (const value of ['髙﨑 花', HANA.emailAddress, hana.id]) expect(html).toContain(value);
        expect(html).not.toContain('<script');
        expect(JSON.stringify([records, html])).not.toMatch(/scrypt|secret/);
        expect(await logged()).toEqual([`${HANA.id} PERSONAL_DATA_GIVEN ${HANA.id}`]);
      });

      it('joins the person only with what the viewer may see', async () => {
        const text = JSON.stringify((await own(viewerFrom(TARO))).personalData);
        expect(text).toContain(firm.id);
        for (const { id } of [hana, hiddenFirm]) expect(text).not.toContain(id);
      });

      it('takes no record for theirs because it has their address', async () => {
        const text = JSON.stringify((await own(viewerFrom(HANA))).personalData);
        expect(text).not.toContain(foreignCard.id);
        expect(text).not.toContain('06-0000-0000');
      });

      it('names nobody who keeps them as an acquaintance, is asked for them, or failed with them', async () => {
        const access = await test.engine.access();
        const before = (await own(viewerFrom(HANA))).personalData.records;
        const asked = { accountId: TARO.id, createdAt: AT };
        const request = {
          ...{ id: 'request', ...asked, targetId: hana.id, message: 'x', state: 'OPEN' as const },
          ...{ chain: [TARO.id, HANA.id], place: 0, closesAt: AT },
        };
        const word = {
          ...{ id: 'word', ...asked, emailAddress: HANA.emailAddress },
          ...{ displayName: 'x', isDenied: false },
        };
        const failed = { id: 'failed', accountId: HANA.id, otherId: TARO.id, failedAt: AT };
        await access.commit(
          [
            { kind: 'introductionRequest', put: request, expectedVersion: 0 },
            { kind: 'acquaintance', put: word, expectedVersion: 0 },
            { kind: 'failedIntroduction', put: failed, expectedVersion: 0 },
          ],
          [],
        );
        expect((await own(viewerFrom(HANA))).personalData.records).toEqual(before);
      });

      it('does not reveal the state of an introduction, whom it went to, or the address of the introduced', async () => {
        const access = await test.engine.access();
        const request = {
          ...{ id: 'request', accountId: HANA.id, targetId: taro.id, message: 'x' },
          ...{ chain: ['acc_between', TARO.id], place: 0, closesAt: AT, createdAt: AT },
        };
        const word = {
          ...{ id: 'word', accountId: HANA.id, emailAddress: TARO.emailAddress, createdAt: AT },
          ...{ displayName: 'x', isDenied: false, requestId: 'request' },
        };
        const put = { ...request, state: 'OPEN' as const };
        const kind = 'introductionRequest';
        await access.commit(
          [
            { kind, put, expectedVersion: 0 },
            { kind: 'acquaintance', put: word, expectedVersion: 0 },
          ],
          [],
        );
        const before = (await own(viewerFrom(HANA))).personalData.records;
        const text = JSON.stringify(before);
        expect(text).toContain(taro.id);
        expect(text).not.toMatch(/acc_between|taro@/);
        await access.commit([{ kind, put: { ...put, state: 'REFUSED' }, expectedVersion: 1 }], []);
        expect((await own(viewerFrom(HANA))).personalData.records).toEqual(before);
      });

      it('is for a person who is signed in: neither for a key nor without', async () => {
        const byKey = { ...viewerFrom(HANA), keyScopes: ['READ'] as const };
        const { data, errors } = await api.ask(OWN, {}, 'en', byKey);
        expect(data?.viewer).toEqual({ personalData: null, personalDataRequests: null });
        expect(errors.map(({ extensions }) => extensions?.code)).toEqual([
          ...['FORBIDDEN', 'FORBIDDEN'],
        ]);
        expect((await api.ask(OWN)).data).toEqual({ viewer: null });
        expect(await logged()).toEqual([]);
      });
    });

    describe('a request', () => {
      it('is kept with its date due, for its author and administrators', async () => {
        const { request } = await ask({ kind: 'ERASURE', message: '退会します。' }, HANA);
        const expected = {
          ...{ kind: 'ERASURE', state: 'OPEN', message: '退会します。' },
          ...{ emailAddress: HANA.emailAddress, displayName: 'hana', closedAt: null, reason: null },
          ...{ createdAt: '2026-11-21T00:00:00.000Z', dueBy: '2026-12-05T00:00:00.000Z' },
        };
        expect(request).toMatchObject(expected);
        expect((await own(viewerFrom(HANA))).personalDataRequests).toEqual([request]);
        expect(await open(ADMINISTRATOR)).toEqual([request]);
        expect((await own(viewerFrom(TARO))).personalDataRequests).toEqual([]);
        const { data, errors } = await api.ask(ALL, {}, 'en', viewerFrom(TARO));
        expect(data).toEqual({ personalDataRequests: null });
        expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
        expect(await logged()).toContain(`${HANA.id} PERSONAL_DATA_REQUESTED ${HANA.id}`);
      });

      it('is one, however often it is sent, and another under its key is refused', async () => {
        const { request } = await ask({ kind: 'STOP_USE' }, HANA);
        expect((await ask({ kind: 'STOP_USE' }, HANA)).request).toEqual(request);
        expect(errorsOf(await ask({ kind: 'ERASURE' }, HANA))).toEqual([
          'CONFLICT input.idempotencyKey',
        ]);
        expect((await ask({ kind: 'STOP_USE' }, TARO)).request?.id).not.toBe(request?.id);
        expect(await open(ADMINISTRATOR)).toHaveLength(2);
      });

      it('waits for an answer where 20 of one person are open', async () => {
        const access = await test.engine.access();
        const request = { about: 'ACCESS', state: 'OPEN', createdAt: AT, dueBy: AT } as const;
        const put = (id: string) => ({ id, keyHash: id, accountId: HANA.id, ...request });
        await access.commit(
          Array.from({ length: 20 }, (_, place) => ({
            ...{ kind: 'personalDataRequest' as const, expectedVersion: 0 },
            put: put(`request-${place}`),
          })),
          [],
        );
        expect(errorsOf(await ask({ kind: 'ERASURE' }, HANA))).toEqual(['NOT_ALLOWED input']);
        expect(errorsOf(await ask({ kind: 'ERASURE' }, TARO))).toEqual([]);
        await withdraw('request-7', HANA);
        expect(errorsOf(await ask({ kind: 'ERASURE' }, HANA))).toEqual([]);
      });

      it('can be withdrawn by its author while it is open, and made again', async () => {
        const { request } = await ask({ kind: 'ERASURE' }, HANA);
        for (const by of [TARO, ADMINISTRATOR]) {
          expect(errorsOf(await withdraw(request?.id, by))).toEqual(['NOT_FOUND input.id']);
        }
        expect((await withdraw(request?.id, HANA)).request).toMatchObject({
          ...{ state: 'WITHDRAWN', closedAt: '2026-11-21T00:00:00.000Z' },
        });
        expect(errorsOf(await withdraw(request?.id, HANA))).toEqual(['CONFLICT input.id']);
        expect(await open(ADMINISTRATOR)).toEqual([]);
        const again = await ask({ kind: 'ERASURE', idempotencyKey: 'again' }, HANA);
        expect(again.request?.state).toBe('OPEN');
      });

      it('shows its author why it was refused', async () => {
        const { request } = await ask({ kind: 'ERASURE' }, HANA);
        const access = await test.engine.access();
        const stored = await access.find('personalDataRequest', request?.id ?? '');
        if (stored === undefined) throw new Error('The request is not stored.');
        const operator = { name: 'operator', requestId: null, now: test.engine.now() };
        const refuse = () =>
          movePersonalDataRequest(stored, 'REFUSE', '契約が続いています。', operator, access);
        expect(await refuse()).toMatchObject({ state: 'REFUSED' });
        // It was read before it was closed.
        expect(await refuse()).toBeUndefined();
        expect((await own(viewerFrom(HANA))).personalDataRequests).toMatchObject([
          { state: 'REFUSED', reason: '契約が続いています。' },
        ]);
      });

      it.each([
        [{ kind: 'CORRECTION' }, 'INVALID input.message'],
        [{ kind: 'CORRECTION', message: '' }, 'INVALID input.message'],
        [{ kind: 'ACCESS', message: 'a\u0000' }, 'INVALID input.message'],
        [{ kind: 'ACCESS', message: 'あ'.repeat(5_001) }, 'INVALID input.message'],
        [{ kind: 'ACCESS', idempotencyKey: '' }, 'INVALID input.idempotencyKey'],
        [{ kind: 'ACCESS', idempotencyKey: 'k'.repeat(201) }, 'INVALID input.idempotencyKey'],
      ])('is not kept as %p', async (input, fault) => {
        expect(errorsOf(await ask(input, HANA))).toEqual([fault]);
        expect(await open(ADMINISTRATOR)).toEqual([]);
      });

      it('leaves nothing else in access, and no word of it in the log', async () => {
        await ask({ kind: 'CORRECTION', message: 'zqxwvkj' }, HANA);
        const access = await test.engine.access();
        expect(JSON.stringify(await access.auditEntries(0))).not.toContain('zqxwvkj');
        for (const kind of ACCESS_KINDS) {
          const length = { account: 3, personalDataRequest: 1 }[kind as string] ?? 0;
          expect(await access.list(kind)).toHaveLength(length);
        }
      });
    });
  });
}
