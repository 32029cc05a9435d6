/** `copy` to a Neo4j that the settings name, and back: the files of both exports are equal. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeOnNeo4j } from '../../../neo4j/describe-on-neo4j.ts';
import { run, temporaryFolder } from '../run.ts';

describeOnNeo4j('copy over the command line', (servers) => {
  it('goes to Neo4j and back, and never over other records', async () => {
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
});
