/** Which words of a short need a holder may share by chance, and what is left without them. */
import { describe, expect, it } from '@jest/globals';
import { termSpans } from '../../../matching/analysis/term-spans.ts';
import { chanceWords, type HasTerm } from '../../../matching/ranking/rest-of-need.ts';
import { namedPieces } from '../../../matching/reading/named-pieces.ts';
import { analyzeNeed } from '../../../matching/retrieval/analyze-need.ts';

function read(need: string) {
  const known = new Set(analyzeNeed(need).terms.map(({ term }) => term));
  return chanceWords(
    need,
    namedPieces(need, (term) => known.has(term)),
  );
}

function restFor(need: string, record: string): string | undefined {
  return read(need).restFor(termsIn(record));
}

function termsIn(record: string): HasTerm {
  const terms = new Set(termSpans(record).map(({ term }) => term));
  return (term) => terms.has(term);
}

describe('the rest of a need', () => {
  it.each([
    ['タンクトップの縫製', '各種タンク', 'トップの縫製'],
    ['フレームワークの講習', 'リードフレーム', 'ワークの講習'],
    ['電報の配達', '情報通信', '配達'],
    ['ball game tickets', 'balls for valves', 'game tickets'],
    ['casting director', 'Casting', 'director'],
    ['carbon credit purchase', 'Carbon parts', 'purchase'],
    ['フランジパニの苗', 'フランジ', 'パニの苗'],
    ['バルブ球根の栽培', 'バルブ', '球根の栽培'],
    ['珍しいバルブ球根の栽培', 'バルブ', '珍しい 球根の栽培'],
    ['ピストン輸送', 'ピストンリング', '輸送'],
    ['石鹸の製造', '半導体製造', '石鹸の'],
    ['sale of lanterns', 'Sale of equipment', 'of lanterns'],
  ])('%s is without what %s shares by chance: %s', (need, record, rest) => {
    expect(restFor(need, record)).toBe(rest);
  });

  it.each([
    ['タンクトップの縫製', 'タンクトップ'],
    ['タンクトップの縫製', '試薬'],
    ['アルミの切削', 'アルミ材の切削'],
    ['ball game tickets', 'tickets for a ball game'],
    ['plating partner', 'Plating'],
    ['carbon credit', 'Carbon parts'],
    ['carbon credit purchase', 'Trade in carbon credits'],
    ['aluminium drama', 'Castings of aluminium'],
    ['廃水処理', '廃水'],
    ['塩ビ管', '海水から製塩'],
    ['リバーレース', 'レース'],
    ['ネイルサロン', 'ネイルサービス業'],
    ['自動車再生', '自動車整備'],
    ['アルミフレーム', 'アルミ部品'],
    ['ポンプ用モータ', 'ポンプ'],
    ['アルミ溶接', 'アルミ切削'],
    ['バルブ球根の栽培', '球根とバルブ'],
  ])('is the whole need if nothing is shared by chance: %s, %s', (need, record) => {
    expect(restFor(need, record)).toBeUndefined();
  });

  it('keeps a kanji that a longer need shares beside much else', () => {
    expect(restFor('強度と振動と騒音の計算', '動力の伝達')).toBeUndefined();
  });

  it('counts no word of an English compound before its last, and no activity', () => {
    expect(read('tank top').counted.map(({ text }) => text)).toEqual(['top']);
    expect(read('提灯の販売').counted.map(({ text }) => text)).toEqual(['提灯']);
  });

  it('counts of a compound no thing before its last part', () => {
    const counted = read('バルブ球根').counted.flatMap(({ parts }) => parts);
    expect(counted.map(({ concept }) => concept)).toEqual(['#bulb-flower']);
    expect(read('レーザー脱毛').counted.flatMap(({ parts }) => parts)).toEqual([]);
  });

  it('is another thing for who has one before the last part of a compound', () => {
    expect(read('ピストン輸送').isAnother(termsIn('ピストンリング'))).toBe(true);
    expect(read('ピストン輸送').isAnother(termsIn('輸送'))).toBe(false);
    expect(read('ピストン輸送').isAnother(termsIn('ピストンの輸送'))).toBe(false);
  });
});
