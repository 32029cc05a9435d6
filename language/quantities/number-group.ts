import { BOUNDS, HYPHEN, LEAST_TO_MOST, TO, TO_BETWEEN } from './quantity-grammar.ts';
import { unitAt, type WrittenUnit } from './quantity-words.ts';
import type { NumberSpan } from './read-numbers.ts';

/** Numbers that belong together, and what is written behind them as their unit. */
export interface NumberGroup {
  /** One number, a range (0.05~1.2 mm) or the sides of something (500 x 300 mm). */
  readonly kind: 'one' | 'range' | 'sides';
  readonly values: readonly number[];
  /** How many numbers of the text it is made of. */
  readonly numbers: number;
  readonly start: number;
  readonly unit: WrittenUnit;
}

/** Sides that one thing has. */
const SIDES_MAX = 3;
/** Characters between two numbers that can belong together. */
const BETWEEN_MAX = 12;
/** What stands between two numbers of a range; a hyphen alone is not caught. */
const RANGE = new RegExp(String.raw`^\s?(?:(${TO}|${TO_BETWEEN})|${HYPHEN})\s?[φø⌀±+]?\s?([-−])?$`);
/** 以上 between two numbers makes a range only where the second is the most. */
const FROM_LEAST = new RegExp(`^\\s?${LEAST_TO_MOST}[φø⌀±+]?\\s?([-−])?$`);
const UNTIL_MOST = new RegExp(`^\\s?(?:${BOUNDS.most.after.join('|')})`);
const TIMES = /^\s?[x×*]\s?[a-zφ]?\s?$/;

/** φ300×1000: what follows a diameter is not a side of it. */
const ROUND = /[φø⌀∅径]\s?$/;

/** The group that begins with the number at this place of the list. */
export function numberGroupAt(
  text: string,
  numbers: readonly NumberSpan[],
  at: number,
): NumberGroup {
  const [first, second] = [numbers[at], numbers[at + 1]];
  if (first === undefined) throw new RangeError(`There is no number at place ${at}.`);
  const unit = unitAt(text, first.end);
  if (second !== undefined && second.start - unit.end <= BETWEEN_MAX) {
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
  /** Behind the first. */
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
  // A hyphen also stands in article numbers: it says "to" only between a less and a more.
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
