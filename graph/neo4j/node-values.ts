import type { NodeLabel } from '../model/nodes.ts';
import { propertyNames } from './field-properties.ts';
import { NODE_FIELDS } from './fields.ts';

/** Properties that nodes of every label have, in the order in which the feed gives their values. */
const COMMON_COLUMNS: readonly string[] = [
  ...['id', 'sequence', 'publicSequence', 'effectiveVisibility', 'visibility', 'version'],
  ...['createdAt', 'updatedAt', 'externalIds', 'source_document', 'source_recordedOn'],
  ...['source_confirmedOn', 'source_section', 'source_quote'],
];

/**
 * Every property of a node that a record is read from, by label, in the order in which the feed
 * gives its values: an index reads millions, and their names would be half of what is read.
 */
export const NODE_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NODE_FIELDS).map(([label, fields]) => [
    label,
    [
      ...COMMON_COLUMNS,
      ...Object.entries(fields).flatMap(([name, kind]) => propertyNames(name, kind)),
    ],
  ]),
);

/** The columns of a label; those of all labels for what has none any more. */
export function nodeColumns(label: NodeLabel | undefined): readonly string[] {
  return NODE_COLUMNS.get(label ?? '') ?? COMMON_COLUMNS;
}
