/** A broader word on record is near to a narrower one that is asked for; a narrower one meets it. */
import { describe, expect, it } from '@jest/globals';
import { capability, organization, relationship } from '../../builders.ts';
import { match, type RecordStates } from '../matcher-of.ts';

function firmWith(key: string, title: string): RecordStates[] {
  const firm = organization(key);
  const offered = capability(`${key}-one`, { title: { ja: title } });
  return [firm, offered, relationship('OFFERS', firm, offered)];
}

async function stateOf(
  asked: string,
  recorded: string,
  locale: 'ja' | 'en' = 'ja',
): Promise<string | undefined> {
  const requirements = [{ id: 'r', text: { [locale]: asked }, mustHave: true, quantities: [] }];
  const { matches, toAsk } = await match(firmWith('one', recorded), { text: asked, requirements });
  return [...matches, ...toAsk][0]?.explanation.requirements[0]?.state;
}

describe('what a record says of a narrower or a broader word', () => {
  it.each([
    ['X線CT', 'X線分析顕微鏡による測定'],
    ['X線CT', 'X線光学結晶の加工'],
    ['X線CT', '単結晶X線構造解析'],
    ['X線回折', 'X線CT'],
    ['硬質アルマイト', 'アルマイト'],
    ['硬質アルマイト', '表面処理'],
    ['無電解ニッケル', 'めっき'],
    ['海洋深層水', '海水の淡水化'],
    ['会計ソフト', '会計士の紹介'],
    ['会計ソフト', '業務ソフト'],
    ['ばね', 'ヘール加工'],
    ['ワイヤカット', '放電加工'],
    ['ロボット溶接', '自動溶接装置'],
    ['溶接ロボット', '溶接装置'],
    ['塗装ロボット', '自動塗装'],
    ['組立ロボット', '自動組立機'],
    ['太陽電池', '電池'],
    ['透過電子顕微鏡', '走査電子顕微鏡'],
    ['GC-MS', 'ガスクロマトグラフ'],
    ['LC-MS', 'GC-MS'],
    ['恒温恒湿槽', '乾燥炉'],
    ['恒温恒湿槽', '環境試験'],
    ['ICP-MS', 'ICP発光分析'],
    ['高周波焼入れ', '焼入れ'],
    ['浸炭', '高周波焼入れ'],
    ['超音波洗浄', '部品の洗浄'],
    ['流体解析', '構造解析'],
    ['レーザー彫刻', 'レーザー加工'],
    ['塩ビ管', '金属パイプ'],
    ['センタレス研削', '研削加工'],
    ['冷間鍛造', '熱間鍛造'],
    ['粉体塗装', '焼付塗装'],
    ['スクリーン印刷', '印刷'],
    ['細穴放電加工', '放電加工'],
    ['超音波溶着', 'ヒートシール'],
    ['真空炉', '溶解炉'],
    ['ヘリコプター', '航空機部品'],
    ['アルミ溶接', 'アルミ鋳物'],
    ['ボタン電池', 'ニッケル水素電池'],
    ['原子間力顕微鏡', '走査トンネル顕微鏡'],
    ['免震', '防振装置の製造'],
    ['ジェットミル', '遊星ボールミル'],
    ['ソーセージ', 'ハム'],
    ['グラビア印刷', 'フレキソ印刷'],
    ['耐震補強', '設計事務所'],
    ['クリーンルーム', '工場の空調'],
    ['商標', '特許'],
    ['マイコン', '組込みソフト'],
    ['銀めっき', '錫めっき'],
    ['全固体電池', '蓄電池'],
    ['焼酎', '清酒'],
    ['車椅子', '介護用品'],
    ['コネクター', '電子デバイス'],
    ['創薬', '製薬'],
    ['塑性加工', '樹脂の成形'],
    ['鍛造', '塑性加工'],
    ['湿式表面処理', '塗装'],
  ])('%s is not met by %s', async (asked, recorded) => {
    expect(await stateOf(asked, recorded)).not.toBe('MET');
    const { verdict } = await match(firmWith('one', recorded), { text: asked });
    expect(verdict.level).not.toBe('GOOD');
  });

  it.each([
    ['X線検査', 'X線CT'],
    ['アルマイト', '硬質アルマイト'],
    ['表面処理', '硬質アルマイト'],
    ['めっき', '無電解ニッケルめっき'],
    ['海水', '海洋深層水'],
    ['切削', 'ヘール加工'],
    ['放電加工', 'ワイヤカット'],
    ['自動溶接', '溶接ロボット'],
    ['自動塗装', '塗装ロボット'],
    ['自動組立', '組立ロボット'],
    ['X線CT', '産業用CT'],
    ['X線CT', 'CT撮影サービス'],
    ['X線回折', 'XRD'],
    ['走査電子顕微鏡', 'FE-SEM'],
    ['電子顕微鏡', 'FE-SEM'],
    ['ガスクロマトグラフ', 'GC/MS'],
    ['質量分析', 'LC-MS/MS'],
    ['環境試験', '恒温恒湿槽'],
    ['引張試験', '万能材料試験機'],
    ['三次元測定機', 'CMM'],
    ['熱処理', '浸炭焼入れ'],
    ['洗浄', '超音波洗浄'],
    ['研削', 'センタレス研削'],
    ['塗装', '粉体塗装'],
    ['彫刻', 'レーザー彫刻'],
    ['レーザー加工', 'レーザーマーキング'],
    ['レーザートラッカー', 'レーザトラッカ'],
    ['高周波焼入れ', 'induction hardening'],
    ['電池', '全固体電池'],
    ['特許', '商標'],
    ['非破壊検査', '磁粉探傷検査'],
    ['フラクトグラフィ', '破断面の観察'],
    ['においを消したい', '脱臭'],
    ['freeze drying', '凍結乾燥'],
    ['アルミ切削加工', 'アルミ材の切削加工'],
    ['アルミ加工', 'アルミ材の切削加工'],
    ['電池', 'ボタン電池'],
    ['走査プローブ顕微鏡', '原子間力顕微鏡'],
    ['防振', '免震装置の製造'],
    ['印刷', 'グラビア印刷'],
    ['粉砕', 'ジェットミル'],
    ['転がり軸受', 'ころ軸受'],
    ['金属の塑性加工', '金属部品のプレス'],
    ['塑性加工', 'ヘラ絞り'],
    ['除去加工', 'フライス加工'],
    ['湿式表面処理', '硬質アルマイト'],
    ['蓄電デバイス', 'リチウムイオン二次電池'],
  ])('%s is met by %s', async (asked, recorded) => {
    expect(await stateOf(asked, recorded)).toBe('MET');
  });

  it.each([
    ['bridge loan', 'Bridge between firms', 'Loans'],
    ['robot sweets', 'Robot', 'Sweets'],
    ['mobile credit', 'Mobile', 'Credit'],
    ['medicine stand', 'Medicine', 'Stand'],
    ['beer exhibition', 'Beer', 'Exhibition'],
    ['sushi courses', 'Sushi', 'Courses'],
    ['barrel beer', 'Barrel', 'Beer'],
    ['solar polishing', 'Solar', 'Polishing'],
    ['valve lessons', 'Valve', 'Lessons'],
    ['robot welding', 'Robot', 'Welding'],
  ])('%s, an English compound, is not met by %s and %s apart', async (asked, one, other) => {
    const apart = [...firmWith('one', one), ...firmWith('other', other)];
    const together = [...apart, ...firmWith('both', `${other} for ${one}`)];
    const requirements = [{ id: 'r', text: { en: asked }, mustHave: true, quantities: [] }];
    expect((await match(apart, { text: asked, requirements })).matches).toEqual([]);
    const { matches } = await match(together, { text: asked, requirements });
    expect(matches.map(({ holderId }) => holderId)).toEqual([organization('both').id]);
  });

  it.each([
    ['hard anodising', '硬質アルマイト'],
    ['plating partner', 'めっき'],
    ['laser welding', 'レーザー溶接'],
  ])('%s is met by %s in the other language', async (asked, recorded) => {
    expect(await stateOf(asked, recorded, 'en')).toBe('MET');
  });

  it('puts the CT firm first where X-ray CT is asked for, and only it is an answer', async () => {
    const records = [
      ...firmWith('microscope', 'X線分析顕微鏡による測定'),
      ...firmWith('optics', 'X線光学結晶の加工'),
      ...firmWith('ct', 'CT撮影サービス'),
      ...firmWith('crystal', '単結晶X線構造解析'),
    ];
    const { matches, verdict } = await match(records, { text: 'X線CT' });
    expect(matches[0]?.holderId).toBe(organization('ct').id);
    expect(verdict.level).toBe('GOOD');
    const told = matches.slice(1).map(({ explanation }) => explanation.sentences[0]?.key);
    expect(told).not.toContain('match.has');
  });
});
