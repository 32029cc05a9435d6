import { parseDecimal } from './read-numbers.ts';

/** A number of people or things from a cell. */
export interface CountRead {
  readonly value: number;
  /** True if a note in brackets follows the number: 30（パート含む）. */
  readonly hasNote: boolean;
}

const NOTES = /[([【〔][^)\]】〕]{0,200}[)\]】〕]/gu;
const BEFORE =
  /^(?:約|およそ|おおよそ|凡そ|ほぼ|計|合計|総数|approx(?:\.|imately)?|about|circa|ca?\.)/iu;
const BEHIND =
  /(?:程度|ほど|くらい|ぐらい|前後|employees?|people|persons?|members?|人|名|社|台|件|個)$/iu;
/** Exponents of the powers of ten. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
]);
/** Maximum length of a cell; a longer one is prose. */
const CHARACTERS_MAX = 200;

/**
 * Reads the single number of a cell and ignores the words around it: 約50名, 1,230人, 5万人, 30（パート含む）.
 * Returns `undefined` for a range, a bound and anything else that is not one number.
 */
export function readCount(text: string): CountRead | undefined {
  if (text.length > CHARACTERS_MAX) return undefined;
  const whole = text.normalize('NFKC').replace(/\s/gu, '');
  const bare = whole.replace(NOTES, '');
  const [, digits = '', scale = ''] = /^(.*?)([千万]?)$/u.exec(withoutWords(bare)) ?? [];
  const value = parseDecimal(digits);
  if (value === undefined) return undefined;
  // Scaled by exponent, because 4.35 * 1000 is not an integer in floating point.
  return { value: Number(`${value}e${SCALES.get(scale) ?? 0}`), hasNote: bare !== whole };
}

function withoutWords(text: string): string {
  for (let number = text; ; ) {
    const bare = number.replace(BEFORE, '').replace(BEHIND, '');
    if (bare === number) return number;
    number = bare;
  }
}
