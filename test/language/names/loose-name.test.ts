import { describe, expect, it } from '@jest/globals';
import { looseName } from '../../../language/names/loose-name.ts';

describe('names of one body', () => {
  it('are suspected to be one across kana and old forms of kanji', () => {
    expect(looseName('シヤチハタ')).toBe(looseName('シャチハタ'));
    expect(looseName('サーバー工業')).toBe(looseName('サーバ工業'));
    expect(looseName('髙橋製作所')).toBe(looseName('高橋製作所'));
    expect(looseName('さくら製菓')).toBe(looseName('サクラ製菓'));
    expect(looseName('田中製作所')).not.toBe(looseName('田仲製作所'));
  });

  it('keep something to compare if they consist of marks and long vowels only', () => {
    expect(looseName('ー')).toBe('ー');
  });
});
