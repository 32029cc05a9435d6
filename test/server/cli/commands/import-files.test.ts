/** Files as they arrive, on the command line: the reading of each is reported first. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeWorkbook, sheetOf } from '../../../graph/ingest/tables/make-workbook.ts';
import { startCommandLine } from '../command-process.ts';
import { run, temporaryFolder } from '../run.ts';

const LIST = `令和６年度　会員名簿,,,
会社名,所在地,主要取引先,従業員数
株式会社ア,大阪府,東西電機,5
合計,1社,,5
`;

async function folderWith(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, name), content);
  return folder;
}

describe('import of a list', () => {
  it('reports the kind with its reason, left-out lines, and columns that are not read', async () => {
    const folder = await folderWith('list.csv', LIST);
    const { code, stdout } = await run(folder, ['import', 'list.csv']);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      'list.csv',
      '  1 row: 1 new, 0 changed, 0 unchanged, 0 joined with an earlier line, 0 set aside',
      '  kind: organization, because of the columns "従業員数", "所在地", "会社名" (--kind overrides)',
      '  Lines that are not rows (2):',
      '    line 1 (title): 令和６年度　会員名簿',
      '    line 4 (total): 合計 1社 5',
    ]);
    expect(stdout).toContain('Columns that are not read (1):\n  主要取引先: "東西電機"');
  });

  it('says the same in JSON', async () => {
    const folder = await folderWith('list.csv', LIST);
    const { stdout } = await run(folder, ['import', 'list.csv', '--json']);
    const [file] = JSON.parse(stdout).files;
    expect(file.reading).toMatchObject({
      kindReason: { kind: 'organization', by: 'headers' },
      leftOut: [
        { line: 1, reason: 'title' },
        { line: 4, reason: 'total' },
      ],
    });
    expect(file.unknownColumns).toEqual([{ header: '主要取引先', values: ['東西電機'] }]);
  });

  it('takes maps of columns, and repeats them in the command that writes', async () => {
    const folder = await folderWith('list.csv', LIST);
    const { stdout } = await run(folder, ['import', 'list.csv', '--map', '主要取引先=summary']);
    expect(stdout).not.toContain('Columns that are not read');
    expect(stdout).toContain('import --map 主要取引先=summary list.csv --write');
    const wrong = await run(folder, ['import', 'list.csv', '--map', '主要取引先']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('COLUMN=FIELD')]);
  });

  it('remembers where columns went, for files of the name and lists of the source', async () => {
    const folder = await folderWith('list.csv', LIST);
    const map = ['--map', '主要取引先=summary'];
    await run(folder, ['import', 'list.csv', ...map, '--source', '商工会', '--write']);
    await writeFile(join(folder, 'other.csv'), LIST.replace('東西電機', '南北電機'));
    await writeFile(join(folder, 'list.csv'), LIST.replace('東西電機', '西東電機'));
    const told = 'columns mapped as in an earlier import: "主要取引先=summary"';
    const again = await run(folder, ['import', 'list.csv', '--write']);
    expect(again.stdout).toContain(told);
    expect((await run(folder, ['import', 'list.csv'])).stdout).toContain(told);
    await writeFile(join(folder, 'list.csv.rejected.csv'), LIST);
    expect((await run(folder, ['import', 'list.csv.rejected.csv'])).stdout).toContain(told);
    const other = await run(folder, ['import', 'other.csv']);
    expect(other.stdout).not.toContain(told);
    expect(other.stdout).toContain('Columns that are not read (1)');
    const sourced = await run(folder, ['import', 'other.csv', '--source', '商工会', '--json']);
    const [file] = JSON.parse(sourced.stdout).files;
    expect(file.reading.rememberedMap).toEqual([{ header: '主要取引先', field: 'summary' }]);
    expect(file.unknownColumns).toEqual([]);
    const without = await run(folder, ['import', 'list.csv', '--map', '主要取引先=-']);
    expect(without.stdout).not.toContain(told);
    expect(without.stdout).not.toContain('Columns that are not read');
  });

  it('reads the encoding that is named, and reports every one but UTF-8', async () => {
    const folder = await folderWith('list.csv', Buffer.from('89ef8ed096bc0a97e90a', 'hex'));
    const { stdout } = await run(folder, ['import', 'list.csv', '--encoding', 'cp932']);
    expect(stdout).toContain('encoding: shift_jis');
    const unknown = await run(folder, ['import', 'list.csv', '--encoding', 'klingon']);
    expect(unknown.code).not.toBe(0);
    expect(unknown.stderr).toContain('Unknown encoding: "klingon"');
    const sheet = await run(folder, ['import', 'list.csv', '--sheet', '2']);
    expect(sheet.stderr).toContain('Leave out --sheet');
  });

  it('reads a sheet of a workbook, the first or the one that is named', async () => {
    const first = sheetOf(['会社名', '所在地'], ['株式会社ア', '大阪府'], ['合計', '1社']);
    const second = sheetOf(['会社名', '設備名'], ['株式会社ア', '旋盤']);
    const folder = await folderWith(
      'book.xlsx',
      makeWorkbook({ sheets: { 名簿: first, 設備: second } }),
    );
    const env = { CATALYZER_DATA: join(folder, 'data') };
    const { stdout, code } = await startCommandLine(folder, ['import', 'book.xlsx'], env).ended;
    expect(code).toBe(0);
    expect(stdout).toContain('sheet: 名簿 (not read: 設備; --sheet reads another one)');
    expect(stdout).toContain('  organization     1    1');
    const argv = ['import', 'book.xlsx', '--sheet', '2'];
    const named = await startCommandLine(folder, argv, env).ended;
    expect(named.stdout).toContain('kind: equipment');
  });
});
