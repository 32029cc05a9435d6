/** The table of who sees what, in both languages, is what access/policy does: made from the scopes of everybody there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, scopeOf } from '../../access/policy/scopes.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import { isOpenTo, statedAudience } from '../../graph/model/audience.ts';
import type { MembershipGrade } from '../../graph/model/relationships.ts';
import { VISIBILITIES } from '../../graph/model/visibility.ts';
import { openEmptyStore } from '../../graph/sqlite/open-sqlite-store.ts';
import type { GraphStore, ReadScope } from '../../graph/store.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';
import { group, organization, puts, relationship } from '../builders.ts';
import { testClock } from '../test-clock.ts';

const TODAY = '2026-11-21';
const club = group('club');
const firms = new Map<MembershipGrade, ReturnType<typeof organization>>(
  (['FULL', 'ASSOCIATE', 'OBSERVER'] as const).map((grade) => [grade, organization(grade)]),
);
const own = organization('own');
const VIEWER: Viewer = {
  ...{ accountId: 'acc_1', emailAddress: 'a@example.org', displayName: 'A' },
  ...{ role: 'MEMBER', organizations: [], groups: [] },
};

/** Everybody who may ask, by what they are to the group or the organisation that a record names. */
const ASKERS: readonly (readonly [string, Partial<Viewer> | undefined])[] = [
  ['signed out', undefined],
  ['account of the group', { groups: [club.id] }],
  ['of its full member', { organizations: [firms.get('FULL')?.id ?? ''] }],
  ['of its associate', { organizations: [firms.get('ASSOCIATE')?.id ?? ''] }],
  ['of its observer', { organizations: [firms.get('OBSERVER')?.id ?? ''] }],
  ['account of the organisation', { organizations: [own.id] }],
  ['coordinator of the group', { role: 'COORDINATOR', groups: [club.id] }],
  ['coordinator of the organisation', { role: 'COORDINATOR', organizations: [own.id] }],
  ['administrator', { role: 'ADMINISTRATOR' }],
];
/** Words of the page in Japanese; in English they are those of this test. */
const JAPANESE: ReadonlyMap<string, string> = new Map([
  ['record is', '記録の公開範囲'],
  ['for', '公開先'],
  ['a group', 'グループ'],
  ['an organisation', '組織'],
  ['yes', '○'],
  ['signed out', 'ログインなし'],
  ['account of the group', 'グループのアカウント'],
  ['of its full member', 'その正会員'],
  ['of its associate', 'その準会員'],
  ['of its observer', 'そのオブザーバー'],
  ['account of the organisation', '組織のアカウント'],
  ['coordinator of the group', 'グループのコーディネーター'],
  ['coordinator of the organisation', '組織のコーディネーター'],
  ['administrator', '管理者'],
  ['the machine’s own commands', 'マシンのコマンド'],
]);
const PAGES = [
  ['access.md', (word: string) => word],
  ['access.ja.md', (word: string) => JAPANESE.get(word) ?? word],
] as const;
const NAMED = { GROUP: [club], ORGANIZATION: [own], COORDINATORS: [club, own] } as const;

let store: GraphStore;
beforeAll(async () => {
  store = openEmptyStore(testClock);
  const joined = [...firms].map(([grade, firm]) =>
    relationship('MEMBER_OF', firm, club, { grade }),
  );
  await store.commit(puts(club, own, ...firms.values(), ...joined));
});
afterAll(() => store.close());

it.each(PAGES)('%s has the table that follows from access/policy/scopes.ts', async (file, word) => {
  const scopes: [string, ReadScope][] = [];
  for (const [name, stated] of ASKERS) {
    const viewer = stated && { ...VIEWER, ...stated };
    scopes.push([name, await scopeOf(viewer, store, TODAY)]);
  }
  scopes.push(['the machine’s own commands', OPERATOR_SCOPE]);
  const rows = VISIBILITIES.flatMap((visibility) => {
    const named = visibility in NAMED ? NAMED[visibility as keyof typeof NAMED] : [undefined];
    return named.map((one) => {
      const stating = one === undefined ? { visibility } : { visibility, audience: [one.id] };
      const audience = statedAudience(stating);
      const label = one === undefined ? '' : one.label === 'Group' ? 'a group' : 'an organisation';
      const cells = scopes.map(([, scope]) => (isOpenTo(audience, scope) ? 'yes' : '–'));
      return [visibility, label, ...cells];
    });
  });
  const head = ['record is', 'for', ...scopes.map(([name]) => name)];
  const line = (cells: readonly string[]) => `| ${cells.map(word).join(' | ')} |\n`;
  const made = [line(head), `|${'---|'.repeat(head.length)}\n`, ...rows.map(line)].join('');
  const page = readFileSync(join(PROJECT_ROOT, 'docs', file), 'utf8');
  const [, written] =
    /<!-- made from access\/policy\/scopes\.ts -->\n(.*?)<!-- end -->/s.exec(page) ?? [];
  expect(written).toBe(made);
});
