import { TEXT_CHARACTERS_MAX } from '../../language/normalize-text.ts';
import { HIRAGANA, KANJI, KATAKANA } from '../../language/scripts.ts';
import type { Gazetteer, Place } from './gazetteer.ts';

/** A place that a need names. */
export interface AskedPlace {
  /** As the need has it. */
  readonly name: string;
  readonly place: Place;
}

/** Words of a Latin name at most (Bosnia and Herzegovina is read by its first). */
const WORDS_MAX = 4;
/** A word of letters, with the marks inside names. */
const WORD = /[\p{Script=Latin}][\p{Script=Latin}.'’-]*/gu;
const JAPANESE_RUN = new RegExp(`[${KANJI}${KATAKANA}${HIRAGANA}]+`, 'gu');
const IS_KATAKANA = new RegExp(`[${KATAKANA}]`, 'u');

/**
 * The places that a text names, each once, in the order of the text within each script. A Latin
 * name begins with a capital letter, unless the whole text has none; a katakana name is a whole
 * word (インド, not インドア). The longest name counts: 東大阪 is not 大阪. Linear time.
 */
export function readPlaces(text: string, gazetteer: Gazetteer): AskedPlace[] {
  const normal = text.slice(0, TEXT_CHARACTERS_MAX).normalize('NFKC').slice(0, TEXT_CHARACTERS_MAX);
  const found = [...latinPlaces(normal, gazetteer), ...japanesePlaces(normal, gazetteer)];
  const seen = new Set<Place | string>();
  return found.filter(({ place }) => {
    const key = place.kind === 'city' ? place : `${place.country} ${place.prefecture ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function latinPlaces(text: string, gazetteer: Gazetteer): AskedPlace[] {
  const needsCapital = text !== text.toLowerCase();
  const words = Array.from(text.matchAll(WORD), ({ 0: word }) => word.replace(/['’]s?$/u, ''));
  const found: AskedPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] ?? '';
    if (needsCapital && !/^\p{Lu}/u.test(first)) continue;
    for (let length = Math.min(WORDS_MAX, words.length - at); length > 0; length -= 1) {
      const name = words.slice(at, at + length).join(' ');
      const place = placeNamed(name, gazetteer, needsCapital);
      if (place === undefined) continue;
      found.push({ name, place });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Also without a full stop or a plural's s at its end; capitals throughout are no city's name. */
function placeNamed(name: string, gazetteer: Gazetteer, needsCapital: boolean): Place | undefined {
  const lower = name.toLowerCase();
  const bare = lower.replace(/[.-]+$/u, '');
  const place =
    gazetteer.find(lower) ?? gazetteer.find(bare) ?? gazetteer.find(bare.replace(/s$/u, ''));
  if (place?.kind === 'country') return place;
  return needsCapital && name === name.toUpperCase() ? undefined : place;
}

function japanesePlaces(text: string, gazetteer: Gazetteer): AskedPlace[] {
  const found: AskedPlace[] = [];
  for (const { 0: run } of text.matchAll(JAPANESE_RUN)) {
    for (let at = 0; at < run.length - 1; at += 1) {
      const most = Math.min(gazetteer.longestName, run.length - at);
      for (let length = most; length > 1; length -= 1) {
        const name = run.slice(at, at + length);
        const place = gazetteer.find(name);
        if (place === undefined || isInsideKatakana(run, at, at + length)) continue;
        found.push({ name, place });
        at += length - 1;
        break;
      }
    }
  }
  return found;
}

function isInsideKatakana(run: string, start: number, end: number): boolean {
  const isKatakana = (at: number) => IS_KATAKANA.test(run.charAt(at));
  return (
    (start > 0 && isKatakana(start) && isKatakana(start - 1)) ||
    (end < run.length && isKatakana(end - 1) && isKatakana(end))
  );
}
