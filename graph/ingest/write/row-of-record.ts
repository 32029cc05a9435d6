import { type Contact, type GraphNode, NODES, type NodeId } from '../../model/nodes.ts';
import type { Relationship } from '../../model/relationships.ts';
import { SOURCE_FIELDS } from '../../model/source.ts';
import { CATALYZER_SCHEME } from '../columns/catalyzer-ids.ts';
import { CLEAR_CELL } from '../columns/column.ts';
import { findColumn, referenceColumnsOf } from '../columns/columns.ts';
import { fieldsOfType, kindOfRecord, type RowKind } from '../columns/row-kinds.ts';
import { type ExportedCells, recordCells } from './record-cells.ts';

/** A row that the import reads as the record from which it was made. */
export interface ExportedRow {
  readonly kind: RowKind;
  readonly cells: ExportedCells;
}

/** Reference that the import resolves without a name: by the record's own id. */
export function catalyzerReference(id: NodeId): string {
  return `${CATALYZER_SCHEME}:${id}`;
}

/**
 * Row that reproduces this node, without its references; `undefined` for a node without a row of
 * its own: contacts are in the row of their organisation or person, and an import creates its own
 * record.
 */
export function rowOfNode(node: GraphNode, contact: Contact | undefined): ExportedRow | undefined {
  const kind = kindOfRecord(node.label);
  if (kind === undefined) return undefined;
  const otherIds = node.externalIds.map(({ scheme, value }) => `${scheme}:${value}`);
  return rowOf(kind, [
    ...(contact === undefined ? [] : contactCells(contact)),
    ...recordCells(NODES[node.label].fields, node),
    ...recordCells(SOURCE_FIELDS, node.source),
    ...countryCell(node),
    ['visibility', node.visibility],
    ['audience', audienceCell(node)],
    ['scheme', CATALYZER_SCHEME],
    ['id', node.id],
    ['external_ids', otherIds.join('; ')],
  ]);
}

function contactCells(contact: Contact): readonly (readonly [string, string])[] {
  const { visibility } = contact;
  return [
    ...recordCells(NODES.Contact.fields, contact),
    ['contact_visibility', visibility === 'PRIVATE' ? '' : visibility],
  ];
}

/** Row that is nothing but this relationship; `undefined` for one that is in a node's row. */
export function rowOfRelationship(relationship: Relationship): ExportedRow | undefined {
  const { type, visibility, source } = relationship;
  const kind = kindOfRecord(type);
  if (kind === undefined) return undefined;
  const ends = referenceColumnsOf(kind).map(
    ({ name, reference }) => [name, catalyzerReference(relationship[reference.end])] as const,
  );
  return rowOf(kind, [
    ...ends,
    ...recordCells(fieldsOfType(type), relationship),
    ...recordCells(SOURCE_FIELDS, source),
    ['visibility', visibility],
    ['audience', audienceCell(relationship)],
  ]);
}

function audienceCell({ audience = [] }: GraphNode | Relationship): string {
  return audience.map(catalyzerReference).join('; ');
}

/** A prefecture implies Japan, so a record without a country needs a cell that clears it. */
function countryCell(node: GraphNode): readonly (readonly [string, string])[] {
  const isNowhere = 'prefecture' in node && node.prefecture !== undefined && !node.country;
  return isNowhere ? [['country', CLEAR_CELL]] : [];
}

/** Returns the row of the cells for which the kind has a column, without blank ones. */
function rowOf(kind: RowKind, cells: readonly (readonly [string, string])[]): ExportedRow {
  const filled = cells.filter(([name, text]) => text !== '' && findColumn(kind, name));
  return { kind, cells: new Map(filled) };
}
