import type { Fields } from '../../model/fields.ts';
import {
  isParty,
  NODE_LABELS,
  NODES,
  type NodeLabel,
  type NodeTable,
  PARTIES,
} from '../../model/nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipTable,
  type RelationshipType,
} from '../../model/relationships.ts';

type KindOf<Table> = Table extends { readonly rowKind: infer Kind extends string }
  ? Kind
  : Table extends { readonly row: { readonly kind: infer Kind extends string } }
    ? Kind
    : never;

/** Kind of row that an import may contain; it describes a node, or is one relationship. */
export type RowKind =
  | KindOf<(typeof NODES)[NodeLabel]>
  | KindOf<(typeof RELATIONSHIPS)[RelationshipType]>;

/** Labels of nodes by row kind; organisations and people come first. */
const LABELS = new Map<string, NodeLabel>(
  [...PARTIES, ...NODE_LABELS.filter((label) => !isParty(label))].flatMap((label) => {
    const { rowKind }: NodeTable = NODES[label];
    return rowKind === undefined ? [] : [[rowKind, label]];
  }),
);
const TYPES = new Map<string, RelationshipType>(
  RELATIONSHIP_TYPES.flatMap((type) => {
    const { row }: RelationshipTable = RELATIONSHIPS[type];
    return row === undefined ? [] : [[row.kind, type]];
  }),
);

/** Every {@link RowKind}, in the order in which a report lists them. */
export const ROW_KINDS: readonly RowKind[] = [...LABELS.keys(), ...TYPES.keys()].filter(isRowKind);

/** Label of the node that a row describes; `undefined` for a row that is a relationship. */
export function labelOfKind(kind: RowKind): NodeLabel | undefined {
  return LABELS.get(kind);
}

/** Type of the relationship that a row is; `undefined` for a row that describes a node. */
export function typeOfKind(kind: RowKind): RelationshipType | undefined {
  return TYPES.get(kind);
}

/**
 * Kind of row that describes such a record; `undefined` if it is described in rows of other kinds.
 */
export function kindOfRecord(record: NodeLabel | RelationshipType): RowKind | undefined {
  return ROW_KINDS.find((kind) => (LABELS.get(kind) ?? TYPES.get(kind)) === record);
}

/** Fields of the node or relationship that a row describes. */
export function fieldsOfKind(kind: RowKind): Fields {
  const label = LABELS.get(kind);
  const type = TYPES.get(kind);
  if (label !== undefined) return NODES[label].fields;
  return type === undefined ? {} : fieldsOfType(type);
}

/** Fields of a relationship type; empty if it has nothing but its ends. */
export function fieldsOfType(type: RelationshipType): Fields {
  const { fields = {} }: RelationshipTable = RELATIONSHIPS[type];
  return fields;
}

/** Kind with this name; `undefined` for other text. */
export function findRowKind(name: string): RowKind | undefined {
  return isRowKind(name) ? name : undefined;
}

function isRowKind(name: string): name is RowKind {
  return LABELS.has(name) || TYPES.has(name);
}
