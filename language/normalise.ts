/** Legal forms as they are written before or after a name, after NFKC and lower case. */
const JAPANESE_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|公益社団法人|社団法人|一般財団法人|公益財団法人|財団法人|地方独立行政法人|独立行政法人|国立大学法人|公立大学法人|学校法人|国立研究開発法人|特定非営利活動法人|協同組合|\((?:株|有|合|資|名|一社|公社|社|一財|公財|財|地独|独|国|学|特非|協)\)/gu;
/** Forms of other countries count only as words of their own. */
const OTHER_FORMS =
  /(?<![\p{L}\p{N}])(?:co\.?,? ?ltd\.?|k\.?k\.?|inc\.?|corp\.?|corporation|ltd\.?|limited|llc|gmbh|ag|s\.?a\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|a\/?s|plc|sl|s\.l\.|sas|sarl)(?![\p{L}\p{N}])/gu;
const SEPARATORS = /[\s'"’‘“”`.,、。・･/\\_\-‐‑‒–—―−~〜()[\]{}「」『』【】<>:;!?&]+/gu;

/** NFKC, lower case, runs of space as one: two spellings of one cell compare equal. */
export function normaliseText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A header as it is compared: width, case, spaces, marks and a note in brackets do not count. */
export function normaliseHeader(header: string): string {
  const text = header.normalize('NFKC').toLowerCase();
  const noted = text.replace(/[([【][^)\]】]{0,40}[)\]】]/gu, (note) =>
    /英語|english/u.test(note) ? note : '',
  );
  return noted.replace(/[\s_\-・*()[\]【】※:]+/gu, '');
}

/**
 * The name by which a row without an external id is known again: width, case, spaces and legal
 * forms (株式会社, ㈱, (株), Ltd.) do not count. A name that is nothing but a legal form is kept.
 */
export function normaliseName(name: string): string {
  const text = normaliseText(name);
  const japanese = MAY_HOLD_FORM.test(text) ? text.replace(JAPANESE_FORMS, ' ') : text;
  const bare = (/[a-z]/u.test(japanese) ? japanese.replace(OTHER_FORMS, ' ') : japanese).replace(
    /\s+/gu,
    '',
  );
  return bare === '' ? text.replace(/\s+/gu, '') : bare;
}

/** Cheap to ask, and false for most names. */
const MAY_HOLD_FORM = /会社|法人|組合|\(/u;

const SMALL_KANA = new Map(
  [...'ァィゥェォッャュョヮヵヶ'].map((small, at) => [
    small,
    [...'アイウエオツヤユヨワカケ'][at] ?? small,
  ]),
);
const OLD_FORMS = new Map([
  ['髙', '高'],
  ['﨑', '崎'],
  ['澤', '沢'],
  ['邊', '辺'],
  ['邉', '辺'],
  ['齋', '斎'],
  ['齊', '斎'],
  ['濵', '浜'],
  ['濱', '浜'],
  ['國', '国'],
  ['廣', '広'],
  ['櫻', '桜'],
  ['鐵', '鉄'],
  ['壽', '寿'],
  ['ヴ', 'ブ'],
  ['ヰ', 'イ'],
  ['ヱ', 'エ'],
]);

/**
 * A looser form in which names of one body often agree although they are written differently:
 * hiragana as katakana, small kana as large, old kanji forms as new, no prolonged sounds, no
 * punctuation. Only for suspecting duplicates; never for deciding that two records are one.
 */
export function looseName(name: string): string {
  const base = normaliseName(name).replace(SEPARATORS, '');
  const loose = [...base]
    .map((letter) => {
      const kana = /[ぁ-ゖ]/u.test(letter)
        ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60)
        : letter;
      return SMALL_KANA.get(kana) ?? OLD_FORMS.get(kana) ?? kana;
    })
    .join('')
    .replace(/ー/gu, '');
  return loose === '' ? base : loose;
}

/** Whether the name carries the legal form of a company, so that its owner is a firm. */
export function hasCompanyForm(name: string): boolean {
  const text = normaliseText(name);
  return (
    /株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|合|資|名)\)/u.test(text) ||
    text.search(OTHER_FORMS) >= 0
  );
}

/** Whether the text holds kana or kanji. */
export function isJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
}
