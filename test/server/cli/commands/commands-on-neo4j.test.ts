/** Commands on a Neo4j that the settings name: a copy there and back, and a signal to each long one. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../../access/policy/scopes.ts';
import { openStore } from '../../../../server/engine/open-store.ts';
import { describeOnNeo4j } from '../../../neo4j/describe-on-neo4j.ts';
import { testClock } from '../../../test-clock.ts';
import { startCommandLine, until } from '../command-process.ts';
import { run, temporaryFolder } from '../run.ts';

/** More commits than are under way when the first one is seen. */
const RECORDS = 20_000;

describeOnNeo4j('commands', (servers) => {
  it('copies to Neo4j and back, and never over other records', async () => {
    const folder = await temporaryFolder();
    const database = await servers.take();
    const { uri, username, password } = database.address;
    const env = {
      LANG: 'en_US.UTF-8',
      CATALYZER_DATA: join(folder, 'data'),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    };
    await writeFile(
      join(folder, 'firms.csv'),
      '会社名,メール\n見本精機株式会社,a@example.invalid\n',
    );
    await run(folder, ['import', 'firms.csv', '--write']);
    await run(folder, ['export', 'before.jsonl']);
    const there = await run(folder, ['copy', '--from', 'sqlite:data', '--to', 'neo4j:'], { env });
    expect(there).toMatchObject({ code: 0, stderr: '' });
    const back = ['copy', '--from', 'neo4j:', '--to', 'sqlite:back'];
    expect(await run(folder, back, { env })).toMatchObject({ code: 0, stderr: '' });
    const moved = { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, 'back') };
    await run(folder, ['export', 'after.jsonl'], { env: moved });
    expect(await readFile(join(folder, 'after.jsonl'), 'utf8')).toBe(
      await readFile(join(folder, 'before.jsonl'), 'utf8'),
    );
    await writeFile(join(folder, 'more.csv'), '会社名\n別会社株式会社\n');
    await run(folder, ['import', 'more.csv', '--write'], { env });
    const refused = await run(folder, ['copy', '--from', 'sqlite:data', '--to', 'neo4j:'], { env });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('is not empty');
    database.giveBack();
  });

  it('stops each long one between two steps at a signal, and goes on', async () => {
    const folder = await temporaryFolder();
    const database = await servers.take();
    const { uri, username, password } = database.address;
    const env = {
      LANG: 'en_US.UTF-8',
      CATALYZER_DATA: join(folder, 'data'),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    };
    const rows = Array.from({ length: RECORDS }, (_, at) => `試作所${at},大阪府`);
    await writeFile(join(folder, 'rows.csv'), `会社名,都道府県\n${rows.join('\n')}\n`);
    const settings = { uri, username, password, database: 'neo4j' };
    const store = await openStore({
      folder: join(folder, 'test'),
      neo4j: settings,
      now: testClock,
    });
    const organizations = async () =>
      (await store.listNodes('Organization', { first: 1 }, OPERATOR_SCOPE)).totalCount;
    const stopped = async (
      argv: readonly string[],
      hasCome: () => Promise<boolean>,
      data = 'data',
    ) => {
      const settings = { ...env, CATALYZER_DATA: join(folder, data) };
      const process = startCommandLine(folder, argv, settings);
      await until(process, hasCome);
      process.child.kill('SIGTERM');
      const { code, stderr } = await process.ended;
      expect([argv, code, stderr]).toEqual([argv, 130, expect.stringContaining('Interrupted.')]);
      return stderr;
    };
    const importing = ['import', 'rows.csv', '--write'];
    const said = await stopped(importing, async () => (await organizations()) > 0);
    const [, done, batch = ''] =
      /(\d+) of 20000 changes were imported as (imp_\w+)/.exec(said) ?? [];
    expect(await organizations()).toBe(Number(done));
    expect((await run(folder, importing, { env })).code).toBe(0);
    expect(await organizations()).toBe(RECORDS);
    const isMade = (name: string) => async () => existsSync(join(folder, name));
    await stopped(['reindex'], isMade('other'), 'other');
    await stopped(['copy', '--from', 'neo4j:', '--to', 'sqlite:copy'], isMade('copy'));
    const undoing = ['import', '--remove', batch];
    expect(await stopped(undoing, async () => (await organizations()) < RECORDS)).toContain(
      'The same command undoes the rest.',
    );
    expect(await run(folder, undoing, { env })).toMatchObject({ code: 0 });
    expect(await organizations()).toBe(0);
    await store.close();
    database.giveBack();
  });
});
