import { DIGITS, EXPONENT, OVER, PARTS_OF, POWER } from './quantity-grammar.ts';

/** A number of a text and its position, end exclusive. */
export interface NumberSpan {
  readonly value: number;
  /** Factor of a suffix such as 万 in 10万; 1 if there is none. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

const KANJI_NUMERALS = '〇一二三四五六七八九十百千万億';
/** Words that must follow a number in kanji, since 一般, 三次元 and 十分 are words. */
const COUNTERS =
  '(?=軸|個|コ|ケ|枚|本(?![^\\s。、のをでにはが以])|台|日|週|営業日|か月|カ月|ヶ月|トン|ミリ|センチ|ミクロン|メ)';
const FRACTION = `(?:\\/(?<over>${OVER})|分の(?<of>${PARTS_OF}))?`;
const NUMBER = new RegExp(
  String.raw`(?<![\d.,/])(?:(?<digits>${DIGITS})(?<power>${POWER}|${EXPONENT}(?![a-z\d]))?(?<scale>[百千万億])?${FRACTION}|(?<![数第${KANJI_NUMERALS}])(?<kanji>[${KANJI_NUMERALS}]{1,12})${COUNTERS})`,
  'g',
);
/** Cheap test on unnormalised text: without such a character it contains no number. */
export const MAY_HOLD_NUMBER: RegExp = new RegExp(`[\\d０-９${KANJI_NUMERALS}]`);
const DECIMAL = new RegExp(`^[+-]?${DIGITS}$`);
/** Pattern of a number in a cell, without a sign and without capturing groups. */
export const CELL_NUMBER = `${DIGITS}(?:${POWER}|${EXPONENT})?(?:\\/${OVER}|分の${PARTS_OF})?`;
const WHOLE_CELL = new RegExp(
  `^(?<digits>${DIGITS})(?<power>${POWER}|${EXPONENT})?${FRACTION}$`,
  'i',
);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /(\d)([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})/g;
const TO_THE_POWER = /の(?:マイナス|-)(\d{1,2})乗/g;
/** A pressure whose exponent lost its superscript: 10-3 Pa. */
const LOST_POWER = /(?<![\d.,])10-(\d)(?=\s?pa(?![a-z]))/g;

const KANJI_DIGITS = new Map(Array.from('〇一二三四五六七八九', (digit, value) => [digit, value]));
const KANJI_SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
  ['万', 10_000],
  ['億', 100_000_000],
]);

/**
 * Makes superscript exponents explicit, which normalisation would merge with the number; call
 * before `normalizeText`.
 */
export function keepExponents(text: string): string {
  return text.replace(RAISED, (_, digit: string, sign: string, raised: string) => {
    const value = Array.from(raised, (one) => SUPERSCRIPTS.indexOf(one)).join('');
    return `${digit}^${sign === '⁻' ? '-' : ''}${value}`;
  });
}

/** Rewrites other notations of an exponent as `10^-3`; call after `normalizeText`. */
export function unifyExponents(text: string): string {
  return text.replace(TO_THE_POWER, '^-$1').replace(LOST_POWER, '10^-$1');
}

/** Finds the numbers of a normalised text, in digits or in kanji, in order. Linear time. */
export function* numbersIn(text: string): Generator<NumberSpan> {
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const value = numberValue(match.groups ?? {});
    const scale = KANJI_SCALES.get(match.groups?.scale ?? '') ?? 1;
    if (Number.isFinite(value)) yield { value, scale, start, end: start + match[0].length };
  }
}

/** Reads a number with commas between thousands and a decimal point; `undefined` for other text. */
export function parseDecimal(text: string): number | undefined {
  return DECIMAL.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** Reads a number that matches {@link CELL_NUMBER}; `undefined` for other text. */
export function parseCellNumber(text: string): number | undefined {
  const groups = WHOLE_CELL.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const value = numberValue(groups);
  return Number.isFinite(value) ? value : undefined;
}

function numberValue({
  digits,
  power,
  scale,
  over,
  of,
  kanji,
}: Record<string, string | undefined>): number {
  if (digits === undefined) return kanjiValue(kanji ?? '');
  const plain = digits.replaceAll(',', '');
  if (over !== undefined) return Number(plain) / Number(over);
  if (of !== undefined) return Number(of) / Number(plain);
  return powerValue(plain, power) * (KANJI_SCALES.get(scale ?? '') ?? 1);
}

/**
 * 10^-3 is a power, whereas 5e-3 and 5x10^-3 shift the decimal point and keep every digit exact.
 */
function powerValue(digits: string, power: string | undefined): number {
  if (power === undefined) return Number(digits);
  const exponent = /[+-]?\d+$/.exec(power)?.[0] ?? '0';
  return power.startsWith('^')
    ? Number(digits) ** Number(exponent)
    : Number(`${digits}e${exponent}`);
}

/** Examples: 三千五百 is 3500, 一万二千 is 12000, 二〇 is 20. */
function kanjiValue(text: string): number {
  let whole = 0;
  let section = 0;
  let digits = 0;
  for (const one of text) {
    const digit = KANJI_DIGITS.get(one);
    if (digit !== undefined) {
      digits = digits * 10 + digit;
      continue;
    }
    const scale = KANJI_SCALES.get(one) ?? 1;
    if (scale >= 10_000) {
      whole += (section + digits || 1) * scale;
      section = 0;
    } else {
      section += (digits || 1) * scale;
    }
    digits = 0;
  }
  return whole + section + digits;
}
