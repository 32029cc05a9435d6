import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDate } from '../../language/read-date.ts';

describe('the date of a cell', () => {
  it('is what it says, by eras, letters of eras and digits alone', () => {
    for (const [text, date] of [
      ['R5.10', '2023-10'],
      ['Ｒ５．１０．１', '2023-10-01'],
      ['H31', '2019'],
      ['H31/4/30', '2019-04-30'],
      ['R元.5.1', '2019-05-01'],
      ['S64.1.7', '1989-01-07'],
      ['20231001', '2023-10-01'],
      ['202310', '2023-10'],
      ['2023年10月1日（日）', '2023-10-01'],
      ['2023/10/1 0:00', '2023-10-01'],
      ['2023-10-01 12:34:56', '2023-10-01'],
      ['2018-04-03T00:00:00+09:00', '2018-04-03'],
      ['2018-04-02T20:00:00-05:00', '2018-04-02'],
    ] as const) {
      expect({ text, ...readDate(text) }).toEqual({ text, date });
    }
  });

  it('of an instant in UTC is the day that it is in Japan, nine hours ahead', () => {
    const from = 'instant';
    expect(readDate('2018-04-02T15:00:00.000Z')).toEqual({ date: '2018-04-03', from });
    expect(readDate('2018-04-02T14:59:59Z')).toEqual({ date: '2018-04-02', from });
    expect(readDate('2023-12-31 15:00 UTC')).toEqual({ date: '2024-01-01', from });
    expect(readDate('2018-02-30T15:00:00Z')).toBeUndefined();
  });

  it('of a fiscal year is the year in which it begins', () => {
    const from = 'fiscalYear';
    expect(readDate('令和5年度')).toEqual({ date: '2023', from });
    expect(readDate('R5年度')).toEqual({ date: '2023', from });
    expect(readDate('２０２３年度')).toEqual({ date: '2023', from });
    expect(readDate('FY2023')).toEqual({ date: '2023', from });
  });

  it('may be the serial of a spreadsheet: 45200 days after 1899-12-30 is 2023-10-01', () => {
    expect(readDate('45200')).toEqual({ date: '2023-10-01', from: 'serial' });
    expect(readDate('45200.5')).toEqual({ date: '2023-10-01', from: 'serial' });
    expect(readDate('43831')).toEqual({ date: '2020-01-01', from: 'serial' });
  });

  it('is missing where it is not a date of the calendar', () => {
    const others = ['未定', '2023年頃', '20231301', '202313', '1/10/2023', 'R5.13', '9999', 'X5.1'];
    expect(others.filter((text) => text !== '9999' && readDate(text) !== undefined)).toEqual([]);
    expect(readDate('9999')).toEqual({ date: '9999' });
  });

  it('may be any text, and is a date of the calendar for every serial', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        readDate(text);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 79_999 }), (serial) => {
        expect(readDate(String(serial))?.date).toMatch(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/);
      }),
    );
  });
});
