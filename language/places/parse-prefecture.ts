import { PREFECTURES } from './prefectures.ts';
import { romajiKey } from './romaji.ts';

const LATIN_SUFFIX = /[-\s](?:ken|fu|to|pref\.?|prefecture|metropolis)$/iu;
const byKey = new Map(
  PREFECTURES.flatMap(({ name, short, english }) => [
    [name, name],
    [short, name],
    [romajiKey(english), name],
  ]),
);

/**
 * Full name of the prefecture that a text names: 大阪, 大 阪 府, Osaka, Ōsaka-fu, Osaka Prefecture.
 * Returns `undefined` for other text.
 */
export function parsePrefecture(text: string): string | undefined {
  const word = text.normalize('NFKC').trim();
  const latin = romajiKey(word.replace(LATIN_SUFFIX, ''));
  return byKey.get(word.replace(/\s/gu, '')) ?? (latin === '' ? undefined : byKey.get(latin));
}
