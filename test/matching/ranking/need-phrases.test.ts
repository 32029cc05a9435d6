import { describe, expect, it } from '@jest/globals';
import { termSpans } from '../../../matching/analysis/term-spans.ts';
import { RecordTable } from '../../../matching/index/record-table.ts';
import { gazetteerOf } from '../../../matching/places/gazetteer.ts';
import { coveredPhrases, needPhrases } from '../../../matching/ranking/need-phrases.ts';
import { namedPieces } from '../../../matching/reading/named-pieces.ts';
import { readParts } from '../../../matching/reading/read-parts.ts';
import { analyzeNeed } from '../../../matching/retrieval/analyze-need.ts';

const READ_WITH = {
  gazetteer: gazetteerOf(new RecordTable()),
  findGroups: () => [],
  asRecorded: (text: string) => text,
  isKnown: () => true,
};

/** Each term is worth 1, so that a share of weight is a share of terms. */
function piecesOf(need: string, ...records: readonly string[]) {
  const { terms, concepts } = analyzeNeed(need);
  const weights = new Map(terms.map(({ term }) => [term, 1]));
  const asked = new Set(concepts.map(({ term }) => term));
  const { words } = readParts(need, READ_WITH);
  const phrases = needPhrases(
    namedPieces(words, (term) => weights.has(term), asked),
    weights,
  );
  const has = records.map((record) => new Set(termSpans(record).map(({ term }) => term)));
  const { there, missing } = coveredPhrases(phrases, has);
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

  it('are missing where a concept is only a small part of the name', () => {
    expect(piecesOf('鍍金膜厚検査装置', 'めっき').there).toEqual([]);
  });

  it('are whole words of the asker, without particles, numbers, verbs and general words', () => {
    const named = (need: string) => piecesOf(need, '').missing;
    expect(named('板厚0.1mmの打ち抜き')).toEqual(['打ち抜き']);
    expect(named('直径30mmの非鉄パイプ加工')).toEqual(['非鉄パイプ加工']);
    expect(named('申請を手伝ってくれる工場')).toEqual(['申請']);
    expect(named('製品の加工設備')).toEqual([]);
    expect(named('plating of 50 pieces for a factory')).toEqual(['plating']);
    expect(named('10個の摩耗しにくい部品')).toEqual(['摩耗しにくい']);
  });

  it('are there only with every part of a compound', () => {
    expect(piecesOf('レーザー溶接', 'レーザー加工と溶接').there).toEqual([]);
    expect(piecesOf('金めっき', 'めっき').missing).toEqual(['金めっき']);
    expect(piecesOf('樹脂ベアリング', '樹脂の成形').missing).toEqual(['樹脂ベアリング']);
    expect(piecesOf('精密板金加工', '精密板金加工').missing).toEqual([]);
    expect(piecesOf('圧力容器の製作', '圧力容器').missing).toEqual([]);
  });

  it.each([
    ['レーザー溶接', 'レーザー加工', '溶接'],
    ['樹脂めっき', '樹脂の成形', 'めっき'],
    ['ガラス研磨', 'ガラス', '研磨'],
    ['木製家具', '木製の箱', '家具'],
    ['銅合金鋳造', '銅の加工', '鋳造'],
    ['竹製食器', '竹製の箱', '食器'],
    ['紙製容器', '紙製の箱', '圧力容器'],
    ['医療用ベッド', '医療機器', 'ベッド'],
    ['セラミック塗装', 'セラミック', '塗装'],
    ['太陽光ポンプ', '太陽光発電', 'ポンプ'],
  ])('are not there where two records share a compound: %s', (need, ...records) => {
    expect(piecesOf(need, ...records).there).toEqual([]);
    expect(piecesOf(need, `${need}の請負`).missing).toEqual([]);
  });

  it('are not there by the kanji of a word alone', () => {
    expect(piecesOf('硬さ試験', '国公設試験研究機関').there).toEqual([]);
  });
});
