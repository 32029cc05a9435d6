const SMALL = 'ァィゥェォヵヶッャュョヮぁぃぅぇぉゕゖっゃゅょゎ';
const LARGE = 'アイウエオカケツヤユヨワあいうえおかけつやゆよわ';

/**
 * Large form of each small kana. Names and technical words are written with either (キャノン, キヤノン).
 */
export const LARGE_KANA: ReadonlyMap<string, string> = new Map(
  Array.from(SMALL, (small, at) => [small, LARGE.charAt(at)]),
);
/** Mark after a long vowel: レーザー. */
export const PROLONGED_SOUND = 'ー';

const SMALL_KANA = new RegExp(`[${SMALL}]`, 'g');
const HIRAGANA = /[ぁ-ゖ]/g;
/** Difference between the code of a katakana and that of its hiragana. */
const KATAKANA_OFFSET = 0x60;

/** Replaces every small kana by a large one. */
export function enlargeKana(text: string): string {
  return text.replace(SMALL_KANA, (small) => LARGE_KANA.get(small) ?? small);
}

/** Replaces every hiragana by its katakana. */
export function hiraganaToKatakana(text: string): string {
  return text.replace(HIRAGANA, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) + KATAKANA_OFFSET),
  );
}

/** Replaces every katakana that has a hiragana by that hiragana. */
export function katakanaToHiragana(text: string): string {
  return Array.from(text, (kana) => {
    const below = String.fromCharCode(kana.charCodeAt(0) - KATAKANA_OFFSET);
    return hiraganaToKatakana(below) === kana ? below : kana;
  }).join('');
}

/** Usual spelling of ヴ with a vowel, as one of バビブベボ (ヴァルブ, バルブ). */
export const B_OF_VOWEL: ReadonlyMap<string, string> = new Map(
  Array.from('ァアィイェエォオ', (vowel, at) => [vowel, 'バビベボ'.charAt(Math.floor(at / 2))]),
);

/** Replaces ヴ and its vowel by one of バビブベボ, in katakana. */
export function vuAsBu(text: string): string {
  return text.replace(/ヴ([ァアィイェエォオ])?/gu, (_, vowel?: string) => {
    return B_OF_VOWEL.get(vowel ?? '') ?? 'ブ';
  });
}
