import { parseDate } from '../../../language/dates.ts';
import { findColumn } from '../columns/columns.ts';
import type { RowKind } from '../columns/row-kinds.ts';

const MAIL = /^[^\s@]{1,100}@[^\s@]{1,200}$/u;
const ADDRESS = /^https?:\/\/\S+$/iu;
const IMAGE = /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp)$/iu;
const TELEPHONE = /^\+?[\d()\s-]{9,18}$/u;
const PRICE = /\d[\d,]*\s*(?:円|JPY|USD|EUR|GBP)|[¥￥$€£]\s*\d/u;
const QUANTITY = /\d\s*(?:mm|cm|μm|um|nm|kN|N|kV|V|kg|g|℃|°C|Hz|kHz|MHz|GHz|%)/u;
const OPEN = /^(?:可|不可|否|○|◯|×|学内のみ|学外可|要相談)$/u;

/** Patterns of column values, most reliable first, and the fields that may hold them. */
const LIKENESSES: readonly (readonly [
  is: (value: string) => boolean,
  columns: readonly string[],
])[] = [
  [(value) => MAIL.test(value), ['email']],
  [(value) => IMAGE.test(value), ['photo', 'website', 'url']],
  [(value) => ADDRESS.test(value), ['website', 'url']],
  [(value) => parseDate(value) !== undefined, ['commissioned_on', 'occurred_on', 'confirmed_on']],
  [(value) => TELEPHONE.test(value), ['phone']],
  [(value) => PRICE.test(value), ['prices']],
  [(value) => OPEN.test(value), ['open_to']],
  [(value) => QUANTITY.test(value), ['specifications', 'quantities']],
];

/**
 * Field that all of these values look like (mail addresses, prices, 可 and 不可); `undefined` if there
 * is none.
 */
export function columnOfValues(kind: RowKind, values: ReadonlySet<string>): string | undefined {
  if (values.size === 0) return undefined;
  const texts = [...values].map((value) => value.normalize('NFKC').trim());
  for (const [is, columns] of LIKENESSES) {
    if (texts.every(is)) return columns.find((name) => findColumn(kind, name) !== undefined);
  }
  return undefined;
}
