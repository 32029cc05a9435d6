import { enlargeKana, hiraganaToKatakana, PROLONGED_SOUND, vuAsBu } from '../kana.ts';
import { KANJI } from '../scripts.ts';
import { standardKanji } from './standard-kanji.ts';

/** Variation selectors (IVS), which choose a glyph, and zero-width characters. */
const INVISIBLE = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const EACH_KANJI = new RegExp(`[${KANJI}]`, 'gu');
/** ガ as a connector between kanji: 龍ケ崎, 龍ヶ崎 and 龍が崎. */
const GA_BETWEEN_KANJI = new RegExp(`(?<=[${KANJI}])ガ(?=[${KANJI}])`, 'gu');
const LATIN = /[\u00c0-\u024f\u1e00-\u1eff]/gu;
const MARKS = /\p{M}/gu;
/** Latin letters that are not a base letter with a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
]);
const OLD_KANA: ReadonlyMap<string, string> = new Map([
  ['ヰ', 'イ'],
  ['ヱ', 'エ'],
  ['ヲ', 'オ'],
  ['ヂ', 'ジ'],
  ['ヅ', 'ズ'],
]);

/** Removes characters that only choose how a letter is drawn. */
export function withoutDrawing(name: string): string {
  return name.replace(INVISIBLE, '');
}

/**
 * Folds the letters of a name after NFKC so that spellings which people use interchangeably match:
 * variants of kanji (髙 as 高), ヶ and が between kanji, hiragana as katakana, small kana as large, ヴァ
 * as バ, no prolonged sounds, lower case, Latin letters without marks (Müller as muller). This is
 * the only fold of names. It is used to find records and to suspect duplicates, never to decide
 * identity.
 */
export function foldLetters(text: string): string {
  const kana = enlargeKana(vuAsBu(hiraganaToKatakana(text))).replaceAll(PROLONGED_SOUND, '');
  return kana
    .replace(/[ヰヱヲヂヅ]/gu, (letter) => OLD_KANA.get(letter) ?? letter)
    .replace(GA_BETWEEN_KANJI, 'ケ')
    .replace(EACH_KANJI, (kanji) => standardKanji(kanji))
    .replace(LATIN, bareLetter);
}

function bareLetter(letter: string): string {
  return LETTERS.get(letter) ?? letter.normalize('NFD').replace(MARKS, '');
}
