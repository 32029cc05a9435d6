import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf } from '../../../../graph/ingest/columns/columns.ts';
import { ROW_KINDS, type RowKind } from '../../../../graph/ingest/columns/row-kinds.ts';
import { CLEAR } from '../../../../graph/ingest/type/cell-value.ts';
import { typeRow } from '../../../../graph/ingest/type/type-row.ts';

/** The value of one cell, or the key of the sentence why it has none. */
function cell(kind: RowKind, name: string, text: string): unknown {
  const { errors, values } = typeRow({ line: 1, kind, cells: new Map([[name, text]]) });
  return errors[0]?.key ?? values.get(name);
}

describe('cells', () => {
  it('say why they cannot be read', () => {
    expect(cell('capability', 'quantities', '板厚 2..1 mm')).toBe('importNotAQuantity');
    expect(cell('evidence', 'recorded_on', '2024-04')).toBe('importNotADay');
    expect(cell('organization', 'country', 'QX')).toBe('importNotACountry');
  });

  it('reads the words of offices for the values of lists', () => {
    expect(cell('organization', 'type', '公設試')).toBe('PUBLIC_LAB');
    expect(cell('organization', 'type', 'firm')).toBe('FIRM');
    expect(cell('equipment', 'use_modes', '機器利用、依頼試験')).toEqual([
      'SELF_USE',
      'COMMISSIONED',
    ]);
    expect(cell('organization', 'type', '宇宙人')).toBe('importNotInList');
    expect(cell('organization', 'employees', '約1,200名')).toBe(1200);
    expect(cell('organization', 'employees', '１，２００')).toBe(1200);
    expect(cell('organization', 'latitude', '1,5')).toBe('importCommaNotThousands');
    for (const wrong of ['12,34', '1,2000', ',200', '1,200,3', '1200,000', '0,125']) {
      expect(cell('organization', 'employees', wrong)).toBe('importCommaNotThousands');
    }
    expect(cell('organization', 'sme', '○')).toBe(true);
  });

  it('takes <clear> as deletion, but not of a reference or an id', () => {
    expect(cell('organization', 'city', '<clear>')).toBe(CLEAR);
    expect(cell('capability', 'holder', '<clear>')).toBe('importCannotClear');
    expect(cell('organization', 'id', '<clear>')).toBe('importCannotClear');
  });

  it('refuses control characters, lone surrogates, unreadable bytes and cells of 1 MB', () => {
    expect(cell('organization', 'city', 'a\u0000b')).toBe('importControlCharacter');
    expect(cell('organization', 'city', 'a\ud800b')).toBe('importUnreadableCharacter');
    expect(cell('organization', 'city', 'a\ufffdb')).toBe('importUnreadableCharacter');
    expect(cell('organization', 'city', 'x'.repeat(1_000_000))).toBe('importCellTooLong');
  });

  it('never throw on any text', () => {
    const columns = ROW_KINDS.flatMap((kind) =>
      columnsOf(kind).map(({ name }) => ({ kind, name })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...columns),
        fc.string({ unit: 'binary', maxLength: 300 }),
        ({ kind, name }, text) => {
          cell(kind, name, text);
        },
      ),
    );
  });
});
