/**
 * Marks and words that offices write into a cell they have nothing to enter in. Not ×, which means
 * "no", nor NA, which is Namibia.
 */
const BLANK =
  /^(?:[-‐‑‒–—―−ー~〜・/?]+|\.{2,6}|無し?|なし|ナシ|(?:特|該当|記載)に?(?:無し|なし)|未(?:定|詳|回答|記入|登録|確認)|不明|空欄|#?n\/a|none|nil|null|tbd|unknown|not (?:known|applicable|available))$/u;
const SAME_AS_ABOVE = /^(?:同上|上に同じ|仝上?|々上?|〃|″|ditto|same as above)$/u;
const IN_BRACKETS = /^[([【〔「](.*)[)\]】〕」]$/u;

/** Returns whether a cell says that there is nothing to enter: －, なし, 未定, (不明), N/A. */
export function isBlankCell(text: string): boolean {
  return BLANK.test(bareWord(text));
}

/** Returns whether a cell repeats the cell above it: 同上, 〃. */
export function isSameAsAbove(text: string): boolean {
  return SAME_AS_ABOVE.test(bareWord(text));
}

const WORD_CHARACTERS_MAX = 20;

function bareWord(text: string): string {
  if (text.length > WORD_CHARACTERS_MAX) return text;
  const word = text.normalize('NFKC').trim().toLowerCase();
  return (IN_BRACKETS.exec(word)?.[1] ?? word).trim();
}
