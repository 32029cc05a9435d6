import { DAY_MS, dayOfInstant } from '../../language/days.ts';

/** Working days in which a question may be answered. */
const WORKING_DAYS = 5;
const SATURDAY_AND_SUNDAY = [6, 0];
/** Offset of Japan: days begin by its time. */
const JAPAN_OFFSET_MS = 9 * 3_600_000;

/**
 * Returns the time after which a question that is asked now cannot be answered: the end, in Japan,
 * of the fifth working day after today. Monday to Friday; public holidays are working days here.
 */
export function endOfWorkingDays(asked: Date): Date {
  let day = dayOfInstant(new Date(asked.getTime() + JAPAN_OFFSET_MS));
  for (let left = WORKING_DAYS; left > 0; ) {
    day += 1;
    if (!SATURDAY_AND_SUNDAY.includes(dayOfWeek(day))) left -= 1;
  }
  return new Date((day + 1) * DAY_MS - JAPAN_OFFSET_MS);
}

/** Returns the day of the week, 0: Sunday. Day 0 was a Thursday. */
function dayOfWeek(day: number): number {
  return (day + 4) % 7;
}
