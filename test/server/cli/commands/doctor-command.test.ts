/** `doctor`: every record that is in no answer, hidden ones too, and how it comes back. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../../../server/engine/open-store.ts';
import { startServer } from '../../../../server/http/start-server.ts';
import { contact, organization, puts, relationship } from '../../../builders.ts';
import { damageRecord, garbleRecords } from '../../../graph/sqlite/damage-record.ts';
import { testClock } from '../../../test-clock.ts';
import { run, temporaryFolder } from '../run.ts';

const FIRMS = '会社名,都道府県,事業内容\n山田製作所,大阪府,精密研削\n鈴木工業,京都府,精密研削\n';
const hidden = contact('secret');
const other = organization('other');

/** Two firms, of which the first is damaged, and a damaged contact that nobody sees. */
async function damaged(): Promise<{ folder: string; firm: string }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'firms.csv'), FIRMS);
  await run(folder, ['import', 'firms.csv', '--write']);
  const data = join(folder, 'data');
  const store = await openStore({ folder: data, now: testClock });
  await store.commit(puts(other, hidden, relationship('REACHED_BY', other, hidden)));
  await store.close();
  const exported = await run(folder, ['export', 'all.jsonl']);
  expect(exported.code).toBe(0);
  const { stdout } = await run(folder, ['who-can', '精密研削', '--prefecture', '大阪府', '--json']);
  const firm: string = JSON.parse(stdout).whoCan.nodes[0].holder.id;
  for (const id of [firm, hidden.id]) damageRecord(data, id);
  return { folder, firm };
}

describe('doctor', () => {
  it('says that all is well where it is', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'firms.csv'), FIRMS);
    await run(folder, ['import', 'firms.csv', '--write']);
    const { code, stdout, stderr } = await run(folder, ['doctor']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('No record is damaged (3 changes checked).\n');
  });

  it('lists each damaged record with its field, and fails', async () => {
    const { folder, firm } = await damaged();
    const { code, stdout } = await run(folder, ['doctor']);
    expect(code).toBe(1);
    const [first, second, ...advice] = stdout.split('\n');
    expect([first, second].sort()).toEqual(
      [
        `${firm} (PUBLIC): source.document is missing. Expected: "…"`,
        `${hidden.id} (PRIVATE): source.document is missing. Expected: "…"`,
      ].sort(),
    );
    expect(advice.join('\n')).toContain('./catalyzer import FILE --write');
    const japanese = await run(folder, ['doctor', '--lang', 'ja']);
    expect(japanese.stdout).toContain('項目 source.document がありません');
  });

  it('finds content that is not even JSON, whatever copy was saved', async () => {
    const { folder } = await damaged();
    await run(folder, ['reindex']);
    garbleRecords(join(folder, 'data'));
    const { code, stdout } = await run(folder, ['doctor']);
    expect(code).toBe(1);
    expect(stdout).toContain(`${other.id} (PUBLIC): its content cannot be read.`);
  });

  it('is content again when the row was imported again', async () => {
    const { folder, firm } = await damaged();
    const again = await run(folder, ['import', 'firms.csv', '--write']);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await run(folder, ['doctor']);
    expect(stdout).not.toContain(firm);
    expect(stdout).toContain(hidden.id);
  });
});

describe('everything else on a damaged folder', () => {
  it('answers from intact records, and shows visitors public ones only', async () => {
    const { folder, firm } = await damaged();
    for (const command of [['reindex'], ['who-can', '精密研削', '--json']]) {
      const { code, stdout } = await run(folder, command);
      expect({ command, code }).toEqual({ command, code: 0 });
      expect(stdout).not.toContain(firm);
    }
    const { stdout } = await run(folder, ['who-can', '精密研削', '--json']);
    expect(JSON.parse(stdout).whoCan.totalCount).toBe(1);
    const settings = { port: 0, dataFolder: join(folder, 'data'), seed: false };
    const server = await startServer({ settings, now: testClock });
    try {
      expect(server.setAsideRecords).toBe(2);
      const ready = await fetch(`${server.address}/readyz`);
      expect(await ready.json()).toMatchObject({ status: 'ready', unreadableRecords: 1 });
      const answer = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ serverInfo { unreadableRecords } }' }),
      });
      expect(await answer.json()).toEqual({ data: { serverInfo: { unreadableRecords: 1 } } });
    } finally {
      await server.close();
    }
  });
});
