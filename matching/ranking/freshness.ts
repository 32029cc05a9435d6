/** A record loses half its freshness in so many years unless somebody confirms it. */
const HALF_LIFE_YEARS = 3;
const DAYS_PER_YEAR = 365.25;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of YYYY, YYYY-MM or YYYY-MM-DD, at its beginning; NaN for what is no date. */
export function dayOf(date: string): number {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (year === undefined) return Number.NaN;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS_PER_DAY;
}

/** The day of an instant in UTC, so that answers do not change within a day. */
export function today(now: Date): number {
  return Math.floor(now.getTime() / MILLISECONDS_PER_DAY);
}

/** 1 for today or later, a half after three years; 0 for what is no date. */
export function freshnessValue(date: string, todayDay: number): number {
  const day = dayOf(date);
  if (Number.isNaN(day)) return 0;
  const years = Math.max(0, todayDay - day) / DAYS_PER_YEAR;
  return 0.5 ** (years / HALF_LIFE_YEARS);
}
