/** A list of machines as a laboratory keeps it: its public, private and unmapped content. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readRows } from '../../../graph/ingest/read/read-rows.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import {
  everything,
  importText,
  lines,
  nodesOf,
  planText,
  relationshipsOf,
} from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);
const HEADER =
  '設置機関,機器名,分類,型式,学外利用,利用料金（学外、円/時間）,管理部署,担当者,電話,校正周期,予備連絡';
const ROW =
  '見本大学,走査電子顕微鏡,電子顕微鏡,SEM-1,可,"3,000円",機器分析室,見本 次郎,06-0000-0000,1年,内線 12';

async function importList(...rows: readonly string[]) {
  return importText(fresh.store(), `${[HEADER, ...rows].join('\n')}\n`, 'machines.csv');
}

async function onlyMachine() {
  const [machine, ...others] = await nodesOf(fresh.store(), 'Equipment');
  expect(others).toEqual([]);
  return machine;
}

describe('a list of machines', () => {
  beforeEach(() =>
    importText(
      fresh.store(),
      lines({ kind: 'organization', name_ja: '見本大学', type: 'UNIVERSITY' }),
    ),
  );

  it('gives the record its terms, and keeps a column without a field under its header', async () => {
    const plan = await importList(ROW);
    expect(await onlyMachine()).toMatchObject({
      category: '電子顕微鏡',
      openTo: ['EXTERNAL'],
      prices: [{ userClass: 'EXTERNAL', amount: 3000, currency: 'JPY', unit: 'HOUR' }],
      manager: { ja: '機器分析室' },
      extras: [{ name: '校正周期', value: '1年' }],
      visibility: 'PUBLIC',
    });
    expect(plan.report.unknownColumns).toMatchObject([
      { header: '校正周期', values: ['1年'], isKept: true },
      { header: '予備連絡', isKept: true },
    ]);
  });

  it('keeps who is reached and how PRIVATE, a column that only looks like it too', async () => {
    await importList(ROW);
    expect(await nodesOf(fresh.store(), 'Contact')).toMatchObject([
      {
        name: '見本 次郎',
        phone: '06-0000-0000',
        extras: [{ name: '予備連絡', value: '内線 12' }],
        visibility: 'PRIVATE',
      },
    ]);
    const reached = (await relationshipsOf(fresh.store())).find(
      ({ type }) => type === 'REACHED_BY',
    );
    expect(reached).toMatchObject({ visibility: 'PRIVATE' });
    expect(JSON.stringify(await onlyMachine())).not.toMatch(/次郎|0000|内線/);
  });

  it('publishes a contact only where its row says so, and hides it again', async () => {
    const visibilities = async () => [
      (await nodesOf(fresh.store(), 'Contact'))[0]?.visibility,
      (await relationshipsOf(fresh.store())).find(({ type }) => type === 'REACHED_BY')?.visibility,
    ];
    const row = {
      kind: 'equipment',
      owner: '見本大学',
      name_ja: '旋盤',
      email: 'a@example.invalid',
    };
    await importText(fresh.store(), lines({ ...row, visibility: 'PUBLIC' }));
    expect(await visibilities()).toEqual(['PRIVATE', 'PRIVATE']);
    await importText(fresh.store(), lines({ ...row, contact_visibility: '公開' }));
    expect(await visibilities()).toEqual(['PUBLIC', 'PUBLIC']);
    await importText(fresh.store(), lines(row));
    expect(await visibilities()).toEqual(['PUBLIC', 'PUBLIC']);
    await importText(fresh.store(), lines({ ...row, contact_visibility: '<clear>' }));
    expect(await visibilities()).toEqual(['PRIVATE', 'PRIVATE']);
  });

  it('leaves a telephone number and a mail address out of a public text, and keeps the text whole', async () => {
    const text = '機器分析室（06-0000-0000、a@example.invalid）へ。校正 2024-01-01、型 012-345';
    const row = { kind: 'equipment', owner: '見本大学', name_ja: '旋盤', how_to_apply_ja: text };
    await importText(fresh.store(), lines(row));
    expect((await onlyMachine())?.howToApply).toEqual({
      ja: '機器分析室(…、…)へ。校正 2024-01-01、型 012-345',
    });
    const [kept] = await nodesOf(fresh.store(), 'Contact');
    expect(kept).toMatchObject({
      extras: [{ name: 'how_to_apply_ja', value: text }],
      visibility: 'PRIVATE',
    });
    await importText(fresh.store(), lines({ ...row, contact_visibility: 'PUBLIC' }));
    expect((await onlyMachine())?.howToApply).toEqual({ ja: text });
  });

  it('leaves them out of the place, the office and the specifications too, and no number of a sheet', async () => {
    const row = {
      kind: 'equipment',
      owner: '見本大学',
      name_ja: '旋盤',
      site: '本部キャンパス 内線 1234',
      building: '北棟 101（a@example.invalid）',
      manager_ja: '機器分析室 TEL 06-0000-0000',
      specifications_text: '移動量 010-200-3000 mm',
    };
    await importText(fresh.store(), lines(row));
    expect(await onlyMachine()).toMatchObject({
      site: '本部キャンパス …',
      building: '北棟 101(…)',
      manager: { ja: '機器分析室 TEL …' },
      specificationsText: '移動量 010-200-3000 mm',
    });
    await importText(
      fresh.store(),
      lines({ ...row, specifications_text: '内径 300 mm、詳細は電話 06-0000-0000' }),
    );
    expect((await onlyMachine())?.specificationsText).toBe('内径 300 mm、詳細は電話 …');
  });

  it('refuses a row whose word about who may see the contact cannot be read', async () => {
    const row = {
      kind: 'equipment',
      owner: '見本大学',
      name_ja: '旋盤',
      contact_visibility: '相談',
    };
    const { report } = await planText(fresh.store(), lines(row));
    expect(report.errors).toMatchObject([{ column: 'contact_visibility', key: 'importNotInList' }]);
  });

  it('again changes nothing; a header of a later list replaces its own value alone', async () => {
    await importList(ROW);
    const before = await everything(fresh.store());
    const again = await importText(fresh.store(), `${HEADER}\n${ROW}\n`, 'other.csv');
    expect(again.changes).toBe(0);
    expect(await everything(fresh.store())).toEqual(before);
    const later = {
      kind: 'equipment',
      owner: '見本大学',
      name_ja: '走査電子顕微鏡',
      model: 'SEM-1',
    };
    await importText(fresh.store(), lines({ ...later, 校正周期: '2年', 床荷重: '2 t' }));
    expect((await onlyMachine())?.extras).toEqual([
      { name: '校正周期', value: '2年' },
      { name: '床荷重', value: '2 t' },
    ]);
    await importText(fresh.store(), lines({ ...later, 校正周期: '<clear>' }));
    expect((await onlyMachine())?.extras).toEqual([{ name: '床荷重', value: '2 t' }]);
  });

  it('keeps in words a text that is not a price', async () => {
    await importText(
      fresh.store(),
      lines({
        kind: 'equipment',
        owner: '見本大学',
        name_ja: '旋盤',
        prices: '学内 無料; 学外は要相談',
      }),
    );
    expect(await onlyMachine()).toMatchObject({
      prices: [{ userClass: 'OWN_ORGANIZATION', amount: 0 }],
      pricesText: '学内 無料; 学外は要相談',
    });
  });
});

describe('the kind of a list', () => {
  const kindOf = (header: string) =>
    readRows(new TextEncoder().encode(`${header}\nx,y,z,v\n`), 'list.csv').rows[0]?.kind;

  it('is not of machines for what lists of all kinds have', () => {
    expect(kindOf('会社名,区分,電話番号,備考')).toBe('organization');
    expect(kindOf('会社名,得意技術,説明,電話番号')).toBe('capability');
  });

  it('is of machines where they have a name', () => {
    expect(kindOf('会社名,設備名,担当者,電話番号')).toBe('equipment');
  });
});
