/** Distinguishes a renamed record from a row about somebody else. */
import { describe, expect, it } from '@jest/globals';
import { editDistance } from '../../../language/edit-distance.ts';
import { isLikeName } from '../../../language/names/is-like-name.ts';

describe('a name', () => {
  it.each([
    ['有限会社髙橋鉄工', '高橋鉄工株式会社'],
    ['エム', 'エムテック'],
    ['山田製作所', '大阪山田製作所'],
    ['ひかり精密機械製作所', 'ひかり精蜜機械製作所'],
    ['Mihon Works', 'Mihon Works International Ltd.'],
  ])('%s may be %s, both ways', (one, other) => {
    expect([isLikeName(one, other), isLikeName(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['株式会社甲南ばね', '有限会社丙午樹脂'],
    ['田中精密製作所', '山本精密製作所'],
    ['山田工業', '山本工業'],
    ['Tanaka Manufacturing', 'Yamamoto Manufacturing'],
  ])('%s is not %s', (one, other) => {
    expect([isLikeName(one, other), isLikeName(other, one)]).toEqual([false, false]);
  });

  it('differs from another by the letters that are changed, left out or put in', () => {
    // k→s, e→i, and a g at the end
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect([editDistance('', 'ab'), editDistance('ab', 'ab')]).toEqual([2, 0]);
  });
});
