import { normalizeText } from '../normalize-text.ts';
import { unitOf } from './units.ts';

/** Units of physics and their compounds: kV, N/mm2, m/min, min-1. Longer words are not units. */
const LATIN = /^[a-zµμωΩ°%‰]{1,6}(?:[·*/^][a-z0-9µμ]{1,5}){0,3}(?:\^?-?[123])?$/iu;
/** Units in which things are counted, and their package units. */
const COUNTED =
  /^(?:個|コ|ケ|箇|箇所|か所|ヶ所|枚|本|台|点|件|種|種類|回|倍|軸|連|段|色|桁|式|室|基|機|面|穴|列|層|人|名|束|袋|缶|ロット|セット|馬力|回転|トン|円|秒|分|時間|日|日間|営業日|週|週間|月|[かカヶヵケ箇]月)$/u;
const PER = /\/(?:個|枚|本|回|秒|分|時|時間|日|週|月|年|[a-z]{1,4})$/iu;

/** Returns whether a cell may use this as the unit of a quantity: 年導入 and 準拠 are not units. */
export function isCellUnit(unit: string): boolean {
  if (unitOf(normalizeText(unit)) !== undefined || LATIN.test(unit)) return true;
  return COUNTED.test(unit.replace(PER, ''));
}
