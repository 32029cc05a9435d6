/** Acquaintances are kept, and introductions made, by consent alone: run on every adapter. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { linkPerson } from '../../access/accounts/manage-accounts.ts';
import { setBrokerage } from '../../access/consent/brokerage.ts';
import { askSummary, TARGETS_MAX } from '../../access/introductions/ask-summary.ts';
import { accountForgotten } from '../../access/introductions/forget-account.ts';
import type { IntroductionParts } from '../../access/introductions/introduction-parts.ts';
import { recordOutcome } from '../../access/introductions/outcomes.ts';
import {
  answerIntroduction,
  type GivenAnswer,
  requestIntroduction,
} from '../../access/introductions/requests.ts';
import { listNotices, listQuestions, listRequests } from '../../access/introductions/views.ts';
import { listAll } from '../../access/list-all.ts';
import { ACCESS_KINDS, type Account } from '../../access/records/access-records.ts';
import { type Viewer, viewerFrom } from '../../access/records/viewer.ts';
import {
  answerClaim,
  enterAcquaintances,
  listAcquaintances,
  listClaims,
  removeAcquaintance,
  withConfirmation,
} from '../../access/ties/acquaintances.ts';
import type { FreshParts } from './fresh-access.ts';
import { accountFor, TEST_COSTS } from './introductions/random-network.ts';

const DAY_MS = 24 * 3_600_000;
const TARGET = 'per_target';
/** Two circles of four, the asker, a coordinator of each circle and somebody of no circle. */
const PEOPLE: readonly Account[] = [
  ...['a1', 'a2', 'a3', 'a4'].map((id) => accountFor(id, 'grp_a')),
  { ...accountFor('b1', 'grp_b'), personId: TARGET },
  ...['b2', 'b3', 'b4'].map((id) => accountFor(id, 'grp_b')),
  accountFor('v', 'grp_v'),
  { ...accountFor('ca', 'grp_z'), role: 'COORDINATOR', groups: ['grp_a'] },
  { ...accountFor('cv', 'grp_z'), role: 'COORDINATOR', groups: ['grp_v'] },
];

/** Runs the contract on the stores of an adapter. */
export function describeIntroductions(name: string, open: () => Promise<FreshParts>): void {
  describe(name, () => {
    let fresh: FreshParts;
    let parts: IntroductionParts;
    beforeEach(async () => {
      fresh = await open();
      const reader: IntroductionParts['reader'] = {
        neighbours: async (requests) => requests.map(() => ({ items: [], totalCount: 0 })),
      };
      parts = { ...fresh, reader, costs: TEST_COSTS };
      await fresh.store.commit(
        PEOPLE.map((put) => ({ kind: 'account', put, expectedVersion: 0 })),
        [],
      );
    });
    afterEach(() => fresh.end());

    const account = (id: string) => PEOPLE.find((one) => one.id === id) as Account;
    const viewer = (id: string): Viewer => viewerFrom(account(id));
    const know = async (from: string, to: string, metOn = '2026-01') => {
      const { emailAddress, displayName } = account(to);
      const entry = { emailAddress, displayName, metOn };
      await enterAcquaintances([entry], viewer(from), 'r', parts);
    };
    const tie = async (one: string, other: string, metOn?: string) => {
      await know(one, other, metOn);
      await know(other, one, metOn);
    };
    const summary = (asker = 'v', target = TARGET) => askSummary(target, viewer(asker), parts);
    const ask = async () => {
      const { token = '' } = await summary();
      return requestIntroduction(token, 'Thin walls', viewer('v'), 'r', parts);
    };
    const questionOf = async (id: string) => (await listQuestions(viewer(id), parts))[0];
    const answer = async (id: string, given: GivenAnswer) =>
      answerIntroduction((await questionOf(id))?.id ?? '', given, viewer(id), 'r', parts);
    const shown = async () => (await listRequests(viewer('v'), parts))[0];
    /** v – a1, in circle a; a2 – b2 join the circles; b1 is the target. */
    const wayThere = async () => {
      await tie('v', 'a1');
      await tie('a2', 'b2');
    };

    describe('acquaintances', () => {
      it("are one side's word until the other side says so too", async () => {
        await know('v', 'a1');
        const own = await listAcquaintances('v', parts);
        expect(await withConfirmation(own, viewer('v'), parts)).toMatchObject([
          { record: { displayName: 'a1', metOn: '2026-01' }, isConfirmed: false },
        ]);
        const [claim] = await listClaims(viewer('a1'), parts);
        expect(claim?.account.id).toBe('v');
        await answerClaim(claim?.id ?? '', true, viewer('a1'), 'r', parts);
        expect((await withConfirmation(own, viewer('v'), parts))[0]?.isConfirmed).toBe(true);
        expect(await listClaims(viewer('a1'), parts)).toEqual([]);
        const [back] = await listAcquaintances('a1', parts);
        await removeAcquaintance(back?.id ?? '', viewer('a1'), 'r', parts);
        expect((await withConfirmation(own, viewer('v'), parts))[0]?.isConfirmed).toBe(false);
      });

      it('look the same where the other side denies, has not answered or is not here', async () => {
        await know('v', 'a1');
        await know('v', 'a2');
        const stranger = { emailAddress: 'nobody@example.org', displayName: 'N', metOn: '2026-01' };
        await enterAcquaintances([stranger], viewer('v'), 'r', parts);
        const [claim] = await listClaims(viewer('a1'), parts);
        await answerClaim(claim?.id ?? '', false, viewer('a1'), 'r', parts);
        expect(await listClaims(viewer('a1'), parts)).toEqual([]);
        const own = await withConfirmation(await listAcquaintances('v', parts), viewer('v'), parts);
        const plain = own.map(
          ({ record: { id, emailAddress, displayName, ...rest }, ...more }) => ({
            ...{ rest, more },
          }),
        );
        expect(plain).toHaveLength(3);
        expect(new Set(plain.map((one) => JSON.stringify(one))).size).toBe(1);
      });

      it('are entered all or none, and again without change', async () => {
        const cards = [
          { emailAddress: 'A1@example.org ', displayName: '甲 一郎', metOn: '2026-04-01' },
          { emailAddress: 'x@example.org', displayName: '乙', organizationName: '乙鍍金' },
        ];
        const enter = (entries = cards) => enterAcquaintances(entries, viewer('v'), 'r', parts);
        expect(await enter()).toEqual({ entered: 2, unchanged: 0 });
        expect(await enter()).toEqual({ entered: 0, unchanged: 2 });
        await expect(
          enter([{ emailAddress: 'no', displayName: 'n', metOn: '2026' }]),
        ).rejects.toMatchObject({ key: 'emailAddressMalformed' });
        await expect(
          enter([{ emailAddress: account('v').emailAddress, displayName: 'I', metOn: '2026' }]),
        ).rejects.toMatchObject({ key: 'acquaintanceIsSelf' });
        await expect(
          enter([{ emailAddress: 'y@example.org', displayName: 'Y', metOn: 'soon' }]),
        ).rejects.toMatchObject({ key: 'acquaintanceDateMalformed' });
        expect(await listAcquaintances('v', parts)).toHaveLength(2);
      });

      it('belong to the person who entered them: no one else changes or claims them', async () => {
        await know('v', 'a1');
        const [own] = await listAcquaintances('v', parts);
        await expect(
          removeAcquaintance(own?.id ?? '', viewer('a2'), 'r', parts),
        ).rejects.toMatchObject({ key: 'acquaintanceNotFound' });
        await expect(
          answerClaim(own?.id ?? '', true, viewer('a2'), 'r', parts),
        ).rejects.toMatchObject({
          key: 'claimNotFound',
        });
      });
    });

    describe('the summary', () => {
      it('finds a way over ties that both sides confirmed, and over no others', async () => {
        await tie('v', 'a1');
        await know('a2', 'b2');
        expect(await summary()).toMatchObject({
          exists: false,
          steps: undefined,
          token: undefined,
        });
        await know('b2', 'a2');
        const found = await summary();
        expect(found).toMatchObject({ exists: true, steps: 3 });
        expect(Object.keys(found).sort()).toEqual([
          'exists',
          'expiresAt',
          'steps',
          'token',
          'trust',
        ]);
        expect(found.token).toMatch(/^[\w-]{43}$/);
      });

      it('reaches a person by the account that the operator says is theirs', async () => {
        await wayThere();
        expect((await summary('v', 'per_other')).exists).toBe(false);
        await linkPerson('b3@example.org', 'per_other', 'operator', null, parts);
        expect((await summary('v', 'per_other')).exists).toBe(true);
        const nobody = linkPerson('nobody@example.org', 'per_other', 'operator', null, parts);
        await expect(nobody).rejects.toMatchObject({ key: 'accountNotFound' });
      });

      it('says that one knows the target oneself, and gives no token for it', async () => {
        await tie('v', 'b1');
        expect(await summary()).toMatchObject({ exists: true, steps: 1, token: undefined });
      });

      it('counts no circle of fewer than three beside the asker', async () => {
        await wayThere();
        for (const id of ['a3', 'a4', 'ca']) {
          const put = { ...account(id), isDisabled: true };
          await fresh.store.commit([{ kind: 'account', put, expectedVersion: 1 }], []);
        }
        expect((await summary()).exists).toBe(false);
      });

      it('leaves out people who are never to be asked; their other settings change nothing', async () => {
        await wayThere();
        const { exists, steps, trust } = await summary();
        const say = (id: string, policy: 'NEVER' | 'WITHIN_GROUPS', monthlyCap: number) =>
          setBrokerage(
            { policy, groups: ['grp_a'], monthlyCap },
            viewer(id),
            ['grp_a'],
            'r',
            parts,
          );
        await say('a1', 'NEVER', 0);
        await say('a2', 'WITHIN_GROUPS', 0);
        expect(await summary()).toMatchObject({ exists, steps, trust });
        await say('a2', 'NEVER', 0);
        expect((await summary()).exists).toBe(false);
      });

      it('answers thirty targets a day, notifies the coordinators once, and goes on the next day', async () => {
        for (let at = 0; at < TARGETS_MAX; at += 1) await summary('v', `per_${at}`);
        await summary('v', 'per_0');
        await expect(summary('v', 'per_more')).rejects.toMatchObject({
          code: 'RATE_LIMITED',
          key: 'targetsSpent',
        });
        expect(await listNotices(viewer('cv'), parts)).toMatchObject([
          { about: 'MANY_TARGETS', party: { id: 'v' } },
        ]);
        expect(await listNotices(viewer('ca'), parts)).toEqual([]);
        fresh.pass(DAY_MS);
        expect((await summary('v', 'per_more')).exists).toBe(false);
      });
    });

    describe('a request', () => {
      it('asks one after the other, the target last, and names them when all have agreed', async () => {
        await wayThere();
        await ask();
        expect(await questionOf('a1')).toMatchObject({
          ...{ message: 'Thin walls', targetId: TARGET, isOpen: true, isTarget: false },
          asker: { id: 'v' },
        });
        for (const [at, id] of ['a1', 'a2', 'b2'].entries()) {
          expect(await questionOf(['a2', 'b2', 'b1'][at] ?? '')).toBeUndefined();
          await answer(id, 'YES_NAMED');
          expect(await shown()).toMatchObject({ state: 'WAITING', history: [{ kind: 'ASKED' }] });
        }
        expect(await questionOf('b1')).toMatchObject({ isTarget: true, handedOnBy: { id: 'b2' } });
        await answer('b1', 'YES_NAMED');
        const done = await shown();
        expect(done?.state).toBe('AGREED');
        expect(done?.history.map(({ kind, party }) => [kind, party?.id])).toEqual([
          ['ASKED', undefined],
          ...['a1', 'a2', 'b2', 'b1'].map((id) => ['YES', id]),
        ]);
        expect((await questionOf('a1'))?.history).toEqual(done?.history);
        const introduced = (await fresh.store.auditEntries(0)).filter(
          ({ action }) => action === 'INTRODUCED',
        );
        expect(introduced.map(({ actor, subject }) => [actor, subject])).toEqual([
          ['a1', 'a2'],
          ['a2', 'b2'],
          ['b2', 'b1'],
        ]);
      });

      it('is one request however often its token is sent, and of its asker alone', async () => {
        await wayThere();
        const { token = '' } = await summary();
        const send = (id: string) => requestIntroduction(token, 'x', viewer(id), 'r', parts);
        await expect(send('a3')).rejects.toMatchObject({ key: 'introductionTokenInvalid' });
        const [one, other] = [await send('v'), await send('v')];
        expect(other.id).toBe(one.id);
        expect(await listQuestions(viewer('a1'), parts)).toHaveLength(1);
        await expect(send('a3')).rejects.toMatchObject({ key: 'introductionTokenInvalid' });
      });

      it('refuses a token whose day is over, and a message that is none', async () => {
        await wayThere();
        const { token = '' } = await summary();
        for (const text of ['', ' ', 'x'.repeat(1_001), '\u0007']) {
          await expect(
            requestIntroduction(token, text, viewer('v'), 'r', parts),
          ).rejects.toMatchObject({ key: 'introductionMessageMalformed' });
        }
        fresh.pass(DAY_MS);
        await expect(
          requestIntroduction(token, 'x', viewer('v'), 'r', parts),
        ).rejects.toMatchObject({ key: 'introductionTokenInvalid' });
      });

      it('shows no and silence alike, at the same time', async () => {
        await wayThere();
        await ask();
        const before = await shown();
        await answer('a1', 'NO');
        expect(await shown()).toEqual(before);
        expect(await questionOf('a2')).toBeUndefined();
        fresh.pass(8 * DAY_MS);
        const refused = await shown();
        expect(refused).toMatchObject({ state: 'NO_ANSWER', history: [{}, { kind: 'NO_ANSWER' }] });
        await ask();
        fresh.pass(8 * DAY_MS);
        const silent = await shown();
        expect(silent?.id).not.toBe(refused?.id);
        expect(silent?.history.map(({ kind }) => kind)).toEqual(
          refused?.history.map(({ kind }) => kind),
        );
      });

      it('cannot be answered twice, too late, or by somebody else', async () => {
        await wayThere();
        await ask();
        const { id = '' } = (await questionOf('a1')) ?? {};
        await expect(
          answerIntroduction(id, 'YES_NAMED', viewer('a2'), 'r', parts),
        ).rejects.toMatchObject({ key: 'introductionQuestionNotFound' });
        await answer('a1', 'YES_NAMED');
        await expect(answer('a1', 'NO')).rejects.toMatchObject({ key: 'introductionMoveIllegal' });
        fresh.pass(8 * DAY_MS);
        await expect(answer('a2', 'YES_NAMED')).rejects.toMatchObject({
          code: 'CONFLICT',
          key: 'introductionMoveIllegal',
        });
      });

      it('asks no one where somebody on the way may not be asked, and looks unanswered', async () => {
        await wayThere();
        const { token = '' } = await summary();
        const never = { policy: 'ASK_EACH_TIME', groups: [], monthlyCap: 0 } as const;
        await setBrokerage(never, viewer('b1'), [], 'r', parts);
        await requestIntroduction(token, 'x', viewer('v'), 'r', parts);
        expect(await questionOf('a1')).toBeUndefined();
        expect((await shown())?.state).toBe('WAITING');
        fresh.pass(8 * DAY_MS);
        expect((await shown())?.state).toBe('NO_ANSWER');
      });

      it('asks the contact with fewer open questions, and no one above the cap of the month', async () => {
        await wayThere();
        await tie('v', 'a3', '2026-01');
        await ask();
        const [first, second] = (await questionOf('a1')) ? ['a1', 'a3'] : ['a3', 'a1'];
        await ask();
        expect(await listQuestions(viewer(first ?? ''), parts)).toHaveLength(1);
        expect(await listQuestions(viewer(second ?? ''), parts)).toHaveLength(1);
        const once = { policy: 'ASK_EACH_TIME', groups: [], monthlyCap: 1 } as const;
        for (const id of ['a1', 'a3']) await setBrokerage(once, viewer(id), [], 'r', parts);
        await ask();
        expect(await listQuestions(viewer('a1'), parts)).toHaveLength(1);
        expect(await listQuestions(viewer('a3'), parts)).toHaveLength(1);
      });

      it('goes on by itself past an introducer who always agrees, never past the target', async () => {
        await wayThere();
        const always = { policy: 'ALWAYS', groups: [], monthlyCap: 5 } as const;
        for (const id of ['a1', 'a2', 'b1']) await setBrokerage(always, viewer(id), [], 'r', parts);
        await ask();
        expect(await questionOf('b2')).toMatchObject({ isOpen: true });
        await answer('b2', 'YES_NAMED');
        expect(await questionOf('b1')).toMatchObject({ isOpen: true });
        expect((await shown())?.state).toBe('WAITING');
      });

      it('does not name a person who agreed through the coordinators, who are notified', async () => {
        await wayThere();
        await ask();
        await answer('a1', 'YES_NAMED');
        await answer('a2', 'YES_BY_COORDINATOR');
        expect((await questionOf('b2'))?.handedOnBy).toBeUndefined();
        await answer('b2', 'YES_NAMED');
        expect(await listNotices(viewer('ca'), parts)).toEqual([]);
        await answer('b1', 'YES_NAMED');
        const named = (await shown())?.history.map(({ party }) => party?.id);
        expect(named).toEqual([undefined, 'a1', undefined, 'b2', 'b1']);
        expect(await listNotices(viewer('ca'), parts)).toMatchObject([
          { about: 'MEDIATE', party: { id: 'v' }, other: { id: 'b1' }, unnamed: [{ id: 'a2' }] },
        ]);
        expect(await listNotices(viewer('cv'), parts)).toEqual([]);
        expect(await listNotices({ ...viewer('ca'), role: 'MEMBER' }, parts)).toEqual([]);
      });
    });

    describe('what came of it', () => {
      const agreed = async () => {
        await wayThere();
        const { id } = await ask();
        for (const one of ['a1', 'a2', 'b2', 'b1']) await answer(one, 'YES_NAMED');
        return id;
      };

      it('is recorded where all agreed, by those who took part, once', async () => {
        await wayThere();
        const { id } = await ask();
        const end = (who: string) => recordOutcome(id, 'LED_TO_SOMETHING', viewer(who), 'r', parts);
        await expect(end('v')).rejects.toMatchObject({ key: 'introductionMoveIllegal' });
        await expect(end('a2')).rejects.toMatchObject({ key: 'introductionNotFound' });
        for (const one of ['a1', 'a2', 'b2', 'b1']) await answer(one, 'YES_NAMED');
        await expect(end('a3')).rejects.toMatchObject({ key: 'introductionNotFound' });
        await end('v');
        expect((await shown())?.state).toBe('LED_TO_SOMETHING');
        await expect(end('a1')).rejects.toMatchObject({ key: 'introductionMoveIllegal' });
        const own = await listAcquaintances('v', parts);
        expect(own.find(({ requestId }) => requestId === id)?.displayName).toBe('b1');
        expect((await listClaims(viewer('b1'), parts)).map(({ account: one }) => one.id)).toEqual([
          'v',
        ]);
      });

      it('is reported to the coordinators alone where it came to nothing, and not proposed for a year', async () => {
        const id = await agreed();
        const before = await shown();
        await recordOutcome(id, 'CAME_TO_NOTHING', viewer('b1'), 'r', parts);
        expect(await shown()).toEqual(before);
        expect(await listNotices(viewer('cv'), parts)).toMatchObject([
          { about: 'FAILED', party: { id: 'v' }, other: { id: 'b1' }, unnamed: [] },
        ]);
        expect((await summary()).exists).toBe(false);
        fresh.pass(366 * DAY_MS);
        expect((await summary()).exists).toBe(true);
      });
    });

    it('forgets an account in every record of ties and introductions', async () => {
      await wayThere();
      const { id } = await ask();
      await answer('a1', 'YES_BY_COORDINATOR');
      for (const one of ['a2', 'b2', 'b1']) await answer(one, 'YES_NAMED');
      await recordOutcome(id, 'CAME_TO_NOTHING', viewer('v'), 'r', parts);
      await setBrokerage(
        { policy: 'ALWAYS', groups: [], monthlyCap: 5 },
        ...([viewer('b1'), [], 'r', parts] as const),
      );
      await tie('b1', 'a4');
      await askSummary(TARGET, viewer('a1'), parts);
      const changes = await accountForgotten(account('b1'), fresh.store);
      expect(await fresh.store.commit(changes, [])).toBe(true);
      for (const kind of ACCESS_KINDS) {
        if (kind === 'account') continue;
        const text = JSON.stringify(await listAll(kind, fresh.store));
        expect([kind, /"b1"|b1@example\.org|per_target/u.exec(text)?.[0]]).toEqual([
          kind,
          undefined,
        ]);
      }
      // Nobody else's tie is lost.
      const left = await listAll('acquaintance', fresh.store);
      expect(left.map(({ record }) => record.accountId).sort()).toEqual(['a1', 'a2', 'b2', 'v']);
    });
  });
}
