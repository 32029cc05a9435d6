/** Law: a writer that commits late is never skipped, whatever others write and read meanwhile. */
import { expect, it } from '@jest/globals';
import { statement } from '../../../graph/neo4j/statements.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { organization, puts } from '../../builders.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';

describeOnNeo4j('commits of several processes', (servers) => {
  it('are reported in order although one takes its number early and commits late', async () => {
    const database = await servers.take();
    const [writer, reader] = [await database.openStore(), await database.openStore()];
    const first = await writer.commit(puts(organization('first')));
    await reader.changesSince(0);
    const session = database.driver.session({ database: 'neo4j' });
    const late = session.beginTransaction();
    await late.run(statement('lock-store'));
    const [row] = (await late.run(statement('read-counters'))).records;
    const sequence = Number(row?.get('sequence')) + 1;
    let ended = false;
    const next = writer.commit(puts(organization('next'))).finally(() => {
      ended = true;
    });
    await late.run(
      `CREATE (n:Record:Organization {id: 'org_late', kind: 'FIRM', name_ja: '遅', externalIds: [],
         source_document: 'd', source_recordedOn: '2024-01-01', visibility: 'PUBLIC',
         effectiveVisibility: 'PUBLIC', sequence: toInteger($sequence),
         publicSequence: toInteger($sequence), version: 1, createdAt: '', updatedAt: ''})`,
      { sequence },
    );
    await late.run(
      `MATCH (s:CatalyzerStore)
       SET s.sequence = toInteger($sequence), s.publicSequence = toInteger($sequence)`,
      { sequence },
    );
    const before = await reader.changesSince(first.cursor);
    expect([before.changes, before.cursor, ended]).toEqual([[], first.cursor, false]);
    await late.commit();
    await session.close();
    const { cursor } = await next;
    expect(cursor).toBe(sequence + 1);
    const reported = await reader.changesSince(before.cursor);
    expect(reported.changes.map((change) => change.kind === 'node' && change.node.id)).toEqual([
      'org_late',
      organization('next').id,
    ]);
    await Promise.all([writer.close(), reader.close()]);
    database.giveBack();
  });

  it('reach a follower whole, in whatever order they end', async () => {
    const database = await servers.take();
    const writers = await Promise.all([1, 2, 3].map(() => database.openStore()));
    const reader = await database.openStore();
    const written = Promise.all(writers.map((store, index) => writeMany(store, `${index}`)));
    const seen: string[] = [];
    let cursor = 0;
    let done = false;
    const ended = written.finally(() => {
      done = true;
    });
    for (;;) {
      const last = done;
      const page = await reader.changesSince(cursor);
      cursor = page.cursor;
      for (const change of page.changes) if (change.kind === 'node') seen.push(change.node.id);
      if (last && !page.more) break;
    }
    await ended;
    expect(seen.length).toBe(new Set(seen).size);
    expect(seen.length).toBe(3 * COMMITS * NODES);
    await Promise.all([...writers, reader].map((store) => store.close()));
    database.giveBack();
  });
});

const COMMITS = 8;
const NODES = 40;

async function writeMany(store: GraphStore, writer: string): Promise<void> {
  for (let commit = 0; commit < COMMITS; commit += 1) {
    const nodes = Array.from({ length: NODES }, (_, node) =>
      organization(`${writer} ${commit} ${node}`),
    );
    await store.commit(puts(...nodes));
  }
}
