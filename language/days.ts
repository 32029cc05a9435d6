import { dateParts } from './dates.ts';

/** Milliseconds of a day in UTC. */
export const DAY_MS = 86_400_000;

/** Day that represents an inexact date (YYYY or YYYY-MM). */
export type InexactDay = 'first' | 'middle' | 'last';

/** Day number of a date that is not recorded. */
export const NO_DAY = -0x8000_0000;

/**
 * Days since 1970-01-01 of a date that is as exact as it was recorded (YYYY, YYYY-MM or
 * YYYY-MM-DD); {@link NO_DAY} if it is missing or not a calendar date.
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

/** `Date.UTC` would read the year 24 as 1924. */
function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** YYYY-MM-DD of a day number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Day number of an instant in UTC, so answers do not change within a day. */
export function dayOfInstant(instant: Date): number {
  return Math.floor(instant.getTime() / DAY_MS);
}

/** Returns whether a period from `since` to `until` includes the day; a missing end is open. */
export function isOn(since: number, until: number, day: number): boolean {
  return (since === NO_DAY || since <= day) && (until === NO_DAY || until >= day);
}
