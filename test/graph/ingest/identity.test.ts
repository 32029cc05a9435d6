/** Two bodies, persons or machines are never taken for one, and one is found again. Decision 23. */
import { describe, expect, it } from '@jest/globals';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import { importCase } from './import-cases.ts';
import {
  facts,
  IMPORT_NOW,
  importText,
  lines,
  nodesOf,
  planText,
  relationshipsOf,
} from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);
type Plan = Awaited<ReturnType<typeof planText>>;

function errors({ report }: Plan) {
  return report.errors.map(({ line, column, key }) => [line, column, key]);
}

function outcomes({ report: { total } }: Plan) {
  const { rows, created, updated, unchanged, joined, rejected } = total;
  expect(created + updated + unchanged + joined + rejected).toBe(rows);
  return { created, updated, unchanged, joined, rejected };
}

const NOTHING = { created: 0, updated: 0, unchanged: 0, joined: 0, rejected: 0 };

async function names(label: 'Organization' | 'Equipment' | 'Person') {
  const nodes = await nodesOf(fresh.store(), label);
  return nodes.map(({ name }) => name?.ja ?? name?.en ?? '').sort();
}

const FIRM = { kind: 'organization', prefecture: '大阪府', city: '堺市中区' };
/** Corporate numbers with valid check digits. */
const [NUMBER, OTHER_NUMBER] = ['1120101063981', '2120101063972'];

describe('an organisation', () => {
  it('with another corporate number is another body, whatever its name', async () => {
    const plan = await importCase(fresh.store(), '01-同じ社名で法人番号が違う二社.csv');
    expect(outcomes(plan)).toEqual({ ...NOTHING, created: 2 });
    expect(plan.report.duplicates).toEqual([]);
    const firms = await nodesOf(fresh.store(), 'Organization');
    expect(firms.map(({ summary }) => summary?.ja).sort()).toEqual(['めっき加工', '金型の製作']);
    const again = await importCase(fresh.store(), '01-同じ社名で法人番号が違う二社.csv');
    expect(outcomes(again)).toEqual({ ...NOTHING, unchanged: 2 });
  });

  it('in another ward of one city is another body, also where addresses are in one cell', async () => {
    const at = (address: string) => ({
      kind: 'organization',
      name_ja: '山本精機株式会社',
      address,
    });
    const list = lines(at('大阪府大阪市北区梅田1-2-3'), at('大阪市西区本町1-1'));
    expect(outcomes(await importText(fresh.store(), list))).toEqual({ ...NOTHING, created: 2 });
    expect(outcomes(await importText(fresh.store(), list))).toEqual({ ...NOTHING, unchanged: 2 });
  });

  it('is known by its corporate number when it moved or has another legal form', async () => {
    const row = { ...FIRM, name_ja: '有限会社エム', corporate_number: NUMBER };
    await importText(fresh.store(), lines(row));
    const moved = { ...row, name_ja: '株式会社エム', city: '東大阪市' };
    expect(outcomes(await importText(fresh.store(), lines(moved)))).toEqual({
      ...NOTHING,
      updated: 1,
    });
    expect(await names('Organization')).toEqual(['株式会社エム']);
  });

  it.each([
    ['legal form', { name_ja: '有限会社エム' }],
    ['position of the legal form', { name_ja: 'エム株式会社' }],
    ['ward', { city: '堺市西区' }],
    ['municipality', { city: '東大阪市' }],
    ['prefecture', { prefecture: '兵庫県' }],
    ['old kanji', { name_ja: '株式会社ヱム' }],
  ])('with another %s is another one, suspected', async (_, other) => {
    const row = { ...FIRM, name_ja: '株式会社エム' };
    const plan = await importText(fresh.store(), lines(row, { ...row, ...other }));
    expect(outcomes(plan)).toEqual({ ...NOTHING, created: 2 });
    const [duplicate, ...more] = plan.report.duplicates;
    // Similar names are reported within one prefecture, equal names everywhere.
    expect([duplicate?.line, duplicate?.otherLine, more]).toEqual([2, 1, []]);
  });

  it('gets the corporate number that its record lacked, and the report says so', async () => {
    const row = { ...FIRM, name_ja: '株式会社エム' };
    await importText(fresh.store(), lines(row));
    const plan = await importText(fresh.store(), lines({ ...row, corporate_number: NUMBER }));
    expect(outcomes(plan)).toEqual({ ...NOTHING, updated: 1 });
    expect(plan.report.additions).toMatchObject([{ line: 1, addition: 'corporateNumber' }]);
    const without = await importText(fresh.store(), lines({ ...row, employees: 3 }));
    expect(outcomes(without)).toEqual({ ...NOTHING, updated: 1 });
    const [firm, ...others] = await nodesOf(fresh.store(), 'Organization');
    expect(others).toEqual([]);
    expect(firm).toMatchObject({ corporateNumber: NUMBER, employees: 3 });
  });

  it('without a number is none of two with numbers, and two numbers do not share a record', async () => {
    const row = { ...FIRM, name_ja: '株式会社エム' };
    const [one, two] = [NUMBER, OTHER_NUMBER].map((number) => ({
      ...row,
      corporate_number: number,
    }));
    await importText(fresh.store(), lines(row));
    const plan = await importText(fresh.store(), lines(one ?? {}, two ?? {}));
    expect(outcomes(plan)).toEqual({ ...NOTHING, created: 2 });
    expect(await nodesOf(fresh.store(), 'Organization')).toHaveLength(3);
    const alone = lines(one ?? {}, two ?? {}, { ...row, name_ja: '㈱ｴﾑ', employees: 4 });
    expect(outcomes(await planText(fresh.store(), alone))).toEqual({
      ...NOTHING,
      unchanged: 2,
      updated: 1,
    });
    await withTwoOnly(one ?? {}, two ?? {}, row);
  });

  async function withTwoOnly(one: object, two: object, bare: object): Promise<void> {
    const { store, end } = await openFreshSqliteStore(() => new Date(IMPORT_NOW));
    try {
      const text = lines(one, two, bare);
      const plan = await importText(store, text);
      expect(errors(plan)).toEqual([[3, 'id', 'importNameAmbiguous']]);
      expect(errors(await importText(store, text))).toEqual(errors(plan));
    } finally {
      await end();
    }
  }

  it('has one number: an id of its record in a row with another number sets the row aside', async () => {
    const row = { ...FIRM, scheme: 'guild', id: '7', name_ja: '株式会社エム' };
    await importText(fresh.store(), lines({ ...row, corporate_number: NUMBER }));
    const plan = await planText(fresh.store(), lines({ ...row, corporate_number: OTHER_NUMBER }));
    expect(errors(plan)).toEqual([[1, 'id', 'importIdOfOtherBody']]);
  });

  it('that is closed is not made public, even when it was, unless its row says so', async () => {
    const row = { ...FIRM, name_ja: '株式会社エム' };
    await importText(fresh.store(), lines(row));
    const text = lines(
      { ...row, closed_on: '2020-03-31' },
      { ...row, name_ja: '合同会社エム', closed_on: '2021', visibility: 'PUBLIC' },
    );
    const plan = await importText(fresh.store(), text);
    expect(plan.report.closed).toMatchObject([{ line: 1, closedOn: '2020-03-31' }]);
    const visible = async () =>
      (await nodesOf(fresh.store(), 'Organization')).map(
        ({ name, visibility }) => `${name.ja} ${visibility}`,
      );
    const expected = ['合同会社エム PUBLIC', '株式会社エム PRIVATE'];
    expect((await visible()).sort()).toEqual(expected);
    await importText(fresh.store(), lines({ ...row, employees: 3 }));
    expect((await visible()).sort()).toEqual(expected);
  });

  it('keeps the ward that a later list leaves out, and gets one that it lacked', async () => {
    const row = { ...FIRM, name_ja: '株式会社エム' };
    await importText(fresh.store(), lines({ ...row, city: '堺市' }));
    const exact = await importText(fresh.store(), lines(row));
    expect(exact.report.additions).toMatchObject([{ line: 1, addition: 'distinction' }]);
    const vague = lines({ ...row, city: '堺市', employees: 5 });
    expect(outcomes(await importText(fresh.store(), vague))).toEqual({ ...NOTHING, updated: 1 });
    const [firm, ...others] = await nodesOf(fresh.store(), 'Organization');
    expect([firm?.city, firm?.employees, others]).toEqual(['堺市中区', 5, []]);
  });

  it('without a ward is neither of two in wards', async () => {
    const row = { ...FIRM, name_ja: '株式会社エム' };
    await importText(fresh.store(), lines(row, { ...row, city: '堺市西区' }));
    const text = lines({ ...row, city: '堺市' });
    expect(outcomes(await importText(fresh.store(), text))).toEqual({ ...NOTHING, created: 1 });
    expect(outcomes(await importText(fresh.store(), text))).toEqual({ ...NOTHING, unchanged: 1 });
  });

  it('of a real list of a city is one for each line', async () => {
    const plan = await importCase(fresh.store(), 'sabae-firms.csv.gz', { kind: 'organization' });
    expect(outcomes(plan)).toEqual({ ...NOTHING, created: 2143 });
    expect(await nodesOf(fresh.store(), 'Organization')).toHaveLength(2143);
    const again = await importCase(fresh.store(), 'sabae-firms.csv.gz', { kind: 'organization' });
    expect(outcomes(again)).toEqual({ ...NOTHING, unchanged: 2143 });
  });
});

describe('a number of a list', () => {
  const FIRST = '04a-番号付き名簿その一.csv';
  const SECOND = '04b-番号付き名簿その二.csv';
  const ORGANIZATION = { kind: 'organization' } as const;

  it('is not an id while its source is unknown: two lists keep their firms apart', async () => {
    const first = await importCase(fresh.store(), FIRST, ORGANIZATION);
    expect(first.report.numbersOfNoSource).toBe(2);
    const second = await importCase(fresh.store(), SECOND, ORGANIZATION);
    expect(outcomes(second)).toEqual({ ...NOTHING, created: 2 });
    const firms = await nodesOf(fresh.store(), 'Organization');
    expect(firms.map(({ name, website }) => [name.ja, website]).sort()).toEqual([
      ['丁子屋醸造株式会社', undefined],
      ['有限会社丙午樹脂', undefined],
      ['株式会社乙訓鋳造', 'https://b.example/'],
      ['株式会社甲南ばね', 'https://a.example/'],
    ]);
    expect(firms.flatMap(({ externalIds }) => externalIds)).toEqual([]);
  });

  it('is an id of the source that is named, remembered for the next file of the name', async () => {
    await importCase(fresh.store(), FIRST, ORGANIZATION);
    const named = { ...ORGANIZATION, source: '兵庫の名簿' };
    const plan = await importCase(fresh.store(), FIRST, named);
    expect(outcomes(plan)).toEqual({ ...NOTHING, updated: 2 });
    expect(plan.report.additions.map(({ addition }) => addition)).toEqual(['id', 'id']);
    const later = '番号,会社名,従業員数\n1,甲南ばね工業,30\n';
    const moved = await importText(fresh.store(), later, FIRST, ORGANIZATION);
    expect(moved.report.source).toMatchObject({ name: '兵庫の名簿', rememberedFrom: IMPORT_NOW });
    expect(outcomes(moved)).toEqual({ ...NOTHING, updated: 1 });
    const elsewhere = await planText(fresh.store(), later, 'else.csv', ORGANIZATION);
    expect(elsewhere.report.source).toBeUndefined();
    expect(outcomes(elsewhere)).toEqual({ ...NOTHING, created: 1 });
  });

  it('of another source under the same name does not rename its firms', async () => {
    const source = { ...ORGANIZATION, source: '名簿' };
    await importCase(fresh.store(), FIRST, source);
    const plan = await importCase(fresh.store(), SECOND, source);
    expect(errors(plan)).toEqual([
      [2, 'name_ja', 'importNameReplaced'],
      [3, 'name_ja', 'importNameReplaced'],
    ]);
    const accepted = await importCase(fresh.store(), SECOND, { ...source, acceptRenames: true });
    expect(outcomes(accepted)).toEqual({ ...NOTHING, updated: 2 });
  });

  it('alone says nothing: a row without a name is set aside', async () => {
    const plan = await planText(fresh.store(), '番号,従業員数\n1,30\n', 'a.csv', ORGANIZATION);
    expect(errors(plan)).toEqual([[2, 'id', 'importNumberOfNoSource']]);
  });

  it('serves references inside its file', async () => {
    const text = lines(
      { kind: 'organization', id: '1', name_ja: 'ア工業' },
      { kind: 'organization', id: '2', name_ja: 'イ商会' },
      { kind: 'capability', holder: '2', title_ja: '鋳造' },
      { kind: 'capability', holder: 'import:1', title_ja: '研磨' },
    );
    expect(outcomes(await importText(fresh.store(), text))).toEqual({ ...NOTHING, created: 4 });
    const named = await planText(fresh.store(), text, 'rows.jsonl', { source: '名簿' });
    expect(errors(named)).toEqual([]);
    const alone = lines({ kind: 'capability', holder: '2', title_ja: '鍛造' });
    expect(errors(await planText(fresh.store(), alone))).toEqual([
      [1, 'holder', 'importReferenceNotFound'],
    ]);
  });
});

describe('a machine', () => {
  const MACHINE = { kind: 'equipment', owner: '見本センター', name_ja: '万能材料試験機' };
  const OWNER = { kind: 'organization', name_ja: '見本センター' };

  it('of another maker or model is another one', async () => {
    await importCase(fresh.store(), '03a-機関.csv', { kind: 'organization' });
    const plan = await importCase(fresh.store(), '03b-同名で型式の違う試験機.csv', {
      kind: 'equipment',
    });
    expect(outcomes(plan)).toEqual({ ...NOTHING, created: 3 });
    const machines = await nodesOf(fresh.store(), 'Equipment');
    expect(machines.map(({ model, note }) => [model, note?.ja]).sort()).toEqual([
      ['AG-100', '金属の引張試験用'],
      ['AG-5', '樹脂とゴムの引張試験用'],
      ['UH-1000', 'コンクリートの圧縮試験用'],
    ]);
    const again = await importCase(fresh.store(), '03b-同名で型式の違う試験機.csv', {
      kind: 'equipment',
    });
    expect(outcomes(again)).toEqual({ ...NOTHING, unchanged: 3 });
  });

  it('that is listed twice is joined, with other numbers of its list it is two', async () => {
    const same = lines(OWNER, MACHINE, MACHINE);
    expect(outcomes(await planText(fresh.store(), same))).toEqual({
      ...NOTHING,
      created: 2,
      joined: 1,
    });
    const numbered = lines(OWNER, { ...MACHINE, id: '1' }, { ...MACHINE, id: '2' });
    expect(outcomes(await importText(fresh.store(), numbered))).toEqual({ ...NOTHING, created: 3 });
    const again = await importText(fresh.store(), numbered);
    expect(outcomes(again)).toEqual({ ...NOTHING, unchanged: 3 });
  });

  it('of another asset number is another one', async () => {
    const text =
      '会社名,設備名,型式,管理番号\n見本センター,旋盤,L-1,A-1\n見本センター,旋盤,L-1,A-2\n';
    await importText(fresh.store(), lines(OWNER));
    expect(outcomes(await importText(fresh.store(), text, 'a.csv'))).toEqual({
      ...NOTHING,
      created: 2,
    });
    const next = await importText(fresh.store(), text.replace('A-2', 'A-3'), 'b.csv');
    expect(outcomes(next)).toEqual({ ...NOTHING, unchanged: 1, created: 1 });
  });

  it('gets the model that its record lacked, when no other machine could be meant', async () => {
    await importText(fresh.store(), lines(OWNER, MACHINE));
    const exact = { ...MACHINE, model: 'AG-5' };
    const plan = await importText(fresh.store(), lines(exact));
    expect(plan.report.additions).toMatchObject([{ line: 1, addition: 'distinction' }]);
    const two = await importText(fresh.store(), lines(exact, { ...MACHINE, model: 'AG-9' }));
    expect(outcomes(two)).toEqual({ ...NOTHING, unchanged: 1, created: 1 });
    const bare = await importText(fresh.store(), lines({ ...MACHINE, note_ja: '要予約' }));
    expect(outcomes(bare)).toEqual({ ...NOTHING, created: 1 });
  });
});

describe('a person', () => {
  const PERSON = {
    kind: 'person',
    organization: '見本大学',
    name_ja: '山田 花子',
    title_ja: '教授',
  };
  const EMPLOYER = { kind: 'organization', name_ja: '見本大学' };

  it('of another organisation, role or name is another one', async () => {
    const text = lines(
      EMPLOYER,
      { kind: 'organization', name_ja: '他校' },
      PERSON,
      { ...PERSON, organization: '他校' },
      { ...PERSON, title_ja: '技術職員' },
      { ...PERSON, name_ja: '山田 太郎' },
    );
    expect(outcomes(await importText(fresh.store(), text))).toEqual({ ...NOTHING, created: 6 });
    expect(outcomes(await importText(fresh.store(), text))).toEqual({ ...NOTHING, unchanged: 6 });
  });

  it('is known by the id that another system gave, whatever the name says', async () => {
    const known = { ...PERSON, external_ids: 'orcid:0000-0001; erad:123' };
    await importText(fresh.store(), lines(EMPLOYER, known));
    const { organization: _, ...moved } = { ...PERSON, title_ja: '名誉教授' };
    const text = lines({ ...moved, external_ids: 'orcid:0000-0001' });
    expect(outcomes(await importText(fresh.store(), text))).toEqual({ ...NOTHING, updated: 1 });
    const namesake = lines({ ...PERSON, title_ja: '名誉教授', external_ids: 'erad:456' });
    expect(outcomes(await importText(fresh.store(), namesake))).toEqual({ ...NOTHING, created: 1 });
    const both = lines({ ...PERSON, external_ids: 'erad:123; erad:456' });
    expect(errors(await planText(fresh.store(), both))).toEqual([[1, 'id', 'importIdsOfSeveral']]);
  });

  it('is found again with the role left out', async () => {
    await importText(fresh.store(), lines(EMPLOYER, PERSON));
    const { title_ja: _, ...bare } = PERSON;
    const plan = await importText(fresh.store(), lines({ ...bare, email: 'a@example.invalid' }));
    expect(outcomes(plan)).toEqual({ ...NOTHING, updated: 1 });
    expect(await nodesOf(fresh.store(), 'Person')).toHaveLength(1);
  });
});

describe('a reference', () => {
  it('to another legal form is not resolved: the nearest is named and nothing is attached', async () => {
    await importCase(fresh.store(), '29a-会社.csv', { kind: 'organization' });
    const before = await facts(fresh.store());
    const plan = await importCase(fresh.store(), '29b-有限会社の設備.csv', { kind: 'equipment' });
    expect(errors(plan)).toEqual([[2, 'owner', 'importReferenceOtherForm']]);
    expect(plan.report.errors[0]?.parameters.nearest).toMatch(/^株式会社見本鍛工@/u);
    expect(await facts(fresh.store())).toEqual(before);
  });

  it('of a person obeys the same rule', async () => {
    await importText(fresh.store(), lines({ kind: 'organization', name_ja: '株式会社見本鍛工' }));
    const person = { kind: 'person', title_ja: '技師' };
    const text = lines(
      { ...person, organization: '有限会社見本鍛工' },
      { ...person, organization: '見本鍛工株式会社' },
      { ...person, organization: '見本鍛工' },
    );
    expect(errors(await importText(fresh.store(), text))).toEqual([
      [1, 'organization', 'importReferenceOtherForm'],
      [2, 'organization', 'importReferenceOtherForm'],
    ]);
    expect((await relationshipsOf(fresh.store())).map(({ type }) => type)).toEqual(['WORKS_FOR']);
  });

  it('means the name as it is written before one that differs by the fold or the form', async () => {
    const firms = ['髙橋工業', '高橋工業', '株式会社斎藤', '有限会社斎藤'];
    await importText(
      fresh.store(),
      lines(...firms.map((name_ja) => ({ kind: 'organization', name_ja }))),
    );
    const capability = { kind: 'capability', title_ja: '鋳造' };
    const text = lines(
      ...['高橋工業', '有限会社斎藤', '㈱齋藤', '斎藤'].map((holder) => ({
        ...capability,
        holder,
      })),
    );
    expect(errors(await planText(fresh.store(), text))).toEqual([
      [4, 'holder', 'importReferenceAmbiguous'],
    ]);
  });
});

describe('rows of one record in one file', () => {
  const ROW = { ...FIRM, name_ja: '株式会社エム' };

  it('are joined when they only add', async () => {
    const text = lines(
      { ...ROW, products: 'ばね', website: 'https://a.example/' },
      { ...ROW, name_ja: '㈱エム', products: '座金', employees: 5 },
    );
    const plan = await importText(fresh.store(), text);
    expect(outcomes(plan)).toEqual({ ...NOTHING, created: 1, joined: 1 });
    expect(plan.report.joined).toEqual([{ line: 2, firstLine: 1 }]);
    const [firm] = await nodesOf(fresh.store(), 'Organization');
    expect(firm).toMatchObject({
      ...{ name: { ja: '株式会社エム' }, summary: { ja: '製品: ばね; 座金' } },
      ...{ website: 'https://a.example/', employees: 5 },
    });
    const again = await importText(fresh.store(), text);
    expect(outcomes(again)).toEqual({ ...NOTHING, unchanged: 1, joined: 1 });
  });

  it('unite their lists', async () => {
    const machine = { kind: 'equipment', owner: '株式会社エム', name_ja: '炉' };
    await importText(
      fresh.store(),
      lines(
        ROW,
        { ...machine, use_modes: 'SELF_USE', specifications: '温度 ..800 ℃' },
        { ...machine, use_modes: 'COMMISSIONED; SELF_USE', specifications: '幅 ..2 m' },
      ),
    );
    const [furnace] = await nodesOf(fresh.store(), 'Equipment');
    expect(furnace?.useModes).toEqual(['SELF_USE', 'COMMISSIONED']);
    expect(furnace?.specifications).toHaveLength(2);
  });

  it('set the later one aside when it says something else, and both lines are named', async () => {
    const text = lines({ ...ROW, employees: 5 }, { ...ROW, employees: 6, products: '座金' });
    const plan = await importText(fresh.store(), text);
    expect(errors(plan)).toEqual([[2, 'employees', 'importContradictsLine']]);
    expect(plan.report.errors[0]?.parameters).toEqual({ other: 1, before: '5' });
    const [firm] = await nodesOf(fresh.store(), 'Organization');
    expect([firm?.employees, firm?.summary]).toEqual([5, undefined]);
  });

  it('may be one relationship', async () => {
    const member = { kind: 'membership', member: '株式会社エム', group: '会' };
    const text = lines(
      ROW,
      { kind: 'group', name_ja: '会' },
      { ...member, role_ja: '設計' },
      { ...member, since: '2001' },
      { ...member, role_ja: '幹事' },
    );
    const plan = await importText(fresh.store(), text);
    expect(outcomes(plan)).toEqual({ ...NOTHING, created: 3, joined: 1, rejected: 1 });
    expect(errors(plan)).toEqual([[5, 'role_ja', 'importContradictsLine']]);
    const [membership] = await relationshipsOf(fresh.store());
    expect(membership).toMatchObject({ role: { ja: '設計' }, since: '2001' });
  });
});
