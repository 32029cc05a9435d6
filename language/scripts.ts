/** Hiragana, to be written between the brackets of a pattern with the flag u. */
export const HIRAGANA = String.raw`\p{Script=Hiragana}\u3099\u309a`;
/** Katakana with the prolonged sound mark, for a pattern with the flag u. */
export const KATAKANA = String.raw`\p{Script=Katakana}ー`;
/** Kanji, 々 and 〇 too, for a pattern with the flag u. */
export const KANJI = String.raw`\p{Script=Han}`;

const JAPANESE_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Whether the text holds kana or kanji. */
export function isJapanese(text: string): boolean {
  return JAPANESE_LETTER.test(text);
}
