const DAY_MS = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Which day an inexact date (YYYY or YYYY-MM) stands for. */
export type InexactDay = 'first' | 'middle' | 'last';

/** No day is recorded. */
export const NO_DAY = -0x8000_0000;

/**
 * Days since 1970-01-01 of a date that is as exact as it was recorded (YYYY, YYYY-MM or
 * YYYY-MM-DD); {@link NO_DAY} where it is missing or no date.
 */
export function dayNumber(date: string | undefined, inexact: InexactDay): number {
  const parts = DATE.exec(date ?? '');
  if (parts === null) return NO_DAY;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  if (day !== undefined && month !== undefined) return Date.UTC(year, month - 1, day) / DAY_MS;
  const first = Date.UTC(year, (month ?? 1) - 1, 1) / DAY_MS;
  const last = Date.UTC(year, month ?? 12, 1) / DAY_MS - 1;
  if (inexact === 'first') return first;
  return inexact === 'last' ? last : Math.floor((first + last) / 2);
}

/** YYYY-MM-DD of a day number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Whether something that lasts from `since` to `until` (missing ends open) is on at the day. */
export function isOn(since: number, until: number, day: number): boolean {
  return (since === NO_DAY || since <= day) && (until === NO_DAY || until >= day);
}
