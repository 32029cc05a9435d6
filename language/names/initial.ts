/** First katakana of each row of the syllabary; a row ends where the next begins. */
const ROWS = ['ア', 'カ', 'サ', 'タ', 'ナ', 'ハ', 'マ', 'ヤ', 'ラ', 'ワ'] as const;
/** The small ァ sorts before the ア of its row. */
const FIRST_KANA = 'ァ';
const LAST_KANA = 'ヺ';

/**
 * Initial of names whose first letter has no known sound: kanji without a reading, other scripts.
 */
export const NO_INITIAL = 'OTHER';
/** Initial of names that begin with a digit. */
export const DIGIT_INITIAL = '0';

/**
 * Letter under which an index lists a folded name (see `searchedName`): A to Z, the first kana of a
 * row (ア, カ … ワ), {@link DIGIT_INITIAL} or {@link NO_INITIAL}.
 */
export function initialOf(name: string): string {
  const first = name.charAt(0);
  if (/[a-z]/.test(first)) return first.toUpperCase();
  if (/\d/.test(first)) return DIGIT_INITIAL;
  if (first < FIRST_KANA || first > LAST_KANA) return NO_INITIAL;
  return ROWS.findLast((row) => row <= first) ?? ROWS[0];
}
