import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBlankCell, isSameAsAbove } from '../../language/blank-cell.ts';

describe('a blank cell', () => {
  it('is a mark or a word for nothing, in any width and in brackets', () => {
    const marks =
      '－ ― ‐ - – — ー −− ～ … ？ なし 無し 無 特になし 該当なし 未定 不明 未記入 (なし) （不明）';
    expect(marks.split(' ').filter((mark) => !isBlankCell(mark))).toEqual([]);
    expect(['N/A', 'n/a', '#N/A', 'None', 'ＴＢＤ', 'Not applicable'].every(isBlankCell)).toBe(
      true,
    );
  });

  it('is not a word that says something', () => {
    const words = '× 0 ○ NA 無印 無地 梨 -5 なしの加工 未来 不明瞭 A-1 同上 同';
    expect(words.split(' ').filter(isBlankCell)).toEqual([]);
  });

  it('means the cell above only with words for that', () => {
    expect(['同上', '〃', '（同上）', 'ditto', '上に同じ'].every(isSameAsAbove)).toBe(true);
    expect(['同社', '上', '同上町', '-', ''].some(isSameAsAbove)).toBe(false);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(isBlankCell(text) && isSameAsAbove(text)).toBe(false);
      }),
    );
  });
});
