import { describe, expect, it } from '@jest/globals';
import { composeLetter } from '../../../evaluate/letters/compose-letter.ts';
import { halfOf, PIECE_KINDS, readTexts } from '../../../evaluate/letters/letter-pieces.ts';
import { letterTexts } from '../../../evaluate/letters/letter-texts.ts';

const texts = letterTexts('ja', 'HELD_OUT');

describe.each(['ja', 'en'])('the pieces of letters in %s', (language) => {
  const pieces = readTexts(`pieces-${language}.tsv`);

  it('are of every kind in both halves, and no piece is in both', () => {
    for (const kind of PIECE_KINDS) {
      const known = halfOf(pieces, 'KNOWN').get(kind) ?? [];
      const heldOut = halfOf(pieces, 'HELD_OUT').get(kind) ?? [];
      expect([known.length > 0, heldOut.length > 0]).toEqual([true, true]);
      expect(known.filter((piece) => heldOut.includes(piece))).toEqual([]);
    }
  });
});

describe('a letter', () => {
  it('contains the request, and nothing is left to be filled in', () => {
    for (let key = 0; key < 100; key += 1) {
      const letter = composeLetter(['めっき業'], `${key}`, texts);
      expect(letter.replaceAll('\n', '')).toContain('めっき業');
      expect(letter).not.toMatch(/[{}]/);
    }
  });

  it('lists several things', () => {
    expect(composeLetter(['めっき業', '鋳造業'], '1', texts).replaceAll('\n', '')).toContain(
      '・めっき業・鋳造業',
    );
  });

  it('is the same for the same key, and another for another', () => {
    const letter = (key: string) => composeLetter(['めっき業'], key, texts);
    expect(letter('1')).toBe(letter('1'));
    expect(letter('1')).not.toBe(letter('2'));
  });
});
