/** Law: rows of which the shared values are said once are the rows. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { sharedRows } from '../../../graph/neo4j/relationship-values.ts';

describe('rows that share values', () => {
  it('say once what all of them have, and end with what differs', () => {
    const one = neo4j.int(1);
    expect(
      sharedRows([
        ['a', 'TIE', 7, one, null, null],
        ['b', 'TIE', null, neo4j.int(1), 'x', null],
      ]),
    ).toEqual({
      same: [null, 'TIE', null, one, null, null],
      rows: [
        ['a', null, 7],
        ['b', null, null, null, 'x'],
      ],
    });
  });

  it('are what they were', () => {
    const value = fc.constantFrom('a', 'b', 1, null);
    const table = fc
      .integer({ min: 0, max: 6 })
      .chain((length) =>
        fc.array(fc.array(value, { minLength: length, maxLength: length }), { maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const { same, rows: left } = sharedRows(rows);
        const again = left.map((row) => same.map((shared, place) => row[place] ?? shared));
        expect(again).toEqual(rows);
      }),
    );
  });
});
