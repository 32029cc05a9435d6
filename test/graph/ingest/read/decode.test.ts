/** A text is never read in a wrong encoding without a report. */
import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CatalyzerError } from '../../../../graph/errors/catalyzer-error.ts';
import { decode } from '../../../../graph/ingest/read/decode.ts';
import { readCase } from '../import-cases.ts';
import { ENCODED_TEXTS } from './encoded-texts.ts';

const TEXT = '会社名,所在地\r\n一二三,大阪府　堺市\r\n';
const BIG_ENDIAN = Buffer.from(TEXT, 'utf16le').swap16();

function decoded(bytes: Uint8Array) {
  const { utf8, encoding } = decode(bytes, 'a.csv');
  return { text: utf8.toString(), encoding };
}

describe('a text', () => {
  it.each(ENCODED_TEXTS)('is read in %s', (_, encoding, bytes, text) => {
    expect(decoded(bytes)).toEqual({ text, encoding });
  });

  it('is read in UTF-8 and UTF-16, with a byte order mark and without', () => {
    const marks = { utf8: '\ufeff', little: [0xff, 0xfe], big: [0xfe, 0xff] };
    const little = Buffer.from(TEXT, 'utf16le');
    const of = decoded;
    expect(of(Buffer.from(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(of(Buffer.from(marks.utf8 + TEXT))).toEqual({ text: TEXT, encoding: 'utf-8' });
    for (const bytes of [little, Buffer.concat([Buffer.from(marks.little), little])]) {
      expect(of(bytes)).toEqual({ text: TEXT, encoding: 'utf-16le' });
    }
    for (const bytes of [BIG_ENDIAN, Buffer.concat([Buffer.from(marks.big), BIG_ENDIAN])]) {
      expect(of(bytes)).toEqual({ text: TEXT, encoding: 'utf-16be' });
    }
  });

  it('is not UTF-16 for a stray zero byte', () => {
    const bytes = Buffer.from(`会社名,所在地\n${'ア社,大阪府\n'.repeat(20)}a\0b,`);
    expect(decoded(bytes).encoding).toBe('utf-8');
  });

  it('stays UTF-8 where a few of its bytes are damaged', () => {
    const bytes = Buffer.from(
      'name,city\nMüller and Söhne from Zürich, Besançon, Malmö, Århus, São Tomé, Übersee\n',
    );
    const damaged = Buffer.concat([bytes, Buffer.from([0xe9, 0x2c])]);
    expect(decode(damaged, 'a.csv').encoding).toBe('utf-8');
  });

  it('is read in the encoding that is named, by the names of Japanese systems too', () => {
    const bytes = Buffer.from('9adf', 'hex');
    const of = (name: string) => decode(bytes, 'a.csv', name).encoding;
    expect(['CP932', 'MS932', 'sjis', 'EUC-JP', 'latin1', 'big5'].map(of)).toEqual([
      'shift_jis',
      'shift_jis',
      'shift_jis',
      'euc-jp',
      'windows-1252',
      'big5',
    ]);
  });

  it('has no encoding of a name that is unknown', () => {
    const run = () => decode(Buffer.from('a'), 'a.csv', 'klingon');
    expect(run).toThrow(CatalyzerError);
    expect(run).toThrow(/importUnknownEncoding/u);
  });

  it('of Japanese or accented names in UTF-8 is always read as UTF-8', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ぁ-んァ-ヶ一-龠a-zÀ-ÿ,]{1,60}$/), (text) => {
        expect(decoded(Buffer.from(`${text}\n`))).toEqual({
          text: `${text}\n`,
          encoding: 'utf-8',
        });
      }),
    );
  });

  it('is read in EUC-JP from a list (case 25)', async () => {
    const { rows, reading } = await readCase('25-EUC-JP.csv');
    expect(reading?.encoding).toBe('euc-jp');
    expect(rows[0]?.cells.get('name_ja')).toBe('株式会社高崎精機');
  });
});
