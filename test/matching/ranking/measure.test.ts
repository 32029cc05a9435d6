import { describe, expect, it } from '@jest/globals';
import type { QuantityRange } from '../../../language/quantities/quantity-range.ts';
import { compareMeasures, measureOf } from '../../../matching/ranking/measure.ts';

function range(quantity: string, unit: string, min?: number, max?: number): QuantityRange {
  return {
    quantity,
    unit,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

describe('a measure', () => {
  it('is in base units, whatever the quantity and the unit are called', () => {
    const measure = { quantity: 'thickness', dimension: 'length', min: 0.05, max: 1.2 };
    expect(measureOf(range('板厚', 'mm', 0.05, 1.2))).toEqual(measure);
    expect(measureOf(range('sheet thickness', 'cm', 0.005, 0.12))).toEqual(measure);
    expect(measureOf(range('厚さ', 't', 0.05, 1.2))).toEqual(measure);
  });

  it('takes tonnes as what the quantity is measured in', () => {
    expect(measureOf(range('プレス能力', 't', 100, 100)).dimension).toBe('force');
    expect(measureOf(range('重量', 't', 1, 1))).toMatchObject({ dimension: 'mass', min: 1000 });
  });

  it('takes the usual unit where none is stated', () => {
    expect(measureOf(range('φ', '', 300, 300)).dimension).toBe('length');
  });
});

describe('comparing', () => {
  it.each([
    [
      '300 with up to 300',
      range('径', 'mm', 300, 300),
      range('径', 'mm', undefined, 300),
      'CONTAINS',
    ],
    [
      '400 with up to 300',
      range('径', 'mm', 400, 400),
      range('径', 'mm', undefined, 300),
      'DISJOINT',
    ],
    [
      'up to 300 with up to 300',
      range('径', 'mm', undefined, 300),
      range('径', 'mm', 0, 300),
      'CONTAINS',
    ],
    [
      'up to 300 with 10 to 400',
      range('径', 'mm', undefined, 300),
      range('径', 'mm', 10, 400),
      'CONTAINS',
    ],
    [
      'up to 300 with up to 200',
      range('径', 'mm', undefined, 300),
      range('径', 'mm', 0, 200),
      'OVERLAPS',
    ],
    [
      '±0.01 with ±0.005',
      range('公差', 'mm', 0.01, 0.01),
      range('公差', 'mm', -0.005, 0.005),
      'CONTAINS',
    ],
    [
      '±0.01 with ±0.05',
      range('公差', 'mm', 0.01, 0.01),
      range('公差', 'mm', -0.05, 0.05),
      'DISJOINT',
    ],
    [
      '10 μm with 0.005 mm',
      range('精度', 'μm', 10, 10),
      range('公差', 'mm', 0.005, 0.005),
      'CONTAINS',
    ],
    [
      '2 weeks with 10 days',
      range('納期', '週間', 2, 2),
      range('lead time', 'days', 10, 10),
      'CONTAINS',
    ],
    [
      '1 week with 10 days',
      range('納期', '週間', 1, 1),
      range('lead time', 'days', 10, 10),
      'DISJOINT',
    ],
    ['3 axes with 5', range('軸数', '軸', 3, 3), range('axes', 'axis', 5, 5), 'CONTAINS'],
    ['5 axes with 3', range('軸数', '軸', 5, 5), range('axes', 'axis', 3, 3), 'DISJOINT'],
    [
      '100 t with 300 t',
      range('加圧能力', 'トン', 100, 100),
      range('load', 't', 300, 300),
      'CONTAINS',
    ],
    [
      'a size with a length',
      range('size', 'mm', undefined, 300),
      range('長さ', 'm', 0, 2),
      'CONTAINS',
    ],
    [
      'a size with a short length',
      range('size', 'mm', 300, 300),
      range('長さ', 'mm', 0, 200),
      'OTHER',
    ],
    ['a plate with a film', range('板厚', 'mm', 1, 1), range('膜厚', 'nm', 1, 100), 'OTHER'],
    ['length with mass', range('長さ', 'mm', 1, 1), range('長さ', 'kg', 1, 1), 'OTHER'],
  ])('%s', (_, asked, recorded, comparison) => {
    expect(compareMeasures(measureOf(recorded), measureOf(asked))).toBe(comparison);
  });
});
