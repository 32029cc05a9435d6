import { describe, expect, it } from '@jest/globals';
import { normalizeText, TEXT_CHARACTERS_MAX } from '../../../language/normalize-text.ts';
import { scanTerms } from '../../../matching/analysis/scan-terms.ts';
import { termSpans } from '../../../matching/analysis/term-spans.ts';
import { analyzeNeed } from '../../../matching/retrieval/analyze-need.ts';

const HOSTILE = [
  'a',
  '1',
  'ア',
  'ｱ',
  'ー',
  '-',
  '漢',
  'の',
  '\u0301',
  '\ud800',
  'ﾞ',
  'お願いします',
  'めっき',
];
/** Terms of one place in a text: a character, a pair, a concept and the wider ones. */
const TERMS_PER_CHARACTER_MAX = 8;

describe('hostile text', () => {
  it.each(
    HOSTILE,
  )('of 100,000 times %j has terms in proportion to the part that is read', (piece) => {
    const text = piece.repeat(100_000);
    let terms = 0;
    scanTerms(normalizeText(text), () => {
      terms += 1;
    });
    expect(terms).toBeLessThanOrEqual(TEXT_CHARACTERS_MAX * TERMS_PER_CHARACTER_MAX);
    expect(termSpans(text).length).toBe(terms);
    expect(analyzeNeed(text).terms.length).toBeLessThan(50);
  });

  it('that expands in its normal form is cut again', () => {
    expect(normalizeText('\ufdfa'.repeat(100_000)).length).toBeLessThanOrEqual(TEXT_CHARACTERS_MAX);
  });

  it('that names properties of objects is text like any other', () => {
    expect(analyzeNeed('constructor __proto__ toString').terms.length).toBeGreaterThan(0);
  });
});
