/** Accounts that an earlier version wrote are there, sign in, and have their log. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import type { AccessParts } from '../../../access/accounts/access-parts.ts';
import { acceptLink, openLink } from '../../../access/accounts/links.ts';
import { listAccounts } from '../../../access/accounts/manage-accounts.ts';
import { signIn, viewerOf } from '../../../access/accounts/sessions.ts';
import { verifyAudit } from '../../../access/audit/verify-audit.ts';
import { openSqliteAccess } from '../../../access/sqlite/open-sqlite-access.ts';
import { CHEAP, HERE, PASSWORD } from '../fresh-access.ts';

const PACKED = fileURLToPath(
  new URL('../../fixtures/accounts-of-format-1/catalyzer.sqlite.gz', import.meta.url),
);
/** Secrets that were issued when the file was written, at noon of 2026-11-29. */
const SESSION = 'rmBfMoWrsIXGoOd1nRnBqkvP4ZsYoE1s34KGs07VGFw';
const KEY = 'mk_live_FtqgVQ4PeAMvtcK9V1CiFme8gC8V0n3fLLfC';
const LINK = '0PvxPvC8_7tkaBkEWclHFv1SauWuNfCntnbYLOeXT1Y';

it('opens a store with accounts of format 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-access-'));
  writeFileSync(join(folder, 'catalyzer.sqlite'), gunzipSync(readFileSync(PACKED)));
  const store = await openSqliteAccess(folder);
  const parts: AccessParts = {
    store,
    now: () => new Date('2026-11-29T13:00:00Z'),
    randomBytes: (count) => Buffer.alloc(count, 7),
    passwordCost: CHEAP,
  };
  try {
    expect(
      (await listAccounts(store)).map(({ emailAddress, role, groups }) => [
        emailAddress,
        role,
        groups,
      ]),
    ).toEqual([
      ['first@example.org', 'ADMINISTRATOR', []],
      ['second@example.org', 'COORDINATOR', ['grp_1', 'grp_2']],
    ]);
    expect((await viewerOf({ session: SESSION }, parts))?.displayName).toBe('山田 花');
    expect(await viewerOf({ key: KEY }, parts)).toMatchObject({
      displayName: 'Sato',
      keyScopes: ['READ'],
    });
    expect(await openLink(LINK, HERE, parts)).toEqual({
      purpose: 'INVITATION',
      emailAddress: 'third@example.org',
      role: 'MEMBER',
    });
    await acceptLink({ token: LINK, displayName: 'C', password: PASSWORD }, HERE, null, parts);
    const typed = { emailAddress: 'first@example.org', password: PASSWORD };
    expect(
      await signIn(typed, undefined, null, { ...parts, randomBytes: (n) => Buffer.alloc(n) }),
    ).toHaveLength(43);
    expect(await verifyAudit(store)).toMatchObject({ isWhole: true, head: { sequence: 8 } });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
