import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccessStore } from '../../../../access/access-store.ts';
import { createKey } from '../../../../access/accounts/keys.ts';
import { invite } from '../../../../access/accounts/links.ts';
import { verifyAudit } from '../../../../access/audit/verify-audit.ts';
import type { Proposal } from '../../../../access/proposals/proposals.ts';
import { acquaintanceId } from '../../../../access/ties/acquaintances.ts';
import type { GraphStore } from '../../../../graph/store.ts';
import { findDataSubject } from '../../../../server/use-cases/personal-data/data-subject.ts';
import {
  erasePersonalData,
  planErasure,
} from '../../../../server/use-cases/personal-data/erase-personal-data.ts';
import { type FreshParts, makeAccount, partsOn } from '../../../access/fresh-access.ts';
import { contact, need, organization, person, puts, relationship } from '../../../builders.ts';
import { testClock } from '../../../test-clock.ts';

const NAME = 'zqxwvkj';
const ADDRESS = `${NAME}@example.org`;
const firm = organization('firm');
const hana = person('hana', { name: { ja: NAME }, title: { ja: `${NAME} 技師` } });
const other = person('other');
const card = contact('card', { email: ADDRESS.toUpperCase() });
const office = contact('office', { name: NAME, email: 'office@example.org' });
const wish = need('wish', { gist: { ja: `${NAME} の相談` } });

/** Stores of a test, with a way to see all of their content. */
export interface ErasureStoresForTest {
  readonly graph: GraphStore;
  readonly access: AccessStore;
  /** Every value that a query of the database returns, as one text. */
  everything(): Promise<string>;
  end(): Promise<void>;
}

/** Laws of an erasure, for every store. */
export function describeErasure(what: string, open: () => Promise<ErasureStoresForTest>): void {
  describe(what, () => {
    let stores: ErasureStoresForTest;
    let parts: FreshParts;
    beforeEach(async () => {
      stores = await open();
      parts = partsOn(stores.access, () => undefined);
      await stores.graph.commit(
        puts(
          ...[firm, hana, other, card, office, wish],
          relationship('WORKS_FOR', hana, firm),
          relationship('REACHED_BY', hana, card),
          relationship('REACHED_BY', firm, office),
          relationship('SEEKS', hana, wish),
          relationship('TIE', hana, other, { tieKind: 'ACQUAINTANCE' }),
          relationship('TIE', other, hana, { tieKind: 'TRADE' }),
        ),
      );
      await makeAccount(parts, ADDRESS);
      const asked = { emailAddress: ADDRESS, name: 'k', scopes: ['READ'], days: 9 } as const;
      await createKey(asked, 'operator', null, parts);
      await makeAccount(parts, 'other@example.org');
    });
    afterEach(() => stores.end());

    const accountOf = async (address: string) => {
      const found = await stores.access.findByHandle('account', address);
      if (found === undefined) throw new Error(`There is no account of ${address}.`);
      return found;
    };
    const erase = async (...ids: readonly string[]) => {
      const planned = await planErasure(await findDataSubject(ids, stores), stores);
      await erasePersonalData(planned, stores, testClock());
      return planned;
    };

    it('leaves nothing that a query returns, and all that is of others', async () => {
      const before = await stores.everything();
      expect(before).toContain(NAME);
      const { records, relationships } = await erase(hana.id, ADDRESS);
      expect(records.map(({ id }) => id).sort()).toEqual(
        [hana.id, card.id, office.id, wish.id].sort(),
      );
      expect(relationships).toBe(6);
      const after = await stores.everything();
      expect(after.toLowerCase()).not.toContain(NAME);
      for (const { id } of [firm, other]) expect(after).toContain(id);
      const accounts = await stores.access.list('account');
      expect(accounts.map(({ record }) => record.emailAddress)).toEqual(['other@example.org']);
      expect(await stores.access.list('apiKey')).toEqual([]);
      expect(await verifyAudit(stores.access)).toMatchObject({ isWhole: true });
    });

    it('takes ties, introductions and the history of records along, and leaves those of others', async () => {
      const { access } = stores;
      const [own, others] = await Promise.all([accountOf(ADDRESS), accountOf('other@example.org')]);
      const at = testClock().toISOString();
      const put = { ...own.record, personId: hana.id };
      const word = {
        id: acquaintanceId(others.record.id, ADDRESS),
        accountId: others.record.id,
        emailAddress: ADDRESS,
        displayName: NAME,
        isDenied: false,
        createdAt: at,
      };
      const request = {
        id: 'request',
        accountId: others.record.id,
        targetId: other.id,
        message: 'x',
        state: 'OPEN',
        chain: [own.record.id, others.record.id],
        place: 0,
        createdAt: at,
        closesAt: at,
      } as const;
      const targets = [hana.id, other.id];
      const asked = { id: others.record.id, accountId: others.record.id, day: 'x', targets };
      const write = {
        id: 'write',
        recordId: firm.id,
        ownerId: firm.id,
        contentHash: 'x',
        accountId: others.record.id,
        action: 'MERGE',
        at,
        requestId: 'x',
        recordVersion: 2,
        changes: JSON.stringify([{ before: firm, after: firm }, { before: hana }]),
        isSettled: true,
      } as const;
      const made = await access.commit(
        [
          { kind: 'account', put, expectedVersion: own.version },
          { kind: 'acquaintance', put: word, expectedVersion: 0 },
          { kind: 'introductionRequest', put: request, expectedVersion: 0 },
          { kind: 'askedTargets', put: asked, expectedVersion: 0 },
          { kind: 'recordWrite', put: write, expectedVersion: 0 },
        ],
        [],
      );
      expect(made).toBe(true);
      await erase(hana.id);
      expect((await stores.everything()).toLowerCase()).not.toContain(NAME);
      expect(await access.find('account', own.record.id)).toBeUndefined();
      expect(await access.list('acquaintance')).toEqual([]);
      expect(await access.list('introductionRequest')).toEqual([]);
      const [left] = await access.list('askedTargets');
      expect(left?.record.targets).toEqual([other.id]);
      const [history] = await access.list('recordWrite');
      expect(history?.record.changes).toBe(JSON.stringify([{ before: firm, after: firm }]));
    });

    it('takes proposals along that name the person, out of every queue', async () => {
      const { access } = stores;
      const { record: others } = await accountOf('other@example.org');
      const { record: own } = await accountOf(ADDRESS);
      const proposal = (id: string, accountId: string, words: object): Proposal => ({
        ...{ id, accountId, keyHash: id, contentHash: 'x', recordId: firm.id, decider: firm.id },
        ...{ about: 'CHANGE', state: 'OPEN', createdAt: testClock().toISOString() },
        write: JSON.stringify(words),
      });
      const made = [
        proposal('of other', others.id, { changes: [{ before: hana }] }),
        proposal('own', own.id, {}),
        proposal('left', others.id, {}),
      ];
      const open = made.map(({ id, accountId, decider, recordId }) => ({
        ...{ kind: 'openProposal' as const, expectedVersion: 0 },
        put: { id, accountId, decider, recordId },
      }));
      const kept = made.map((put) => ({ kind: 'proposal' as const, put, expectedVersion: 0 }));
      expect(await access.commit([...kept, ...open], [])).toBe(true);
      await erase(hana.id, ADDRESS);
      for (const kind of ['proposal', 'openProposal'] as const) {
        expect((await access.list(kind)).map(({ record }) => record.id)).toEqual(['left']);
      }
    });

    it('takes requests about personal data along, with what they say', async () => {
      const { access } = stores;
      const own = await accountOf(ADDRESS);
      const at = testClock().toISOString();
      const request = { about: 'ERASURE', state: 'OPEN', createdAt: at, dueBy: at } as const;
      const made = ['own', 'other'].map((id, place) => ({
        ...{ id, keyHash: id, ...request, message: place === 0 ? NAME : 'x' },
        accountId: place === 0 ? own.record.id : 'acc_other',
      }));
      const kind = 'personalDataRequest' as const;
      await access.commit(
        made.map((put) => ({ kind, put, expectedVersion: 0 })),
        [],
      );
      await erase(ADDRESS, hana.id);
      expect((await access.list(kind)).map(({ record }) => record.id)).toEqual(['other']);
      expect((await stores.everything()).toLowerCase()).not.toContain(NAME);
    });

    it('can be made again, also by ids of which some are gone', async () => {
      const { ids } = await erase(hana.id, ADDRESS);
      await expect(erase(...ids)).rejects.toMatchObject({ key: 'personNotFound' });
      await makeAccount(parts, ADDRESS);
      await erase(...ids, ADDRESS);
      expect((await stores.everything()).toLowerCase()).not.toContain(NAME);
    });

    it('does not take another person for one whose address ends alike', async () => {
      const longer = { role: 'MEMBER', organizations: [], groups: [] } as const;
      for (const emailAddress of [`m.${ADDRESS}`, `${ADDRESS}.jp`, 'x@example.com']) {
        await invite({ ...longer, emailAddress }, 'operator', null, parts);
      }
      await erase(ADDRESS);
      expect(await stores.access.list('link')).toHaveLength(3);
    });

    it('reports records of others that contain the name', async () => {
      const said = organization('said', { summary: { ja: `${NAME} が創業した。` } });
      await stores.graph.commit(puts(said));
      const { mentions } = await erase(hana.id);
      expect(mentions).toEqual([{ id: said.id, label: 'Organization' }]);
    });

    it('refuses an unknown person', async () => {
      await expect(findDataSubject(['x@example.org'], stores)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        key: 'personNotFound',
      });
    });
  });
}
