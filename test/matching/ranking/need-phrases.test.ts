import { describe, expect, it } from '@jest/globals';
import { termSpans } from '../../../matching/analysis/term-spans.ts';
import { coveredPhrases, needPhrases } from '../../../matching/ranking/need-phrases.ts';
import { analyzeNeed } from '../../../matching/retrieval/analyze-need.ts';

/** Each term is worth 1, so that a share of weight is a share of terms. */
function piecesOf(need: string, record: string) {
  const { terms, concepts } = analyzeNeed(need);
  const weights = new Map(terms.map(({ term }) => [term, 1]));
  const phrases = needPhrases(need, weights, new Set(concepts.map(({ term }) => term)));
  const has = new Set(termSpans(record).map(({ term }) => term));
  const { there, missing } = coveredPhrases(phrases, weights, has);
  return { there: there.map(({ text }) => text), missing: missing.map(({ text }) => text) };
}

describe('the pieces of a need', () => {
  it('are there where the record has most of their terms, and missing where it has few', () => {
    expect(piecesOf('特注品の陳列棚', '陳列棚の製造')).toEqual({
      there: ['陳列棚'],
      missing: ['特注品'],
    });
  });

  it('are there where the record names the same thing in other words', () => {
    expect(piecesOf('陽極酸化をしたい', 'アルマイト').there).toEqual(['陽極酸化']);
    expect(piecesOf('hard anodising', '硬質アルマイト').missing).toEqual([]);
  });

  it('are missing where the record has only something wider', () => {
    expect(piecesOf('硬質アルマイト', '表面処理')).toEqual({
      there: [],
      missing: ['硬質アルマイト'],
    });
  });

  it('are missing where a concept is only a small part of what is named', () => {
    expect(piecesOf('鍍金膜厚検査装置', 'めっき').there).toEqual([]);
  });
});
