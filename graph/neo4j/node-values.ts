import { NODE_LABELS, NODES, type NodeLabel, type NodeTable } from '../model/nodes.ts';
import { propertyNames } from './field-properties.ts';

/**
 * Properties that nodes of every label have, in the order in which the feed returns their values.
 */
export const COMMON_COLUMNS: readonly string[] = [
  ...['id', 'sequence', 'publicSequence', 'effectiveVisibility', 'visibility', 'version'],
  'audience',
  ...['createdAt', 'updatedAt', 'externalIds', 'source_document', 'source_recordedOn'],
  ...['source_confirmedOn', 'source_section', 'source_quote'],
];

/**
 * Every property from which a node's record is read, by label, in the order in which the feed
 * returns the values: an index reads millions of nodes, and the names would be half of the data.
 */
export const NODE_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map(
  NODE_LABELS.map((label) => [label, [...COMMON_COLUMNS, ...ownColumns(label)]]),
);

/** Properties that the fields of a label may have, in the order of its table. */
export function ownColumns(label: NodeLabel): readonly string[] {
  const { fields }: NodeTable = NODES[label];
  return Object.entries(fields).flatMap(([name, { type }]) => propertyNames(name, type));
}

/** Columns of a label; the common columns if it no longer has one. */
export function nodeColumns(label: NodeLabel | undefined): readonly string[] {
  return NODE_COLUMNS.get(label ?? '') ?? COMMON_COLUMNS;
}
