import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';
import { containerColumnOf, namingColumnsOf } from '../columns/columns.ts';
import type { Items } from '../packed/items.ts';
import type { TypedRow } from '../type/type-row.ts';
import { Claims } from './claims.ts';
import { contactIdOf, hasContact } from './contact-id.ts';
import { findReferences } from './find-references.ts';
import { findHolder, type HeldRow, type HolderFound, holdRow, type Known } from './held-row.ts';
import { IdentifiedList } from './identified-list.ts';
import { type IdentifiedRow, NO_REFERENCES } from './identified-row.ts';
import { canBeKnown, findByKey, findByNameOrMake, isKeyed } from './identify-by-key.ts';
import { identifyByName } from './identify-by-name.ts';
import { type LookupOptions, loadLookup } from './load-lookup.ts';
import { loadNamesakes } from './load-namesakes.ts';
import type { NamedRow, RecordLookup } from './record-lookup.ts';
import { nameOfRow } from './record-name.ts';
import { audienceErrors } from './row-audience.ts';
import { type RowOutcome, RowOutcomes } from './row-outcomes.ts';
import { statedRelationships } from './stated-relationships.ts';
import { TURNS } from './turns.ts';

/** Rows in order, and the stored organisations to compare new ones with. */
export interface IdentifiedRows {
  readonly rows: IdentifiedList;
  readonly organizations: Items<StoredNode>;
}

/**
 * Finds the record of every row and the records that it names; see
 * `docs/decisions/0023-when-two-rows-are-one-record.md`. A row that cannot be identified gets an
 * error.
 */
export async function identifyRows(
  rows: Items<TypedRow>,
  reader: GraphReader,
  scope: ReadScope,
  options: LookupOptions,
): Promise<IdentifiedRows> {
  const outcomes = new RowOutcomes();
  const known = await loadLookup(rows, reader, scope, options, (label) =>
    namedRows(rows, label, outcomes),
  );
  const { lookup, organizations } = known;
  for (const turn of turnsOf(rows)) {
    const stored = options.storedLabels.size === 0 ? [] : turn;
    await loadNamesakes(
      storedOf(heldRows(stored, rows, lookup), options.storedLabels),
      known,
      reader,
      scope,
    );
    identifyTurn(turn, rows, known, outcomes);
  }
  const identified = new IdentifiedList();
  for (const [at, row] of rows.entries()) {
    const holder = row.label && findHolder(row, lookup);
    identified.push(identifiedRow(row, holder, outcomes.outcomeOf(at), lookup));
  }
  return { rows: identified, organizations };
}

/** Groups the indexes of the rows whose records are found at the same time. */
function turnsOf(rows: Items<TypedRow>): readonly (readonly number[])[] {
  const turns: number[][] = TURNS.map(() => []);
  for (const [at, { label }] of rows.entries()) {
    if (label !== undefined) turns[TURN_OF.get(label) ?? 0]?.push(at);
  }
  return turns;
}

const TURN_OF: ReadonlyMap<NodeLabel, number> = new Map(
  TURNS.flatMap((labels, turn) => labels.map((label) => [label, turn] as const)),
);

function* storedOf(rows: Iterable<HeldRow>, labels: ReadonlySet<NodeLabel>): Iterable<HeldRow> {
  for (const held of rows) if (labels.has(held.label)) yield held;
}

/** Rows at these indexes, each resolved when it is requested, when their holders are known. */
function* heldRows(
  places: Iterable<number>,
  rows: Items<TypedRow>,
  lookup: RecordLookup,
): Iterable<HeldRow> {
  for (const at of places) {
    const row = rows.at(at);
    if (row?.label !== undefined) yield holdRow(at, row, row.label, lookup);
  }
}

/** Rows that are records of a label, with the data by which a reference may name them. */
function* namedRows(
  rows: Items<TypedRow>,
  label: NodeLabel,
  outcomes: RowOutcomes,
): Iterable<NamedRow> {
  for (const [at, { label: own, values, listNumber }] of rows.entries()) {
    const id = own === label ? outcomes.idOf(at) : undefined;
    if (id === undefined) continue;
    const name = outcomes.isGood(at) ? nameOfRow(label, values) : undefined;
    yield { id, listNumber, ...(name && { name }) };
  }
}

/** Identifies rows that have an id or a number before those that only have a name. */
function identifyTurn(
  turn: readonly number[],
  rows: Items<TypedRow>,
  known: Known,
  outcomes: RowOutcomes,
): void {
  const { lookup } = known;
  const [keyed, open, named]: [number[], number[], number[]] = [[], [], []];
  for (const at of turn) {
    const row = rows.at(at);
    if (row?.label === undefined) continue;
    if (!isKeyed(row)) {
      named.push(at);
      continue;
    }
    keyed.push(at);
    // Most rows of a new list are not known, so their identity need not be computed for this.
    const held = canBeKnown(row, row.label, known)
      ? holdRow(at, row, row.label, lookup)
      : undefined;
    const record = held && findByKey(held, known);
    if (held === undefined || record === undefined) open.push(at);
    else outcomes.set(held, record);
  }
  const claims = new Claims(heldRows(keyed, rows, lookup));
  for (const held of heldRows(open, rows, lookup)) {
    outcomes.set(held, findByKey(held, known) ?? findByNameOrMake(held, claims, known));
  }
  const claimed = new Set<NodeId>();
  for (const at of named.length === 0 ? [] : keyed) {
    const id = outcomes.idOf(at);
    if (id !== undefined) claimed.add(id);
  }
  const heldAt = (places: readonly number[]) => heldRows(places, rows, lookup);
  identifyByName(named, heldAt, claimed, known, outcomes);
}

const NO_HOLDER: HolderFound = { holder: undefined, references: NO_REFERENCES, errors: [] };

/** Resolves the other records that a row names, when every record of the file is known. */
function identifiedRow(
  row: TypedRow,
  holding: HolderFound | undefined,
  { id, addition, kept, errors: known }: RowOutcome,
  lookup: RecordLookup,
): IdentifiedRow {
  const { line, kind, label, assumed, hasId, listNumber, key, otherIds } = row;
  const { values } = kept ?? row;
  const wholeIdentity = kept?.identity;
  const {
    holder,
    references: held,
    errors: before,
  } = holding ?? { ...NO_HOLDER, errors: row.errors };
  const left = namingColumnsOf(kind).filter((column) => !held.has(column.name));
  const found = findReferences(row, left, lookup);
  const references = held.size === 0 ? found.references : new Map([...held, ...found.references]);
  const errors = [
    ...(known ?? before),
    ...found.errors,
    ...audienceErrors(row.line, values, references),
  ];
  const container = containerColumnOf(kind) === undefined ? undefined : holder;
  const contact = id !== undefined && hasContact(values) ? contactIdOf(id) : undefined;
  const stating = { kind, label, values, references, id, contact };
  const relationships = errors.length > 0 ? [] : statedRelationships(stating);
  // One literal with every field: copying rows with spread syntax doubles the time of this stage.
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
    holder,
    wholeIdentity,
    addition,
    id,
    container,
    contact,
    references,
    relationships,
    errors,
  };
}
