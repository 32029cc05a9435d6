import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { Change, GraphStore } from '../../../graph/store.ts';
import { capability, evidence, organization, putNode, puts, relationship } from '../../builders.ts';
import { type OpenFreshStore, refusal, withFreshStore } from './fresh-store.ts';

const acme = organization('acme', { externalIds: [{ scheme: 'own', value: '1' }] });
const other = organization('other');
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);

/** Input that must be refused with a code and the value at fault, without writing anything. */
export function describeMisuse(open: OpenFreshStore): void {
  describe('a commit that cannot be', () => {
    const { store } = withFreshStore(open);
    /** Commits a harmless node with the faulty changes: neither may be there afterwards. */
    const refused = async (...changes: Change[]) => {
      const harmless = organization('harmless');
      const before = await store().changesSince(0);
      const answer = await refusal(store().commit([putNode(harmless), ...changes]));
      expect(await store().changesSince(0)).toEqual(before);
      return answer;
    };

    it('has a relationship without its ends, or before them', async () => {
      await store().commit(puts(acme));
      expect(await refused(...puts(offer))).toEqual({
        code: 'BAD_USER_INPUT',
        key: 'endMissing',
        value: milling.id,
      });
      expect(await refused(...puts(offer, milling))).toMatchObject({ key: 'endMissing' });
      const removed: Change = { kind: 'deleteNode', id: acme.id };
      expect(await refused(...puts(milling), removed, ...puts(offer))).toMatchObject({
        value: acme.id,
      });
    });

    it('joins labels that the type does not join', async () => {
      const wrong = relationship('OFFERS', acme, other);
      expect(await refused(...puts(acme, other, wrong))).toMatchObject({
        code: 'BAD_USER_INPUT',
        key: 'endsNotAllowed',
        value: 'Organization OFFERS Organization',
      });
    });

    it('gives something a second container', async () => {
      await store().commit(puts(acme, other, milling, offer));
      const second = relationship('OFFERS', other, milling);
      expect(await refused(...puts(second))).toEqual({
        code: 'BAD_USER_INPUT',
        key: 'secondContainer',
        value: milling.id,
      });
      const fresh = capability('fresh');
      const both = [acme, other].map((holder) => relationship('OFFERS', holder, fresh));
      expect(await refused(...puts(fresh, ...both))).toMatchObject({ value: fresh.id });
    });

    it('has an external id that names another node', async () => {
      await store().commit(puts(acme));
      const taken = { ...other, externalIds: acme.externalIds };
      expect(await refused(...puts(taken))).toEqual({
        code: 'BAD_USER_INPUT',
        key: 'externalIdTaken',
        value: 'own:1',
      });
      const twice = [organization('x'), organization('y')].map((node) => ({
        ...node,
        externalIds: [{ scheme: 'own', value: '2' }],
      }));
      expect(await refused(...puts(...twice))).toMatchObject({ value: 'own:2' });
    });

    it('has an id that does not fit its record', async () => {
      for (const id of ['', 'cap_1', 'nonsense', 'org_a:b']) {
        expect(await refused(putNode({ ...acme, id }))).toMatchObject({
          code: 'BAD_USER_INPUT',
          value: id,
        });
      }
      for (const id of ['', offer.id.replace('OFFERS', 'OWNS'), `${offer.id}:TRADE`]) {
        expect(await refused(...puts(acme, milling, { ...offer, id }))).toMatchObject({
          code: 'BAD_USER_INPUT',
          value: id,
        });
      }
    });

    it('holds a number that is none', async () => {
      expect(await refused(putNode({ ...acme, employees: Number.NaN }))).toMatchObject({
        code: 'BAD_USER_INPUT',
        value: 'NaN',
      });
    });

    it('has more than 10,000 changes', async () => {
      const many = Array.from({ length: 10_001 }, (_, index) => putNode(evidence(`e${index}`)));
      expect(await refusal(store().commit(many))).toMatchObject({
        code: 'BAD_USER_INPUT',
        value: 10_001,
      });
      expect(await store().commit(many.slice(1))).toMatchObject({ created: 10_000 });
    });
  });

  describe('a read that cannot be', () => {
    const { store } = withFreshStore(open);
    const asked = { id: acme.id, types: ['TIE'], direction: 'out' } as const;

    it('asks for more than 500 at once', async () => {
      const ids = Array.from({ length: 501 }, (_, index) => `org_${index}`);
      const keys = ids.map((value) => ({ label: 'Organization' as const, scheme: 'own', value }));
      const requests = ids.map((id) => ({ ...asked, id, first: 1 }));
      const answers = (count: number): Promise<unknown[]>[] => [
        store().getNodes(ids.slice(0, count), PUBLIC_SCOPE),
        store().findNodeIds(keys.slice(0, count), PUBLIC_SCOPE),
        store().neighbours(requests.slice(0, count), PUBLIC_SCOPE),
      ];
      for (const answer of answers(501)) {
        expect(await refusal(answer)).toMatchObject({ code: 'BAD_USER_INPUT', value: 501 });
      }
      for (const answer of answers(500)) expect((await answer).length).toBe(500);
    });

    it.each([
      0,
      -1,
      101,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ])('asks for pages of %p', async (first) => {
      for (const answer of pages(store(), { first })) {
        expect(await refusal(answer)).toMatchObject({
          code: 'BAD_USER_INPUT',
          value: String(first),
        });
      }
    });

    it.each([
      '',
      'nonsense',
      '!!!',
      'W10',
      'eyJhIjoxfQ',
    ])('continues after the cursor %p, which nobody gave', async (after) => {
      await store().commit(puts(acme));
      const batch = store().batchChanges('imp_1', after);
      for (const answer of [...pages(store(), { first: 1, after }), batch]) {
        expect(await refusal(answer)).toMatchObject({ code: 'BAD_USER_INPUT', value: after });
      }
    });

    function pages(from: GraphStore, page: { first: number; after?: string }): Promise<unknown>[] {
      return [
        from.neighbours([{ ...asked, ...page }], PUBLIC_SCOPE),
        from.listNodes('Organization', page, OPERATOR_SCOPE),
      ];
    }
  });
}
