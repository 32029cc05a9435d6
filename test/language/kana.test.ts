import { describe, expect, it } from '@jest/globals';
import { enlargeKana, hiraganaToKatakana } from '../../language/kana.ts';

describe('kana', () => {
  it('become large', () => {
    expect(enlargeKana('キャノンっゎヶabc')).toBe('キヤノンつわケabc');
  });

  it('become katakana, and nothing else does', () => {
    expect(hiraganaToKatakana('ぁめっきゔゖー加工A')).toBe('ァメッキヴヶー加工A');
  });
});
