/** Accounts and the audit log go where the whole store goes, and nowhere else. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readAccessContents } from '../../../../access/access-contents.ts';
import type { AccessStore } from '../../../../access/access-store.ts';
import { Connection } from '../../../../graph/sqlite/connection.ts';
import { STORE_FILE } from '../../../../graph/sqlite/open-sqlite-store.ts';
import { openAccess } from '../../../../server/engine/open-store.ts';
import { TEST_NOW } from '../../../test-clock.ts';
import { run, temporaryFolder } from '../run.ts';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  data = join(folder, 'data');
  await withAccess(data, fill);
});

async function withAccess<Result>(
  at: string,
  work: (access: AccessStore) => Promise<Result>,
): Promise<Result> {
  const access = await openAccess({ folder: at });
  return work(access).finally(() => access.close());
}

async function fill(access: AccessStore): Promise<void> {
  const account = {
    id: 'acc_1',
    emailAddress: 'planted@example.org',
    displayName: 'Planted',
    role: 'MEMBER',
    organizations: [],
    groups: [],
    passwordHash: 'planted-hash',
    isDisabled: false,
    createdAt: TEST_NOW,
  } as const;
  const event = {
    at: TEST_NOW,
    actor: 'operator',
    action: 'ACCOUNT_CREATED',
    subject: 'acc_1',
    fields: ['emailAddress'],
    requestId: null,
  } as const;
  const put = { kind: 'account', put: account, expectedVersion: 0 } as const;
  expect(await access.commit([put], [event, event])).toBe(true);
}

function edit(sql: string): void {
  const connection = new Connection(join(data, STORE_FILE));
  connection.exec(sql);
  connection.close();
}

describe('accounts and the audit log', () => {
  it('are in a backup and back after its restoring', async () => {
    const before = await withAccess(data, readAccessContents);
    expect(before.records).toHaveLength(1);
    expect((await run(folder, ['backup', 'copy.sqlite'])).code).toBe(0);
    expect((await run(folder, ['restore', 'copy.sqlite', '--to', 'back'])).code).toBe(0);
    expect(await withAccess(join(folder, 'back'), readAccessContents)).toEqual(before);
  });

  it('are copied as they are; again without harm; never over others', async () => {
    const copy = ['copy', '--from', 'sqlite:data', '--to', 'sqlite:other'];
    expect((await run(folder, copy)).code).toBe(0);
    const before = await withAccess(data, readAccessContents);
    expect(await withAccess(join(folder, 'other'), readAccessContents)).toEqual(before);
    expect((await run(folder, copy)).code).toBe(0);
    await withAccess(data, (access) =>
      access.commit([{ kind: 'account', remove: 'acc_1', expectedVersion: 1 }], []),
    );
    const refused = await run(folder, copy);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('is not empty');
  });

  it('are in no export', async () => {
    await writeFile(join(folder, 'firms.csv'), '会社名\n山田製作所\n');
    await run(folder, ['import', 'firms.csv', '--write']);
    expect((await run(folder, ['export', 'out.jsonl'])).code).toBe(0);
    expect(await readFile(join(folder, 'out.jsonl'), 'utf8')).not.toMatch(/planted|acc_1/i);
  });

  it('are read by verify, which names the first entry that is not what was written', async () => {
    expect((await run(folder, ['verify'])).code).toBe(0);
    edit("UPDATE access_audit SET entry = replace(entry, 'operator', 'nobody') WHERE sequence = 2");
    const broken = await run(folder, ['verify']);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('audit log: entries from 2 on');
  });

  it('are reported by verify where one cannot be read', async () => {
    edit(`UPDATE access_record SET record = json_set(record, '$.role', 'KING')`);
    const broken = await run(folder, ['verify']);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('accounts: some cannot be read');
  });

  it('of a newer format are refused', async () => {
    edit('UPDATE access_format SET version = 99');
    await expect(openAccess({ folder: data })).rejects.toMatchObject({ code: 'STORE_NEWER' });
  });
});
