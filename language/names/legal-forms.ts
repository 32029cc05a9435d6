import { normalizeCell } from '../normalize-cell.ts';

/** Legal forms of Japanese companies: in full, then the abbreviations written in brackets. */
const COMPANIES = '株式会社 株,有限会社 有,合同会社 合 同,合資会社 資,合名会社 名';
const OTHER_BODIES =
  '一般社団法人 一社,公益社団法人 公社,社団法人 社,一般財団法人 一財,公益財団法人 公財,財団法人 財,' +
  '地方独立行政法人 地独,独立行政法人 独,国立大学法人 国,公立大学法人,国立研究開発法人,学校法人 学,' +
  '特定非営利活動法人 特非,協同組合 協';
/** Legal forms of companies in other countries, as patterns. */
const FOREIGN =
  'co\\.?,? ?ltd\\.?|k\\.?k\\.?|inc\\.?|corp\\.?|corporation|ltd\\.?|limited|llc|gmbh|ag|s\\.?a\\.?|' +
  's\\.?r\\.?l\\.?|s\\.?p\\.?a\\.?|b\\.?v\\.?|n\\.?v\\.?|oy|ab|a\\/?s|plc|sl|s\\.l\\.|sas|sarl';

const COMPANY_FORM = patternOf(COMPANIES);
/** Pattern of the legal forms of Japan in a text after NFKC: 株式会社, (株), 協同組合. */
export const JAPANESE_FORM: string = `${COMPANY_FORM}|${patternOf(OTHER_BODIES)}`;

const COMPANY_FORMS = new RegExp(COMPANY_FORM, 'gu');
/**
 * Ids are made from names without their legal forms, so a form that was added to the list later is
 * not removed here.
 */
const FORMS_OF_KEYS = new RegExp(`(?!\\(同\\))(?:${JAPANESE_FORM})`, 'gu');
/** Full form for each abbreviation in brackets; of two forms the first in the list. */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  `${COMPANIES},${OTHER_BODIES}`
    .split(',')
    .map((row) => row.split(' '))
    .flatMap(([full = '', ...short]) => short.map((one) => [`(${one})`, full] as const))
    .reverse(),
);
const IN_BRACKETS = /\([^()]{1,2}\)/gu;
/** Cheap test that is false for most names. */
const MAY_HOLD_FORM = /会社|法人|組合|\(/u;
/** Matches only whole words, so Saga does not contain AG. */
const FOREIGN_FORMS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FOREIGN})(?![\\p{L}\\p{N}])`, 'gu');
/** Forms that are not removed when ids are made; looked for at the end of a name only. */
const FURTHER = 'co\\.?|se|kg|kgaa|llp|lp|pty|oyj|aps|eurl|sasu|e\\.?v\\.?|sp\\. ?z ?o\\. ?o\\.';
const LAST_FORM = new RegExp(
  `(?:(?<=[^\\p{L}\\p{N}])|\\s*&\\s*)(?:${FOREIGN}|${FURTHER})[\\s.,&]*$`,
  'u',
);
const FOREIGN_FORMS_AFTER_COMMA = new RegExp(`,?\\s*${FOREIGN_FORMS.source}`, 'gu');

function patternOf(rows: string): string {
  const forms = rows.split(',').map((row) => row.split(' '));
  const inFull = forms.map(([full]) => full);
  const inBrackets = forms.flatMap(([, ...abbreviations]) => abbreviations);
  return `${inFull.join('|')}|\\((?:${inBrackets.join('|')})\\)`;
}

/**
 * Replaces each legal form, Japanese or foreign, in a name after NFKC and in lower case by a space.
 * Ids of stored records are made from the result, so it must never change for any name.
 */
export function withoutLegalForms(name: string): string {
  const text = MAY_HOLD_FORM.test(name) ? name.replace(FORMS_OF_KEYS, ' ') : name;
  return /[a-z]/u.test(text) ? text.replace(FOREIGN_FORMS, ' ') : text;
}

/**
 * Writes each legal form in a name after NFKC and in lower case in full: (株) as 株式会社, Co., Ltd. and
 * Co.,Ltd as coltd.
 */
export function withFormsInFull(name: string): string {
  const text = name.includes('(')
    ? name.replace(IN_BRACKETS, (short) => IN_FULL.get(short) ?? short)
    : name;
  if (!/[a-z]/u.test(text)) return text;
  return text.replace(FOREIGN_FORMS_AFTER_COMMA, (form) =>
    form
      .replace(/[.,\s]/gu, '')
      .replace('orporation', 'orp')
      .replace('limited', 'ltd'),
  );
}

/**
 * Removes the legal forms of Japanese companies, which people leave out, from a name after NFKC.
 */
export function withoutCompanyForms(name: string): string {
  return name.replace(COMPANY_FORMS, '');
}

/**
 * Removes foreign legal forms from the end of a lower-case name: Ltd., GmbH & Co. KG. A name that
 * would become empty is returned unchanged.
 */
export function withoutLastForms(name: string): string {
  for (let rest = name; ; ) {
    const bare = rest.replace(LAST_FORM, '');
    if (bare === rest || bare.trim() === '') return rest;
    rest = bare;
  }
}

/** Returns whether the name contains the legal form of a company, so its owner is a firm. */
export function hasCompanyForm(name: string): boolean {
  const text = normalizeCell(name);
  return text.search(COMPANY_FORMS) >= 0 || text.search(FOREIGN_FORMS) >= 0;
}
