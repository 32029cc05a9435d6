import { HIRAGANA, KANJI, KATAKANA } from './scripts.ts';

/** Class of a UTF-16 code unit as the analyser sees it. */
export const CHARACTER_CLASS = { other: 0, letter: 1, hiragana: 2, katakana: 3, kanji: 4 } as const;

/**
 * The first match wins. A surrogate counts as kanji because it is most often half of a rare one.
 */
const PATTERNS: readonly (readonly [pattern: RegExp, characterClass: number])[] = [
  [new RegExp(`[${KANJI}\\p{Surrogate}]`, 'u'), CHARACTER_CLASS.kanji],
  [new RegExp(`[${HIRAGANA}]`, 'u'), CHARACTER_CLASS.hiragana],
  [new RegExp(`[${KATAKANA}]`, 'u'), CHARACTER_CLASS.katakana],
  [/[\p{L}\p{N}\p{M}]/u, CHARACTER_CLASS.letter],
];

function classOf(code: number): number {
  const character = String.fromCharCode(code);
  return PATTERNS.find(([pattern]) => pattern.test(character))?.[1] ?? CHARACTER_CLASS.other;
}

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code));

/** Class of one UTF-16 code unit, one of {@link CHARACTER_CLASS}. */
export function characterClass(code: number): number {
  return CLASSES[code] ?? CHARACTER_CLASS.other;
}

/** Class of the code unit at a position of a text; `other` outside the text. */
export function characterClassAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? characterClass(text.charCodeAt(at)) : CHARACTER_CLASS.other;
}
