/** A row whose text is not JSON any more is a damaged record like any other. */
import { expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { feedAfter } from '../store-contract/fresh-store.ts';
import { garbleRecords } from './damage-record.ts';
import { openFreshSqliteStore } from './fresh-sqlite-store.ts';

const acme = organization('acme', { externalIds: [{ scheme: 'own', value: '1' }] });
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);

it('is named by the feed, repaired by a put and deleted with its contents', async () => {
  const { store, folder, end } = await openFreshSqliteStore(() => new Date(0));
  await store.commit(puts(acme, milling, offer));
  garbleRecords(folder);
  const changes = await feedAfter(store, 0);
  expect(changes.map((change) => ('id' in change ? change.id : 'whole'))).toEqual([
    acme.id,
    milling.id,
    offer.id,
  ]);
  expect(changes).toMatchObject([{ damage: { field: '' } }, {}, {}]);
  await store.commit(puts(acme));
  expect(await store.getNodes([acme.id, milling.id], PUBLIC_SCOPE)).toMatchObject([
    acme,
    undefined,
  ]);
  const { deleted } = await store.commit([{ kind: 'deleteNode', id: acme.id }]);
  expect(deleted).toBe(3);
  await end();
});
