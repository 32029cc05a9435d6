import { normalizeText } from '../../language/normalize-text.ts';
import { quantityOf } from '../../language/quantities/quantity-names.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { quantityId } from '../../language/quantities/quantity-words.ts';
import { unitOf } from '../../language/quantities/units.ts';

/** Range in the base unit of its kind; an open end is infinite. */
export interface Measure {
  /** Canonical name of the quantity. */
  readonly quantity: string;
  /** Kind of unit: only measures of one kind are compared. */
  readonly dimension: string;
  readonly min: number;
  readonly max: number;
}

/**
 * Quantities where less is harder: a holder that achieves 0.005 achieves 0.01, and one that
 * delivers in 7 days delivers in 10.
 */
const SMALLER_IS_HARDER: ReadonlySet<string> = new Set([
  'tolerance',
  'roughness',
  'roughness rz',
  'lead time',
  'vacuum',
]);
/**
 * Quantities where more is harder: a machine with 5 axes or 300 t meets a request for 3 axes or 100
 * t.
 */
const LARGER_IS_HARDER: ReadonlySet<string> = new Set([
  'axes',
  'load',
  'clamping force',
  'monthly volume',
]);
/** Returns true if a single number of a quantity is the hardest that its holder can do. */
export function hasHardEnd(quantity: string): boolean {
  return SMALLER_IS_HARDER.has(quantity) || LARGER_IS_HARDER.has(quantity);
}

/** Extents that a size may mean: one of them that fits meets a size that is asked for. */
const EXTENTS: ReadonlySet<string> = new Set(['size', 'diameter', 'length', 'width', 'height']);

/** Converts the range to base units; an unknown unit or name is compared as written. */
export function measureOf(range: QuantityRange): Measure {
  const quantity = quantityId(range.quantity);
  const known = quantityOf(quantity);
  const written = normalizeText(range.unit.trim());
  const unit = written === '' ? normalizeText(known?.bareUnit ?? '') : written;
  const { dimension, factor } = unitOf(unit, known?.dimensions) ??
    unitOf(unit) ?? { dimension: unit, factor: 1 };
  return {
    quantity,
    dimension,
    min: (range.min ?? Number.NEGATIVE_INFINITY) * factor,
    max: (range.max ?? Number.POSITIVE_INFINITY) * factor,
  };
}

/** Relation of a recorded quantity to the one that is asked for. */
export type Comparison = 'CONTAINS' | 'DISJOINT' | 'OVERLAPS' | 'OTHER';

/**
 * Compares a recorded range with what is asked; OTHER: another quantity or kind of unit. A request
 * with only one end is judged by that end: 300 mm or less asks for 300 mm.
 */
export function compareMeasures(recorded: Measure, asked: Measure): Comparison {
  if (recorded.dimension !== asked.dimension) return 'OTHER';
  if (recorded.quantity !== asked.quantity) {
    const areExtents = EXTENTS.has(recorded.quantity) && EXTENTS.has(asked.quantity);
    const isSize = recorded.quantity === 'size' || asked.quantity === 'size';
    return areExtents && isSize && compareRanges(recorded, asked) === 'CONTAINS'
      ? 'CONTAINS'
      : 'OTHER';
  }
  if (SMALLER_IS_HARDER.has(asked.quantity)) {
    const limit = Number.isFinite(asked.max) ? asked.max : asked.min;
    return finest(recorded) <= limit ? 'CONTAINS' : 'DISJOINT';
  }
  if (LARGER_IS_HARDER.has(asked.quantity)) {
    const least = Number.isFinite(asked.min) ? asked.min : asked.max;
    return recorded.max >= least ? 'CONTAINS' : 'DISJOINT';
  }
  return compareRanges(recorded, asked);
}

/** Names of precisions: a single recorded number is the finest. */
const PRECISION = /精度|分解能|accuracy|precision|resolution|repeatability/u;

/**
 * Returns true if a machine does what is asked by a range that it records under a name of its own,
 * as in its maker's data sheet (測定範囲 X for a length, 回転精度 for 0.1 µm): of the same kind of unit,
 * and containing it or at least as fine. Two quantities that are both known by name are never
 * treated as one.
 */
export function containsByUnit(recorded: Measure, asked: Measure): boolean {
  const isNamed = quantityOf(recorded.quantity) !== undefined && asked.quantity !== 'size';
  if (isNamed || recorded.dimension !== asked.dimension) return false;
  if (recorded.quantity === 'tolerance' || PRECISION.test(recorded.quantity)) {
    return !Number.isFinite(asked.min) && finest(recorded) <= asked.max;
  }
  return compareRanges(recorded, asked) === 'CONTAINS';
}

/** Returns the hardest value that a record states; ±0.01 is 0.01, not -0.01. */
function finest({ min, max }: Measure): number {
  return Number.isFinite(min) && min > 0 ? min : max;
}

function compareRanges(recorded: Measure, asked: Measure): Comparison {
  const min = Number.isFinite(asked.min) ? asked.min : asked.max;
  const max = Number.isFinite(asked.max) ? asked.max : asked.min;
  if (recorded.min <= min && max <= recorded.max) return 'CONTAINS';
  return recorded.max < asked.min || asked.max < recorded.min ? 'DISJOINT' : 'OVERLAPS';
}
