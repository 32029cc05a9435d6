import { describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import { capability, importBatch, organization, puts, relationship } from '../../builders.ts';
import { type OpenFreshStore, withFreshStore } from './fresh-store.ts';

const acme = organization('acme');
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);
const batch = importBatch('import');

/** A record as it comes from outside, of which nobody knows that it is one. */
function stated(record: GraphNode | Relationship, changes: object): GraphNode {
  return { ...record, ...changes } as GraphNode;
}

/** Without one of its fields. */
function without(record: GraphNode, field: string): GraphNode {
  const left = Object.entries(record).filter(([name]) => name !== field);
  return Object.fromEntries(left) as unknown as GraphNode;
}

/** What a record must be to be kept, and what becomes of one that is none. */
export function describeContent(open: OpenFreshStore): void {
  describe('what is not a record of the model', () => {
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
}
