import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, dayOfInstant, dayText, isOn, NO_DAY } from '../../language/days.ts';

describe('the day of an inexact date', () => {
  it('is the first, the middle or the last of its month or year', () => {
    expect(dayNumber('1970', 'first')).toBe(0);
    expect(dayNumber('1970', 'middle')).toBe(182);
    expect(dayNumber('1970', 'last')).toBe(364);
    expect(dayNumber('1970-02', 'last')).toBe(58);
    expect(dayNumber('1970-02-03', 'last')).toBe(33);
  });

  it('is undefined without a date', () => {
    expect(dayNumber(undefined, 'middle')).toBe(NO_DAY);
    expect(dayNumber('soon', 'middle')).toBe(NO_DAY);
    expect(dayNumber('2023-02-29', 'first')).toBe(NO_DAY);
  });

  it('is of its own century: 0024 is not 1924', () => {
    expect(dayText(dayNumber('0024-02-29', 'first'))).toBe('0024-02-29');
  });
});

describe('a day', () => {
  it('is written as its date', () => {
    const days = fc.integer({
      min: dayNumber('0001-01-01', 'first'),
      max: dayNumber('9999', 'last'),
    });
    fc.assert(fc.property(days, (day) => expect(dayNumber(dayText(day), 'middle')).toBe(day)));
  });

  it('of an instant is that of UTC', () => {
    expect(dayText(dayOfInstant(new Date('2026-11-21T23:59:59.999Z')))).toBe('2026-11-21');
    expect(dayText(dayOfInstant(new Date('2026-11-22T08:59:59+09:00')))).toBe('2026-11-21');
  });

  it('is within what has begun and not ended; a missing end is open', () => {
    expect(isOn(3, 5, 3) && isOn(3, 5, 5) && isOn(NO_DAY, NO_DAY, 0)).toBe(true);
    expect(isOn(3, 5, 2) || isOn(3, 5, 6) || isOn(NO_DAY, 5, 6)).toBe(false);
  });
});
