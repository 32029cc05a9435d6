/** Contract of the store of accounts and sessions: run on every adapter. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccessChange, AccessStore } from '../../access/access-store.ts';
import type { AccessRecord, Account } from '../../access/records/access-records.ts';
import {
  type AuditEvent,
  CHAIN_START,
  hashOf,
  OPERATOR,
} from '../../access/records/audit-entry.ts';
import { TEST_NOW } from '../test-clock.ts';

/** An empty store of a test. */
export interface FreshAccess {
  readonly access: AccessStore;
  /** The same store, opened beside the first one as by another process. */
  openAgain(): Promise<AccessStore>;
  end(): Promise<void>;
}

const EVENT: AuditEvent = {
  at: TEST_NOW,
  actor: OPERATOR,
  action: 'ACCOUNT_CREATED',
  subject: 'acc_1',
  fields: ['emailAddress', 'role'],
  requestId: null,
};

/** Runs the contract on the stores of an adapter. */
export function describeAccessContract(name: string, open: () => Promise<FreshAccess>): void {
  describe(name, () => {
    let fresh: FreshAccess;
    let access: AccessStore;
    beforeEach(async () => {
      fresh = await open();
      access = fresh.access;
    });
    afterEach(() => fresh.end());

    it('gives back every field as it was put, and counts its versions', async () => {
      const full = link('1', { accountId: 'acc_1', emailAddress: 'a@example.org' });
      const bare = link('2', {});
      expect(await access.commit([create('link', full), create('link', bare)], [])).toBe(true);
      expect(await access.find('link', full.id)).toEqual({ record: full, version: 1 });
      expect(await access.find('link', bare.id)).toEqual({ record: bare, version: 1 });
      const changed = { ...full, groups: ['grp_1', 'grp_2'] };
      await access.commit([{ kind: 'link', put: changed, expectedVersion: 1 }], []);
      expect(await access.find('link', full.id)).toEqual({ record: changed, version: 2 });
    });

    it('forgets a field that is put without it', async () => {
      await access.commit([create('link', link('1', { accountId: 'acc_1' }))], []);
      await access.commit([{ kind: 'link', put: link('1', {}), expectedVersion: 1 }], []);
      expect((await access.find('link', 'link_1'))?.record).not.toHaveProperty('accountId');
      expect(await access.listOwned('link', 'acc_1')).toEqual([]);
    });

    it('finds nothing under an id of another kind, nor after its removal', async () => {
      await access.commit([create('account', anAccount('1'))], []);
      expect(await access.find('session', 'acc_1')).toBeUndefined();
      await access.commit([{ kind: 'account', remove: 'acc_1', expectedVersion: 1 }], []);
      expect(await access.find('account', 'acc_1')).toBeUndefined();
      expect(await access.findByHandle('account', '1@example.org')).toBeUndefined();
    });

    it('finds an account by its address, and gives no address to two', async () => {
      await access.commit([create('account', anAccount('1'))], []);
      expect((await access.findByHandle('account', '1@example.org'))?.record.id).toBe('acc_1');
      const taken = { ...anAccount('2'), emailAddress: '1@example.org' };
      expect(await access.commit([create('account', taken)], [EVENT])).toBe(false);
      expect(await access.find('account', 'acc_2')).toBeUndefined();
      expect(await access.auditEntries(0)).toEqual([]);
      const moved = { ...anAccount('1'), emailAddress: 'new@example.org' };
      await access.commit([{ kind: 'account', put: moved, expectedVersion: 1 }], []);
      expect(await access.commit([create('account', taken)], [])).toBe(true);
    });

    it('lists what belongs to an account, and pages through a kind by id', async () => {
      const sessions = ['3', '1', '2'].map((id) => session(id, id === '2' ? 'acc_2' : 'acc_1'));
      await access.commit(
        sessions.map((one) => create('session', one)),
        [],
      );
      const idsOf = (found: readonly { readonly record: { readonly id: string } }[]) =>
        found.map(({ record }) => record.id);
      expect(idsOf(await access.listOwned('session', 'acc_1'))).toEqual(['ses_1', 'ses_3']);
      expect(idsOf(await access.list('session'))).toEqual(['ses_1', 'ses_2', 'ses_3']);
      expect(idsOf(await access.list('session', 'ses_1'))).toEqual(['ses_2', 'ses_3']);
      expect(await access.list('apiKey')).toEqual([]);
    });

    it('counts what belongs to an account and has a value, up to a maximum', async () => {
      const accountId = 'acc_1';
      const links = [
        ...[link('1', { accountId }), link('2', { accountId })],
        link('3', { accountId, purpose: 'PASSWORD_RESET' }),
        ...[link('4', { accountId: 'acc_2' }), link('5', {})],
      ];
      await access.commit(
        links.map((one) => create('link', one)),
        [],
      );
      const count = (value: string, max: number) =>
        access.countOwned('link', accountId, { field: 'purpose', value, max });
      expect(await count('INVITATION', 9)).toBe(2);
      expect(await count('INVITATION', 1)).toBe(1);
      expect(await count('PASSWORD_RESET', 9)).toBe(1);
      expect(await count('FIRST_ADMINISTRATOR', 9)).toBe(0);
    });

    it('makes all changes of a commit or none, where one has another version', async () => {
      await access.commit([create('account', anAccount('1'))], []);
      const changes: AccessChange[] = [
        create('session', session('1', 'acc_1')),
        { kind: 'account', put: anAccount('1'), expectedVersion: 7 },
      ];
      expect(await access.commit(changes, [EVENT])).toBe(false);
      expect(await access.find('session', 'ses_1')).toBeUndefined();
      expect(await access.auditHead()).toEqual(CHAIN_START);
      expect(await access.commit([create('account', anAccount('1'))], [])).toBe(false);
      const gone: AccessChange = { kind: 'link', remove: 'link_1', expectedVersion: 1 };
      expect(await access.commit([gone], [])).toBe(false);
    });

    it('leaves a record that a commit only holds as it was', async () => {
      await access.commit([create('account', anAccount('1'))], []);
      const held = (expectedVersion: number): AccessChange[] => [
        { kind: 'account', keep: 'acc_1', expectedVersion },
        create('session', session('1', 'acc_1')),
      ];
      expect(await access.commit(held(2), [])).toBe(false);
      expect(await access.commit(held(1), [])).toBe(true);
      expect((await access.find('account', 'acc_1'))?.version).toBe(1);
    });

    it('lets one of many commits with the same version win, from two processes', async () => {
      await access.commit([create('account', anAccount('1'))], []);
      const other = await fresh.openAgain();
      try {
        const won = await Promise.all(
          Array.from({ length: 20 }, (_, turn) =>
            (turn % 2 === 0 ? access : other).commit(
              [
                {
                  kind: 'account',
                  put: { ...anAccount('1'), displayName: `Turn ${turn}` },
                  expectedVersion: 1,
                },
              ],
              [EVENT],
            ),
          ),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
        expect((await other.find('account', 'acc_1'))?.version).toBe(2);
        expect(await other.auditEntries(0)).toHaveLength(1);
      } finally {
        await other.close();
      }
    });

    it('chains the log through commits and processes, and keeps its head apart', async () => {
      const other = await fresh.openAgain();
      try {
        await access.commit([], [EVENT, { ...EVENT, subject: null, fields: [] }]);
        await other.commit([], [{ ...EVENT, requestId: 'request-1' }]);
      } finally {
        await other.close();
      }
      const entries = await access.auditEntries(0);
      expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(entries[1]).toMatchObject({ subject: null, fields: [], requestId: null });
      expect(entries.map(({ previousHash }) => previousHash)).toEqual(
        [CHAIN_START, ...entries].slice(0, 3).map(({ hash }) => hash),
      );
      for (const entry of entries) expect(entry.hash).toBe(hashOf(entry));
      expect(await access.auditHead()).toEqual({ sequence: 3, hash: entries[2]?.hash });
      expect(await access.auditEntries(2)).toEqual(entries.slice(2));
    });

    it('takes the contents of another store as they are, and only while it is empty', async () => {
      await access.commit([create('account', anAccount('1'))], [EVENT]);
      const records = [{ kind: 'account', record: anAccount('9'), version: 4 }] as const;
      const entries = await access.auditEntries(0);
      expect(await access.load({ records, entries })).toBe(false);
      expect(await access.find('account', 'acc_9')).toBeUndefined();
    });

    it('loads records with their versions and entries with their places', async () => {
      const records = [{ kind: 'account', record: anAccount('9'), version: 4 }] as const;
      const entry = { ...EVENT, sequence: 1, previousHash: CHAIN_START.hash };
      const entries = [{ ...entry, hash: hashOf(entry) }];
      expect(await access.load({ records, entries })).toBe(true);
      expect(await access.find('account', 'acc_9')).toEqual({ record: anAccount('9'), version: 4 });
      expect((await access.findByHandle('account', '9@example.org'))?.version).toBe(4);
      await access.commit([], [EVENT]);
      expect((await access.auditEntries(0)).map(({ sequence }) => sequence)).toEqual([1, 2]);
    });
  });
}

function create<Kind extends 'account' | 'session' | 'link'>(kind: Kind, put: AccessRecord<Kind>) {
  return { kind, put, expectedVersion: 0 } as AccessChange;
}

/** An account of a coordinator. */
export function anAccount(name: string): Account {
  return {
    id: `acc_${name}`,
    emailAddress: `${name}@example.org`,
    displayName: '髙﨑 一郎',
    role: 'COORDINATOR',
    organizations: ['org_1'],
    groups: [],
    passwordHash: 'none',
    isDisabled: false,
    createdAt: TEST_NOW,
  };
}

function session(name: string, accountId: string): AccessRecord<'session'> {
  return { id: `ses_${name}`, accountId, createdAt: TEST_NOW, seenAt: TEST_NOW };
}

function link(name: string, more: Partial<AccessRecord<'link'>>): AccessRecord<'link'> {
  return {
    id: `link_${name}`,
    purpose: 'INVITATION',
    role: 'MEMBER',
    organizations: [],
    groups: ['grp_1'],
    createdAt: TEST_NOW,
    expiresAt: TEST_NOW,
    ...more,
  };
}
