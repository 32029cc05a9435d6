/** The address holds the whole question, and an answer leaves as a harmless spreadsheet. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEIGHT_PROFILES } from '../../../matching/ranking/weight-profiles.ts';
import { consoleModule } from './console-files.ts';

interface Question {
  readonly lang: string | undefined;
  readonly text: string;
  readonly requirements: readonly { readonly must: boolean; readonly text: string }[];
  readonly from: string;
  readonly profile: string;
  readonly diversify: boolean;
  readonly filters: Readonly<Record<'kind' | 'prefecture' | 'country', readonly string[]>>;
}
const { readAddress, writeAddress, isAsked } = await consoleModule<{
  readAddress: (search: string) => Question;
  writeAddress: (question: Question) => string;
  isAsked: (question: Question) => boolean;
}>('address.js');
const { csv } = await consoleModule<{ csv: (rows: readonly (readonly unknown[])[]) => string }>(
  'csv.js',
);
const { points, pointsOfParts } = await consoleModule<{
  points: (score: number) => string;
  pointsOfParts: (parts: readonly number[], score: number) => readonly string[];
}>('points.js');

const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

describe('the address', () => {
  it('gives back every question that was written into it', () => {
    const questions = fc.record({
      lang: fc.constantFrom('ja', 'en', undefined),
      text: fc.oneof(words, fc.constant('')),
      requirements: fc.array(fc.record({ must: fc.boolean(), text: words }), { maxLength: 5 }),
      from: fc.constantFrom('', 'org_1'),
      profile: fc.constantFrom(...WEIGHT_PROFILES),
      diversify: fc.boolean(),
      filters: fc.record({
        kind: fc.array(words),
        prefecture: fc.array(words),
        country: fc.array(words),
      }),
    });
    fc.assert(
      fc.property(questions, (question) => {
        expect(readAddress(writeAddress(question))).toEqual(question);
      }),
    );
  });

  it('takes any search part without failing, and other languages for none', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(typeof readAddress(search).text).toBe('string');
      }),
    );
    expect(readAddress('?lang=fr').lang).toBeUndefined();
    expect(readAddress('?for=joint').profile).toBe('GENERAL');
  });

  it('asks nothing until there is a text or a requirement', () => {
    expect(isAsked(readAddress('?from=org_1&kind=FIRM&q=%20'))).toBe(false);
    expect(isAsked(readAddress('?must=a'))).toBe(true);
  });
});

describe('the spreadsheet', () => {
  it('begins with a byte order mark and escapes formulas, commas, quotes and line breaks', () => {
    expect(csv([['a,b', '"c"', 'd\ne', 1]])).toBe('\uFEFF"a,b","""c""","d\ne",1\r\n');
    expect(csv([['=1+1', '＝1', '+81', '-1', '@x', '\tx']])).toBe(
      "\uFEFF'=1+1,'＝1,'+81,'-1,'@x,'\tx\r\n",
    );
  });
});

describe('the points of a score', () => {
  it('are of 100 with one decimal: 0.7344 is 73.4', () => {
    expect(points(0.7344)).toBe('73.4');
    expect(points(1)).toBe('100.0');
  });

  it('add up to the shown score, whatever the parts', () => {
    expect(pointsOfParts([0.3333, 0.3333, 0.3334], 1)).toEqual(['33.3', '33.3', '33.4']);
    const parts = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, (contributions) => {
        const score = contributions.reduce((sum, value) => sum + value, 0);
        const shown = pointsOfParts(contributions, score).reduce(
          (sum, text) => sum + Number(text),
          0,
        );
        expect(shown.toFixed(1)).toBe(points(score));
      }),
    );
  });
});
