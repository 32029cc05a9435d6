import type { QuantityRange } from './quantity-range.ts';

const NUMBER = String.raw`[+-]?\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,12})?(?:e[+-]?\d{1,3})?`;
/** Name, then one number or a range, then a unit; 以上 and 以下 open one end. */
const QUANTITY = new RegExp(
  String.raw`^(?<name>[^\d]{0,60}?)\s*[:=]?\s*(?<plusMinus>±|\+/-)?(?<bound><=|>=|≤|≥|≦|≧|最大|最小)?\s*(?<min>${NUMBER})?\s*(?<to>\.\.\.?|~|〜|～|–|から)?\s*(?<max>${NUMBER})?\s*(?<unit>[^\d;]{0,30}?[²³]?)(?<side>以上|以下|以内|まで)?$`,
  'iu',
);

/** Either the ranges, or the part that could not be read. */
export type QuantitiesResult =
  | { readonly ok: true; readonly ranges: readonly QuantityRange[] }
  | { readonly ok: false; readonly part: string };

/**
 * Reads quantities such as `板厚 0.05..1.2 mm; lot 1..50; 公差 ±0.01 mm; 納期 10 日以内`: parts
 * divided by semicolons or line ends, each a name, a number or a range, and a unit as written.
 */
export function parseQuantities(text: string): QuantitiesResult {
  const ranges: QuantityRange[] = [];
  for (const part of text.split(/[;；\n]/u)) {
    if (part.trim() === '') continue;
    const range = part.length > 200 ? undefined : parseQuantity(part);
    if (range === undefined) return { ok: false, part: part.trim() };
    ranges.push(range);
  }
  return { ok: true, ranges };
}

/** The range of one part; undefined when it is none. */
function parseQuantity(part: string): QuantityRange | undefined {
  const match = QUANTITY.exec(part.normalize('NFKC').replaceAll('〜', '~').trim());
  const groups = match?.groups;
  if (groups === undefined) return undefined;
  const ends = rangeEnds(groups);
  if (ends === undefined) return undefined;
  const { min, max } = ends;
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return {
    quantity: (groups.name ?? '').trim().replace(/[:=]$/u, '').trim(),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: (groups.unit ?? '').trim(),
  };
}

interface Ends {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function rangeEnds(groups: Readonly<Record<string, string | undefined>>): Ends | undefined {
  const first = toNumber(groups.min);
  const second = toNumber(groups.max);
  if (first === undefined && second === undefined) return undefined;
  if (first !== undefined && second !== undefined && groups.to === undefined) return undefined;
  if (groups.to !== undefined) return { min: first, max: second };
  const only = first ?? second;
  if (only === undefined || !Number.isFinite(only)) return undefined;
  if (groups.plusMinus !== undefined) return { min: -Math.abs(only), max: Math.abs(only) };
  return boundedEnds(only, groups.bound ?? groups.side);
}

function boundedEnds(only: number, bound: string | undefined): Ends {
  switch (bound) {
    case '<=':
    case '≤':
    case '≦':
    case '最大':
    case '以下':
    case '以内':
    case 'まで':
      return { max: only };
    case '>=':
    case '≥':
    case '≧':
    case '最小':
    case '以上':
      return { min: only };
    default:
      return { min: only, max: only };
  }
}

function toNumber(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}
