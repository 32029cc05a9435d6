const JAPANESE_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Whether the text holds kana or kanji. */
export function isJapanese(text) {
  return JAPANESE_LETTER.test(text);
}
