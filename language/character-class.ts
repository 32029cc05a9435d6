/** What a UTF-16 code unit is to the analyser. */
export const CHARACTER_CLASS = { other: 0, letter: 1, hiragana: 2, katakana: 3, kanji: 4 } as const;

function classOf(code: number): number {
  if (code >= 0x3041 && code <= 0x309f) return CHARACTER_CLASS.hiragana;
  if ((code >= 0x30a1 && code <= 0x30fa) || (code >= 0x30fc && code <= 0x30ff)) {
    return CHARACTER_CLASS.katakana;
  }
  if (code >= 0x4e00 && code <= 0x9fff) return CHARACTER_CLASS.kanji;
  if (code >= 0x3400 && code <= 0x4dbf) return CHARACTER_CLASS.kanji;
  if (code >= 0xf900 && code <= 0xfaff) return CHARACTER_CLASS.kanji;
  // Halves of characters beyond the basic plane, of which rare kanji are the ones that matter.
  if (code >= 0xd800 && code <= 0xdfff) return CHARACTER_CLASS.kanji;
  if (code === 0x3005 || code === 0x3007) return CHARACTER_CLASS.kanji;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))
    ? CHARACTER_CLASS.letter
    : CHARACTER_CLASS.other;
}

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code));

/** The class of one UTF-16 code unit, one of {@link CHARACTER_CLASS}. */
export function characterClass(code: number): number {
  return CLASSES[code] ?? CHARACTER_CLASS.other;
}
