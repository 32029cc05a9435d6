import { normalizeText } from '../normalize-text.ts';
import { isCellUnit } from './is-cell-unit.ts';
import { isIdentifyingNumber } from './is-identifying-number.ts';
import {
  BOUNDS,
  HYPHEN,
  LEAST_TO_MOST,
  type Side,
  TO,
  TO_BETWEEN,
  TOLERANCE_SIGNS,
} from './quantity-grammar.ts';
import { type KnownQuantity, quantityOf } from './quantity-names.ts';
import type { QuantityRange } from './quantity-range.ts';
import { isLatinAt, nameEndingAt } from './quantity-words.ts';
import { CELL_NUMBER, keepExponents, parseCellNumber } from './read-numbers.ts';
import { readQuantities } from './read-quantities.ts';

/** Ranges of a cell, and its parts that are not quantities. */
export interface QuantitiesParsed {
  readonly ranges: readonly QuantityRange[];
  /** Parts as written. */
  readonly others: readonly string[];
}

/** Maximum length of a part; a longer one is prose. */
const PART_CHARACTERS_MAX = 200;
const PARTS_MAX = 1_000;

/**
 * Reads quantities such as `板厚 0.05..1.2 mm; lot 1..50; 公差 ±0.01 mm; 最高温度 1200℃`. Parts are
 * separated by semicolons, commas that do not group thousands, or line ends. Each part has a name,
 * a number or a range, and a unit as written. Standards, years and names of models are not
 * quantities.
 */
export function parseQuantities(text: string): QuantitiesParsed {
  const ranges: QuantityRange[] = [];
  const others: string[] = [];
  for (const part of text.split(/[;；\n、]|[,，](?![\d０-９])/u, PARTS_MAX)) {
    if (part.trim() === '') continue;
    const range = part.length > PART_CHARACTERS_MAX ? undefined : parseQuantity(part);
    if (range === undefined) others.push(part.trim());
    else ranges.push(range);
  }
  return { ranges, others };
}

const NUMBERS = new RegExp(
  `(?<![\\d,]|\\d\\.)(?<number>${CELL_NUMBER})(?<scale>[千万億](?!分))?`,
  'giu',
);
/** Exponents of the powers of ten. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
  ['億', 8],
]);

interface CellNumber {
  readonly value: number;
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

/** Text around the one or two numbers of a part. */
interface Surroundings {
  readonly name: string;
  readonly side: Side | undefined;
  readonly isTolerance: boolean;
  readonly isNegative: boolean;
  readonly unit: string;
  /** Open end of the range, if any: ..300, 10... */
  readonly open: 'min' | 'max' | undefined;
}

/** Reads the range of one part; `undefined` if it is not a range. */
function parseQuantity(part: string): QuantityRange | undefined {
  const text = keepExponents(part).normalize('NFKC').replaceAll('〜', '~').trim();
  const [first, second, third] = numbersOf(text);
  if (first === undefined || third !== undefined) return undefined;
  const before = text.slice(0, first.start);
  if (isIdentifyingNumber(before.toLowerCase(), before.length)) return undefined;
  const between = second === undefined ? undefined : betweenOf(text.slice(first.end, second.start));
  const around = surroundingsOf(before, text.slice((second ?? first).end));
  const { name, unit } = around;
  if (second !== undefined && !['', unit].includes(between?.unit ?? 'none')) return undefined;
  if (unit === '' ? knownQuantity(name)?.bareUnit === undefined : !isCellUnit(unit))
    return undefined;
  const start = signed(first, around.isNegative, second?.scale);
  const { min, max } =
    second === undefined
      ? endsOf(start, around)
      : { min: start, max: signed(second, between?.isNegative === true) };
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return {
    quantity: name === '' ? nameByUnit(part) : name,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit,
  };
}

/** Finds numbers that are not inside a word or unit (M3, N/mm2); one letter may be a name: t1.6. */
function* numbersOf(text: string): Generator<CellNumber> {
  const form = text.toLowerCase();
  for (const { index, 0: written, groups = {} } of text.matchAll(NUMBERS)) {
    if (isLatinAt(form, index - 1) && nameEndingAt(form, index, 0)?.known === undefined) continue;
    const value = parseCellNumber(groups.number ?? '');
    if (value === undefined) continue;
    const scale = SCALES.get(groups.scale ?? '') ?? 0;
    yield { value, scale, start: index, end: index + written.length };
  }
}

/** 5~10万個 begins with 50,000: the larger scale applies to both. */
function signed({ value, scale }: CellNumber, isNegative: boolean, nextScale = 0): number {
  const power = Math.max(scale, nextScale);
  const number = power === 0 ? value : Number(`${value}e${power}`);
  return isNegative ? -number : number;
}

const BETWEEN = new RegExp(
  `^\\s*(?<unit>[^\\d~]{0,20}?)\\s*(?:${TO}|${TO_BETWEEN}|${HYPHEN}|${LEAST_TO_MOST})\\s*(?<sign>[-+−])?$`,
  'iu',
);
const BETWEEN_CHARACTERS_MAX = 40;

/**
 * Reads the unit of the first of two numbers and the sign of the second; `undefined` if they are
 * not a range.
 */
function betweenOf(text: string) {
  const groups = text.length > BETWEEN_CHARACTERS_MAX ? undefined : BETWEEN.exec(text)?.groups;
  return groups && { unit: groups.unit ?? '', isNegative: /[-−]/u.test(groups.sign ?? '') };
}

const OPEN_BEFORE = new RegExp(`(?:${TO})$`, 'iu');
const OPEN_BEHIND = new RegExp(`^\\s*(?:${TO}|–)`, 'iu');
const TOLERANCE = new RegExp(`(?:${[...TOLERANCE_SIGNS, '+-'].map(literal).join('|')})$`, 'iu');
const SIDES: readonly Side[] = ['most', 'least'];

/** Reads the name before the number, the unit after it, and what both say about the number. */
function surroundingsOf(before: string, behind: string): Surroundings {
  const isTolerance = TOLERANCE.test(before);
  const isNegative = !isTolerance && /[-−]$/u.test(before);
  const unsigned = before.replace(isTolerance ? TOLERANCE : /[-+−]$/u, '').trimEnd();
  const closed = unsigned.replace(OPEN_BEFORE, '');
  const bare = withoutBound(closed, (words) => `(?:${words})[\\s:=]*$`);
  const noted = withoutBound(nameOf(bare.text), (words) => `[\\s(]+(?:${words})[)\\s]*$`);
  const isWhole = quantityOf(normalizeText(noted.text)) !== undefined;
  const named = withoutBound(noted.text, (words) => `^(?:${words})[\\s・の]*(?=\\S)`);
  const after = withoutBound(
    behind.replace(OPEN_BEHIND, ''),
    (words) => `\\s*(?:${words})$`,
    'after',
  );
  const open = closed === unsigned ? undefined : 'min';
  return {
    name: nameOf(isWhole ? noted.text : named.text),
    side: bare.side ?? noted.side ?? named.side ?? after.side,
    open: open ?? (OPEN_BEHIND.test(behind) ? 'max' : undefined),
    unit: after.text.trim(),
    isTolerance,
    isNegative,
  };
}

function nameOf(text: string): string {
  return text.trim().replace(/[:=]$/u, '').trim();
}

/** Removes the bound that the pattern matches. */
function withoutBound(
  text: string,
  pattern: (word: string) => string,
  place: 'before' | 'after' = 'before',
): { readonly text: string; readonly side: Side | undefined } {
  for (const side of SIDES) {
    const words = place === 'after' ? BOUNDS[side].after : BOUNDS[side].before.map(wholeWord);
    const rest = text.replace(new RegExp(pattern(words.join('|')), 'iu'), '');
    if (rest !== text) return { text: rest, side };
  }
  return { text, side: undefined };
}

/** Matches whole words only, so Rmax does not contain max. */
function wholeWord(word: string): string {
  return /[a-z]/u.test(word) ? `(?<![a-z])${literal(word)}(?![a-z])` : word;
}

/** Escapes a sign for use in a pattern. */
function literal(sign: string): string {
  return sign.replace(/[+/.]/g, String.raw`\$&`);
}

function knownQuantity(name: string): KnownQuantity | undefined {
  const form = normalizeText(name);
  return quantityOf(form) ?? nameEndingAt(form, form.length, 0)?.known;
}

/** Infers the name of the quantity from its unit; empty if the unit does not determine it. */
function nameByUnit(part: string): string {
  const [reading, ...others] = readQuantities(part).readings;
  return others.length === 0 ? (reading?.range.quantity ?? '') : '';
}

interface Ends {
  readonly min?: number;
  readonly max?: number;
}

function endsOf(only: number, { side, isTolerance, open }: Surroundings): Ends {
  if (isTolerance) return { min: -Math.abs(only), max: Math.abs(only) };
  if (open !== undefined) return open === 'min' ? { max: only } : { min: only };
  if (side === 'most') return { max: only };
  return side === 'least' ? { min: only } : { min: only, max: only };
}
