/** JSON: a list of flat objects, one per line, or as the records of an object. */
import { describe, expect, it } from '@jest/globals';
import { type ReadOptions, readRows } from '../../../../graph/ingest/read/read-rows.ts';

function read(text: string, options: ReadOptions = {}) {
  return readRows(new TextEncoder().encode(text), 'rows.json', options);
}

describe('JSON', () => {
  it('may be one list, whose rows keep the lines on which they begin', () => {
    const { rows, reading } = read(
      '[\n  {"会社名": "ア [社]",\n   "従業員数": 5},\n  {"会社名": "イ社"}\n]\n',
    );
    expect(rows.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'organization'],
      [4, 'organization'],
    ]);
    expect(rows[0]?.cells.get('name_ja')).toBe('ア [社]');
    expect(reading?.kindReason?.by).toBe('headers');
  });

  it('may wrap its rows as UNIQUIP feeds do', () => {
    const { rows } = read(
      '{"metadata": {"items": 1},\n"records": [\n{"Name": "SEM", "Technique": "x", "Site Location": "Leeds"}]}',
    );
    expect(rows).toMatchObject([{ line: 3, kind: 'equipment' }]);
  });

  it('reports elements that are not rows, and columns that are not read with their values', () => {
    const { errors, rows, unknownColumns } = read('[{"会社名": "ア", "色": "赤"}, 7, null]');
    expect(rows).toHaveLength(1);
    expect(errors.map(({ key }) => key)).toEqual(['importNotAnObject', 'importNotAnObject']);
    expect(unknownColumns).toEqual([{ header: '色', values: ['赤'] }]);
    const twice = read('[{"会社名": "ア", "商号": "イ"}]');
    expect(twice.unknownColumns).toEqual([{ header: '商号', values: ['イ'], second: 1 }]);
  });

  it('may be the nested records of ROR', () => {
    const record = {
      id: 'https://ror.org/035t8zc32',
      names: [
        { value: 'The University of Osaka', types: ['ror_display', 'label'], lang: 'en' },
        { value: '大阪大学', types: ['label'], lang: 'ja' },
      ],
      locations: [
        {
          geonames_id: 1,
          geonames_details: { country_code: 'JP', name: 'Osaka', lat: 34.7, lng: 135.5 },
        },
      ],
      links: [{ type: 'website', value: 'https://www.osaka-u.ac.jp/' }],
      external_ids: [{ type: 'isni', preferred: null, all: ['0000 0004 0373 3971'] }],
      types: ['education'],
    };
    const { rows, unknownColumns } = read(JSON.stringify([record]));
    expect(unknownColumns).toEqual([]);
    expect(rows.map(({ kind, cells }) => [kind, Object.fromEntries(cells)])).toEqual([
      [
        'organization',
        {
          scheme: 'ror',
          id: '035t8zc32',
          name_en: 'The University of Osaka',
          name_ja: '大阪大学',
          website: 'https://www.osaka-u.ac.jp/',
          country: 'JP',
          city: 'Osaka',
          latitude: '34.7',
          longitude: '135.5',
          external_ids: 'isni:0000 0004 0373 3971',
        },
      ],
    ]);
  });

  it('of no rows has none', () => {
    expect(read('[]').rows).toEqual([]);
    expect(read('').rows).toEqual([]);
  });
});
