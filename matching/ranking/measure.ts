import type { QuantityRange } from '../../graph/model/quantity.ts';
import { normalizeText } from '../analysis/normalize-text.ts';

/** A range in the base unit of its kind; an open end is infinite. */
export interface Measure {
  /** One name for all ways of naming the quantity. */
  readonly quantity: string;
  /** Kind of unit: only measures of one kind are compared. */
  readonly dimension: string;
  readonly min: number;
  readonly max: number;
}

/** Names of one quantity: Japanese and English, as they are written. */
const QUANTITY_NAMES: readonly (readonly string[])[] = [
  ['thickness', '板厚', '厚さ', '厚み', '厚', '肉厚', 'plate thickness', 'sheet thickness'],
  ['diameter', '直径', '径', '外径', 'φ', 'ø', '最大径', '加工径', 'outer diameter', 'dia'],
  ['length', '長さ', '全長', '最大長', '加工長'],
  ['width', '幅', '巾'],
  ['height', '高さ'],
  ['depth', '深さ', '奥行'],
  ['size', 'サイズ', '寸法', '大きさ', 'dimension', 'dimensions'],
  ['lot', 'ロット', '個数', '数量', '生産数', 'lot size', 'quantity', 'batch', 'batch size'],
  ['lead time', '納期', 'リードタイム', 'leadtime', 'delivery time'],
  ['tolerance', '公差', '精度', '加工精度', '寸法公差', 'accuracy', 'precision'],
  ['roughness', '面粗度', '表面粗さ', 'surface roughness', 'ra'],
  ['weight', '重量', '重さ', '質量', 'mass'],
  ['temperature', '温度', '使用温度'],
  ['pressure', '圧力', '耐圧'],
  ['load', '荷重', '加圧力', '能力', '加圧能力', 'force', 'capacity'],
];

/** Factor to the base unit of each unit, and the dimension. */
const UNITS: readonly (readonly [dimension: string, ...units: (readonly [string, number])[]])[] = [
  [
    'length',
    ['mm', 1],
    ['ミリ', 1],
    ['cm', 10],
    ['センチ', 10],
    ['m', 1000],
    ['メートル', 1000],
    ['μm', 0.001],
    ['um', 0.001],
    ['ミクロン', 0.001],
    ['nm', 1e-6],
    ['inch', 25.4],
    ['in', 25.4],
  ],
  [
    'count',
    ['', 1],
    ['個', 1],
    ['pcs', 1],
    ['pieces', 1],
    ['本', 1],
    ['枚', 1],
    ['台', 1],
    ['ケ', 1],
    ['units', 1],
  ],
  [
    'time',
    ['日', 1],
    ['日間', 1],
    ['day', 1],
    ['days', 1],
    ['週', 7],
    ['週間', 7],
    ['week', 7],
    ['weeks', 7],
    ['月', 30],
    ['ヶ月', 30],
    ['か月', 30],
    ['month', 30],
    ['months', 30],
    ['時間', 1 / 24],
    ['hours', 1 / 24],
  ],
  [
    'mass',
    ['kg', 1],
    ['キロ', 1],
    ['g', 0.001],
    ['グラム', 0.001],
    ['t', 1000],
    ['トン', 1000],
    ['mg', 1e-6],
  ],
  [
    'force',
    ['n', 0.001],
    ['kn', 1],
    ['mn', 1000],
    ['tonf', 9.80665],
    ['tf', 9.80665],
    ['kgf', 0.00980665],
  ],
  ['temperature', ['℃', 1], ['°c', 1], ['度', 1]],
  ['pressure', ['pa', 1e-6], ['kpa', 0.001], ['mpa', 1]],
];

/** Less is harder: whoever can do 0.005 can do 0.01; whoever delivers in 7 days does so in 10. */
const SMALLER_IS_HARDER: ReadonlySet<string> = new Set(['tolerance', 'roughness', 'lead time']);

const nameOf = new Map(
  QUANTITY_NAMES.flatMap(([name = '', ...others]) =>
    [name, ...others].map((one) => [normalizeText(one), name] as const),
  ),
);
const unitOf = new Map(
  UNITS.flatMap(([dimension, ...units]) =>
    units.map(([unit, factor]) => [normalizeText(unit), { dimension, factor }] as const),
  ),
);

/** Every way of naming a quantity that is known, normalised. */
export const QUANTITY_WORDS: readonly string[] = [...nameOf.keys()];
/** Every way of writing a unit that is known but the empty one, normalised. */
export const UNIT_WORDS: readonly string[] = [...unitOf.keys()].filter((unit) => unit !== '');

/** The range in base units; an unknown unit or name is compared as it is written. */
export function measureOf(range: QuantityRange): Measure {
  const name = normalizeText(range.quantity.trim());
  const unit = normalizeText(range.unit.trim());
  const { dimension, factor } = unitOf.get(unit) ?? { dimension: unit, factor: 1 };
  return {
    quantity: nameOf.get(name) ?? name,
    dimension,
    min: (range.min ?? Number.NEGATIVE_INFINITY) * factor,
    max: (range.max ?? Number.POSITIVE_INFINITY) * factor,
  };
}

/** What a record says about a quantity that is asked for. */
export type Comparison = 'CONTAINS' | 'DISJOINT' | 'OVERLAPS' | 'OTHER';

/** Compares a recorded range with what is asked; OTHER: another quantity or kind of unit. */
export function compareMeasures(recorded: Measure, asked: Measure): Comparison {
  if (recorded.quantity !== asked.quantity || recorded.dimension !== asked.dimension) {
    return 'OTHER';
  }
  if (SMALLER_IS_HARDER.has(asked.quantity)) {
    const limit = Number.isFinite(asked.max) ? asked.max : asked.min;
    const best = Number.isFinite(recorded.min) ? recorded.min : recorded.max;
    return best <= limit ? 'CONTAINS' : 'DISJOINT';
  }
  if (recorded.min <= asked.min && asked.max <= recorded.max) return 'CONTAINS';
  return recorded.max < asked.min || asked.max < recorded.min ? 'DISJOINT' : 'OVERLAPS';
}
