import { normalizeCell } from '../normalize-cell.ts';
import { withoutLegalForms } from './legal-forms.ts';

/**
 * Name by which a row without an external id is recognised: width, case, spaces and legal forms
 * (株式会社, ㈱, (株), Ltd.) do not count. A name that consists of a legal form only is kept. Ids of
 * stored records are made from the result, so it must never change for any name.
 */
export function normalizeName(name: string): string {
  const text = normalizeCell(name);
  const bare = withoutLegalForms(text).replace(/\s+/gu, '');
  return bare === '' ? text.replace(/\s+/gu, '') : bare;
}
