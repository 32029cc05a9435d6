import {
  MUNICIPALITY_CHARACTERS_MAX,
  type Municipality,
  municipalitiesNamed,
} from './municipalities.ts';
import { PREFECTURES } from './prefectures.ts';

/** Parts of an address; parts that it does not state are missing. */
export interface JapanesePlace {
  /** Example: 京都府. */
  readonly prefecture?: string;
  /** Example: 相楽郡. */
  readonly county?: string;
  /** Name without the county: 精華町, 堺市, a ward of Tokyo. */
  readonly city?: string;
  /** Ward of a city: 中京区 of 京都市. */
  readonly ward?: string;
  /** The rest up to the first number, without 大字 and 字. */
  readonly town?: string;
}

const ADDRESS_CHARACTERS_MAX = 200;
/** Wards of Tokyo whose names other cities also use for their wards. Tokyo's are municipalities. */
const SHARED_WARDS: ReadonlySet<string> = new Set(['中央区', '港区', '北区']);

/**
 * Splits a Japanese address into its parts: 大阪府東大阪市荒本北1-2 gives 大阪府, 東大阪市 and 荒本北. If the address
 * names no prefecture, the one of its municipality is used where there is only one. Returns nothing
 * for a text that is not such an address. Linear time.
 */
export function splitAddress(address: string): JapanesePlace {
  const text = address
    .slice(0, ADDRESS_CHARACTERS_MAX)
    .normalize('NFKC')
    .replace(/^(?:日本国?[,、\s]*)?(?:〒?\s*\d{3}-?\d{4})?/u, '')
    .replace(/[\s,、]+/gu, '');
  const stated = PREFECTURES.find(({ name }) => text.startsWith(name))?.name;
  const rest = text.slice(stated?.length ?? 0);
  const found = municipalityAt(rest, stated);
  if (found === undefined) return stated === undefined ? {} : withOldCity(stated, rest);
  const { municipality, length } = found;
  const { prefecture, county, city } = municipality;
  const behind = rest.slice(length);
  const ward = city.endsWith('市') ? (/^[^市区町村\d]{1,5}区/u.exec(behind)?.[0] ?? '') : '';
  return {
    prefecture,
    ...(county !== '' && { county }),
    city,
    ...(ward !== '' && { ward }),
    ...townOf(behind.slice(ward.length)),
  };
}

interface Found {
  readonly municipality: Municipality;
  /** Number of letters of the address that name it. */
  readonly length: number;
}

/** The longest name wins; the county may differ from today's. */
function municipalityAt(text: string, prefecture: string | undefined): Found | undefined {
  const county = /^[^\d市区町村]{1,4}?郡(?=.{1,6}?[町村])/u.exec(text)?.[0] ?? '';
  for (const skipped of new Set([0, county.length])) {
    const most = Math.min(MUNICIPALITY_CHARACTERS_MAX, text.length - skipped);
    for (let length = most; length > 1; length -= 1) {
      const name = text.slice(skipped, skipped + length);
      if (prefecture === undefined && SHARED_WARDS.has(name)) continue;
      const named = municipalitiesNamed(name).filter((one) => {
        return prefecture === undefined || one.prefecture === prefecture;
      });
      const [municipality, ...others] = named;
      if (municipality !== undefined && others.length === 0) {
        return { municipality, length: skipped + length };
      }
    }
  }
  return undefined;
}

/** A municipality that no longer exists, such as 浦和市, recognised by the ending of its name. */
function withOldCity(prefecture: string, rest: string): JapanesePlace {
  const [, county, city] =
    /^([^\d市区町村]{1,4}郡)?(.{1,5}?[市町村])(?![市町村])/u.exec(rest) ?? [];
  if (city === undefined) return { prefecture };
  return { prefecture, ...(county !== undefined && { county }), city };
}

function townOf(rest: string): Pick<JapanesePlace, 'town'> {
  const town =
    /^(?:大字|字)?([^\d〇一二三四五六七八九十]{1,30}?)(?=[\d〇一二三四五六七八九十]+(?:丁目|番|号|-|$)|\d|$)/u.exec(
      rest,
    )?.[1];
  return town === undefined ? {} : { town };
}
