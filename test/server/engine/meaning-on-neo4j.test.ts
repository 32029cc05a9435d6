/** Laws of meaning on Neo4j: those of the embedded store, and the same answers as from that. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import {
  answersAfter,
  answersOf,
  commit,
  HIDDEN,
  openReady,
  WHOLE_HISTORY,
} from './histories-of-meaning.ts';

describeOnNeo4j('answers that count what records mean', (servers) => {
  it('are those from the embedded store, however one comes to them, whatever is hidden', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'catalyzer-meaning-'));
    const embedded = await answersAfter(WHOLE_HISTORY, { folder: join(folder, 'embedded') });
    const database = await servers.take();
    const place = { folder: join(folder, 'neo4j'), neo4j: database.address };
    const onNeo4j = await answersAfter(WHOLE_HISTORY, place);
    for (const answers of Object.values(onNeo4j)) expect(answers).toEqual(embedded.followed);

    const engine = await openReady(place);
    await commit(engine, HIDDEN);
    expect(await answersOf(engine)).toEqual(embedded.followed);
    await engine.close();
    database.giveBack();
    await rm(folder, { recursive: true });
  });
});
