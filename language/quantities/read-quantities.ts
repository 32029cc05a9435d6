import { normalizeText } from '../normalize-text.ts';
import { readBeforeNumber } from './before-number.ts';
import { isIdentifyingNumber } from './is-identifying-number.ts';
import { nameQuantity, type Surrounded } from './name-quantity.ts';
import { type NumberGroup, numberGroupAt } from './number-group.ts';
import { BOUNDS, type Side, TEXT_BOUNDS } from './quantity-grammar.ts';
import type { QuantityRange } from './quantity-range.ts';
import { keepExponents, numbersIn, unifyExponents } from './read-numbers.ts';

/** A quantity that a text states. */
export interface QuantityReading {
  readonly range: QuantityRange;
  /** True if the text states a bound: 300 mm or less, 0.05 to 1.2 mm. False for a single number. */
  readonly isBounded: boolean;
  /** True if a word or a sign names the quantity; false if it follows from the unit only. */
  readonly isNamed: boolean;
}

/** Position of a quantity, end exclusive. */
export interface QuantitySpan {
  readonly start: number;
  readonly end: number;
  /** True if its words also say what is asked for, so they stay in the rest: 5軸加工. */
  readonly isSubject: boolean;
}

/** Result of reading a text. */
export interface QuantitiesRead {
  readonly readings: readonly QuantityReading[];
  /** Position of each reading in the normalised text, end exclusive. */
  readonly spans: readonly QuantitySpan[];
  /** Normalised text without the quantities whose words say nothing else. */
  readonly rest: string;
}

/** Maximum number of quantities read from one text; a text with more is a table. */
const QUANTITIES_MAX = 50;
/** Quantities whose words are also a subject: 5軸加工, 100トンプレス. */
const SUBJECTS: ReadonlySet<string> = new Set(['axes', 'load', 'clamping force']);
/** Characters after a unit that may contain its bound. */
const BOUND_CHARACTERS_MAX = 12;
const MOST = boundPattern('most');
const LEAST = boundPattern('least');

function boundPattern(side: Side): RegExp {
  return new RegExp(`^\\s?(?:${[...BOUNDS[side].after, ...TEXT_BOUNDS[side].after].join('|')})`);
}

/**
 * Reads the quantities that a text states: 板厚1.6t, φ300まで, ±0.01, 5軸, 0.05~1.2 mm, 月産1万個, 納期10日以内,
 * up to 300 mm, within 2 weeks, lots of 50. A missing unit is the usual one of the quantity (mm,
 * pieces). Numbers that neither a name nor a unit explains are skipped. Linear time; at most 50
 * quantities.
 */
export function readQuantities(text: string): QuantitiesRead {
  const plain = unifyExponents(normalizeText(keepExponents(text)));
  const numbers = [...numbersIn(plain)];
  const readings: QuantityReading[] = [];
  const spans: QuantitySpan[] = [];
  let rest = '';
  let copied = 0;
  for (let at = 0; at < numbers.length && readings.length < QUANTITIES_MAX; ) {
    const group = numberGroupAt(plain, numbers, at);
    at += group.numbers;
    const found = readGroup(plain, group, copied);
    if (found === undefined) continue;
    readings.push(found.reading);
    spans.push({ start: found.start, end: found.end, isSubject: found.isSubject });
    if (found.isSubject) continue;
    rest += `${plain.slice(copied, found.start)} `;
    copied = found.end;
  }
  return { readings, spans, rest: rest + plain.slice(copied) };
}

interface Found {
  readonly reading: QuantityReading;
  readonly start: number;
  readonly end: number;
  /** True if its words also say what is asked for and stay in the rest. */
  readonly isSubject: boolean;
}

function readGroup(text: string, group: NumberGroup, copied: number): Found | undefined {
  if (isIdentifyingNumber(text, group.start)) return undefined;
  const before = readBeforeNumber(text, group.start, copied);
  const after = boundAfter(text, group.unit.end);
  const side = before.side ?? after.side;
  const end = before.side === undefined ? after.end : group.unit.end;
  const surroundings: Surrounded = { text, group, before, side, end };
  const measured = nameQuantity(surroundings);
  if (measured === undefined) return undefined;
  if (before.isNegative && measured.unit.dimension !== 'temperature') return undefined;
  const { quantity, isNamed } = measured;
  const unit = measured.written === '°c' ? '℃' : measured.written;
  return {
    reading: {
      range: { quantity, unit, ...endsOf(surroundings) },
      isBounded: group.kind === 'range' || side !== undefined,
      isNamed,
    },
    start: before.start,
    end: measured.end,
    isSubject: measured.id !== undefined && SUBJECTS.has(measured.id),
  };
}

function boundAfter(text: string, at: number): { side: Side | undefined; end: number } {
  const after = text.slice(at, at + BOUND_CHARACTERS_MAX);
  const most = MOST.exec(after);
  if (most !== null) return { side: 'most', end: at + most[0].length };
  const least = LEAST.exec(after);
  if (least !== null) return { side: 'least', end: at + least[0].length };
  return { side: undefined, end: at };
}

function endsOf({ group, before, side }: Surrounded): Pick<QuantityRange, 'min' | 'max'> {
  const [first = 0, ...others] = group.values;
  const values = [before.isNegative ? -first : first, ...others];
  const max = Math.max(...values);
  if (group.kind === 'range') return { min: Math.min(...values), max };
  // The longest side of a thing decides whether it fits.
  if (side === 'most') return { max };
  return side === 'least' ? { min: max } : { min: max, max };
}
