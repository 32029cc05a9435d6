import { isCorporateNumber } from '../../../language/corporate-number.ts';
import { parseDate } from '../../../language/dates.ts';
import { hasCompanyForm } from '../../../language/names/legal-forms.ts';
import { CORPORATE_NUMBER_LAYOUT } from '../columns/known-formats.ts';
import { ROW_KINDS } from '../columns/row-kinds.ts';
import type { Items } from '../packed/items.ts';
import { filledCells, type TableRecord } from '../tables/table-record.ts';
import { type HeaderHints, type JudgedHeaders, judgeHeaders } from './column-map.ts';
import { findTarget } from './header-target.ts';

/** Header of a table and its position. */
export interface FoundHeader extends JudgedHeaders {
  /** Index of its first record; the records before it are titles and notes. */
  readonly at: number;
  /** 0 if the layout has no header, 2 if groups of columns have names of their own. */
  readonly records: 0 | 1 | 2;
}

/** Maximum number of columns of a table. */
export const COLUMNS_MAX = 2_000;
/** Number of records among which the header is searched; no preface is longer. */
export const HEADER_RECORDS_MAX = 30;

/**
 * Finds the header of a table: the record, or pair of consecutive records, with the most cells that
 * name columns; if equal, the first, but not a row below a header. Returns `undefined` if none
 * names a column.
 */
export function findHeader(
  records: readonly TableRecord[],
  hints: HeaderHints,
): FoundHeader | undefined {
  const first = records.slice(0, HEADER_RECORDS_MAX);
  if (isCorporateNumberLayout(first)) {
    const headers = CORPORATE_NUMBER_LAYOUT.headers.slice(0, first[0]?.cells.length);
    const judged = judgeHeaders(headers, hints);
    const reason = judged.reason && {
      ...judged.reason,
      ...(hints.kind === undefined ? { by: 'format' as const } : {}),
      format: CORPORATE_NUMBER_LAYOUT.name,
    };
    return { ...judged, reason, at: 0, records: 0 };
  }
  let best: FoundHeader | undefined;
  const offer = (cells: readonly string[], at: number, count: 1 | 2) => {
    if (cells.length > COLUMNS_MAX) return;
    const headers = cells.map((cell) => cell.trim());
    const judged = judgeHeaders(headers, hints);
    if (judged.known === 0 || judged.known <= (best?.known ?? 0)) return;
    if (!isLikeHeader(headers, judged.known, hints)) return;
    const isGroupedBest = count === 2 && best?.at === at + 1;
    if (best !== undefined && !isGroupedBest && !isBelowPreface(headers, judged.known, best))
      return;
    best = { ...judged, at, records: count };
  };
  for (const [at, record] of first.entries()) {
    offer(spannedCells(record), at, 1);
    const above = first[at - 1];
    if (above !== undefined) offer(joinHeaders(above.cells, record.cells), at - 1, 2);
  }
  return best;
}

/**
 * Returns whether the earlier header is probably a line of a preface (担当者, 山田), because this one
 * has more cells or is fully known; otherwise this one is a row whose values are header words (技術,
 * 設備).
 */
function isBelowPreface(headers: readonly string[], known: number, earlier: FoundHeader): boolean {
  const filled = headers.filter((header) => header !== '').length;
  const before = earlier.headers.filter((header) => header !== '').length;
  return filled > before || known === filled;
}

/** A header that is merged over several columns names each of them. */
function spannedCells({ cells, spans = [] }: TableRecord): readonly string[] {
  if (spans.length === 0) return cells;
  const spanned = [...cells];
  for (const [from, to] of spans) {
    for (let at = from + 1; at <= Math.min(to, COLUMNS_MAX); at += 1) {
      while (spanned.length <= at) spanned.push('');
      spanned[at] ||= cells[from] ?? '';
    }
  }
  return spanned;
}

/** Text that occurs in rows, never in headers; a year may be a header (2023年度). */
const DATA =
  /^[\d\s,.:/()+%¥-]+(?:円|人|名|社|件|千円|万円|百万円)?$|^https?:\/\/|^\S+@\S+\.\S+$|^〒/u;
const YEAR = /^\d{4}(?:年度?)?$/u;

/** Returns whether a cell looks like the value of a row. */
function isLikeData(cell: string): boolean {
  const text = cell.normalize('NFKC').trim();
  if (YEAR.test(text)) return false;
  return DATA.test(text) || parseDate(text) !== undefined || hasCompanyForm(text);
}

/** Returns whether most of it is known, or none of the rest looks like the value of a row. */
function isLikeHeader(headers: readonly string[], known: number, hints: HeaderHints): boolean {
  const filled = headers.filter((header) => header !== '');
  if (known * 2 > filled.length) return true;
  return !filled.some(
    (header) => !isKnown(header) && !hints.map?.has(header) && isLikeData(header),
  );
}

function isKnown(header: string): boolean {
  return ROW_KINDS.some((kind) => findTarget(kind, header) !== undefined);
}

/**
 * Joins the headers of two records of which the upper one names groups of columns: 連絡先 above 氏名 and
 * 電話. The lower name is used, or both together if that is a known header or the lower name already
 * occurs; if there is no lower name, the upper one.
 */
function joinHeaders(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  const seen = new Set<string>();
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const above = (upper[at] ?? '').trim();
    const below = (lower[at] ?? '').trim();
    if (above !== '') group = above;
    if (below === '') return above;
    if (below === group) return below;
    if (isKnown(group + below)) return group + below;
    if (group === '' || !seen.has(below)) {
      seen.add(below);
      return below;
    }
    return `${group} ${below}`;
  });
}

/** First record with more than one cell, else the first. */
export function firstFull(records: Items<TableRecord>): TableRecord | undefined {
  for (const record of records) if (filledCells(record).length > 1) return record;
  return records.at(0);
}

/** Returns whether the first full record looks like a row, so the file has no header. */
export function isWithoutHeader(records: Items<TableRecord>): boolean {
  const first = firstFull(records);
  return first !== undefined && filledCells(first).some(isLikeData);
}

/** A running number, a corporate number, codes, two dates, a name: fields 1, 2, 5, 6 and 7. */
function isCorporateNumberLayout(records: readonly TableRecord[]): boolean {
  return (
    records.length > 0 &&
    records.every(({ cells }) => {
      const [number = '', corporate = '', , , updated = '', changed = '', name = ''] = cells;
      return (
        cells.length >= 12 &&
        cells.length <= CORPORATE_NUMBER_LAYOUT.headers.length &&
        /^\d+$/u.test(number) &&
        isCorporateNumber(corporate) &&
        parseDate(updated) !== undefined &&
        parseDate(changed) !== undefined &&
        name !== ''
      );
    })
  );
}
