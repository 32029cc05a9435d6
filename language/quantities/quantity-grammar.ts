/**
 * Pattern parts from which every notation of a quantity is built: numbers, separators of the ends
 * of a range, and bounds. Free text has more bounds than a cell, where they belong to the name or
 * the unit.
 */

/** End of a range that a number is. */
export type Side = 'most' | 'least';

/** A comma in a number groups thousands: exactly three digits follow it. */
const THOUSANDS = String.raw`(?:,\d{3}){1,4}(?!\d)`;
const DECIMALS = String.raw`(?:\.\d{1,20})?`;
/**
 * Digits with thousands and decimals: 1,200.5. 0,125 is not a number because it may mean an eighth.
 */
export const DIGITS: string = String.raw`(?!0+,\d)(?:\d{1,3}${THOUSANDS}|\d{1,15})${DECIMALS}`;
/** Exponent of 1e-3. */
export const EXPONENT: string = String.raw`e[+-]?\d{1,3}`;
/** Power of ten in 10^-3 and 5x10^-3. */
export const POWER: string = String.raw`(?:\s?[x×*]\s?10)?\^[+-]?\d{1,2}`;
/** Second number of 1/100. */
export const OVER: string = String.raw`\d{1,5}(?![\d/])`;
/** Second number of 100分の1. */
export const PARTS_OF: string = String.raw`\d{1,3}(?!\d)`;

/** Separator of the two ends of a range, or next to an open end. */
export const TO: string = String.raw`\.\.\.?|[~〜…]|から`;
/** Further separators, valid only between two numbers. */
export const TO_BETWEEN = '→|to';
/** Hyphens, valid only between two numbers; they occur in article numbers too. */
export const HYPHEN = '[-‐–—]';

/**
 * Text after the first number of 10 mm以上50 mm以下, which is a range with the bound after the second.
 */
export const LEAST_TO_MOST: string = String.raw`(?:以上|超)\s?(?:[~〜、,]\s?)?`;

/** Signs before a tolerance. */
export const TOLERANCE_SIGNS: readonly string[] = ['±', '+/-'];

/** Words that make a number an end of a range: before it as words, after it as patterns. */
export interface Bounds {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Bounds in cells and texts. */
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

/** Further bounds in texts. */
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
