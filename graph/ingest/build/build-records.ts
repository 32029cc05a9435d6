import { normalizeName } from '../../../language/names/normalize-name.ts';
import type { GraphNode, NodeId } from '../../model/nodes.ts';
import { RELATIONSHIPS, type Relationship } from '../../model/relationships.ts';
import type { StoredNode, StoredRelationship } from '../../store.ts';
import { containerOf } from '../identify/container-of.ts';
import { namesOf, type PreparedRow, placeOf } from '../identify/prepared-row.ts';
import { nodeNames, placeKey } from '../identify/record-lookup.ts';
import { type RowError, type RowReason, rowError } from '../read/row-error.ts';
import { bareNode, bareRelationship } from '../stored/stored-records.ts';
import type { SourceDefaults } from '../type/cell-values.ts';
import type { Cells, CellValue } from '../type/cells.ts';
import { buildNode } from './build-node.ts';
import { groupParents } from './circular-groups.ts';
import {
  buildContact,
  buildRelationship,
  contactId,
  type StatedRelationship,
  statedRelationships,
} from './row-relationships.ts';

/** What the store holds of the records that the rows speak of. */
export interface StoredRecords {
  readonly nodes: ReadonlyMap<NodeId, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/** A record as it will be, and the rows (by place in the list) that speak of it. */
export interface BuiltRecord<T> {
  readonly record: T;
  readonly rows: readonly number[];
}

/** A relationship as it will be; `main` when a row is nothing but it. */
export interface BuiltRelationship extends BuiltRecord<Relationship> {
  readonly main: boolean;
}

/** Every record that the rows make or change, or leave as it is. */
export interface BuiltRecords {
  readonly nodes: ReadonlyMap<NodeId, BuiltRecord<GraphNode>>;
  readonly relationships: ReadonlyMap<string, BuiltRelationship>;
}

interface Work {
  readonly nodes: Map<NodeId, { record: GraphNode; rows: number[] }>;
  readonly relationships: Map<string, { record: Relationship; rows: number[]; main: boolean }>;
  readonly containers: Map<NodeId, NodeId>;
  readonly orders: Map<NodeId, number>;
}

/**
 * Applies the rows in the order of the file; a row with an error is left out, and so is every row
 * that needs a record which then nobody makes. Repeated until no row falls out any more: each
 * round drops at least one row and all that hang on it, so that few rounds are needed.
 */
export function buildRecords(
  rows: readonly PreparedRow[],
  stored: StoredRecords,
  defaults: SourceDefaults,
): BuiltRecords {
  for (const [row, error] of groupParents(rows)) row.errors.push(error);
  for (;;) {
    dropDependents(rows, stored);
    const work = applyRows(rows, stored, defaults);
    const faults = [...work.faults, ...renamed(rows, work)];
    if (faults.length === 0) return work;
    for (const [at, error] of faults) rows[at]?.errors.push(error);
  }
}

type Fault = readonly [number, RowError];

function applyRows(
  rows: readonly PreparedRow[],
  stored: StoredRecords,
  defaults: SourceDefaults,
): Work & { readonly faults: readonly Fault[] } {
  const work: Work = {
    nodes: new Map(),
    relationships: new Map(),
    containers: containersOf(stored),
    orders: new Map(),
  };
  const faults: Fault[] = [];
  for (const [id, places] of goodRowsById(rows)) {
    const ofRecord = places.map((at) => [at, rows[at]] as const);
    const lacking = applyNode(id, places, rows, work, stored, defaults);
    if (lacking === undefined) continue;
    for (const [at, row] of ofRecord) {
      faults.push([at, rowError(row?.row.line ?? 0, lacking.column, '', lacking.reason)]);
    }
  }
  holdContainers(rows, work);
  for (const [at, row] of rows.entries()) {
    if (row.errors.length > 0) continue;
    for (const error of applyRelationships(row, at, work, stored, defaults)) {
      faults.push([at, error]);
    }
  }
  return { ...work, faults };
}

function containersOf(stored: StoredRecords): Map<NodeId, NodeId> {
  const containers = new Map<NodeId, NodeId>();
  for (const { type, from, to } of stored.relationships.values()) {
    if (RELATIONSHIPS[type].contains) containers.set(to, from);
  }
  return containers;
}

/** The good rows of each record, in the order of the file. */
function goodRowsById(rows: readonly PreparedRow[]): ReadonlyMap<NodeId, number[]> {
  const byId = new Map<NodeId, number[]>();
  for (const [at, { id, errors }] of rows.entries()) {
    if (id === undefined || errors.length > 0) continue;
    const others = byId.get(id);
    if (others === undefined) byId.set(id, [at]);
    else others.push(at);
  }
  return byId;
}

/** The first row that names a container decides; a stored one stays. */
function holdContainers(rows: readonly PreparedRow[], { containers }: Work): void {
  for (const row of rows) {
    const container = row.errors.length > 0 ? undefined : containerOf(row);
    if (row.id === undefined || container === undefined || containers.has(row.id)) continue;
    containers.set(row.id, container);
  }
}

/**
 * Applies all rows of a record at once, so that it does not depend on their order whether the
 * record has what it needs, nor on whether it was imported before.
 */
function applyNode(
  id: NodeId,
  places: readonly number[],
  rows: readonly PreparedRow[],
  work: Work,
  stored: StoredRecords,
  defaults: SourceDefaults,
): { readonly column: string; readonly reason: RowReason } | undefined {
  const ofRecord = places.map((at) => rows[at]).filter((row) => row !== undefined);
  const [first] = ofRecord;
  if (first === undefined) return undefined;
  const cells = foldCells(ofRecord);
  const before = nodeNow(id, work, stored);
  const assumed = ofRecord.find(({ row }) => row.assumed !== undefined)?.row.assumed;
  const result = buildNode({
    kind: first.row.kind,
    id,
    cells,
    ...(assumed === undefined ? {} : { assumed }),
    ...(before === undefined ? {} : { before }),
    defaults,
    order: first.label === 'Requirement' ? nextOrder(first, work) : 0,
  });
  if ('reason' in result) return result;
  work.nodes.set(id, { record: result.node, rows: [...places] });
  applyContact({ ...first, cells }, places, work, stored, defaults);
  return undefined;
}

/** What the rows say together: of two that fill one cell, the later. */
function foldCells(rows: readonly PreparedRow[]): Cells {
  const [first, ...others] = rows;
  if (first !== undefined && others.length === 0) return first.cells;
  const folded = new Map<string, CellValue>();
  for (const { cells, label, nameless } of rows) {
    for (const [column, value] of cells) {
      if (column !== 'scheme' || !nameless) folded.set(column, value);
    }
    // Each row that carries a person's name must say itself who may see it.
    const named = ['name_ja', 'name_en'].some((column) => typeof cells.get(column) === 'string');
    if (label === 'Person' && named && !cells.has('visibility')) {
      folded.set('visibility', 'PRIVATE');
    }
  }
  return folded;
}

/** A requirement without a place of its own comes after those of its need before it. */
function nextOrder(row: PreparedRow, work: Work): number {
  const need = containerOf(row) ?? '';
  const order = (work.orders.get(need) ?? 0) + 1;
  work.orders.set(need, order);
  return order;
}

function applyContact(
  row: PreparedRow,
  places: readonly number[],
  work: Work,
  stored: StoredRecords,
  defaults: SourceDefaults,
): void {
  const id = contactId(row);
  if (id === undefined) return;
  const before = nodeNow(id, work, stored);
  const known = before?.label === 'Contact' ? before : undefined;
  const contact = buildContact(id, row.cells, known, defaults);
  if (contact !== undefined) work.nodes.set(id, { record: contact, rows: [...places] });
}

function nodeNow(id: NodeId, work: Work, stored: StoredRecords): GraphNode | undefined {
  const made = work.nodes.get(id);
  if (made !== undefined) return made.record;
  const node = stored.nodes.get(id);
  return node === undefined ? undefined : bareNode(node);
}

/** The newer state of a record, with the rows of the older one. */
function put<T extends { rows: number[] }>(records: Map<string, T>, id: string, now: T): void {
  const known = records.get(id);
  if (known !== undefined) {
    for (const at of now.rows) if (known.rows.at(-1) !== at) known.rows.push(at);
    now.rows = known.rows;
  }
  records.set(id, now);
}

function applyRelationships(
  row: PreparedRow,
  at: number,
  work: Work,
  stored: StoredRecords,
  defaults: SourceDefaults,
): readonly RowError[] {
  const errors: RowError[] = [];
  const widest =
    row.id === undefined ? 'PUBLIC' : (work.nodes.get(row.id)?.record.visibility ?? 'PUBLIC');
  const relationships = statedRelationships(row);
  if (lacksContainer(row, work)) {
    const column = relationshipColumn(row);
    return [rowError(row.row.line, column, '', 'importRequiredMissing')];
  }
  for (const stated of relationships) {
    if (stated.type === 'REACHED_BY' && !exists(stated.to, work, stored)) continue;
    const error = endsError(row, stated, work);
    if (error !== undefined) {
      errors.push(error);
      continue;
    }
    const known = stored.relationships.get(stated.id);
    const before = work.relationships.get(stated.id)?.record ?? (known && bareRelationship(known));
    const record = buildRelationship(stated, row.cells, before, widest, defaults);
    const main = stated.main || work.relationships.get(stated.id)?.main === true;
    put(work.relationships, stated.id, { record, rows: [at], main });
  }
  return errors;
}

/** A record that must be in another one and of which neither the store nor a row says in which. */
function lacksContainer(row: PreparedRow, work: Work): boolean {
  if (row.id === undefined || relationshipColumn(row) === undefined) return false;
  return !work.containers.has(row.id);
}

function relationshipColumn(row: PreparedRow): string | undefined {
  return CONTAINER_COLUMNS.get(row.row.kind);
}

const CONTAINER_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['capability', 'holder'],
  ['equipment', 'owner'],
  ['need', 'owner'],
  ['requirement', 'need'],
]);

/** A relationship of a record with itself, or a container other than the one that is known. */
function endsError(row: PreparedRow, stated: StatedRelationship, work: Work): RowError | undefined {
  const { line } = row.row;
  const value = row.row.cells.get(stated.column) ?? '';
  if (stated.from === stated.to) return rowError(line, stated.column, value, 'importSelfReference');
  if (!RELATIONSHIPS[stated.type].contains) return undefined;
  const container = work.containers.get(stated.to);
  if (container !== undefined && container !== stated.from) {
    return rowError(line, stated.column, value, 'importOtherContainer', { container });
  }
  return undefined;
}

function exists(id: NodeId, work: Work, stored: StoredRecords): boolean {
  return work.nodes.has(id) || stored.nodes.has(id);
}

/** Leaves out every row that needs a record which neither the store has nor a good row makes. */
function dropDependents(rows: readonly PreparedRow[], stored: StoredRecords): void {
  const makers = new Map<NodeId, number>();
  const users = new Map<NodeId, PreparedRow[]>();
  const gone: NodeId[] = [];
  for (const row of rows) {
    const good = row.errors.length === 0;
    if (row.id !== undefined) makers.set(row.id, (makers.get(row.id) ?? 0) + (good ? 1 : 0));
    if (!good) continue;
    for (const id of [...row.references.values()].flat()) {
      const known = users.get(id);
      if (known === undefined) users.set(id, [row]);
      else known.push(row);
    }
  }
  for (const [id, count] of makers) if (count === 0 && !stored.nodes.has(id)) gone.push(id);
  for (let id = gone.pop(); id !== undefined; id = gone.pop()) {
    for (const user of users.get(id) ?? []) {
      if (user.errors.length > 0) continue;
      user.errors.push(rejectedReference(user, id));
      if (user.id === undefined) continue;
      const left = (makers.get(user.id) ?? 1) - 1;
      makers.set(user.id, left);
      if (left === 0 && !stored.nodes.has(user.id)) gone.push(user.id);
    }
  }
}

function rejectedReference(row: PreparedRow, id: NodeId): RowError {
  const column = [...row.references].find(([, ids]) => ids.includes(id))?.[0];
  const value = row.row.cells.get(column ?? '') ?? '';
  return rowError(row.row.line, column, value, 'importReferenceRejected');
}

/**
 * A row found its record by a name or place that another row of the file changes: importing again
 * would not find it. All rows of that record are refused, since none of them is surely right.
 */
function* renamed(rows: readonly PreparedRow[], work: Work): Iterable<Fault> {
  for (const { record, rows: places } of work.nodes.values()) {
    const lost = places.some((at) => {
      const row = rows[at];
      return row?.nameless === true && row.id === record.id && !isFoundAs(row, record);
    });
    if (!lost) continue;
    for (const at of places) {
      const row = rows[at];
      if (row === undefined || row.errors.length > 0) continue;
      const [name = ''] = namesOf(row);
      yield [at, rowError(row.row.line, 'id', name, 'importNameChanges', { id: record.id })];
    }
  }
}

function isFoundAs(row: PreparedRow, record: GraphNode): boolean {
  const [name = ''] = namesOf(row);
  const key = normalizeName(name);
  if (!nodeNames(record).some((known) => normalizeName(known) === key)) return false;
  return record.label === 'Person' || placeOf(row) === placeKey(record);
}
