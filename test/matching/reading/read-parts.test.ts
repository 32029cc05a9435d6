/**
 * Parts of a need. Laws: they do not overlap and quote the need; parts that are judged by fields
 * are never searched as words; both languages are read alike.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RecordTable } from '../../../matching/index/record-table.ts';
import { gazetteerOf } from '../../../matching/places/gazetteer.ts';
import { readParts } from '../../../matching/reading/read-parts.ts';

const READ_WITH = {
  gazetteer: gazetteerOf(new RecordTable()),
  findGroups: (name: string) =>
    /^(?:HIT|アドック神戸|なにわ夢工房)$/u.test(name) ? ['grp_1'] : [],
  asRecorded: (text: string) => text,
  isKnown: () => true,
};
const MARKS = { MUST: '!', SHOULD: '', DROPPED: '-' };

function read(text: string): string[] {
  return readParts(text, READ_WITH).parts.map(
    ({ kind, offer, text: own }) => `${kind}${MARKS[offer]} ${own}`,
  );
}

describe('the parts of a need', () => {
  it('are read as a term where one word of it is misspelt, and quote the need', () => {
    const text = 'sheet metl and deep sea watr';
    const reading = readParts(text, { ...READ_WITH, isKnown: () => false });
    const nouns = reading.pieces.map(({ text: own, start, end }) => [own, text.slice(start, end)]);
    expect(nouns).toEqual([
      ['sheet metl', 'sheet metl'],
      ['deep sea watr', 'deep sea watr'],
    ]);
    expect(reading.searched).toBe('sheet metal and deep sea water');
    expect(reading.suggestions.map(({ written }) => written)).toEqual(['metl', 'watr']);
  });

  it.each([
    ['アルミの切削', ['MATERIAL アルミ', 'PROCESS 切削']],
    ['チタンの溶接', ['MATERIAL チタン', 'PROCESS 溶接']],
    ['膜厚の測定', ['TOPIC 膜厚', 'MEASUREMENT 測定']],
    ['硬さ試験', ['MEASUREMENT 硬さ試験']],
    ['射出成形機', ['MACHINE 射出成形機']],
    ['圧力容器', ['PRODUCT 圧力容器']],
    ['パッケージデザイン', ['COMMERCIAL_ROLE パッケージデザイン']],
    ['ネーミング', ['COMMERCIAL_ROLE ネーミング']],
    ['特許出願の相談', ['SERVICE 特許出願']],
    ['laser welding of titanium', ['PROCESS laser welding', 'MATERIAL titanium']],
    ['hardness testing', ['MEASUREMENT hardness testing']],
    ['a conveyor', ['MACHINE conveyor']],
    ['branding', ['COMMERCIAL_ROLE branding']],
  ])('of %s have their kinds', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  it.each([
    ['板厚0.1mmの打ち抜き', ['QUANTITY 板厚0.1mm', 'PROCESS 打ち抜き']],
    ['φ12.5のシャフト', ['QUANTITY φ12.5', 'PRODUCT シャフト']],
    ['めっきを50個', ['PROCESS めっき', 'LOT 50個']],
    ['洗浄装置を3台作りたい', ['MACHINE 洗浄装置', 'LOT 3台']],
    ['台数は３台です', ['LOT 台数は３台']],
    [
      'シャフトを100本ほど、来年3月末まで',
      ['PRODUCT シャフト', 'LOT 100本ほど', 'DATE 来年3月末まで'],
    ],
    ['20 sets of trays', ['LOT 20 sets of', 'PRODUCT trays']],
    ['納期10日以内のめっき', ['LEAD_TIME 納期10日以内', 'PROCESS めっき']],
    ['予算は30万円までの金型', ['PRICE 予算は30万円まで', 'PRODUCT 金型']],
    ['単価1,200円以下の歯車', ['PRICE 単価1,200円以下', 'PRODUCT 歯車']],
    ['12月末までに金型', ['DATE 12月末までに', 'PRODUCT 金型']],
    ['令和9年3月10日までにめっき', ['DATE 令和9年3月10日までに', 'PROCESS めっき']],
    ['ISO9001の溶接', ['CERTIFICATE ISO9001', 'PROCESS 溶接']],
    ['plating of 20 pieces', ['PROCESS plating', 'LOT 20 pieces']],
    ['plating within 2 weeks', ['PROCESS plating', 'LEAD_TIME within 2 weeks']],
    ['gears, budget of 2,000 EUR', ['PRODUCT gears', 'PRICE budget of 2,000 EUR']],
    ['gears under ¥50,000', ['PRODUCT gears', 'PRICE under ¥50,000']],
    ['gears by March 2027', ['PRODUCT gears', 'DATE by March 2027']],
    ['welding to ISO 13485', ['PROCESS welding', 'CERTIFICATE ISO 13485']],
  ])('of %s are numbers with their units, prices and dates', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  it.each([
    ['HITの会員に限る。金型', ['MEMBERSHIP! HITの会員に限る', 'PRODUCT 金型']],
    ['アドック神戸の会員企業でめっき', ['MEMBERSHIP! アドック神戸の会員企業で', 'PROCESS めっき']],
    ['金型を作れるHIT会員', ['PRODUCT 金型を作れる', 'MEMBERSHIP! HIT会員']],
    ['なにわ夢工房のメンバーで印刷', ['MEMBERSHIP! なにわ夢工房のメンバーで', 'PROCESS 印刷']],
    ['members of HIT only: plating', ['MEMBERSHIP! members of HIT only', 'PROCESS plating']],
    ['plating by HIT members', ['PROCESS plating', 'MEMBERSHIP! HIT members']],
    ['会員企業のめっき', ['PROCESS めっき']],
    ['members of staff', []],
  ])('of %s are the groups whose members are asked for', (text, parts) => {
    expect(read(text).filter((part) => !part.startsWith('TOPIC'))).toEqual(parts);
  });

  it.each([
    ['中小企業に限る。めっき', ['COMPANY_SIZE! 中小企業', 'PROCESS めっき']],
    ['従業員30人以下の会社', ['COMPANY_SIZE 従業員30人以下', 'HOLDER_KIND 会社']],
    ['an SME for plating', ['COMPANY_SIZE SME', 'PROCESS plating']],
    ['plating, at least 50 employees', ['PROCESS plating', 'COMPANY_SIZE at least 50 employees']],
    ['自分で操作したい', ['USE_MODE 自分で操作したい']],
    ['硬さ試験の依頼測定', ['MEASUREMENT 硬さ試験', 'USE_MODE 依頼測定']],
  ])('of %s are what the holder is, and how a machine is used', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  it('are musts where their clause says so, and shoulds where they are only wished for', () => {
    expect(read('大阪府内限定、できればISO9001')).toEqual([
      'PLACE! 大阪府内',
      'CERTIFICATE ISO9001',
    ]);
    expect(read('必須条件：ISO9001、熊本県内')).toEqual([
      'LABEL- 必須条件：',
      'CERTIFICATE! ISO9001',
      'PLACE! 熊本県内',
    ]);
    expect(read('ISO 9001 is a must, ideally in Kansai')).toEqual([
      'CERTIFICATE! ISO 9001',
      'PLACE in Kansai',
    ]);
  });

  it('of a letter are separate from greetings, the writer’s own business, labels and signature', () => {
    const letter = `株式会社山田製作所
ご担当者様

お世話になっております。大阪の丸山工業の田中と申します。弊社は自動車部品のプレス加工を営んでおります。
このたび、硬質アルマイトができる会社を探しております。
数量：30個
納期：12月末まで
材質：A5052
ご担当者：田中太郎
よろしくお願いいたします。

--
丸山工業株式会社 田中
TEL 06-1234-5678`;
    const parts = read(letter);
    expect(parts.filter((part) => !/^\w+-/u.test(part))).toEqual([
      'PROCESS 硬質アルマイト',
      'HOLDER_KIND 会社',
      'LOT 数量：30個',
      'DATE 12月末まで',
      'MATERIAL A5052',
    ]);
    const dropped = parts.filter((part) => /^\w+-/u.test(part)).map((part) => part.split('-')[0]);
    expect(new Set(dropped)).toEqual(
      new Set(['ADDRESS', 'COURTESY', 'SELF_INTRODUCTION', 'LABEL', 'SIGNATURE']),
    );
  });

  it('of an English letter are the same', () => {
    const letter = `Dear Sir or Madam,

My name is John Smith. We are a manufacturer of bicycle frames based in London.
We are looking for a company that can do hard anodising of aluminium.
Quantity: 200 pieces
Contact: John Smith

Best regards,
John Smith
Tel: +44 20 1234 5678`;
    expect(read(letter).filter((part) => !/^\w+-/u.test(part))).toEqual([
      'HOLDER_KIND company',
      'PROCESS hard anodising',
      'MATERIAL aluminium',
      'LOT Quantity: 200 pieces',
    ]);
  });

  it('do not overlap, quote the need and leave nothing of terms, places and holders to be searched', () => {
    const piece = fc.constantFrom(
      ...'大阪の 50個 めっき ISO9001 会社 を探しています 。 、 HITの会員に限る 30万円 plating in Kyushu 0.1mm 12月末 within 5 km of Kobe ｶﾞﾗｽ ①'.split(
        ' ',
      ),
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const { parts, words } = readParts(text, READ_WITH);
        expect(words).toHaveLength(text.length);
        let end = 0;
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.text).toBe(text.slice(part.start, part.end));
          end = part.end;
          if (['PLACE', 'HOLDER_KIND', 'MEMBERSHIP', 'PRICE', 'LOT'].includes(part.kind)) {
            expect(words.slice(part.start, part.end).trim()).toBe('');
          }
        }
      }),
    );
  });
});
