import { normalizeName } from '../../../language/names/normalize-name.ts';
import { nodeId } from '../../model/ids.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import { findCatalyzerId, isCatalyzerKey } from '../columns/catalyzer-ids.ts';
import { containerColumnOf } from '../columns/columns.ts';
import { type RowError, type RowErrorKey, rowError } from '../read/row-error.ts';
import type { LabelledKey } from '../stored/find-ids-by-key.ts';
import type { TypedRow } from '../type/type-row.ts';
import { type FoundReference, findReferences } from './find-references.ts';
import type { RecordLookup } from './record-lookup.ts';
import { nameOfRow, type RecordName } from './record-name.ts';
import { holderColumnOf } from './turns.ts';

const CANDIDATES_SHOWN = 5;

/** A row whose holder is found: the container of its record, or the employer of a person. */
export interface HeldRow {
  readonly row: TypedRow;
  readonly label: NodeLabel;
  readonly name: RecordName;
  /** None where the row names none, or none that could be found. */
  readonly holder: NodeId | undefined;
  /** By canonical column: the column that names the holder, where there is one. */
  readonly references: ReadonlyMap<string, FoundReference>;
  /** All errors of the row so far. */
  readonly errors: readonly RowError[];
}

/** A held row whose record is found or new; without an id it has an error that says why. */
export interface RecordRow extends HeldRow {
  readonly id: NodeId | undefined;
}

/** The records found so far, of the store and of the file. */
export interface Known {
  readonly lookup: RecordLookup;
  /** Names inside containers; the place of each record is its container. */
  readonly inside: RecordLookup;
}

/** Finds the holder of a row's record. */
export function holdRow(row: TypedRow, label: NodeLabel, lookup: RecordLookup): HeldRow {
  const column = holderColumnOf(row.kind);
  const found = findReferences(row, column === undefined ? [] : [column], lookup);
  const holder = found.references.get(column?.name ?? '')?.ids[0];
  const errors = found.errors.length === 0 ? row.errors : [...row.errors, ...found.errors];
  const name = nameOfRow(label, row.values);
  return { row, label, name, holder, references: found.references, errors };
}

/** Finds the record of a row that has an id: the one that has it too, else a new one. */
export function identifyById(held: HeldRow, { lookup, inside }: Known): RecordRow {
  const { row, label, name, holder } = held;
  if (row.key === undefined) return { ...held, id: undefined };
  const key = { label, ...row.key };
  const id = lookup.findByKey(key) ?? newId(key);
  if (id === undefined) return refused(held, row.key.value, 'importNotAnOwnId');
  lookup.addKey(key, id);
  if (held.errors.length === 0 && holder !== undefined) {
    inside.addNames(label, id, { names: name.names, place: holder });
  }
  return identified(held, id, lookup);
}

/** The id of a new record; undefined for a key of ours that names no record of the label. */
function newId(key: LabelledKey): NodeId | undefined {
  return isCatalyzerKey(key)
    ? findCatalyzerId(key)
    : nodeId(key.label, `${key.scheme}:${key.value}`);
}

/**
 * Finds the record of a row without an id, by its name and its holder or place: the one that an
 * import of the same row would make, else the only one found, else a new one.
 */
export function identifyByName(held: HeldRow, known: Known): RecordRow {
  const { row, label, name, holder, errors } = held;
  const [first] = name.names;
  if (first === undefined) return refused(held, '', 'importNoKey');
  const container = containerColumnOf(row.kind);
  if (container !== undefined && holder === undefined) {
    const error = rowError(row.line, container.name, '', 'importRequiredMissing');
    return { ...held, id: undefined, errors: errors.length > 0 ? errors : [error] };
  }
  const place = holder ?? name.place;
  // `=` begins no scheme, so that a name never makes the key of an external id.
  const own = nodeId(label, `=${normalizeName(first)}@${place}`);
  const ids = new Set(candidates(held, known));
  if (ids.size <= 1 || ids.has(own)) {
    const [only = own] = ids;
    return identified(held, ids.has(own) ? own : only, known.lookup);
  }
  const shown = [...ids].sort().slice(0, CANDIDATES_SHOWN).join('; ');
  return refused(held, first, 'importNameAmbiguous', { count: ids.size, candidates: shown });
}

/** A person is only ever the one that the same row would make: names of people repeat. */
function candidates(
  { label, name, holder }: HeldRow,
  { lookup, inside }: Known,
): readonly NodeId[] {
  if (label === 'Person') return [];
  return holder === undefined
    ? lookup.findByName(label, name)
    : inside.findByName(label, { names: name.names, place: holder });
}

/** Adds the row's names, so that they find its record; a row with errors adds none. */
function identified(held: HeldRow, id: NodeId, lookup: RecordLookup): RecordRow {
  if (held.errors.length === 0) lookup.addNames(held.label, id, held.name);
  return { ...held, id };
}

function refused(
  held: HeldRow,
  value: string,
  key: RowErrorKey,
  parameters: Readonly<Record<string, string | number>> = {},
): RecordRow {
  const error = rowError(held.row.line, 'id', value, key, parameters);
  return { ...held, id: undefined, errors: [...held.errors, error] };
}
