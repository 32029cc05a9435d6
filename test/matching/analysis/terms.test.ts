import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizeText, normalizeWithOffsets } from '../../../language/normalize-text.ts';
import { CONCEPTS } from '../../../matching/analysis/concepts.ts';
import { scanTerms } from '../../../matching/analysis/scan-terms.ts';
import { termSpans } from '../../../matching/analysis/term-spans.ts';

function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  scanTerms(normalizeText(text), (term) => terms.add(term));
  return terms;
}

describe('normalising a text', () => {
  it.each([
    ['レーザー', 'ﾚｰｻﾞｰ', 'レーザ', 'レ−ザ−'],
    ['キャノン', 'キヤノン'],
    ['カット', 'カツト'],
    ['ヴァルブ', 'ヴアルブ', 'バルブ', 'ｳﾞｧﾙﾌﾞ'],
    ['レヴュー', 'レビュー', 'レヴユー'],
    ['ヴィジョン', 'ビジョン'],
    ['ＳＵＳ３０４', 'sus304', 'SUS304'],
    ['㎜', 'mm'],
    ['ｶﾞﾗｽ', 'ガラス', 'カ\u3099ラス'],
    ['㍉', 'ミリ'],
    ['①', '1'],
    ['ﬁlm', 'film', 'FILM', 'fi\u00adlm', 'fi\u200blm'],
  ])('gives one form for %s', (...variants) => {
    expect(new Set(variants.map(normalizeText)).size).toBe(1);
  });

  it('keeps the prolonged sound inside a word and of short words', () => {
    expect(normalizeText('モーター')).toBe('モータ');
    expect(normalizeText('キー')).toBe('キー');
  });

  it('makes a word whole that a wrapped line parts', () => {
    const wrapped =
      '弊社では精密部品の製作を続けておりますが、この度チタンのレー\nザー切断と真空熱処\r\n理を探しております';
    expect(normalizeText(wrapped)).toContain('レーザ切断');
    expect(normalizeText('この度は精密部品の表面処理について真空熱処\r\n理を探す')).toContain(
      '真空熱処理',
    );
    expect(normalizeText('a preci-\nsion part')).toBe('a precision part');
    expect(normalizeText('soft\u00adware')).toBe('software');
  });

  it('keeps the lines of a list, paragraphs and hyphens apart', () => {
    for (const text of ['切削\n研磨', '切削加工\n\n研磨加工', 'five-\n5', '5-axis']) {
      expect(normalizeText(text)).toBe(text);
    }
  });

  it('gives the same with and without offsets, and offsets inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aZｱｶﾞー-ヴァャュ漢のÅé㌔ 1﹣\n\r\u00ad') }),
        (text) => {
          const normal = normalizeWithOffsets(text);
          expect(normal.text).toBe(normalizeText(text));
          expect(normal.starts).toHaveLength(normal.text.length);
          normal.starts.forEach((start, index) => {
            expect(start).toBeLessThan(normal.ends[index] ?? 0);
            expect(normal.ends[index]).toBeLessThanOrEqual(text.length);
          });
        },
      ),
    );
  });
});

describe('the terms of a text', () => {
  it('are stems in English, without words that carry no subject', () => {
    expect([...termsOf('The machined parts of a robot')]).toEqual(
      expect.arrayContaining(['machin', 'part', 'robot']),
    );
    expect(termsOf('the of a').size).toBe(0);
  });

  it('are characters and pairs in Japanese, without grammar', () => {
    const terms = termsOf('切削をする');
    expect(terms).toContain('切削');
    expect(terms).toContain('切');
    expect(terms).not.toContain('する');
  });

  it('keep subjects that are written in hiragana', () => {
    expect(termsOf('わさび')).toContain('わさ');
  });

  it('meet in a concept, across languages and ways of writing', () => {
    for (const text of ['めっき', 'メッキ', '鍍金', 'plating', 'Electroplating']) {
      expect(termsOf(text)).toContain('#plating');
    }
    for (const text of ['治工具', '治具', '冶具', 'jigs']) expect(termsOf(text)).toContain('#jig');
  });

  it('take the longest name of a concept, and the wider concepts with it', () => {
    const terms = termsOf('硬質アルマイト');
    expect(terms).toContain('#hard-anodizing');
    expect(terms).toContain('#anodizing');
    expect(terms).toContain('#surface-treatment');
  });

  it('do not find a short katakana name inside another word', () => {
    expect(termsOf('メモリセルの')).not.toContain('#cell-culture');
    expect(termsOf('バレーボール')).not.toContain('#led');
  });

  it('are the same with a picture in the text, and keep rare kanji', () => {
    expect(termsOf('めっき🏭')).toEqual(termsOf('めっき'));
    expect(termsOf('𠮷野')).toContain('𠮷');
  });

  it('point to the words that they come from in the original', () => {
    const text = '★ﾚｰｻﾞｰ切断とSUS304';
    for (const { term, start, end } of termSpans(text)) {
      expect(termsOf(text)).toContain(term);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    const cutting = termSpans(text).find(({ term }) => term === '#laser-cutting');
    expect(text.slice(cutting?.start, cutting?.end)).toBe('ﾚｰｻﾞｰ切断');
  });
});

describe('the dictionary of concepts', () => {
  it('names each idea once, in both languages', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(250);
    expect(new Set(CONCEPTS.map(({ id }) => id)).size).toBe(CONCEPTS.length);
    for (const { ja, en } of CONCEPTS) {
      expect(ja.length).toBeGreaterThan(0);
      expect(en.length).toBeGreaterThan(0);
    }
  });
});
