import { NODE_LABELS, type NodeLabel } from '../../model/nodes.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/relationships.ts';
import { referenceColumnsOf } from '../columns/columns.ts';
import { kindOfRecord, labelOfKind, type RowKind } from '../columns/row-kinds.ts';
import { INLINE_COLUMNS } from './inline-columns.ts';

/**
 * Every kind, in the order in which exported rows can be imported: named records come before those
 * that name them, else as in the tables of the model.
 */
export const EXPORTED_KINDS: readonly RowKind[] = [
  ...afterNamed(kindsOf([...NODE_LABELS, ...RELATIONSHIP_TYPES])),
];

function kindsOf(records: readonly (NodeLabel | RelationshipType)[]): readonly RowKind[] {
  return records.flatMap((record) => kindOfRecord(record) ?? []);
}

function* afterNamed(kinds: readonly RowKind[], seen = new Set<RowKind>()): Iterable<RowKind> {
  for (const kind of kinds) {
    if (seen.has(kind)) continue;
    seen.add(kind);
    yield* afterNamed(namedKinds(kind), seen);
    yield kind;
  }
}

/** Kinds of the records that exported rows of a kind name. */
function namedKinds(kind: RowKind): readonly RowKind[] {
  const columns = referenceColumnsOf(kind).filter(
    (column) =>
      labelOfKind(kind) === undefined || INLINE_COLUMNS.get(column.reference.type) === column,
  );
  return columns.flatMap(({ reference }) => kindsOf(reference.labels));
}
