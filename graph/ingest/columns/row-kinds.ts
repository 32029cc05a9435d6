import type { Fields } from '../../model/fields.ts';
import { isNodeLabel, NODES, type NodeLabel } from '../../model/nodes.ts';
import {
  RELATIONSHIPS,
  type RelationshipTable,
  type RelationshipType,
} from '../../model/relationships.ts';

/** Every kind of row that an import may hold, in the order in which a report lists them. */
export const ROW_KINDS = [
  'organization',
  'person',
  'group',
  'capability',
  'equipment',
  'evidence',
  'need',
  'requirement',
  'membership',
  'participation',
  'tie',
] as const;

/** One of {@link ROW_KINDS}. */
export type RowKind = (typeof ROW_KINDS)[number];

/** The record that a row describes: a node of this label, or one relationship of this type. */
export const RECORD_OF_KIND = {
  organization: 'Organization',
  person: 'Person',
  group: 'Group',
  capability: 'Capability',
  equipment: 'Equipment',
  evidence: 'Evidence',
  need: 'Need',
  requirement: 'Requirement',
  membership: 'MEMBER_OF',
  participation: 'TOOK_PART_IN',
  tie: 'TIE',
} as const satisfies Readonly<Record<RowKind, NodeLabel | RelationshipType>>;

/** The label of the node that a row describes; undefined for a row that is a relationship. */
export function labelOfKind(kind: RowKind): NodeLabel | undefined {
  const record = RECORD_OF_KIND[kind];
  return isNodeLabel(record) ? record : undefined;
}

/** The kind of row that describes such a record; undefined where rows of others do. */
export function kindOfRecord(record: NodeLabel | RelationshipType): RowKind | undefined {
  return ROW_KINDS.find((kind) => RECORD_OF_KIND[kind] === record);
}

/** The fields of the node or of the relationship that a row describes. */
export function fieldsOfKind(kind: RowKind): Fields {
  const record = RECORD_OF_KIND[kind];
  return isNodeLabel(record) ? NODES[record].fields : fieldsOfType(record);
}

/** The fields of a relationship type; none where it states nothing beside its ends. */
export function fieldsOfType(type: RelationshipType): Fields {
  const { fields = {} }: RelationshipTable = RELATIONSHIPS[type];
  return fields;
}

/** The kind of this name; undefined for what is none. */
export function findRowKind(name: string): RowKind | undefined {
  return ROW_KINDS.find((kind) => kind === name);
}
