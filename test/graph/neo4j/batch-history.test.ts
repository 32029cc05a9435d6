/** Laws: created records are stored in lists, replaced ones as nodes; older forms stay readable. */
import { expect, it } from '@jest/globals';
import { FORMAT_VERSION } from '../../../graph/neo4j/format.ts';
import { capability, importBatch, organization, puts, relationship } from '../../builders.ts';
import { describeOnNeo4j, type TestDatabase } from '../../neo4j/describe-on-neo4j.ts';

const batch = importBatch('batch');
const acme = organization('acme');
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);

describeOnNeo4j('the undo history of an import in Neo4j', (servers) => {
  const counted = async (database: TestDatabase) => {
    const rows = await database.run(
      `MATCH (n) WHERE n:MadeRecords OR n:ReplacedRecord
       RETURN labels(n)[0] AS label, count(*) AS count`,
    );
    return Object.fromEntries(rows.map(({ label, count }) => [label, count]));
  };

  it('is one node for a thousand new records, and one for each that was there', async () => {
    const database = await servers.take();
    const store = await database.openStore();
    const many = Array.from({ length: 1_500 }, (_, index) => organization(`o${index}`));
    await store.commit(puts(milling));
    await store.commit(puts(acme, ...many, { ...milling, kind: 'DESIGN' }), { batchId: batch.id });
    expect(await counted(database)).toEqual({ MadeRecords: 2, ReplacedRecord: 1 });
    await store.close();
    database.giveBack();
  });

  it('is the same in a store of format 2, where every new record had a node of its own', async () => {
    const database = await servers.take();
    const store = await database.openStore();
    await store.commit(puts(batch, acme, milling, offer), { batchId: batch.id });
    const reported = await store.batchChanges(batch.id);
    await store.close();
    await database.run(
      `MATCH (made:MadeRecords) UNWIND range(0, size(made.recordIds) - 1) AS place
       CREATE (:ReplacedRecord {batchId: made.batchId, recordId: made.recordIds[place],
         sequence: made.sequences[place], version: 1})`,
    );
    await database.run('MATCH (made:MadeRecords) DELETE made');
    await database.run('DROP INDEX made_sequence');
    await database.run('MATCH (store:CatalyzerStore) SET store.format = 2');
    const again = await database.openStore();
    expect(await again.batchChanges(batch.id)).toEqual(reported);
    const late = organization('late');
    await again.commit(puts(late, { ...acme, sme: true }), { batchId: batch.id });
    expect((await again.batchChanges(batch.id)).items).toEqual([
      { recordId: acme.id, version: 2 },
      { recordId: late.id, version: 1 },
      ...reported.items.filter(({ recordId }) => recordId !== acme.id),
    ]);
    await again.close();
    const [row] = await database.run('MATCH (s:CatalyzerStore) RETURN s.format AS format');
    expect(row).toEqual({ format: FORMAT_VERSION });
    database.giveBack();
  });
});
