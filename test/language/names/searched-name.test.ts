import { describe, expect, it } from '@jest/globals';
import { searchedName } from '../../../language/names/searched-name.ts';

describe('a name that is searched', () => {
  it.each([
    '（株）やまだ工業',
    'ﾔﾏﾀﾞ工業',
    'ヤマダ・工業(合)',
    'ヤマダ 〜 工業',
  ])('is one as %s', (name) => {
    expect(searchedName(name)).toBe('ヤマダ工業');
  });

  it('keeps the form of an association, which people look for', () => {
    expect(searchedName('大阪金型協同組合')).toBe('大阪金型協同組合');
  });

  it('stays where it is nothing but a legal form', () => {
    expect(searchedName('株式会社')).toBe('株式会社');
  });
});
