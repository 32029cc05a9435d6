import { describe, expect, it } from '@jest/globals';
import { mergeFields } from '../../../../graph/ingest/plan/merge-fields.ts';
import { type CellValue, CLEAR } from '../../../../graph/ingest/type/cell-value.ts';
import { NODES } from '../../../../graph/model/nodes.ts';
import { organization } from '../../../builders.ts';

const BEFORE = organization('acme', {
  name: { ja: '見本', en: 'Mihon' },
  employees: 5,
  location: { latitude: 34.5, longitude: 135.5 },
});

function merged(cells: Readonly<Record<string, CellValue>>) {
  return mergeFields(NODES.Organization.fields, new Map(Object.entries(cells)), BEFORE);
}

describe('the fields of a record after a row', () => {
  it('are those before where the cells are blank', () => {
    const { kind, name, employees, location } = BEFORE;
    expect(merged({})).toEqual({ kind, name, employees, location });
  });

  it('are what the cells say, a language or half a point at a time', () => {
    expect(merged({ name_en: 'Acme', employees: 6, latitude: 35 })).toMatchObject({
      name: { ja: '見本', en: 'Acme' },
      employees: 6,
      location: { latitude: 35, longitude: 135.5 },
    });
  });

  it('are gone where they are cleared, a text in two languages when both are', () => {
    expect(merged({ name_ja: CLEAR, employees: CLEAR })).toMatchObject({ name: { en: 'Mihon' } });
    const cleared = merged({ name_ja: CLEAR, name_en: CLEAR, employees: CLEAR });
    expect(Object.keys(cleared).sort()).toEqual(['kind', 'location']);
  });
});
