import type { Contact, GraphNode, NodeId } from '../../model/nodes.ts';
import { RELATIONSHIPS, type Relationship } from '../../model/relationships.ts';
import { containerColumnOf } from '../columns/columns.ts';
import type { IdentifiedRow } from '../identify/identify-rows.ts';
import type { StatedRelationship } from '../identify/stated-relationships.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import { bareNode, bareRelationship } from '../stored/stored-records.ts';
import type { CellValues } from '../type/cell-value.ts';
import { buildContact } from './build-contact.ts';
import { buildNode } from './build-node.ts';
import { buildRelationship } from './build-relationship.ts';
import type { SourceDefaults } from './build-source.ts';
import { foldRows } from './fold-rows.ts';
import type { PlacedRow, RowFault } from './placed-row.ts';
import type { StoredRecords } from './read-stored.ts';

/** A record as it will be, and the rows (by place in the list) that state it. */
export interface BuiltRecord<T> {
  readonly record: T;
  readonly rows: readonly number[];
}

/** A relationship as it will be; `isMain` when a row is nothing but it. */
export interface BuiltRelationship extends BuiltRecord<Relationship> {
  readonly isMain: boolean;
}

/** Every record that the rows make or change, or leave as it is, and the rows that cannot be. */
export interface AppliedRows {
  readonly nodes: ReadonlyMap<NodeId, BuiltRecord<GraphNode>>;
  readonly relationships: ReadonlyMap<string, BuiltRelationship>;
  readonly faults: readonly RowFault[];
}

interface Work {
  readonly stored: StoredRecords;
  readonly defaults: SourceDefaults;
  readonly nodes: Map<NodeId, BuiltRecord<GraphNode>>;
  readonly relationships: Map<string, BuiltRelationship & { readonly rows: number[] }>;
  /** The container of each contained record. */
  readonly containers: Map<NodeId, NodeId>;
  /** Number of requirements that each need has had so far. */
  readonly orders: Map<NodeId, number>;
}

/** Applies good rows to their records in the order of the file. */
export function applyRows(
  rows: readonly PlacedRow[],
  stored: StoredRecords,
  defaults: SourceDefaults,
): AppliedRows {
  const work: Work = {
    stored,
    defaults,
    nodes: new Map(),
    relationships: new Map(),
    containers: containersOf(rows, stored),
    orders: new Map(),
  };
  const ofNodes = [...groupRows(rows, ({ id }) => id)].flatMap(([id, ofRecord]) =>
    applyNode(id, ofRecord, work),
  );
  const joined = joinMain(rows);
  const ofRelationships = rows.flatMap(({ at, row }) =>
    applyRelationships(row, at, joined.values.get(at) ?? row.values, work).map((error) => ({
      at,
      error,
    })),
  );
  const { nodes, relationships } = work;
  return { nodes, relationships, faults: [...ofNodes, ...joined.faults, ...ofRelationships] };
}

/** A stored container stays; else the first row that names one decides. */
function containersOf(rows: readonly PlacedRow[], stored: StoredRecords): Map<NodeId, NodeId> {
  const containers = new Map<NodeId, NodeId>();
  for (const { type, from, to } of stored.relationships.values()) {
    if (RELATIONSHIPS[type].contains) containers.set(to, from);
  }
  for (const { row } of rows) {
    if (row.id === undefined || row.container === undefined || containers.has(row.id)) continue;
    containers.set(row.id, row.container);
  }
  return containers;
}

/** The rows of each record in the order of the file. */
function groupRows<Id>(
  rows: readonly PlacedRow[],
  idOf: (row: IdentifiedRow) => Id | undefined,
): ReadonlyMap<Id, readonly PlacedRow[]> {
  const groups = new Map<Id, PlacedRow[]>();
  for (const placed of rows) {
    const id = idOf(placed.row);
    const others = id === undefined ? undefined : groups.get(id);
    if (others !== undefined) others.push(placed);
    else if (id !== undefined) groups.set(id, [placed]);
  }
  return groups;
}

/** The relationship that the row is. */
function mainRelationshipOf({ relationships }: IdentifiedRow): string | undefined {
  return relationships.find(({ isMain }) => isMain)?.id;
}

/** The values of the rows that are one relationship, for each of them. */
function joinMain(rows: readonly PlacedRow[]) {
  const values = new Map<number, CellValues>();
  const faults: RowFault[] = [];
  for (const placed of groupRows(rows, mainRelationshipOf).values()) {
    if (placed.length < 2) continue;
    const folded = foldRows(placed);
    for (const { at } of placed) values.set(at, folded.row.values);
    for (const fault of folded.faults) faults.push(fault);
  }
  return { values, faults };
}

/**
 * Applies all rows of a record at once, so that it does not depend on their order whether the
 * record has what it needs, nor on whether it was imported before.
 */
function applyNode(id: NodeId, placed: readonly PlacedRow[], work: Work): readonly RowFault[] {
  const [first] = placed;
  if (first?.row.label === undefined) return [];
  const { label } = first.row;
  const { row, faults } = foldRows(placed);
  const before = nodeNow(id, work);
  const order = label === 'Requirement' ? nextOrder(first.row, work) : 0;
  const { defaults } = work;
  const result = buildNode({ label, id, row, ...(before && { before }), defaults, order });
  if ('lacking' in result) {
    return placed.flatMap(({ at, row: { line } }) =>
      result.lacking.map(({ column, key }) => ({
        at,
        error: rowError(line, column, '', key),
      })),
    );
  }
  const rows = placed.map(({ at }) => at);
  work.nodes.set(id, { record: result.node, rows });
  const contact = placed.find((one) => one.row.contact !== undefined)?.row.contact;
  const record = contact === undefined ? undefined : contactNow(contact, row.values, work);
  if (record !== undefined) work.nodes.set(record.id, { record, rows });
  return faults;
}

function contactNow(id: NodeId, values: CellValues, work: Work): Contact | undefined {
  const before = nodeNow(id, work);
  return buildContact(id, values, before?.label === 'Contact' ? before : undefined, work.defaults);
}

function nodeNow(id: NodeId, { nodes, stored }: Work): GraphNode | undefined {
  const known = stored.nodes.get(id);
  return nodes.get(id)?.record ?? (known && bareNode(known));
}

/** A requirement without a place of its own comes after those of its need before it. */
function nextOrder({ container = '' }: IdentifiedRow, { orders }: Work): number {
  const order = (orders.get(container) ?? 0) + 1;
  orders.set(container, order);
  return order;
}

function applyRelationships(
  row: IdentifiedRow,
  at: number,
  values: CellValues,
  work: Work,
): readonly RowError[] {
  const container = containerColumnOf(row.kind);
  if (container !== undefined && row.id !== undefined && !work.containers.has(row.id)) {
    return [rowError(row.line, container.name, '', 'importRequiredMissing')];
  }
  return row.relationships.flatMap((stated) => {
    const { nodes, stored } = work;
    const isGone = !nodes.has(stated.to) && !stored.nodes.has(stated.to);
    // A party whose row clears a contact that was never there has none.
    if (stated.type === 'REACHED_BY' && isGone) return [];
    const error = endsError(row, stated, work);
    if (error === undefined) applyRelationship({ id: row.id, values }, at, stated, work);
    return error ?? [];
  });
}

function applyRelationship(
  { id = '', values }: { readonly id: NodeId | undefined; readonly values: CellValues },
  at: number,
  stated: StatedRelationship,
  { nodes, relationships, stored, defaults }: Work,
): void {
  const made = relationships.get(stated.id);
  const known = stored.relationships.get(stated.id);
  const before = made?.record ?? (known && bareRelationship(known));
  const widest = nodes.get(id)?.record.visibility ?? 'PUBLIC';
  const record = buildRelationship(stated, values, before, widest, defaults);
  const isMain = stated.isMain || made?.isMain === true;
  const rows = made?.rows ?? [];
  if (rows.at(-1) !== at) rows.push(at);
  relationships.set(stated.id, { record, rows, isMain });
}

/** A relationship of a record with itself, or a container other than the one that is known. */
function endsError(
  { line, references }: IdentifiedRow,
  { type, from, to, column }: StatedRelationship,
  { containers }: Work,
): RowError | undefined {
  const value = references.get(column)?.cell ?? '';
  if (from === to) return rowError(line, column, value, 'importSelfReference');
  const container = RELATIONSHIPS[type].contains ? containers.get(to) : undefined;
  if (container === undefined || container === from) return undefined;
  return rowError(line, column, value, 'importOtherContainer', { container });
}
