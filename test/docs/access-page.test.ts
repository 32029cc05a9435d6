/** The pages about access say who may do what as the policy does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ACTIONS } from '../../access/policy/actions.ts';
import { ROLES } from '../../access/records/roles.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';

const JAPANESE: ReadonlyMap<string, string> = new Map([
  ['may', 'できること'],
  ['member', '会員'],
  ['equipment-manager', '設備担当'],
  ['coordinator', 'コーディネーター'],
  ['administrator', '管理者'],
  ['by API key', 'API キー'],
  ['yes', '○'],
  ['no', '–'],
  ['SIGN_OUT', 'ログアウト'],
  ['WRITE_OWN_RECORDS', '自分の組織の記録の書き込み'],
  ['WRITE_OWN_EQUIPMENT', '自分の組織の設備の書き込み'],
  ['ADD_ORGANIZATIONS', '組織の追加'],
  ['PROPOSE_CHANGES', '変更の提案'],
  ['DECIDE_PROPOSALS', '提案の承認'],
  ['REVIEW_PUBLICATIONS', '公開前の確認'],
  ['KEEP_TIES', '知り合いの登録'],
  ['REQUEST_PERSONAL_DATA', '本人のデータの請求'],
  ['MANAGE_ACCOUNTS', 'アカウントの管理'],
]);

it.each([
  ['access.md', (word: string) => word],
  [
    'access.ja.md',
    (word: string) => {
      const ja = JAPANESE.get(word);
      return word === word.toUpperCase() && ja !== undefined ? `${ja}（${word}）` : (ja ?? word);
    },
  ],
] as const)('%s has the table that follows from access/policy/actions.ts', (file, say) => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs', file), 'utf8');
  const [, written] =
    /<!-- made from access\/policy\/actions\.ts -->\n(.*?)<!-- end -->/s.exec(page) ?? [];
  const words = ROLES.map((role) => role.toLowerCase().replaceAll('_', '-'));
  const yesNo = (is: boolean) => (is ? 'yes' : 'no');
  const rows = Object.entries(ACTIONS).map(([action, { roles, byKey }]) => [
    action,
    ...ROLES.map((role) => yesNo(roles.some((one) => one === role))),
    yesNo(byKey),
  ]);
  const head = ['may', ...words, 'by API key'];
  const line = (cells: readonly string[]) => `| ${cells.map(say).join(' | ')} |\n`;
  const rule = `|${'---|'.repeat(head.length)}\n`;
  expect(written).toBe([line(head), rule, ...rows.map(line)].join(''));
});
