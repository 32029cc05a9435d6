import { normalizeHeader } from '../../../language/normalize-cell.ts';
import { readDate } from '../../../language/read-date.ts';
import {
  EQUIPMENT_USE_MODES,
  PRICE_UNITS,
  type Price,
  USER_CLASSES,
} from '../../model/equipment-use.ts';
import { wordsOfList } from '../columns/words-of-list.ts';

/** Prices of a cell, and its parts that are not prices. */
export interface PricesRead {
  readonly prices: readonly Price[];
  readonly others: readonly string[];
}

const CURRENCIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/円|[¥￥]|\byen\b/iu, 'JPY'],
  [/€|\beuros?\b/iu, 'EUR'],
  [/£|\bpounds?\b/iu, 'GBP'],
  [/\$|\bdollars?\b/iu, 'USD'],
];
const CODE = /(?<![A-Z])(?:JPY|EUR|GBP|USD|CHF|CNY|KRW|TWD|AUD|CAD|NZD|SEK|NOK|DKK|SGD)(?![A-Z])/u;
/** Digits in groups of three, and a factor 万 or 千. */
const AMOUNT = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*([万千]?)/u;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['千', 1_000],
]);
const FREE = /無料|無償|free of charge|\bfree\b/iu;
const DATE = String.raw`(?:\d{4}-\d{2}-\d{2}|(?:\d{4}|(?:令和|平成|[RH])\s?\d{1,2})(?:年|[./])\s?\d{1,2}(?:月|[./])\s?\d{1,2}日?)`;
const RANGE = new RegExp(String.raw`(${DATE})?\s*\.\.\s*(${DATE})?`, 'u');
const FROM = new RegExp(
  String.raw`(${DATE})\s*(?:から|より|以降|~|〜|-(?!\d))|(?:from|since)\s+(${DATE})`,
  'iu',
);
const UNTIL = new RegExp(String.raw`(${DATE})\s*(?:まで|以前)|(?:until|to)\s+(${DATE})`, 'iu');
/** Maximum length of a part; longer ones are prose. */
const PART_CHARACTERS_MAX = 200;

/**
 * Reads the prices of a cell, one per part (separated by `;` or a line end, or by 、 and commas if
 * the parts each have an amount): 学外 3,000円/時間; SME 3300 JPY/HOUR 2027-04-01... A price needs an
 * amount, a currency and a unit; 無料 is 0 yen per use.
 */
export function parsePrices(cell: string): PricesRead {
  const prices: Price[] = [];
  const others: string[] = [];
  for (const part of parts(cell)) {
    const read = readPrices(part);
    if (read.length === 0) others.push(part);
    else prices.push(...read);
  }
  return { prices, others };
}

function parts(cell: string): readonly string[] {
  return cell
    .normalize('NFKC')
    .split(/[;\n]|、|,(?!\d{3}(?!\d))/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One price, or one for each class if a word means two of them (企業). */
function readPrices(part: string): readonly Price[] {
  if (part.length > PART_CHARACTERS_MAX) return [];
  const { rest, ...days } = readDays(part);
  const isFree = FREE.test(rest);
  const [written = '', digits = '', scale = ''] = AMOUNT.exec(withoutUnitNumber(rest)) ?? [];
  const currency = currencyOf(rest) ?? (isFree ? 'JPY' : undefined);
  const words = wordsIn(rest.replace(written, ' '));
  const unit = isOf(PRICE_UNITS, words) ?? (isFree ? 'USE' : undefined);
  if ((written === '' && !isFree) || currency === undefined || unit === undefined) return [];
  const amount = isFree ? 0 : Number(digits.replaceAll(',', '')) * (SCALES.get(scale) ?? 1);
  const useMode = isOf(EQUIPMENT_USE_MODES, words);
  const price: Price = { ...(useMode && { useMode }), amount, currency, unit, ...days };
  const classes = classesIn(words);
  return classes.length === 0 ? [price] : classes.map((userClass) => ({ userClass, ...price }));
}

/** The 1 of 1時間あたり is not the amount. */
function withoutUnitNumber(text: string): string {
  return text.replace(/(?<![\d,.])1\s*(?=時間|日|回|件|検体|試料|か月|ヶ月|週|点)/gu, '');
}

function readDays(part: string): Pick<Price, 'from' | 'until'> & { readonly rest: string } {
  const fiscal = /(?:令和|R)?\s?\d{1,4}年?度(?:から)?/u.exec(part)?.[0];
  const range = RANGE.exec(part);
  const from = range?.[1] ?? capture(FROM.exec(part));
  const until = range?.[2] ?? capture(UNTIL.exec(part));
  const day = (text: string | undefined) => {
    const date = text === undefined ? undefined : readDate(text.replace(/\s/gu, ''))?.date;
    return date?.length === 'YYYY-MM-DD'.length ? date : undefined;
  };
  const begins = day(from) ?? (fiscal === undefined ? undefined : fiscalStart(fiscal));
  const ends = day(until);
  const dateTexts = [range?.[0], FROM.exec(part)?.[0], UNTIL.exec(part)?.[0], fiscal];
  const rest = dateTexts.reduce<string>((text, one) => (one ? text.replace(one, ' ') : text), part);
  return { ...(begins && { from: begins }), ...(ends && { until: ends }), rest };
}

function capture(match: RegExpExecArray | null): string | undefined {
  return match?.[1] ?? match?.[2];
}

/** A fiscal year of Japan begins on 1 April. */
function fiscalStart(text: string): string | undefined {
  const year = readDate(text.replace(/から$/u, '').replace(/\s/gu, ''));
  return year?.from === 'fiscalYear' ? `${year.date}-04-01` : undefined;
}

function currencyOf(text: string): string | undefined {
  return CODE.exec(text)?.[0] ?? CURRENCIES.find(([pattern]) => pattern.test(text))?.[1];
}

/** Words of a part, and runs of two and three of them that a list may contain as one. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = text
    .replace(CODE, ' ')
    .split(/円|[¥￥€£$]|\/|[\s:：()（）[\]【】・]|当たり|あたり|につき|毎|\bper\b|\ba\b/iu)
    .filter((word) => word !== '');
  const runs = words.flatMap((_, at) =>
    [1, 2, 3].map((length) => normalizeHeader(words.slice(at, at + length).join(''))),
  );
  return new Set(runs);
}

function isOf<Value extends string>(
  values: readonly Value[],
  words: ReadonlySet<string>,
): Value | undefined {
  const known = wordsOfList(values);
  const found = new Set([...words].map((word) => known.get(word)));
  return values.find((value) => found.has(value));
}

const ANY_FIRM = new Set(['企業', '民間', '民間企業', 'industry', 'industrial', 'commercial']);

function classesIn(words: ReadonlySet<string>): readonly (typeof USER_CLASSES)[number][] {
  if ([...words].some((word) => ANY_FIRM.has(word))) return ['SME', 'LARGE_FIRM'];
  const known = wordsOfList(USER_CLASSES);
  const found = new Set([...words].map((word) => known.get(word)));
  return USER_CLASSES.filter((one) => found.has(one));
}

/** Text that {@link parsePrices} reads as this price. */
export function priceText({
  userClass,
  useMode,
  amount,
  currency,
  unit,
  from,
  until,
}: Price): string {
  const days = from === undefined && until === undefined ? '' : `${from ?? ''}..${until ?? ''}`;
  return [userClass, useMode, `${amount} ${currency}/${unit}`, days].filter(Boolean).join(' ');
}
