import { HIRAGANA, KANJI, KATAKANA } from './scripts.ts';

/** What a UTF-16 code unit is to the analyser. */
export const CHARACTER_CLASS = { other: 0, letter: 1, hiragana: 2, katakana: 3, kanji: 4 } as const;

/** The first that fits; half a character beyond the basic plane is most often one of a rare kanji. */
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

/** The class of one UTF-16 code unit, one of {@link CHARACTER_CLASS}. */
export function characterClass(code: number): number {
  return CLASSES[code] ?? CHARACTER_CLASS.other;
}

/** The class of the code unit at a place of a text; outside of the text it is `other`. */
export function characterClassAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? characterClass(text.charCodeAt(at)) : CHARACTER_CLASS.other;
}
