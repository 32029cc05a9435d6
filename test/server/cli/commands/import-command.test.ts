/** `import`: a dry run by default, every bad row reported, and everything can be undone. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../../access/policy/scopes.ts';
import { openStore } from '../../../../server/engine/open-store.ts';
import { testClock } from '../../../test-clock.ts';
import { run, temporaryFolder } from '../run.ts';

const FIRMS =
  '会社名,都道府県,従業員数\r\n株式会社山田製作所,大阪府,20\r\n有限会社鈴木工業,京都府,8\r\n';
const WITH_BAD_ROW =
  '会社名,都道府県,公開\r\n株式会社山田製作所,大阪府,公開\r\n有限会社鈴木工業,京都府,公開\r\n佐藤精機,大阪府,多分\r\n';

async function folderWith(name: string, text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, name), text);
  return folder;
}

async function organizations(folder: string): Promise<number> {
  const store = await openStore({ folder: join(folder, 'data'), now: testClock });
  const { totalCount } = await store.listNodes('Organization', { first: 1 }, PUBLIC_SCOPE);
  await store.close();
  return totalCount;
}

function batchIn(stdout: string): string {
  return /imp_\w+/.exec(stdout)?.[0] ?? 'none';
}

describe('import', () => {
  it('reports and writes nothing without --write', async () => {
    const folder = await folderWith('firms.csv', FIRMS);
    const { code, stdout, stderr } = await run(folder, ['import', 'firms.csv']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'firms.csv',
        '  2 rows: 2 new, 0 changed, 0 unchanged, 0 joined with an earlier line, 0 set aside',
        '  kind: organization, because of the columns "従業員数", "都道府県", "会社名" (--kind overrides)',
        '                rows  new  changed  unchanged  joined  set aside',
        '  organization     2    2        0          0       0          0',
        '  total            2    2        0          0       0          0',
        '  changes of records: 2 new, 0 changed',
        'Checked only, nothing was written. To import: ./catalyzer import firms.csv --write',
        '',
      ].join('\n'),
    });
    expect(await organizations(folder)).toBe(0);
  });

  it('writes with --write, names the import, and changes nothing the second time', async () => {
    const folder = await folderWith('firms.csv', FIRMS);
    const first = await run(folder, ['import', 'firms.csv', '--write']);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain(`To undo: ./catalyzer import --remove ${batchIn(first.stdout)}`);
    expect(await organizations(folder)).toBe(2);
    const second = await run(folder, ['import', 'firms.csv', '--write']);
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(
      '  organization     2    0        0          2       0          0',
    );
    expect(second.stdout).toContain('Nothing to change, nothing was written.');
  });

  it('imports the good rows, reports the bad ones and leaves them as a CSV, with exit code 1', async () => {
    const folder = await folderWith('firms.csv', WITH_BAD_ROW);
    const { code, stdout } = await run(folder, ['import', 'firms.csv', '--write']);
    expect(code).toBe(1);
    expect(stdout).toContain('line 4 visibility “多分”:');
    expect(stdout).toContain('“多分”: visibility: "多分" is not in the list.');
    expect(stdout).toContain('1 row is set aside in firms.csv.rejected.csv');
    const rejected = await readFile(join(folder, 'firms.csv.rejected.csv'), 'utf8');
    expect(rejected.split('\r\n').slice(0, 2).join('\n')).toMatch(
      /^\uFEFF会社名,都道府県,公開,line,column,reason\n佐藤精機,大阪府,多分,4,visibility,/,
    );
    expect(await organizations(folder)).toBe(2);
  });

  it('imports the corrected rejected rows as they are', async () => {
    const folder = await folderWith('firms.csv', WITH_BAD_ROW);
    await run(folder, ['import', 'firms.csv', '--write', '--rejected', 'fix.csv']);
    const rejected = await readFile(join(folder, 'fix.csv'), 'utf8');
    await writeFile(join(folder, 'fix.csv'), rejected.replace('多分', '公開'));
    const { code } = await run(folder, ['import', 'fix.csv', '--write']);
    expect(code).toBe(0);
    expect(await organizations(folder)).toBe(3);
  });

  it('lists imports and undoes one, once', async () => {
    const folder = await folderWith('firms.csv', FIRMS);
    await writeFile(join(folder, 'none.csv'), '会社名\n');
    await run(folder, ['import', 'none.csv', '--write']);
    expect((await run(folder, ['import', '--list'])).stdout).toBe('There are no imports yet.\n');
    const batch = batchIn((await run(folder, ['import', 'firms.csv', '--write'])).stdout);
    const listed = await run(folder, ['import', '--list']);
    expect(listed.stdout).toBe(
      `${batch}  2026-11-21T09:00:00.000Z  complete  2 new 0 changed  firms.csv\n`,
    );
    const removed = await run(folder, ['import', '--remove', batch]);
    expect(removed.code).toBe(0);
    const [told, receipt] = removed.stdout.split('\n');
    expect(told).toBe(`${batch} was undone: 2 records deleted, 0 restored`);
    expect(receipt).toMatch(/^Receipt: [\w-]{22} \(send it as the Catalyzer-After header/);
    expect(await organizations(folder)).toBe(0);
    expect((await run(folder, ['import', '--list'])).stdout).toContain('undone');
    expect((await run(folder, ['import', '--remove', batch])).code).toBe(1);
  });

  it('keeps records that changed since an import that is undone, and says so', async () => {
    const folder = await folderWith('firms.csv', FIRMS);
    const batch = batchIn((await run(folder, ['import', 'firms.csv', '--write'])).stdout);
    await writeFile(join(folder, 'more.csv'), FIRMS.replace(',20', ',25'));
    await run(folder, ['import', 'more.csv', '--write']);
    const { stdout } = await run(folder, ['import', '--remove', batch]);
    expect(stdout).toContain('1 record deleted');
    expect(stdout).toMatch(/Records that were kept \(1\):\n {2}org_\w+: changed since/);
  });

  it('asks once who numbered a list, and shows it', async () => {
    const list = (name: string) => `番号,会社名,都道府県\r\n1,${name},大阪府\r\n`;
    const folder = await folderWith('list.csv', list('山田製作所'));
    const first = await run(folder, ['import', 'list.csv']);
    expect(first.stdout).toContain('Not used as ids: the numbers of 1 row.');
    const named = await run(folder, ['import', 'list.csv', '--source', '組合 名簿', '--write']);
    expect(named.stdout).toContain('Source of the numbers: 組合 名簿\n');
    await writeFile(join(folder, 'list.csv'), list('鈴木鋳造'));
    const renamed = await run(folder, ['import', 'list.csv']);
    expect(renamed.code).toBe(1);
    expect(renamed.stdout).toContain('組合 名簿 (as in the import of 2026-11-21;');
    expect(renamed.stdout).toContain('would be renamed to "鈴木鋳造"');
    const accepted = await run(folder, ['import', 'list.csv', '--accept-renames']);
    expect(accepted.code).toBe(0);
    expect(accepted.stdout).toContain('import --accept-renames list.csv --write');
    const dry = await run(folder, ['import', 'list.csv', '--source', '別の名簿']);
    expect(dry.stdout).toContain('import --source "別の名簿" list.csv --write'.replaceAll('"', ''));
    expect((await run(folder, ['import', 'list.csv', '--source', ' '])).code).toBe(2);
  });

  it('joins lines that only add, and sets a line aside that says something else', async () => {
    const list = '会社名,市区町村,製品,従業員数\r\n㈱エム,堺市,ばね,\r\n';
    const folder = await folderWith('f.csv', `${list}(株)エム,堺市,座金,9\r\n㈱エム,堺市,,8\r\n`);
    const { stdout, code } = await run(folder, ['import', 'f.csv', '--write']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '3 rows: 1 new, 0 changed, 0 unchanged, 1 joined with an earlier line, 1 set aside',
    );
    expect(stdout).toContain(
      'Joined with an earlier line of the same record (1):\n  line 3 with line 2',
    );
    expect(stdout).toContain('employees: "8" contradicts line 3 ("9"), which is the same record.');
    const exported = await run(folder, ['export', 'out.jsonl']);
    expect(exported.code).toBe(0);
    expect(await readFile(join(folder, 'out.jsonl'), 'utf8')).toContain('製品: ばね; 座金');
  });

  it('says what will not be shown', async () => {
    const folder = await folderWith('people.csv', '所属,氏名,肩書\r\n,山田花子,教授\r\n');
    const { stdout } = await run(folder, ['import', 'people.csv', '--kind', 'person']);
    expect(stdout).toContain('Not shown in any public answer: 1 person');
  });

  it('reports suspected duplicates and merges nothing', async () => {
    const folder = await folderWith('firms.csv', FIRMS);
    await run(folder, ['import', 'firms.csv', '--write']);
    await writeFile(join(folder, 'again.csv'), '会社名\r\n㈱山田製作所\r\n');
    const { stdout } = await run(folder, ['import', 'again.csv', '--write']);
    expect(stdout).toContain('line 2 ㈱山田製作所 and the recorded 株式会社山田製作所');
    expect(await organizations(folder)).toBe(3);
  });

  it('prints a template that can be imported', async () => {
    const folder = await temporaryFolder();
    const { code, stdout } = await run(folder, [
      'import',
      '--template',
      'equipment',
      '--lang',
      'ja',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('設備名');
    await writeFile(join(folder, 'template.csv'), stdout);
    expect((await run(folder, ['import', 'template.csv', '--kind', 'equipment'])).code).toBe(0);
  });

  it('ends as interrupted before it writes anything', async () => {
    const folder = await folderWith('firms.csv', FIRMS);
    const interruption = new AbortController();
    interruption.abort();
    const { code, stderr } = await run(folder, ['import', 'firms.csv', '--write'], {
      interrupted: interruption.signal,
    });
    expect({ code, stderr }).toEqual({
      code: 130,
      stderr:
        'Interrupted.\nNothing of firms.csv has been written yet. The same command starts it again.\n',
    });
    expect(await organizations(folder)).toBe(0);
  });

  it('stops between two commits of a large file and goes on when it is run again', async () => {
    const rows = Array.from({ length: 10_500 }, (_, at) => `試作所${at},大阪府,1`);
    const folder = await folderWith('large.csv', `会社名,都道府県,従業員数\n${rows.join('\n')}\n`);
    const interruption = new AbortController();
    let time = Date.parse('2026-11-21T09:00:00Z');
    const stopped = await run(folder, ['import', 'large.csv', '--write'], {
      interrupted: interruption.signal,
      // The bar draws once in a while: here a second goes by between two looks at the clock.
      now: () => {
        time += 1000;
        return new Date(time);
      },
      stderr: {
        isTTY: true,
        // The first commit is in when the bar first says more than nothing.
        write: (text) => {
          if (/ [1-9]\d*\/10500\b/.test(text)) interruption.abort();
        },
      },
    });
    expect(stopped.code).toBe(130);
    const before = await organizations(folder);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(10_500);
    expect((await run(folder, ['import', '--list'])).stdout).toContain('incomplete');
    expect((await run(folder, ['import', 'large.csv', '--write'])).code).toBe(0);
    expect(await organizations(folder)).toBe(10_500);
    expect((await run(folder, ['import', '--list'])).stdout.match(/imp_/g)).toHaveLength(1);
  });

  it('reads the folder of a public data set', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'jsic'));
    const { code, stderr } = await run(folder, ['import', '--from', 'jsic', 'jsic']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*jsic/);
  });
});
