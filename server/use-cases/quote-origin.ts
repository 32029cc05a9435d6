import type { ClaimLevel, GraphNode } from '../../graph/model/nodes.ts';
import { dateOf, recordedLevel } from '../../matching/index/record-facts.ts';
import { isExample } from './example-records.ts';

/** Age in years at which a record is marked old: firms move, merge or change their machines. */
export const OLD_AFTER_YEARS = 5;

/** Origin of the words of a quote, with their level of evidence and age. */
export interface QuoteOrigin {
  /** File, service or publication that is their source. */
  readonly document: string;
  /** Place in it; missing if none is recorded. */
  readonly section: string | undefined;
  /** Level of evidence; missing if none is recorded. */
  readonly level: ClaimLevel | undefined;
  /** Their page; missing if none is recorded. */
  readonly url: string | undefined;
  /** See {@link dateOf}. */
  readonly asOf: string;
  /** True if `asOf` ended more than {@link OLD_AFTER_YEARS} years ago. */
  readonly isOld: boolean;
  /** See {@link isExample}. */
  readonly isExample: boolean;
}

/** Returns the facts about a quoted record besides its words. Only the UTC day of `now` counts. */
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

/** Returns the page of the evidence, or of the document if its name is an address. */
function urlOf(record: GraphNode): string | undefined {
  if (record.label === 'Evidence' && record.url !== undefined) return record.url;
  const { document } = record.source;
  return /^https?:\/\/\S+$/.test(document) ? document : undefined;
}

/** Returns the same day a number of years earlier, YYYY-MM-DD. */
function dayBefore(now: Date, years: number): string {
  const day = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
