const JAPANESE_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Returns true if the text contains kana or kanji. */
export function isJapanese(text: string): boolean {
  return JAPANESE_LETTER.test(text);
}
