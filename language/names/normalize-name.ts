import { normalizeCell } from '../normalize-cell.ts';
import { withoutLegalForms } from './legal-forms.ts';

/**
 * The name by which a row without an external id is known again: width, case, spaces and legal
 * forms (株式会社, ㈱, (株), Ltd.) do not count. A name that is nothing but a legal form is kept.
 * Ids of stored records are made from it: what it returns never changes for any name.
 */
export function normalizeName(name: string): string {
  const text = normalizeCell(name);
  const bare = withoutLegalForms(text).replace(/\s+/gu, '');
  return bare === '' ? text.replace(/\s+/gu, '') : bare;
}
