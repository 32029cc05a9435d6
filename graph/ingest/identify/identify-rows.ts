import type { NodeId } from '../../model/nodes.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';
import { containerColumnOf, referenceColumnsOf } from '../columns/columns.ts';
import type { TypedRow } from '../type/type-row.ts';
import { Claims } from './claims.ts';
import { contactIdOf, hasContact } from './contact-id.ts';
import { type FoundReference, findReferences } from './find-references.ts';
import { type Addition, type HeldRow, holdRow, type Known, type RecordRow } from './held-row.ts';
import { findByKey, findByNameOrMake, isKeyed } from './identify-by-key.ts';
import { identifyByName } from './identify-by-name.ts';
import type { Identity } from './identity.ts';
import { type LookupOptions, loadLookup } from './load-lookup.ts';
import { loadNamesakes } from './load-namesakes.ts';
import type { RecordLookup } from './record-lookup.ts';
import type { RecordName } from './record-name.ts';
import { type StatedRelationship, statedRelationships } from './stated-relationships.ts';
import { TURNS } from './turns.ts';

/** A row of which it is known which record it is and which records it names. */
export interface IdentifiedRow extends Omit<TypedRow, 'references'> {
  /** The name it gives its record; none for a row that is a relationship. */
  readonly name: RecordName | undefined;
  readonly identity: Identity | undefined;
  /** What its record, found by name, gets from it; see {@link Addition}. */
  readonly addition: Addition | undefined;
  /** None for a row that is a relationship, and where no record could be found or made. */
  readonly id: NodeId | undefined;
  /** The record that contains the row's, as the row says. */
  readonly container: NodeId | undefined;
  /** The contact of the row's party, where the row says anything about it. */
  readonly contact: NodeId | undefined;
  /** By canonical column, the holder of its record first. */
  readonly references: ReadonlyMap<string, FoundReference>;
  /** None where the row has errors. */
  readonly relationships: readonly StatedRelationship[];
}

/** The rows in their order, and the stored organisations to compare new ones with. */
export interface IdentifiedRows {
  readonly rows: readonly IdentifiedRow[];
  readonly organizations: readonly StoredNode[];
}

/**
 * Finds the record of every row and the records that it names; see
 * `docs/decisions/0023-when-two-rows-are-one-record.md`. A row that cannot be placed gets an error.
 */
export async function identifyRows(
  rows: readonly TypedRow[],
  reader: GraphReader,
  scope: ReadScope,
  options: LookupOptions,
): Promise<IdentifiedRows> {
  const known = await loadLookup(rows, reader, scope, options);
  const { lookup, organizations } = known;
  const records = new Map<TypedRow, RecordRow>();
  for (const labels of TURNS) {
    const turn = rows.flatMap((row) => {
      const { label } = row;
      return label !== undefined && labels.includes(label) ? [holdRow(row, label, lookup)] : [];
    });
    const stored = turn.filter(({ label }) => options.storedLabels.has(label));
    await loadNamesakes(stored, known, reader, scope);
    for (const [row, record] of identifyTurn(turn, known)) records.set(row, record);
  }
  return { rows: rows.map((row) => identifiedRow(row, records.get(row), lookup)), organizations };
}

/** Finds the records of rows that have an id or a number before those that only have a name. */
function identifyTurn(turn: readonly HeldRow[], known: Known): ReadonlyMap<TypedRow, RecordRow> {
  const keyed = turn.filter(({ row }) => isKeyed(row));
  const records = new Map<TypedRow, RecordRow>();
  for (const held of keyed) {
    const record = findByKey(held, known);
    if (record !== undefined) records.set(held.row, record);
  }
  const claims = new Claims(keyed);
  for (const held of keyed) {
    if (records.has(held.row)) continue;
    records.set(held.row, findByKey(held, known) ?? findByNameOrMake(held, claims, known));
  }
  const claimed = new Set<NodeId>();
  for (const { id } of records.values()) if (id !== undefined) claimed.add(id);
  const named = turn.filter(({ row }) => !isKeyed(row));
  return new Map([...records, ...identifyByName(named, claimed, known)]);
}

/** Finds the other records that a row names: by now every record of the file is known. */
function identifiedRow(
  typed: TypedRow,
  record: RecordRow | undefined,
  lookup: RecordLookup,
): IdentifiedRow {
  const row = record?.row ?? typed;
  const { line, kind, label, values, assumed, hasId, listNumber, key, otherIds } = row;
  const { name, identity, id, holder, addition }: Partial<RecordRow> = record ?? {};
  const { references: held, errors: before } = record ?? { references: NONE, errors: row.errors };
  const left = referenceColumnsOf(kind).filter((column) => !held.has(column.name));
  const found = findReferences(row, left, lookup);
  const references = held.size === 0 ? found.references : new Map([...held, ...found.references]);
  const errors = found.errors.length === 0 ? before : [...before, ...found.errors];
  const container = containerColumnOf(kind) === undefined ? undefined : holder;
  const contact = id !== undefined && hasContact(values) ? contactIdOf(id) : undefined;
  const stating = { kind, label, values, references, id, contact };
  const relationships = errors.length > 0 ? [] : statedRelationships(stating);
  // Every field in one literal: copying rows by spreading doubles the time of this stage.
  return {
    line,
    kind,
    label,
    values,
    assumed,
    hasId,
    listNumber,
    key,
    otherIds,
    name,
    identity,
    addition,
    id,
    container,
    contact,
    references,
    relationships,
    errors,
  };
}

const NONE: ReadonlyMap<string, FoundReference> = new Map();
