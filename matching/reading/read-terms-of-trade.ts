import type { EquipmentUseMode } from '../../graph/model/equipment-use.ts';
import { ERA } from '../../language/dates.ts';
import { normalizeWithOffsets, unifyWidth } from '../../language/normalize-text.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { quantityId } from '../../language/quantities/quantity-words.ts';
import { readQuantities } from '../../language/quantities/read-quantities.ts';
import { HIRAGANA } from '../../language/scripts.ts';
import { certificateSpans } from '../analysis/read-certificates.ts';
import type { AskedSize, FoundPart, ReadPartKind } from './need-part.ts';

const AMOUNT = String.raw`\d[\d,]*(?:\.\d+)?\s?(?:十|百|千|万|億|兆|k\b|m\b|million|thousand)?`;
const CURRENCY = '円|yen|JPY|USD|EUR|GBP|ドル|ユーロ|dollars?|euros?|pounds?';
const PRICE_NAME =
  '(?:予算|単価|価格|費用|金額|目標価格|上限|コスト|総額)(?:は|が|の)?[:：]?\\s?(?:約|上限|最大)?\\s?';
const PRICE = new RegExp(
  `(?:${PRICE_NAME})?(?:(?:budget\\s+of|under|below|up\\s+to|at\\s+most|about|around|less\\s+than)\\s+)?(?:(?:[¥￥$€£]|(?:JPY|USD|EUR|GBP)\\s?)\\s?${AMOUNT}|${AMOUNT}\\s?(?:${CURRENCY}))(?:\\s?(?:/|per\\s|／)\\s?(?:個|枚|本|台|pcs?|pieces?|unit))?(?:以下|以内|まで|程度|前後|くらい|ぐらい|台)?(?:（?税[別込]）?)?`,
  'giu',
);
const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const UNTIL = '(?:頃|ごろ)?(?:まで(?:に)?|以降|中(?:に)?)?';
const DATE = new RegExp(
  [
    `(?:(?:${ERA})\\s?[\\d元]{1,2}|\\d{4})年(?:度|\\s?\\d{1,2}月(?:\\s?\\d{1,2}日|末|上旬|中旬|下旬)?)?${UNTIL}`,
    `(?:(?:今|本|来|再来|翌)年の?\\s?)?\\d{1,2}月(?:\\s?\\d{1,2}日|末|上旬|中旬|下旬|初め)${UNTIL}`,
    `(?<!\\d)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)${UNTIL}`,
    `(?:今|来|再来|翌)(?:週|月|年|年度|春|夏|秋|冬)(?:中|末|上旬|中旬|下旬|初め)?${UNTIL}`,
    `(?:年内|年度内|年度末|年末|月末|月内|週明け|今年度)${UNTIL}`,
    `(?:(?:by|before|until|from)\\s+)?(?:the\\s+)?(?:(?:end|beginning|middle)\\s+of\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?\\b(?:${MONTHS})\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}`,
    `(?:by|before|until)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${MONTHS})\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?`,
    `(?:(?:by|before|until)\\s+)?(?:the\\s+)?(?:next|this)\\s+(?:week|month|year|spring|summer|autumn|winter|quarter)`,
    `(?:by|before|until)\\s+(?:the\\s+)?end\\s+of\\s+(?:the|this|next)\\s+(?:week|month|year)`,
  ].join('|'),
  'gu',
);
/**
 * Number of things by a counter that is no unit of a quantity: of a record it may count machines
 * (旋盤3台), of a need what is to be made. 4枚刃 and 2本ロール are names.
 */
const COUNT =
  /(?:(?:台数|枚数|本数|組数|点数|セット数)(?:は|が)?[:：]?\s?)?(?<![\d.,〜~-])\d[\d,]*\s?(?:台|枚|本|組|点|袋|箱|セット)(?:ほど|くらい|ぐらい|程度|前後|ずつ|から|以上|以下|まで)?(?=[をはがでとのに、。，．・\s作製欲頼必注購]|ほし|つく|お願|$)|\b\d[\d,]*\s(?:units|sets|sheets|pairs)\b(?:\s+of\b)?/gu;
/** A size asks for such firms, not for what they need: 中小企業の経営支援 asks for advice. */
const AS_ASKED =
  '(?=に限|限定|のみ|だけ|が望まし|がよい|が良い|を希望|を探|であること|で(?![のすあ])|[。、．，.!?！？\\n]|\\s*$)';
const SIZE = new RegExp(
  `(?<sme>中小企業|小規模事業者|零細企業)${AS_ASKED}|(?<large>大企業|大手(?:企業|メーカー)?)${AS_ASKED}|\\b(?<smeEn>SMEs?|small(?:\\s+and\\s+|[ -]or[ -]|/)?(?:medium(?:-sized)?)?\\s+(?:firms?|companies|company|enterprises?|businesses))\\b|\\b(?<largeEn>large\\s+(?:firms?|companies|company|enterprises?|corporations?))\\b|従業員(?:数)?(?:が|は)?\\s?(?<count>\\d[\\d,]*)\\s?(?:人|名)(?<side>以上|以下|以内|未満|まで|超)?|\\b(?<sideEn>at\\s+least|more\\s+than|over|at\\s+most|up\\s+to|fewer\\s+than|less\\s+than|under)\\s+(?<countEn>\\d[\\d,]*)\\s+(?:employees|people|staff)`,
  'giu',
);
const LEAST = /以上|超|least|more|over/iu;
const USE_MODES: readonly (readonly [mode: EquipmentUseMode, pattern: RegExp])[] = [
  [
    'SELF_USE',
    new RegExp(
      `(?:自分|自社|自分たち)(?:達)?で(?:使|操作|測|利用)[${HIRAGANA}]{0,6}|セルフ利用|(?:装置|機器|設備|機械)(?:を)?(?:お)?(?:借り|使わせ|使いた|使える|利用した)[${HIRAGANA}]{0,4}|\\bself[- ]?use\\b|\\b(?:use|operate)\\s+(?:it|them|the\\s+(?:machine|equipment|instrument))\\s+(?:our|my)sel(?:ves|f)\\b|\\brent\\s+(?:a|an|the|some)\\s+(?:machine|equipment|instrument)\\b`,
      'giu',
    ),
  ],
  [
    'ASSISTED',
    /立ち?会い(?:の?(?:もと|下)で)?|操作員付き|\bwith\s+an\s+operator\b|\bassisted\s+use\b/giu,
  ],
  [
    'COMMISSIONED',
    /依頼(?:試験|分析|測定|加工)|受託(?:可能?|$|して)|\bcommissioned\b|\bdone\s+for\s+us\b/giu,
  ],
];

/** Returns the prices that a text names. Linear time. */
export function readPrices(text: string): FoundPart[] {
  return foundBy(text, PRICE, 'PRICE');
}

/** Returns the days and times by which, or from when, something is wanted. Linear time. */
export function readDates(text: string): FoundPart[] {
  return foundBy(text, DATE, 'DATE');
}

/** Returns the numbers of things that are wanted, other than pieces, which are quantities. */
export function readCounts(text: string): FoundPart[] {
  return foundBy(text, COUNT, 'LOT').flatMap((part) => {
    const [number = ''] = /\d.*$/su.exec(text.slice(part.start, part.end).normalize('NFKC')) ?? [];
    const [reading] = readQuantities(`数量${number}`).readings;
    return reading === undefined ? [] : [{ ...part, quantity: reading.range }];
  });
}

/** Returns the sizes that an organisation is asked to have. Linear time. */
export function readSizes(text: string): FoundPart[] {
  return foundBy(text, SIZE, 'COMPANY_SIZE', (groups) => ({ size: sizeOf(groups) }));
}

/** Returns the ways in which a machine is to be used. Linear time. */
export function readUseModes(text: string): FoundPart[] {
  return USE_MODES.flatMap(([useMode, pattern]) =>
    foundBy(text, pattern, 'USE_MODE', () => ({ useMode })),
  );
}

function sizeOf(groups: Readonly<Record<string, string | undefined>>): AskedSize {
  if (groups.sme !== undefined || groups.smeEn !== undefined) return { sme: true };
  if (groups.large !== undefined || groups.largeEn !== undefined) return { sme: false };
  const count = Number((groups.count ?? groups.countEn ?? '').replaceAll(',', ''));
  const side = groups.side ?? groups.sideEn ?? '';
  return { employees: LEAST.test(side) ? { min: count } : { max: count } };
}

function foundBy(
  text: string,
  pattern: RegExp,
  kind: ReadPartKind,
  said: (groups: Readonly<Record<string, string | undefined>>) => Partial<FoundPart> = () => ({}),
): FoundPart[] {
  const { text: unified, starts, ends } = unifyWidth(text);
  return Array.from(unified.matchAll(pattern), ({ 0: found, index, groups = {} }) => {
    const before = found.length - found.trimStart().length;
    return {
      kind,
      start: starts[index + before] ?? 0,
      end: ends[index + found.trimEnd().length - 1] ?? 0,
      ...said(groups),
    };
  });
}

/** Sentences and lines, which are read separately. */
const STRETCH = /[^。\n]+/gu;

/** Returns the quantities with their units, lots and lead times as such. Linear time. */
export function readQuantityParts(text: string): FoundPart[] {
  return Array.from(text.matchAll(STRETCH), ({ 0: stretch, index }) =>
    quantitiesOf(stretch).map((part) => ({
      ...part,
      start: part.start + index,
      end: part.end + index,
    })),
  ).flat();
}

function quantitiesOf(text: string): FoundPart[] {
  const { readings, spans, rest } = readQuantities(text);
  if (readings.length === 0) return [];
  const normal = normalizeWithOffsets(text);
  // Exponents are read from another text than the normal one: then the stretch is the part.
  const isAligned = spans.every(({ end }) => end <= normal.text.length) && !/\^/u.test(rest);
  return readings.map(({ range }, at): FoundPart => {
    const span = spans[at] ?? { start: 0, end: normal.text.length, isSubject: true };
    const own = normal.text.slice(span.start, span.end);
    const from = span.start + own.length - own.trimStart().length;
    return {
      kind: quantityKind(range),
      quantity: range,
      isSearched: span.isSubject,
      start: isAligned ? (normal.starts[from] ?? 0) : 0,
      end: isAligned ? (normal.ends[span.start + own.trimEnd().length - 1] ?? 0) : text.length,
    };
  });
}

function quantityKind({ quantity }: QuantityRange): ReadPartKind {
  switch (quantityId(quantity)) {
    case 'lot':
    case 'monthly volume':
      return 'LOT';
    case 'lead time':
      return 'LEAD_TIME';
    default:
      return 'QUANTITY';
  }
}

/** Returns the certificates that a text names, with their positions. */
export function readCertificateParts(text: string): FoundPart[] {
  return certificateSpans(text).map(({ name, start, end }) => ({
    kind: 'CERTIFICATE',
    certificate: name,
    isSearched: true,
    start,
    end,
  }));
}
