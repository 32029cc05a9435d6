import type { ChainSide } from './chain-side.ts';
import { kindOfTie } from './tie-rows.ts';
import { COST_UNITS } from './tie-strength.ts';

/** No chain is longer: at 27 % drop-out per step one in five arrives. */
export const HOPS_MAX = 4;

/**
 * Ties that one search looks at before it gives up being exact: below 250 ms at the 13,000 a
 * millisecond of a busy core. The largest searches of the benchmark look at 120,000.
 */
export const TIES_MAX = 2_000_000;

/** What to search for. */
export interface IntroducerQuery {
  readonly from: ChainSide;
  readonly to: ChainSide;
  /** How many first introducers, at least 1. */
  readonly first: number;
  /** 1 to {@link HOPS_MAX}. */
  readonly hopsMax: number;
  /** One bit per kind of tie that may be used, by number in TIE_KINDS; undefined: all. */
  readonly kinds?: number;
  /** Whether a party of neither side may stand in a chain; undefined: everybody may. */
  readonly mayIntroduce?: (party: number) => boolean;
  /**
   * What it costs that a party of neither side is the first introducer: a whole number of
   * COST_UNITS from 0 to {@link INTRODUCER_COST_MAX}, the same whenever asked; undefined: nothing.
   * Who is reached on the target's side at once costs nothing.
   */
  readonly introducerCost?: (party: number) => number;
}

/** With it a chain of {@link HOPS_MAX} of the weakest ties still costs less than ANY_COST. */
export const INTRODUCER_COST_MAX: number = 1_000 * COST_UNITS;

/** Whether a tie with this first number may be used, `kinds` as in {@link IntroducerQuery}. */
export function usable(kinds: number | undefined, cell: number): boolean {
  return kinds === undefined || ((kinds >> kindOfTie(cell)) & 1) === 1;
}
