/** First year of an era less one, so that year 1 of Reiwa is 2019. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
]);

/**
 * A date as exact as it is written, as YYYY, YYYY-MM or YYYY-MM-DD: 2024, 2024/4, 2024-04-01,
 * 2024年4月1日, 令和6年4月. Undefined for what is no date of the calendar.
 */
export function parseDate(text: string): string | undefined {
  const match =
    /^(?:(\d{4})|(令和|平成|昭和|大正|明治)(\d{1,2}|元))(?:年|[-/.]|$)(?:(\d{1,2})(?:月|[-/.]|$)(?:(\d{1,2})日?)?)?$/u.exec(
      text.normalize('NFKC').replace(/\s/gu, ''),
    );
  if (match === null) return undefined;
  const [, plain, era, eraYear, month, day] = match;
  const year =
    plain === undefined
      ? (ERAS.get(era ?? '') ?? 0) + (eraYear === '元' ? 1 : Number(eraYear))
      : Number(plain);
  if (year < 1) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(month.padStart(2, '0'));
  if (day !== undefined) parts.push(day.padStart(2, '0'));
  return isCalendarDate(parts) ? parts.join('-') : undefined;
}

function isCalendarDate([year = '', month = '01', day = '01']: readonly string[]): boolean {
  const days = DAYS_OF_MONTH[Number(month) - 1] ?? 0;
  const leapDay = month === '02' && isLeapYear(Number(year)) ? 1 : 0;
  return Number(day) >= 1 && Number(day) <= days + leapDay;
}

const DAYS_OF_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
