import { BOUNDS, HYPHEN, LEAST_TO_MOST, TO, TO_BETWEEN } from './quantity-grammar.ts';
import { unitAt, type WrittenUnit } from './quantity-words.ts';
import type { NumberSpan } from './read-numbers.ts';

/** Numbers that belong together, and their unit. */
export interface NumberGroup {
  /** One number, a range (0.05~1.2 mm) or the sides of something (500 x 300 mm). */
  readonly kind: 'one' | 'range' | 'sides';
  readonly values: readonly number[];
  /** Count of the numbers that it consists of. */
  readonly numbers: number;
  readonly start: number;
  readonly unit: WrittenUnit;
}

/** Maximum number of sides of one thing. */
const SIDES_MAX = 3;
/** Maximum number of characters between two numbers that belong together. */
const BETWEEN_CHARACTERS_MAX = 12;
/** Text between the two numbers of a range; a hyphen alone is not captured. */
const RANGE = new RegExp(String.raw`^\s?(?:(${TO}|${TO_BETWEEN})|${HYPHEN})\s?[φø⌀±+]?\s?([-−])?$`);
/** 以上 between two numbers makes a range only if the second has an upper bound. */
const FROM_LEAST = new RegExp(`^\\s?${LEAST_TO_MOST}[φø⌀±+]?\\s?([-−])?$`);
const UNTIL_MOST = new RegExp(`^\\s?(?:${BOUNDS.most.after.join('|')})`);
const TIMES = /^\s?[x×*]\s?[a-zφ]?\s?$/;

/** A diameter, as in φ300×1000: the number after it is not a side. */
const ROUND = /[φø⌀∅径]\s?$/;

/** Returns the group that begins with the number at this index of the list. */
export function numberGroupAt(
  text: string,
  numbers: readonly NumberSpan[],
  at: number,
): NumberGroup {
  const [first, second] = [numbers[at], numbers[at + 1]];
  if (first === undefined) throw new RangeError(`There is no number at place ${at}.`);
  const unit = unitAt(text, first.end);
  if (second !== undefined && second.start - unit.end <= BETWEEN_CHARACTERS_MAX) {
    const range = rangeOf(text, { first, second, unit });
    if (range !== undefined) return range;
    const isTimes = TIMES.test(text.slice(unit.end, second.start));
    if (isTimes && !ROUND.test(text.slice(0, first.start))) return sidesAt(text, numbers, at);
  }
  return { kind: 'one', values: [first.value], numbers: 1, start: first.start, unit };
}

interface Pair {
  readonly first: NumberSpan;
  readonly second: NumberSpan;
  /** Unit after the first number. */
  readonly unit: WrittenUnit;
}

function rangeOf(text: string, { first, second, unit }: Pair): NumberGroup | undefined {
  const between = text.slice(unit.end, second.start);
  const lastUnit = unitAt(text, second.end);
  const least = FROM_LEAST.exec(between);
  const isBounded = least !== null && UNTIL_MOST.test(text.slice(lastUnit.end));
  const to = RANGE.exec(between) ?? (isBounded ? ['', least[0], least[1]] : null);
  if (to === null) return undefined;
  const [, sign, minus] = to;
  if (unit.word !== '' && lastUnit.word === '') return undefined;
  // 5~10万個 begins with 50,000.
  const from = second.scale > first.scale ? first.value * second.scale : first.value;
  const until = minus === undefined ? second.value : -second.value;
  // A hyphen also occurs in article numbers: it means "to" only between a smaller and a larger
  // number.
  if (sign === undefined && until < from) return undefined;
  return { kind: 'range', values: [from, until], numbers: 2, start: first.start, unit: lastUnit };
}

function sidesAt(text: string, numbers: readonly NumberSpan[], at: number): NumberGroup {
  const values: number[] = [];
  const start = numbers[at]?.start ?? 0;
  let unit: WrittenUnit = { word: '', end: start };
  for (const number of numbers.slice(at, at + SIDES_MAX)) {
    if (values.length > 0 && !TIMES.test(text.slice(unit.end, number.start))) break;
    values.push(number.value);
    unit = unitAt(text, number.end);
  }
  return { kind: 'sides', values, numbers: values.length, start, unit };
}
