import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';

/**
 * Our own list of variants that occur in names of people and firms but not in the published lists
 * of characters: the most common form, then the others. 斉 and 斎 are two characters that people use
 * interchangeably in names.
 */
const OF_NAMES = `高髙 崎﨑嵜碕 辺邉邊 斉斎齋齊 島嶋嶌 橋槗𣘺 桑桒 昇曻 浜濵濱 磯礒 淵渕渊 藪薮籔 館舘 峰峯 柳栁
鶴靏靍寉 吉𠮷 土圡圡 富冨 塚塚 角⻆ 葛葛 淳湻 桧檜 鴎鷗 涛濤 蛎蠣 砺礪 篭籠 竃竈 鯵鰺 頬頰 繋繫 剥剝 噛嚙 祷禱 穎頴
船舩 隣鄰 裏裡 煙烟 杯盃 略畧 群羣 棋棊 秋穐 梅楳 松枩 野埜 才歳 飯飰 笹篠 蕎荞 蛍螢 岳嶽 草艸 窓窗 泉㵎 舩船 兎兔 曽曾
増增 巻卷 徳德 郎郞 朗朗 清淸 青靑 晴晴 瀬瀨 戸戶 録錄 緑綠 黒黑 薫薰 勲勳 恵惠 満滿`;

let forms: ReadonlyMap<string, string> | undefined;

/**
 * Returns the form that represents all variants of a kanji; a kanji without variants represents
 * itself.
 */
export function standardKanji(kanji: string): string {
  forms ??= readForms();
  return forms.get(kanji) ?? kanji;
}

/**
 * Merges the data file, whose source NOTICE names, with our own list; classes that share a kanji
 * become one.
 */
function readForms(): ReadonlyMap<string, string> {
  const file = join(dataFolder('language', 'data'), 'kanji-variants.txt');
  const found = new Map<string, string>();
  for (const row of [...OF_NAMES.split(/\s/u), ...readFileSync(file, 'utf8').split('\n')]) {
    const variants = Array.from(row);
    const known = variants.flatMap((one) => found.get(one) ?? []);
    const [form = ''] = [...known, ...variants];
    for (const [kanji, other] of found) if (known.includes(other)) found.set(kanji, form);
    for (const kanji of variants) found.set(kanji, form);
  }
  return found;
}
