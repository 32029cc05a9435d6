import type { NodeId } from '../../model/nodes.ts';
import type { Packing } from '../packed/packed-list.ts';
import { type PackedValues, packValues, unpackValues } from '../type/pack-row.ts';
import type { TypedRow } from '../type/type-row.ts';
import type { FoundReference } from './find-references.ts';
import type { Addition } from './held-row.ts';
import { type Identity, identityOfRow } from './identity.ts';
import { nameOfRow } from './record-name.ts';
import { type StatedRelationship, statedRelationships } from './stated-relationships.ts';

/** A row whose record and references are known. */
export interface IdentifiedRow extends Omit<TypedRow, 'references'> {
  /** Container of its record, or employer of a person. */
  readonly holder: NodeId | undefined;
  /** Identity that it states, if that is more than its values. */
  readonly wholeIdentity: Identity | undefined;
  /** Data that its record, found by name, receives from it; see {@link Addition}. */
  readonly addition: Addition | undefined;
  /** `undefined` for a row that is a relationship, and if no record could be found or created. */
  readonly id: NodeId | undefined;
  /** Record that contains the row's record, according to the row. */
  readonly container: NodeId | undefined;
  /** Contact of the organisation or person of the row, if the row has contact details. */
  readonly contact: NodeId | undefined;
  /** Found records by canonical column, the holder of its record first. */
  readonly references: ReadonlyMap<string, FoundReference>;
  /** Relationships that the row states; empty if it has errors. */
  readonly relationships: readonly StatedRelationship[];
}

/** Identity that a row states; `undefined` if it gives no name, or is a relationship. */
export function identityStatedBy(row: IdentifiedRow): Identity | undefined {
  const { label, values, holder = '', wholeIdentity } = row;
  return wholeIdentity ?? (label && identityOfRow(label, values, holder));
}

/** Name that a row gives its record; empty for none. */
export function nameStatedBy({ label, values }: IdentifiedRow): string {
  return (label && nameOfRow(label, values).names[0]) ?? '';
}

/** Fields of a row that JSON can represent directly. */
type PlainFields = Omit<IdentifiedRow, 'values' | 'assumed' | 'references' | 'relationships'>;

/** References of a row that names no records. */
export const NO_REFERENCES: IdentifiedRow['references'] = new Map();

/** Packs rows; their relationships are derived from the rest. */
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
