/**
 * The parts that every way of writing a quantity is made of, as pieces of patterns: numbers, what
 * stands between the ends of a range, and bounds. A free text has more bounds than a cell, in which
 * they belong to the name or the unit.
 */

/** Which end of a range a number is. */
export type Side = 'most' | 'least';

/** A comma in a number parts thousands: three digits follow it, and no fourth. */
const THOUSANDS = String.raw`(?:,\d{3}){1,4}(?!\d)`;
const DECIMALS = String.raw`(?:\.\d{1,20})?`;
/** Digits with thousands and decimals: 1,200.5; 0,125 is no number, for it may be an eighth. */
export const DIGITS: string = String.raw`(?!0+,\d)(?:\d{1,3}${THOUSANDS}|\d{1,15})${DECIMALS}`;
/** Exponents: of 1e-3, and of 10^-3 and 5x10^-3. */
export const EXPONENT: string = String.raw`e[+-]?\d{1,3}`;
/** See {@link EXPONENT}. */
export const POWER: string = String.raw`(?:\s?[x×*]\s?10)?\^[+-]?\d{1,2}`;
/** The second number of 1/100. */
export const OVER: string = String.raw`\d{1,5}(?![\d/])`;
/** The second number of 100分の1. */
export const PARTS_OF: string = String.raw`\d{1,3}(?!\d)`;

/** Between the ends of a range, and where one end is open. */
export const TO: string = String.raw`\.\.\.?|[~〜…]|から`;
/** Only between two numbers. */
export const TO_BETWEEN = '→|to';
/** The same, but it stands in article numbers too. */
export const HYPHEN = '[-‐–—]';

/** Behind the first number of 10 mm以上50 mm以下, which is a range with the bound behind the second. */
export const LEAST_TO_MOST: string = String.raw`(?:以上|超)\s?(?:[~〜、,]\s?)?`;

/** Signs before a tolerance. */
export const TOLERANCE_SIGNS: readonly string[] = ['±', '+/-'];

/** Words that say which end of a range a number is: before it as words, behind it as patterns. */
export interface Bounds {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The bounds of cells and texts. */
export const BOUNDS: Readonly<Record<Side, Bounds>> = {
  most: {
    before: words('≤,≦,<=,最大,最高,最長,上限,maximum,max.,max,up to,at most'),
    after: words('以下,以内,未満,まで,迄,max(?![a-z])\\.?,maximum,at most'),
  },
  least: {
    before: words('≥,≧,>=,最小,最低,最短,下限,minimum,min.,min,at least'),
    after: words('以上,超,min(?![a-z])\\.?,minimum'),
  },
};

/** Further bounds of texts. */
export const TEXT_BOUNDS: Readonly<Record<Side, Bounds>> = {
  most: {
    before: words('not more than,no more than,within,less than,under,below,<,~,〜'),
    after: words('or (?:less|under|below|smaller|thinner|better|faster)'),
  },
  least: {
    before: words('more than,over,above,from,>'),
    after: words('から,より,[~〜](?!\\s?\\d),or (?:more|over|above|larger),and up'),
  },
};

function words(list: string): readonly string[] {
  return list.split(',');
}
