/** Laws: lines are those of the file; a quote that is never closed costs its own line and no other. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvRecords } from '../../../../graph/ingest/tables/csv-records.ts';

describe('records of CSV', () => {
  it('go on after a quote that is never closed, blank lines and comments counted', () => {
    const { records, unclosed, comments } = csvRecords(
      '# 一\r\na,b\r\n\r\n# 二\n"c,d\n\n# 三\re,f\n# 四\n',
    );
    expect(records).toEqual([
      { line: 2, cells: ['a', 'b'] },
      { line: 8, cells: ['e', 'f'] },
    ]);
    expect(unclosed).toEqual([{ line: 5, text: '"c,d' }]);
    expect(comments).toBe(4);
  });

  it('have the lines on which they begin, whatever ends the lines and is quoted', () => {
    const cell = fc.constantFrom('a', '', '社', '"x\ny"', '"x\r\ny"', '"p""q"', '"# z"');
    const row = fc.array(cell, { minLength: 2, maxLength: 3 }).map((cells) => cells.join(','));
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, end)),
        fc.integer({ min: 0, max: 3 }),
        (rows, linesBefore) => {
          let line = linesBefore + 1;
          const begins = rows.map(([text]) => {
            const begin = line;
            line += 1 + (text.match(/\r\n|\n|\r/gu)?.length ?? 0);
            return begin;
          });
          const text = rows.map(([written, ended]) => written + ended).join('');
          const { records, unclosed } = csvRecords(text, { linesBefore });
          expect(unclosed).toEqual([]);
          expect(records.map((record) => record.line)).toEqual(begins);
        },
      ),
    );
  });
});
