import { IMPACT_ONE } from '../index/impact.ts';
import type { WeighedNeed } from './weigh-need.ts';

/** Sums of a document stay below 2^31. */
const SUM_MAX = 2 ** 31 - 1;

/** A term of the need that records have. */
export interface WholeTerm {
  readonly term: number;
  /** A whole number: a document's sum is the total of weight · impact. */
  readonly weight: number;
}

/** A need's weights as whole numbers, so that a sum is the same in whatever order it is made. */
export interface WholeWeights {
  /** The weightiest first. */
  readonly terms: readonly WholeTerm[];
  /** A sum times this is a score. */
  readonly unit: number;
  /** The weights of all terms of the need together, those that no record has included. */
  readonly all: number;
}

/** Makes the weights of a need whole. */
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
