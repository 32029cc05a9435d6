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
 * Every property of a relationship, in the order in which statements that move many of them take
 * and give its values: names said once per row would be most of what is sent. First what differs
 * from one to the next, then what few have, then what most of a network share.
 */
export const RELATIONSHIP_COLUMNS: readonly string[] = [
  ...['id', 'sequence', 'publicSequence', 'source_recordedOn', ...OWN_COLUMNS],
  ...['source_document', 'visibility', 'audience', 'effectiveVisibility', 'version', 'createdAt'],
  ...['updatedAt', 'source_confirmedOn', 'source_section', 'source_quote'],
];

/** The values of the properties in the order of the columns, null where there is none. */
export function relationshipValues(properties: Properties): unknown[] {
  return RELATIONSHIP_COLUMNS.map((name) => properties[name] ?? null);
}

/** The properties of these names that have a value in the places of the names. */
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

/** Rows of values of which those that all rows share are said once. */
export interface SharedRows {
  /** A value where all rows have it, null where they differ or have none. */
  readonly same: readonly unknown[];
  /** Null where the value is in `same`; cut behind the last one that is not null. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Says once what all rows, which are of one length, share; packing and unpacking is dear. */
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
