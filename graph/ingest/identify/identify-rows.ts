import type { NodeId } from '../../model/nodes.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';
import { containerColumnOf, referenceColumnsOf } from '../columns/columns.ts';
import type { TypedRow } from '../type/type-row.ts';
import { contactIdOf, hasContact } from './contact-id.ts';
import { type FoundReference, findReferences } from './find-references.ts';
import {
  type HeldRow,
  holdRow,
  identifyById,
  identifyByName,
  type RecordRow,
} from './identify-record.ts';
import { type LookupOptions, loadLookup } from './load-lookup.ts';
import { type Containing, loadNamesInside } from './load-names-inside.ts';
import type { RecordLookup } from './record-lookup.ts';
import type { RecordName } from './record-name.ts';
import { type StatedRelationship, statedRelationships } from './stated-relationships.ts';
import { TURNS } from './turns.ts';

/** A row of which it is known which record it is and which records it names. */
export interface IdentifiedRow extends Omit<TypedRow, 'references'> {
  /** The name it gives its record; none for a row that is a relationship. */
  readonly name: RecordName | undefined;
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
 * Finds the record of every row and the records that it names. A record is known again by scheme
 * and external id, else by label, normalised name and place, a contained one by its container. A
 * row that cannot be placed gets an error.
 */
export async function identifyRows(
  rows: readonly TypedRow[],
  reader: GraphReader,
  scope: ReadScope,
  options: LookupOptions,
): Promise<IdentifiedRows> {
  const { lookup, organizations } = await loadLookup(rows, reader, scope, options);
  const records = new Map<TypedRow, RecordRow>();
  for (const labels of TURNS) {
    const turn = rows.flatMap((row) => {
      const { label } = row;
      return label !== undefined && labels.includes(label) ? [holdRow(row, label, lookup)] : [];
    });
    const inside = await loadNamesInside(turn.flatMap(containing), reader, scope);
    for (const held of turn) {
      if (held.row.hasId) records.set(held.row, identifyById(held, { lookup, inside }));
    }
    for (const held of turn) {
      if (!held.row.hasId) records.set(held.row, identifyByName(held, { lookup, inside }));
    }
  }
  return { rows: rows.map((row) => identifiedRow(row, records.get(row), lookup)), organizations };
}

/** Returns the container in which a row without an id finds its record by name. */
function containing({ row, holder }: HeldRow): readonly Containing[] {
  const type = containerColumnOf(row.kind)?.reference.type;
  return row.hasId || type === undefined || holder === undefined
    ? []
    : [{ type, container: holder }];
}

/** Finds the other records that a row names: by now every record of the file is known. */
function identifiedRow(
  row: TypedRow,
  record: RecordRow | undefined,
  lookup: RecordLookup,
): IdentifiedRow {
  const { line, kind, label, values, assumed, hasId, key, otherIds } = row;
  const { name, id, holder }: Partial<RecordRow> = record ?? {};
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
    key,
    otherIds,
    name,
    id,
    container,
    contact,
    references,
    relationships,
    errors,
  };
}

const NONE: ReadonlyMap<string, FoundReference> = new Map();
