/** First katakana of each row of the syllabary; a row ends before the next one. */
const ROWS = ['ア', 'カ', 'サ', 'タ', 'ナ', 'ハ', 'マ', 'ヤ', 'ラ', 'ワ'] as const;
/** The small ァ comes before the ア of its row. */
const FIRST_KANA = 'ァ';
const LAST_KANA = 'ヺ';

/** Names whose first letter says no sound: kanji without a reading, other scripts. */
export const NO_INITIAL = 'OTHER';
/** Names that begin with a digit. */
export const DIGIT_INITIAL = '0';

/**
 * Under which letter an index has a folded name (see `searchedName`): A to Z, the first of a row of
 * kana (ア, カ … ワ), {@link DIGIT_INITIAL} or {@link NO_INITIAL}.
 */
export function initialOf(name: string): string {
  const first = name.charAt(0);
  if (/[a-z]/.test(first)) return first.toUpperCase();
  if (/\d/.test(first)) return DIGIT_INITIAL;
  if (first < FIRST_KANA || first > LAST_KANA) return NO_INITIAL;
  return ROWS.findLast((row) => row <= first) ?? ROWS[0];
}
