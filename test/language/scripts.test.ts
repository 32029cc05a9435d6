import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHARACTER_CLASS, characterClass } from '../../language/character-class.ts';
import {
  HIRAGANA,
  isJapanese,
  isKatakana,
  isOneKanji,
  KANJI,
  KATAKANA,
} from '../../language/scripts.ts';

const { letter, other, hiragana, katakana, kanji } = CHARACTER_CLASS;

describe('scripts', () => {
  it.each(['めっき', 'ﾚｰｻﾞ', '加工', 'CNC旋盤', '々', '𠮷'])('find Japanese in %s', (text) => {
    expect(isJapanese(text)).toBe(true);
  });

  it.each([
    '',
    'laser',
    'Größe',
    'Αθήνα',
    '한국',
    '😀',
    '10ー20',
    '、。・',
  ])('find no Japanese in %p', (text) => {
    expect(isJapanese(text)).toBe(false);
  });

  it('tell a word in katakana and a kanji', () => {
    expect(['バルブ', 'ロー', '', 'バルブの', '弁'].map(isKatakana)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['弁', '々', '', '弁の', '球根', 'ア'].map(isOneKanji)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['あ', hiragana],
    ['ゝ', hiragana],
    ['ア', katakana],
    ['ー', katakana],
    ['々', kanji],
    ['〇', kanji],
    ['\ud842', kanji],
    ['a', letter],
    ['7', letter],
    ['・', other],
    ['、', other],
  ])('class %s as %d', (character, expected) => {
    expect(characterClass(character.charCodeAt(0))).toBe(expected);
  });

  it('and classes of characters agree', () => {
    const scripts = [
      [hiragana, new RegExp(`^[${HIRAGANA}]$`, 'u')],
      [katakana, new RegExp(`^[${KATAKANA}]$`, 'u')],
      [kanji, new RegExp(`^[${KANJI}]$`, 'u')],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xd7ff }), (code) => {
        const own = scripts.filter(([, pattern]) => pattern.test(String.fromCharCode(code)));
        expect(own.map(([name]) => name)).toEqual(
          characterClass(code) >= hiragana ? [characterClass(code)] : [],
        );
      }),
    );
  });
});
