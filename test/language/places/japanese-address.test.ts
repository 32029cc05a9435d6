import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitAddress } from '../../../language/places/japanese-address.ts';

describe('an address', () => {
  it.each([
    ['〒577-0011 大阪府東大阪市荒本北1-2', '大阪府|東大阪市|荒本北'],
    ['東京都大田区本羽田2-12', '東京都|大田区|本羽田'],
    ['三重県四日市市諏訪町', '三重県|四日市市|諏訪町'],
    ['京都府京都市中京区烏丸通御池下る虎屋町577', '京都府|京都市|中京区|烏丸通御池下る虎屋町'],
    ['群馬県佐波郡玉村町大字下新田201', '群馬県|佐波郡|玉村町|下新田'],
    ['福島県郡山市待池台', '福島県|郡山市|待池台'],
    ['奈良県高市郡明日香村大字岡55', '奈良県|高市郡|明日香村|岡'],
    ['北海道余市郡余市町朝日町26', '北海道|余市郡|余市町|朝日町'],
    ['富山県中新川郡上市町法音寺1', '富山県|中新川郡|上市町|法音寺'],
    ['富山県上市町法音寺1', '富山県|中新川郡|上市町|法音寺'],
    ['大田区本羽田2-12-1', '東京都|大田区|本羽田'],
    ['東大阪市高井田中1丁目5番3号', '大阪府|東大阪市|高井田中'],
    ['堺市中区見本町２丁２番', '大阪府|堺市|中区|見本町'],
    ['茨城県竜ヶ崎市3710', '茨城県|龍ケ崎市'],
    ['大 阪 府 大阪市 北区 梅田一丁目', '大阪府|大阪市|北区|梅田'],
    ['日本、〒100-0001 東京都千代田区千代田1-1', '東京都|千代田区|千代田'],
    ['埼玉県浦和市常盤', '埼玉県|浦和市'],
    ['府中市宮西町2-24', ''],
    ['中央区銀座1-1', ''],
    ['Berlin', ''],
    ['大阪', ''],
  ])('%s', (address, parts) => {
    const { prefecture, county, city, ward, town } = splitAddress(address);
    const found = [prefecture, county, city, ward, town].filter((part) => part !== undefined);
    expect(found.join('|')).toBe(parts);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        splitAddress(text);
      }),
    );
  });
});
