/** Law: a word is general by itself, not because a general one is derived from it. */
import { describe, expect, it } from '@jest/globals';
import { isGeneral } from '../../../matching/analysis/general-words.ts';

describe('a general word', () => {
  it.each([
    'organizations',
    'organizes',
    'companies',
    'making',
    '部品',
    '製造業者',
  ])('is %s', (word) => {
    expect(isGeneral(word)).toBe(true);
  });

  it.each(['organ', 'organs', 'plating', 'めっき', '木型'])('is not %s', (word) => {
    expect(isGeneral(word)).toBe(false);
  });
});
