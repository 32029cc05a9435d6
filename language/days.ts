import { dateParts } from './dates.ts';

const DAY_MS = 86_400_000;

/** Which day an inexact date (YYYY or YYYY-MM) stands for. */
export type InexactDay = 'first' | 'middle' | 'last';

/** No day is recorded. */
export const NO_DAY = -0x8000_0000;

/**
 * Days since 1970-01-01 of a date that is as exact as it was recorded (YYYY, YYYY-MM or
 * YYYY-MM-DD); {@link NO_DAY} where it is missing or no date of the calendar.
 */
export function dayNumber(date: string | undefined, inexact: InexactDay): number {
  const parts = dateParts(date ?? '');
  if (parts === undefined) return NO_DAY;
  const { year, month, day } = parts;
  if (month !== undefined && day !== undefined) return utcDay(year, month, day);
  const first = utcDay(year, month ?? 1, 1);
  const last = utcDay(year, (month ?? 12) + 1, 1) - 1;
  if (inexact === 'first') return first;
  return inexact === 'last' ? last : Math.floor((first + last) / 2);
}

/** `Date.UTC` would take the year 24 for 1924. */
function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** YYYY-MM-DD of a day number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day number of an instant in UTC, so that answers do not change within a day. */
export function dayOfInstant(instant: Date): number {
  return Math.floor(instant.getTime() / DAY_MS);
}

/** Whether something that lasts from `since` to `until` (missing ends open) is on at the day. */
export function isOn(since: number, until: number, day: number): boolean {
  return (since === NO_DAY || since <= day) && (until === NO_DAY || until >= day);
}
