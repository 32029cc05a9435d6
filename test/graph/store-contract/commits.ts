import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import {
  capability,
  evidence,
  need,
  organization,
  person,
  puts,
  relationship,
  requirement,
} from '../../builders.ts';
import { NOON, type OpenFreshStore, refusal, withFreshStore } from './fresh-store.ts';

const acme = organization('acme', { externalIds: [{ scheme: 'own', value: '1' }] });
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);

/** Laws: all or nothing; the same again is no change; versions count changes; retries are safe. */
export function describeCommits(open: OpenFreshStore): void {
  describe('a commit', () => {
    const { store, reopen, setClock } = withFreshStore(open);
    const found = async (id: string) => (await store().getNodes([id], OPERATOR_SCOPE))[0];

    it('keeps a record as it was stated, with version and instants', async () => {
      const stated = organization('full', {
        name: { ja: '株式会社 "テスト"\u0000\n', en: "O'Neil; DROP TABLE node" },
        location: { latitude: 34.5, longitude: -0.25 },
        sme: false,
        employees: 0,
        externalIds: [
          { scheme: 'ror', value: 'x' },
          { scheme: 'own', value: '' },
        ],
      });
      await store().commit(puts(stated));
      const kept = { ...stated, version: 1, createdAt: NOON, updatedAt: NOON };
      expect(await found(stated.id)).toEqual(kept);
    });

    it('is there when the store is opened again', async () => {
      await store().commit(puts(acme, milling, offer));
      const opened = await reopen();
      const [node] = await opened.getNodes([acme.id], OPERATOR_SCOPE);
      expect(node).toMatchObject(acme);
    });

    it('counts what it made, changed, removed and found as stated', async () => {
      expect(await store().commit(puts(acme, milling, offer, acme))).toEqual({
        created: 3,
        updated: 0,
        deleted: 0,
        unchanged: 1,
        cursor: 3,
      });
      const changed = { ...acme, name: { en: 'Acme' } };
      expect(await store().commit(puts(changed, milling, offer))).toEqual({
        created: 0,
        updated: 1,
        deleted: 0,
        unchanged: 2,
        cursor: 4,
      });
      const deletions = [
        { kind: 'deleteRelationship', id: offer.id },
        { kind: 'deleteRelationship', id: offer.id },
        { kind: 'deleteNode', id: acme.id },
        { kind: 'deleteNode', id: acme.id },
      ] as const;
      expect(await store().commit(deletions)).toEqual({
        created: 0,
        updated: 0,
        deleted: 2,
        unchanged: 2,
        cursor: 6,
      });
    });

    it('without changes, or of records already stored, moves no cursor and no version', async () => {
      const { cursor } = await store().commit(puts(acme));
      expect(await store().commit([])).toMatchObject({ unchanged: 0, cursor });
      const [stored] = await store().getNodes([acme.id], OPERATOR_SCOPE);
      if (stored === undefined) throw new Error('The node is not there.');
      setClock('2025-01-01T00:00:00.000Z');
      expect(await store().commit(puts(stored))).toMatchObject({ unchanged: 1, cursor });
      expect(await found(acme.id)).toEqual(stored);
    });

    it('does not call another order of fields a change', async () => {
      await store().commit(puts(acme));
      const { source, label, ...rest } = acme;
      expect(await store().commit(puts({ source, ...rest, label }))).toMatchObject({
        unchanged: 1,
      });
    });

    it('gives a changed record the next version and its own instant', async () => {
      await store().commit(puts(acme));
      setClock('2024-05-01T00:00:00.000Z');
      await store().commit(puts({ ...acme, sme: true }));
      expect(await found(acme.id)).toMatchObject({
        version: 2,
        createdAt: NOON,
        updatedAt: '2024-05-01T00:00:00.000Z',
      });
    });

    it('counts versions on when a record is made again', async () => {
      await store().commit(puts(acme));
      await store().commit([{ kind: 'deleteNode', id: acme.id }]);
      await store().commit(puts(acme));
      expect(await found(acme.id)).toMatchObject({ version: 3 });
    });

    it('deletes with a node its relationships and all that it contains', async () => {
      const wanted = need('wanted');
      const must = requirement('must');
      const proof = evidence('proof');
      const other = person('other');
      await store().commit(
        puts(
          acme,
          milling,
          wanted,
          must,
          proof,
          other,
          offer,
          relationship('SEEKS', acme, wanted),
          relationship('REQUIRES', wanted, must),
          relationship('SHOWN_BY', milling, proof),
          relationship('TIE', other, acme),
        ),
      );
      const result = await store().commit([{ kind: 'deleteNode', id: acme.id }]);
      expect(result.deleted).toBe(9);
      const ids = [acme, milling, wanted, must, proof, other].map(({ id }) => id);
      const left = await store().getNodes(ids, OPERATOR_SCOPE);
      expect(left.map((node) => node?.id)).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        proof.id,
        other.id,
      ]);
    });

    it('lets a node be deleted and made again, without its relationships', async () => {
      await store().commit(puts(acme, milling, offer));
      await store().commit([{ kind: 'deleteNode', id: acme.id }, ...puts(acme)]);
      const [page] = await store().neighbours(
        [{ id: acme.id, types: ['OFFERS'], direction: 'out', first: 10 }],
        OPERATOR_SCOPE,
      );
      expect(page?.totalCount).toBe(0);
      expect(await found(acme.id)).toMatchObject({ id: acme.id, version: 3 });
    });

    it('may move a contained record, and an external id, from one node to another', async () => {
      const other = organization('other');
      await store().commit(puts(acme, other, milling, offer));
      await store().commit([
        { kind: 'deleteRelationship', id: offer.id },
        ...puts(relationship('OFFERS', other, milling)),
        ...puts({ ...other, externalIds: acme.externalIds }, { ...acme, externalIds: [] }),
      ]);
      const keys = acme.externalIds.map((key) => ({ ...key, label: 'Organization' as const }));
      expect(await store().findNodeIds(keys, OPERATOR_SCOPE)).toEqual([other.id]);
    });
  });

  describe('a commit with expected versions', () => {
    const { store } = withFreshStore(open);

    it('is applied when they are right, 0 meaning not there', async () => {
      const first = new Map([
        [acme.id, 0],
        [offer.id, 0],
      ]);
      await store().commit(puts(acme, milling, offer), { expectedVersions: first });
      const next = new Map([
        [acme.id, 1],
        [offer.id, 1],
      ]);
      const changes = puts({ ...acme, sme: true });
      expect(await store().commit(changes, { expectedVersions: next })).toMatchObject({
        updated: 1,
      });
      await store().commit([{ kind: 'deleteNode', id: acme.id }]);
      const gone = new Map([[acme.id, 0]]);
      expect(await store().commit(puts(acme), { expectedVersions: gone })).toMatchObject({
        created: 1,
      });
    });

    it('is refused whole when one is wrong', async () => {
      await store().commit(puts(acme));
      const wrong = [
        [acme.id, 2],
        [acme.id, 0],
        [milling.id, 1],
        [offer.id, 1],
        ['nonsense', 1],
      ] as const;
      for (const [id, version] of wrong) {
        const expectedVersions = new Map([[id, version]]);
        const refused = store().commit(puts(milling), { expectedVersions });
        expect(await refusal(refused)).toMatchObject({ code: 'STALE_VERSION' });
      }
      expect(await store().getNodes([milling.id], OPERATOR_SCOPE)).toEqual([undefined]);
    });
  });

  describe('a commit with an idempotency key', () => {
    const { store, reopen } = withFreshStore(open);

    it('gives its first result again and changes nothing, also after a restart', async () => {
      const options = { idempotencyKey: 'k', expectedVersions: new Map([[acme.id, 0]]) };
      const first = await store().commit(puts(acme), options);
      await store().commit(puts({ ...acme, sme: true }));
      expect(await store().commit(puts(acme), options)).toEqual(first);
      const opened = await reopen();
      expect(await opened.commit(puts(acme), options)).toEqual(first);
      const [node] = await opened.getNodes([acme.id], OPERATOR_SCOPE);
      expect(node).toMatchObject({ sme: true, version: 2 });
    });

    it('refuses an empty key and writes nothing', async () => {
      const refused = store().commit(puts(acme), { idempotencyKey: '' });
      expect(await refusal(refused)).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await store().getNodes([acme.id], OPERATOR_SCOPE)).toEqual([undefined]);
    });

    it('refuses the key with other changes', async () => {
      await store().commit(puts(acme), { idempotencyKey: 'k' });
      for (const other of [puts(milling), [], [{ kind: 'deleteNode', id: acme.id } as const]]) {
        const refused = store().commit(other, { idempotencyKey: 'k' });
        expect(await refusal(refused)).toMatchObject({ code: 'CONFLICT' });
      }
    });

    it('keeps no key of a commit that was refused', async () => {
      await refusal(store().commit(puts(offer), { idempotencyKey: 'k' }));
      expect(await store().commit(puts(acme), { idempotencyKey: 'k' })).toMatchObject({
        created: 1,
      });
    });
  });

  describe('closing', () => {
    const { store, reopen } = withFreshStore(open);

    it('waits for the commits that run', async () => {
      const commits = ['a', 'b', 'c'].map((key) => store().commit(puts(organization(key))));
      const opened = await reopen();
      expect((await Promise.all(commits)).map(({ created }) => created)).toEqual([1, 1, 1]);
      const page = await opened.listNodes('Organization', { first: 10 }, OPERATOR_SCOPE);
      expect(page.totalCount).toBe(3);
    });
  });
}
