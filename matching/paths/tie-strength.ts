import type { EvidenceKind } from '../../graph/model/nodes.ts';
import type { TieKind } from '../../graph/model/relationships.ts';
import { NO_DAY } from '../../language/days.ts';

/**
 * Weight of one fresh occasion of two parties, by kind of tie. The unit is a joint project of two:
 * months of common work. Trade, teaching and a common employer are as long and mutual; a paper is
 * one piece of common work, often divided; an introduction is one good meeting with a witness; a
 * visit or a recorded acquaintance is one meeting; members of a group merely may meet. The order is
 * judged, not measured (CORDIS has joint projects only).
 */
export const TIE_WEIGHTS: Readonly<Record<TieKind, number>> = {
  WORKED_TOGETHER: 1,
  TRADE: 1,
  FORMER_COLLEAGUE: 1,
  TEACHER_STUDENT: 1,
  CO_AUTHOR: 0.8,
  INTRODUCED_BY: 0.6,
  VISIT: 0.4,
  ACQUAINTANCE: 0.4,
  SAME_GROUP: 0.3,
};

/** Kind of tie that taking part in the same evidence makes. */
export const TIE_KIND_OF_EVIDENCE: Readonly<Record<EvidenceKind, TieKind>> = {
  PROJECT: 'WORKED_TOGETHER',
  DELIVERY: 'TRADE',
  PAPER: 'CO_AUTHOR',
  PATENT: 'CO_AUTHOR',
  CERTIFICATION: 'ACQUAINTANCE',
  VISIT: 'VISIT',
  AWARD: 'ACQUAINTANCE',
  REFERENCE: 'ACQUAINTANCE',
};

/**
 * Maximum number of parties with which a group, meeting or event makes ties: more have not all met.
 */
export const OCCASION_PARTIES_MAX = 50;

/**
 * Maximum number of parties of a joint project that makes ties, 2 million of them: a guard of
 * memory, ten times the largest consortium known to us. Below it a joint project always makes ties.
 */
export const PROJECT_PARTIES_MAX = 2_000;

/**
 * Exponent of an occasion's size: one of n parties counts (n / 2)^-0.2 of one of two, since they
 * have less time for each other. Far less steep than Newman's 1 / (n - 1) (Physical Review E 64,
 * 016132, 2001), which assumes that one's time is divided among co-authors. On the introduction
 * test (CORDIS, development half) the first common partner was a true one in .258 at -1, .270 at
 * -0.5, .274 at -0.2, .281 at 0 with the other constants as here.
 */
export const SIZE_EXPONENT = -0.2;

/**
 * Years after which an occasion counts half: projects last three to four, and people move on.
 * Judged.
 */
export const HALF_LIFE_YEARS = 5;

/** Recency of an occasion without a date, as if one half-life old: neither fresh nor forgotten. */
export const UNDATED_RECENCY = 0.5;

/**
 * Cost of every hop. Of those asked to pass a letter on, 27 % dropped out per step (Travers and
 * Milgram, Sociometry 32, 1969): -ln(0.73) = 0.3147.
 */
export const HOP_PENALTY = 0.31;

/** Minimum strength of a tie, so every cost is finite: 20.7 before the penalty. */
export const STRENGTH_MIN = 1e-9;

/**
 * Costs inside the index are whole numbers of 2^-20, so sums are exact in any order and equal
 * chains compare equal.
 */
export const COST_UNITS = 2 ** 20;

/**
 * Share of a declared tie for each side that declares it: one side's word is half a tie, both
 * sides' words add up to a whole one. Of friendships that one side declared and believed to be
 * mutual 53 % were (Almaatouq et al., PLoS ONE 11, e0151588, 2016).
 */
export const SAID_BY_ONE_SIDE = 0.5;

const DAYS_PER_YEAR = 365.25;

/** Occasion on which parties met. */
export interface Occasion {
  readonly kind: TieKind;
  /** Parties that took part, at least 2. */
  readonly size: number;
  /** Day number of the occasion, {@link NO_DAY} if none is recorded. */
  readonly day: number;
  /** True if it is one side's word that they know each other, not a record of what both did. */
  readonly declared?: boolean;
}

/**
 * Factors of an occasion's weight, which is the product of the four. Each above 0 and at most 1.
 */
export interface WeightFactors {
  /** Weight of a fresh occasion of this kind. */
  readonly kind: number;
  /** Share that remains at its age. */
  readonly recency: number;
  /** Share that remains for each of so many parties. */
  readonly size: number;
  /** {@link SAID_BY_ONE_SIDE} if one side declares it, 1 if a record shows it. */
  readonly said: number;
}

/** Returns true if taking part in evidence of this kind and size ties the parties to each other. */
export function makesTies(kind: EvidenceKind, size: number): boolean {
  return size >= 2 && size <= (kind === 'PROJECT' ? PROJECT_PARTIES_MAX : OCCASION_PARTIES_MAX);
}

/**
 * Returns the share of an occasion that remains at `asOf`: halves every {@link HALF_LIFE_YEARS}; 1
 * for the future.
 */
export function recency(day: number, asOf: number): number {
  if (day === NO_DAY) return UNDATED_RECENCY;
  const years = Math.max(0, asOf - day) / DAYS_PER_YEAR;
  return 0.5 ** (years / HALF_LIFE_YEARS);
}

/** Returns the factors of an occasion's weight, judged at `asOf`. */
export function weightFactors(occasion: Occasion, asOf: number): WeightFactors {
  return {
    kind: TIE_WEIGHTS[occasion.kind],
    recency: recency(occasion.day, asOf),
    size: (Math.max(2, occasion.size) / 2) ** SIZE_EXPONENT,
    said: occasion.declared === true ? SAID_BY_ONE_SIDE : 1,
  };
}

/**
 * Returns the weight that one occasion adds to a tie, above 0 and at most 1: kind x recency x size
 * x said.
 */
export function occasionWeight(occasion: Occasion, asOf: number): number {
  const factors = weightFactors(occasion, asOf);
  return factors.kind * factors.recency * factors.size * factors.said;
}

/**
 * Returns the strength 0..1 of a tie from the sum of the weights of its occasions: w / (w + 1). One
 * fresh project of two gives 1/2, three give 3/4; nearly proportional while small, so the product
 * over two ties counts joint occasions on both sides, and never quite 1.
 */
export function tieStrength(weight: number): number {
  return weight / (weight + 1);
}

/**
 * Returns the cost of a hop over a tie of this strength, in {@link COST_UNITS}: -ln(strength) +
 * penalty.
 */
export function hopCost(strength: number): number {
  const trusted = Math.min(1, Math.max(STRENGTH_MIN, strength));
  return Math.round((HOP_PENALTY - Math.log(trusted)) * COST_UNITS);
}

/** Returns the strength that has this {@link hopCost}, to 1e-6. */
export function strengthOfCost(cost: number): number {
  return Math.min(1, Math.exp(HOP_PENALTY - cost / COST_UNITS));
}
