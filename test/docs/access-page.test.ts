/** The page about access says who may do what as the policy does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ACTIONS } from '../../access/policy/actions.ts';
import { ROLES } from '../../access/records/roles.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';

it('has the table that follows from access/policy/actions.ts', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs', 'access.md'), 'utf8');
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
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = `|${'---|'.repeat(head.length)}\n`;
  expect(written).toBe([line(head), rule, ...rows.map(line)].join(''));
});
