import { describe, expect, it } from '@jest/globals';
import { hasCompanyForm, withoutCompanyForms } from '../../../language/names/legal-forms.ts';

describe('legal forms', () => {
  it.each([
    '㈲エフエーテック',
    'Widget GmbH',
    '（同）山田',
    '合資会社山田',
  ])('make %s a company', (name) => {
    expect(hasCompanyForm(name)).toBe(true);
  });

  it.each([
    '岩手大学',
    '国立大学法人岩手大学',
    '大阪金型協同組合',
    '(一社)山田会',
    'Saga',
  ])('do not make %s a company', (name) => {
    expect(hasCompanyForm(name)).toBe(false);
  });

  it('of companies are left out of a name, in full or in brackets', () => {
    const names = ['株式会社山田', '山田(株)', '(同)山田', '(合)山田', '山田(資)'];
    expect(new Set(names.map(withoutCompanyForms))).toEqual(new Set(['山田']));
    expect(withoutCompanyForms('大阪金型協同組合')).toBe('大阪金型協同組合');
  });
});
