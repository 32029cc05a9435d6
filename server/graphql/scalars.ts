import { type GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { CatalyzerError, type ErrorCode } from '../../graph/errors/catalyzer-error.ts';
import { isDate, isDay } from '../../language/dates.ts';

const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** Maximum characters of a refused value that an error repeats. */
const SHOWN_MAX = 80;
/** Maximum length of a tag that is examined; registered tags are far shorter. */
const LOCALE_LENGTH_MAX = 64;

/** Strings that a scalar of the schema accepts, in and out. */
export interface ScalarRule {
  readonly accepts: (text: string) => boolean;
  /** Accepted string, shown to a client that sends another. */
  readonly example: string;
}

/** The rule of each scalar of the schema. */
export const SCALAR_RULES: ReadonlyMap<string, ScalarRule> = new Map([
  ['Date', { accepts: isDay, example: '2026-04-01' }],
  ['PartialDate', { accepts: isDate, example: '2026-04' }],
  ['DateTime', { accepts: isInstant, example: '2026-04-01T09:00:00Z' }],
  ['Locale', { accepts: isLanguageTag, example: 'ja' }],
  ['URL', { accepts: isWebAddress, example: 'https://example.com/' }],
]);

/**
 * Makes a scalar strict in both directions: only a string that its rule accepts passes. A bad value
 * from a client is BAD_USER_INPUT, one in a record is our fault (INTERNAL_SERVER_ERROR).
 */
export function makeStrict(scalar: GraphQLScalarType, { accepts, example }: ScalarRule): void {
  const accepted = (value: unknown, otherwise: ErrorCode, written = JSON.stringify(value)) => {
    if (typeof value === 'string' && accepts(value)) return value;
    const shown = String(typeof value === 'string' ? value : written).slice(0, SHOWN_MAX);
    const parameters = { scalar: scalar.name, value: shown, example };
    throw new CatalyzerError(otherwise, { key: 'scalarMalformed', parameters });
  };
  scalar.serialize = (value) => accepted(value, 'INTERNAL_SERVER_ERROR');
  scalar.parseValue = (value) => accepted(value, 'BAD_USER_INPUT');
  scalar.parseLiteral = (node: ValueNode) =>
    accepted(node.kind === Kind.STRING ? node.value : undefined, 'BAD_USER_INPUT', print(node));
}

function isInstant(text: string): boolean {
  return DATE_TIME.test(text) && isDay(text.slice(0, 10));
}

function isLanguageTag(text: string): boolean {
  if (text.length > LOCALE_LENGTH_MAX) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
