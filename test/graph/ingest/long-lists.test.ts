/**
 * Law: rows far apart in a list that is too long to be held as it is are read as rows side by side
 * are: the same records, the same errors on their own lines, the same counts.
 */
import { expect, it } from '@jest/globals';
import type { ImportPlan } from '../../../graph/ingest/apply/import-plan.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import { importText, lines, planText } from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);
/** More rows than are held as they are. */
const BETWEEN = 33_300;
const between = Array.from({ length: BETWEEN }, (_, at) => ({
  kind: 'organization',
  name_ja: `間の会社${at}`,
}));

const firm = (id: string, stated: object) => ({ kind: 'organization', scheme: 's', id, ...stated });
const FIRST = [
  firm('f1', { name_ja: 'ア工業', products: '歯車', employees: 5 }),
  {
    kind: 'capability',
    holder: '後の会社',
    type: 'PROCESS',
    title_ja: '研削',
    quantities: '1..2 mm',
  },
  { kind: 'membership', member: 's:f1', group: '後の会', since: '2001' },
  { kind: 'organization', name_ja: '同じ会社', prefecture: '大阪府' },
  { kind: 'equipment', owner: 's:gone', name_ja: '旋盤' },
  { kind: 'organization', name_ja: '番号の会社', id: '7' },
];
const LAST = [
  firm('f1', { name_ja: 'ア工業', products: 'ねじ', phone: '06' }),
  firm('f1', { name_ja: 'ア工業', employees: 6 }),
  firm('f2', { name_ja: '後の会社', summary_ja: '<clear>', industry: '鋳造；鍛造' }),
  { kind: 'group', scheme: 's', id: 'g', name_ja: '後の会' },
  { kind: 'membership', member: 's:f1', group: 's:g', role_ja: '幹事' },
  { kind: 'organization', name_ja: '同じ会社', prefecture: '大阪府', city: '堺市' },
  firm('f3', { name_ja: 'ウ工業', closed_on: '2020-01', country: 'JP', employees: '約9名' }),
  firm('gone', { corporate_number: '1' }),
  { kind: 'capability', holder: 's:gone', type: 'PROCESS', title_ja: '鍍金' },
  { kind: 'tie', from: 's:f1', to: 's:f2', type: 'ACQUAINTANCE' },
  {
    kind: 'person',
    organization: '番号の会社',
    name_ja: '見本太郎',
    roles: 'ENGINEER',
    email: 'a@example.jp',
  },
  { kind: 'capability', holder: '7', type: 'PROCESS', title_ja: '切断', quantities: '厚い' },
  { kind: 'participation', evidence: 'どこにもない', party: 's:f1' },
];

/** Plan for the rows at both ends, with lines counted as if they were adjacent. */
function ofEnds({ report, units }: ImportPlan, count: number) {
  const line = (at: number) => (at > FIRST.length ? at - count : at);
  const moved = <One extends { readonly line: number }>(all: readonly One[]) =>
    all.map((one) => ({ ...one, line: line(one.line) }));
  const { total, errors, closed, notShown, numbersOfNoSource } = report;
  const changes = units.flat().filter(({ change }) => !JSON.stringify(change).includes('間の会社'));
  return {
    rows: total.rows - count,
    created: total.created - count,
    joined: report.joined.map((one) => ({ line: line(one.line), firstLine: line(one.firstLine) })),
    rejected: total.rejected,
    errors: moved(errors).map(({ parameters: { other, ...rest }, ...error }) => {
      const parameters = typeof other === 'number' ? { ...rest, other: line(other) } : rest;
      return { ...error, parameters };
    }),
    closed: moved(closed),
    notShown,
    numbersOfNoSource,
    notes: report.notes.map((group) => ({ ...group, lines: group.lines.map(line) })),
    duplicates: moved(report.duplicates).map(({ otherLine = 0, ...one }) => ({
      ...one,
      otherLine: line(otherLine),
    })),
    changes: new Map(
      changes.map(({ id, change, expectedVersion }) => [id, [change, expectedVersion]]),
    ),
  };
}

it('reads rows far apart as rows side by side', async () => {
  const store = fresh.store();
  await importText(store, lines(firm('f1', { name_ja: 'ア工業', city: '堺市' })), 'before.jsonl');
  const near = await planText(store, lines(...FIRST, ...LAST));
  const far = await planText(store, lines(...FIRST, ...between, ...LAST));
  const expected = ofEnds(near, 0);
  expect(expected.errors.length).toBeGreaterThan(4);
  expect(expected.joined.length).toBeGreaterThan(1);
  expect(ofEnds(far, BETWEEN)).toEqual(expected);
});
