/** Hiragana, for use inside the brackets of a pattern with the u flag. */
export const HIRAGANA = String.raw`\p{Script=Hiragana}\u3099\u309a`;
/** Katakana and the prolonged sound mark, for a pattern with the u flag. */
export const KATAKANA = String.raw`\p{Script=Katakana}ー`;
/** Kanji, including 々 and 〇, for a pattern with the u flag. */
export const KANJI = String.raw`\p{Script=Han}`;

const KATAKANA_ALONE = new RegExp(`^[${KATAKANA}]+$`, 'u');
const ONE_KANJI = new RegExp(`^[${KANJI}]$`, 'u');
const JAPANESE_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Returns whether the text is katakana and nothing else; false if it is empty. */
export function isKatakana(text: string): boolean {
  return KATAKANA_ALONE.test(text);
}

/** Returns whether the text is one kanji. */
export function isOneKanji(text: string): boolean {
  return ONE_KANJI.test(text);
}

/** Returns whether the text contains kana or kanji. */
export function isJapanese(text: string): boolean {
  return JAPANESE_LETTER.test(text);
}
