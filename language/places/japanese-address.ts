import { PREFECTURES } from './prefectures.ts';

/** Cities whose name holds 市, 町, 村 or 郡 before its end, so that the shortest match cuts them. */
const AWKWARD_CITIES: readonly string[] =
  '市川市 市原市 四日市市 廿日市市 野々市市 十日町市 大町市 町田市 村上市 村山市 東村山市 武蔵村山市 羽村市 田村市 大村市 郡山市 大和郡山市 小郡市 郡上市 蒲郡市'.split(
    ' ',
  );

/** What an address says about the place; what it does not say is missing. */
export interface JapanesePlace {
  readonly prefecture?: string;
  readonly city?: string;
}

/**
 * Prefecture and municipality of a Japanese address: 大阪府東大阪市荒本北1-2 gives 大阪府 and
 * 東大阪市. A ward counts only in Tokyo, where it is the municipality. A text that is no such
 * address gives nothing.
 */
export function splitAddress(address: string): JapanesePlace {
  const text = address
    .normalize('NFKC')
    .replace(/^〒?\s*\d{3}-?\d{4}/u, '')
    .replace(/\s+/gu, '')
    .slice(0, 60);
  const prefecture = PREFECTURES.find(({ name }) => text.startsWith(name))?.name;
  const rest = text.slice(prefecture?.length ?? 0);
  const city = findCity(rest, prefecture === '東京都');
  return {
    ...(prefecture === undefined ? {} : { prefecture }),
    ...(city === undefined ? {} : { city }),
  };
}

function findCity(rest: string, tokyo: boolean): string | undefined {
  const awkward = AWKWARD_CITIES.find((name) => rest.startsWith(name));
  if (awkward !== undefined) return awkward;
  const ward = tokyo ? /^[^市区町村]{1,4}区/u.exec(rest)?.[0] : undefined;
  if (ward !== undefined) return ward;
  const city = /^.{1,6}?市/u.exec(rest)?.[0];
  const town = /^(?:.{1,4}?郡)?.{1,5}?[町村](?![町村])/u.exec(rest)?.[0];
  if (city === undefined || town === undefined) return city ?? town;
  return town.includes('郡') && !city.startsWith(town) && town.length < city.length ? town : city;
}
