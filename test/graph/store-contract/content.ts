import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import type { FeedChange } from '../../../graph/store.ts';
import { capability, importBatch, organization, puts, relationship } from '../../builders.ts';
import { feedAfter, type OpenFreshStore, withFreshStore } from './fresh-store.ts';

const acme = organization('acme');
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);
const batch = importBatch('import');

/** Unchecked input that claims to be a record. */
function stated(record: GraphNode | Relationship, changes: object): GraphNode {
  return { ...record, ...changes } as GraphNode;
}

/** Returns the record without one of its fields. */
function without(record: GraphNode, field: string): GraphNode {
  const left = Object.entries(record).filter(([name]) => name !== field);
  return Object.fromEntries(left) as unknown as GraphNode;
}

/** Requirements for a record to be stored, and the fate of invalid ones. */
export function describeContent(open: OpenFreshStore): void {
  describe('content that is not a record of the model', () => {
    const { store } = withFreshStore(open);
    const refusal = async (writing: Promise<unknown>) => {
      const error: unknown = await writing.then(
        () => undefined,
        (refused) => refused,
      );
      if (!(error instanceof CatalyzerError)) throw new Error('Nothing was refused.');
      const { code, key, parameters } = error;
      const { id, field, value } = parameters;
      return { code, key, id, field, value };
    };

    it('is refused with the record and the field, and nothing of its commit is written', async () => {
      const faulty: readonly [GraphNode, string, string, string][] = [
        [without(acme, 'name'), 'recordFieldMissing', 'name', ''],
        [stated(acme, { kind: 'COMPANY' }), 'recordFieldInvalid', 'kind', '"COMPANY"'],
        [stated(acme, { employees: '5' }), 'recordFieldInvalid', 'employees', '"5"'],
        [stated(acme, { employes: 5 }), 'recordFieldUnknown', 'employes', '5'],
        [stated(acme, { name: 'acme' }), 'recordFieldInvalid', 'name', '"acme"'],
        [stated(acme, { source: {} }), 'recordFieldMissing', 'source.document', ''],
        [stated(acme, { visibility: 'OPEN' }), 'recordFieldInvalid', 'visibility', '"OPEN"'],
      ];
      for (const [node, key, field, value] of faulty) {
        expect(await refusal(store().commit(puts(milling, node)))).toEqual({
          code: 'BAD_USER_INPUT',
          ...{ key, field, value, id: acme.id },
        });
      }
      const graded = puts(acme, milling, stated(offer, { grade: 'FULL' }));
      expect(await refusal(store().commit(graded))).toMatchObject({ field: 'grade', id: offer.id });
      expect((await store().changesSince(0)).changes).toEqual([]);
    });

    it('is refused where a copy says what an import replaced', async () => {
      await store().commit(puts(batch));
      const before = without(acme, 'name');
      const merging = store().mergeBatchChanges(
        batch.id,
        [{ recordId: acme.id, before, version: 1 }],
        0,
      );
      expect(await refusal(merging)).toMatchObject({ field: 'name', id: acme.id });
      expect((await store().batchChanges(batch.id)).items).toEqual([]);
    });
  });

  describe('a record that was damaged past the store', () => {
    const { store, damage } = withFreshStore(open);
    const fault = { field: 'source.document', reason: 'missing', effective: 'PUBLIC' };
    const beta = organization('beta');

    it('is named by the feed as gone, with the reason and the readable rest', async () => {
      await store().commit(puts(acme, beta, milling, offer));
      await damage(acme.id);
      await damage(offer.id);
      const changes = await feedAfter(store(), 0);
      expect(changes.map((change) => [change.kind, idOfChange(change)])).toEqual([
        ['nodeGone', acme.id],
        ['node', beta.id],
        ['node', milling.id],
        ['relationshipGone', offer.id],
      ]);
      const damages = changes.map((change) => ('damage' in change ? change.damage : undefined));
      expect(damages).toMatchObject([
        { ...fault, stated: { id: acme.id, name: acme.name } },
        undefined,
        undefined,
        { ...fault, stated: { id: offer.id, to: milling.id } },
      ]);
    });

    it('is read as one that is not there, beside all others', async () => {
      await store().commit(puts(acme, beta, milling, offer));
      await damage(acme.id);
      expect(await store().getNodes([acme.id, beta.id], PUBLIC_SCOPE)).toMatchObject([
        undefined,
        { id: beta.id },
      ]);
      const page = await store().listNodes('Organization', { first: 1 }, PUBLIC_SCOPE);
      const after = page.endCursor === undefined ? {} : { after: page.endCursor };
      const next = await store().listNodes('Organization', { first: 1, ...after }, PUBLIC_SCOPE);
      expect([...page.items, ...next.items].map(({ node }) => node.id)).toEqual([beta.id]);
      expect([page.totalCount, next.totalCount]).toEqual([2, 2]);
      const request = { id: milling.id, types: ['OFFERS'], direction: 'in', first: 10 } as const;
      expect(await store().neighbours([request], PUBLIC_SCOPE)).toMatchObject([
        { items: [], totalCount: 1 },
      ]);
    });

    it('is repaired by putting it again, also by an import, whose undoing deletes it', async () => {
      await store().commit(puts(batch, acme, milling, offer));
      await damage(acme.id);
      const named = { ...acme, externalIds: [{ scheme: 'own', value: '1' }] };
      await store().commit(puts(named), { batchId: batch.id });
      expect(await store().getNodes([acme.id], PUBLIC_SCOPE)).toMatchObject([named]);
      expect((await store().batchChanges(batch.id)).items).toEqual([
        { recordId: acme.id, version: 2 },
      ]);
    });

    it('is overwritten where a commit expects that it is not there', async () => {
      await store().commit(puts(acme));
      await damage(acme.id);
      const expecting = (version: number) =>
        store().commit(puts(acme), { expectedVersions: new Map([[acme.id, version]]) });
      expect(await expecting(0)).toMatchObject({ updated: 1 });
      await expect(expecting(0)).rejects.toMatchObject({ code: 'STALE_VERSION' });
      expect(await expecting(2)).toMatchObject({ unchanged: 1 });
    });

    it('is deleted like any other', async () => {
      await store().commit(puts(acme, milling, offer));
      await damage(acme.id);
      await damage(offer.id);
      const { deleted } = await store().commit([{ kind: 'deleteNode', id: acme.id }]);
      expect(deleted).toBe(3);
      expect((await feedAfter(store(), 0)).filter((change) => 'damage' in change)).toEqual([]);
    });
  });
}

function idOfChange(change: FeedChange): string {
  if (change.kind === 'node') return change.node.id;
  return change.kind === 'relationship' ? change.relationship.id : change.id;
}
