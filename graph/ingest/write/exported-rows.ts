import { canonicalRecord } from '../../model/canonical-record.ts';
import { nodeId } from '../../model/ids.ts';
import type { Contact, GraphNode, NodeId } from '../../model/nodes.ts';
import type { Relationship, RelationshipType } from '../../model/relationships.ts';
import { buildNode } from '../build/build-node.ts';
import {
  buildContact,
  buildRelationship,
  statedRelationships,
} from '../build/row-relationships.ts';
import type { ReferenceColumn } from '../columns/column.ts';
import { referenceColumnsOf } from '../columns/columns.ts';
import { labelOfKind, ROW_KINDS } from '../columns/row-kinds.ts';
import { type PreparedRow, prepareRows } from '../identify/prepared-row.ts';
import { rowCells } from '../read/row-cells.ts';
import type { SourceDefaults } from '../type/cell-values.ts';
import type { Cells } from '../type/cells.ts';
import { externalReference, referenceTexts } from '../type/references.ts';
import { type ExportedRow, ownReference, rowOfNode, rowOfRelationship } from './cells-of-node.ts';
import { guardedCell } from './csv-text.ts';

/** What else a node's row says: its relationships and the contact of a party. */
export interface RowCompany {
  readonly contact?: Contact;
  /** Relationships that {@link inlineOwner} gives to this node, in the order of their ids. */
  readonly relationships: readonly Relationship[];
}

/** A row and the ids of the records in it that an import of the row would not make as they are. */
export interface CheckedRow extends ExportedRow {
  readonly inexact: readonly string[];
}

/** Said by rows of their own, or in another kind's row. */
const LEFT_OUT: ReadonlySet<string> = new Set(['organization member_of', 'capability equipment']);

/** The column of a node's row that says the relationships of a type. */
const INLINE: ReadonlyMap<RelationshipType, ReferenceColumn> = new Map(
  ROW_KINDS.filter((kind) => labelOfKind(kind) !== undefined).flatMap((kind) =>
    referenceColumnsOf(kind)
      .filter(({ name }) => !LEFT_OUT.has(`${kind} ${name}`))
      .map((column) => [column.reference.type, column] as const),
  ),
);
/** What a row that does not say its source would get: exported rows always say it. */
const NO_DEFAULTS: SourceDefaults = { document: '', recordedOn: '' };

/** The node in whose row the relationship stands; undefined where it has a row of its own. */
export function inlineOwner({ type, from, to }: Relationship): NodeId | undefined {
  if (type === 'REACHED_BY') return from;
  const inline = INLINE.get(type);
  return inline && (inline.reference.end === 'to' ? from : to);
}

/** The row of a node; undefined for a contact and an import. */
export function checkedNodeRow(node: GraphNode, company: RowCompany): CheckedRow | undefined {
  const row = rowOfNode(node, company.contact);
  if (row === undefined) return undefined;
  const cells = new Map(row.cells);
  const columns = new Map<string, Relationship[]>();
  const reached: Relationship[] = [];
  const left: string[] = [];
  for (const relationship of company.relationships) {
    const column = INLINE.get(relationship.type)?.name;
    const known = columns.get(column ?? '');
    if (column === undefined) reached.push(relationship);
    else if (known === undefined) columns.set(column, [relationship]);
    // A column of one reference takes the first.
    else if (INLINE.get(relationship.type)?.type === 'reference') left.push(relationship.id);
    else known.push(relationship);
  }
  for (const [column, named] of columns) cells.set(column, named.map(referenceOf).join('; '));
  const made = { kind: row.kind, cells };
  const said = [...columns.values(), reached].flat();
  return { ...made, inexact: [...inexactIn(made, node, company.contact, said), ...left] };
}

function referenceOf(relationship: Relationship): string {
  const { from, to, type } = relationship;
  return ownReference(INLINE.get(type)?.reference.end === 'to' ? to : from);
}

/** The row of a relationship that has one; undefined for one that stands in a node's row. */
export function checkedRelationshipRow(relationship: Relationship): CheckedRow | undefined {
  const row = rowOfRelationship(relationship);
  if (row === undefined) return undefined;
  const prepared = readBack(row);
  const exact = prepared !== undefined && isMain(relationship, prepared);
  return { ...row, inexact: exact ? [] : [relationship.id] };
}

/** The id that an import gives the contact in this party's row. */
export function contactIdOf(party: NodeId): NodeId {
  return nodeId('Contact', `of:${party}`);
}

/** Which records the import would make otherwise, found by making them as the import does. */
function inexactIn(
  row: ExportedRow,
  node: GraphNode,
  contact: Contact | undefined,
  said: readonly Relationship[],
): readonly string[] {
  const ids = [node.id, ...(contact === undefined ? [] : [contact.id])];
  const cells = readBack(row)?.cells;
  if (cells === undefined) return [...ids, ...said.map(({ id }) => id)];
  const built = buildNode({
    kind: row.kind,
    id: node.id,
    cells,
    defaults: NO_DEFAULTS,
    order: 0,
  });
  const isSame = 'node' in built && equal(built.node, node);
  const made = contact && buildContact(contact.id, cells, undefined, NO_DEFAULTS);
  return [
    ...(isSame ? [] : [node.id]),
    ...(contact === undefined || (made && equal(made, contact)) ? [] : [contact.id]),
    ...said.filter((one) => !isMade(one, cells, false)).map(({ id }) => id),
  ];
}

/** Whether the row is this relationship: ends in the same order, and the same fields. */
function isMain(relationship: Relationship, prepared: PreparedRow): boolean {
  const references = new Map(
    referenceColumnsOf(prepared.row.kind).map(({ name }) => {
      const [text = ''] = referenceTexts(prepared.cells, name);
      return [name, [externalReference(text)?.value ?? '']];
    }),
  );
  const [stated] = statedRelationships({ ...prepared, references });
  return stated?.id === relationship.id && isMade(relationship, prepared.cells, true);
}

function isMade(relationship: Relationship, cells: Cells, main: boolean): boolean {
  const stated = { main, contains: false, column: '', ...relationship };
  return equal(buildRelationship(stated, cells, undefined, 'PUBLIC', NO_DEFAULTS), relationship);
}

function equal(one: GraphNode | Relationship, other: GraphNode | Relationship): boolean {
  return canonicalRecord(one) === canonicalRecord(other);
}

/** The row as the import reads it from the file; undefined when it refuses it. */
function readBack({ kind, cells }: ExportedRow): PreparedRow | undefined {
  const entries = [...cells].map(
    ([name, text]) => [{ to: 'column', name, firm: false } as const, guardedCell(text)] as const,
  );
  const [prepared] = prepareRows([{ line: 1, kind, ...rowCells(entries) }]);
  return prepared === undefined || prepared.errors.length > 0 ? undefined : prepared;
}
