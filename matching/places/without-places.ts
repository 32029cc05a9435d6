import { HIRAGANA, KANJI, KATAKANA } from '../../language/scripts.ts';
import type { AskedPlace } from './read-places.ts';

const JAPANESE = new RegExp(`[${KANJI}${KATAKANA}${HIRAGANA}]`, 'u');
/** What follows a place that says where somebody sits: 奈良の, 堺市内で, 大阪府にある; not 奈良漬. */
const WHERE = '(?:内|近郊|周辺|近辺|付近|近く)?(?:にある|にいる|[のにで]|(?=[、。,\\s]|$))';
const BEFORE = `(?<![${KANJI}${KATAKANA}])`;

/**
 * The text with spaces for the Japanese prefectures and cities that say where somebody sits: they
 * count as places and not as words that a record must have. As long as before; other places, and
 * names inside words, stay.
 */
export function withoutPlaces(text: string, places: readonly AskedPlace[]): string {
  let rest = text;
  for (const { name, place } of places) {
    if (place.kind === 'country' || !JAPANESE.test(name)) continue;
    const where = new RegExp(`${BEFORE}${name}${WHERE}`, 'gu');
    rest = rest.replace(where, (found) => ' '.repeat(found.length));
  }
  return rest;
}
