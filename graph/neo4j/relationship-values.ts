import type { Properties } from './field-properties.ts';

/**
 * Every property of a relationship, in the order in which statements that move many of them take
 * and give its values: names said once per row would be most of what is sent.
 */
export const RELATIONSHIP_COLUMNS: readonly string[] = [
  ...['id', 'source_document', 'source_section', 'source_quote', 'source_recordedOn'],
  ...['source_confirmedOn', 'visibility', 'grade', 'since', 'until', 'role_ja', 'role_en'],
  ...['tieKind', 'lastContactOn', 'effectiveVisibility', 'sequence', 'publicSequence'],
  ...['version', 'createdAt', 'updatedAt'],
];

/** The values of the properties in the order of the columns, null where there is none. */
export function relationshipValues(properties: Properties): unknown[] {
  return RELATIONSHIP_COLUMNS.map((name) => properties[name] ?? null);
}

/** The properties that {@link relationshipValues} gave the values of. */
export function relationshipProperties(values: readonly unknown[]): Properties {
  const properties: Properties = {};
  for (let place = 0; place < RELATIONSHIP_COLUMNS.length; place += 1) {
    const [name, value] = [RELATIONSHIP_COLUMNS[place] ?? '', values[place]];
    if (value !== null) properties[name] = value;
  }
  return properties;
}
