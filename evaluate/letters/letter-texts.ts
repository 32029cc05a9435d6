import type { LetterTexts } from './compose-letter.ts';
import { halfOf, type PieceHalf, readTexts } from './letter-pieces.ts';

/** Returns the texts from which letters of a language are composed, with one half of the pieces. */
export function letterTexts(language: 'ja' | 'en', half: PieceHalf): LetterTexts {
  return {
    pieces: halfOf(readTexts(`pieces-${language}.tsv`), half),
    names: readTexts(`names-${language}.tsv`),
    bullet: language === 'ja' ? '・' : '- ',
    space: language === 'ja' ? '' : ' ',
  };
}
