import type { QuantityRange } from '../../graph/model/quantity.ts';
import { normalizeText } from '../analysis/normalize-text.ts';
import { QUANTITY_WORDS, UNIT_WORDS } from './measure.ts';

/** Longest text in which quantities are read; requirements are short. */
const TEXT_MAX = 500;

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

const NUMBER = '(\\d{1,9}(?:\\.\\d{1,9})?)';
const UNIT = `(${alternatives(UNIT_WORDS)})(?![a-z])`;
const NAME = `(?<![a-z])(${alternatives(QUANTITY_WORDS)})`;
/** Name, an optional sign, number, optionally "to number", unit, an optional bound word. */
const PATTERN = new RegExp(
  `(?:${NAME})?[\\s:=は:]{0,3}(±|最大|最小|max|min)?\\s?${NUMBER}(?:\\s?(?:~|〜|-|から|to)\\s?${NUMBER})?\\s?${UNIT}(以下|以内|まで|未満|以上|or less|or more)?`,
  'g',
);
const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g;

function nameFor(name: string | undefined, sign: string | undefined): string | undefined {
  return name ?? (sign === '±' ? 'tolerance' : undefined);
}

function boundsOf(
  first: number,
  second: number | undefined,
  sign: string | undefined,
  bound: string | undefined,
): Pick<QuantityRange, 'min' | 'max'> {
  if (second !== undefined) return { min: Math.min(first, second), max: Math.max(first, second) };
  if (bound === '以上' || bound === 'or more' || sign === '最小' || sign === 'min') {
    return { min: first };
  }
  if (bound !== undefined || sign === '最大' || sign === 'max') return { max: first };
  return { min: first, max: first };
}

/**
 * The quantities that a short text names together with number and unit: 板厚3mm, φ300mm, ±0.01mm,
 * lot 50 pcs, 納期10日以内. A number whose quantity is not named is left alone.
 */
export function readQuantities(text: string): QuantityRange[] {
  const plain = normalizeText(text.slice(0, TEXT_MAX)).replace(THOUSANDS, '$1');
  const found: QuantityRange[] = [];
  for (const [, name, sign, first = '', second, unit = '', bound] of plain.matchAll(PATTERN)) {
    const quantity = nameFor(name, sign);
    if (quantity === undefined) continue;
    const other = second === undefined ? undefined : Number(second);
    found.push({ quantity, unit, ...boundsOf(Number(first), other, sign, bound) });
  }
  return found;
}
