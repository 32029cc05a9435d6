import type { HolderFacts } from '../index/record-facts.ts';
import type { AskedHolder, HolderSort } from '../need/asked-holder.ts';
import { nearShare } from './near-share.ts';

/** Returns true if a holder is of the sort asked for. */
export function isOfSort(facts: HolderFacts | undefined, { sorts }: AskedHolder): boolean {
  const sort = facts === undefined ? undefined : sortOf(facts);
  return sort !== undefined && sorts.includes(sort);
}

function sortOf({ label, kind }: HolderFacts): HolderSort | undefined {
  return label === 'Organization' ? kind : label;
}

/**
 * Returns the value of being of the sort asked for, 0..1: 1 from a text value of .3, proportionally
 * less below, so a holder unrelated to the need does not rise; 0 for other sorts.
 */
export function holderKindValue(isOf: boolean, text: number): number {
  return isOf ? nearShare(text) : 0;
}
