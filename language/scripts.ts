/** Hiragana, for use inside the brackets of a pattern with the u flag. */
export const HIRAGANA = String.raw`\p{Script=Hiragana}\u3099\u309a`;
/** Katakana and the prolonged sound mark, for a pattern with the u flag. */
export const KATAKANA = String.raw`\p{Script=Katakana}ー`;
/** Kanji, including 々 and 〇, for a pattern with the u flag. */
export const KANJI = String.raw`\p{Script=Han}`;

const JAPANESE_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Returns whether the text contains kana or kanji. */
export function isJapanese(text: string): boolean {
  return JAPANESE_LETTER.test(text);
}
