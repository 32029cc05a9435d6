import type { JapanesePlace } from './japanese-address.ts';
import { type Municipality, municipalities } from './municipalities.ts';
import { parsePrefecture } from './parse-prefecture.ts';
import { romajiKey, romajiOf } from './romaji.ts';

const SUFFIX = /[-\s](shi|city|ku|ward|cho|machi|town|mura|son|village)$/iu;
/** Japanese endings of the names of municipalities that have this suffix. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Array.from(
    'shi市 city市 ku区 ward区 cho町 machi町 town町 mura村 son村 village村'.split(' '),
    (pair) => [pair.slice(0, -1), pair.slice(-1)],
  ),
);
const COUNTY = /[-\s]gun$/iu;

const ADDRESS_CHARACTERS_MAX = 300;

let byRomaji: ReadonlyMap<string, readonly Municipality[]> | undefined;

/**
 * Prefecture and municipality of a Japanese address in Latin letters: "1-7 Hikaridai, Seika-cho,
 * Soraku-gun, Kyoto 619-0237, Japan" gives 京都府, 相楽郡 and 精華町. Returns nothing unless the address
 * names Japan or one of its prefectures.
 */
export function splitEnglishAddress(address: string): JapanesePlace {
  const parts = address
    .slice(0, ADDRESS_CHARACTERS_MAX)
    .normalize('NFKC')
    .split(/[,;]/u)
    .map((part) => part.replace(/〒?\b\d{3}-\d{4}\b/u, '').trim())
    .filter((part) => part !== '');
  const isJapan = parts.some((part) => /^japan\.?$/iu.test(part));
  const prefecture = parts.flatMap((part) => parsePrefecture(part) ?? []).at(-1);
  if (!isJapan && (prefecture === undefined || parts.length < 2)) return {};
  byRomaji ??= readRomaji();
  for (const part of parts.filter((one) => !COUNTY.test(one))) {
    const suffix = SUFFIX.exec(part)?.[1]?.toLowerCase();
    const kind = KINDS.get(suffix ?? '') ?? '';
    const [found, ...others] = (byRomaji.get(cityKey(part)) ?? []).filter(
      (one) => one.city.endsWith(kind) && (prefecture ?? one.prefecture) === one.prefecture,
    );
    if (found === undefined || others.length > 0 || (suffix === undefined && !isJapan)) continue;
    const { county, city } = found;
    return { prefecture: found.prefecture, ...(county !== '' && { county }), city };
  }
  return prefecture === undefined ? {} : { prefecture };
}

/** Cities with a name in Latin letters (Kobe); towns and villages are left out. */
export function citiesInRomaji(name: string): readonly Municipality[] {
  byRomaji ??= readRomaji();
  return (byRomaji.get(cityKey(name)) ?? []).filter(({ city }) => city.endsWith('市'));
}

function cityKey(part: string): string {
  return romajiKey(part.replace(SUFFIX, ''));
}

function readRomaji(): ReadonlyMap<string, readonly Municipality[]> {
  const found = new Map<string, Municipality[]>();
  for (const one of municipalities()) {
    if (one.ward !== '') continue;
    const bare = one.kana.replace(/(?:し|く|ちょう|まち|むら|そん)$/u, '');
    const key = romajiKey(romajiOf(bare));
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}
