/**
 * Lists with cells as offices write them: no row is lost because of a cell, and cells read
 * differently from how they are written are reported once per kind.
 */
import { describe, expect, it } from '@jest/globals';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import { importCase } from './import-cases.ts';
import { facts, importText, nodesOf } from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);

describe('a list as an office writes it', () => {
  it('has dates by era, fiscal year, digits and with a time', async () => {
    const { report } = await importCase(fresh.store(), '19-和暦の略記と年度.csv', {
      kind: 'evidence',
    });
    expect(report.total).toMatchObject({ rows: 5, created: 5, rejected: 0 });
    const found = await nodesOf(fresh.store(), 'Evidence');
    expect(Object.fromEntries(found.map((one) => [one.title.ja, one.occurredOn]))).toEqual({
      難削材の高速切削: '2023',
      めっき廃液の再資源化: '2023-10',
      樹脂歯車の高強度化: '2019',
      薄板の精密接合: '2023-10-01',
      軽量鋳物の開発: '2023-10-01',
    });
    const fiscal = found.find((one) => one.occurredOn === '2023');
    expect(fiscal?.source.quote).toBe('日付: 令和5年度');
    expect(report.notes).toMatchObject([
      { key: 'importDateOfFiscalYear', parameters: { read: '2023', next: 2024 }, lines: [2] },
    ]);
  });

  it('has marks for nothing, ranges and notes beside numbers', async () => {
    const { report } = await importCase(fresh.store(), '20-横棒となしの欄.csv');
    expect(report.total).toMatchObject({ rows: 3, created: 3, rejected: 0 });
    const firms = await nodesOf(fresh.store(), 'Organization');
    const of = (name: string) => firms.find((firm) => firm.name.ja === name);
    const [first, second, third] = ['甲', '乙', '丙'].map((one) => of(`株式会社横棒${one}`));
    expect([first?.employees, first?.website, first?.source.quote]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect([second?.employees, second?.website]).toEqual([undefined, undefined]);
    expect(second?.source.quote).toBe('従業員数: 10～20');
    expect([third?.employees, third?.source.quote]).toEqual([30, '従業員数: 30（パート含む）']);
    expect(
      report.notes.map(({ column, key, count, lines }) => [column, key, count, lines]),
    ).toEqual([
      ['employees', 'importCellBlank', 1, [2]],
      ['website', 'importCellBlank', 2, [2, 3]],
      ['employees', 'importNotAnInteger', 1, [3]],
      ['employees', 'importPartRead', 1, [4]],
    ]);
    const before = await facts(fresh.store());
    const again = await importCase(fresh.store(), '20-横棒となしの欄.csv');
    expect(again.report.total).toMatchObject({ unchanged: 3 });
    expect(await facts(fresh.store())).toEqual(before);
  });

  it('has addresses with counties, without prefectures and in Latin letters', async () => {
    const { report } = await importCase(fresh.store(), '14-郡の名に市が入る住所.csv');
    expect([report.total.rejected, report.notes]).toEqual([0, []]);
    const firms = await nodesOf(fresh.store(), 'Organization');
    expect(firms.map(({ prefecture, city }) => `${prefecture}${city}`).sort()).toEqual(
      [
        ...['奈良県高市郡明日香村', '北海道余市郡余市町', '富山県中新川郡上市町'],
        ...['東京都大田区', '大阪府東大阪市', '京都府相楽郡精華町'],
      ].sort(),
    );
  });

  it('may have unreadable places, which are kept and reported, and prefectures under any name', async () => {
    const text =
      '会社名,所在地,都道府県\nア,府中市宮西町2-24,\nイ,,Osaka\nウ,大阪府見本台1,\nエ,12 Rue de Lyon,\n';
    const { report } = await importText(fresh.store(), text, 'a.csv');
    const firms = await nodesOf(fresh.store(), 'Organization');
    const places = firms.map(({ name, prefecture, city }) => [name.ja, prefecture, city]);
    expect(new Map(places.map(([name, ...place]) => [name, place]))).toEqual(
      new Map([
        ['ア', [undefined, '府中市宮西町2-24']],
        ['イ', ['大阪府', undefined]],
        ['ウ', ['大阪府', '見本台1']],
        ['エ', [undefined, '12 Rue de Lyon']],
      ]),
    );
    expect(report.notes).toMatchObject([{ key: 'importPlaceNotRead', count: 2, lines: [2, 4] }]);
  });

  it('has countries by their names in Japanese and English', async () => {
    const { report } = await importCase(fresh.store(), '21-国名.csv');
    expect(report.total).toMatchObject({ rows: 4, created: 4, rejected: 0 });
    const firms = await nodesOf(fresh.store(), 'Organization');
    expect(firms.map(({ name, country }) => [name.ja ?? name.en, country]).sort()).toEqual([
      ['Sample Inc.', 'US'],
      ['Sample Three Inc.', 'US'],
      ['Sample Two Ltd', 'GB'],
      ['株式会社国名四', 'JP'],
    ]);
  });

  it('may be the real list of a city, with instants that are the next day in Japan', async () => {
    const { report } = await importCase(fresh.store(), 'sabae-firms.csv.gz', {
      kind: 'organization',
    });
    expect(report.total).toMatchObject({ rows: 2143, created: 2143, rejected: 0 });
    const firms = await nodesOf(fresh.store(), 'Organization');
    // 2018-04-02T15:00:00.000Z
    expect(firms.find(({ name }) => name.ja === '鯖江市')?.source.confirmedOn).toBe('2018-04-03');
    expect(report.notes).toMatchObject([
      { column: 'confirmed_on', key: 'importDateOfInstant', count: 2143, lines: [2, 3, 4] },
    ]);
  });

  it('keeps a stored value where its cell cannot be read', async () => {
    await importText(fresh.store(), '会社名,従業員数\nア,20\n', 'a.csv');
    await importText(fresh.store(), '会社名,従業員数\nア,多数\n', 'b.csv');
    const [firm] = await nodesOf(fresh.store(), 'Organization');
    expect([firm?.employees, firm?.source.quote]).toEqual([20, '従業員数: 多数']);
  });
});
