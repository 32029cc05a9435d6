import { normalizeCell } from '../normalize-cell.ts';
import { withFormsInFull } from './legal-forms.ts';
import { normalizeName } from './normalize-name.ts';

/**
 * Form in which identity compares names, with the legal form and its position: width, case, spaces
 * and the spelling of the form (㈱, (株), 株式会社; Co., Ltd. and Co.,Ltd) do not count.
 */
export function statedName(name: string): string {
  return withFormsInFull(normalizeCell(name)).replace(/\s+/gu, '');
}

/**
 * Legal form of a name and its position, with `*` in place of the rest; `*` alone if the name has
 * no legal form.
 */
export function statedForm(name: string): string {
  const stated = statedName(name);
  const bare = normalizeName(name).replace(/,$/u, '');
  return stated === bare ? '*' : stated.replace(bare, '*');
}
