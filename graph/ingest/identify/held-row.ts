import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import { type RowError, type RowErrorKey, rowError } from '../read/row-error.ts';
import type { TypedRow } from '../type/type-row.ts';
import { type FoundReference, findReferences } from './find-references.ts';
import { type Identity, identityOfRow } from './identity.ts';
import type { KnownIdentities } from './known-identities.ts';
import type { RecordLookup } from './record-lookup.ts';
import { nameOfRow, type RecordName } from './record-name.ts';
import { rowKeys } from './row-keys.ts';
import { holderColumnOf } from './turns.ts';

/** A row whose holder is found: the container of its record, or the employer of a person. */
export interface HeldRow {
  /** Place of the row in the file, from 0. */
  readonly at: number;
  readonly row: TypedRow;
  readonly label: NodeLabel;
  readonly name: RecordName;
  /** None where the row names none, or none that could be found. */
  readonly holder: NodeId | undefined;
  /** Missing where the row gives no name. */
  readonly identity: Identity | undefined;
  /** By canonical column: the column that names the holder, where there is one. */
  readonly references: ReadonlyMap<string, FoundReference>;
  /** All errors of the row so far. */
  readonly errors: readonly RowError[];
}

/**
 * A record that was found by its name gets from the row what it lacked: a corporate number, an id,
 * or some of what distinguishes it from others of its name.
 */
export type Addition = 'corporateNumber' | 'id' | 'distinction';

/** A held row whose record is found or new; without an id it has an error that says why. */
export interface RecordRow extends HeldRow {
  readonly id: NodeId | undefined;
  readonly addition?: Addition;
}

/** The records found so far, of the store and of the file. */
export interface Known {
  /** Finds what a reference means. */
  readonly lookup: RecordLookup;
  /** Finds what a row is. */
  readonly identities: KnownIdentities;
}

/** Finds the holder of the record of the row at a place. */
export function holdRow(
  at: number,
  row: TypedRow,
  label: NodeLabel,
  lookup: RecordLookup,
): HeldRow {
  const { holder, references, errors } = findHolder(row, lookup);
  const name = nameOfRow(label, row.values);
  const identity = identityOfRow(label, row.values, holder ?? '');
  return { at, row, label, name, holder, identity, references, errors };
}

/** The holder of the record of a row, without what the row states of the record. */
export type HolderFound = Pick<HeldRow, 'holder' | 'references' | 'errors'>;

/** Finds the holder alone. */
export function findHolder(row: TypedRow, lookup: RecordLookup): HolderFound {
  const column = holderColumnOf(row.kind);
  const found = findReferences(row, column === undefined ? [] : [column], lookup);
  const holder = found.references.get(column?.name ?? '')?.ids[0];
  const errors = found.errors.length === 0 ? row.errors : [...row.errors, ...found.errors];
  return { holder, references: found.references, errors };
}

/**
 * The row with its record, by whose ids and identity rows after it find it; by its name, see
 * `RecordLookup`. A row with errors is not found.
 */
export function identified(
  held: HeldRow,
  id: NodeId,
  { lookup, identities }: Known,
  addition?: Addition,
): RecordRow {
  const { row, label, identity, errors } = held;
  const externalIds = rowKeys(row);
  for (const key of externalIds) lookup.addKey({ label, ...key }, id);
  if (errors.length === 0 && identity !== undefined) {
    identities.add({ id, identity, externalIds, isStored: false });
  }
  return { ...held, id, ...(addition && { addition }) };
}

/** The row set aside: which record it is cannot be said. */
export function refused(
  held: HeldRow,
  column: string,
  value: string,
  key: RowErrorKey,
  parameters: Readonly<Record<string, string | number>> = {},
): RecordRow {
  const error = rowError(held.row.line, column, value, key, parameters);
  return { ...held, id: undefined, errors: [...held.errors, error] };
}
