/** The name by which identity compares: the legal form counts, its spelling does not. */
import { describe, expect, it } from '@jest/globals';
import { statedForm, statedName } from '../../../language/names/stated-name.ts';

describe('the name that a record states', () => {
  it.each([
    ['株式会社エム', '㈱エム', '（株） ｴﾑ', '株式会社　エム'],
    ['エム有限会社', 'エム㈲', 'ｴﾑ（有）'],
    ['合同会社エム', '(同)エム', '（合）エム'],
    ['木工協同組合', '木工（協）'],
    ['Mihon Works Co., Ltd.', 'MIHON WORKS CO.,LTD', 'Mihon Works, Co. Ltd.'],
    ['Acme Corporation', 'ACME Corp.'],
  ])('is one however its legal form is spelt: %s', (...spellings) => {
    expect(new Set(spellings.map(statedName)).size).toBe(1);
  });

  it('differs by the legal form, its position and whether there is one', () => {
    const names = ['株式会社エム', '有限会社エム', '合同会社エム', 'エム株式会社', 'エム'];
    const abroad = ['Mihon GmbH', 'Mihon AG', 'Mihon Ltd', 'Mihon Co., Ltd', 'Mihon'];
    expect(new Set([...names, ...abroad].map(statedName)).size).toBe(10);
  });

  it('differs with every letter: old kanji, kana and prolonged sounds are other names', () => {
    const names = ['髙橋', '高橋', 'サーバ', 'サーバー', 'ねじ', 'ネジ'];
    expect(new Set(names.map(statedName)).size).toBe(6);
  });

  it('gives the legal form and its position', () => {
    expect(['㈱エム', 'エム㈱', 'エム', '株式会社'].map(statedForm)).toEqual([
      ...['株式会社*', '*株式会社', '*', '*'],
    ]);
    expect(['Mihon Works, Inc.', 'Mihon Works Inc', 'Mihon Works'].map(statedForm)).toEqual([
      ...['*inc', '*inc', '*'],
    ]);
  });
});
