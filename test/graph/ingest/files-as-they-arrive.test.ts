/** Lists with titles, totals, other encodings or no header: the resulting content of the store. */
import { describe, expect, it } from '@jest/globals';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import { importCase } from './import-cases.ts';
import { importText, nodesOf } from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);

async function firms() {
  const found = await nodesOf(fresh.store(), 'Organization');
  return found.map(({ name, employees }) => [name.ja, employees]);
}

describe('a file as it arrives', () => {
  it('with a title above its header is one firm of 12 people (case 16)', async () => {
    const { report } = await importCase(fresh.store(), '16-表題行のある名簿-CP932.csv');
    expect(report.total).toMatchObject({ rows: 1, created: 1, rejected: 0 });
    expect(report.reading?.leftOut.map(({ line }) => line)).toEqual([1]);
    expect(await firms()).toEqual([['㈱見本髙木', 12]]);
  });

  it('with a total and a note is two firms (case 17)', async () => {
    const { report } = await importCase(fresh.store(), '17-合計行と注記行.csv');
    expect(report.total).toMatchObject({ rows: 2, created: 2, rejected: 0 });
    expect(report.reading?.leftOut.map(({ line }) => line)).toEqual([4, 5]);
    expect((await firms()).map(([name]) => name).sort()).toEqual([
      '株式会社合計乙',
      '株式会社合計甲',
    ]);
  });

  it('of corporate numbers without a header has its numbers and places (case 24)', async () => {
    await importCase(fresh.store(), '24-見出しのない法人番号ファイル-CP932.csv');
    const found = await nodesOf(fresh.store(), 'Organization');
    expect(
      found
        .map(({ corporateNumber, kind, prefecture }) => [corporateNumber, kind, prefecture])
        .sort(),
    ).toEqual([
      ['1120101063981', 'FIRM', '大阪府'],
      ['2120101063972', 'FIRM', '大阪府'],
    ]);
  });

  it('in EUC-JP is read (case 25)', async () => {
    await importCase(fresh.store(), '25-EUC-JP.csv');
    expect(await firms()).toEqual([['株式会社高崎精機', undefined]]);
  });

  it('of researchers has names, numbers and the body that is there (case 27)', async () => {
    await importText(fresh.store(), '大学名,種別\n大阪見本大学,大学\n', 'a.csv');
    const { report } = await importCase(fresh.store(), '27-研究者名簿.csv', { kind: 'person' });
    expect(report.total).toMatchObject({ rows: 1, created: 1, rejected: 0 });
    const [person] = await nodesOf(fresh.store(), 'Person');
    expect(person).toMatchObject({
      name: { ja: '見本 太郎' },
      externalIds: [{ scheme: 'erad', value: '00000001' }],
    });
  });
});
