import { normalizeText } from '../normalize-text.ts';

/** Meaning of a unit. */
export interface KnownUnit {
  /** Kind of unit: only measures of the same kind are compared. */
  readonly dimension: string;
  /** Factor by which a number is multiplied to convert it to the base unit. */
  readonly factor: number;
}

/** Factor of each unit to the base unit, by kind. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mass: {
    kg: 1,
    キロ: 1,
    キログラム: 1,
    g: 0.001,
    グラム: 0.001,
    t: 1000,
    トン: 1000,
    ton: 1000,
    tons: 1000,
    tonnes: 1000,
    mg: 1e-6,
  },
  length: {
    mm: 1,
    ミリ: 1,
    ミリメートル: 1,
    millimeters: 1,
    millimetres: 1,
    millimeter: 1,
    millimetre: 1,
    cm: 10,
    センチ: 10,
    m: 1000,
    メートル: 1000,
    meters: 1000,
    metres: 1000,
    meter: 1000,
    metre: 1000,
    μm: 0.001,
    um: 0.001,
    μ: 0.001,
    ミクロン: 0.001,
    マイクロメートル: 0.001,
    micron: 0.001,
    microns: 0.001,
    micrometers: 0.001,
    micrometres: 0.001,
    nm: 1e-6,
    ナノメートル: 1e-6,
    inch: 25.4,
    inches: 25.4,
    インチ: 25.4,
    in: 25.4,
    t: 1,
  },
  count: {
    '': 1,
    個: 1,
    コ: 1,
    ケ: 1,
    箇: 1,
    本: 1,
    枚: 1,
    台: 1,
    点: 1,
    セット: 1,
    ロット: 1,
    pcs: 1,
    'pcs.': 1,
    pieces: 1,
    piece: 1,
    units: 1,
    unit: 1,
    parts: 1,
    sets: 1,
  },
  time: {
    日: 1,
    日間: 1,
    営業日: 1,
    day: 1,
    days: 1,
    'working days': 1,
    'business days': 1,
    週: 7,
    週間: 7,
    week: 7,
    weeks: 7,
    月: 30,
    ヶ月: 30,
    ヵ月: 30,
    か月: 30,
    カ月: 30,
    ケ月: 30,
    箇月: 30,
    month: 30,
    months: 30,
    時間: 1 / 24,
    hour: 1 / 24,
    hours: 1 / 24,
  },
  force: {
    n: 0.001,
    kn: 1,
    mn: 1000,
    tonf: 9.80665,
    tf: 9.80665,
    kgf: 0.00980665,
    t: 9.80665,
    トン: 9.80665,
    ton: 9.80665,
    tons: 9.80665,
    tonne: 9.80665,
  },
  temperature: { '℃': 1, '°c': 1, 度: 1, c: 1, 'degrees c': 1, 'degrees celsius': 1, 'deg c': 1 },
  pressure: { pa: 1e-6, kpa: 0.001, mpa: 1, gpa: 1000 },
  angle: { '°': 1, 度: 1, deg: 1 },
  ratio: { '%': 1, パーセント: 1, percent: 1 },
  axes: { 軸: 1, axis: 1, axes: 1 },
};

const byUnit = new Map<string, Map<string, KnownUnit>>();
for (const [dimension, units] of Object.entries(UNITS)) {
  for (const [unit, factor] of Object.entries(units)) {
    const form = normalizeText(unit);
    const known = byUnit.get(form) ?? new Map<string, KnownUnit>();
    known.set(dimension, { dimension, factor });
    byUnit.set(form, known);
  }
}

/** Every known unit except the empty one, normalised. */
export const UNIT_WORDS: readonly string[] = [...byUnit.keys()].filter((unit) => unit !== '');

/**
 * Meaning of a normalised unit. If it has several (t is a thickness, a mass and a force), the first
 * of the `fitting` kinds is chosen, or without `fitting` its first meaning; `undefined` if the unit
 * is unknown.
 */
export function unitOf(word: string, fitting: readonly string[] = []): KnownUnit | undefined {
  const meanings = byUnit.get(word);
  if (meanings === undefined) return undefined;
  for (const dimension of fitting) {
    const meaning = meanings.get(dimension);
    if (meaning !== undefined) return meaning;
  }
  return fitting.length > 0 ? undefined : meanings.values().next().value;
}
