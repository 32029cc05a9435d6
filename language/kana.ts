const SMALL = 'ァィゥェォヵヶッャュョヮぁぃぅぇぉゕゖっゃゅょゎ';
const LARGE = 'アイウエオカケツヤユヨワあいうえおかけつやゆよわ';

/** The large form of each small kana: writers of names and technical words use both (キャノン, キヤノン). */
export const LARGE_KANA: ReadonlyMap<string, string> = new Map(
  Array.from(SMALL, (small, at) => [small, LARGE.charAt(at)]),
);
/** The mark behind a long vowel: レーザー. */
export const PROLONGED_SOUND = 'ー';

const SMALL_KANA = new RegExp(`[${SMALL}]`, 'g');
const HIRAGANA = /[ぁ-ゖ]/g;
/** By how much the code of a katakana is above that of its hiragana. */
const KATAKANA_ABOVE = 0x60;

/** The text with every small kana as a large one. */
export function enlargeKana(text: string): string {
  return text.replace(SMALL_KANA, (small) => LARGE_KANA.get(small) ?? small);
}

/** The text with every hiragana as katakana. */
export function hiraganaToKatakana(text: string): string {
  return text.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + KATAKANA_ABOVE));
}

/** The text with every katakana that has a hiragana as that. */
export function katakanaToHiragana(text: string): string {
  return Array.from(text, (kana) => {
    const below = String.fromCharCode(kana.charCodeAt(0) - KATAKANA_ABOVE);
    return hiraganaToKatakana(below) === kana ? below : kana;
  }).join('');
}

/** ヴ and a vowel are written as one of バビブベボ by most (ヴァルブ, バルブ). */
export const B_OF_VOWEL: ReadonlyMap<string, string> = new Map(
  Array.from('ァアィイェエォオ', (vowel, at) => [vowel, 'バビベボ'.charAt(Math.floor(at / 2))]),
);

/** Katakana with ヴ and its vowel as one of バビブベボ. */
export function vuAsBu(text: string): string {
  return text.replace(/ヴ([ァアィイェエォオ])?/gu, (_, vowel?: string) => {
    return B_OF_VOWEL.get(vowel ?? '') ?? 'ブ';
  });
}
