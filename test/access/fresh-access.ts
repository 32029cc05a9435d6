import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessStore } from '../../access/access-store.ts';
import type { AccessParts } from '../../access/accounts/access-parts.ts';
import { acceptLink, invite, makeFirstLink } from '../../access/accounts/links.ts';
import type { Role } from '../../access/records/roles.ts';
import { openSqliteAccess } from '../../access/sqlite/open-sqlite-access.ts';
import { TEST_NOW } from '../test-clock.ts';

/** A password of every account of a test. */
export const PASSWORD = 'four words in a row';
/** Parameters of a cheap hash, so a test does not wait for it. */
export const CHEAP = { N: 16, r: 1, p: 1 };
/** A request that comes from this machine. */
export const HERE = { isThisMachine: true };

/** An empty store of access with a clock that the test moves. */
export interface FreshParts extends AccessParts {
  readonly store: AccessStore;
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  end(): Promise<void>;
}

/** Opens a fresh store of access in a folder of its own. */
export async function freshParts(): Promise<FreshParts> {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-access-'));
  return partsOn(await openSqliteAccess(folder), () => rmSync(folder, { recursive: true }));
}

/** Over a store that is closed at the end, with bytes that are the same in every run. */
export function partsOn(store: AccessStore, afterwards: () => void): FreshParts {
  let time = Date.parse(TEST_NOW);
  let drawn = 0;
  return {
    store,
    now: () => new Date(time),
    randomBytes: (count) =>
      Buffer.concat(
        Array.from({ length: Math.ceil(count / 32) }, () =>
          createHash('sha256').update(String(++drawn)).digest(),
        ),
      ).subarray(0, count),
    passwordCost: CHEAP,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    end: async () => {
      await store.close();
      afterwards();
    },
  };
}

/** Makes an account by a link and gives the secret of its session. */
export async function makeAccount(
  parts: AccessParts,
  emailAddress: string,
  role: Role = 'MEMBER',
): Promise<string> {
  const link =
    role === 'ADMINISTRATOR'
      ? await makeFirstLink(parts)
      : await invite({ role, organizations: ['org_1'], groups: [] }, 'operator', null, parts);
  const acceptance = {
    token: link?.token ?? '',
    emailAddress,
    displayName: emailAddress.split('@')[0] ?? '',
    password: PASSWORD,
  };
  return acceptLink(acceptance, HERE, 'request-1', parts);
}
