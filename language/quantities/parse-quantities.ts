import {
  BOUNDS,
  type Bounds,
  HYPHEN,
  type Side,
  TO,
  TO_BETWEEN,
  TOLERANCE_SIGNS,
} from './quantity-grammar.ts';
import type { QuantityRange } from './quantity-range.ts';
import { CELL_NUMBER, parseCellNumber } from './read-numbers.ts';

const NUMBER = `[+-]?${CELL_NUMBER}`;
const MARK = `(?:${TO_BETWEEN}|${HYPHEN})`;
const BETWEEN = String.raw`${MARK}(?=\s?[+-]?\d)(?<=\d\s?${MARK})`;
/** Name, then one number or a range, then a unit (m² is m2 by NFKC); a bound opens one end. */
const QUANTITY = new RegExp(
  [
    String.raw`^(?<name>[^\d]{0,60}?)\s*[:=]?\s*`,
    String.raw`(?<tolerance>${TOLERANCE_SIGNS.map(literal).join('|')})?${boundOf('before')}?\s*`,
    String.raw`(?<min>${NUMBER})?\s*(?<to>${TO}|–|${BETWEEN})?\s*(?<max>${NUMBER})?\s*`,
    String.raw`(?<unit>[^\d;]{0,30}?(?:m(?<=\d[^\d;]{0,31})[23])?)${boundOf('after')}?$`,
  ].join(''),
  'iu',
);

/** A group of its own for each side, as `mostbefore`. */
function boundOf(place: keyof Bounds): string {
  const sides = (['most', 'least'] as const).map((side) => {
    return `(?<${side}${place}>${BOUNDS[side][place].join('|')})`;
  });
  return `(?:${sides.join('|')})`;
}

/** A sign as a pattern. */
function literal(sign: string): string {
  return sign.replace(/[+/]/g, String.raw`\$&`);
}

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
  const text = part.normalize('NFKC').replaceAll('〜', '~').trim();
  const groups = /\d/.test(text) ? QUANTITY.exec(text)?.groups : undefined;
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
  const first = parseCellNumber(groups.min ?? '');
  const second = parseCellNumber(groups.max ?? '');
  if (first === undefined && second === undefined) return undefined;
  if (first !== undefined && second !== undefined && groups.to === undefined) return undefined;
  if (groups.to !== undefined) return { min: first, max: second };
  const only = first ?? second;
  if (only === undefined) return undefined;
  if (groups.tolerance !== undefined) return { min: -Math.abs(only), max: Math.abs(only) };
  const side = sideOf(groups);
  if (side === 'most') return { max: only };
  return side === 'least' ? { min: only } : { min: only, max: only };
}

/** What stands before a number wins. */
function sideOf(groups: Readonly<Record<string, string | undefined>>): Side | undefined {
  if (groups.mostbefore !== undefined) return 'most';
  if (groups.leastbefore !== undefined) return 'least';
  if (groups.mostafter !== undefined) return 'most';
  return groups.leastafter === undefined ? undefined : 'least';
}
