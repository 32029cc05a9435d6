import { isInt } from 'neo4j-driver';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipTable,
} from '../model/relationships.ts';
import { type Properties, propertyNames } from './field-properties.ts';

/** Properties that fields of relationships may have, whatever the type. */
const OWN_COLUMNS: ReadonlySet<string> = new Set(
  RELATIONSHIP_TYPES.flatMap((type) => {
    const { fields = {} }: RelationshipTable = RELATIONSHIPS[type];
    return Object.entries(fields).flatMap(([name, field]) => propertyNames(name, field.type));
  }),
);

/**
 * Every property of a relationship, in the order in which bulk statements take and return the
 * values: names repeated in every row would be most of the data. Properties that differ from row to
 * row come first, then those that few have, then those that most relationships of a network share.
 */
export const RELATIONSHIP_COLUMNS: readonly string[] = [
  ...['id', 'sequence', 'publicSequence', 'source_recordedOn', ...OWN_COLUMNS],
  ...['source_document', 'visibility', 'audience', 'effectiveVisibility', 'version', 'createdAt'],
  ...['updatedAt', 'source_confirmedOn', 'source_section', 'source_quote'],
];

/** Values of the properties in the order of the columns, null for missing ones. */
export function relationshipValues(properties: Properties): unknown[] {
  return RELATIONSHIP_COLUMNS.map((name) => properties[name] ?? null);
}

/** Properties with these names whose value at the same position is not null. */
export function columnProperties(
  columns: readonly string[],
  values: readonly unknown[],
): Properties {
  const properties: Properties = {};
  for (let place = 0; place < columns.length; place += 1) {
    const value = values[place] ?? null;
    if (value !== null) properties[columns[place] ?? ''] = value;
  }
  return properties;
}

/** Rows of values, with the values that all rows share stated once. */
export interface SharedRows {
  /** The shared value, or null if the rows differ or have none. */
  readonly same: readonly unknown[];
  /** Null if the value is in `same`; truncated after the last non-null value. */
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * States once the values that all rows (of equal length) share, because packing and unpacking is
 * expensive.
 */
export function sharedRows(rows: readonly (readonly unknown[])[]): SharedRows {
  const [first = []] = rows;
  const isSame = first.map((value, place) => rows.every((row) => isEqual(row[place], value)));
  const same = first.map((value, place) => (isSame[place] ? value : null));
  return {
    same,
    rows: rows.map((row) => {
      let length = row.length;
      while (length > 0 && (isSame[length - 1] || row[length - 1] === null)) length -= 1;
      const left = row.slice(0, length);
      for (let place = 0; place < length; place += 1) if (isSame[place]) left[place] = null;
      return left;
    }),
  };
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || (isInt(one) && isInt(other) && one.equals(other));
}
