/** Laws: spellings of one name meet, the fold of a fold is the fold, other names stay apart. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looseName } from '../../../language/names/loose-name.ts';
import { searchedName } from '../../../language/names/searched-name.ts';

const FORMS = [searchedName, looseName];

describe('the fold of names', () => {
  it.each([
    ['株式会社髙橋製作所', '高橋製作所', '㈱髙橋製作所', '高橋製作所（株）'],
    ['斎藤鉄工所', '斉藤鉄工所', '齋藤鐵工所', '齊藤鉄工所'],
    ['渡邊電機', '渡邉電機', '渡辺電機', '渡辺\u{e0100}電機'],
    ['龍ケ崎テクノ', '竜ヶ崎テクノ', '竜が崎テクノ', '竜ガ﨑てくの'],
    ['サーバー技研', 'サーバ技研', 'ｻｰﾊﾞｰ技研', 'サ―バ―技研'],
    ['澤田', '沢田'],
    ['嶋田', '島田', '嶌田'],
    ['冨士', '富士'],
    ['國廣眞', '国広真'],
    ['槇野', '槙野'],
    ['濱崎', '浜﨑', '濵崎'],
    ['ヴァイオリン工房', 'バイオリン工房', 'ばいおりん工房'],
    ['キヤノン', 'キャノン'],
    ["Université de l'Exemple", 'Universite de l’Exemple', 'UNIVERSITE DE L EXEMPLE'],
    ['Müller Präzision GmbH', 'Muller Prazision', 'Mu\u0308ller Präzision GmbH & Co. KG'],
    ['Ōsaka Kōgyō', 'Osaka Kogyo'],
    ['Sample Two Ltd', 'Sample Two', 'Sample Two Limited', 'Sample Two, PLC'],
    ['Esempio S.p.A.', 'Esempio', 'Esempio S.r.l.'],
    ['Exempel AB', 'Exempel Oy', 'Exempel SE', 'Exempel B.V.', 'Exempel SAS', 'Exempel Co.'],
    ['Straße', 'Strasse'],
  ])('meets the spellings of %s', (name, ...others) => {
    for (const form of FORMS) {
      expect(others.map((other) => form(other))).toEqual(others.map(() => form(name)));
    }
  });

  it('keeps different names apart', () => {
    for (const form of FORMS) {
      const names = [
        '山田工業',
        '山本工業',
        '高田',
        '嶋本',
        'Agfa',
        'Sase',
        '川崎',
        '大阪',
        '大坂',
      ];
      expect(new Set(names.map(form)).size).toBe(names.length);
    }
    expect(searchedName('SAS Institute Inc.')).toBe('sasinstitute');
    expect(searchedName('株式会社')).toBe('株式会社');
    expect(searchedName('Ltd')).toBe('ltd');
  });

  it('is idempotent, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const form of FORMS) form(text);
      }),
    );
    const letters = fc.constantFrom(...'髙高﨑崎龍竜ヶケがガアあヴァー－ー éÉöＡａ社株');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        expect(searchedName(searchedName(text))).toBe(searchedName(text));
      }),
    );
  });
});
