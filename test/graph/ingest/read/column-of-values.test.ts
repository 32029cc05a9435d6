/** A column with an unknown header is suggested by the form of its values. */
import { describe, expect, it } from '@jest/globals';
import { columnOfValues } from '../../../../graph/ingest/read/column-of-values.ts';
import { readRows } from '../../../../graph/ingest/read/read-rows.ts';

describe('the field that values look like', () => {
  it.each([
    [['a@example.invalid', 'b@example.invalid'], 'email'],
    [['https://a.example/1', 'https://a.example/2'], 'website'],
    [['https://a.example/1.jpg'], 'photo'],
    [['06-0000-0000', '06 0000 0001'], 'phone'],
    [['3,000円/時間', '１，５００円'], 'prices'],
    [['可', '不可', '可'], 'open_to'],
    [['最大荷重 100 kN', '0.5 kV'], 'specifications'],
    [['2020-04-01', '平成30年'], 'commissioned_on'],
    [['黒', '灰色'], undefined],
    [['可', '応相談です'], undefined],
    [[], undefined],
  ])('%p: %p', (values, column) => {
    expect(columnOfValues('equipment', new Set(values))).toBe(column);
  });

  it('is reported with the values if the header is unknown', () => {
    const text = '設備名,型式,摘要Ａ\n旋盤,L-1,"2,000円/日"\n';
    const read = readRows(new TextEncoder().encode(text), 'm.csv', { kind: 'equipment' });
    expect(read.unknownColumns).toEqual([
      { header: '摘要Ａ', values: ['2,000円/日'], isKept: true, suggestion: 'prices' },
    ]);
  });
});
