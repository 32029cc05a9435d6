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
  /** Index of the row in the file, from 0. */
  readonly at: number;
  readonly row: TypedRow;
  readonly label: NodeLabel;
  readonly name: RecordName;
  /** `undefined` if the row names none, or none that could be found. */
  readonly holder: NodeId | undefined;
  /** `undefined` if the row gives no name. */
  readonly identity: Identity | undefined;
  /** Records by canonical column: only of the column that names the holder, if there is one. */
  readonly references: ReadonlyMap<string, FoundReference>;
  /** All errors of the row so far. */
  readonly errors: readonly RowError[];
}

/**
 * Data that a record found by name receives from the row: a corporate number, an id, or something
 * that distinguishes it from others of its name.
 */
export type Addition = 'corporateNumber' | 'id' | 'distinction';

/** A held row whose record is found or new. If it has no id, an error gives the reason. */
export interface RecordRow extends HeldRow {
  readonly id: NodeId | undefined;
  readonly addition?: Addition;
}

/** Records known so far, from the store and from the file. */
export interface Known {
  /** Resolves references. */
  readonly lookup: RecordLookup;
  /** Identifies rows. */
  readonly identities: KnownIdentities;
}

/** Finds the holder of the record of the row at an index. */
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

/** Holder of the record of a row, without the row's identity. */
export type HolderFound = Pick<HeldRow, 'holder' | 'references' | 'errors'>;

/** Finds only the holder. */
export function findHolder(row: TypedRow, lookup: RecordLookup): HolderFound {
  const column = holderColumnOf(row.kind);
  const found = findReferences(row, column === undefined ? [] : [column], lookup);
  const holder = found.references.get(column?.name ?? '')?.ids[0];
  const errors = found.errors.length === 0 ? row.errors : [...row.errors, ...found.errors];
  return { holder, references: found.references, errors };
}

/**
 * Marks the row as identified, so that later rows find the record by its ids and identity; for
 * names see `RecordLookup`. A row with errors cannot be found.
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

/** Marks the row as rejected because its record cannot be determined. */
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
