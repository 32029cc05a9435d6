/** Law: every name is listed under one letter of an index. */
import { describe, expect, it } from '@jest/globals';
import { initialOf } from '../../../language/names/initial.ts';
import { searchedName } from '../../../language/names/searched-name.ts';

describe('the initial of a name', () => {
  it.each([
    ['㈱マツシマ', 'マ'],
    ['ぎふ精工', 'カ'],
    ['ﾌﾟﾚｽ工業', 'ハ'],
    ['ヴァルブ', 'ハ'],
    ['ヴェルデ', 'ハ'],
    ['ウイング', 'ア'],
    ['ャ', 'ヤ'],
    ['ワン', 'ワ'],
    ['ンジャメナ', 'ワ'],
    ['Éclair SA', 'E'],
    ['株式会社ABC', 'A'],
    ['3D工房', '0'],
    ['岩手大学', 'OTHER'],
    ['', 'OTHER'],
    ['한국', 'OTHER'],
  ])('of %p is %p', (name, initial) => {
    expect(initialOf(searchedName(name))).toBe(initial);
  });
});
