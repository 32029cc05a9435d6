/**
 * Laws of the strength of a tie: 0..1; grows with every occasion, with how recent it is, falls
 * with how large it was; the cost of a hop falls as the strength grows. Numbers worked by hand.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TIE_KINDS } from '../../../graph/model/relationships.ts';
import { dayNumber, NO_DAY } from '../../../language/days.ts';
import {
  COST_UNITS,
  HOP_PENALTY,
  hopCost,
  makesTies,
  occasionWeight,
  recency,
  strengthOfCost,
  tieStrength,
  weightFactors,
} from '../../../matching/paths/tie-strength.ts';

const AS_OF = dayNumber('2024-01-01', 'middle');
const FIVE_YEARS_BEFORE = AS_OF - 5 * 365.25;

const occasion = fc.record({
  kind: fc.constantFrom(...TIE_KINDS),
  size: fc.integer({ min: 2, max: 2_000 }),
  day: fc.integer({ min: AS_OF - 40_000, max: AS_OF + 400 }),
  declared: fc.boolean(),
});

describe('the weight of an occasion', () => {
  it('is 1 for a fresh joint project of two', () => {
    expect(occasionWeight({ kind: 'WORKED_TOGETHER', size: 2, day: AS_OF }, AS_OF)).toBe(1);
  });

  it('is 0.379 for a project of eight a half-life ago: 4^-0.2 = 0.7579, halved', () => {
    const weight = occasionWeight(
      { kind: 'WORKED_TOGETHER', size: 8, day: FIVE_YEARS_BEFORE },
      AS_OF,
    );
    expect(weight).toBeCloseTo(0.3789, 4);
  });

  it('is 0.25 for a joint project of a half-life ago that one side declares: 0.5 x 0.5', () => {
    const says = {
      kind: 'WORKED_TOGETHER',
      size: 2,
      day: FIVE_YEARS_BEFORE,
      declared: true,
    } as const;
    expect(occasionWeight(says, AS_OF)).toBeCloseTo(0.25, 12);
    expect(weightFactors(says, AS_OF)).toEqual({ kind: 1, recency: 0.5, size: 1, said: 0.5 });
  });

  it('is 0.2 for an undated visit of two: 0.4 x 0.5', () => {
    expect(occasionWeight({ kind: 'VISIT', size: 2, day: NO_DAY }, AS_OF)).toBeCloseTo(0.2, 12);
  });

  it('is above 0 and at most 1, falls with size and with age', () => {
    fc.assert(
      fc.property(occasion, fc.nat(500), fc.nat(5_000), (one, larger, older) => {
        const weight = occasionWeight(one, AS_OF);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
        const factors = Object.values(weightFactors(one, AS_OF));
        expect(factors.reduce((product, factor) => product * factor, 1)).toBeCloseTo(weight, 12);
        for (const factor of factors) expect(factor > 0 && factor <= 1).toBe(true);
        expect(occasionWeight({ ...one, size: one.size + larger }, AS_OF)).toBeLessThanOrEqual(
          weight,
        );
        expect(occasionWeight({ ...one, day: one.day - older }, AS_OF)).toBeLessThanOrEqual(weight);
      }),
    );
  });
});

describe('recency', () => {
  it('halves in five years, is a half without a date and 1 for a date to come', () => {
    expect(recency(FIVE_YEARS_BEFORE, AS_OF)).toBeCloseTo(0.5, 12);
    expect(recency(NO_DAY, AS_OF)).toBe(0.5);
    expect(recency(AS_OF + 100, AS_OF)).toBe(1);
  });
});

describe('the strength of a tie', () => {
  it('is 1/2 for one fresh project of two and 3/4 for three', () => {
    expect(tieStrength(1)).toBe(0.5);
    expect(tieStrength(3)).toBe(0.75);
  });

  it('grows with every further occasion and stays below 1', () => {
    fc.assert(
      fc.property(fc.array(occasion, { minLength: 2, maxLength: 30 }), (occasions) => {
        const weights = occasions.map((one) => occasionWeight(one, AS_OF));
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const less = weights.slice(1).reduce((sum, weight) => sum + weight, 0);
        expect(tieStrength(all)).toBeGreaterThanOrEqual(tieStrength(less));
        expect(tieStrength(all)).toBeLessThan(1);
      }),
    );
  });
});

describe('the cost of a hop', () => {
  it('is 1.0031 for a strength of 1/2: -ln 0.5 = 0.6931, and 0.31 for the hop', () => {
    expect(hopCost(0.5) / COST_UNITS).toBeCloseTo(1.0031, 4);
  });

  it('is the penalty alone for a strength of 1, and finite for one of 0', () => {
    expect(hopCost(1) / COST_UNITS).toBeCloseTo(HOP_PENALTY, 6);
    expect(hopCost(0) / COST_UNITS).toBeCloseTo(21.0333, 4);
  });

  it('falls with the strength and gives it back', () => {
    const strength = fc.double({ min: 1e-6, max: 1, noNaN: true });
    fc.assert(
      fc.property(strength, strength, (one, other) => {
        if (one < other) expect(hopCost(one)).toBeGreaterThanOrEqual(hopCost(other));
        expect(strengthOfCost(hopCost(one))).toBeCloseTo(one, 5);
      }),
    );
  });
});

describe('which evidence makes ties', () => {
  it('is a visit of up to 50 parties and a joint project of any size', () => {
    expect(makesTies('VISIT', 50)).toBe(true);
    expect(makesTies('VISIT', 51)).toBe(false);
    expect(makesTies('PROJECT', 51)).toBe(true);
    expect(makesTies('PROJECT', 199)).toBe(true);
    expect(makesTies('PROJECT', 1)).toBe(false);
  });
});
