/** A number of a text and where it stands, end exclusive. */
export interface NumberSpan {
  readonly value: number;
  /** 万 of 10万 as a factor; 1 where nothing is written. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,12})(?:\.\d{1,9})?`;
/** 10^-3, 5x10^-3, 1e-3. */
const POWER = String.raw`(?:\s?[x×*]\s?10)?\^[+-]?\d{1,2}|e[+-]?\d{1,2}(?![a-z\d])`;
const SCALE = '[百千万億]';
/** 1/100, 100分の1. */
const FRACTION = String.raw`(?:\/(?<over>\d{1,5})(?![\d/])|分の(?<of>\d{1,3})(?!\d))?`;
const KANJI = '[〇一二三四五六七八九十百千万億]{1,12}';
/** What a number in kanji must be followed by to be one: 一般, 三次元 and 十分 are words. */
const COUNTERS =
  '(?=軸|個|コ|ケ|枚|本(?![^\\s。、のをでにはが以])|台|日|週|営業日|か月|カ月|ヶ月|トン|ミリ|センチ|ミクロン|メ)';
const NUMBER = new RegExp(
  String.raw`(?<![\d.,/])(?:(?<digits>${DIGITS})(?:(?<power>${POWER})?(?<scale>${SCALE})?${FRACTION})|(?<![数第〇一二三四五六七八九十百千万億])(?<kanji>${KANJI})${COUNTERS})`,
  'g',
);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /(\d)([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})/g;
const TO_THE_POWER = /の(?:マイナス|-)(\d{1,2})乗/g;
/** A pressure whose exponent lost its height: 10-3 Pa. */
const LOST_POWER = /(?<![\d.,])10-(\d)(?=\s?pa(?![a-z]))/g;

const KANJI_DIGITS = new Map(Array.from('〇一二三四五六七八九', (digit, value) => [digit, value]));
const KANJI_SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
  ['万', 10_000],
  ['億', 100_000_000],
]);

/** Makes exponents readable that a normal form would run into the number; before `normalizeText`. */
export function keepExponents(text: string): string {
  return text.replace(RAISED, (_, digit: string, sign: string, raised: string) => {
    const value = Array.from(raised, (one) => SUPERSCRIPTS.indexOf(one)).join('');
    return `${digit}^${sign === '⁻' ? '-' : ''}${value}`;
  });
}

/** Other ways of writing an exponent as `10^-3`; after `normalizeText`. */
export function unifyExponents(text: string): string {
  return text.replace(TO_THE_POWER, '^-$1').replace(LOST_POWER, '10^-$1');
}

/** The numbers of a normalised text, in digits or in kanji, in their order. Linear time. */
export function* numbersIn(text: string): Generator<NumberSpan> {
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const value = numberValue(match.groups ?? {});
    const scale = KANJI_SCALES.get(match.groups?.scale ?? '') ?? 1;
    if (Number.isFinite(value)) yield { value, scale, start, end: start + match[0].length };
  }
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
  const plain = Number(digits.replaceAll(',', ''));
  if (over !== undefined) return plain / Number(over);
  if (of !== undefined) return Number(of) / plain;
  const scaled = plain * (KANJI_SCALES.get(scale ?? '') ?? 1);
  if (power === undefined) return scaled;
  const exponent = Number(/[+-]?\d+$/.exec(power)?.[0] ?? 0);
  if (power.startsWith('^')) return scaled ** exponent;
  // Dividing by 10 keeps 5e-3 what it says, which multiplying by .1 does not.
  return exponent < 0 ? scaled / 10 ** -exponent : scaled * 10 ** exponent;
}

/** 三千五百 is 3500, 一万二千 is 12000, 二〇 is 20. */
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
