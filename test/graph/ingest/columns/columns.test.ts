/** Laws: a field of the model has its column without a word here; words are of columns that exist. */
import { describe, expect, it } from '@jest/globals';
import { columnsOf, referenceColumnsOf } from '../../../../graph/ingest/columns/columns.ts';
import { columnName } from '../../../../graph/ingest/columns/content-columns.ts';
import { COMMON_HEADERS, HEADER_WORDS } from '../../../../graph/ingest/columns/header-words.ts';
import { referencesOf } from '../../../../graph/ingest/columns/references.ts';
import { fieldsOfKind, ROW_KINDS } from '../../../../graph/ingest/columns/row-kinds.ts';

/** Columns by name without the language; both of a point as one. */
function baseNames(kind: (typeof ROW_KINDS)[number]): readonly string[] {
  const names = columnsOf(kind).map(({ name, eitherHeaders }) =>
    eitherHeaders === undefined ? name : name.replace(/_ja$/u, ''),
  );
  return [...names, ...(names.includes('latitude') ? ['location'] : [])];
}

describe('columns', () => {
  it.each(ROW_KINDS)('of %s are there for every field, but for a point without headers', (kind) => {
    for (const [name, field] of Object.entries(fieldsOfKind(kind))) {
      const column = columnName(name, field);
      const isPlaceless = field.type === 'location' && !('location' in HEADER_WORDS[kind]);
      expect([column, baseNames(kind).includes(column)]).toEqual([column, !isPlaceless]);
    }
  });

  it.each(ROW_KINDS)('of %s are there for every header and every reference', (kind) => {
    const words = { ...HEADER_WORDS[kind], ...COMMON_HEADERS };
    expect(baseNames(kind)).toEqual(expect.arrayContaining(Object.keys(words)));
    const references = referenceColumnsOf(kind).map(({ name }) => name);
    expect(references.sort()).toEqual([...referencesOf(kind).keys()].sort());
  });

  it.each(ROW_KINDS)('of %s have a name each', (kind) => {
    const names = columnsOf(kind).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('take the values of the model, their bounds, and the labels that a relationship may join', () => {
    const find = (kind: (typeof ROW_KINDS)[number], column: string) =>
      columnsOf(kind).find(({ name }) => name === column);
    expect(find('need', 'status')?.values).toContain('IN_DISCUSSION');
    expect(find('requirement', 'order')).toMatchObject({ type: 'integer', min: 1, max: 10_000 });
    expect(find('capability', 'holder')).toMatchObject({
      type: 'reference',
      reference: { labels: ['Organization', 'Person', 'Group'], isContainer: true },
    });
  });
});
