import { PREFECTURES } from './prefectures.ts';

/** A part of Japan that consists of several prefectures. */
export interface Region {
  /**
   * Names in both languages: 九州, Kyushu. The first is the Japanese label, the second the English
   * one.
   */
  readonly names: readonly string[];
  /** Full names of its prefectures. */
  readonly prefectures: readonly string[];
}

/**
 * Names, then ranges of JIS X 0401 numbers. The eight regions of the official statistics, then
 * narrower and wider regions in everyday use. 中国 alone means China. 首都圏 is as defined by the
 * National Capital Region Development Act (1956): Kanto and prefecture 19.
 */
const ROWS: readonly (readonly [names: string, ...ranges: (readonly [number, number])[]])[] = [
  ['東北 Tohoku', [2, 7]],
  ['関東 Kanto', [8, 14]],
  ['首都圏 Greater_Tokyo 東京圏 首都圏地域 Capital_Region', [8, 14], [19, 19]],
  ['北関東 Northern_Kanto', [8, 10]],
  ['南関東 Southern_Kanto', [11, 14]],
  ['中部 Chubu', [15, 23]],
  ['甲信越 Koshinetsu', [15, 15], [19, 20]],
  ['北陸 Hokuriku', [16, 18]],
  ['北信越 Hokushinetsu', [15, 18], [20, 20]],
  ['東海 Tokai 中京圏 中京', [21, 24]],
  ['近畿 Kinki', [25, 30]],
  ['関西 Kansai', [25, 30]],
  ['京阪神 Keihanshin', [26, 28]],
  ['中国地方 Chugoku 中国地区 中国地域', [31, 35]],
  ['山陰 Sanin', [31, 32]],
  ['山陽 Sanyo', [33, 35]],
  ['四国 Shikoku', [36, 39]],
  ['九州 Kyushu', [40, 46]],
  ['西日本 Western_Japan West_Japan', [25, 47]],
  ['東日本 Eastern_Japan East_Japan', [1, 24]],
];

/** Regions that a need may name; they overlap. */
export const REGIONS: readonly Region[] = ROWS.map(([names, ...ranges]) => ({
  names: names.split(' ').map((name) => name.replace('_', ' ')),
  prefectures: ranges.flatMap(([from, to]) =>
    PREFECTURES.slice(from - 1, to).map(({ name }) => name),
  ),
}));
