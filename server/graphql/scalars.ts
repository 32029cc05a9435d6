import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDate, isDay } from '../../language/dates.ts';

const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** Characters of a refused value that are said back. */
const SHOWN_MAX = 80;
/** Longest tag that is looked at; registered tags are far shorter. */
const LOCALE_LENGTH_MAX = 64;

/** Which strings each scalar of the schema accepts, in and out. */
export const SCALAR_RULES: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['Date', isDay],
  ['PartialDate', isDate],
  ['DateTime', (text: string) => DATE_TIME.test(text) && isDay(text.slice(0, 10))],
  ['Locale', isLanguageTag],
  ['URL', isWebAddress],
]);

/**
 * Makes a scalar strict in both directions: only a string that its rule accepts passes. What a
 * client sends is its fault (GraphQLError), what a record holds is ours (TypeError).
 */
export function makeStrict(scalar: GraphQLScalarType, accepts: (text: string) => boolean): void {
  const sentence = (value: unknown) =>
    `${scalar.name} cannot be ${String(JSON.stringify(value)).slice(0, SHOWN_MAX)}`;
  scalar.serialize = (value) => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new TypeError(sentence(value));
  };
  scalar.parseValue = (value) => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(sentence(value));
  };
  scalar.parseLiteral = (node: ValueNode) =>
    scalar.parseValue(node.kind === Kind.STRING ? node.value : undefined);
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
