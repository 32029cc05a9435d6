import type { Field, Fields } from '../../../graph/model/fields.ts';
import { labelOfId } from '../../../graph/model/ids.ts';
import { NODES, type NodeLabel } from '../../../graph/model/nodes.ts';
import type { RelationshipType } from '../../../graph/model/relationships.ts';

/** A label that the API writes. */
interface WrittenLabel {
  /** Relationship of a record to the organisation that owns it; missing: it is the organisation. */
  readonly owner?: { readonly type: RelationshipType; readonly direction: 'in' | 'out' };
  /** Fields that the owner may not write. */
  readonly leftOut: readonly string[];
  /** Fields that the owner may not write but states when adding a record. */
  readonly statedFirst?: readonly string[];
  /** Relationship of a record to capabilities that it supports. */
  readonly supports?: { readonly type: RelationshipType; readonly direction: 'in' | 'out' };
}

/** Labels that the API writes, with their owners and the fields it does not write. */
export const WRITTEN = {
  /** An import finds it again by names, kinds and numbers: only the operator may change these. */
  Organization: {
    leftOut: ['kind', 'name', 'corporateNumber', 'closedOn'],
    statedFirst: ['kind', 'name', 'corporateNumber'],
  },
  /** An owner may not state what others verified. */
  Capability: { owner: { type: 'OFFERS', direction: 'in' }, leftOut: ['claimLevel'] },
  Equipment: {
    owner: { type: 'OWNS', direction: 'in' },
    leftOut: [],
    supports: { type: 'ENABLES', direction: 'out' },
  },
  Evidence: {
    owner: { type: 'TOOK_PART_IN', direction: 'in' },
    leftOut: [],
    supports: { type: 'SHOWN_BY', direction: 'in' },
  },
  Need: { owner: { type: 'SEEKS', direction: 'in' }, leftOut: [] },
  /** Known by role: a name comes with an import that states its source. */
  Person: { owner: { type: 'WORKS_FOR', direction: 'out' }, leftOut: ['name'] },
} as const satisfies Partial<Record<NodeLabel, WrittenLabel>>;

/** A key of {@link WRITTEN}. */
export type WrittenLabelName = keyof typeof WRITTEN;

/** Every label that the API writes. */
export const WRITTEN_LABELS = Object.keys(WRITTEN) as readonly WrittenLabelName[];

/** Returns the written fields of a label and its owner. */
export function writtenLabel(label: WrittenLabelName): WrittenLabel {
  return WRITTEN[label];
}

/** Returns the label of an id if the API writes it. */
export function writtenLabelOf(id: string): WrittenLabelName | undefined {
  const label = labelOfId(id);
  return WRITTEN_LABELS.find((one) => one === label);
}

/** Returns the fields of a label that the API writes, by name. */
export function writableFields(label: WrittenLabelName): Fields {
  return fieldsWithout(writtenLabel(label).leftOut, label);
}

/** Returns the fields that are stated when a record of a label is added, by name. */
export function newFields(label: WrittenLabelName): Fields {
  const { leftOut, statedFirst = [] } = writtenLabel(label);
  return fieldsWithout(
    leftOut.filter((name) => !statedFirst.includes(name)),
    label,
  );
}

function fieldsWithout(leftOut: readonly string[], label: WrittenLabelName): Fields {
  const all: Fields = NODES[label].fields;
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name]) => !leftOut.includes(name) && readFieldOf(name, all) === undefined,
    ),
  );
}

/** Returns the field whose source words a field keeps; undefined for other fields. */
export function readFieldOf(name: string, fields: Fields): string | undefined {
  const read = name.replace(/Text$/, '');
  return read !== name && Object.hasOwn(fields, read) ? read : undefined;
}

/** Types of fields that are lists. */
export const LIST_TYPES: ReadonlySet<Field['type']> = new Set([
  'quantities',
  'texts',
  'prices',
  'pairs',
  'enums',
]);
