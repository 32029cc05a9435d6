/** The invented institute says in every name that it is invented, and leaves no trace. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../../../server/project-root.ts';
import { run, temporaryFolder } from '../run.ts';

describe('demo equipment', () => {
  it('loads 40 machines once, in answers and exports called invented, and takes all of it out', async () => {
    const folder = await temporaryFolder();
    const loaded = await run(folder, ['demo', 'equipment']);
    expect(loaded.code).toBe(0);
    expect(loaded.stdout).toContain('40 machines');
    expect(loaded.stdout).toContain('None of it is real');
    expect((await run(folder, ['demo', 'equipment'])).code).toBe(0);
    await run(folder, ['export', 'machines.csv', '--format', 'uniquip']);
    const [, ...rows] = (await readFile(join(folder, 'machines.csv'), 'utf8')).trim().split('\r\n');
    expect(rows).toHaveLength(40);
    for (const row of rows) expect(row.match(/\(Invented\)/g)).toHaveLength(2);
    const answer = await run(folder, ['who-can', 'scanning electron microscope']);
    expect(answer.stdout).toContain('Invented');
    const removed = await run(folder, ['demo', 'equipment', '--remove']);
    expect(removed.code).toBe(0);
    const empty = await run(folder, ['export', 'again.csv', '--format', 'uniquip']);
    expect(empty.stderr).toContain('no public machines');
    const nothing = await run(folder, ['demo', 'equipment', '--remove']);
    expect(nothing.stdout).toContain('No invented laboratory');
  });

  it('refuses an unknown demo', async () => {
    const { code, stderr } = await run(await temporaryFolder(), ['demo', 'people']);
    expect(code).toBe(2);
    expect(stderr).toContain('people');
  });

  it('is called invented in both languages on every line of its file', async () => {
    const text = await readFile(join(PROJECT_ROOT, 'seeds', 'demo', 'equipment.jsonl'), 'utf8');
    const rows = text.trim().split('\n');
    expect(rows).toHaveLength(41);
    for (const row of rows) {
      const { name_ja: ja, name_en: en, document } = JSON.parse(row);
      expect([ja, en, document]).toEqual([
        expect.stringMatching(/^（架空）/),
        expect.stringMatching(/^\(Invented\) /),
        expect.stringMatching(/架空.*invented/),
      ]);
    }
  });
});
