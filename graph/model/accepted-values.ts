import { isDate, isDay } from '../../language/dates.ts';
import { EQUIPMENT_USE_MODES, PRICE_UNITS, USER_CLASSES } from './equipment-use.ts';
import type { Field } from './fields.ts';
import { isLocalizedText } from './localized-text.ts';

/** Values that a field may hold. */
export interface AcceptedValue {
  isValid(value: unknown): boolean;
  /** Description in no natural language. */
  readonly expected: string;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const TIME = /^T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Any text. */
export const TEXT: AcceptedValue = { isValid: isText, expected: '"…"' };

/** Ids of a record in other systems, each with its scheme; see `ExternalId`. */
export const EXTERNAL_IDS: AcceptedValue = {
  isValid: listOf((one) => hasOnly(one, EXTERNAL_ID_PARTS)),
  expected: '[{ scheme: a-z0-9-, value: "…" }]',
};

const EXTERNAL_ID_PARTS = new Map([
  ['scheme', matching(/^[a-z][a-z0-9-]*$/)],
  ['value', isText],
]);
const LOCATION_PARTS = new Map([
  ['latitude', between(-90, 90)],
  ['longitude', between(-180, 180)],
]);
const QUANTITY_PARTS = new Map([
  ['quantity', isText],
  ['unit', isText],
]);
const QUANTITY_ENDS = new Map([
  ['min', Number.isFinite],
  ['max', Number.isFinite],
]);
const PRICE_PARTS = new Map<string, IsValid>([
  ['amount', between(0, 1e12)],
  ['currency', matching(/^[A-Z]{3}$/)],
  ['unit', oneOf(PRICE_UNITS)],
]);
const PRICE_LIMITS = new Map<string, IsValid>([
  ['userClass', oneOf(USER_CLASSES)],
  ['useMode', oneOf(EQUIPMENT_USE_MODES)],
  ['from', textThat(isDay)],
  ['until', textThat(isDay)],
]);
const PAIR_PARTS = new Map([
  ['name', isText],
  ['value', isText],
]);

/**
 * Returns the values that a field of the model may hold, made once: a check must cost next to
 * nothing.
 */
export function acceptedBy(field: Field): AcceptedValue {
  switch (field.type) {
    case 'text':
    case 'email':
      return TEXT;
    case 'url':
      return { isValid: matching(/^https?:\/\//i), expected: 'https://…' };
    case 'country':
      return { isValid: matching(/^[A-Z]{2}$/), expected: 'JP | DE | …' };
    case 'corporateNumber':
      return { isValid: matching(/^\d{13}$/), expected: '1234567890123' };
    case 'date':
      return { isValid: textThat(isDate), expected: 'YYYY | YYYY-MM | YYYY-MM-DD' };
    case 'day':
      return { isValid: textThat(isDay), expected: 'YYYY-MM-DD' };
    case 'instant':
      return { isValid: textThat(isInstant), expected: 'YYYY-MM-DDThh:mm:ssZ' };
    case 'integer':
      return {
        isValid: wholeBetween(field.min, field.max),
        expected: `${field.min}..${field.max}`,
      };
    case 'boolean':
      return { isValid: (value) => typeof value === 'boolean', expected: 'true | false' };
    case 'localized':
      return { isValid: isLocalizedText, expected: '{ ja: "…", en: "…" }' };
    case 'location':
      return {
        isValid: (value) => hasOnly(value, LOCATION_PARTS),
        expected: '{ latitude: -90..90, longitude: -180..180 }',
      };
    case 'quantities':
      return {
        isValid: listOf((one) => hasOnly(one, QUANTITY_PARTS, QUANTITY_ENDS)),
        expected: '[{ quantity: "…", min: 0, max: 0, unit: "…" }]',
      };
    case 'texts':
      return { isValid: listOf(isText), expected: '["…"]' };
    case 'prices':
      return {
        isValid: listOf((one) => hasOnly(one, PRICE_PARTS, PRICE_LIMITS)),
        expected: '[{ userClass: "SME", amount: 3000, currency: "JPY", unit: "HOUR" }]',
      };
    case 'pairs':
      return {
        isValid: listOf((one) => hasOnly(one, PAIR_PARTS)),
        expected: '[{ name: "…", value: "…" }]',
      };
    case 'enum':
    case 'enums': {
      const isOne = oneOf(field.values);
      const isMany = field.type === 'enums';
      const all = field.values.join(' | ');
      return { isValid: isMany ? listOf(isOne) : isOne, expected: isMany ? `[${all}]` : all };
    }
  }
}

type IsValid = AcceptedValue['isValid'];

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function textThat(isValid: (text: string) => boolean): IsValid {
  return (value) => typeof value === 'string' && isValid(value);
}

function matching(pattern: RegExp): IsValid {
  return textThat((text) => pattern.test(text));
}

function oneOf(values: readonly string[]): IsValid {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
}

function isInstant(text: string): boolean {
  return isDay(text.slice(0, DAY_LENGTH)) && TIME.test(text.slice(DAY_LENGTH));
}

function between(min: number, max: number): IsValid {
  return (value) => typeof value === 'number' && value >= min && value <= max;
}

function wholeBetween(min: number, max: number): IsValid {
  const isBetween = between(min, max);
  return (value) => Number.isInteger(value) && isBetween(value);
}

function listOf(isValid: IsValid): IsValid {
  return (value) => Array.isArray(value) && value.every(isValid);
}

/** Returns true if it is an object of exactly these parts; the optional ones may be missing. */
function hasOnly(
  value: unknown,
  parts: ReadonlyMap<string, IsValid>,
  optional: ReadonlyMap<string, IsValid> = NO_PARTS,
): boolean {
  if (typeof value !== 'object' || value === null) return false;
  let found = 0;
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const isValid = parts.get(name);
    if (isValid !== undefined) found += 1;
    if (!(isValid ?? optional.get(name) ?? isNothing)(part)) return false;
  }
  return found === parts.size;
}

const NO_PARTS: ReadonlyMap<string, IsValid> = new Map();

function isNothing(): boolean {
  return false;
}
