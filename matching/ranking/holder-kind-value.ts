import type { HolderFacts } from '../index/record-facts.ts';
import type { AskedHolder, HolderKind } from '../need/asked-holder.ts';
import { nearShare } from './near-share.ts';

/** Returns true if a holder is of the kind asked for. */
export function isOfKind(facts: HolderFacts | undefined, { kinds }: AskedHolder): boolean {
  const kind = facts === undefined ? undefined : kindOf(facts);
  return kind !== undefined && kinds.includes(kind);
}

function kindOf({ label, kind }: HolderFacts): HolderKind | undefined {
  return label === 'Organization' ? kind : label;
}

/**
 * Returns the value of being of the kind asked for, 0..1: 1 from a text value of .3, proportionally
 * less below, so a holder unrelated to the need does not rise; 0 for other kinds.
 */
export function holderKindValue(isOf: boolean, text: number): number {
  return isOf ? nearShare(text) : 0;
}
