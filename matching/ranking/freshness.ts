import { dayNumber, NO_DAY } from '../../language/days.ts';

/** A record loses half its freshness in so many years unless somebody confirms it. */
const HALF_LIFE_YEARS = 3;
const DAYS_PER_YEAR = 365.25;

/** 1 for today or later, a half after three years; 0 for what is no date. */
export function freshnessValue(date: string, todayDay: number): number {
  const day = dayNumber(date, 'first');
  if (day === NO_DAY) return 0;
  const years = Math.max(0, todayDay - day) / DAYS_PER_YEAR;
  return 0.5 ** (years / HALF_LIFE_YEARS);
}
