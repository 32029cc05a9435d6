import { normalizeText } from '../normalize-text.ts';

/** A quantity that is known by several names. */
export interface KnownQuantity {
  /** One id for all its names. */
  readonly id: string;
  /** Name used when a text does not name it. */
  readonly ja: string;
  readonly en: string;
  /** Kinds of unit in which it is stated. */
  readonly dimensions: readonly string[];
  /** Unit of a number without a unit; if missing, such a number means nothing. */
  readonly bareUnit?: string;
  /** Names in addition to `id`, `ja` and `en`. */
  readonly names: readonly string[];
}

const LENGTH = { dimensions: ['length'], bareUnit: 'mm' };
const COUNT = { dimensions: ['count'], bareUnit: '' };

/** Quantities that firms and inquiries state, with their names as written. */
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

const byName = new Map<string, KnownQuantity>();
for (const quantity of QUANTITIES) {
  const { id, ja, en, names } = quantity;
  for (const name of [id, ja, en, ...names]) byName.set(normalizeText(name), quantity);
}

/** Every known name of a quantity, normalised. */
export const QUANTITY_WORDS: readonly string[] = [...byName.keys()];

/** Returns the quantity with this id, which must be one of this file. */
export function knownQuantity(id: string): KnownQuantity {
  const known = QUANTITIES.find((quantity) => quantity.id === id);
  if (known === undefined) throw new RangeError(`There is no quantity "${id}".`);
  return known;
}

/** Returns the quantity that a normalised name means; `undefined` if the name is unknown. */
export function quantityOf(name: string): KnownQuantity | undefined {
  return byName.get(name);
}
