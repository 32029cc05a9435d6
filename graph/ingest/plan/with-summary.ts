import { isJapanese } from '../../../language/scripts.ts';
import { SUMMARY_PARTS } from '../columns/summary-parts.ts';
import { type CellValues, CLEAR } from '../type/cell-value.ts';

const COLUMNS: readonly string[] = Object.keys(SUMMARY_PARTS);

/** Appends line of business and products to the summary in its language. */
export function withSummary(values: CellValues): CellValues {
  if (!COLUMNS.some((column) => values.has(column))) return values;
  const parts = Object.entries(SUMMARY_PARTS).flatMap(([column, { ja, en }]) => {
    const value = values.get(column);
    if (typeof value !== 'string') return [];
    return [`${isJapanese(value) ? ja : en}: ${value}`];
  });
  if (parts.length === 0) return values;
  const column = parts.some(isJapanese) ? 'summary_ja' : 'summary_en';
  const summary = values.get(column);
  const before = summary === undefined || summary === CLEAR ? [] : [summary];
  return new Map([...values, [column, [...before, ...parts].join('\n')]]);
}
