import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import {
  everything,
  facts,
  importText,
  lines,
  nodesOf,
  planText,
  relationshipsOf,
} from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);

const FIRM = {
  kind: 'organization',
  scheme: 'seed',
  id: 'f1',
  name_ja: 'ア工業㈱',
  city: '大阪市',
};

function keys(plan: Awaited<ReturnType<typeof planText>>) {
  return plan.report.errors.map(({ line, column, key }) => [line, column, key]);
}

describe('planning an import', () => {
  it('writes nothing by itself', async () => {
    const plan = await planText(fresh.store(), lines(FIRM));
    expect(plan.report.total.created).toBe(1);
    expect((await everything(fresh.store())).size).toBe(0);
  });

  it('knows a row again by its external id, and renames its record when that is accepted', async () => {
    await importText(fresh.store(), lines(FIRM));
    const renamed = lines({ ...FIRM, name_ja: 'イ商会' });
    expect(keys(await planText(fresh.store(), renamed, 'b.jsonl'))).toEqual([
      [1, 'name_ja', 'importNameReplaced'],
    ]);
    await importText(fresh.store(), renamed, 'b.jsonl', { acceptRenames: true });
    const [firm, ...others] = await nodesOf(fresh.store(), 'Organization');
    expect(firm?.name).toEqual({ ja: 'イ商会' });
    expect(others).toEqual([]);
  });

  it('knows a row without an id again by name and place, whatever the width', async () => {
    const row = {
      kind: 'organization',
      name_ja: '株式会社アルファ',
      prefecture: '大阪府',
      city: '堺市',
    };
    await importText(fresh.store(), lines(row));
    const plan = await planText(fresh.store(), lines({ ...row, name_ja: '㈱ ｱﾙﾌｧ', employees: 4 }));
    expect(plan.report.total).toMatchObject({ updated: 1, created: 0 });
    const elsewhere = await planText(fresh.store(), lines({ ...row, city: '京都市' }));
    expect(elsewhere.report.total.created).toBe(1);
  });

  it('keeps a field whose cell is blank and deletes one whose cell says <clear>', async () => {
    await importText(fresh.store(), lines({ ...FIRM, summary_ja: '鋳造', employees: 9 }));
    await importText(fresh.store(), lines({ ...FIRM, summary_ja: '', employees: '<clear>' }));
    const [firm] = await nodesOf(fresh.store(), 'Organization');
    expect(firm).toMatchObject({ summary: { ja: '鋳造' } });
    expect(firm).not.toHaveProperty('employees');
  });

  it('refers by external id, by name, and by name and place', async () => {
    const plan = await importText(
      fresh.store(),
      lines(
        { kind: 'organization', name_ja: '田中製作所', prefecture: '大阪府', city: '堺市' },
        { kind: 'organization', name_ja: '田中製作所', prefecture: '京都府', city: '京都市' },
        FIRM,
        { kind: 'capability', holder: '田中製作所@京都', title_ja: '研磨' },
        { kind: 'capability', holder: 'ｱ工業（株）', title_ja: '鋳造' },
        { kind: 'capability', holder: 'seed:f1', title_ja: '鍛造' },
        { kind: 'capability', holder: '田中製作所', title_ja: '切削' },
        { kind: 'capability', holder: 'seed:nobody', title_ja: '切削' },
      ),
    );
    expect(keys(plan)).toEqual([
      [7, 'holder', 'importReferenceAmbiguous'],
      [8, 'holder', 'importReferenceNotFound'],
    ]);
    expect(plan.report.errors[0]?.parameters.candidates).toMatch(/田中製作所@jp 京都府 京都市/u);
    expect(plan.report.total).toMatchObject({ rows: 8, created: 6, rejected: 2 });
  });

  it('makes the relationships that the reference columns name', async () => {
    await importText(
      fresh.store(),
      lines(
        FIRM,
        {
          kind: 'group',
          scheme: 'seed',
          id: 'g',
          name_ja: '会',
          lead: 'seed:f1',
          parent: '連合会',
        },
        { kind: 'group', name_ja: '連合会', type: 'FEDERATION' },
        { kind: 'evidence', scheme: 'seed', id: 'e', title_ja: '共同開発', type: 'PROJECT' },
        {
          kind: 'capability',
          holder: 'seed:f1',
          title_ja: '鋳造',
          evidence: 'seed:e',
          equipment: '炉',
        },
        { kind: 'equipment', owner: 'seed:f1', name_ja: '炉' },
        { kind: 'person', organization: 'seed:f1', roles: 'ENGINEER', title_ja: '技師長' },
        { kind: 'membership', member: 'seed:f1', group: 'seed:g', grade: '準会員' },
        { kind: 'participation', evidence: 'seed:e', party: 'seed:f1', role_ja: '鋳造' },
        { kind: 'need', owner: 'seed:f1', scheme: 'seed', id: 'n', gist_ja: '塗りたい' },
        { kind: 'requirement', need: 'seed:n', text_ja: '塗装', quantities: 'lot 1..50' },
      ),
    );
    const types = (await relationshipsOf(fresh.store())).map(({ type }) => type).sort();
    expect(types).toEqual(
      [
        ...['ENABLES', 'LED_BY', 'MEMBER_OF', 'OFFERS', 'OWNS', 'PART_OF', 'REQUIRES', 'SEEKS'],
        ...['SHOWN_BY', 'TOOK_PART_IN', 'WORKS_FOR'],
      ].sort(),
    );
  });

  it('rejects a row that needs a rejected row, and lets the others in', async () => {
    const plan = await importText(
      fresh.store(),
      lines(
        { ...FIRM, visibility: 'perhaps' },
        { kind: 'capability', scheme: 'seed', id: 'c', holder: 'seed:f1', title_ja: '鋳造' },
        { kind: 'equipment', owner: 'ア工業', name_ja: '炉' },
        { kind: 'organization', name_ja: 'ウ' },
      ),
    );
    expect(keys(plan)).toEqual([
      [1, 'visibility', 'importNotInList'],
      [2, 'holder', 'importReferenceRejected'],
      [3, 'owner', 'importReferenceNotFound'],
    ]);
    expect((await facts(fresh.store())).size).toBe(1);
  });

  it('refuses another container, itself, and groups in a circle', async () => {
    await importText(
      fresh.store(),
      lines(
        FIRM,
        { ...FIRM, id: 'f2', name_ja: 'イ' },
        { kind: 'capability', scheme: 'seed', id: 'c', holder: 'seed:f1', title_ja: '鋳造' },
      ),
    );
    const plan = await planText(
      fresh.store(),
      lines(
        { kind: 'capability', scheme: 'seed', id: 'c', holder: 'seed:f2' },
        { kind: 'tie', from: 'seed:f1', to: 'seed:f1' },
        { kind: 'group', name_ja: 'い', parent: 'ろ' },
        { kind: 'group', name_ja: 'ろ', parent: 'い' },
      ),
    );
    expect(keys(plan)).toEqual([
      [1, 'holder', 'importOtherContainer'],
      [2, 'to', 'importSelfReference'],
      [3, 'parent', 'importCircularParents'],
      [4, 'parent', 'importCircularParents'],
    ]);
  });
});

describe('what an import does not show', () => {
  it('keeps named persons, contacts and unpublished ties private, and says how many', async () => {
    const plan = await importText(
      fresh.store(),
      lines(
        { ...FIRM, email: 'a@example.invalid', contact_name: '山田' },
        { ...FIRM, id: 'f2', name_ja: 'イ' },
        { kind: 'person', scheme: 'seed', id: 'p1', title_ja: '教授' },
        { kind: 'person', scheme: 'seed', id: 'p2', title_ja: '教授', name_ja: '山田' },
        {
          kind: 'person',
          scheme: 'seed',
          id: 'p3',
          title_ja: '教授',
          name_ja: '川田',
          visibility: 'PUBLIC',
        },
        { kind: 'tie', from: 'seed:f1', to: 'seed:f2', type: 'TRADE', visibility: 'PUBLIC' },
        {
          kind: 'tie',
          from: 'seed:f1',
          to: 'seed:f2',
          type: 'VISIT',
          visibility: 'PUBLIC',
          document: '003',
        },
      ),
    );
    expect(plan.report.notShown).toEqual({
      people: 1,
      contacts: 1,
      ties: 1,
      others: 0,
      toNobody: 0,
    });
    const people = await nodesOf(fresh.store(), 'Person');
    expect(
      people.map(({ externalIds: [id], visibility }) => [id?.value, visibility]).sort(),
    ).toEqual([
      ['p1', 'PUBLIC'],
      ['p2', 'PRIVATE'],
      ['p3', 'PUBLIC'],
    ]);
    const [contact] = await nodesOf(fresh.store(), 'Contact');
    expect(contact).toMatchObject({
      visibility: 'PRIVATE',
      name: '山田',
      email: 'a@example.invalid',
    });
    const ties = (await relationshipsOf(fresh.store())).filter(({ type }) => type === 'TIE');
    expect(ties.map(({ tieKind, visibility }) => [tieKind, visibility]).sort()).toEqual([
      ['TRADE', 'PRIVATE'],
      ['VISIT', 'PUBLIC'],
    ]);
  });

  it('makes a public person private when a row adds the name or clears the visibility', async () => {
    const person = { kind: 'person', scheme: 'seed', id: 'p', title_ja: '教授' };
    await importText(fresh.store(), lines(person));
    await importText(fresh.store(), lines({ ...person, name_ja: '山田' }));
    expect((await nodesOf(fresh.store(), 'Person'))[0]?.visibility).toBe('PRIVATE');
    await importText(fresh.store(), lines({ ...person, visibility: '<clear>' }));
    expect((await nodesOf(fresh.store(), 'Person'))[0]?.visibility).toBe('PRIVATE');
  });
});

describe('suspected duplicates', () => {
  it('are reported within the file and against the store, and never merged', async () => {
    await importText(fresh.store(), lines({ ...FIRM, corporate_number: '7000012050002' }));
    const text = lines(
      { kind: 'organization', name_ja: '株式会社 ｱ工業' },
      { kind: 'organization', name_ja: 'サーバー販売', prefecture: '大阪府' },
      { kind: 'organization', name_ja: 'サーバ販売㈱', city: '堺市' },
      { kind: 'organization', name_ja: 'サーバ販売', prefecture: '京都府' },
      { kind: 'organization', name_ja: 'ア工業', corporate_number: '9700150015017' },
    );
    const plan = await importText(fresh.store(), text, 'b.jsonl');
    expect(
      plan.report.duplicates.map(({ line, otherName, otherLine, reason }) => [
        line,
        otherName,
        otherLine,
        reason,
      ]),
    ).toEqual([
      [1, 'ア工業㈱', undefined, 'likeName'],
      [3, 'サーバー販売', 2, 'likeName'],
      [4, 'サーバ販売㈱', 3, 'likeName'],
      [5, '株式会社 ｱ工業', 1, 'likeName'],
    ]);
    expect(await nodesOf(fresh.store(), 'Organization')).toHaveLength(6);
    const again = await planText(fresh.store(), text, 'b.jsonl');
    expect(again.report.duplicates).toEqual([]);
  });

  it('asks for a scope that sees everything, since the plan must see hidden records', async () => {
    await importText(fresh.store(), lines({ ...FIRM, visibility: 'PRIVATE' }));
    const plan = await planText(fresh.store(), lines({ ...FIRM, visibility: 'PRIVATE' }));
    expect(plan.report.total.unchanged).toBe(1);
    expect(OPERATOR_SCOPE.levels).toContain('PRIVATE');
  });
});
