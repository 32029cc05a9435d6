import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import type { BatchChange, GraphStore } from '../../../graph/store.ts';
import { capability, importBatch, organization, puts, relationship } from '../../builders.ts';
import { type OpenFreshStore, withFreshStore } from './fresh-store.ts';

const batch = importBatch('batch');
const acme = organization('acme');
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);

/** Law: an import's changes, read last first, show how to undo it and what changed since. */
export function describeBatches(open: OpenFreshStore): void {
  describe('batchChanges', () => {
    const { store } = withFreshStore(open);
    const changes = () => all(store(), batch.id);

    it('returns the records that an import created, last first, without the import itself', async () => {
      await store().commit(puts(batch, acme, milling, offer), { batchId: batch.id });
      expect(await changes()).toEqual([
        { recordId: offer.id, version: 1 },
        { recordId: milling.id, version: 1 },
        { recordId: acme.id, version: 1 },
      ]);
    });

    it('is found by record as well: every import that changed it, the last change first', async () => {
      const [second, third] = [importBatch('second'), importBatch('third')];
      const from = (node: typeof batch) => ({ batchId: node.id });
      await store().commit(puts(batch, acme, milling, offer), from(batch));
      expect(await store().importsOf(acme.id)).toEqual([
        { batchId: batch.id, recordId: acme.id, version: 1 },
      ]);
      await store().commit(puts(second, { ...acme, sme: true }), from(second));
      await store().commit(puts({ ...acme, sme: false }));
      await store().commit(puts(third, { ...acme, employees: 3 }), from(third));
      expect(await store().importsOf(acme.id)).toEqual([
        { batchId: third.id, recordId: acme.id, version: 4, before: { ...acme, sme: false } },
        { batchId: second.id, recordId: acme.id, version: 2, before: acme },
        { batchId: batch.id, recordId: acme.id, version: 1 },
      ]);
      const untouched = organization('by nobody');
      await store().commit(puts(untouched));
      expect(await store().importsOf(untouched.id)).toEqual([]);
      expect(await store().importsOf(organization('nowhere').id)).toEqual([]);
    });

    it('returns each record once, with its first earlier state and its last version', async () => {
      await store().commit(puts(acme));
      const options = { batchId: batch.id };
      await store().commit(puts({ ...acme, sme: true }), options);
      await store().commit(puts(milling), options);
      await store().commit(puts({ ...acme, sme: false }), options);
      expect(await changes()).toEqual([
        { recordId: acme.id, before: acme, version: 3 },
        { recordId: milling.id, version: 1 },
      ]);
    });

    it('returns deleted records, with their relationships, as version 0', async () => {
      await store().commit(puts(acme, milling, offer));
      await store().commit([{ kind: 'deleteNode', id: acme.id }], { batchId: batch.id });
      const reported = await changes();
      expect(new Map(reported.map((change) => [change.recordId, change]))).toEqual(
        new Map([
          [offer.id, { recordId: offer.id, before: offer, version: 0 }],
          [milling.id, { recordId: milling.id, before: milling, version: 0 }],
          [acme.id, { recordId: acme.id, before: acme, version: 0 }],
        ]),
      );
    });

    it('omits records that were unchanged, hidden with their container or written by others', async () => {
      const other = importBatch('other');
      await store().commit(puts(acme, milling, offer), { batchId: other.id });
      await store().commit(puts(acme, { ...acme, visibility: 'PRIVATE' }), { batchId: batch.id });
      await store().commit(puts(organization('by nobody')));
      expect((await changes()).map(({ recordId }) => recordId)).toEqual([acme.id]);
      expect((await all(store(), other.id)).length).toBe(3);
    });

    it('keeps one entry for a record that the import deleted and created again', async () => {
      await store().commit(puts(acme));
      const options = { batchId: batch.id };
      await store().commit([{ kind: 'deleteNode', id: acme.id }], options);
      await store().commit(puts({ ...acme, sme: true }), options);
      expect(await changes()).toEqual([{ recordId: acme.id, before: acme, version: 3 }]);
    });

    it('has no earlier state for a record that the import created, whatever it did later', async () => {
      const options = { batchId: batch.id };
      const [remade, dropped] = [organization('remade'), organization('dropped')];
      await store().commit(puts(acme, milling, offer, remade, dropped), options);
      await store().commit(puts({ ...milling, kind: 'DESIGN' }), options);
      await store().commit([{ kind: 'deleteNode', id: remade.id }]);
      await store().commit(puts(remade, organization('late')), options);
      await store().commit([{ kind: 'deleteNode', id: dropped.id }], options);
      expect(await changes()).toEqual([
        { recordId: dropped.id, version: 0 },
        { recordId: organization('late').id, version: 1 },
        { recordId: remade.id, version: 3 },
        { recordId: milling.id, version: 2 },
        { recordId: offer.id, version: 1 },
        { recordId: acme.id, version: 1 },
      ]);
    });

    it('forgets the text of records that were deleted outside an import', async () => {
      await store().commit(puts(acme, milling, offer));
      const changed = puts({ ...acme, sme: true }, { ...milling, kind: 'DESIGN' });
      await store().commit(changed, { batchId: batch.id });
      await store().commit(puts(batch));
      await store().commit([{ kind: 'deleteNode', id: milling.id }]);
      expect(await changes()).toEqual([
        { recordId: milling.id, version: 2 },
        { recordId: acme.id, before: acme, version: 2 },
      ]);
    });

    it('does not know what another import did', async () => {
      await store().commit(puts(acme), { batchId: importBatch('other').id });
      await store().commit(puts({ ...acme, sme: true }, milling), { batchId: batch.id });
      expect(await changes()).toEqual([
        { recordId: milling.id, version: 1 },
        { recordId: acme.id, before: acme, version: 2 },
      ]);
    });

    it('gives the expected versions that an undo needs', async () => {
      const untouched = organization('untouched');
      await store().commit(puts(untouched, milling));
      const options = { batchId: batch.id };
      await store().commit(puts(acme, { ...milling, kind: 'DESIGN' }, offer), options);
      await store().commit([{ kind: 'deleteNode', id: untouched.id }], options);
      const reported = await changes();
      await store().commit(
        reported.map(({ recordId, before }) => undone(recordId, before)),
        { expectedVersions: new Map(reported.map(({ recordId, version }) => [recordId, version])) },
      );
      const ids = [acme.id, untouched.id, milling.id];
      const [gone, back, kept] = await store().getNodes(ids, OPERATOR_SCOPE);
      expect(gone).toBeUndefined();
      expect(back).toMatchObject(untouched);
      expect(kept).toMatchObject(milling);
    });

    it('comes in pages of 2,000', async () => {
      const many = Array.from({ length: 2_001 }, (_, index) => organization(`o${index}`));
      await store().commit(puts(...many), { batchId: batch.id });
      const page = await store().batchChanges(batch.id);
      expect(page.items.length).toBe(2_000);
      const rest = await store().batchChanges(batch.id, page.endCursor);
      expect([rest.items.length, rest.endCursor]).toEqual([1, undefined]);
      const reported = [...page.items, ...rest.items].map(({ recordId }) => recordId);
      expect(reported).toEqual(many.map(({ id }) => id).reverse());
    });

    it('comes in pages where some records were there and some were not', async () => {
      const many = Array.from({ length: 6_000 }, (_, index) => organization(`o${index}`));
      const every = (nth: number) => many.filter((_, index) => index % nth === 0);
      await store().commit(puts(...every(3)));
      const changed = many.map((one) => ({ ...one, sme: true }));
      await store().commit(puts(...changed), { batchId: batch.id });
      await store().commit(puts(...every(4)), { batchId: batch.id });
      const reported = await changes();
      expect(new Set(reported.map(({ recordId }) => recordId)).size).toBe(reported.length);
      const last = new Set(every(4).map(({ id }) => id));
      const rest = many.filter(({ id }) => !last.has(id));
      expect(reported.map(({ recordId }) => recordId)).toEqual(
        [...rest, ...every(4)].map(({ id }) => id).reverse(),
      );
      const replaced = reported.filter(({ before }) => before !== undefined);
      expect(new Set(replaced.map(({ recordId }) => recordId))).toEqual(
        new Set(every(3).map(({ id }) => id)),
      );
    });
  });
}

function undone(id: string, before: BatchChange['before']) {
  if (before !== undefined) {
    return 'label' in before
      ? ({ kind: 'putNode', node: before } as const)
      : ({ kind: 'putRelationship', relationship: before } as const);
  }
  return id.includes(':')
    ? ({ kind: 'deleteRelationship', id } as const)
    : ({ kind: 'deleteNode', id } as const);
}

async function all(store: GraphStore, id: string, after?: string): Promise<BatchChange[]> {
  const page = await store.batchChanges(id, after);
  if (page.endCursor === undefined) return [...page.items];
  return [...page.items, ...(await all(store, id, page.endCursor))];
}
