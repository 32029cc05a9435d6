import neo4j from 'neo4j-driver';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { Field } from '../model/fields.ts';
import type { LocalizedText } from '../model/localized-text.ts';

/** Properties of a node or relationship by name: scalars and lists of one scalar type. */
export type Properties = Record<string, unknown>;

/**
 * Storage of a field in properties. `bilingual`: `_ja` and `_en`; `place`: `latitude` and
 * `longitude`; `quantities`: four lists of equal length, `_name`, `_min`, `_max` and `_unit`, with
 * infinity for an open end; `prices` and `pairs`: a list for each part; others: one property with
 * the field's name.
 */
type Storage =
  | 'scalar'
  | 'integer'
  | 'list'
  | 'bilingual'
  | 'place'
  | 'quantities'
  | 'prices'
  | 'pairs';

/** Parts of a price, each a list of its own; a part that a price does not have is empty. */
const PRICE_PARTS = [
  'userClass',
  'useMode',
  'amount',
  'currency',
  'unit',
  'from',
  'until',
] as const;
const PAIR_PARTS = ['name', 'value'] as const;

function storageOf(type: Field['type']): Storage {
  switch (type) {
    case 'integer':
    case 'quantities':
    case 'prices':
    case 'pairs':
      return type;
    case 'texts':
    case 'enums':
      return 'list';
    case 'localized':
      return 'bilingual';
    case 'location':
      return 'place';
    default:
      return 'scalar';
  }
}

/** Writes one stated field into the properties. */
export function writeField(
  into: Properties,
  name: string,
  type: Field['type'],
  value: unknown,
): void {
  switch (storageOf(type)) {
    case 'scalar':
      into[name] = value;
      break;
    case 'list':
      into[name] = [...(value as readonly string[])];
      break;
    case 'integer':
      into[name] = integer(value as number);
      break;
    case 'bilingual':
      writeText(into, name, value as LocalizedText);
      break;
    case 'place':
      Object.assign(into, value);
      break;
    case 'quantities':
      writeQuantities(into, name, value as readonly QuantityRange[]);
      break;
    case 'prices':
      writeParts(into, name, value as readonly object[], PRICE_PARTS);
      break;
    case 'pairs':
      writeParts(into, name, value as readonly object[], PAIR_PARTS);
      break;
  }
}

/** Names of the properties that a field may have. */
export function propertyNames(name: string, type: Field['type']): readonly string[] {
  switch (storageOf(type)) {
    case 'scalar':
    case 'list':
    case 'integer':
      return [name];
    case 'bilingual':
      return [`${name}_ja`, `${name}_en`];
    case 'place':
      return ['latitude', 'longitude'];
    case 'quantities':
      return ['name', 'min', 'max', 'unit'].map((part) => `${name}_${part}`);
    case 'prices':
      return PRICE_PARTS.map((part) => `${name}_${part}`);
    case 'pairs':
      return PAIR_PARTS.map((part) => `${name}_${part}`);
  }
}

/** Reads a field back; `undefined` if the properties do not contain it. */
export function readField(from: Properties, name: string, type: Field['type']): unknown {
  switch (storageOf(type)) {
    case 'scalar':
    case 'list':
    case 'integer':
      return from[name];
    case 'bilingual':
      return readText(from, name);
    case 'place':
      return readPlace(from);
    case 'quantities':
      return readQuantities(from, name);
    case 'prices':
      return readParts(from, name, PRICE_PARTS);
    case 'pairs':
      return readParts(from, name, PAIR_PARTS);
  }
}

/** The driver sends a number as a float: 5 would come back from Cypher as 5.0. */
export function integer(value: number): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

function writeText(into: Properties, name: string, { ja, en }: LocalizedText): void {
  if (ja !== undefined) into[`${name}_ja`] = ja;
  if (en !== undefined) into[`${name}_en`] = en;
}

function readText(from: Properties, name: string): object | undefined {
  const [ja, en] = [from[`${name}_ja`], from[`${name}_en`]];
  if (ja === undefined && en === undefined) return undefined;
  return { ...(ja === undefined ? {} : { ja }), ...(en === undefined ? {} : { en }) };
}

function readPlace({ latitude, longitude }: Properties): object | undefined {
  return latitude === undefined ? undefined : { latitude, longitude };
}

function writeQuantities(into: Properties, name: string, ranges: readonly QuantityRange[]): void {
  into[`${name}_name`] = ranges.map(({ quantity }) => quantity);
  into[`${name}_min`] = ranges.map(({ min = Number.NEGATIVE_INFINITY }) => min);
  into[`${name}_max`] = ranges.map(({ max = Number.POSITIVE_INFINITY }) => max);
  into[`${name}_unit`] = ranges.map(({ unit }) => unit);
}

function readQuantities(from: Properties, name: string): object[] {
  const column = (part: string): readonly unknown[] => {
    const values: unknown = from[`${name}_${part}`];
    return Array.isArray(values) ? values : [];
  };
  const [mins, maxs, units] = [column('min'), column('max'), column('unit')];
  return column('name').map((quantity, index) => ({
    quantity,
    ...(mins[index] === Number.NEGATIVE_INFINITY ? {} : { min: mins[index] }),
    ...(maxs[index] === Number.POSITIVE_INFINITY ? {} : { max: maxs[index] }),
    unit: units[index],
  }));
}

function writeParts(
  into: Properties,
  name: string,
  items: readonly object[],
  parts: readonly string[],
): void {
  for (const part of parts) {
    into[`${name}_${part}`] = items.map((item): unknown => Reflect.get(item, part) ?? '');
  }
}

/**
 * Returns `undefined` if the first list is missing, because then the record does not state the
 * field.
 */
function readParts(
  from: Properties,
  name: string,
  parts: readonly string[],
): readonly object[] | undefined {
  const lists = parts.map((part) => [part, from[`${name}_${part}`]] as const);
  const first = lists[0]?.[1];
  if (!Array.isArray(first)) return undefined;
  return first.map((_, at) =>
    Object.fromEntries(
      lists.flatMap(([part, list]) => {
        const value: unknown = Array.isArray(list) ? list[at] : undefined;
        // A pair may have a blank value; a blank part of a price is a missing one.
        return value === undefined || (value === '' && parts !== PAIR_PARTS)
          ? []
          : [[part, value] as const];
      }),
    ),
  );
}
