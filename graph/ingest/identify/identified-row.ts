import type { NodeId } from '../../model/nodes.ts';
import type { Packing } from '../packed/packed-list.ts';
import { type PackedValues, packValues, unpackValues } from '../type/pack-row.ts';
import type { TypedRow } from '../type/type-row.ts';
import type { FoundReference } from './find-references.ts';
import type { Addition } from './held-row.ts';
import { type Identity, identityOfRow } from './identity.ts';
import { nameOfRow } from './record-name.ts';
import { type StatedRelationship, statedRelationships } from './stated-relationships.ts';

/** A row of which it is known which record it is and which records it names. */
export interface IdentifiedRow extends Omit<TypedRow, 'references'> {
  /** The container of its record, or the employer of a person. */
  readonly holder: NodeId | undefined;
  /** What it states of its record, where that is more than its values. */
  readonly wholeIdentity: Identity | undefined;
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

/** What a row states of its record; undefined where it gives no name, or is a relationship. */
export function identityStatedBy(row: IdentifiedRow): Identity | undefined {
  const { label, values, holder = '', wholeIdentity } = row;
  return wholeIdentity ?? (label && identityOfRow(label, values, holder));
}

/** The name that a row gives its record; empty for none. */
export function nameStatedBy({ label, values }: IdentifiedRow): string {
  return (label && nameOfRow(label, values).names[0]) ?? '';
}

/** Fields of a row that JSON has as they are. */
type PlainFields = Omit<IdentifiedRow, 'values' | 'assumed' | 'references' | 'relationships'>;

/** References of a row that names nobody. */
export const NO_REFERENCES: IdentifiedRow['references'] = new Map();

/** Packs rows; their relationships follow from the rest. */
export const IDENTIFIED_ROWS: Packing<
  IdentifiedRow,
  readonly [
    fields: PlainFields,
    values: PackedValues,
    assumed: readonly (readonly [string, string])[] | null,
    references: readonly (readonly [string, FoundReference])[],
  ]
> = {
  pack: ({ values, assumed, references, relationships: _, ...fields }) => [
    fields,
    packValues(values),
    assumed === undefined ? null : [...assumed],
    [...references],
  ],
  unpack: ([fields, packed, packedAssumed, packedReferences]) => {
    const { line, kind, label, hasId, listNumber, key, otherIds, holder, wholeIdentity } = fields;
    const { addition, id, container, contact, errors } = fields;
    const values = unpackValues(packed);
    const references = packedReferences.length === 0 ? NO_REFERENCES : new Map(packedReferences);
    const stating = { kind, label, values, references, id, contact };
    return {
      line,
      kind,
      label,
      values,
      assumed: packedAssumed === null ? undefined : new Map(packedAssumed),
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
      relationships: errors.length > 0 ? [] : statedRelationships(stating),
      errors,
    };
  },
};
