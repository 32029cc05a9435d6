/**
 * Codes of JIS and of the trade, by the concept that they belong to; normalised, whole words. JIS G
 * 4303 to 4305 (SUS), G 3101 (SS), G 4051 (S-C), G 3141 (SPC), H 4000 (A), H 5302 (ADC), H 3100
 * (C), H 4600 (TP), G 5501 (FC), G 5502 (FCD), G 4401 (SK), G 4404 (SKD), G 4403 (SKH).
 */
const FAMILIES: readonly (readonly [pattern: string, concept: string])[] = [
  ['sus\\d{3}[a-z]{0,2}\\d?', 'stainless'],
  ['(?:ss|sm|sn|stk|stkm|stkr)\\d{2,3}[a-z]?', 'steel'],
  ['s\\d{2}c', 'steel'],
  ['(?:spcc|spcd|spce|sphc|secc|sgcc|sgcd|sechc)', 'steel'],
  ['(?:scm|sncm|scr|snc|sup|suj|sum|skd|skh|sks|sk)\\d{1,3}[a-z]?', 'steel'],
  ['(?:nak|hpm|dc)\\d{2}', 'steel'],
  ['a[1-8]\\d{3}[a-z]?', 'aluminum'],
  ['ac\\d[a-z]|adc\\d{1,2}[a-z]?', 'aluminum'],
  ['az\\d{2}[a-z]?|we43', 'magnesium'],
  ['c(?:10[12]0|11[0-4]0|12[0-2]0|17[02]0)[a-z]?', 'copper'],
  ['c(?:26[08]0|27[02]0|28[01]0|2801|3[567]\\d{2})[a-z]?', 'brass'],
  ['ti-?6al-?4v|6al|64ti|tp(?:270|340|480|550)[a-z]?|tb340', 'titanium'],
  ['fcd?-?\\d{3}', 'iron-casting'],
  ['(?:inconel|in)(?:600|601|625|718)|hastelloy[a-z]?', 'nickel'],
];
const MAY_BE_CODE = /\d|^s[pegh]|^hast/;
const CODES = FAMILIES.map(([pattern, concept]) => ({
  pattern: new RegExp(`^(?:${pattern})$`),
  concept,
}));
const CODE_BEFORE = new RegExp(`(?:${FAMILIES.map(([pattern]) => pattern).join('|')})[\\s\\-]?$`);
/** Length of the longest code. */
const CODE_CHARACTERS_MAX = 16;

/**
 * Concept of the material whose code a normalised word is; `undefined` if the word is not a code.
 */
export function materialOf(word: string): string | undefined {
  if (word.length > CODE_CHARACTERS_MAX || !MAY_BE_CODE.test(word)) return undefined;
  return CODES.find(({ pattern }) => pattern.test(word))?.concept;
}

/** Returns whether a normalised text ends with a material code, such as SPCC before 1.6t. */
export function endsWithMaterial(text: string): boolean {
  return CODE_BEFORE.test(text.slice(-CODE_CHARACTERS_MAX));
}
