import type { ChainSide } from './chain-side.ts';
import { kindOfTie } from './tie-rows.ts';
import { COST_UNITS } from './tie-strength.ts';

/** Maximum number of hops of a chain: at 27 % drop-out per step one in five arrives. */
export const HOPS_MAX = 4;

/**
 * Maximum number of ties that one search visits before it stops being exact: below 250 ms at the
 * 13,000 per millisecond of a busy core. The largest searches of the benchmark visit 120,000.
 */
export const TIES_MAX = 2_000_000;

/** Query for introducers. */
export interface IntroducerQuery {
  readonly from: ChainSide;
  readonly to: ChainSide;
  /** Number of first introducers, at least 1. */
  readonly first: number;
  /** 1 to {@link HOPS_MAX}. */
  readonly hopsMax: number;
  /** One bit per kind of tie that may be used, by number in TIE_KINDS; undefined: all. */
  readonly kinds?: number;
  /** Returns true if a party of neither side may be in a chain; undefined: any party may. */
  readonly mayIntroduce?: (party: number) => boolean;
  /**
   * Returns the cost of a party of neither side as the first introducer: a whole number of
   * COST_UNITS from 0 to {@link INTRODUCER_COST_MAX}, the same on every call; undefined: no cost. A
   * party of the target's side that is reached at once costs nothing.
   */
  readonly introducerCost?: (party: number) => number;
}

/**
 * Maximum cost of an introducer: a chain of {@link HOPS_MAX} of the weakest ties still costs less
 * than ANY_COST.
 */
export const INTRODUCER_COST_MAX: number = 1_000 * COST_UNITS;

/**
 * Returns true if a tie with this first number may be used, `kinds` as in {@link IntroducerQuery}.
 */
export function usable(kinds: number | undefined, cell: number): boolean {
  return kinds === undefined || ((kinds >> kindOfTie(cell)) & 1) === 1;
}
