/** Year before the first year of each era, so that year 1 of Reiwa is 2019. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
]);
/** Pattern that matches the name of a Japanese era. */
export const ERA: string = [...ERAS.keys()].join('|');
/** Letters by which forms abbreviate the eras: R5. */
const ERA_LETTERS: ReadonlyMap<string, string> = new Map(
  [...ERAS.keys()].map((era, at) => ['RHSTM'.charAt(at), era]),
);

const YEAR = `(?:(\\d{4})|(${ERA}|[RHSTM](?=\\.?[\\d元]))\\.?(\\d{1,2}|元))`;
const WRITTEN = new RegExp(
  `^${YEAR}(?:年|[-/.]|$)(?:(\\d{1,2})(?:月|[-/.]|$)(?:(\\d{1,2})日?)?)?$`,
  'iu',
);
/** Dates like 20231001 and 202310, limited to years that a list may plausibly hold. */
const DIGITS_ONLY = /^((?:1[89]|20)\d{2})(\d{2})(\d{2})?$/u;
const FISCAL = new RegExp(`^(?:${YEAR}年?度|FY(\\d{4})|(\\d{4})FY)$`, 'iu');
/** Day of the week in brackets after a date. */
const WEEKDAY = /[(（][日月火水木金土](?:曜日?)?[)）]/gu;
const RECORDED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A calendar date, as exact as it is recorded. */
export interface DateParts {
  readonly year: number;
  /** Month, from 1. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/**
 * Reads a date as exactly as it is written and returns YYYY, YYYY-MM or YYYY-MM-DD: 2024, 2024/4,
 * 2024-04-01, 20240401, 2024年4月1日(月), 令和6年4月, R6.4. Returns `undefined` if the text is not a
 * calendar date.
 */
export function parseDate(text: string): string | undefined {
  const plain = plainDate(text);
  const [, written, month, day] = DIGITS_ONLY.exec(plain) ?? [];
  if (written !== undefined) return dateOf(Number(written), month, day);
  const [, year, era, eraYear, monthOfYear, dayOfMonth] = WRITTEN.exec(plain) ?? [];
  return dateOf(yearOf(year, era, eraYear), monthOfYear, dayOfMonth);
}

/** Returns the year in which a fiscal year (年度, April to March) begins: 令和5年度, 2023年度, FY2023. */
export function parseFiscalYear(text: string): string | undefined {
  const [, plain, era, eraYear, before, after] = FISCAL.exec(plainDate(text)) ?? [];
  return dateOf(yearOf(plain ?? before ?? after, era, eraYear));
}

function plainDate(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').replace(WEEKDAY, '');
}

function yearOf(plain: string | undefined, era = '', eraYear?: string): number {
  if (plain !== undefined) return Number(plain);
  const before = ERAS.get(ERA_LETTERS.get(era.toUpperCase()) ?? era) ?? Number.NaN;
  return before + (eraYear === '元' ? 1 : Number(eraYear));
}

function dateOf(year: number, month?: string, day?: string): string | undefined {
  if (!(year >= 1)) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(month.padStart(2, '0'));
  if (day !== undefined) parts.push(day.padStart(2, '0'));
  const date = parts.join('-');
  return isDate(date) ? date : undefined;
}

/** Parts of YYYY, YYYY-MM or YYYY-MM-DD; `undefined` if the text is not a calendar date. */
export function dateParts(date: string): DateParts | undefined {
  const [, year, month, day] = RECORDED.exec(date) ?? [];
  if (year === undefined) return undefined;
  const parts = { year: Number(year), month: numberOf(month), day: numberOf(day) };
  return isInCalendar(parts) ? parts : undefined;
}

/**
 * Returns whether the text is YYYY, YYYY-MM or YYYY-MM-DD and exists in the calendar: 2023-02-29
 * does not.
 */
export function isDate(text: string): boolean {
  return dateParts(text) !== undefined;
}

/** Returns whether the text is YYYY-MM-DD and exists in the calendar. */
export function isDay(text: string): boolean {
  return dateParts(text)?.day !== undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

const DAYS_OF_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isInCalendar({ year, month = 1, day = 1 }: DateParts): boolean {
  const days = DAYS_OF_MONTH[month - 1] ?? 0;
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  return day >= 1 && day <= days + leapDay;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
