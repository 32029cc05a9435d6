/**
 * The parts that every way of writing a quantity is made of, as pieces of patterns: numbers, what
 * stands between the ends of a range, and bounds. A cell has the words that are listed first; a
 * free text has more, which in a cell have always belonged to the name or the unit around them.
 */

/** Which end of a range a number is. */
export type Side = 'most' | 'least';

/** A comma in a number parts thousands: three digits follow it, and no fourth. */
const THOUSANDS = String.raw`(?:,\d{3}){1,4}(?!\d)`;
const DECIMALS = String.raw`(?:\.\d{1,20})?`;
/** Digits with thousands and decimals: 1,200.5; 0,125 is no number, for it may be an eighth. */
export const DIGITS: string = String.raw`(?!0+,\d)(?:\d{1,3}${THOUSANDS}|\d{1,15})${DECIMALS}`;
/** The same, but any digits may come before the first comma: cells of quantities always took them. */
export const LOOSE_DIGITS: string = String.raw`\d{1,15}(?:${THOUSANDS})?${DECIMALS}`;
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

/** Signs before a tolerance. */
export const TOLERANCE_SIGNS: readonly string[] = ['±', '+/-'];

/** Words that say which end of a range a number is. */
export interface Bounds {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The bounds of cells and texts. */
export const BOUNDS: Readonly<Record<Side, Bounds>> = {
  most: { before: ['≤', '≦', '<=', '最大'], after: ['以下', '以内', 'まで'] },
  least: { before: ['≥', '≧', '>=', '最小'], after: ['以上'] },
};

/** Further bounds of texts, as words before a number and as patterns behind its unit. */
export const TEXT_BOUNDS: Readonly<Record<Side, Bounds>> = {
  most: {
    before: words(
      '最長,max,max.,maximum,up to,at most,not more than,no more than,within,less than,under,below,<,~,〜',
    ),
    after: words(
      '迄,未満,max(?![a-z]),maximum,or (?:less|under|below|smaller|thinner|better|faster),at most',
    ),
  },
  least: {
    before: words('最低,min,min.,minimum,at least,more than,over,above,from,>'),
    after: words(
      'から,より,超,[~〜](?!\\s?\\d),min(?![a-z]),minimum,or (?:more|over|above|larger),and up',
    ),
  },
};

function words(list: string): readonly string[] {
  return list.split(',');
}
