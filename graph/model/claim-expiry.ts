import type { GraphNode } from './nodes.ts';

/** Age at which an unconfirmed record is asked about: a yearly reminder. */
export const STALE_MONTHS = 12;
/** Age at which a claim that was confirmed before no longer counts: a second year of silence. */
export const EXPIRY_MONTHS = 2 * STALE_MONTHS;
/** Last day whose expiry fits a year of four digits; 9999-12-31 means "no end" in lists. */
const LAST_DAY = '9997-12-31';

/**
 * Returns the day (YYYY-MM-DD) from which a claim no longer counts unless somebody confirms it. A
 * claim expires if its owner's side alone vouches for it, DECLARED, and somebody once confirmed it.
 * Undefined for any other record: one that only a document states has nobody who could confirm it,
 * and grows old with its document.
 */
export function claimExpiry(node: GraphNode): string | undefined {
  if (node.label !== 'Capability' || node.claimLevel !== 'DECLARED') return undefined;
  const { confirmedOn, recordedOn } = node.source;
  if (confirmedOn === undefined) return undefined;
  const last = confirmedOn > recordedOn ? confirmedOn : recordedOn;
  return last < LAST_DAY ? monthsAfter(last, EXPIRY_MONTHS) : undefined;
}

/** Returns whether a claim no longer counts on a day (YYYY-MM-DD). */
export function isExpired(node: GraphNode, day: string): boolean {
  const expiresOn = claimExpiry(node);
  return expiresOn !== undefined && expiresOn <= day;
}

/** Returns the day some months later, or earlier if below 0; the end of a shorter month overflows. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
