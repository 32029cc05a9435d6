import { describe, expect, it } from '@jest/globals';
import { materialOf } from '../../language/material-codes.ts';
import { normalizeText } from '../../language/normalize-text.ts';
import { CONCEPTS } from '../../matching/analysis/concepts.ts';
import { scanTerms } from '../../matching/analysis/scan-terms.ts';

const CODES = [
  ['SUS304', 'stainless'],
  ['SUS316L', 'stainless'],
  ['ＳＵＳ４３０', 'stainless'],
  ['SS400', 'steel'],
  ['S45C', 'steel'],
  ['SPCC', 'steel'],
  ['SKD11', 'steel'],
  ['SCM435', 'steel'],
  ['A5052', 'aluminum'],
  ['A7075', 'aluminum'],
  ['ADC12', 'aluminum'],
  ['AZ91', 'magnesium'],
  ['C1100', 'copper'],
  ['C2801', 'brass'],
  ['C2801P', 'brass'],
  ['C3604', 'brass'],
  ['Ti-6Al-4V', 'titanium'],
  ['FC250', 'iron-casting'],
  ['FCD450', 'iron-casting'],
  ['Inconel718', 'nickel'],
] as const;

describe("a material's code", () => {
  it.each(CODES)('%s is also found as %s', (code, concept) => {
    const terms = new Set<string>();
    scanTerms(normalizeText(`${code}の加工`), (term) => terms.add(term));
    expect(terms).toContain(`#${concept}`);
  });

  it('is one that the dictionary knows', () => {
    const known = new Set(CONCEPTS.map(({ id }) => id));
    expect(CODES.filter(([, concept]) => !known.has(concept))).toEqual([]);
  });

  it.each([
    '2024',
    'a4',
    'c',
    'sk',
    'b2b',
    'covid19',
    's3',
    'fc',
    '304',
    'x'.repeat(100_000),
  ])('is not %.20s', (word) => {
    expect(materialOf(word)).toBeUndefined();
  });
});
