import { type AudienceStated, isAudienceLevel } from '../../model/audience.ts';
import type { Contact, GraphNode, NodeId } from '../../model/nodes.ts';
import { RELATIONSHIPS, type Relationship } from '../../model/relationships.ts';
import { containerColumnOf } from '../columns/columns.ts';
import type { IdentifiedRow } from '../identify/identified-row.ts';
import { rowAudience } from '../identify/row-audience.ts';
import type { StatedRelationship } from '../identify/stated-relationships.ts';
import { plainPacking } from '../packed/packed-list.ts';
import { PackedMap } from '../packed/packed-map.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import { bareNode, bareRelationship } from '../stored/stored-records.ts';
import type { CellValues } from '../type/cell-value.ts';
import { buildContact } from './build-contact.ts';
import { buildNode } from './build-node.ts';
import { buildRelationship } from './build-relationship.ts';
import type { SourceDefaults } from './build-source.ts';
import { foldRows } from './fold-rows.ts';
import type { GoodRows } from './good-rows.ts';
import type { PlacedRow, RowFault } from './placed-row.ts';
import type { StoredRecords } from './read-stored.ts';

/** A record after the import, and the rows (by index) that state it. */
export interface BuiltRecord<T> {
  readonly record: T;
  readonly rows: readonly number[];
}

/** A relationship after the import; `isMain` if a row is nothing but this relationship. */
export interface BuiltRelationship extends BuiltRecord<Relationship> {
  readonly isMain: boolean;
}

/**
 * Every record that the rows create, change or leave unchanged, and the rows that had to be
 * rejected.
 */
export interface AppliedRows {
  readonly nodes: PackedMap<BuiltRecord<GraphNode>>;
  readonly relationships: PackedMap<BuiltRelationship>;
  /** Audience of the nodes that are not PUBLIC. */
  readonly hidden: ReadonlyMap<NodeId, AudienceStated>;
  /** Records for a group, an organisation or coordinators that name no audience. */
  readonly unnamed: Set<string>;
  /** Container of each contained record. */
  readonly containers: ReadonlyMap<NodeId, NodeId>;
  /** Nodes that several rows state. */
  readonly joined: readonly NodeId[];
  readonly faults: readonly RowFault[];
}

interface Work {
  readonly stored: StoredRecords;
  readonly defaults: SourceDefaults;
  readonly nodes: PackedMap<BuiltRecord<GraphNode>>;
  readonly relationships: PackedMap<BuiltRelationship>;
  /** Audience of the nodes that are not PUBLIC. */
  readonly hidden: Map<NodeId, AudienceStated>;
  readonly unnamed: Set<string>;
  /** Container of each contained record. */
  readonly containers: Map<NodeId, NodeId>;
  /** Number of requirements that each need has had so far. */
  readonly orders: Map<NodeId, number>;
}

/** Applies valid rows to their records in the order of the file. */
export function applyRows(
  rows: GoodRows,
  stored: StoredRecords,
  defaults: SourceDefaults,
): AppliedRows {
  const work: Work = {
    stored,
    defaults,
    nodes: new PackedMap(plainPacking()),
    relationships: new PackedMap(plainPacking()),
    hidden: new Map(),
    unnamed: new Set(),
    containers: new Map(),
    orders: new Map(),
  };
  const groups = groupRows(rows, stored, work.containers);
  const main = joinMain(rows, groups);
  const joined: NodeId[] = [];
  const ofNodes: RowFault[] = [];
  const ofRelationships: RowFault[] = [];
  for (const placed of rows) {
    const { at, row } = placed;
    if (row.id !== undefined && !groups.later.has(at)) {
      const others = groups.others.get(row.id) ?? [];
      if (others.length > 0) joined.push(row.id);
      ofNodes.push(...applyNode(row.id, [placed, ...rows.among(others)], work));
    }
    for (const error of applyRelationships(row, at, main.values.get(at) ?? row.values, work)) {
      ofRelationships.push({ at, error });
    }
  }
  const { nodes, relationships, hidden, unnamed, containers } = work;
  const faults = [...ofNodes, ...main.faults, ...ofRelationships];
  return { nodes, relationships, hidden, unnamed, containers, joined, faults };
}

/** Indexes of rows that state the same record as an earlier row. */
interface RowGroups {
  /** Indexes after the first, by the id of the node, or of the relationship that the row is. */
  readonly others: ReadonlyMap<string, readonly number[]>;
  readonly later: ReadonlySet<number>;
}

/**
 * Groups the rows of each record in the order of the file, and finds the container of each record:
 * a stored one stays, else the first row that names one decides.
 */
function groupRows(
  rows: GoodRows,
  stored: StoredRecords,
  containers: Map<NodeId, NodeId>,
): RowGroups {
  for (const { type, from, to } of stored.relationships.values()) {
    if (RELATIONSHIPS[type].contains) containers.set(to, from);
  }
  const seen = new Set<string>();
  const others = new Map<string, number[]>();
  const later = new Set<number>();
  for (let at = 0; at < rows.all.length; at += 1) {
    const id = rows.all.nodeAt(at) ?? rows.all.relationshipAt(at);
    if (id === undefined || !rows.isGood(at)) continue;
    const container = rows.all.containerAt(at);
    if (container !== undefined && !containers.has(id)) containers.set(id, container);
    if (!seen.has(id)) {
      seen.add(id);
      continue;
    }
    later.add(at);
    const before = others.get(id);
    if (before === undefined) others.set(id, [at]);
    else before.push(at);
  }
  return { others, later };
}

/** Values of the rows that are one relationship, for each of them. */
function joinMain(rows: GoodRows, { others, later }: RowGroups) {
  const values = new Map<number, CellValues>();
  const faults: RowFault[] = [];
  const firsts = new Map<string, number>();
  for (let at = 0; at < rows.all.length && others.size > 0; at += 1) {
    const id = rows.all.relationshipAt(at);
    if (id !== undefined && others.has(id) && rows.isGood(at) && !later.has(at)) firsts.set(id, at);
  }
  for (const [id, first] of firsts) {
    const placed = [...rows.among([first, ...(others.get(id) ?? [])])];
    const folded = foldRows(placed);
    for (const { at } of placed) values.set(at, folded.row.values);
    for (const fault of folded.faults) faults.push(fault);
  }
  return { values, faults };
}

/**
 * Applies all rows of a record at once, so that completeness of the record depends neither on their
 * order nor on whether it was imported before.
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
  addNode(result.node, rows, work);
  const contact = placed.find((one) => one.row.contact !== undefined)?.row.contact;
  const record = contact === undefined ? undefined : contactNow(contact, row.values, work);
  if (record !== undefined) addNode(record, rows, work);
  return faults;
}

function addNode(record: GraphNode, rows: readonly number[], work: Work): void {
  const { nodes, hidden } = work;
  nodes.set(record.id, { record, rows });
  const { visibility, audience } = record;
  if (visibility !== 'PUBLIC') hidden.set(record.id, { visibility, ...(audience && { audience }) });
  noteUnnamed(record, work);
}

function noteUnnamed(record: GraphNode | Relationship, { unnamed }: Work): void {
  if (isAudienceLevel(record.visibility) && record.audience === undefined) unnamed.add(record.id);
  else unnamed.delete(record.id);
}

function contactNow(id: NodeId, values: CellValues, work: Work): Contact | undefined {
  const before = nodeNow(id, work);
  return buildContact(id, values, before?.label === 'Contact' ? before : undefined, work.defaults);
}

function nodeNow(id: NodeId, { nodes, stored }: Work): GraphNode | undefined {
  const known = stored.nodes.get(id);
  return nodes.get(id)?.record ?? (known && bareNode(known));
}

/** A requirement without a stated position follows those of its need before it. */
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
    // If a row clears a contact that never existed, there is none.
    if (stated.type === 'REACHED_BY' && isGone) return [];
    const error = endsError(row, stated, work);
    if (error === undefined) applyRelationship(row, values, at, stated, work);
    return error ?? [];
  });
}

const EVERYBODY: AudienceStated = { visibility: 'PUBLIC' };

function applyRelationship(
  { id = '', references }: IdentifiedRow,
  values: CellValues,
  at: number,
  stated: StatedRelationship,
  work: Work,
): void {
  const { hidden, relationships, stored, defaults, containers } = work;
  const made = relationships.get(stated.id);
  const known = stored.relationships.get(stated.id);
  const before = made?.record ?? (known && bareRelationship(known));
  const widest = hidden.get(id) ?? EVERYBODY;
  const audience = stated.type === 'REACHED_BY' ? undefined : rowAudience(references);
  const record = buildRelationship(stated, values, before, widest, defaults, audience);
  const isMain = stated.isMain || made?.isMain === true;
  const rows = made?.rows.at(-1) === at ? made.rows : [...(made?.rows ?? []), at];
  relationships.set(stated.id, { record, rows, isMain });
  if (RELATIONSHIPS[record.type].contains) containers.set(record.to, record.from);
  noteUnnamed(record, work);
}

/** Reports a relationship of a record with itself, or a container other than the known one. */
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
