import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CatalyzerError } from '../../../../graph/errors/catalyzer-error.ts';
import { readRows } from '../../../../graph/ingest/read/read-rows.ts';

function read(text: string, fileName = 'firms.csv') {
  return readRows(new TextEncoder().encode(text), fileName);
}

function keys(text: string, fileName?: string) {
  return read(text, fileName).errors.map(({ line, key }) => [line, key]);
}

function refusalKey(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CatalyzerError) return `${error.code} ${error.key}`;
    throw error;
  }
  return 'nothing refused';
}

describe('reading bad files', () => {
  it('refuses a CSV without any known column', () => {
    expect(refusalKey(() => read('foo,bar\n1,2'))).toBe('BAD_USER_INPUT importNoKnownColumn');
  });

  it('reads an empty file as no rows', () => {
    expect(read('').rows).toEqual([]);
  });

  it('goes on after a quote that is never closed', () => {
    const text = '会社名,TEL\nア,1\nイ,"2\nウ,3\nエ,4\n';
    expect(keys(text)).toEqual([[3, 'importQuoteNotClosed']]);
    expect(read(text).rows.map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  it('refuses the row with too many cells and takes the one with too few', () => {
    const text = '会社名,TEL\nア,1,余り\nイ\nウ,3,,\n';
    expect(keys(text)).toEqual([[2, 'importTooManyCells']]);
    expect(read(text).rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('reports lines that are not an object, nested, or of an unknown kind', () => {
    const text = '{"kind":"firm"}\n[1]\nnull\n{"kind":"organization","name_ja":{"ja":"ア"}}\n{';
    expect(keys(text, 'x.jsonl')).toEqual([
      [1, 'importUnknownKind'],
      [2, 'importNotAnObject'],
      [3, 'importNotAnObject'],
      [4, 'importNotFlat'],
      [5, 'importNotAnObject'],
    ]);
  });

  it('takes __proto__, constructor and 1,000 columns as unknown columns', () => {
    const headers = Array.from({ length: 1_000 }, (_, at) => `col${at}`);
    const { unknownColumns, rows } = read(
      `会社名,__proto__,constructor,${headers.join(',')}\nア,x,y,${headers.join(',')}`,
    );
    expect(unknownColumns).toHaveLength(1_002);
    expect([...(rows[0]?.cells ?? [])]).toEqual([['name_ja', 'ア']]);
    const json = '{"kind":"organization","__proto__":"x","name_ja":"ア","toString":"y"}';
    expect(read(json, 'x.jsonl').unknownColumns.map(({ header }) => header)).toEqual([
      '__proto__',
      'toString',
    ]);
  });

  it('throws nothing but BAD_USER_INPUT on any bytes, CSV or JSON Lines', () => {
    const csv = fc
      .array(fc.array(fc.oneof(fc.string(), fc.constantFrom('会社名', 'TEL', '"', '\r', "'=1"))))
      .map((rows) => rows.map((cells) => cells.join(',')).join('\n'));
    const json = fc
      .array(fc.oneof(fc.json(), fc.string(), fc.constant('{"kind":"tie","from":"\\ud800"}')))
      .map((rows) => rows.join('\n'));
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.oneof(csv, json).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('a.csv', 'a.jsonl'), (input, fileName) => {
        try {
          const { rows, errors } = readRows(input, fileName);
          for (const { line } of [...rows, ...errors]) expect(line).toBeGreaterThan(0);
        } catch (error) {
          expect(error instanceof CatalyzerError && error.code).toBe('BAD_USER_INPUT');
        }
      }),
      { numRuns: 500 },
    );
  });
});
