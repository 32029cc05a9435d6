import { enlargeKana, hiraganaToKatakana, PROLONGED_SOUND } from '../kana.ts';
import { withoutMarks } from './name-marks.ts';
import { normalizeName } from './normalize-name.ts';

/** Old forms of kanji and kana in names, and what is written for them today. */
const OLD_FORMS: ReadonlyMap<string, string> = new Map(
  '髙高 﨑崎 澤沢 邊辺 邉辺 齋斎 齊斎 濵浜 濱浜 國国 廣広 櫻桜 鐵鉄 壽寿 ヴブ ヰイ ヱエ'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * A looser form than {@link normalizeName} in which names of one body often agree although they are
 * written differently: hiragana as katakana, small kana as large, old kanji forms as new, no
 * prolonged sounds, no punctuation. Only for suspecting duplicates; never for deciding that two
 * records are one.
 */
export function looseName(name: string): string {
  const base = withoutMarks(normalizeName(name));
  const kana = enlargeKana(hiraganaToKatakana(base)).replaceAll(PROLONGED_SOUND, '');
  const loose = Array.from(kana, (letter) => OLD_FORMS.get(letter) ?? letter).join('');
  return loose === '' ? base : loose;
}
