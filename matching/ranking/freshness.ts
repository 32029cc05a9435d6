import { dayNumber, NO_DAY } from '../../language/days.ts';

/** Years in which a record loses half its freshness unless someone confirms it. */
const HALF_LIFE_YEARS = 3;
const DAYS_PER_YEAR = 365.25;

/**
 * Returns the freshness of a date: 1 for today or later, 0.5 after three years, 0 if it is invalid.
 */
export function freshnessValue(date: string, todayDay: number): number {
  const day = dayNumber(date, 'first');
  if (day === NO_DAY) return 0;
  const years = Math.max(0, todayDay - day) / DAYS_PER_YEAR;
  return 0.5 ** (years / HALF_LIFE_YEARS);
}
