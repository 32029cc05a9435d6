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
  const weights = new Map(analyzeNeed(need).terms.map(({ term }) => [term, 1]));
  const { words } = readParts(need, READ_WITH);
  const phrases = needPhrases(
    namedPieces(words, (term) => weights.has(term)),
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

  it('are there in other words also where the text names what is above them', () => {
    expect(piecesOf('金属のプレス加工', '金属のスタンピング').missing).toEqual([]);
    expect(piecesOf('プレスと金属加工', 'プレス', '金属を加工').missing).toEqual([]);
  });

  it('are there without the last part of a compound that says only in what form', () => {
    expect(piecesOf('電池データ', '二次電池').missing).toEqual([]);
    expect(piecesOf('ダイオキシン情報', 'ダイオキシン').missing).toEqual([]);
    expect(piecesOf('データ', '二次電池').missing).toEqual(['データ']);
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

  it.each([
    ['bridge loan', 'Bridge between firms', 'Loans'],
    ['plant food', 'Plant products', 'Food'],
    ['mobile credit', 'Mobile kitchen', 'Credit guarantee'],
    ['robot sweets', 'Surgery robots', 'Sweets'],
    ['barrel beer', 'Barrel polishing', 'Beer mugs'],
    ['sushi courses', 'Sushi and talk', 'Evening courses'],
    ['beer exhibition', 'Beer mugs', 'Exhibitions'],
    ['bridge financing', 'Bridge between firms', 'Financing'],
    ['medicine stand', 'Medicine', 'Stands for machines'],
    ['solar polishing', 'Solar power', 'Polishing'],
    ['laser welding robot', 'Laser welding', 'Robot'],
  ])('are one that is missing where two records share an English compound: %s', (need, ...has) => {
    expect(piecesOf(need, ...has)).toEqual({ there: [], missing: [need] });
    expect(piecesOf(need, has.join(', ')).missing).toEqual([]);
  });

  it('of an English compound are told one by one where a word is on no record', () => {
    expect(piecesOf('bridge loan', 'Bridge between firms')).toEqual({
      there: ['bridge'],
      missing: ['loan'],
    });
    expect(piecesOf('plating partner', 'Plating', 'Partners wanted').missing).toEqual([]);
  });

  it.each([
    '炉端焼き',
    '塗り絵',
    '炭火焼き',
    '切り絵',
    '塗り箸',
    '飾り棚',
    '手編み',
    '磨き砂',
    '焼き鳥',
    '吹き矢',
    '張り子',
    '釣り堀',
  ])('are whole nouns with the ending of a verb: %s', (noun) => {
    expect(piecesOf(`${noun}の教室`, '教室')).toEqual({ there: ['教室'], missing: [noun] });
    expect(piecesOf(noun, `${noun}の店`).there).toEqual([noun]);
  });

  it.each([
    '銅めっき',
    '銀めっき',
    '錫めっき',
    '木ねじ',
    '板ばね',
  ])('have a kanji before a word in hiragana: %s', (need) => {
    expect(piecesOf(need, 'めっき', 'ねじ', 'ばね')).toEqual({ there: [], missing: [need] });
    expect(piecesOf(need, `${need}の加工`).missing).toEqual([]);
  });

  it.each([
    ['部品を削り研磨する', ['削り', '研磨する']],
    ['金型の作り方', ['金型']],
    ['申請を手伝ってくれる工場', ['申請']],
    ['溶接と組立ての外注', ['溶接', '組立て', '外注']],
    ['見積り依頼', []],
  ])('keep verbs and what follows them apart: %s', (need, named) => {
    expect(piecesOf(need, '').missing).toEqual(named);
  });

  it.each([
    '夢',
    '顔',
    '熊',
    '旗',
    'いす',
    'ねこ',
    'つくえ',
    'ほうき',
  ])('are what no dictionary knows, a kanji or a word in hiragana: %s', (subject) => {
    expect(piecesOf(`${subject}の解析`, '解析')).toEqual({ there: ['解析'], missing: [subject] });
    expect(piecesOf(`${subject}を運ぶ`, `${subject}を運ぶ`).missing).toEqual([]);
  });

  it.each([
    'この装置の解析',
    '物の解析',
    'これからの解析',
    '3本の解析',
    '私の会社で解析を',
    '手を借りて解析',
  ])('are no words that name nothing by themselves: %s', (need) => {
    expect(piecesOf(need, '').missing).toEqual(['解析']);
  });

  it('do not ask a record in other words for the ending of a verb', () => {
    expect(piecesOf('取付け工事', '据付の工事').missing).toEqual([]);
  });

  it('are not there by the kanji of a word alone', () => {
    expect(piecesOf('硬さ試験', '国公設試験研究機関').there).toEqual([]);
  });
});
