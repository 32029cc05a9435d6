import { normalizeCell } from '../normalize-cell.ts';
import { withFormsInFull } from './legal-forms.ts';
import { normalizeName } from './normalize-name.ts';

/**
 * A name as identity compares it, with its legal form and where the form is: width, case, spaces
 * and the spelling of the form (㈱, (株), 株式会社; Co., Ltd. and Co.,Ltd) do not count.
 */
export function statedName(name: string): string {
  return withFormsInFull(normalizeCell(name)).replace(/\s+/gu, '');
}

/**
 * The legal form of a name and its place, with `*` for the rest of it; `*` alone where the name
 * states none.
 */
export function statedForm(name: string): string {
  const stated = statedName(name);
  const bare = normalizeName(name).replace(/,$/u, '');
  return stated === bare ? '*' : stated.replace(bare, '*');
}
