/** Law: what names a concept, is general or only grammar is never unknown; what is left is. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONCEPTS } from '../../../matching/analysis/concepts.ts';
import { unknownTerms } from '../../../matching/analysis/unknown-terms.ts';

const termsIn = (text: string) => unknownTerms(text).map(({ term }) => term);

describe('unknown terms', () => {
  it('are compounds of kanji and katakana that no concept names', () => {
    expect(termsIn('亜空間ワープ装置とめっき')).toEqual(['亜空間ワープ装置']);
    expect(termsIn('めっきの企業')).toEqual([]);
  });

  it('are English words and their pairs, without stop words and general ones', () => {
    expect(termsIn('The flux capacitor of our company, capacitors')).toContain('flux');
    expect(termsIn('The gribble frobnicator of our company')).toEqual([
      'gribble',
      'frobnicator',
      'gribble frobnicator',
    ]);
  });

  it('are one term however they are written', () => {
    const keys = unknownTerms('ワープドライバー、ワープドライバ、gribbles, gribble').map(
      ({ key }) => key,
    );
    expect(keys).toHaveLength(2);
  });

  it('never have a label of the taxonomy among them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONCEPTS), ({ ja }) => {
        const [label = ''] = ja;
        expect(unknownTerms(label).map(({ term }) => term)).not.toContain(label);
      }),
    );
  });

  it('take linear time on a long run', () => {
    expect(unknownTerms('亜'.repeat(100_000))).toEqual([]);
    expect(unknownTerms('a'.repeat(100_000)).length).toBeLessThan(10_000);
  });
});
