/** Files that are no table of rows: each is refused with the sentence that fits it. */
import { describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../../../graph/errors/catalyzer-error.ts';
import { type ReadOptions, readRows } from '../../../../graph/ingest/read/read-rows.ts';

function refusal(text: string, fileName = 'list.csv', options: ReadOptions = {}) {
  try {
    readRows(new TextEncoder().encode(text), fileName, options);
  } catch (error) {
    if (error instanceof CatalyzerError) return { key: error.key, ...error.parameters };
    throw error;
  }
  return { key: 'nothing refused' };
}

describe('a table that cannot be read', () => {
  it('has no header: its first row is shown', () => {
    expect(refusal('株式会社ア,大阪府,06-1234-5678\n株式会社イ,京都府,075-1\n')).toMatchObject({
      key: 'importNoHeader',
      line: 1,
      values: '株式会社ア, 大阪府, 06-1234-5678',
    });
    const options = { kind: 'organization' } as const;
    expect(refusal('株式会社ア,大阪府\n', 'a.csv', options)).toMatchObject({
      key: 'importNoHeader',
    });
  });

  it('has no column that is known', () => {
    expect(refusal('foo,bar\na,b\n')).toMatchObject({
      key: 'importNoKnownColumn',
      headers: 'foo, bar',
    });
  });

  it('has a million columns', () => {
    const header = Array.from({ length: 1_000_000 }, () => '会社名').join(',');
    expect(refusal(`${header}\nア\n`)).toMatchObject({ key: 'importTooManyColumns', max: 2_000 });
  });

  it('lacks a column of the map, or its kind lacks the field', () => {
    const map = (column: string, field: string) => ({ map: new Map([[column, field]]) });
    expect(refusal('会社名,備考\nア,x\n', 'a.csv', map('覚え', 'summary'))).toMatchObject({
      key: 'importMapNoHeader',
      header: '覚え',
    });
    expect(refusal('会社名,備考\nア,x\n', 'a.csv', map('備考', 'wheels'))).toMatchObject({
      key: 'importMapNoField',
      field: 'wheels',
    });
  });
});

describe('JSON that is not a list of rows', () => {
  it.each([
    ['{"items": {"a": [1]}}', 'importJsonNotRows'],
    ['{\n  "title": "x",\n  "members": [{"name": "a"}]\n}', 'importJsonNotRows'],
    ['[1, 2, 3]', 'importJsonNotRows'],
    ['"text"', 'importJsonNotRows'],
    ['12', 'importJsonNotRows'],
    ['[{"name": "a"},', 'importJsonBroken'],
  ])('is refused with the reason: %s', (text, key) => {
    expect(refusal(text, 'a.json')).toMatchObject({ key });
  });
});
