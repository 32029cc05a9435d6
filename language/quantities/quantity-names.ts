import { normalizeText } from '../normalize-text.ts';

/** A quantity that is known by several names. */
export interface KnownQuantity {
  /** One name for all ways of naming it. */
  readonly id: string;
  /** What it is called where a text does not name it. */
  readonly ja: string;
  readonly en: string;
  /** Kinds of unit that it is stated in. */
  readonly dimensions: readonly string[];
  /** Unit of a number that has none; missing: such a number says nothing. */
  readonly bareUnit?: string;
  /** Names beside `id`, `ja` and `en`. */
  readonly names: readonly string[];
}

/** A way of writing a unit. */
export interface KnownUnit {
  /** Kind of unit: only measures of one kind are compared. */
  readonly dimension: string;
  /** By what a number is multiplied to be in the base unit of its kind. */
  readonly factor: number;
}

const LENGTH = { dimensions: ['length'], bareUnit: 'mm' };
const COUNT = { dimensions: ['count'], bareUnit: '' };

/** The quantities that firms and inquiries state; names as they are written. */
const QUANTITIES: readonly KnownQuantity[] = [
  {
    id: 'thickness',
    ja: '板厚',
    en: 'thickness',
    ...LENGTH,
    names: words('厚さ,厚み,厚,肉厚,plate thickness,sheet thickness,wall thickness,thick,t'),
  },
  {
    id: 'diameter',
    ja: '直径',
    en: 'diameter',
    ...LENGTH,
    names: words('径,外径,φ,ø,⌀,∅,最大径,加工径,外形径,outer diameter,in diameter,dia'),
  },
  {
    id: 'length',
    ja: '長さ',
    en: 'length',
    ...LENGTH,
    names: words('全長,最大長,加工長,long,in length'),
  },
  { id: 'width', ja: '幅', en: 'width', ...LENGTH, names: words('巾,板幅,wide,in width') },
  { id: 'height', ja: '高さ', en: 'height', ...LENGTH, names: words('high,tall,in height') },
  { id: 'depth', ja: '深さ', en: 'depth', ...LENGTH, names: words('奥行,奥行き,deep,in depth') },
  {
    id: 'size',
    ja: 'サイズ',
    en: 'size',
    ...LENGTH,
    names: words('寸法,大きさ,角,ワークサイズ,dimension,dimensions,square'),
  },
  {
    id: 'lot',
    ja: 'ロット',
    en: 'lot',
    ...COUNT,
    names: words(
      '個数,数量,生産数,ロット数,生産ロット,ロットサイズ,lots,lot size,quantity,batch,batches,batch size',
    ),
  },
  {
    id: 'monthly volume',
    ja: '月産',
    en: 'monthly volume',
    ...COUNT,
    names: words('月,毎月,月間,月に,月産能力,monthly,per month,a month,monthly output'),
  },
  {
    id: 'lead time',
    ja: '納期',
    en: 'lead time',
    dimensions: ['time'],
    names: words('リードタイム,短納期,leadtime,delivery time,delivery,turnaround'),
  },
  {
    id: 'tolerance',
    ja: '公差',
    en: 'tolerance',
    dimensions: ['length', 'angle', 'ratio', 'temperature'],
    bareUnit: 'mm',
    names: words(
      '精度,加工精度,寸法公差,寸法精度,測定精度,位置決め精度,accuracy,precision,tolerances',
    ),
  },
  {
    id: 'roughness',
    ja: '表面粗さ',
    en: 'surface roughness',
    dimensions: ['length'],
    bareUnit: 'μm',
    names: words('面粗度,面粗さ,粗さ,粗度,roughness,ra'),
  },
  {
    id: 'roughness rz',
    ja: 'Rz',
    en: 'rz',
    dimensions: ['length'],
    bareUnit: 'μm',
    names: words('rmax,ry'),
  },
  { id: 'weight', ja: '重量', en: 'weight', dimensions: ['mass'], names: words('重さ,質量,mass') },
  {
    id: 'temperature',
    ja: '温度',
    en: 'temperature',
    dimensions: ['temperature'],
    names: words('使用温度,耐熱,耐熱温度,加熱温度,処理温度,温度範囲'),
  },
  { id: 'pressure', ja: '圧力', en: 'pressure', dimensions: ['pressure'], names: words('耐圧') },
  {
    id: 'vacuum',
    ja: '真空度',
    en: 'vacuum',
    dimensions: ['pressure'],
    names: words('到達真空度,到達圧力,真空,base pressure,ultimate pressure'),
  },
  {
    id: 'load',
    ja: '加圧能力',
    en: 'load',
    dimensions: ['force'],
    names: words('荷重,加圧力,能力,プレス能力,force,capacity,プレス,プレス機,press,presses'),
  },
  {
    id: 'clamping force',
    ja: '型締力',
    en: 'clamping force',
    dimensions: ['force'],
    names: words(
      '型締め力,型締,射出成形機,成形機,ダイカストマシン,injection molding machine,molding machine,moulding machine',
    ),
  },
  { id: 'axes', ja: '軸数', en: 'axes', dimensions: ['axes'], bareUnit: '軸', names: [] },
];

function words(list: string): string[] {
  return list.split(',');
}

/** Factor to the base unit of each unit, by kind. */
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

const byName = new Map<string, KnownQuantity>();
for (const quantity of QUANTITIES) {
  const { id, ja, en, names } = quantity;
  for (const name of [id, ja, en, ...names]) byName.set(normalizeText(name), quantity);
}
const byUnit = new Map<string, Map<string, KnownUnit>>();
for (const [dimension, units] of Object.entries(UNITS)) {
  for (const [unit, factor] of Object.entries(units)) {
    const form = normalizeText(unit);
    const known = byUnit.get(form) ?? new Map<string, KnownUnit>();
    known.set(dimension, { dimension, factor });
    byUnit.set(form, known);
  }
}

/** Every way of naming a quantity that is known, normalised. */
export const QUANTITY_WORDS: readonly string[] = [...byName.keys()];
/** Every way of writing a unit that is known but the empty one, normalised. */
export const UNIT_WORDS: readonly string[] = [...byUnit.keys()].filter((unit) => unit !== '');

/** The quantity of this id, which is one of this file. */
export function knownQuantity(id: string): KnownQuantity {
  const known = QUANTITIES.find((quantity) => quantity.id === id);
  if (known === undefined) throw new RangeError(`There is no quantity "${id}".`);
  return known;
}

/** The quantity that a normalised name means; undefined when the name is not known. */
export function quantityOf(name: string): KnownQuantity | undefined {
  return byName.get(name);
}

/**
 * The unit that a normalised word means: of the kinds of unit that are fitting where it has
 * several meanings (t is a thickness, a mass and a force), else its first; undefined: not known.
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
