import { IMPACT_ONE } from '../index/impact.ts';
import type { WeighedNeed } from './weigh-need.ts';

/** Sums of a document stay below 2^31. */
const SUM_MAX = 2 ** 31 - 1;

/** Term of the need that records have. */
export interface WholeTerm {
  readonly term: number;
  /** An integer: a document's sum is the total of weight · impact. */
  readonly weight: number;
}

/** A need's weights as integers, so a sum does not depend on the order of summation. */
export interface WholeWeights {
  /** Weightiest first. */
  readonly terms: readonly WholeTerm[];
  /** Factor that turns a sum into a score. */
  readonly unit: number;
  /** Total weight of the need's terms, including those that no record has. */
  readonly all: number;
}

/** Converts the weights of a need to integers. */
export function wholeWeights({ terms }: WeighedNeed): WholeWeights {
  const sum = terms.reduce((total, { weight }) => total + weight, 0);
  if (sum <= 0) return { terms: [], unit: 0, all: 1 };
  // Each is rounded up by less than one.
  const parts = (SUM_MAX / IMPACT_ONE - terms.length) / sum;
  const whole = terms.map(({ number, weight }) => ({ number, weight: Math.ceil(weight * parts) }));
  return {
    terms: whole
      .flatMap(({ number, weight }) =>
        number === undefined || weight <= 0 ? [] : [{ term: number, weight }],
      )
      .sort((a, b) => b.weight - a.weight || a.term - b.term),
    unit: 1 / (parts * IMPACT_ONE),
    all: whole.reduce((total, { weight }) => total + weight, 0),
  };
}
