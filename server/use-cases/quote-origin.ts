import type { ClaimLevel, GraphNode } from '../../graph/model/nodes.ts';
import { dateOf, recordedLevel } from '../../matching/index/record-facts.ts';
import { isExample } from './example-records.ts';

/** After so many years a record is marked as old: firms have moved, merged or changed their machines. */
export const OLD_AFTER_YEARS = 5;

/** Where the words of a quote come from, how sure they are and how old. */
export interface QuoteOrigin {
  /** File, service or publication that states them. */
  readonly document: string;
  /** Place in it; missing where none is recorded. */
  readonly section: string | undefined;
  /** How far they are verified; missing where none is recorded. */
  readonly level: ClaimLevel | undefined;
  /** Their page; missing where none is recorded. */
  readonly url: string | undefined;
  /** See {@link dateOf}. */
  readonly asOf: string;
  /** Whether `asOf` ended more than {@link OLD_AFTER_YEARS} years ago. */
  readonly isOld: boolean;
  /** See {@link isExample}. */
  readonly isExample: boolean;
}

/** What is to know of a quoted record besides its words. Only the UTC day of `now` counts. */
export function quoteOrigin(record: GraphNode, now: Date): QuoteOrigin {
  const { document, section } = record.source;
  const asOf = dateOf(record);
  return {
    document,
    section,
    level: recordedLevel(record),
    url: urlOf(record),
    asOf,
    isOld: asOf < dayBefore(now, OLD_AFTER_YEARS).slice(0, asOf.length),
    isExample: isExample(record),
  };
}

/** The page of the evidence, or of the document where an address names it. */
function urlOf(record: GraphNode): string | undefined {
  if (record.label === 'Evidence' && record.url !== undefined) return record.url;
  const { document } = record.source;
  return /^https?:\/\/\S+$/.test(document) ? document : undefined;
}

/** The same day so many years earlier, YYYY-MM-DD. */
function dayBefore(now: Date, years: number): string {
  const day = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
