import { canonicalRecord } from '../../model/canonical-record.ts';
import type { Contact, GraphNode, NodeId } from '../../model/nodes.ts';
import type { Relationship } from '../../model/relationships.ts';
import { statedRelationships } from '../identify/stated-relationships.ts';
import { buildContact } from '../plan/build-contact.ts';
import { buildNode } from '../plan/build-node.ts';
import { buildRelationship } from '../plan/build-relationship.ts';
import type { SourceDefaults } from '../plan/build-source.ts';
import { rowCells } from '../read/row-cells.ts';
import { type TypedRow, typeRows } from '../type/type-row.ts';
import { guardedCell } from './csv-line.ts';
import { INLINE_COLUMNS } from './inline-columns.ts';
import {
  catalyzerReference,
  type ExportedRow,
  rowOfNode,
  rowOfRelationship,
} from './row-of-record.ts';

/**
 * Records in a node's row in addition to the node: its relationships and the contact of an
 * organisation or person.
 */
export interface RelatedRecords {
  readonly contact?: Contact;
  /** Relationships that {@link inlineOwner} assigns to this node, sorted by id. */
  readonly relationships: readonly Relationship[];
}

/** A row, and the ids of its records that an import of the row would not reproduce exactly. */
export interface CheckedRow extends ExportedRow {
  readonly inexact: readonly string[];
}

/** Unused: exported rows always state their source. */
const NO_DEFAULTS: SourceDefaults = { document: '', recordedOn: '' };

/** Node in whose row the relationship is; `undefined` if it has a row of its own. */
export function inlineOwner({ type, from, to }: Relationship): NodeId | undefined {
  if (type === 'REACHED_BY') return from;
  const inline = INLINE_COLUMNS.get(type);
  return inline && (inline.reference.end === 'to' ? from : to);
}

/** Row of a node; `undefined` for a contact and an import. */
export function checkedNodeRow(
  node: GraphNode,
  { contact, relationships }: RelatedRecords,
): CheckedRow | undefined {
  const row = rowOfNode(node, contact);
  if (row === undefined) return undefined;
  const cells = new Map(row.cells);
  const left: Relationship[] = [];
  for (const relationship of relationships) {
    const column = INLINE_COLUMNS.get(relationship.type);
    if (column === undefined) continue;
    const named = cells.get(column.name);
    const reference = catalyzerReference(relationship[column.reference.end]);
    if (named === undefined) cells.set(column.name, reference);
    // A column of one reference takes the first.
    else if (column.type === 'reference') left.push(relationship);
    else cells.set(column.name, `${named}; ${reference}`);
  }
  const stated = relationships.filter((one) => !left.includes(one));
  const made = { kind: row.kind, cells };
  const inexact = [...inexactIn(made, node, contact, stated), ...left.map(({ id }) => id)];
  return { ...made, inexact };
}

/** Row of a relationship that has one; `undefined` for one that is in a node's row. */
export function checkedRelationshipRow(relationship: Relationship): CheckedRow | undefined {
  const row = rowOfRelationship(relationship);
  if (row === undefined) return undefined;
  const typed = readBack(row);
  const isExact = typed !== undefined && isMain(relationship, typed);
  return { ...row, inexact: isExact ? [] : [relationship.id] };
}

/** Returns the records that an import would make differently, found by building them. */
function inexactIn(
  exported: ExportedRow,
  node: GraphNode,
  contact: Contact | undefined,
  stated: readonly Relationship[],
): readonly string[] {
  const ids = [node.id, ...(contact === undefined ? [] : [contact.id])];
  const typed = readBack(exported);
  if (typed === undefined) return [...ids, ...stated.map(({ id }) => id)];
  const { label, id } = node;
  const audience = audienceIn(typed);
  const row = audience === undefined ? typed : { ...typed, audience };
  const built = buildNode({ label, id, row, defaults: NO_DEFAULTS, order: 0 });
  const made = contact && buildContact(contact.id, typed.values, undefined, NO_DEFAULTS);
  return [
    ...('node' in built && isEqual(built.node, node) ? [] : [id]),
    ...(contact === undefined || (made && isEqual(made, contact)) ? [] : [contact.id]),
    ...stated.filter((one) => !isMade(one, typed, false)).map((one) => one.id),
  ];
}

/** Returns whether the row is this relationship: ends in the same order, and the same fields. */
function isMain(relationship: Relationship, row: TypedRow): boolean {
  const { kind, label, values, references } = row;
  const found = [...references].map(([column, { cell, named }]) => {
    const ids = named.map(({ key }) => key?.value ?? '');
    return [column, { cell, ids }] as const;
  });
  const stating = {
    kind,
    label,
    values,
    references: new Map(found),
    id: undefined,
    contact: undefined,
  };
  const [stated] = statedRelationships(stating);
  return stated?.id === relationship.id && isMade(relationship, row, true);
}

function isMade(relationship: Relationship, row: TypedRow, isMain: boolean): boolean {
  const stated = { isMain, column: '', ...relationship };
  const made = buildRelationship(
    stated,
    row.values,
    undefined,
    { visibility: 'PUBLIC' },
    NO_DEFAULTS,
    audienceIn(row),
  );
  return isEqual(made, relationship);
}

/** Audience that an exported row names, by the records' own ids. */
function audienceIn({ references }: TypedRow): readonly NodeId[] | undefined {
  return references.get('audience')?.named.map(({ key }) => key?.value ?? '');
}

function isEqual(one: GraphNode | Relationship, other: GraphNode | Relationship): boolean {
  return canonicalRecord(one) === canonicalRecord(other);
}

/** The row as the import reads it from the file; `undefined` if the import rejects it. */
function readBack({ kind, cells }: ExportedRow): TypedRow | undefined {
  const placed = [...cells].map(([name, text], at) => {
    const target = { to: 'column', name, isFirm: false } as const;
    return { target, text: guardedCell(text), at };
  });
  const [typed] = typeRows([{ line: 1, kind, ...rowCells(kind, placed) }], () => {});
  return typed === undefined || typed.errors.length > 0 ? undefined : typed;
}
