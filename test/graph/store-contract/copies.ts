import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import type { BatchChange, GraphStore } from '../../../graph/store.ts';
import { capability, importBatch, organization, puts, relationship } from '../../builders.ts';
import { feedAfter, type OpenFreshStore, refusal, withFreshStore } from './fresh-store.ts';

const batch = importBatch('batch');
const acme = organization('acme');
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);
const KEPT = {
  version: 7,
  createdAt: '2020-01-02T03:04:05.000Z',
  updatedAt: '2021-01-02T03:04:05.000Z',
};

/** Law: a copy keeps what the other store kept, and may be run twice. */
export function describeCopies(open: OpenFreshStore): void {
  describe('a copy of another store', () => {
    const { store, reopen } = withFreshStore(open);
    const copied = new Map([acme, milling, offer].map(({ id }) => [id, KEPT]));

    it('keeps version and instants of nodes and relationships, also over a restart', async () => {
      await store().commit(puts(acme, milling, offer), { copied });
      const reopened = await reopen();
      const [kept] = await reopened.getNodes([acme.id], OPERATOR_SCOPE);
      expect(kept).toEqual({ ...acme, ...KEPT });
      const [reported] = (await feedAfter(reopened, 0)).filter(
        ({ kind }) => kind === 'relationship',
      );
      expect(reported).toMatchObject({ relationship: { ...offer, ...KEPT } });
    });

    it('gives a record without such a word version 1 and the instant of the write', async () => {
      await store().commit(puts(acme, milling), { copied: new Map([[acme.id, KEPT]]) });
      const nodes = await store().getNodes([acme.id, milling.id], OPERATOR_SCOPE);
      expect(nodes.map((node) => node?.version)).toEqual([7, 1]);
    });

    it('counts on from the version that it kept, and keeps when it was made', async () => {
      await store().commit(puts(acme), { copied });
      await store().commit(puts({ ...acme, sme: true }));
      const [node] = await store().getNodes([acme.id], OPERATOR_SCOPE);
      expect([node?.version, node?.createdAt]).toEqual([8, KEPT.createdAt]);
      expect(node?.updatedAt).not.toBe(KEPT.updatedAt);
    });

    it('may be run twice, and refuses a record that states something else', async () => {
      const first = await store().commit(puts(acme, milling, offer), { copied });
      const again = await store().commit(puts(acme, milling, offer), { copied });
      expect(again).toEqual({ ...first, created: 0, unchanged: 3 });
      const other = store().commit(puts({ ...acme, sme: true }), { copied });
      expect(await refusal(other)).toMatchObject({ code: 'CONFLICT', key: 'copyDiffers' });
    });

    it('returns the copied undo history of an import, page by page and the same on every read', async () => {
      const gone = organization('gone');
      const reported: BatchChange[] = [
        { recordId: offer.id, version: 1 },
        { recordId: gone.id, before: gone, version: 0 },
        { recordId: milling.id, before: { ...milling, kind: 'DESIGN' }, version: 7 },
        { recordId: acme.id, version: 2 },
      ];
      await store().commit(puts(batch, acme, milling, offer), { copied });
      const cursor = (await feedAfter(store(), 0)).at(-1)?.sequence ?? 0;
      for (const start of [0, 2, 0]) {
        await store().mergeBatchChanges(batch.id, reported.slice(start, start + 2), start);
      }
      expect((await store().batchChanges(batch.id)).items).toEqual(reported);
      expect(await feedAfter(store(), cursor)).toEqual([]);
    });

    it('puts its own changes of the import before them', async () => {
      await store().commit(puts(batch, acme), { copied });
      await store().mergeBatchChanges(batch.id, [{ recordId: acme.id, version: 7 }], 0);
      await store().commit(puts(milling), { batchId: batch.id });
      expect(await ids(store())).toEqual([milling.id, acme.id]);
    });

    it('keeps its own history of a record when the other store reports it later', async () => {
      await store().commit(puts(acme, milling), { batchId: batch.id });
      const reported = [milling, acme].map(({ id }) => ({
        recordId: id,
        before: acme,
        version: 9,
      }));
      await store().mergeBatchChanges(batch.id, reported, 0);
      expect((await store().batchChanges(batch.id)).items).toEqual([
        { recordId: milling.id, version: 1 },
        { recordId: acme.id, version: 1 },
      ]);
    });

    it('refuses more than 10,000 changes of an import at once', async () => {
      const items = Array.from({ length: 10_001 }, () => ({ recordId: acme.id, version: 1 }));
      expect(await refusal(store().mergeBatchChanges(batch.id, items, 0))).toMatchObject({
        code: 'BAD_USER_INPUT',
        key: 'tooManyChanges',
      });
    });
  });
}

async function ids(store: GraphStore): Promise<string[]> {
  return (await store.batchChanges(batch.id)).items.map(({ recordId }) => recordId);
}
