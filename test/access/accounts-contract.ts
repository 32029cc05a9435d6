/** Accounts from the first link to the last session: run on every adapter. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createKey, listKeys, revokeKey } from '../../access/accounts/keys.ts';
import {
  acceptLink,
  invite,
  makeFirstLink,
  openLink,
  resetPassword,
} from '../../access/accounts/links.ts';
import { setDisabled } from '../../access/accounts/manage-accounts.ts';
import { signIn, signOut, signOutEverywhere, viewerOf } from '../../access/accounts/sessions.ts';
import { verifyAudit } from '../../access/audit/verify-audit.ts';
import { type FreshParts, HERE, makeAccount, PASSWORD } from './fresh-access.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ELSEWHERE = { isThisMachine: false };

/** Runs the suite on the stores of an adapter. */
export function describeAccounts(name: string, open: () => Promise<FreshParts>): void {
  describe(name, () => {
    let parts: FreshParts;
    beforeEach(async () => {
      parts = await open();
    });
    afterEach(() => parts.end());

    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        (error: { code?: string; key?: string }) => `${error.code} ${error.key}`,
      );
    const enter = (emailAddress: string, password = PASSWORD, presented?: string) =>
      signIn({ emailAddress, password }, presented, 'request-2', parts);
    const nameOf = async (session: string) => (await viewerOf({ session }, parts))?.displayName;
    const actions = async () =>
      (await parts.store.auditEntries(0)).map(({ actor, action }) => `${actor} ${action}`);

    describe('the first link', () => {
      it('makes an administrator once, on this machine alone, and signs in', async () => {
        const link = await makeFirstLink(parts);
        const token = link?.token ?? '';
        expect(await codeOf(openLink(token, ELSEWHERE, parts))).toBe('FORBIDDEN linkOnlyHere');
        expect(await openLink(token, HERE, parts)).toEqual({
          purpose: 'FIRST_ADMINISTRATOR',
          emailAddress: undefined,
          role: 'ADMINISTRATOR',
        });
        const given = {
          token,
          emailAddress: ' Hana@Example.ORG ',
          displayName: '山田 花',
          password: PASSWORD,
        };
        const far = acceptLink(given, ELSEWHERE, 'request-1', parts);
        expect(await codeOf(far)).toBe('FORBIDDEN linkOnlyHere');
        const session = await acceptLink(given, HERE, 'request-1', parts);
        expect(await viewerOf({ session }, parts)).toMatchObject({
          emailAddress: 'hana@example.org',
          displayName: '山田 花',
          role: 'ADMINISTRATOR',
        });
        expect(await codeOf(acceptLink(given, HERE, 'request-1', parts))).toBe(
          'BAD_USER_INPUT linkInvalid',
        );
        expect(await makeFirstLink(parts)).toBeUndefined();
      });

      it('of an earlier start no longer works, and none does once there is an account', async () => {
        const earlier = await makeFirstLink(parts);
        const later = await makeFirstLink(parts);
        expect(await codeOf(openLink(earlier?.token ?? '', HERE, parts))).toBe(
          'BAD_USER_INPUT linkInvalid',
        );
        const invited = await invite(
          { role: 'MEMBER', organizations: [], groups: [] },
          'operator',
          null,
          parts,
        );
        const acceptance = {
          token: invited.token,
          emailAddress: 'a@example.org',
          displayName: 'A',
        };
        await acceptLink({ ...acceptance, password: PASSWORD }, ELSEWHERE, null, parts);
        expect(await codeOf(openLink(later?.token ?? '', HERE, parts))).toBe(
          'BAD_USER_INPUT linkInvalid',
        );
      });

      it('used by two at once makes one account', async () => {
        const token = (await makeFirstLink(parts))?.token ?? '';
        const given = (name: string) => ({
          token,
          emailAddress: `${name}@example.org`,
          displayName: name,
          password: PASSWORD,
        });
        const ends = await Promise.all(
          ['a', 'b'].map((name) => codeOf(acceptLink(given(name), HERE, null, parts))),
        );
        expect(ends.sort()).toEqual(['BAD_USER_INPUT linkInvalid', 'done']);
        expect(await parts.store.list('account')).toHaveLength(1);
      });
    });

    describe('an invitation', () => {
      it('gives role, organisations, groups and address as it was made, whatever is sent', async () => {
        const link = await invite(
          {
            emailAddress: 'Sato@example.org',
            role: 'COORDINATOR',
            organizations: ['org_1'],
            groups: ['grp_1'],
          },
          'operator',
          null,
          parts,
        );
        const session = await acceptLink(
          {
            token: link.token,
            emailAddress: 'x@example.org',
            displayName: '佐藤',
            password: PASSWORD,
          },
          ELSEWHERE,
          null,
          parts,
        );
        expect(await viewerOf({ session }, parts)).toMatchObject({
          emailAddress: 'sato@example.org',
          role: 'COORDINATOR',
          organizations: ['org_1'],
          groups: ['grp_1'],
        });
      });

      it('ends after seven days, and stays good where a field is wrong', async () => {
        const { token } = await invite(
          { role: 'MEMBER', organizations: [], groups: [] },
          'operator',
          null,
          parts,
        );
        const given = {
          token,
          emailAddress: 'a@example.org',
          displayName: 'A',
          password: PASSWORD,
        };
        const wrong = [
          [{ emailAddress: 'nobody' }, 'emailAddressMalformed'],
          [{ displayName: ' ' }, 'displayNameMalformed'],
          [{ displayName: 'A\u0007' }, 'displayNameMalformed'],
          [{ password: 'elevenchars' }, 'passwordLength'],
          [{ password: 'x'.repeat(129) }, 'passwordLength'],
          [{ password: 'x'.repeat(1_000_000) }, 'passwordLength'],
        ] as const;
        for (const [field, key] of wrong) {
          const accepted = acceptLink({ ...given, ...field }, HERE, null, parts);
          expect(await codeOf(accepted)).toBe(`BAD_USER_INPUT ${key}`);
        }
        parts.pass(7 * DAY_MS - 1);
        expect((await openLink(token, ELSEWHERE, parts)).purpose).toBe('INVITATION');
        parts.pass(1);
        expect(await codeOf(openLink(token, ELSEWHERE, parts))).toBe('BAD_USER_INPUT linkInvalid');
      });

      it('to an address that has an account is refused, when made and when used', async () => {
        const invitation = { role: 'MEMBER', organizations: [], groups: [] } as const;
        const { token } = await invite(invitation, 'operator', null, parts);
        await makeAccount(parts, 'a@example.org');
        const again = invite(
          { ...invitation, emailAddress: 'A@example.org' },
          'operator',
          null,
          parts,
        );
        expect(await codeOf(again)).toBe('CONFLICT emailAddressTaken');
        const given = {
          token,
          emailAddress: 'a@example.org',
          displayName: 'A',
          password: PASSWORD,
        };
        expect(await codeOf(acceptLink(given, HERE, null, parts))).toBe(
          'CONFLICT emailAddressTaken',
        );
      });

      it('is an administrator or the operator to make, by a person, never by a key', async () => {
        const viewer = {
          accountId: 'acc_1',
          emailAddress: 'a@example.org',
          displayName: 'A',
          organizations: [],
          groups: [],
        };
        const invitation = { role: 'MEMBER', organizations: [], groups: [] } as const;
        for (const role of ['MEMBER', 'EQUIPMENT_MANAGER', 'COORDINATOR'] as const) {
          const made = invite(invitation, { ...viewer, role }, null, parts);
          expect(await codeOf(made)).toBe('FORBIDDEN actionForbidden');
        }
        const administrator = { ...viewer, role: 'ADMINISTRATOR' } as const;
        const byKey = { ...administrator, keyScopes: ['READ'] as const };
        expect(await codeOf(invite(invitation, byKey, null, parts))).toBe(
          'FORBIDDEN actionForbidden',
        );
        expect(await codeOf(invite(invitation, administrator, null, parts))).toBe('done');
      });
    });

    describe('signing in', () => {
      it('takes the address in any case and the password in any form of its characters', async () => {
        const { token } = await invite(
          { emailAddress: 'a@example.org', role: 'MEMBER', organizations: [], groups: [] },
          'operator',
          null,
          parts,
        );
        const password = 'パスワードを四つの言葉で';
        await acceptLink({ token, displayName: 'A', password }, HERE, null, parts);
        const halfWidth = 'ﾊﾟｽﾜｰﾄﾞを四つの言葉で';
        expect(await nameOf(await enter('A@EXAMPLE.ORG', halfWidth))).toBe('A');
      });

      it('says the same of a wrong password, an unknown address and a disabled account', async () => {
        await makeAccount(parts, 'a@example.org');
        await makeAccount(parts, 'off@example.org');
        await setDisabled('off@example.org', true, 'operator', null, parts);
        const written = async (work: () => Promise<string>) => {
          const before = (await parts.store.auditHead()).sequence;
          const code = await codeOf(work());
          return { code, entries: (await parts.store.auditHead()).sequence - before };
        };
        const refused = { code: 'UNAUTHENTICATED signInRefused', entries: 1 };
        expect(await written(() => enter('a@example.org', 'not the password'))).toEqual(refused);
        expect(await written(() => enter('nobody@example.org'))).toEqual(refused);
        expect(await written(() => enter('off@example.org'))).toEqual(refused);
        expect(await written(() => enter('a@example.org', ''))).toEqual(refused);
        expect(await written(() => enter('a@example.org', 'x'.repeat(100_000)))).toEqual(refused);
      });

      it('spends a whole hash on an unknown address, so timing reveals nothing', async () => {
        // Whatever is hashed at this cost fails: scrypt wants a power of two.
        const cannotHash = { ...parts, passwordCost: { N: 3, r: 1, p: 1 } };
        const asked = { emailAddress: 'nobody@example.org', password: PASSWORD };
        const code = 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS';
        await expect(signIn(asked, undefined, 'r', cannotHash)).rejects.toMatchObject({ code });
      });

      it('begins a session of another secret and ends the one that was sent', async () => {
        const first = await makeAccount(parts, 'a@example.org');
        const planted = await makeAccount(parts, 'evil@example.org');
        const second = await enter('a@example.org', PASSWORD, planted);
        expect(second).not.toBe(planted);
        expect(await viewerOf({ session: planted }, parts)).toBeUndefined();
        expect(await nameOf(second)).toBe('a');
        expect(await nameOf(first)).toBe('a');
      });
    });

    describe('a session', () => {
      it('ends after eight hours without use, and after fourteen days with it', async () => {
        const session = await makeAccount(parts, 'a@example.org');
        for (let hours = 0; hours < 14 * 24; hours += 7) {
          expect(await nameOf(session)).toBe('a');
          parts.pass(7 * HOUR_MS);
        }
        expect(await nameOf(session)).toBeUndefined();
        const idle = await enter('a@example.org');
        parts.pass(8 * HOUR_MS);
        expect(await nameOf(idle)).toBeUndefined();
        // What is over goes with the next sign-in.
        await enter('a@example.org');
        expect(await parts.store.list('session')).toHaveLength(1);
      });

      it('ends by signing out, alone or with all others of the account', async () => {
        const sessions = [await makeAccount(parts, 'a@example.org')];
        for (let count = 0; count < 3; count += 1) sessions.push(await enter('a@example.org'));
        const other = await makeAccount(parts, 'b@example.org');
        const [first = '', ...rest] = sessions;
        await signOut(first, null, parts);
        await signOut(first, null, parts);
        await signOut('no secret at all', null, parts);
        expect(await nameOf(first)).toBeUndefined();
        for (const session of rest) expect(await nameOf(session)).toBe('a');
        const viewer = await viewerOf({ session: rest[0] }, parts);
        await signOutEverywhere(viewer?.accountId ?? '', null, parts);
        for (const session of rest) expect(await nameOf(session)).toBeUndefined();
        expect(await nameOf(other)).toBe('b');
      });

      it('ends when its account is disabled, and none begins until it is enabled', async () => {
        const session = await makeAccount(parts, 'a@example.org');
        const { secret } = await createKey(
          { emailAddress: 'a@example.org', name: 'one', scopes: ['READ'], days: 1 },
          'operator',
          null,
          parts,
        );
        await setDisabled('a@example.org', true, 'operator', null, parts);
        expect(await nameOf(session)).toBeUndefined();
        expect(await codeOf(viewerOf({ key: secret }, parts))).toBe('UNAUTHENTICATED keyInvalid');
        await setDisabled('a@example.org', false, 'operator', null, parts);
        expect(await nameOf(session)).toBeUndefined();
        expect(await nameOf(await enter('a@example.org'))).toBe('a');
      });

      it('stays when its account is enabled, also if it is enabled already', async () => {
        const session = await makeAccount(parts, 'a@example.org');
        await setDisabled('a@example.org', false, 'operator', null, parts);
        expect(await nameOf(session)).toBe('a');
        await setDisabled('a@example.org', true, 'operator', null, parts);
        const [account] = await parts.store.list('account');
        const at = parts.now().toISOString();
        const put = { id: 'x', accountId: account?.record.id ?? '', createdAt: at, seenAt: at };
        await parts.store.commit([{ kind: 'session', put, expectedVersion: 0 }], []);
        await setDisabled('a@example.org', false, 'operator', null, parts);
        expect((await parts.store.list('session')).map(({ record }) => record)).toEqual([put]);
      });

      it.each([
        ...['', 'x', 'x'.repeat(43), '../../etc/passwd', "' OR 1=1 --", '\0', 'x'.repeat(100_000)],
        ...['acc_1', '__proto__', '髙'.repeat(43)],
      ])('is not the text %p', async (session) => {
        await makeAccount(parts, 'a@example.org');
        expect(await viewerOf({ session }, parts)).toBeUndefined();
      });
    });

    describe('a reset', () => {
      it('sets the password by a link, once, and ends every session', async () => {
        const session = await makeAccount(parts, 'a@example.org');
        const { token } = await resetPassword('a@example.org', 'operator', null, parts);
        expect(await nameOf(session)).toBe('a');
        expect(await openLink(token, ELSEWHERE, parts)).toMatchObject({
          purpose: 'PASSWORD_RESET',
          emailAddress: 'a@example.org',
        });
        const password = 'another four words here';
        const begun = await acceptLink({ token, password }, ELSEWHERE, null, parts);
        expect(await nameOf(begun)).toBe('a');
        expect(await nameOf(session)).toBeUndefined();
        expect(await codeOf(enter('a@example.org'))).toBe('UNAUTHENTICATED signInRefused');
        expect(await nameOf(await enter('a@example.org', password))).toBe('a');
        expect(await codeOf(acceptLink({ token, password }, HERE, null, parts))).toBe(
          'BAD_USER_INPUT linkInvalid',
        );
      });

      it('of a disabled or unknown account does nothing', async () => {
        await makeAccount(parts, 'a@example.org');
        const { token } = await resetPassword('a@example.org', 'operator', null, parts);
        await setDisabled('a@example.org', true, 'operator', null, parts);
        const used = acceptLink({ token, password: PASSWORD }, HERE, null, parts);
        expect(await codeOf(used)).toBe('BAD_USER_INPUT linkInvalid');
        const unknown = resetPassword('nobody@example.org', 'operator', null, parts);
        expect(await codeOf(unknown)).toBe('BAD_USER_INPUT accountNotFound');
      });
    });

    describe('an API key', () => {
      const asked = {
        emailAddress: 'a@example.org',
        name: 'site',
        scopes: ['READ'],
        days: 30,
      } as const;

      it('acts as its account until it expires, and says when it was last used', async () => {
        await makeAccount(parts, 'a@example.org');
        const { secret, key } = await createKey(asked, 'operator', null, parts);
        expect(secret).toMatch(/^mk_live_[0-9A-Za-z]{36}$/);
        expect(await viewerOf({ key: secret }, parts)).toMatchObject({
          displayName: 'a',
          keyScopes: ['READ'],
        });
        const used = parts.now().toISOString();
        parts.pass(60_000);
        await viewerOf({ key: secret }, parts);
        expect(await listKeys(undefined, parts)).toEqual([{ ...key, usedAt: used }]);
        parts.pass(30 * DAY_MS);
        expect(await codeOf(viewerOf({ key: secret }, parts))).toBe('UNAUTHENTICATED keyInvalid');
      });

      it('may be there twice under one name, while one takes the place of the other', async () => {
        await makeAccount(parts, 'a@example.org');
        const first = await createKey(asked, 'operator', null, parts);
        const second = await createKey(asked, 'operator', null, parts);
        const third = createKey(asked, 'operator', null, parts);
        expect(await codeOf(third)).toBe('CONFLICT keysOfOneName');
        await revokeKey(first.key.number, 'operator', null, parts);
        expect(await codeOf(viewerOf({ key: first.secret }, parts))).toBe(
          'UNAUTHENTICATED keyInvalid',
        );
        expect((await viewerOf({ key: second.secret }, parts))?.displayName).toBe('a');
        expect(await codeOf(revokeKey(first.key.number, 'operator', null, parts))).toBe(
          'BAD_USER_INPUT keyNotFound',
        );
        expect(await codeOf(createKey(asked, 'operator', null, parts))).toBe('done');
      });

      it('asked for three times at once is made twice', async () => {
        await makeAccount(parts, 'a@example.org');
        const ends = await Promise.all(
          [1, 2, 3].map(() => codeOf(createKey(asked, 'operator', null, parts))),
        );
        expect(ends.sort()).toEqual(['CONFLICT keysOfOneName', 'done', 'done']);
      });

      it('with one letter changed is refused before the store is asked', async () => {
        await makeAccount(parts, 'a@example.org');
        const { secret } = await createKey(asked, 'operator', null, parts);
        const asks: string[] = [];
        const store = {
          ...parts.store,
          find: (...given: Parameters<typeof parts.store.find>) => {
            asks.push(given[0]);
            return parts.store.find(...given);
          },
        } as typeof parts.store;
        for (let place = 8; place < secret.length; place += 1) {
          const letter = secret[place] === 'a' ? 'b' : 'a';
          const key = secret.slice(0, place) + letter + secret.slice(place + 1);
          expect(await codeOf(viewerOf({ key }, { ...parts, store }))).toBe(
            'UNAUTHENTICATED keyInvalid',
          );
        }
        expect(asks).toEqual([]);
      });
    });

    describe('stored data', () => {
      it('holds no password, no secret and no key, in the records or in the log', async () => {
        const session = await makeAccount(parts, 'a@example.org');
        const { secret } = await createKey(
          { emailAddress: 'a@example.org', name: 'one', scopes: ['READ'], days: 1 },
          'operator',
          null,
          parts,
        );
        const link = await resetPassword('a@example.org', 'operator', null, parts);
        const kept = JSON.stringify([
          await Promise.all(
            (['account', 'session', 'link', 'apiKey'] as const).map((kind) =>
              parts.store.list(kind),
            ),
          ),
          await parts.store.auditEntries(0),
        ]);
        for (const hidden of [PASSWORD, session, secret, link.token])
          expect(kept).not.toContain(hidden);
        expect(JSON.stringify(await parts.store.auditEntries(0))).not.toContain('example.org');
      });

      it('is recorded in the log, in order and complete', async () => {
        const session = await makeAccount(parts, 'a@example.org', 'ADMINISTRATOR');
        const viewer = await viewerOf({ session }, parts);
        const id = viewer?.accountId ?? '';
        await codeOf(enter('a@example.org', 'not the password'));
        await enter('a@example.org');
        await signOut(session, null, parts);
        await signOutEverywhere(id, null, parts);
        expect(await actions()).toEqual([
          'operator LINK_CREATED',
          `${id} ACCOUNT_CREATED`,
          'nobody SIGN_IN_REFUSED',
          `${id} SIGNED_IN`,
          `${id} SIGNED_OUT`,
          `${id} SIGNED_OUT_EVERYWHERE`,
        ]);
        expect(await verifyAudit(parts.store)).toMatchObject({ isWhole: true });
      });
    });
  });
}
