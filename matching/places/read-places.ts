import { unifyWidth } from '../../language/normalize-text.ts';
import { HIRAGANA, KANJI, KATAKANA } from '../../language/scripts.ts';
import type { Gazetteer, Place } from './gazetteer.ts';

/** Place that a need names. */
export interface AskedPlace {
  /** Name as written in the need, its width unified. */
  readonly name: string;
  readonly place: Place;
  /** Maximum distance from it, in kilometres; missing: in the place itself. */
  readonly withinKm?: number;
  /** Position of the name in the need, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same with the words that place somebody there: in, within 50 km of, 内の. */
  readonly said: { readonly start: number; readonly end: number };
}

/** Distance that counts as near if none is given: an hour's way. */
const NEAR_KM = 50;
const KM_PER_MILE = 1.609344;
/** Maximum number of words of a Latin name (Bosnia and Herzegovina is read by its first). */
const WORDS_MAX = 4;
/** A word of letters, with the marks inside names. */
const WORD = /[\p{Script=Latin}][\p{Script=Latin}.'’-]*/gu;
const JAPANESE_RUN = new RegExp(`[${KANJI}${KATAKANA}${HIRAGANA}]+`, 'gu');
const IS_KATAKANA = new RegExp(`[${KATAKANA}]`, 'u');
const IS_COMPOUND = new RegExp(`[${KANJI}${KATAKANA}]`, 'u');
const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const JAPANESE_UNIT = '(?:km|キロ(?:メートル)?|㎞)';

/** Parts that may follow a Japanese place in one word: an area, its holders, its products. */
const AREA = '(?:地方|地区|地域|エリア|圏)?(?:府内|県内|都内|道内|市内|区内|町内|村内|内|管内)?';
const NEARBY = '(?:の?(?:近郊|周辺|近辺|付近|近隣|近く|そば))';
/** A name that includes its kind; 京都 does not. */
const IS_FULL = /(?:東京都|北海道|[府県市区町村])$/u;
/**
 * Short names that are ordinary words too, greatly and a steel angle: only 大分の and 山形で are places.
 */
const ORDINARY: ReadonlySet<string> = new Set(['大分', '山形']);
const SITTING = '(?:にある|にいる|に本社のある|に工場のある|在住の|在の|[のにで])';
/** Holders that may follow a place without a particle: 関西企業. */
const HOLDER = /^(?:企業|会社|メーカ|業者|町工場|在住|のみ|だけ|限定|に限)/u;
const ENDS_SITTING = new RegExp(`${SITTING}$`, 'u');
const BEHIND_JAPANESE = new RegExp(
  `^(?:${AREA}(${NEARBY})?)(?:(?:から|より)?(?:の)?(?:約|半径|直線で)?${NUMBER}${JAPANESE_UNIT}(?:圏内|以内|圏|まで)?)?${SITTING}?`,
  'u',
);
const BEFORE_LATIN =
  /(?:\b(?:located|based|situated|sited|sitting|somewhere)\s+)?\b(?:(near|around|close\s+to|not\s+far\s+from|nearby|next\s+to)|within\s+(?:a\s+)?(?:radius\s+of\s+)?(\d+(?:[.,]\d+)?)\s*(km|kilomet(?:re|er)s?|mi(?:les?)?)\s+(?:of|from|around)|in|from|at|within|inside|across)\s+(?:the\s+)?(?:(?:city|prefecture|region|area)\s+of\s+)?$/iu;
const BEHIND_LATIN = /^(?:(?:\s+|-)(?:based|prefecture|pref\.?|city|area|region|district))?/iu;

/**
 * Returns the places that a text names, each once, in the order of the text within each script. A
 * Latin name begins with a capital letter, unless the whole text has none; a katakana name is a
 * whole word (インド, not インドア), and a Japanese one is a word by itself (奈良の, not 奈良漬). The longest
 * name counts: 東大阪 is not 大阪. Linear time.
 */
export function readPlaces(text: string, gazetteer: Gazetteer): AskedPlace[] {
  const { text: unified, starts, ends } = unifyWidth(text);
  const original = (start: number, end: number) => ({
    start: starts[start] ?? 0,
    end: ends[end - 1] ?? 0,
  });
  const seen = new Set<string>();
  return [...latinPlaces(unified, gazetteer), ...japanesePlaces(unified, gazetteer)]
    .filter(({ place, withinKm }) => {
      const { kind, country, prefecture, prefectures, city } = place;
      const key = [kind, country, prefecture, prefectures, city, withinKm].join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ name, place, withinKm, start, end, said }) => ({
      name,
      place,
      ...(withinKm === undefined ? {} : { withinKm }),
      ...original(start, end),
      said: original(said.start, said.end),
    }));
}

function latinPlaces(text: string, gazetteer: Gazetteer): AskedPlace[] {
  const needsCapital = text !== text.toLowerCase();
  const words = Array.from(text.matchAll(WORD), ({ 0: written, index }) => {
    const word = written.replace(/['’]s?$|-(?:based|area)$/u, '');
    return { word, start: index, end: index + word.length };
  });
  const found: AskedPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]?.word ?? '';
    if (needsCapital && !/^\p{Lu}/u.test(first)) continue;
    for (let length = Math.min(WORDS_MAX, words.length - at); length > 0; length -= 1) {
      const own = words.slice(at, at + length);
      const name = own.map(({ word }) => word).join(' ');
      const start = own[0]?.start ?? 0;
      const end = start + name.replace(/[.-]+$/u, '').length;
      const said = saidInLatin(text, start, end);
      const place =
        placeNamed(name, gazetteer, needsCapital) ??
        (said.isSitting ? gazetteer.findInRomaji(text.slice(start, end)) : undefined);
      if (place === undefined) continue;
      found.push({ name, place, start, end, ...said });
      at += length - 1;
      break;
    }
  }
  return found;
}

type Said = Pick<AskedPlace, 'said' | 'withinKm'>;

/** Characters before a name that are searched for its preposition. */
const BEFORE_MAX = 60;

function saidInLatin(text: string, start: number, end: number): Said & { isSitting: boolean } {
  const before = BEFORE_LATIN.exec(text.slice(Math.max(0, start - BEFORE_MAX), start));
  const behind = BEHIND_LATIN.exec(text.slice(end)) ?? [''];
  const said = { start: start - (before?.[0].length ?? 0), end: end + behind[0].length };
  const [, near, kilometres, unit = ''] = before ?? [];
  const isSitting = before !== null || behind[0] !== '';
  if (kilometres !== undefined) {
    const value = Number(kilometres.replace(',', '.'));
    return { said, isSitting, withinKm: /^mi/iu.test(unit) ? value * KM_PER_MILE : value };
  }
  return near === undefined ? { said, isSitting } : { said, isSitting, withinKm: NEAR_KM };
}

/** Ignores a full stop or a plural's s at the end; capitals throughout are not a city's name. */
function placeNamed(name: string, gazetteer: Gazetteer, needsCapital: boolean): Place | undefined {
  const lower = name.toLowerCase();
  const bare = lower.replace(/[.-]+$/u, '').replace(/-(?:based|area)$/u, '');
  const place =
    gazetteer.find(lower) ?? gazetteer.find(bare) ?? gazetteer.find(bare.replace(/s$/u, ''));
  if (place?.kind === 'country') return place;
  return needsCapital && name === name.toUpperCase() ? undefined : place;
}

function japanesePlaces(text: string, gazetteer: Gazetteer): AskedPlace[] {
  const found: AskedPlace[] = [];
  for (const { 0: run, index } of text.matchAll(JAPANESE_RUN)) {
    for (let at = 0; at < run.length - 1; at += 1) {
      const most = Math.min(gazetteer.longestName, run.length - at);
      for (let length = most; length > 1; length -= 1) {
        const name = run.slice(at, at + length);
        const place = gazetteer.find(name);
        if (place === undefined || isInsideKatakana(run, at, at + length)) continue;
        const [start, end] = [index + at, index + at + length];
        const said = saidInJapanese(text, start, end);
        if (said !== undefined) found.push({ name, place, start, end, ...said });
        at += length - 1;
        break;
      }
    }
  }
  return found;
}

/** Returns undefined if the name is a part of a longer word. */
function saidInJapanese(text: string, start: number, end: number): Said | undefined {
  const before = text.charAt(start - 1);
  // 大阪府東大阪市 names the narrower place after the wider one.
  const [behind = '', nearby, kilometres] = BEHIND_JAPANESE.exec(text.slice(end)) ?? [];
  const next = text.charAt(end + behind.length);
  const name = text.slice(start, end);
  const isWord =
    behind !== '' || !IS_COMPOUND.test(next) || HOLDER.test(text.slice(end)) || IS_FULL.test(name);
  if (!isWord || (IS_COMPOUND.test(before) && !/[都道府県市郡区]/u.test(before))) {
    return undefined;
  }
  if (ORDINARY.has(name) && !ENDS_SITTING.test(behind)) return undefined;
  const said = { start, end: end + behind.length };
  if (kilometres !== undefined) {
    return { said, withinKm: Number(kilometres.replace(',', '.')) };
  }
  return nearby === undefined ? { said } : { said, withinKm: NEAR_KM };
}

function isInsideKatakana(run: string, start: number, end: number): boolean {
  const isKatakana = (at: number) => IS_KATAKANA.test(run.charAt(at));
  return (
    (start > 0 && isKatakana(start) && isKatakana(start - 1)) ||
    (end < run.length && isKatakana(end - 1) && isKatakana(end))
  );
}
