/** Share of the information a user needs that a machine's record contains. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  completenessOf,
  EQUIPMENT_PARTS,
  ownersCompleteness,
} from '../../../graph/model/equipment-completeness.ts';
import type { Equipment } from '../../../graph/model/nodes.ts';
import { equipment } from '../../builders.ts';

const WHOLE: Partial<Equipment> = {
  openTo: ['SME'],
  techniques: ['EDS'],
  pricesText: '別表のとおり',
  applyUrl: 'https://a.example',
  measures: ['元素'],
};

describe('the completeness of a machine', () => {
  it('is the share of five parts: three of five is .6', () => {
    expect(completenessOf(equipment('bare'))).toEqual({ score: 0, missing: EQUIPMENT_PARTS });
    expect(completenessOf(equipment('whole', WHOLE))).toEqual({ score: 1, missing: [] });
    const { openTo: _openTo, pricesText: _pricesText, ...three } = WHOLE;
    const part = completenessOf(equipment('part', three));
    expect(part.score).toBeCloseTo(0.6);
    expect(part.missing).toEqual(['OPEN_TO', 'PRICE']);
  });

  it('never falls when a field is added', () => {
    const names = Object.keys(WHOLE) as (keyof typeof WHOLE)[];
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom(...names), (stated, added) => {
        const of = (fields: readonly (keyof typeof WHOLE)[]) =>
          equipment('m', Object.fromEntries(fields.map((name) => [name, WHOLE[name]])));
        const before = completenessOf(of(stated)).score;
        expect(completenessOf(of([...stated, added])).score).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('the completeness of an institution', () => {
  it('is the mean over its machines, so that a small laboratory is not behind a large one', () => {
    const whole = (count: number) =>
      Array.from({ length: count }, (_, at) => equipment(`m${at}`, WHOLE));
    expect(ownersCompleteness(whole(3))?.score).toBe(1);
    expect(ownersCompleteness(whole(300))?.score).toBe(1);
    expect(ownersCompleteness([...whole(1), equipment('bare')])).toEqual({
      score: 0.5,
      machines: 2,
      missing: EQUIPMENT_PARTS.map((part) => ({ part, machines: 1 })),
    });
    expect(ownersCompleteness([])).toBeUndefined();
  });
});
