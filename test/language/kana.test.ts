import { describe, expect, it } from '@jest/globals';
import { enlargeKana, hiraganaToKatakana, katakanaToHiragana } from '../../language/kana.ts';

describe('kana', () => {
  it('become large', () => {
    expect(enlargeKana('キャノンっゎヶabc')).toBe('キヤノンつわケabc');
  });

  it('become hiragana, and nothing else does', () => {
    expect(katakanaToHiragana('ァメッキヴヶー加工Aめ')).toBe('ぁめっきゔゖー加工Aめ');
  });

  it('become katakana, and nothing else does', () => {
    expect(hiraganaToKatakana('ぁめっきゔゖー加工A')).toBe('ァメッキヴヶー加工A');
  });
});
