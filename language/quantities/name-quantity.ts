import { endsWithMaterial } from '../material-codes.ts';
import { isJapanese, KANJI, KATAKANA } from '../scripts.ts';
import type { BeforeNumber } from './before-number.ts';
import type { NumberGroup } from './number-group.ts';
import type { Side } from './quantity-grammar.ts';
import { type KnownQuantity, knownQuantity } from './quantity-names.ts';
import { type NamedQuantity, nameBeginningAt } from './quantity-words.ts';
import { type KnownUnit, unitOf } from './units.ts';

/** Numbers of a text with their surroundings. */
export interface Surrounded {
  /** Normalised text. */
  readonly text: string;
  readonly group: NumberGroup;
  readonly before: BeforeNumber;
  readonly side: Side | undefined;
  /** Position after a bound that follows the unit. */
  readonly end: number;
}

/** Quantity that numbers measure. */
export interface Measured {
  /** Usual name in the language of the text; a compound as written. */
  readonly quantity: string;
  readonly unit: KnownUnit;
  /** Id of the quantity if it is a known one. */
  readonly id: string | undefined;
  /** Unit as written; the usual unit if none is written. */
  readonly written: string;
  /** True if a word or a sign names the quantity; false if it follows from the unit only. */
  readonly isNamed: boolean;
  /** Position after a name that follows. */
  readonly end: number;
}

/** Characters after a number that are examined. */
const CONTEXT_CHARACTERS_MAX = 24;
const BETWEEN_NAME = /^(?:of |[\s\-の(])*(?:in (?=dia|len|wid|hei|dep))?/;
const NUMBER_FOLLOWS = /^[\s:=はφø±最大約]{0,4}\d/;
const PER_MONTH = /^(?:\s?\/\s?(?:月|month)|\s?(?:per|a|every) month|\s?monthly)/;
const WORD = `[${KANJI}${KATAKANA}]`;
const PRESS = new RegExp(`^[\\s\\-の]?(?:(?:[a-z]{1,12} )?press|${WORD}{0,6}プレス)`, 'u');
const MOLDING = new RegExp(`^[\\s\\-の]?(?:(?:[a-z]{1,12} )?mou?lding|${WORD}{0,4}成形)`, 'u');
const DELIVERED = /^\s?(?:で|以内に?|以下で?)?(?:納|対応|出荷|製作|完成|お届|仕上)/;
const CLAUSE_ENDS = /^\s*(?:$|[、。,;/)」\n])/;
/** Text after a number without a unit that counts something else: 300 rpm, 5年, 20%. */
const OTHER_UNIT =
  /^(?:\s?[%°'"′″:]|[a-wyzà-öø-ÿ]|x(?!\s?\d)|\s(?!(?:in|of|to|and|or|with|for|by|at|on|made)(?![a-z])|x\s?\d)[a-z]|\s?[年人社名回倍件円歳時分秒番号機軸度丁万坪種])/;
/** Pieces in which a lot is counted; sheets and bars may be anything. */
const PIECES = /^(?:個|コ|ケ|箇|pcs\.?|pieces?)$/;
/** Pressures below this, in MPa, are made by pumping out: 10 kPa. */
const VACUUM_MAX_MPA = 0.01;

/** Finds out what the numbers measure; `undefined` if neither a name nor the unit says so. */
export function nameQuantity(surroundings: Surrounded): Measured | undefined {
  const { text, before, end, group } = surroundings;
  if (before.name !== undefined) {
    const named = measuredAs(before.name, surroundings, end);
    if (named !== undefined) return named;
  }
  if (before.isTolerance) return measuredAsKnown('tolerance', surroundings, true);
  const start =
    end + (BETWEEN_NAME.exec(text.slice(end, end + CONTEXT_CHARACTERS_MAX))?.[0].length ?? 0);
  const behind = group.unit.word === '' ? undefined : nameBeginningAt(text, start);
  if (behind !== undefined && !NUMBER_FOLLOWS.test(text.slice(behind.end, behind.end + 8))) {
    const named = measuredAs(behind, surroundings, behind.end);
    if (named !== undefined) return named;
  }
  return measuredByUnit(surroundings);
}

/** Reads the numbers under a name in the text; `undefined` if their unit does not fit it. */
function measuredAs(
  name: NamedQuantity,
  surroundings: Surrounded,
  end: number,
): Measured | undefined {
  const { word } = surroundings.group.unit;
  const quantity = name.known === undefined ? name.word : usualName(name.known, surroundings.text);
  const common = { quantity, id: name.known?.id, isNamed: true, end };
  if (word === '') {
    const bare = name.known?.bareUnit;
    if (
      bare === undefined ||
      OTHER_UNIT.test(surroundings.text.slice(surroundings.group.unit.end, end + 3))
    ) {
      return undefined;
    }
    const unit = unitOf(bare, name.known?.dimensions);
    return unit === undefined ? undefined : { ...common, unit, written: bare };
  }
  const unit = unitOf(word, name.known?.dimensions);
  if (unit === undefined) return undefined;
  return { ...common, unit, written: word };
}

function usualName({ ja, en }: KnownQuantity, text: string): string {
  return isJapanese(text) ? ja : en;
}

function measuredAsKnown(
  id: string,
  { text, group, end }: Surrounded,
  isNamed: boolean,
): Measured | undefined {
  const known = knownQuantity(id);
  const written = group.unit.word === '' ? known.bareUnit : group.unit.word;
  const unit = written === undefined ? undefined : unitOf(written, known.dimensions);
  if (unit === undefined || written === undefined) return undefined;
  if (group.unit.word === '' && OTHER_UNIT.test(text.slice(group.unit.end, end + 3))) {
    return undefined;
  }
  return { quantity: usualName(known, text), id, unit, written, isNamed, end };
}

/** Infers the quantity from the unit alone. */
function measuredByUnit(surroundings: Surrounded): Measured | undefined {
  const { text, group, side, end } = surroundings;
  const { word } = group.unit;
  const as = (id: string, isNamed = false) => measuredAsKnown(id, surroundings, isNamed);
  const after = text.slice(end, end + CONTEXT_CHARACTERS_MAX);
  const isBounded = side !== undefined || group.kind !== 'one';
  if (unitOf(word, ['axes']) !== undefined) return as('axes', true);
  if (PIECES.test(word)) {
    const perMonth = PER_MONTH.exec(after);
    return perMonth === null ? as('lot') : as('monthly volume', true);
  }
  if (unitOf(word, ['force']) !== undefined) {
    if (PRESS.test(after)) return as('load', true);
    if (MOLDING.test(after)) return as('clamping force', true);
  }
  if (word === 't' && endsWithMaterial(text.slice(0, group.start))) return as('thickness', true);
  if (/^(?:°c|degrees c)/.test(word)) return as('temperature');
  const pressure = unitOf(word, ['pressure']);
  if (pressure !== undefined) {
    const least = Math.min(...group.values) * pressure.factor;
    return as(least < VACUUM_MAX_MPA ? 'vacuum' : 'pressure');
  }
  if (word !== '' && unitOf(word, ['time']) !== undefined)
    return isDelivery(surroundings) ? as('lead time') : undefined;
  if (!isBounded || word === '') return undefined;
  if (unitOf(word, ['mass']) !== undefined && word !== 't') return as('weight');
  return unitOf(word, ['length']) !== undefined && word !== 't' ? as('size') : undefined;
}

/**
 * Returns whether days, weeks or months mean a delivery time; a day of the month and hours do not.
 */
function isDelivery({ text, group, before, side, end }: Surrounded): boolean {
  const { word } = group.unit;
  if (/^(?:時間|hours?)$/.test(word) || word === '月') return false;
  const after = text.slice(group.unit.end, group.unit.end + CONTEXT_CHARACTERS_MAX);
  const isDate =
    word === '日' && (text.charAt(group.start - 1) === '月' || /^(?:まで|迄|から)/.test(after));
  if (isDate) return false;
  if (side === 'most') return true;
  const ahead = text.slice(Math.max(0, before.start - 4), before.start);
  return (
    DELIVERED.test(after) || /\bin $/.test(ahead) || CLAUSE_ENDS.test(text.slice(end, end + 4))
  );
}
