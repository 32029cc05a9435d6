import { describe, expect, it } from '@jest/globals';
import { hasCompanyForm, looseName, normaliseName } from '../../language/normalise.ts';

describe('names', () => {
  it('are one whatever the legal form, width, case and spaces', () => {
    const spellings = [
      '株式会社ﾀﾅｶ製作所',
      '㈱タナカ製作所',
      'タナカ製作所（株）',
      '株式会社 タナカ 製作所',
    ];
    expect(new Set(spellings.map(normaliseName))).toEqual(new Set(['タナカ製作所']));
    expect(normaliseName('ACME Co., Ltd.')).toBe(normaliseName('Ａｃｍｅ'));
  });

  it('keep a name that is nothing but a legal form, and forms inside words', () => {
    expect(normaliseName('株式会社')).toBe('株式会社');
    expect(normaliseName('Saga Abacus')).toBe('sagaabacus');
  });

  it('are suspected to be one across kana and old forms of kanji', () => {
    expect(looseName('シヤチハタ')).toBe(looseName('シャチハタ'));
    expect(looseName('サーバー工業')).toBe(looseName('サーバ工業'));
    expect(looseName('髙橋製作所')).toBe(looseName('高橋製作所'));
    expect(looseName('さくら製菓')).toBe(looseName('サクラ製菓'));
    expect(looseName('田中製作所')).not.toBe(looseName('田仲製作所'));
  });

  it('tell a company by its legal form', () => {
    expect(hasCompanyForm('㈲エフエーテック')).toBe(true);
    expect(hasCompanyForm('Widget GmbH')).toBe(true);
    expect(hasCompanyForm('岩手大学')).toBe(false);
  });
});
